//! An impossible setting as one sentence: which numbers collide, and what to change.

use fluent_bundle::{FluentArgs, FluentValue};

use super::{Texts, josa};
use crate::conv::Error;

/// The sentence for `error` in the language of `texts`.
///
/// ```
/// use convtutor::conv::Conv;
/// use convtutor::text::{Language, Texts, error::explain};
/// let error = Conv::default().extents([4, 9], [5, 3]).unwrap_err();
/// assert_eq!(
///     explain(&Texts::new(Language::English), &error),
///     "The kernel spans 5 cells but the padded input is only 4 high: \
///      add 1 row of padding, or use a smaller kernel."
/// );
/// ```
pub fn explain(texts: &Texts, error: &Error) -> String {
    let numbers = error.numbers();
    let mut args = FluentArgs::new();
    if let Some(axis) = error.axis() {
        args.set("axis", axis.name());
    }
    for (name, value) in &numbers {
        // Numbers, so that a message can choose between one row and two rows.
        args.set(*name, FluentValue::try_number(value));
    }
    josa::fit(texts.format(&key(error), Some(&args)))
}

/// The key of an error's message: `error-kernel-too-large`.
fn key(error: &Error) -> String {
    format!("error-{}", error.kind().replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conv::Axis;
    use crate::text::LANGUAGES;

    /// One error of each kind, with numbers that are told apart.
    fn one_of_each() -> Vec<Error> {
        let axis = Axis::Horizontal;
        vec![
            Error::KernelTooLarge {
                axis,
                kernel: 3,
                dilation: 11,
                window: 23,
                input: 12,
                padded: 14,
                missing: 9,
            },
            Error::ZeroStride { axis },
            Error::ZeroDilation { axis },
            Error::EmptyKernel { axis },
            Error::EmptyInput { axis },
            Error::ReflectTooLarge { axis, padding: 17, input: 16 },
            Error::CircularTooLarge { axis, padding: 18, input: 16 },
            Error::SymmetricTooLarge { axis, padding: 18, input: 16 },
            Error::PoolPaddingTooLarge { axis, padding: 13, window: 21 },
            Error::NothingToPool { axis, position: 19 },
            Error::OutputPaddingTooLarge { axis, output_padding: 14, stride: 12, dilation: 11 },
            Error::NothingLeft { axis, full: 15, padding: 16 },
            Error::ZeroGroups,
            Error::ChannelsNotDivisible { channels: 13, groups: 12 },
            Error::FiltersNotDivisible { filters: 13, groups: 12 },
            Error::ChannelMismatch { input_channels: 13, weight_channels: 11, groups: 12 },
            Error::BiasMismatch { bias: 13, filters: 12 },
            Error::GradientShape { expected: vec![1, 2], got: vec![3, 4] },
            Error::CellOutside { row: 11, column: 12, rows: 8, columns: 9 },
            Error::FilterOutside { filter: 14, filters: 12 },
            Error::TooLarge { axis },
        ]
    }

    /// A new variant does not compile until it stands here, and then in [`one_of_each`].
    fn number(error: &Error) -> usize {
        match error {
            Error::KernelTooLarge { .. } => 0,
            Error::ZeroStride { .. } => 1,
            Error::ZeroDilation { .. } => 2,
            Error::EmptyKernel { .. } => 3,
            Error::EmptyInput { .. } => 4,
            Error::ReflectTooLarge { .. } => 5,
            Error::CircularTooLarge { .. } => 6,
            Error::SymmetricTooLarge { .. } => 7,
            Error::PoolPaddingTooLarge { .. } => 8,
            Error::NothingToPool { .. } => 9,
            Error::OutputPaddingTooLarge { .. } => 10,
            Error::NothingLeft { .. } => 11,
            Error::ZeroGroups => 12,
            Error::ChannelsNotDivisible { .. } => 13,
            Error::FiltersNotDivisible { .. } => 14,
            Error::ChannelMismatch { .. } => 15,
            Error::BiasMismatch { .. } => 16,
            Error::GradientShape { .. } => 17,
            Error::CellOutside { .. } => 18,
            Error::FilterOutside { .. } => 19,
            Error::TooLarge { .. } => 20,
        }
    }

    #[test]
    fn the_errors_looked_at_here_are_all_there_are() {
        let numbers: Vec<usize> = one_of_each().iter().map(number).collect();
        assert_eq!(numbers, (0..21).collect::<Vec<_>>());
    }

    #[test]
    fn every_impossible_setting_has_a_sentence_in_every_language() {
        for language in LANGUAGES.iter().map(|entry| entry.language) {
            let texts = Texts::new(language);
            for error in one_of_each() {
                let key = key(&error);
                assert!(texts.has(&key), "{key} is missing in {}", language.tag());
                let sentence = explain(&texts, &error);
                assert!(!sentence.contains(['{', '\n']), "{}: {sentence}", language.tag());
            }
        }
    }

    #[test]
    fn a_sentence_names_the_numbers_that_collide() {
        let unneeded = ["input", "last_row", "last_column", "weight_channels"];
        for language in LANGUAGES.iter().map(|entry| entry.language) {
            let texts = Texts::new(language);
            for error in one_of_each() {
                let sentence = explain(&texts, &error);
                for (name, value) in error.numbers() {
                    let said = sentence.contains(&value) || unneeded.contains(&name);
                    assert!(said, "{} leaves out {name} = {value}: {sentence}", language.tag());
                }
            }
        }
    }

    #[test]
    fn one_missing_row_is_not_called_rows() {
        let texts = Texts::new(crate::text::Language::English);
        let axis = Axis::Vertical;
        let missing = |missing| {
            let error = Error::KernelTooLarge {
                axis,
                kernel: 5,
                dilation: 1,
                window: 5,
                input: 3,
                padded: 3,
                missing,
            };
            explain(&texts, &error)
        };
        assert!(missing(1).contains("add 1 row of"), "{}", missing(1));
        assert!(missing(2).contains("add 2 rows of"), "{}", missing(2));
    }

    #[test]
    fn a_korean_sentence_fits_its_particles_to_the_numbers() {
        let texts = Texts::new(crate::text::Language::Korean);
        let axis = Axis::Vertical;
        let error = Error::OutputPaddingTooLarge { axis, output_padding: 3, stride: 2, dilation: 1 };
        let sentence = explain(&texts, &error);
        assert!(sentence.starts_with("세로 출력 패딩 3은 "), "{sentence}");
    }
}
