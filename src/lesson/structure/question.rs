//! Reads a question: its choices, or the case that it asks for.

use crate::lesson::nearest;
use crate::lesson::problem::Problems;
use crate::lesson::question::{Choice, Question};
use crate::misconception::{self, MISCONCEPTIONS};

use super::table::{Table, Value, deserialize};

/// Reads `choices` or `asks`.
pub(super) fn read(table: &Table<'_>, problems: &mut Problems<'_>) -> Option<Question> {
    match (table.value("choices"), table.value("asks")) {
        (Some(_), None) => read_choices(table, problems).map(Question::Choices),
        (None, Some(asks)) => read_case(asks, problems),
        _ => {
            problems.error("question-of-one", table.at.clone(), &[]);
            None
        }
    }
}

fn read_choices(table: &Table<'_>, problems: &mut Problems<'_>) -> Option<Vec<Choice>> {
    let at = table.value("choices")?.span();
    let tables = table.tables("choices", problems)?;
    let mut choices: Vec<Choice> = vec![];
    for table in &tables {
        let Some(choice) = read_choice(table, problems) else { continue };
        if choices.iter().any(|other| other.id == choice.id) {
            problems.error("choice-id-twice", table.at.clone(), &[("choice", &choice.id)]);
        }
        choices.push(choice);
    }
    if choices.len() < tables.len() {
        return None;
    }
    if choices.len() < 2 {
        problems.error("too-few-choices", at.clone(), &[]);
    }
    match choices.iter().filter(|choice| choice.right).count() {
        1 => {}
        0 => problems.error("no-right-choice", at, &[]),
        _ => problems.error("two-right-choices", at, &[]),
    }
    Some(choices)
}

fn read_choice(table: &Table<'_>, problems: &mut Problems<'_>) -> Option<Choice> {
    table.only(&["id", "right", "misconception"], problems);
    let id: Option<String> = table.need("id", "choices", problems);
    let right = table.get("right", problems).unwrap_or(false);
    let name: Option<String> = table.get("misconception", problems);
    let misconception = name.as_deref().and_then(misconception::by_id);
    if let (Some(name), None) = (&name, &misconception) {
        let at = table.value("misconception")?.span();
        let known = MISCONCEPTIONS.iter().map(|misconception| misconception.id);
        let near = nearest(name, known.clone()).first().copied().unwrap_or_default();
        let known = known.collect::<Vec<_>>().join(", ");
        problems.error("unknown-misconception", at, &[("name", name), ("nearest", near), ("known", &known)]);
    }
    Some(Choice { id: id?, right, misconception })
}

fn read_case(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<Question> {
    match deserialize(value) {
        Ok(case) => Some(Question::Typed(Box::new(case))),
        Err(error) => {
            let at = error.span().unwrap_or(value.span());
            problems.error("takes-case", at, &[("reason", error.message())]);
            None
        }
    }
}
