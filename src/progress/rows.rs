//! Records as rows of the tables: how they are read, and how they are put together.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use serde::de::value::{Error as NameError, StrDeserializer};
use serde::{Deserialize, Serialize};

use super::record::LEFT;
use super::schema;
use super::trouble::Trouble;
use super::{Part, Progress, Record, StepRecord};
use crate::misconception;
use crate::quiz::{self, Answered, Attempt, Moment};

const STEPS: &str = "SELECT done, shown, first_try, tries, lesson, step FROM step";
const SETTINGS: &str = "SELECT name, value FROM setting";
/// Where lessons were left is no choice about the program: it is kept among the settings, and goes with the steps.
const IS_LEFT: &str = "substr(name, 1, 5) = 'left/'";
const ADD_ANSWER: &str = "INSERT INTO answer (id, at, utc_offset, session, mode, family, version, tier, seed, \
     typed, outcome, misconception, took, late, hints, told, felt, taken_back) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18) \
     ON CONFLICT (id) DO UPDATE SET at = excluded.at, typed = excluded.typed, outcome = excluded.outcome, \
     misconception = excluded.misconception, took = excluded.took, late = excluded.late, \
     hints = excluded.hints, told = excluded.told, felt = excluded.felt, taken_back = excluded.taken_back";

/// How many records were new when they were put together with those in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Merged {
    /// Steps of which something was learned.
    pub steps: usize,
    /// Answers that were not there, or were changed there later.
    pub answers: usize,
    /// Settings that were taken.
    pub settings: usize,
    /// Records that changed nothing.
    pub known: usize,
}

/// Which setting counts when the file has another one of the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// The last one.
    New,
    /// The one that is there: another machine's choice is none about this one.
    Old,
}

pub(super) fn steps(connection: &Connection) -> Result<Progress, Trouble> {
    let mut progress = Progress::default();
    let mut statement = connection.prepare(STEPS)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (lesson, step): (String, String) = (row.get(4)?, row.get(5)?);
        progress.merge(&lesson, &step, step_record(row)?);
    }
    let mut statement = connection.prepare(&format!("{SETTINGS} WHERE {IS_LEFT}"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (name, step): (String, String) = (row.get(0)?, row.get(1)?);
        progress.leave_at(name.trim_start_matches(LEFT), &step);
    }
    Ok(progress)
}

pub(super) fn settings(connection: &Connection) -> Result<BTreeMap<String, String>, Trouble> {
    let mut statement = connection.prepare(&format!("{SETTINGS} WHERE NOT {IS_LEFT}"))?;
    let settings = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(settings.collect::<Result<_, _>>()?)
}

/// What selects answers with all that is kept of them.
fn all_of_answers(connection: &Connection) -> Result<String, Trouble> {
    let [told, felt, taken_back] = schema::added(connection)?;
    Ok(format!(
        "SELECT id, at, utc_offset, session, mode, family, version, tier, seed, typed, outcome, misconception, \
         took, late, hints, {told}, {felt}, {taken_back} FROM answer"
    ))
}

/// All answers, the oldest first; also those that were taken back.
pub(super) fn answers(connection: &Connection) -> Result<Vec<Answered>, Trouble> {
    let mut statement = connection.prepare(&all_of_answers(connection)?)?;
    let answers = statement.query_map([], answered)?;
    let mut answers = answers.collect::<Result<Vec<_>, _>>()?;
    // Nearly in order as they come; two machines with the same answers see the same order.
    answers.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
    Ok(answers)
}

/// What counts of all answers.
pub(super) fn attempts(connection: &Connection) -> Result<Vec<Attempt>, Trouble> {
    let [_, felt, taken_back] = schema::added(connection)?;
    let mut statement = connection.prepare(&format!(
        "SELECT at, utc_offset, session, mode, family, version, tier, seed, outcome, misconception, \
         took, late, hints, {felt} FROM answer WHERE NOT {taken_back}"
    ))?;
    let attempts = statement.query_map([], attempt)?;
    Ok(attempts.collect::<Result<Vec<_>, _>>()?)
}

/// The answers of the quiz that began then; also those that were taken back.
pub(super) fn answers_of(connection: &Connection, started: i64) -> Result<Vec<Answered>, Trouble> {
    let select = all_of_answers(connection)?;
    let mut statement = connection.prepare(&format!("{select} WHERE session = ?1"))?;
    let answers = statement.query_map([started], answered)?;
    Ok(answers.collect::<Result<Vec<_>, _>>()?)
}

/// What can still be read of a damaged file, from both ends of each table up to where it breaks.
pub(super) fn rescued(connection: &Connection) -> Vec<Record> {
    fn rescue(
        connection: &Connection,
        select: &str,
        read: fn(&Row<'_>) -> rusqlite::Result<Record>,
        found: &mut Vec<Record>,
    ) {
        for order in ["ASC", "DESC"] {
            let Ok(mut statement) = connection.prepare(&format!("{select} ORDER BY rowid {order}")) else {
                return;
            };
            let Ok(mut rows) = statement.query([]) else { return };
            let mut ended = false;
            while let Ok(row) = rows.next() {
                let Some(row) = row else {
                    ended = true;
                    break;
                };
                found.extend(read(row));
            }
            if ended {
                return;
            }
        }
    }
    let mut found = vec![];
    rescue(
        connection,
        STEPS,
        |row| Ok(Record::Step { lesson: row.get(4)?, step: row.get(5)?, record: step_record(row)? }),
        &mut found,
    );
    rescue(
        connection,
        SETTINGS,
        |row| Ok(Record::Setting { name: row.get(0)?, value: row.get(1)? }),
        &mut found,
    );
    if let Ok(select) = all_of_answers(connection) {
        rescue(connection, &select, |row| answered(row).map(Record::Answer), &mut found);
    }
    found
}

/// Puts the records together with those that are there.
pub(super) fn write(
    transaction: &Transaction<'_>,
    records: &[Record],
    choice: Choice,
) -> Result<Merged, Trouble> {
    let mut merged = Merged::default();
    let mut known_step = transaction.prepare(&format!("{STEPS} WHERE lesson = ?1 AND step = ?2"))?;
    let mut set_step = transaction.prepare(
        "INSERT OR REPLACE INTO step (lesson, step, done, shown, first_try, tries) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let later =
        format!("{ADD_ANSWER} WHERE (excluded.at, excluded.taken_back) > (answer.at, answer.taken_back)");
    let mut add_answer = transaction.prepare(match choice {
        // A second try, or a slip taken back: the answer of the same id says how it ended.
        Choice::New => ADD_ANSWER,
        // Of another machine only what came later: taken back after it was given, or given again after that.
        Choice::Old => &later,
    })?;
    let mut set_setting = transaction.prepare(match choice {
        Choice::New => {
            "INSERT INTO setting (name, value) VALUES (?1, ?2) \
             ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value"
        }
        Choice::Old => "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING",
    })?;
    for record in records {
        let (count, changed) = match record {
            Record::Step { lesson, step, record } => {
                let known = known_step.query_row([lesson, step], step_record).optional()?;
                let record = known.unwrap_or_default().merged(*record);
                let changed = known != Some(record);
                if changed {
                    let StepRecord { done, shown, first_try, tries } = record;
                    set_step.execute(params![lesson, step, done, shown, first_try, tries])?;
                }
                (&mut merged.steps, changed)
            }
            Record::Answer(answer) => {
                let changed = add_answer.execute(params![
                    answer.id,
                    answer.at,
                    answer.offset,
                    answer.session,
                    name(&answer.mode)?,
                    answer.family,
                    answer.version,
                    answer.tier,
                    // The same 64 bits: SQLite's numbers have a sign.
                    answer.seed.cast_signed(),
                    answer.typed,
                    name(&answer.outcome)?,
                    answer.misconception,
                    answer.took,
                    answer.late,
                    answer.hints,
                    answer.told,
                    answer.felt.as_ref().map(name).transpose()?,
                    answer.taken_back,
                ])?;
                (&mut merged.answers, changed > 0)
            }
            Record::Setting { name, value } => {
                (&mut merged.settings, set_setting.execute([name, value])? > 0)
            }
        };
        *if changed { count } else { &mut merged.known } += 1;
    }
    Ok(merged)
}

/// Forgets a part.
pub(super) fn remove(transaction: &Transaction<'_>, part: Part) -> Result<(), Trouble> {
    transaction.execute_batch(&match part {
        Part::Steps => format!("DELETE FROM step; DELETE FROM setting WHERE {IS_LEFT}"),
        Part::Answers => "DELETE FROM answer".to_owned(),
        Part::Settings => format!("DELETE FROM setting WHERE NOT {IS_LEFT}"),
    })?;
    Ok(())
}

fn step_record(row: &Row<'_>) -> rusqlite::Result<StepRecord> {
    Ok(StepRecord { done: row.get(0)?, shown: row.get(1)?, first_try: row.get(2)?, tries: row.get(3)? })
}

fn answered(row: &Row<'_>) -> rusqlite::Result<Answered> {
    Ok(Answered {
        id: row.get(0)?,
        at: row.get(1)?,
        offset: row.get(2)?,
        session: row.get(3)?,
        mode: named(row, 4)?,
        family: row.get(5)?,
        version: row.get(6)?,
        tier: row.get(7)?,
        seed: row.get::<_, i64>(8)?.cast_unsigned(),
        typed: row.get(9)?,
        outcome: named(row, 10)?,
        misconception: row.get(11)?,
        took: row.get(12)?,
        late: row.get(13)?,
        hints: row.get(14)?,
        told: row.get(15)?,
        felt: named_if_any(row, 16)?,
        taken_back: row.get(17)?,
    })
}

fn attempt(row: &Row<'_>) -> rusqlite::Result<Attempt> {
    let misconception = row.get_ref(9)?.as_str_or_null()?;
    Ok(Attempt {
        moment: Moment { at: row.get(0)?, offset: row.get(1)? },
        session: row.get(2)?,
        mode: named(row, 3)?,
        family: quiz::by_id(row.get_ref(4)?.as_str()?),
        version: row.get(5)?,
        tier: row.get(6)?,
        seed: row.get::<_, i64>(7)?.cast_unsigned(),
        outcome: named(row, 8)?,
        misconception: misconception.and_then(misconception::by_id),
        took: row.get(10)?,
        late: row.get(11)?,
        hints: row.get(12)?,
        felt: named_if_any(row, 13)?,
    })
}

/// The name under which a mode or an outcome is kept, the same as in the exchanged text.
fn name(value: &impl Serialize) -> Result<String, Trouble> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => Ok(name),
        other => Err(Trouble::Refused(format!("{other:?}"))),
    }
}

fn named_if_any<T: for<'a> Deserialize<'a>>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>> {
    if row.get_ref(column)? == ValueRef::Null { Ok(None) } else { named(row, column).map(Some) }
}

fn named<T: for<'a> Deserialize<'a>>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let value = row.get_ref(column)?;
    let broken = |error: Box<dyn std::error::Error + Send + Sync>| {
        rusqlite::Error::FromSqlConversionFailure(column, value.data_type(), error)
    };
    let text = value.as_str().map_err(|error| broken(error.into()))?;
    T::deserialize(StrDeserializer::<NameError>::new(text)).map_err(|error| broken(error.into()))
}
