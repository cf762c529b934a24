//! `convtutor quiz`: questions line by line, the list of families, and sheets with their answers.

mod export;
mod line;
mod list;
mod plain;
mod pool;

use std::fs;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

use self::pool::Unknown;
use crate::quiz::{Family, Plan, Session, sheet};
use crate::text::Texts;
use crate::tui::Keeper;

/// Quiz yourself: practice, review and mock interviews
#[derive(Debug, Args)]
pub struct Quiz {
    /// Ask line by line on standard input and output: for pipes and screen readers
    #[arg(long, conflicts_with_all = ["list", "export"])]
    pub plain: bool,

    /// List the families of questions
    #[arg(long, conflicts_with = "export")]
    pub list: bool,

    /// Write a sheet of questions with its answer key
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub export: Option<Format>,

    /// Only this topic, lesson or family: receptive-field, padding, A3
    #[arg(long, value_name = "TOPIC")]
    pub topic: Option<String>,

    /// A mock interview of so many minutes
    #[arg(long, value_name = "MINUTES", value_parser = minutes(),
          conflicts_with_all = ["topic", "count", "list", "export"])]
    pub mock: Option<u32>,

    /// How many questions
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub count: Option<u32>,

    /// The same seed gives the same questions
    #[arg(long, value_name = "SEED")]
    pub seed: Option<u64>,

    /// List as JSON
    #[arg(long, requires = "list", conflicts_with_all = ["plain", "export"])]
    pub json: bool,

    /// Write the report of the questions into this file, as Markdown
    #[arg(long, value_name = "FILE", requires = "plain", conflicts_with_all = ["list", "export"])]
    pub report: Option<PathBuf>,
}

/// What a sheet is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Questions, then answers, as a page
    Md,
    /// A list with `family`, `tier`, `seed`, `question`, `answer`, `choices`, `solution`
    Json,
    /// The same as a table
    Csv,
    /// Cards, as Anki imports them
    Anki,
}

/// Questions, where nobody says how many.
const COUNT: usize = 10;

/// Takes the minutes of a mock interview.
fn minutes() -> impl TypedValueParser<Value = u32> {
    PossibleValuesParser::new(["5", "15", "30"]).try_map(|minutes| minutes.parse::<u32>())
}

impl Quiz {
    /// What is to be asked, if the arguments say so.
    pub fn plan(&self) -> Result<Option<Plan>, Unknown> {
        Ok(self.plan_of(&pool::of(self.topic.as_deref())?))
    }

    /// The same with the families that the topic names.
    fn plan_of(&self, families: &[&'static Family]) -> Option<Plan> {
        if let Some(minutes) = self.mock {
            return Some(Plan::Mock { minutes });
        }
        let is_said = self.topic.is_some() || self.count.is_some() || self.seed.is_some();
        is_said.then(|| match self.seed {
            // Whatever was answered before, and is answered now: everybody with the seed gets these.
            Some(seed) => Plan::Sheet(sheet(families, self.count(), seed)),
            None => Plan::Of { families: families.to_vec(), count: self.count() },
        })
    }

    fn count(&self) -> usize {
        self.count.map_or(COUNT, |count| count as usize)
    }

    /// Whether it needs no terminal.
    pub fn is_headless(&self) -> bool {
        self.plain || self.list || self.export.is_some()
    }
}

/// Does what the arguments say without a terminal.
///
/// `keeper` opens the store when there is something to be kept; a fresh seed is that of who gives none. The
/// exit code is 2 when there is no such topic, 1 when the report cannot be written; `err` says why.
pub fn run<K: Keeper>(
    args: &Quiz,
    texts: &Texts,
    keeper: impl FnOnce() -> K,
    fresh_seed: u64,
    (input, out, err): (&mut impl BufRead, &mut impl Write, &mut impl Write),
) -> io::Result<ExitCode> {
    let pool = match pool::of(args.topic.as_deref()) {
        Ok(pool) => pool,
        Err(unknown) => {
            writeln!(err, "{}", unknown.sentence(texts))?;
            return Ok(ExitCode::from(2));
        }
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
    let mut keeper = keeper();
    let plan = args.plan_of(&pool).unwrap_or(Plan::Of { families: pool, count });
    let (earlier, problem) = keeper.history(None);
    if let Some(problem) = problem {
        writeln!(err, "{}", problem.sentence(texts))?;
    }
    let session = Session::start(plan, &earlier.past, keeper.now(), seed);
    let report = plain::play(session, texts, &mut keeper, input, out, err)?.to_markdown(texts);
    write!(out, "{report}")?;
    if let Some(path) = &args.report
        && let Err(problem) = fs::write(path, &report)
    {
        let file = path.display().to_string();
        let values = [("file", file.as_str()), ("problem", &problem.to_string())];
        writeln!(err, "{}", texts.with("quiz-plain-report-failed", &values))?;
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests;
