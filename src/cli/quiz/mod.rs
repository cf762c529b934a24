//! `convtutor quiz`: questions line by line, the list of families, and sheets with their answers.

mod arguments;
mod export;
mod line;
mod list;
mod plain;
mod pool;

use std::fs;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::process::ExitCode;

pub use self::arguments::{Format, Quiz, Refusal, Wanted};

use crate::app::interview_to_keep;
use crate::quiz::{Day, Plan, Schedule, Session, Today, sheet};
use crate::text::Texts;
use crate::tui::{Keeper, Problem};

/// Does what the arguments say without a terminal.
///
/// `keeper` opens the store when there is something to be kept, and says which day of the interview is set; a
/// fresh seed is that of who gives none. The exit code is 2 when there is no such topic or day, 1 when the
/// report cannot be written; `err` says why.
pub fn run<K: Keeper>(
    args: &Quiz,
    texts: &Texts,
    keeper: impl FnOnce() -> (K, Option<Day>),
    fresh_seed: u64,
    (input, out, err): (&mut impl BufRead, &mut impl Write, &mut impl Write),
) -> io::Result<ExitCode> {
    let refuse = |refusal: &Refusal, err: &mut dyn Write| {
        writeln!(err, "{}", refusal.sentence(texts)).map(|()| ExitCode::from(2))
    };
    let (pool, wanted) = match (pool::of(args.topic.as_deref()).map_err(Refusal::Unknown), args.wanted()) {
        (Ok(pool), Ok(wanted)) => (pool, wanted),
        (Err(refusal), _) | (_, Err(refusal)) => return refuse(&refusal, err),
    };
    let (count, seed) = (args.count(), args.seed.unwrap_or(fresh_seed));
    if args.list {
        list::print(&pool, args.json, texts, out)?;
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(format) = args.export {
        export::write(&sheet(&pool, count, seed), seed, format, texts, out)?;
        return Ok(ExitCode::SUCCESS);
    }
    let (mut keeper, mut interview) = keeper();
    let now = keeper.now();
    match args.interview_day(now.day()) {
        Ok(None) => {}
        Ok(Some(day)) => {
            interview = day;
            tell(keeper.keep(&interview_to_keep(day)).err(), texts, err)?;
        }
        Err(refusal) => return refuse(&refusal, err),
    }
    let (earlier, problem) = keeper.history(None);
    tell(problem, texts, err)?;
    let schedule = Schedule::of(&earlier.past, interview, now);
    let today = Today::of(&earlier.past, &schedule, interview, now);
    if args.interview.is_some() || wanted == Some(Wanted::Today) {
        writeln!(out, "{}\n", today.sentence(texts))?;
    }
    let plan = match wanted {
        Some(Wanted::Plan(plan)) => plan,
        Some(Wanted::Today) => today.plans.into_iter().next().unwrap_or(Plan::MIX),
        None => Plan::Of { families: pool, count },
    };
    let session = Session::start_before(interview, plan, &earlier.past, now, seed);
    let report = plain::play(session, texts, &mut keeper, input, out, err)?.to_markdown(texts);
    // Here it is read as it stands, or aloud.
    write!(out, "{}", report.replace(r"\*", "*"))?;
    match &args.report {
        Some(path) => write_report(path, &report, texts, err),
        None => Ok(ExitCode::SUCCESS),
    }
}

/// Writes a report where `--report` says; `err` says why it could not be.
pub fn write_report(path: &Path, report: &str, texts: &Texts, err: &mut impl Write) -> io::Result<ExitCode> {
    let Err(problem) = fs::write(path, report) else { return Ok(ExitCode::SUCCESS) };
    let values = [("file", path.display().to_string()), ("problem", problem.to_string())];
    writeln!(err, "{}", texts.with("quiz-plain-report-failed", &values))?;
    Ok(ExitCode::FAILURE)
}

fn tell(problem: Option<Problem>, texts: &Texts, err: &mut impl Write) -> io::Result<()> {
    problem.map_or(Ok(()), |problem| writeln!(err, "{}", problem.sentence(texts)))
}

#[cfg(test)]
mod tests;
