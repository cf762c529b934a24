//! `quiz --export`: a sheet of questions and its answer key as a page, as JSON, as a table, as cards.

use std::io::{self, Write};

use serde::Serialize;

use super::Format;
use crate::quiz::{Question, starless};
use crate::text::Texts;

/// A question with its answer.
#[derive(Serialize)]
struct Entry {
    family: &'static str,
    tier: u8,
    seed: u64,
    question: String,
    answer: String,
    choices: Vec<String>,
    /// A line for the formula, for its numbers, for the result.
    solution: String,
    next: String,
}

/// Writes the sheet of a seed.
pub fn write(
    questions: &[Question],
    seed: u64,
    format: Format,
    texts: &Texts,
    out: &mut impl Write,
) -> io::Result<()> {
    let entry = |question: &Question| Entry {
        family: question.family.id,
        tier: question.tier,
        seed: question.seed,
        question: question.in_full(texts),
        answer: question.answer(texts),
        choices: question.options(texts),
        solution: question.worked(texts).join("\n"),
        next: question.next(texts).unwrap_or_default(),
    };
    let entries = || questions.iter().map(entry).collect::<Vec<_>>();
    match format {
        Format::Md => page(questions, seed, texts, out),
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &entries())?;
            writeln!(out)
        }
        Format::Csv => table(&entries(), out),
        Format::Anki => cards(&entries(), out),
    }
}

/// All questions, then all answers: the key can be cut off.
fn page(questions: &[Question], seed: u64, texts: &Texts, out: &mut impl Write) -> io::Result<()> {
    let seed = seed.to_string();
    writeln!(out, "# {}\n", texts.with("quiz-sheet-title", &[("seed", &seed)]))?;
    for (number, question) in (1..).zip(questions) {
        writeln!(out, "{number}. {}\n", question.in_markdown(texts, 3))?;
    }
    writeln!(out, "## {}\n", texts.get("quiz-sheet-key"))?;
    for (number, question) in (1..).zip(questions) {
        writeln!(out, "{number}. **{}** ({})\n", starless(&question.answer(texts)), question.family.id)?;
        writeln!(out, "   {}\n", question.worked_in_markdown(texts, 3, true))?;
    }
    Ok(())
}

/// As RFC 4180 has it: what holds a comma, a quotation mark or a line end stands in quotation marks.
fn table(entries: &[Entry], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "family,tier,seed,question,answer,choices,solution,next")?;
    for entry in entries {
        let choices = entry.choices.join("; ");
        let (tier, seed) = (entry.tier.to_string(), entry.seed.to_string());
        let words = [&entry.question, &entry.answer, &choices, &entry.solution, &entry.next];
        let cells = [entry.family, &tier, &seed].into_iter().chain(words.map(String::as_str));
        writeln!(out, "{}", cells.map(quoted).collect::<Vec<_>>().join(","))?;
    }
    Ok(())
}

fn quoted(cell: &str) -> String {
    let is_plain = !cell.contains([',', '"', '\n', '\r']) && cell.trim() == cell;
    if is_plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

/// Front, back and tags, one card a line; the first lines tell Anki how to read them.
fn cards(entries: &[Entry], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "#separator:tab\n#html:true\n#tags column:3")?;
    for entry in entries {
        let back = format!("{}\n{}\n{}", entry.answer, entry.solution, entry.next);
        writeln!(out, "{}\t{}\tconvtutor::{}", html(&entry.question), html(&back), entry.family)?;
    }
    Ok(())
}

fn html(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\t', " ");
    // Leading spaces are code, whose columns matter.
    let line = |line: &str| {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        format!("{}{}", "&nbsp;".repeat(spaces), &line[spaces..])
    };
    escaped.lines().map(line).collect::<Vec<_>>().join("<br>")
}
