//! Where the learner stands, and the report of a session: everything is there, and a page turns to what is not seen.

use std::collections::BTreeSet;

use convtutor::app::{Practice, Screen};
use convtutor::quiz::FAMILIES;

use super::answers::answer_wrongly;
use super::learner::Learner;
use super::memory::Memory;
use super::practice::{LANGUAGES, practise, report};

/// All lines that are seen when the list on the screen is turned page by page to its end.
fn turned(learner: &mut Learner) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for _ in 0..40 {
        let screen = learner.screen();
        let is_end = !screen.contains("PgDn");
        lines.extend(screen.lines().map(|line| line.trim_start_matches('>').trim().to_owned()));
        if is_end {
            return lines;
        }
        learner.press("PgDn");
    }
    panic!("the list does not end:\n{}", learner.screen());
}

/// Answers `count` questions of a mix wrongly, to the report.
fn miss(learner: &mut Learner, memory: &Memory, count: usize) {
    practise(learner, Practice::Mix);
    for _ in 0..count {
        memory.wait(4);
        answer_wrongly(learner);
        if matches!(learner.app().screen(), Screen::Quiz(quiz) if !quiz.is_done()) {
            learner.press("Ctrl-K");
        }
        learner.press("Enter");
    }
    if matches!(learner.app().screen(), Screen::Quiz(_)) {
        learner.press("Ctrl-E");
    }
}

#[test]
fn every_family_and_every_misconception_is_on_the_screen_of_where_one_stands() {
    for language in LANGUAGES {
        for size in [(80, 24), (120, 40), (60, 20)] {
            let memory = Memory::new();
            let mut learner = Learner::remembered(language, &memory).on(size);
            miss(&mut learner, &memory, 10);
            learner.press("Esc");
            learner.press("End Enter");
            assert!(matches!(learner.app().screen(), Screen::Standing { .. }));
            let met = learner.app().met();
            assert!(!met.is_empty());
            let lines = turned(&mut learner);
            for family in FAMILIES {
                let start = format!("{:<4}", family.id);
                assert!(lines.iter().any(|line| line.starts_with(&start)), "{} is not seen", family.id);
            }
            for known in met {
                // Its cure and when it was met are never cut, whatever its name.
                let line = lines.iter().find(|line| line.ends_with(known.cure));
                let line = line.unwrap_or_else(|| panic!("{} is not seen", known.id));
                let today = learner.app().texts().with("app-met", &[("count", "1"), ("days", "0")]);
                let today = today.rsplit(", ").next().unwrap_or_default().to_owned();
                assert!(line.contains(&today), "{line}");
            }
            learner.press("G Enter");
            assert!(matches!(learner.app().screen(), Screen::Lesson(_)), "the last row leads nowhere");
        }
    }
}

#[test]
fn a_family_says_how_it_goes_in_numbers_and_how_many_are_ready() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        miss(&mut learner, &memory, 3);
        let missed = report(&learner).rows[0].family;
        learner.press("Esc End Enter");
        let ready = [("ready", "0"), ("all", &*FAMILIES.len().to_string())];
        let headline = learner.app().texts().with("app-standing-ready", &ready);
        assert!(learner.screen().contains(&headline));
        let lines = turned(&mut learner);
        let start = format!("{:<4}", missed.id);
        let line = lines.iter().find(|line| line.starts_with(&start)).unwrap();
        let seconds = learner.app().texts().with("app-seconds", &[("seconds", "4")]);
        for cell in ["0/1", &*seconds] {
            assert!(line.contains(cell), "{cell} is missing: {line}");
        }
        assert!(!line.contains('%'), "what was missed is said to be remembered: {line}");
    }
}

#[test]
fn a_report_hides_no_family_and_says_of_each_whether_it_is_ready_or_not() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory).on((60, 20));
        practise(&mut learner, Practice::Mock(30));
        while matches!(learner.app().screen(), Screen::Quiz(_)) {
            learner.press("Ctrl-K");
        }
        let rows = report(&learner).rows.clone();
        assert!(rows.len() > 14, "all of it fits: nothing is tried here");
        let not_ready = learner.app().texts().get("app-not-ready");
        let lines = turned(&mut learner);
        for row in rows {
            let start = format!("{:<4}", row.family.id);
            let line = lines.iter().find(|line| line.starts_with(&start));
            let line = line.unwrap_or_else(|| panic!("{} is hidden", row.family.id));
            assert!(line.contains(&not_ready), "{line}");
        }
    }
}

#[test]
fn a_report_mends_each_misconception_in_a_line_and_leads_on_where_none_was_met() {
    for language in LANGUAGES {
        let memory = Memory::new();
        let mut learner = Learner::remembered(language, &memory);
        miss(&mut learner, &memory, 10);
        let met = report(&learner).met.clone();
        let fix = met.first().expect("a belief").line(learner.app().texts());
        let fix: String = fix.split_whitespace().collect();
        let lines: Vec<String> = {
            let all = learner.app().rows();
            (0..all).for_each(|_| drop(learner.press("Down")));
            learner.screen().lines().map(str::to_owned).collect()
        };
        let read = |learner: &Learner| learner.screen().split_whitespace().collect::<String>();
        let mut is_read = lines.concat().split_whitespace().collect::<String>().contains(&fix);
        for _ in 0..learner.app().rows() {
            is_read |= read(&learner).contains(&fix);
            learner.press("Up");
        }
        assert!(is_read, "what mends it is not said: {fix}");
        for key in ["Enter", "l"] {
            learner.press("Home");
            learner.press(key);
            assert!(matches!(learner.app().screen(), Screen::Lesson(_)), "{key} leads to no lesson");
            learner.press("Esc");
            report(&learner);
        }
    }
}
