//! What is typed is what is read, and what is read fits its cell.

#![allow(clippy::float_cmp, reason = "small integers and typed numbers are exact")]

use proptest::prelude::*;

use super::*;

#[track_caller]
fn check_parse(text: &str, value: impl Into<Option<f64>>) {
    assert_eq!(parse(text), value.into(), "{text:?}");
}

#[track_caller]
fn check_exact(value: f64, text: &str) {
    assert_eq!(exact(value), text, "{value}");
}

#[track_caller]
fn check_short(value: f64, widths: &[(usize, &str)]) {
    for (width, text) in widths {
        assert_eq!(short(value, *width), *text, "{value} in {width}");
    }
}

#[test]
fn integers_decimals_and_fractions_can_be_typed() {
    check_parse("3", 3.0);
    check_parse("-3", -3.0);
    check_parse("+3", 3.0);
    check_parse(" 0.5 ", 0.5);
    check_parse(".5", 0.5);
    check_parse("-.5", -0.5);
    check_parse("3.", 3.0);
    check_parse("2e3", 2000.0);
    check_parse("1/9", 1.0 / 9.0);
    check_parse("-3/4", -0.75);
    check_parse("1.5/2", 0.75);
    check_parse("1000000000", MOST);
}

#[test]
fn a_korean_or_japanese_input_method_types_the_same_numbers() {
    check_parse("１２．５", 12.5);
    check_parse("−３／４", -0.75);
    check_parse("－３", -3.0);
}

#[test]
fn what_is_no_finite_number_is_refused() {
    for text in [
        "",
        " ",
        "-",
        ".",
        "/",
        "1/",
        "/2",
        "1/0",
        "0/0",
        "1/-2",
        "1/2/3",
        "nan",
        "NaN",
        "inf",
        "-infinity",
        "1e999",
        "1e10",
        "1000000001",
        "1/0.0000000001",
        "e",
        "e5",
        "1e",
        "0x10",
        "1_000",
        "1,5",
        "--1",
        "3a",
        "١",
    ] {
        check_parse(text, None);
    }
}

#[test]
fn a_typed_minus_zero_is_zero() {
    for text in ["-0", "-0.0", "0/-5", "-0/5"] {
        assert!(parse(text).is_none_or(f64::is_sign_positive), "{text}");
    }
    check_exact(-0.0, "0");
    check_short(-0.0, &[(1, "0"), (0, "")]);
}

#[test]
fn a_ninth_stays_a_ninth_and_float_noise_stays_unseen() {
    check_exact(1.0 / 9.0, "1/9");
    check_exact(-22.0 / 9.0, "-22/9");
    check_exact(0.1 + 0.2, "0.3");
    check_exact(0.1 + 0.2 - 0.3, "0");
    check_exact((0..9).map(|_| 1.0 / 9.0).sum(), "1");
    check_exact(1.0 / 16.0, "1/16");
    check_exact(36.0 / 256.0, "9/64");
    check_exact(1.0 / 256.0, "1/256");
}

#[test]
fn halves_and_quarters_are_read_as_decimals_since_means_are_full_of_them() {
    check_exact(2.5, "2.5");
    check_exact(2.25, "2.25");
    check_exact(-0.75, "-0.75");
    check_exact(0.123, "0.123");
    check_exact(7.0, "7");
    check_exact(-123_456.0, "-123456");
}

#[test]
fn what_has_no_short_exact_form_is_marked_as_rounded() {
    check_exact(std::f64::consts::PI, "~3.14159");
    check_exact(-std::f64::consts::PI / 1000.0, "~-0.00314159");
    check_exact(std::f64::consts::PI * 1e-9, "~3.14159e-9");
    check_exact(std::f64::consts::PI * 1e17, "~3.14159e17");
    check_exact(1e18, "~1e18");
    check_exact(f64::NAN, "~NaN");
    check_exact(f64::NEG_INFINITY, "~-inf");
}

#[test]
fn a_cell_shows_as_much_as_fits() {
    check_short(1.0 / 9.0, &[(3, "1/9"), (2, ".1"), (1, "0")]);
    check_short(-1.0 / 16.0, &[(5, "-1/16"), (4, "-.06"), (3, "-.1"), (2, "0")]);
    check_short(0.123_456, &[(8, "0.123456"), (7, "0.12346"), (5, "0.123"), (4, "0.12"), (3, ".12")]);
    check_short(0.0001, &[(6, "0.0001"), (5, ".0001"), (4, "1e-4"), (3, "0")]);
    check_short(
        -123.456,
        &[(8, "-123.456"), (7, "-123.46"), (6, "-123.5"), (5, "-123"), (4, "-123"), (3, "###")],
    );
    check_short(
        1_234_567.0,
        &[(7, "1234567"), (6, "1.23e6"), (5, "1.2e6"), (4, "1e6"), (3, "1e6"), (2, "##")],
    );
    check_short(10.55, &[(4, "10.6"), (3, "11")]);
    check_short(0.999_99, &[(4, "1"), (8, "0.99999")]);
}

proptest! {
    #[test]
    fn every_typed_decimal_is_read_back_as_typed(digits in -9_999_999_i64..=9_999_999, places in 0_u32..=6) {
        let typed = format!("{:.*}", places as usize, digits as f64 / f64::from(10_u32.pow(places)));
        let value = parse(&typed).unwrap();
        prop_assert_eq!(parse(&exact(value)), Some(value));
    }

    #[test]
    fn every_typed_fraction_is_read_back_as_the_same_value(above in -9999_i64..=9999, below in 1_i64..=1000) {
        let value = parse(&format!("{above}/{below}")).unwrap();
        let read = parse(&exact(value)).unwrap();
        prop_assert!((read - value).abs() <= 1e-12 * value.abs(), "{} {}", value, exact(value));
    }

    #[test]
    fn no_cell_is_ever_wider_than_its_column(value in prop_oneof![any::<f64>(), -1e3..1e3_f64, -1.0..1.0_f64], width in 0_usize..16) {
        prop_assert!(short(value, width).len() <= width);
    }

    #[test]
    fn what_a_cell_shows_is_the_value_rounded(value in -1e5..1e5_f64) {
        let shown = short(value, 9);
        let read = parse(&shown).unwrap();
        prop_assert!((read - value).abs() <= 0.01, "{} shown as {}", value, shown);
    }

    #[test]
    fn any_text_at_all_is_read_without_harm(text in ".{0,40}") {
        let value = parse(&text);
        prop_assert!(value.is_none_or(f64::is_finite));
    }
}
