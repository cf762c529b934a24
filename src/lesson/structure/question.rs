//! Reads a question: its choices, the case that it asks for, or the families that it draws from.

use crate::lesson::problem::Problems;
use crate::lesson::question::{Choice, Question};
use crate::lesson::step::Kind;
use crate::misconception::{self, MISCONCEPTIONS, Misconception};

use super::families;
use super::table::{Table, Value, deserialize, take};

/// The forms of a question: it has one of them.
const FORMS: [&str; 3] = ["choices", "asks", "families"];

/// Reads `choices`, `asks` or `families`.
pub(super) fn read(table: &Table<'_>, problems: &mut Problems<'_>) -> Option<Kind> {
    let forms: Vec<_> = FORMS.iter().filter_map(|form| Some((*form, table.value(form)?))).collect();
    match forms[..] {
        [("choices", _)] => {
            read_choices(table, problems).map(|choices| Kind::Question(Question::Choices(choices)))
        }
        [("asks", asks)] => read_case(asks, problems).map(Kind::Question),
        [(_, families)] => families::read(families, problems).map(Kind::Check),
        [] => {
            problems.error("question-of-one", table.at.clone(), &[]);
            None
        }
        [_, (_, second), ..] => {
            problems.error("question-of-one", second.span(), &[]);
            None
        }
    }
}

fn read_choices(table: &Table<'_>, problems: &mut Problems<'_>) -> Option<Vec<Choice>> {
    let at = table.value("choices")?.span();
    let tables = table.tables("choices", problems)?;
    let choices: Vec<_> = tables.iter().filter_map(|table| read_choice(table, problems)).collect();
    if choices.len() < tables.len() {
        return None;
    }
    let before = |index: usize| choices[..index].iter().any(|other| other.id == choices[index].id);
    if let Some(index) = (0..choices.len()).find(|index| before(*index)) {
        problems.error("choice-id-twice", tables[index].at.clone(), &[("choice", &choices[index].id)]);
        return None;
    }
    let kind = match (choices.len(), choices.iter().filter(|choice| choice.right).count()) {
        (0 | 1, _) => "too-few-choices",
        (_, 0) => "no-right-choice",
        (_, 1) => return Some(choices),
        _ => "two-right-choices",
    };
    problems.error(kind, at, &[]);
    None
}

fn read_choice(table: &Table<'_>, problems: &mut Problems<'_>) -> Option<Choice> {
    table.only(&["id", "right", "misconception"], problems);
    let id = table.need("id", "choices", problems);
    let right = table.get_or("right", false, problems);
    let misconception = match table.value("misconception") {
        Some(value) => read_misconception(value, problems).map(Some),
        None => Some(None),
    };
    Some(Choice { id: id?, right: right?, misconception: misconception? })
}

fn read_misconception(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<&'static Misconception> {
    let name: String = take(value, "misconception", problems)?;
    let found = misconception::by_id(&name);
    if found.is_none() {
        let known: Vec<_> = MISCONCEPTIONS.iter().map(|misconception| misconception.id).collect();
        problems.unknown("unknown-misconception", value.span(), &name, &known);
    }
    found
}

fn read_case(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<Question> {
    match deserialize(value) {
        Ok(case) => Some(Question::Typed(Box::new(case))),
        Err(error) => {
            let at = error.span().unwrap_or(value.span());
            problems.error("takes-case", at, &[("reason", &error.message())]);
            None
        }
    }
}
