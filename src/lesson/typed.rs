//! Reads an answer as people type one: `3x3`, `(3, 3)`, `23,296`, `1/9`, `３×３`.

use crate::lab::value;
use crate::misconception::{Case, Typed};

/// What was typed as an answer to `case`; `None` where it is none.
pub(super) fn read(case: &Case, text: &str) -> Option<Typed> {
    // `3,3` is a size, but `1,234` one count: whichever reading fits the question is meant.
    let separated = numbers(text, true).and_then(|values| Typed::numbers(case, &values));
    separated.or_else(|| numbers(text, false).and_then(|values| Typed::numbers(case, &values)))
}

/// The numbers in `text`. A comma separates them, or it groups the digits of one by thousands.
fn numbers(text: &str, comma_separates: bool) -> Option<Vec<f64>> {
    let plain: String = text.chars().map(plain).collect();
    let separates = |c: char| c.is_whitespace() || c == 'x' || c == ';' || (c == ',' && comma_separates);
    let inner = inside_brackets(plain.trim());
    let words = inner.split(separates).map(|word| word.trim_end_matches(',')).filter(|word| !word.is_empty());
    words
        .map(|word| value::parse(&without_groups(word)?))
        .collect::<Option<Vec<_>>>()
        .filter(|v| !v.is_empty())
}

/// Full-width forms and the signs for "times" become what a keyboard has.
fn plain(character: char) -> char {
    match character {
        '×' | '✕' | '✖' | '⨯' | 'X' | '*' | 'ｘ' | 'Ｘ' | '＊' => 'x',
        '，' | '、' => ',',
        '（' | '［' => '(',
        '）' | '］' => ')',
        other => value::plain(other),
    }
}

fn inside_brackets(text: &str) -> &str {
    [('(', ')'), ('[', ']')]
        .into_iter()
        .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close))
        .unwrap_or(text)
}

/// `1,234` and `1_234` without their marks; `None` where the groups are not of three digits.
fn without_groups(word: &str) -> Option<String> {
    if !word.contains([',', '_', '\'']) {
        return Some(word.to_owned());
    }
    let mut groups = word.split([',', '_', '\'']);
    let first = groups.next()?.trim_start_matches(['-', '+']);
    let are_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let first_fits = (1..=3).contains(&first.len()) && are_digits(first);
    let others_fit = groups.all(|group| group.len() == 3 && are_digits(group));
    (first_fits && others_fit).then(|| word.replace([',', '_', '\''], ""))
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use toml::de::ValueDeserializer;

    use super::*;

    const SIZE: &str = "{ size = { input_size = 9, kernel = 3 } }";
    const COUNT: &str = "{ parameters = { kernel = 3, in_channels = 3, filters = 10 } }";
    const SHAPE: &str = "{ output_shape = { input_size = 9, kernel = 3, in_channels = 3, filters = 10 } }";

    fn case(asks: &str) -> Case {
        Case::deserialize(ValueDeserializer::parse(asks).unwrap()).unwrap()
    }

    #[test]
    fn a_size_may_be_typed_in_any_usual_way() {
        let case = case(SIZE);
        let ways = [
            "3x4",
            "3 4",
            "3,4",
            "(3, 4)",
            "[3, 4]",
            "3×4",
            "3 X 4",
            "3 * 4",
            "３×４",
            "（３，４）",
            " 3 , 4 ",
            "3, 4,",
            "3\t4",
        ];
        for way in ways {
            assert_eq!(read(&case, way), Some(Typed::Size([3, 4])), "{way}");
        }
        assert_eq!(read(&case, "1,024 x 512"), Some(Typed::Size([1024, 512])));
        assert_eq!(read(&case, "5/2 2.5"), Some(Typed::Fraction([2.5, 2.5])));
    }

    #[test]
    fn a_count_may_have_marks_between_its_thousands() {
        let case = case(COUNT);
        for (way, count) in [("23296", 23296.0), ("23,296", 23296.0), ("1,234,567", 1_234_567.0)] {
            assert_eq!(read(&case, way), Some(Typed::Number(count)), "{way}");
        }
        for (way, count) in [("23_296", 23296.0), ("２３，２９６", 23296.0), ("1/9", 1.0 / 9.0), ("-2", -2.0)]
        {
            assert_eq!(read(&case, way), Some(Typed::Number(count)), "{way}");
        }
    }

    #[test]
    fn a_shape_is_three_numbers() {
        assert_eq!(read(&case(SHAPE), "(10, 7, 7)"), Some(Typed::Shape(vec![10, 7, 7])));
        assert_eq!(read(&case(SHAPE), "10x7x7"), Some(Typed::Shape(vec![10, 7, 7])));
    }

    #[test]
    fn what_is_no_answer_is_not_taken_for_a_wrong_one() {
        for text in ["", "  ", "three by four", "3", "3x", "3 4 5", "x", "()", "3;;", "1/0 2", "nan nan"] {
            assert_eq!(read(&case(SIZE), text), None, "{text}");
        }
        for text in ["3 4", "1,5", "12,34", "1,2345", "0x10", "1,234.5.6", "infinity"] {
            assert_eq!(read(&case(COUNT), text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_typed(text in "\\PC{0,20}") {
            for asks in [SIZE, COUNT, SHAPE] {
                let _ = read(&case(asks), &text);
            }
        }
    }
}
