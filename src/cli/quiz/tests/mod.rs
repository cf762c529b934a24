//! That the quiz can be taken through a pipe, and that a sheet is what others can read.

mod interview;

use std::collections::BTreeSet;

use clap::Parser;

use super::*;
use crate::progress::Record;
use crate::quiz::{Answered, Earlier, FAMILIES, Mode, Moment, Outcome, Past, Question, by_id};
use crate::text::Language;
use crate::tui::Problem;

/// Keeps answers in a list; its clock goes on a second whenever it is looked at.
#[derive(Default)]
struct Notebook {
    kept: Vec<Answered>,
    settings: Vec<Record>,
    seconds: std::cell::Cell<i64>,
}

impl Keeper for &mut Notebook {
    fn keep(&mut self, record: &Record) -> Result<(), Problem> {
        let Record::Answer(answered) = record else {
            self.settings.push(record.clone());
            return Ok(());
        };
        self.kept.retain(|kept| kept.id != answered.id);
        self.kept.push(answered.clone());
        Ok(())
    }

    fn history(&mut self, _: Option<i64>) -> (Earlier, Option<Problem>) {
        (Earlier { past: Past::of(&self.kept), ..Earlier::default() }, None)
    }

    fn write(&mut self, name: &str, _: &str) -> Result<String, Problem> {
        Ok(name.to_owned())
    }

    fn now(&self) -> Moment {
        self.seconds.set(self.seconds.get() + 1);
        Moment { at: 1_795_000_000_000 + self.seconds.get() * 1000, offset: 540 }
    }
}

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    quiz: Quiz,
}

/// What a command line prints, says, and keeps.
struct Said {
    out: String,
    err: String,
    kept: Vec<Answered>,
    settings: Vec<Record>,
    code: ExitCode,
}

fn quiz(arguments: &str, input: &str, language: Language) -> Said {
    let line = Line::try_parse_from(["quiz"].into_iter().chain(arguments.split(' '))).unwrap();
    let (mut out, mut err, mut notebook) = (vec![], vec![], Notebook::default());
    let ports = (&mut input.as_bytes(), &mut out, &mut err);
    let code = run(&line.quiz, &Texts::new(language), || (&mut notebook, None), 1, ports).unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Said { out: text(out), err: text(err), kept: notebook.kept, settings: notebook.settings, code }
}

fn english(arguments: &str, input: &str) -> Said {
    quiz(arguments, input, Language::English)
}

/// The right answers to the questions of a seed, a line each.
fn key(topic: Option<&str>, count: usize, seed: u64) -> String {
    let texts = Texts::new(Language::English);
    sheet(&pool::of(topic).unwrap(), count, seed).iter().map(|question| answer(question, &texts)).collect()
}

fn answer(question: &Question, texts: &Texts) -> String {
    match question.item.asks {
        crate::quiz::Asks::Explain { points } => format!("in my own words\n{points}\n"),
        _ => question.answer(texts) + "\n",
    }
}

#[test]
fn a_quiz_can_be_taken_through_a_pipe() {
    let said = english("--plain --count 12 --seed 7", &key(None, 12, 7));
    assert!(said.out.contains("Question 12 of 12") && said.out.contains("12 of 12 right"), "{}", said.out);
    assert_eq!(said.kept.len(), 12);
    assert!(said.kept.iter().all(|answered| answered.outcome == Outcome::Right));
    assert_eq!(said.code, ExitCode::SUCCESS);
}

#[test]
fn the_end_of_the_input_ends_it_with_a_report() {
    for input in ["", "?\n", "?\ns\n", "s\ns\ns", "q\n", "s\nq\n", "ㅂ\n"] {
        let said = english("--plain --topic A3 --count 5 --seed 7", input);
        let skipped = input.matches('s').count();
        assert!(said.out.contains(&format!("0 of {skipped} right")), "{input:?}: {}", said.out);
        assert_eq!((said.kept.len(), said.code), (skipped, ExitCode::SUCCESS), "{input:?}");
    }
}

#[test]
fn the_same_seed_asks_the_same_whatever_is_answered() {
    let questions = |input: &str| {
        let said = english("--plain --count 6 --seed 42", input).out;
        said.lines().filter(|line| line.starts_with("Question")).map(str::to_owned).collect::<Vec<_>>()
    };
    let skipped = questions(&"s\n".repeat(6));
    assert_eq!(skipped.len(), 6);
    assert_eq!(questions(&key(None, 6, 42)), skipped);
}

#[test]
fn without_a_seed_a_wrong_answer_may_be_given_again() {
    let said = english("--plain --topic A3 --count 1", "9999\n9999x1\n\n");
    assert!(said.out.contains("Try once more") && said.out.contains("Answer: "), "{}", said.out);
    assert_eq!((said.kept.len(), said.kept[0].typed.as_str()), (1, "9999"));
}

#[test]
fn what_is_not_understood_is_asked_again_and_not_counted() {
    let said = english("--plain --topic A3 --count 1 --seed 7", "what\n1 2 3 4\n\u{0}\n");
    assert_eq!(said.out.matches("Rows and columns, please").count(), 3, "{}", said.out);
    assert!(said.kept.is_empty());
}

#[test]
fn hints_climb_from_the_kind_to_the_solution() {
    let said = english("--plain --topic A3 --count 1 --seed 7", "?\n?\n?\n?\n?\n");
    let question = &sheet(&[by_id("A3").unwrap()], 1, 7)[0];
    let texts = Texts::new(Language::English);
    let places: Vec<_> = ["-kind", "-formula", "-numbers", "-solution"]
        .map(|tail| question.say(tail, &texts))
        .map(|hint| said.out.replace('\n', " ").find(hint.as_str()))
        .to_vec();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}: {}", said.out);
    assert!(said.out.contains("All hints are open"));
}

#[test]
fn a_known_belief_is_named_with_the_numbers_of_the_question() {
    let question = &sheet(&[by_id("A3").unwrap()], 1, 7)[0];
    let wrong = &question.distractors()[0];
    let crate::misconception::Answer::Size([rows, columns]) = wrong.answer else { panic!() };
    let said = english("--plain --topic A3 --count 1 --seed 7", &format!("{rows}x{columns}\n"));
    let known = crate::misconception::by_id(said.kept[0].misconception.as_deref().unwrap()).unwrap();
    assert!(said.out.contains(&known.name(&Texts::new(Language::English))), "{}", said.out);
    assert!(said.out.contains("convtutor learn"), "{}", said.out);
}

#[test]
fn no_line_of_the_questions_is_wider_than_a_page() {
    for language in [Language::English, Language::Korean] {
        let said = quiz("--plain --count 120 --seed 3", &"s\n".repeat(120), language);
        let (questions, _) = said.out.rsplit_once("\n# ").unwrap();
        for line in questions.lines() {
            assert!(unicode_width::UnicodeWidthStr::width(line) <= 100, "{line}");
        }
        assert!(!said.out.contains("quiz-"), "{}", said.out);
    }
}

#[test]
fn the_list_names_every_family_with_its_topic_and_tiers() {
    let json: serde_json::Value = serde_json::from_str(&english("--list --json", "").out).unwrap();
    let listed = json.as_array().unwrap();
    assert_eq!(listed.len(), FAMILIES.len());
    for (entry, family) in listed.iter().zip(FAMILIES) {
        assert_eq!(entry["id"], family.id);
        assert_eq!(entry["topic"], family.topic.name());
        assert_eq!(entry["tiers"].as_array().unwrap().len(), family.tiers.len());
    }
    let korean = quiz("--list", "", Language::Korean).out;
    assert_eq!(korean.lines().count(), FAMILIES.len());
    assert!(korean.lines().all(|line| line.split_whitespace().count() >= 4), "{korean}");
}

#[test]
fn a_topic_may_be_a_lesson_or_a_family_too() {
    let ids = |topic: &str| -> BTreeSet<&str> {
        pool::of(Some(topic)).unwrap().iter().map(|family| family.id).collect()
    };
    assert!(ids("size").contains("A3") && !ids("size").contains("E1"));
    assert_eq!(ids("a3"), BTreeSet::from(["A3"]));
    assert!(ids("padding").len() > 1 && ids(" PADDING ").contains("C1"));
    for family in FAMILIES {
        assert!(ids(family.topic.name()).contains(family.id) && ids(family.id).contains(family.id));
    }
}

#[test]
fn an_unknown_topic_is_told_with_what_may_be_meant() {
    for (topic, meant) in
        [("paddin", "padding"), ("receptive", "receptive-field"), ("zebra", "receptive-field")]
    {
        let said = english(&format!("--plain --topic {topic}"), "");
        assert!(said.err.contains(meant) && said.out.is_empty(), "{}", said.err);
        assert_eq!(said.code, ExitCode::from(2));
    }
}

#[test]
fn a_sheet_in_json_answers_what_it_asks() {
    let json: serde_json::Value =
        serde_json::from_str(&english("--export json --count 60 --seed 5", "").out).unwrap();
    let entries = json.as_array().unwrap();
    assert_eq!(entries.len(), 60);
    let texts = Texts::new(Language::English);
    for entry in entries {
        let family = by_id(entry["family"].as_str().unwrap()).unwrap();
        let (tier, seed) = (entry["tier"].as_u64().unwrap() as u8, entry["seed"].as_u64().unwrap());
        let question = Question::new(family, tier, seed).unwrap();
        assert_eq!(entry["question"], question.in_full(&texts).as_str());
        assert_eq!(entry["answer"], question.answer(&texts).as_str());
        assert!(!entry["solution"].as_str().unwrap().is_empty());
        assert!(entry["choices"].is_array());
    }
}

/// Without what a format has of its own: line breaks, escapes.
fn words(text: &str) -> String {
    let text = text
        .replace("\\*", "*")
        .replace("<br>", " ")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&");
    let text = text.replace("\\n", " ").replace("\\\"", "\"").replace("\"\"", "\"");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_format_of_a_sheet_works_its_answers_out_in_three_lines() {
    for language in [Language::English, Language::Korean] {
        let texts = Texts::new(language);
        let questions = sheet(&pool::of(None).unwrap(), 60, 5);
        for format in ["md", "json", "csv", "anki"] {
            let sheet = quiz(&format!("--export {format} --count 60 --seed 5"), "", language).out;
            // In JSON a backslash stands for itself only when it is doubled.
            let sheet = words(&if format == "json" { sheet.replace(r"\\", r"\") } else { sheet });
            for question in &questions {
                let lines = question.worked(&texts);
                assert_eq!(lines.len(), if question.family.id == "N13" { 1 } else { 3 });
                let worked = words(&lines.join(" "));
                let next = words(&question.next(&texts).unwrap());
                assert!(sheet.contains(&worked), "{format}: {worked}");
                assert!(sheet.contains(&next), "{format}: {next}");
            }
        }
    }
}

#[test]
fn an_answer_is_worked_out_and_followed_up_however_it_was_given() {
    let texts = Texts::new(Language::English);
    let question = &sheet(&[by_id("A3").unwrap()], 1, 7)[0];
    let right = question.answer(&texts);
    for answers in [format!("{right}\n"), "s\n".to_owned(), "9999\n".to_owned()] {
        let said = words(&english("--plain --topic A3 --count 1 --seed 7", &answers).out);
        for line in question.worked(&texts).into_iter().chain(question.next(&texts)) {
            assert!(said.contains(&line), "{answers:?}: {line}: {said}");
        }
    }
}

#[test]
fn the_report_works_out_what_was_missed() {
    let texts = Texts::new(Language::English);
    let question = &sheet(&[by_id("A3").unwrap()], 1, 7)[0];
    let said = english("--plain --topic A3 --count 1 --seed 7", "s\n").out;
    let (_, report) = said.split_once("\n# ").unwrap();
    assert!(words(report).contains(&question.worked(&texts).join(" ")), "{report}");
}

#[test]
fn a_wrong_answer_that_no_belief_explains_is_told_the_rule() {
    let texts = Texts::new(Language::English);
    let rule = |family: &str, tail: &str| {
        let question = &sheet(&[by_id(family).unwrap()], 1, 7)[0];
        texts.with("quiz-rule", &[("rule", &question.say(tail, &texts))])
    };
    let said = |family: &str, input: &str| {
        words(&english(&format!("--plain --topic {family} --count 1"), input).out)
    };
    assert_eq!(said("A3", "9999\n").matches(&rule("A3", "-formula")).count(), 1);
    // Once it is open, or where another belief explains it, or at the end, it is not said again.
    assert_eq!(said("A3", "?\n?\n9999\n").matches(&rule("A3", "-formula")).count(), 0);
    assert_eq!(said("A3", "9999\n9999x1\n").matches(&rule("A3", "-formula")).count(), 1);
    // The rule of a term would be its first letters.
    let term = said("N13", "nothing of the sort\n");
    assert!(term.contains("The rule: A") && !term.contains("..."), "{term}");
}

#[test]
fn a_sheet_is_the_key_to_the_questions_of_its_seed() {
    let asked = english("--plain --count 5 --seed 9", "").out;
    let json: serde_json::Value =
        serde_json::from_str(&english("--export json --count 5 --seed 9", "").out).unwrap();
    let first = json[0]["question"].as_str().unwrap().lines().next().unwrap().to_owned();
    assert!(asked.replace('\n', " ").contains(&first), "{asked}");
}

/// The cells of a table, as RFC 4180 reads them.
fn cells(table: &str) -> Vec<Vec<String>> {
    let (mut rows, mut cell, mut quoted) = (vec![vec![]], String::new(), false);
    let mut signs = table.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => rows.last_mut().unwrap().push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                rows.last_mut().unwrap().push(std::mem::take(&mut cell));
                rows.push(vec![]);
            }
            other => cell.push(other),
        }
    }
    rows.pop();
    rows
}

#[test]
fn a_sheet_as_a_table_has_the_same_cells_as_in_json() {
    for language in [Language::English, Language::Korean] {
        let table = cells(&quiz("--export csv --count 80 --seed 5", "", language).out);
        let json: serde_json::Value =
            serde_json::from_str(&quiz("--export json --count 80 --seed 5", "", language).out).unwrap();
        assert_eq!(table[0], ["family", "tier", "seed", "question", "answer", "choices", "solution", "next"]);
        assert_eq!(table.len(), 81);
        for (row, entry) in table[1..].iter().zip(json.as_array().unwrap()) {
            assert_eq!(row.len(), 8);
            assert_eq!(
                (row[0].as_str(), row[2].clone()),
                (entry["family"].as_str().unwrap(), entry["seed"].to_string())
            );
            for (cell, name) in [(3, "question"), (4, "answer"), (6, "solution"), (7, "next")] {
                assert_eq!(row[cell], entry[name].as_str().unwrap());
            }
        }
    }
}

#[test]
fn a_sheet_as_cards_has_a_front_a_back_and_a_tag_on_each_line() {
    let cards = english("--export anki --count 80 --seed 5", "").out;
    let lines: Vec<&str> = cards.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(lines.len(), 80);
    for line in lines {
        let fields: Vec<&str> = line.split('\t').collect();
        assert_eq!(fields.len(), 3, "{line}");
        assert!(fields.iter().all(|field| !field.is_empty()) && fields[2].starts_with("convtutor::"));
    }
}

#[test]
fn a_sheet_as_a_page_keeps_questions_and_key_apart() {
    for language in [Language::English, Language::Korean] {
        let page = quiz("--export md --count 30 --seed 5", "", language).out;
        let texts = Texts::new(language);
        let (questions, answers) = page.split_once(&format!("## {}", texts.get("quiz-sheet-key"))).unwrap();
        for half in [questions, answers] {
            assert!((1..=30).all(|number| half.contains(&format!("\n{number}. "))), "{half}");
        }
        assert_eq!(page.matches("```").count() % 2, 0);
        assert!(!page.contains("quiz-"), "{page}");
    }
}

#[test]
fn the_report_can_be_written_into_a_file() {
    let folder = std::env::temp_dir().join(format!("convtutor-quiz-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("report.md");
    let said =
        english(&format!("--plain --topic A3 --count 2 --seed 1 --report {}", file.display()), "s\ns\n");
    let written = std::fs::read_to_string(&file).unwrap();
    // In a file `*` would begin a slanted word; whoever listens wants no backslash.
    assert!(written.contains("2\\*") && !said.out.contains('\\'), "{written}");
    assert!(said.out.ends_with(&written.replace("\\*", "*")) && written.starts_with("# Quiz"), "{written}");
    let nowhere = folder.join("no/such/folder.md");
    let said =
        english(&format!("--plain --topic A3 --count 1 --seed 1 --report {}", nowhere.display()), "s\n");
    // It is said before anything is asked, and so is what would be written over.
    assert!(said.err.contains("folder.md") && said.out.is_empty(), "{}", said.err);
    assert_eq!(said.code, ExitCode::from(2));
    let again = english(&format!("--plain --topic A3 --count 1 --seed 1 --report {}", file.display()), "s\n");
    assert_eq!((again.code, again.out.as_str()), (ExitCode::from(2), ""));
    assert!(again.err.contains("report.md"), "{}", again.err);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn every_way_to_practise_is_there_for_a_screen_reader() {
    for (arguments, mode) in [
        ("--drill A3", Mode::Drill),
        ("--drill a3", Mode::Drill),
        ("--today", Mode::Mix),
        ("--mock 5", Mode::Mock),
    ] {
        let said = english(&format!("--plain {arguments}"), "s\n");
        assert_eq!(said.kept.first().map(|kept| kept.mode), Some(mode), "{arguments}");
    }
    for arguments in ["--review", "--retry"] {
        let said = english(&format!("--plain {arguments}"), "");
        assert!(said.out.contains(&Texts::new(Language::English).get("quiz-plain-nothing")), "{arguments}");
    }
    let said = english("--plain --drill A33", "");
    assert_eq!(said.code, ExitCode::from(2));
    assert!(said.err.contains("A33") && said.err.contains("A3"), "{}", said.err);
}

#[test]
fn a_drill_does_not_say_that_it_ends_with_the_next_question() {
    let said = english("--plain --drill A3", "s\ns\n").out;
    assert!(said.contains("Question 2: ") && !said.contains("Question 1 of"), "{said}");
}

#[test]
fn the_day_of_the_interview_is_set_and_what_is_left_until_then_is_said() {
    let said = english("--plain --interview +10 --today", "");
    assert!(said.out.contains("10 days"), "{}", said.out);
    let [Record::Setting { name, value }] = &said.settings[..] else { panic!("{:?}", said.settings) };
    assert_eq!((name.as_str(), Day::from_date(value).is_some()), ("interview", true));
    // By itself it begins what is proposed, as it does on the screen: on the eve that is a rehearsal.
    let eve = english("--plain --interview +1", "s\n");
    assert_eq!(eve.kept.first().map(|kept| kept.mode), Some(Mode::Mock), "{}", eve.out);
    let wanted = |arguments: &str| {
        let line = Line::try_parse_from(["quiz"].into_iter().chain(arguments.split(' '))).unwrap();
        line.quiz.wanted().unwrap()
    };
    assert_eq!(wanted("--interview +1"), Some(Wanted::Today));
    assert!(matches!(wanted("--interview +1 --count 3"), Some(Wanted::Plan(Plan::Of { count: 3, .. }))));
    let none = english("--plain --interview none", "");
    assert!(matches!(&none.settings[..], [Record::Setting { value, .. }] if value.is_empty()));
    for day in ["tomorrow", "2020-01-01", "-5"] {
        let said = english(&format!("--plain --interview {day}"), "");
        assert_eq!((said.code, said.kept.len()), (ExitCode::from(2), 0), "{day}");
        assert!(!said.err.is_empty());
    }
}
