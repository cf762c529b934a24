//! One number: with separators and units, worked out, as a fraction, shortened.

use super::{all, asking, known, verdict};
use crate::conv::Sides;
use crate::misconception::{Answer, Case, Geometry, Layer};
use crate::quiz::{Asks, Question, by_id};

fn number(value: f64) -> Question {
    known(Answer::Number(value))
}

/// About 231 million: the weights of so many filters.
fn about() -> Question {
    let geometry = Geometry::convolution([56, 56], [3, 3]);
    let layer = Layer { geometry, in_channels: 1000, filters: 25_690, bias: false };
    asking(Asks::About, Some(Case::Parameters(layer)))
}

#[test]
fn a_count_may_be_written_in_every_usual_way() {
    all(
        &number(28.),
        &[
            "28", "28.0", "+28", "28px", "28 px", "２８", " 28 ", "[28]", "= 28", "n = 28", "2.8e1", "28개",
            "28 cells",
        ],
        "right",
    );
    let count = number(1_180_160.);
    all(
        &count,
        &[
            "1180160",
            "1,180,160",
            "1_180_160",
            "1'180'160",
            "1\u{2009}180\u{2009}160",
            "1\u{a0}180\u{a0}160",
            "１，１８０，１６０",
            "1.18016e6",
            "1,180,160 params",
            "1180160개",
        ],
        "right",
    );
    all(&number(1_180_000.), &["1.18e6", "1.18M", "1180k", "118만"], "right");
}

#[test]
fn an_answer_may_be_worked_out_while_typing() {
    all(
        &number(1_180_160.),
        &[
            "(9*256+1)*512",
            "(9 * 256 + 1) * 512",
            "(9×256+1)×512",
            "(3^2*256+1)*512",
            "(3²·256+1)·512",
            "(3**2*256+1)*512",
            "512*(9*256+1)",
            "9*256*512 + 512",
            "((((9*256+1))))*512",
            "2360320/2",
        ],
        "right",
    );
    all(&number(28.), &["32-5+1", "(32 - 5)/1 + 1", "--28", "2^5-4", "7*2^2", "-(-28)"], "right");
    all(&number(-4.), &["-4", "−4", "-2^2", "3-7", "－４"], "right");
    all(&number(0.), &["0", "-0", "0.0", "5-5"], "right");
}

#[test]
fn a_fraction_may_be_a_decimal_a_mixed_number_or_not_in_lowest_terms() {
    all(&number(4.5), &["9/2", "4.5", "4 1/2", "4½", "18/4", "45e-1", "450%", "4.50", "-(-9/2)"], "right");
    all(&number(-1.25), &["-5/4", "-1.25", "-1 1/4"], "right");
    all(&number(0.25), &["1/4", ".25", "25%", "0.25"], "right");
    // A third is no decimal: a rounded one is right, and the exact one is said.
    all(&number(13. / 9.), &["1.444", "1.44"], "right: exactly");
    all(&number(13. / 9.), &["13/9", "1 4/9", "26/18"], "right");
    all(&number(13. / 9.), &["1.4", "1", "14/9"], "wrong");
    all(&number(4.5), &["4.49", "4.51"], "wrong");
}

#[test]
fn about_so_many_may_be_shortened_and_rounded() {
    all(&about(), &["231210000", "231.21M", "231.21 m", "2.3121e8"], "right");
    all(
        &about(),
        &["231M", "231 M", "2.31e8", "232M", "0.231G", "231,000,000", "~231M", "≈ 231 M", "231k*1000"],
        "right: exactly",
    );
    all(&about(), &["231", "231G", "240M", "231Mi", "23100000"], "wrong");
    let mib = number(12.25 * 1024. * 1024.);
    all(&mib, &["12.25 MiB", "12.25Mi", "12.25mib", "12845056", "12544 KiB", "12845056 bytes"], "right");
    all(&mib, &["12.25 MB", "12.25 Gi"], "wrong");
    all(&mib, &["12.8M"], "not understood: exact");
}

#[test]
fn a_shortened_count_is_asked_again_where_every_digit_is_wanted() {
    let count = number(231_211_008.);
    all(&count, &["231M", "2.31e8", "231.2 M"], "not understood: exact");
    all(&count, &["231211008"], "right");
    all(&count, &["231211007", "231211009", "462M"], "wrong");
    // f64 could not part these two.
    assert_eq!(verdict(&number(9_007_199_254_740_991.), "9007199254740990"), "wrong");
}

#[test]
fn a_rounded_right_answer_is_told_no_belief() {
    // 2,432 in all, and 2,400 without the biases: 2.4k is either.
    let layer =
        Layer { geometry: Geometry::convolution([76, 76], [5, 5]), in_channels: 3, filters: 32, bias: true };
    let question = asking(Asks::Typed, Some(Case::Parameters(layer)));
    all(&question, &["2432", "76x32", "(5*5*3+1)*32"], "right");
    all(&question, &["2.4k", "2.43k", "2.4e3", "2천"], "not understood: exact");
    assert!(verdict(&question, "2400").starts_with("wrong BIAS"));
    assert!(verdict(&question, "2.3k").starts_with("wrong"));
    // Where about is right, one rounded too far is asked again, whatever else it rounds.
    let times = asking(Asks::About, Some(Case::Parameters(Layer { filters: 32, ..layer })));
    all(&times, &["2.4k", "2k"], "not understood: closer");
    all(&times, &["2.43k", "about 2.43k"], "right: exactly");
}

#[test]
fn a_percentage_and_a_multiple_may_be_said_in_words() {
    let percent = number(55.6);
    all(
        &percent,
        &[
            "55.6",
            "55.6%",
            "55.6 %",
            "55.6 percent",
            "55.6percent",
            "55.6 퍼센트",
            "55.6퍼센트",
            "55.6% fewer",
        ],
        "right",
    );
    all(&number(8.7), &["8.7x", "8.7 times", "8.7배", "8.7x fewer", "8.7 배", "8.7× "], "right");
    all(&number(8.7), &["8.7x8", "8.7 x"], "not understood: number");
}

#[test]
fn large_numbers_may_be_said_in_words_of_either_language() {
    let cost = number(210_000_000.);
    all(
        &cost,
        &[
            "210 million",
            "about 210M",
            "about 210 million",
            "약 210M",
            "2억 1000만",
            "2억1000만",
            "2억 1,000만",
            "2억 1천만",
            "0.21 billion",
            "21000만",
            "2억 1000만 번",
            "2억 1000만 정도",
            "210 million MACs",
            "210,000 thousand",
            "approximately 210,000,000",
            "roughly 2.1e8",
        ],
        "right",
    );
    all(&number(123_456_789.), &["1억 2345만 6789", "1억2345만6789"], "right");
    all(&cost, &["2만 1억", "2억 3억", "million", "억", "about", "약"], "not understood: number");
}

#[test]
fn a_product_may_be_written_with_crosses_where_a_number_is_asked() {
    all(&number(6272.), &["128x7x7", "128 × 7 × 7", "128*7*7", "128·7·7"], "right");
    all(&number(225.), &["25x9", "25 × 9"], "right");
    all(&number(6272.), &["128x7x8"], "wrong");
    // Two numbers that make a wrong one are a size, and another answer is asked for.
    all(&number(6272.), &["7x7", "128x7"], "not understood: number");
    // Unless somebody believes in it: rows times columns, the channels forgotten.
    let family = by_id("A13").unwrap();
    let asked = (0..50).filter_map(|seed| Question::new(family, *family.tiers.last().unwrap(), seed));
    let mut forgotten = asked.filter_map(|question| {
        let wrong = question.distractors().into_iter().find(|wrong| wrong.misconception == "FLATCH")?;
        let side = wrong.answer.number()?.sqrt();
        Some((question, format!("{side}x{side}")))
    });
    let (question, typed) = forgotten.next().expect("a chain that ends with a Flatten");
    assert_eq!(verdict(&question, &typed), "wrong FLATCH", "{typed}");
}

/// The same question in a family of another topic.
fn about_the_topic(topic: crate::quiz::Topic, question: Question) -> Question {
    let family = crate::quiz::Family { topic, ..copy(question.family) };
    Question { family: Box::leak(Box::new(family)), ..question }
}

#[test]
fn one_decimal_is_near_enough_where_about_is_right() {
    // 3.449... times: 3.4 is off by more than a hundredth, and yet as near as one decimal can come.
    let family = by_id("F3").unwrap();
    let tier = *family.tiers.last().unwrap();
    for question in (0..60).filter_map(|seed| Question::new(family, tier, seed)) {
        let Some(Answer::Number(times)) = question.truth() else { panic!() };
        for typed in [format!("{times:.1}"), format!("{times:.1}x"), format!("about {times:.2}")] {
            let said = verdict(&question, &typed);
            assert!(said.starts_with("right"), "{typed} for {times}: {said}");
        }
    }
}

#[test]
fn twice_as_many_multiplications_is_told_apart_from_any_wrong_number() {
    let cost = number(231_211_008.);
    let as_it_is = verdict(&cost, "462422016");
    let cost = about_the_topic(crate::quiz::Topic::Cost, cost);
    assert_eq!((as_it_is.as_str(), verdict(&cost, "462422016").as_str()), ("wrong", "wrong: factor-two"));
    all(&cost, &["462,422,016", "115605504", "462.422016M"], "wrong: factor-two");
    all(&cost, &["924844032", "462422017"], "wrong");
}

#[test]
fn bytes_and_bits_are_told_apart_from_any_wrong_count() {
    let count = about_the_topic(crate::quiz::Topic::Parameters, number(7600.));
    all(&count, &["30400", "30,400 bytes", "243200", "1900"], "wrong: bytes");
    all(&count, &["15200", "30401"], "wrong");
    all(&number(7600.), &["30400"], "wrong");
}

#[test]
fn a_comma_parts_thousands_where_one_number_is_asked_and_a_size_where_two_are() {
    all(&number(3500.), &["3,500", "3500"], "right");
    all(&known(Answer::Size([3, 500])), &["3,500"], "right");
    all(&number(3500.), &["3,50", "35,00"], "not understood: number");
}

#[test]
fn units_may_stand_behind_a_number() {
    all(&number(28.), &["28 px", "28개", "28 params", "28 b", "28 bytes"], "right");
    all(&number(12_250_000.), &["12.25 MB", "12.25mb", "12.25 M"], "right");
    all(&number(12_845_056.), &["12.25 MiB", "12.25mib"], "right");
    all(&number(0.45), &["45%", "45 %", "0.45"], "right");
}

fn copy(family: &crate::quiz::Family) -> crate::quiz::Family {
    crate::quiz::Family { ..*family }
}

#[test]
fn what_is_no_number_costs_no_attempt() {
    for text in [
        "",
        "  ",
        "twenty",
        "3 4",
        "7x7",
        "3,500,",
        "1,5",
        "12,34",
        "1,2345",
        "0x10",
        "1,234.5.6",
        "infinity",
        "nan",
        "1/0",
        "(1",
        "1)",
        "()",
        "2^",
        "*3",
        "1 2/0",
        "2^(1/2)",
        "10^99",
        "2^-99999999999",
        "28 or 27",
        "?",
        "4,5",
        "1e999",
        "5 9/2",
        "k",
        "28 apples",
    ] {
        assert_eq!(verdict(&number(28.), text), "not understood: number", "{text:?}");
    }
    let deep = format!("{}28{}", "(".repeat(5000), ")".repeat(5000));
    for text in ["(".repeat(1000), "-".repeat(1900) + "28 x", "9".repeat(1000), "2^".repeat(900) + "1", deep]
    {
        assert_eq!(verdict(&number(28.), &text), "not understood: number");
    }
}

#[test]
fn a_known_belief_is_told_from_the_number() {
    let geometry = Geometry::convolution([32, 32], [5, 5]);
    let layer = Layer { geometry, in_channels: 3, filters: 100, bias: true };
    let question = asking(Asks::Typed, Some(Case::Parameters(layer)));
    assert_eq!(verdict(&question, "(5*5*3+1)*100"), "right");
    for typed in ["2600", "(5*5+1)*100", "26e2", "2,600"] {
        assert_eq!(verdict(&question, typed), "wrong PARAM", "{typed}");
    }
    assert_eq!(verdict(&question, "7000"), "wrong");
}

#[test]
fn the_windows_of_a_cell_are_counted_like_any_other_number() {
    let lab = crate::lab::Experiment {
        padding: crate::conv::Padding::Amount(Sides::all(0)),
        ..crate::lab::Experiment::plain(ndarray::Array2::zeros((5, 5)))
    };
    let question = asking(Asks::Typed, Some(Case::Coverage { experiment: lab, at: [0, 0] }));
    assert_eq!(verdict(&question, "1"), "right");
    assert_eq!(verdict(&question, "9"), "wrong EDGE");
}
