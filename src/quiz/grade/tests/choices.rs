//! Choices, ticks, true and false, and rubrics.

use super::{all, asking, say, verdict};
use crate::quiz::{Asks, Choice, Given, Label, Question, grade};

fn choices(labels: &[(&str, bool, Option<&'static str>)]) -> Vec<Choice> {
    let choice = |(label, right, misconception): &(&str, bool, Option<&'static str>)| Choice {
        label: Label::Plain((*label).to_owned()),
        right: *right,
        misconception: *misconception,
    };
    labels.iter().map(choice).collect()
}

fn kernels() -> Question {
    let labels = [
        ("vertical edges", false, Some("FLIP")),
        ("horizontal edges", true, None),
        ("blur", false, None),
        ("sharpen", false, None),
    ];
    asking(Asks::Choose(choices(&labels)), None)
}

#[test]
fn a_choice_may_be_its_letter_its_number_or_its_beginning() {
    let question = kernels();
    all(
        &question,
        &["b", "B", "b)", "(b)", "2", "２", "②", "ㅠ", "h", "horiz", "horizontal edges", "Horizontal Edges"],
        "right",
    );
    all(&question, &["a", "1", "vert"], "wrong FLIP");
    all(&question, &["c", "3", "blur", "s"], "wrong");
    all(&question, &["", "e", "5", "0", "edges", "?", "zebra", "bb"], "not understood: choice");
    for (place, expected) in [(1, "right"), (0, "wrong FLIP"), (2, "wrong"), (4, "not understood: choice")] {
        assert_eq!(say(&grade(&question, &Given::Choice(place))), expected);
    }
}

#[test]
fn a_choice_that_is_a_number_may_be_typed_itself() {
    let labels = [("x 2", false, None), ("4", true, None), ("16", false, None), ("2", false, None)];
    let question = asking(Asks::Choose(choices(&labels)), None);
    all(&question, &["4", "b"], "right");
    all(&question, &["2", "16", "3", "d", "x 2"], "wrong");
}

#[test]
fn all_right_choices_are_ticked_and_no_other() {
    let labels = [
        ("stride", false, Some("PARAM")),
        ("kernel", true, None),
        ("padding", false, None),
        ("filters", true, None),
    ];
    let question = asking(Asks::Tick(choices(&labels)), None);
    all(
        &question,
        &["b d", "d, b", "bd", "BD", "2 4", "24", "b and d", "kernel filters", "k, f", "ㅠㅇ", "b/d"],
        "right",
    );
    all(&question, &["b", "none", "kernel"], "wrong: partly");
    all(&question, &["all", "a b d"], "wrong PARAM: partly");
}

#[test]
fn ticks_name_the_belief_of_a_wrong_one_and_how_many_were_judged_rightly() {
    let labels = [
        ("stride", false, Some("PARAM")),
        ("kernel", true, None),
        ("padding", false, None),
        ("filters", true, None),
    ];
    let question = asking(Asks::Tick(choices(&labels)), None);
    let ticks = |ticks: [bool; 4]| say(&grade(&question, &Given::Ticks(&ticks)));
    assert_eq!(ticks([false, true, false, true]), "right");
    assert_eq!(ticks([true, true, false, true]), "wrong PARAM: partly");
    assert_eq!(ticks([false, true, false, false]), "wrong: partly");
    assert_eq!(say(&grade(&question, &Given::Ticks(&[true]))), "not understood: ticks");
    all(&question, &["", "e", "b z", "yes please"], "not understood: ticks");
}

#[test]
fn letters_side_by_side_are_ticks_also_where_a_label_begins_so() {
    let labels = [
        ("average pool", false, None),
        ("max pool", false, None),
        ("flatten", false, None),
        ("1 x 1 convolution", true, None),
        ("dense layer", true, None),
    ];
    let question = asking(Asks::Tick(choices(&labels)), None);
    all(&question, &["de", "DE", "(de)", "ed", "45", "d,e", "ㅇㄷ", "④⑤", "1 x; dense", "dense, d"], "right");
    // One letter twice is no pair of letters, and a longer beginning is a label.
    all(&question, &["dense", "dens", "den", "d", "e"], "wrong: partly");
    all(&question, &["dd", "dez", "zz"], "not understood: ticks");
}

#[test]
fn a_tick_question_as_it_is_asked_takes_its_letters_side_by_side() {
    let family = crate::quiz::by_id("E5").unwrap();
    for seed in 0..300 {
        let question = Question::new(family, 1, seed).unwrap();
        let Asks::Tick(choices) = &question.item.asks else { panic!() };
        let right = ('a'..).zip(choices).filter(|(_, choice)| choice.right);
        let letters: String = right.map(|(letter, _)| letter).collect();
        assert_eq!(verdict(&question, &letters), "right", "{seed}: {letters}");
    }
}

#[test]
fn true_and_false_may_be_said_in_both_languages_and_on_both_keyboards() {
    let question = asking(Asks::Judge { is_true: true, misconception: None }, None);
    all(
        &question,
        &[
            "y", "Y", "yes", "t", "True", "o", "O", "예", "네", "ㅇ", "ㅇㅇ", "참", "ㅛ", "맞다", "맞음.",
            "ｙ",
        ],
        "right",
    );
    all(
        &question,
        &[
            "n",
            "no",
            "f",
            "FALSE",
            "x",
            "X",
            "×",
            "아니오",
            "아니요",
            "ㄴ",
            "ㄴㄴ",
            "거짓",
            "ㅜ",
            "ㄹ",
            "틀림",
        ],
        "wrong",
    );
    all(&question, &["", "maybe", "yn", "예아니오", "1", "?"], "not understood: judge");
    assert_eq!(say(&grade(&question, &Given::Choice(0))), "right");
    assert_eq!(say(&grade(&question, &Given::Choice(1))), "wrong");
    assert_eq!(say(&grade(&question, &Given::Choice(2))), "not understood: judge");
}

#[test]
fn two_thirds_of_the_points_are_enough() {
    let question = asking(Asks::Explain { points: 4 }, None);
    let points = |told| say(&grade(&question, &Given::Points(told)));
    assert_eq!(
        [0, 1, 2, 3, 4, 9].map(points),
        [
            "wrong: points-few",
            "wrong: points-few",
            "wrong: points-partly",
            "right: points",
            "right: points",
            "right: points"
        ]
    );
    let question = asking(Asks::Explain { points: 3 }, None);
    assert_eq!(
        [1, 2].map(|told| say(&grade(&question, &Given::Points(told)))),
        ["wrong: points-partly", "right: points"]
    );
    assert_eq!(verdict(&question, "it slides"), "not understood: explain");
}

#[test]
fn an_answer_of_another_kind_costs_no_attempt() {
    for question in [
        kernels(),
        asking(Asks::Judge { is_true: true, misconception: None }, None),
        asking(Asks::Explain { points: 3 }, None),
    ] {
        let verdict = grade(&question, &Given::Ticks(&[]));
        assert!(!verdict.is_understood(), "{verdict:?}");
    }
    assert!(!grade(&kernels(), &Given::Points(3)).is_understood());
}

/// A question of a family as it is really asked.
fn of(id: &str) -> Question {
    let family = crate::quiz::by_id(id).unwrap();
    Question::new(family, family.tiers[0], 1).unwrap()
}

#[test]
fn a_choice_may_be_begun_in_either_language() {
    use crate::text::{LANGUAGES, Texts};
    for id in ["J1", "I1", "M1", "K5"] {
        let question = of(id);
        let Asks::Choose(choices) = &question.item.asks else { panic!("{id}") };
        for entry in &LANGUAGES {
            let right = choices.iter().find(|choice| choice.right).unwrap();
            let label = question.label(right, &Texts::new(entry.language));
            assert_eq!(verdict(&question, &label), "right", "{label}");
            assert_eq!(verdict(&question, &label.to_uppercase()), "right", "{label}");
        }
    }
}
