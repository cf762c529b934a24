//! What is still there after the program was ended in the middle of a quiz, or after its report.

use convtutor::app::{Practice, Screen};
use convtutor::quiz::{Answered, Asks, Mode, Outcome};
use convtutor::text::Language;

use super::answers::{answer_rightly, answer_wrongly, question, quiz, tick};
use super::learner::Learner;
use super::memory::Memory;
use super::practice::{LANGUAGES, practise, report};

/// Answers the question, the first ones wrongly, until the next one is there.
fn answer(learner: &mut Learner, place: usize) {
    let number = quiz(learner).session.current().unwrap().number;
    if place < 2 {
        answer_wrongly(learner);
    } else {
        answer_rightly(learner);
    }
    let is_asked = |learner: &Learner| match learner.app().screen() {
        Screen::Quiz(quiz) => quiz.session.current().is_some_and(|asked| asked.number == number),
        _ => false,
    };
    for _ in 0..3 {
        if is_asked(learner) {
            learner.press("Ctrl-K Enter");
        }
    }
}

/// Every way in which a session is begun from the list.
const WAYS: [Practice; 3] = [Practice::Mix, Practice::Mock(5), Practice::Mock(15)];

#[test]
fn a_quiz_goes_on_after_a_restart_as_if_the_program_had_not_been_ended() {
    for (language, way) in LANGUAGES.into_iter().flat_map(|language| WAYS.map(|way| (language, way))) {
        let (ended, whole) = (Memory::new(), Memory::new());
        let mut after = Learner::remembered(language, &ended);
        let mut without = Learner::remembered(language, &whole);
        for learner in [&mut after, &mut without] {
            practise(learner, way);
            (0..4).for_each(|place| answer(learner, place));
        }
        after = Learner::remembered(language, &ended);
        practise(&mut after, Practice::Resume);
        assert_eq!(quiz(&after).session.answered(), quiz(&without).session.answered(), "{way:?}");
        for place in 4.. {
            let Screen::Quiz(left) = without.app().screen() else { break };
            let asked = left.session.current().unwrap();
            assert_eq!((asked.number, &asked.question), {
                let asked = quiz(&after).session.current().unwrap();
                (asked.number, &asked.question)
            });
            for learner in [&mut after, &mut without] {
                answer(learner, place);
            }
        }
        let texts = after.app().texts();
        assert_eq!(report(&after).to_markdown(texts), report(&without).to_markdown(texts), "{way:?}");
        let given = |memory: &Memory| -> Vec<_> {
            memory.answers().into_iter().map(|answer| Answered { id: String::new(), ..answer }).collect()
        };
        assert_eq!(given(&ended), given(&whole), "{way:?}");
    }
}

/// Answers all of an interview, the opening with words or not at all, to its report.
fn interview(learner: &mut Learner, minutes: u32, tells: bool) {
    practise(learner, Practice::Mock(minutes));
    for place in 0.. {
        let Screen::Quiz(quiz) = learner.app().screen() else { break };
        let is_open = matches!(quiz.session.current().unwrap().question.item.asks, Asks::Explain { .. });
        if is_open && !tells {
            learner.press("Ctrl-K");
        } else {
            answer(learner, place);
        }
    }
}

#[test]
fn a_report_can_be_read_again_on_another_day() {
    let ways = [5, 15, 30].into_iter().flat_map(|minutes| [(minutes, true), (minutes, false)]);
    for (language, (minutes, tells)) in
        LANGUAGES.into_iter().flat_map(|language| ways.clone().map(move |way| (language, way)))
    {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        interview(&mut learner, minutes, tells);
        let first = report(&learner).to_markdown(learner.app().texts());
        memory.wait(86_400);
        let mut learner = Learner::remembered(language, &memory);
        assert!(!learner.app().practices().contains(&Practice::Resume));
        practise(&mut learner, Practice::Report);
        let again = report(&learner).to_markdown(learner.app().texts());
        assert_eq!(again, first, "{minutes} minutes, told: {tells}");
        learner.press("q");
        assert!(matches!(learner.app().screen(), Screen::Practice { .. }));
    }
}

#[test]
fn the_time_in_a_report_is_that_of_the_answers_before_and_after_a_restart() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mix);
    memory.wait(20);
    answer(&mut learner, 2);
    // Away for an hour; then a solution is read.
    memory.wait(3600);
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Resume);
    memory.wait(10);
    learner.press("Ctrl-K");
    memory.wait(40);
    learner.press("Ctrl-E");
    assert_eq!(report(&learner).took, 30_000);
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Report);
    assert_eq!(report(&learner).took, 30_000);
}

#[test]
fn an_interview_whose_time_went_by_has_its_report_and_what_was_told_is_compared() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mock(15));
    assert!(matches!(question(&learner).item.asks, Asks::Explain { .. }), "it opens with a why");
    (0..3).for_each(|_| answer(&mut learner, 2));
    memory.wait(3600);
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Resume);
    assert!(quiz(&learner).session.is_at_end());
    answer_rightly(&mut learner);
    learner.press("Enter");
    assert_eq!(report(&learner).mode, Mode::Mock);
    let counted = learner.app().history().unwrap().past.answers();
    assert_eq!(counted, memory.answers().len(), "what was compared later is counted twice");
    let outcomes: Vec<_> = memory.answers().iter().map(|answer| answer.outcome).collect();
    assert_eq!(outcomes, [Outcome::Right; 3], "what was told counts as it was compared");
}

#[test]
fn a_quiz_in_which_nothing_was_answered_leaves_nothing_behind() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mix);
    drop(learner);
    let mut learner = Learner::remembered(Language::English, &memory);
    learner.press("p");
    assert_eq!(learner.app().practices(), Practice::ALL);
}

#[test]
fn two_terminals_that_go_on_with_the_same_quiz_both_keep_their_answers() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mix);
    answer(&mut learner, 2);
    let mut terminals = [1, 2].map(|seconds| {
        memory.wait(seconds);
        let mut terminal = Learner::remembered(Language::English, &memory);
        practise(&mut terminal, Practice::Resume);
        terminal
    });
    assert_eq!(question(&terminals[0]), question(&terminals[1]));
    terminals.iter_mut().for_each(|terminal| answer(terminal, 2));
    assert_eq!(memory.answers().len(), 3, "one took the place of the other");
}

#[test]
fn what_was_told_in_part_is_told_in_part_after_a_restart_too() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        practise(&mut learner, Practice::Mock(15));
        let Asks::Explain { points } = question(&learner).item.asks else { panic!("it opens with a why") };
        learner.press("x Enter Ctrl-E");
        // Half of the points.
        tick(&mut learner, (0..points).map(|point| 2 * point < points));
        learner.press("Enter");
        let first = report(&learner).clone();
        assert_eq!((first.rows[0].partly, first.rows[0].wrong), (1, 0));
        let first = first.to_markdown(learner.app().texts());
        memory.wait(86_400);
        let mut learner = Learner::remembered(language, &memory);
        practise(&mut learner, Practice::Report);
        assert_eq!(report(&learner).to_markdown(learner.app().texts()), first);
    }
}

#[test]
fn an_interview_whose_time_ran_out_while_nobody_was_there_says_so() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        practise(&mut learner, Practice::Mock(5));
        (0..2).for_each(|_| drop(learner.press("Ctrl-K")));
        memory.wait(3600);
        let mut learner = Learner::remembered(language, &memory);
        practise(&mut learner, Practice::Report);
        let sentence = learner.app().texts().get("quiz-report-expired");
        assert!(learner.screen().contains(&sentence), "{}", learner.screen());
        assert!(report(&learner).to_markdown(learner.app().texts()).contains(&sentence));
    }
}

#[test]
fn an_interview_that_ended_before_the_program_did_does_not_say_that_it_ran_out_then() {
    let memory = Memory::new();
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Mock(5));
    learner.press("Ctrl-K");
    memory.wait(301);
    learner.press("Ctrl-K");
    assert!(!report(&learner).expired);
    memory.wait(3600);
    let mut learner = Learner::remembered(Language::English, &memory);
    practise(&mut learner, Practice::Report);
    assert!(!report(&learner).expired);
}
