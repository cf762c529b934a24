//! That settings are right wherever they lead to the wanted size, and wrong ones are told as a size is.

use proptest::prelude::*;

use crate::misconception::{Answer, Case, Typed, feedback, is_right, recognise, truth};
use crate::text::{Language, Texts};

/// How often a window fits, counted.
fn places(input: usize, [kernel, stride, padding]: [usize; 3]) -> usize {
    (0..).step_by(stride).take_while(|start| start + kernel <= input + 2 * padding).count()
}

#[test]
fn every_way_to_quarter_64_is_taken_and_nothing_else() {
    let case = Case::Fits { input: 64, output: 16 };
    for settings in [[3, 4, 0], [5, 4, 2], [2, 4, 0], [49, 1, 0]] {
        assert!(is_right(&case, &Typed::Settings(settings)), "{settings:?}");
    }
    for settings in [[3, 2, 1], [64, 4, 0], [0, 4, 0], [3, 0, 0]] {
        assert!(!is_right(&case, &Typed::Settings(settings)), "{settings:?}");
    }
    assert_eq!(Typed::numbers(&case, &[3., 4., 0.]), Some(Typed::Settings([3, 4, 0])));
    assert_eq!(Typed::numbers(&case, &[3., 4.]), None);
    assert_eq!(Typed::numbers(&case, &[3., 4., 0.5]), None);
}

#[test]
fn settings_that_would_fit_without_the_plus_1_are_told_so() {
    let case = Case::Fits { input: 8, output: 4 };
    let typed = Typed::Settings([4, 1, 0]);
    let found = recognise(&case, &typed).unwrap();
    assert_eq!(found.id, "PLUS1");
    let line = feedback(&Texts::new(Language::English), found, &case, &typed);
    assert!(line.starts_with("4 counts the window's steps") && line.ends_with("4 + 1 = 5."), "{line}");
}

proptest! {
    #[test]
    fn settings_are_right_where_the_windows_can_be_counted(
        input in 1_usize..40, output in 1_usize..40,
        kernel in 1_usize..12, stride in 1_usize..6, padding in 0_usize..6,
    ) {
        let settings = [kernel, stride, padding];
        let typed = Typed::Settings(settings);
        let case = Case::Fits { input, output };
        prop_assert_eq!(is_right(&case, &typed), places(input, settings) == output);
        prop_assert!(!is_right(&case, &typed) || recognise(&case, &typed).is_none());
        let Ok(Answer::Settings(example)) = truth(&case) else { panic!("{input} to {output}") };
        prop_assert_eq!(places(input, example), output);
    }
}
