//! A report as Markdown, to be kept among one's notes.

use std::fmt::Write;

use super::{Carried, Missed, Report, Row};
use crate::misconception::place_of;
use crate::quiz::{clock, starless};
use crate::text::Texts;

impl Report {
    /// The report as Markdown, in the language of `texts`.
    pub fn to_markdown(&self, texts: &Texts) -> String {
        let mut page = Page { texts, text: String::new() };
        page.head(self);
        page.families(&self.rows);
        page.misconceptions(self);
        page.carried(&self.carried_on);
        page.missed(&self.missed);
        page.text
    }
}

struct Page<'a> {
    texts: &'a Texts,
    text: String,
}

impl Page<'_> {
    fn head(&mut self, report: &Report) {
        let (mode, day) = (self.texts.get(report.mode.key()), report.started.day().to_string());
        self.paragraph(&format!(
            "# {}",
            self.texts.with("quiz-report-title", &[("mode", &mode), ("day", &day)])
        ));
        let (right, of) = report.score();
        let minutes = clock(report.took);
        let (right, of) = (right.to_string(), of.to_string());
        let score = [("right", right.as_str()), ("of", of.as_str()), ("time", minutes.as_str())];
        self.paragraph(&self.texts.with("quiz-report-score", &score));
        if let Some((asked, planned)) = report.cut_short() {
            let (asked, planned) = (asked.to_string(), planned.to_string());
            self.paragraph(
                &self.texts.with("quiz-report-asked", &[("asked", &asked), ("planned", &planned)]),
            );
        }
        if report.expired {
            self.paragraph(&self.texts.get("quiz-report-expired"));
        }
        if let Some((right, of)) = report.before {
            let (right, of) = (right.to_string(), of.to_string());
            self.paragraph(&self.texts.with("quiz-report-before", &[("right", &right), ("of", &of)]));
        }
        if report.carried > 0 {
            let count = report.carried.to_string();
            self.paragraph(&self.texts.with("quiz-report-carried", &[("count", &count)]));
        }
        if let Some(slowest) = &report.slowest {
            let (name, time) = (slowest.question.family.name(self.texts), clock(i64::from(slowest.took)));
            self.paragraph(&self.texts.with("quiz-report-slowest", &[("name", &name), ("time", &time)]));
        }
    }

    fn families(&mut self, rows: &[Row]) {
        if rows.is_empty() {
            return;
        }
        let words = [
            "quiz-report-family",
            "quiz-report-right",
            "quiz-report-late",
            "quiz-report-helped",
            "quiz-report-partly",
            "quiz-report-wrong",
            "quiz-report-skipped",
            "quiz-report-ready",
        ];
        let words = words.map(|word| self.texts.get(word));
        self.line(&format!("| {} |", words.join(" | ")));
        self.line("|---|--:|--:|--:|--:|--:|--:|---|");
        for row in rows {
            let name = format!("{} {}", row.family.id, row.family.name(self.texts));
            let counts = [row.right, row.late, row.helped, row.partly, row.wrong, row.skipped];
            let counts = counts.map(|count| count.to_string());
            let ready = self.texts.get(if row.ready { "quiz-report-yes" } else { "quiz-report-no" });
            let line = format!("| {} | {} | {ready} |", cell(&name), counts.join(" | "));
            self.line(&line);
        }
        self.line("");
        self.paragraph(&self.texts.get("quiz-report-ready-means"));
    }

    fn misconceptions(&mut self, report: &Report) {
        if report.met.is_empty() && report.unexplained.is_empty() {
            return;
        }
        self.paragraph(&format!("## {}", self.texts.get("quiz-report-misconceptions")));
        for seen in &report.met {
            let (name, times) = (seen.misconception.name(self.texts), seen.times.to_string());
            let line = self.texts.with("quiz-report-met", &[("name", &name), ("times", &times)]);
            self.line(&format!("- **{line}**"));
            self.line(&format!("  {}", starless(&seen.line(self.texts))));
            self.look_again(seen.misconception.cure);
        }
        for family in &report.unexplained {
            let line = self.texts.with("quiz-report-unexplained", &[("name", &family.name(self.texts))]);
            self.line(&format!("- {line}"));
            self.look_again(family.cure);
        }
        self.line("");
    }

    /// Where to look again, under a row of a list.
    fn look_again(&mut self, cure: &str) {
        let (lesson, step) = place_of(cure);
        let cure = self.texts.with("quiz-report-cure", &[("lesson", lesson), ("step", step)]);
        self.line(&format!("  {cure}"));
    }

    /// What was right with an own earlier number, and what is true.
    fn carried(&mut self, carried: &[Carried]) {
        if carried.is_empty() {
            return;
        }
        self.paragraph(&format!("## {}", self.texts.get("quiz-report-carried-on")));
        for carried in carried {
            let (name, typed) = (carried.question.family.name(self.texts), cell(&carried.typed));
            let typed = self.texts.with("quiz-report-typed", &[("typed", &typed)]);
            self.line(&format!("- {name}: {typed}"));
            self.line(&format!("  {}", carried.note.words(self.texts)));
        }
        self.line("");
    }

    fn missed(&mut self, missed: &[Missed]) {
        if missed.is_empty() {
            return;
        }
        self.paragraph(&format!("## {}", self.texts.get("quiz-report-missed")));
        for (number, missed) in (1..).zip(missed) {
            let question = &missed.question;
            let head = format!("{number}. ");
            // What belongs to the item stands under its words.
            let (indent, margin) = (head.len(), " ".repeat(head.len()));
            self.paragraph(&format!("{head}{}", question.in_markdown(self.texts, indent)));
            let typed = cell(&missed.answer(self.texts));
            self.line(&format!("{margin}- {}", self.texts.with("quiz-report-typed", &[("typed", &typed)])));
            if let Some(note) = missed.note.as_ref().filter(|_| missed.is_partly()) {
                self.line(&format!("{margin}- {}", note.words(self.texts)));
            }
            let answer = starless(&question.answer(self.texts));
            self.line(&format!(
                "{margin}- {}",
                self.texts.with("quiz-report-answer", &[("answer", &answer)])
            ));
            self.paragraph(&format!(
                "{margin}- {}",
                question.worked_in_markdown(self.texts, indent + 2, false)
            ));
        }
    }

    fn line(&mut self, line: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{}", line.trim_end());
    }

    fn paragraph(&mut self, text: &str) {
        self.line(text);
        self.line("");
    }
}

/// What somebody typed, so that it breaks no table.
fn cell(text: &str) -> String {
    starless(text).replace('|', "\\|").replace(['\n', '\r'], " ")
}
