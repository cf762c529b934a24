//! What is typed behind `convtutor quiz`, and what of it can be followed.

use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

use super::pool::{self, Unknown};
use crate::app::{DayEntry, NoDay};
use crate::quiz::{Day, Plan, sheet};
use crate::text::Texts;

/// Quiz yourself: practice, review and mock interviews
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
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

    /// One family, harder or easier as it goes, until it is known
    #[arg(long, value_name = "FAMILY", conflicts_with_all = OTHERS)]
    pub drill: Option<String>,

    /// What is due
    #[arg(long, conflicts_with_all = OTHERS, conflicts_with = "drill")]
    pub review: bool,

    /// What was missed last
    #[arg(long, conflicts_with_all = OTHERS, conflicts_with_all = ["drill", "review"])]
    pub retry: bool,

    /// What is proposed today
    #[arg(long, conflicts_with_all = OTHERS, conflicts_with_all = ["drill", "review", "retry"])]
    pub today: bool,

    /// The day of the interview: 2026-12-03, 12-03, +10, or none; by itself it begins what is proposed today
    #[arg(long, value_name = "DAY", allow_hyphen_values = true, conflicts_with_all = ["list", "export"])]
    pub interview: Option<String>,

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
    #[arg(long, value_name = "FILE", conflicts_with_all = ["list", "export"])]
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

/// What a session of one kind cannot be at once.
const OTHERS: [&str; 6] = ["topic", "count", "seed", "mock", "list", "export"];

/// Questions, where nobody says how many.
const COUNT: usize = 10;

/// What is to be asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Wanted {
    /// This.
    Plan(Plan),
    /// Whatever is proposed today.
    Today,
}

/// Why the arguments cannot be followed.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such topic or family.
    Unknown(Unknown),
    /// That is no day for an interview.
    Day(NoDay),
    /// The report would take the place of this file.
    Exists(PathBuf),
    /// There is no folder for this report.
    Nowhere(PathBuf),
}

impl Refusal {
    /// The sentence for the learner.
    pub fn sentence(&self, texts: &Texts) -> String {
        match self {
            Self::Unknown(unknown) => unknown.sentence(texts),
            Self::Day(NoDay::Unknown) => texts.get("app-interview-unknown"),
            Self::Exists(file) => {
                texts.with("quiz-plain-report-exists", &[("file", &file.display().to_string())])
            }
            Self::Nowhere(file) => {
                texts.with("quiz-plain-report-nowhere", &[("file", &file.display().to_string())])
            }
            Self::Day(NoDay::Past(day)) => texts.with("app-interview-over", &[("date", &day.to_string())]),
        }
    }
}

/// Takes the minutes of a mock interview.
fn minutes() -> impl TypedValueParser<Value = u32> {
    PossibleValuesParser::new(["5", "15", "30"]).try_map(|minutes| minutes.parse::<u32>())
}

impl Quiz {
    /// What is to be asked, if the arguments say so.
    pub fn wanted(&self) -> Result<Option<Wanted>, Refusal> {
        self.look_at_report()?;
        let families = pool::of(self.topic.as_deref()).map_err(Refusal::Unknown)?;
        let is_said = self.topic.is_some() || self.count.is_some() || self.seed.is_some();
        let plan = match (&self.drill, self.mock, self.seed) {
            (Some(name), ..) => Plan::Drill(pool::family(name).map_err(Refusal::Unknown)?),
            (_, Some(minutes), _) => Plan::Mock { minutes },
            _ if self.today => return Ok(Some(Wanted::Today)),
            _ if self.review => Plan::Review,
            _ if self.retry => Plan::Retry,
            // Who says only when the interview is wants to know what to do until then.
            _ if !is_said && self.interview.is_some() => return Ok(Some(Wanted::Today)),
            _ if !is_said => return Ok(None),
            // Whatever was answered before, and is answered now: everybody with the seed gets these.
            (.., Some(seed)) => Plan::Sheet(sheet(&families, self.count(), seed)),
            _ => Plan::Of { families, count: self.count() },
        };
        Ok(Some(Wanted::Plan(plan)))
    }

    /// What would be found out when all is answered is said before anything is asked.
    fn look_at_report(&self) -> Result<(), Refusal> {
        let Some(file) = &self.report else { return Ok(()) };
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        match folder.is_none_or(Path::is_dir) {
            // What is no file, as /dev/stdout, is written to and not replaced.
            true if file.is_file() => Err(Refusal::Exists(file.clone())),
            true => Ok(()),
            false => Err(Refusal::Nowhere(file.clone())),
        }
    }

    /// The day of the interview that is to be set, `Some(None)` for none; `None` where nothing is said of it.
    pub fn interview_day(&self, today: Day) -> Result<Option<Option<Day>>, Refusal> {
        let day = |typed: &str| match typed {
            "none" => Ok(None),
            typed => DayEntry::typed(typed).day(today).map_err(Refusal::Day),
        };
        self.interview.as_deref().map(day).transpose()
    }

    pub(super) fn count(&self) -> usize {
        self.count.map_or(COUNT, |count| count as usize)
    }

    /// Whether it needs no terminal.
    pub fn is_headless(&self) -> bool {
        self.plain || self.list || self.export.is_some()
    }
}
