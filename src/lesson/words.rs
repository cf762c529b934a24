//! The words of a lesson in one language: a Markdown file, tied to the steps by their ids.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::problem::Problems;
use super::prose::{self, Block, Located, Prose, Span, plain};
use crate::text::nearest;

/// The words of a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// The lesson's name.
    pub title: String,
    /// What it is about, in one sentence.
    pub summary: String,
    /// The words of each step; in a [`Lesson`](super::Lesson), in the order of its steps.
    pub steps: Vec<StepWords>,
}

/// The words of a step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StepWords {
    /// Which step.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What is read before anything is done.
    pub body: Prose,
    /// From a nudge to a worked cell; at most [`HINTS`].
    pub hints: Vec<Prose>,
    /// What is said when it is done.
    pub done: Prose,
    /// The words of its choices.
    pub choices: Vec<ChoiceWords>,
    /// The heading's bytes in the file.
    pub(super) at: Range<usize>,
}

/// The words of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChoiceWords {
    /// Which choice.
    pub id: String,
    /// What is chosen.
    pub label: Vec<Span>,
    /// What is said when it was chosen.
    pub feedback: Prose,
    /// The heading's bytes in the file.
    pub(super) at: Range<usize>,
}

/// How many hints a step may have.
pub const HINTS: usize = 3;

impl StepWords {
    /// The words of the choice `id`.
    pub fn choice(&self, id: &str) -> Option<&ChoiceWords> {
        self.choices.iter().find(|choice| choice.id == id)
    }
}

impl Words {
    /// The words of the step `id`.
    pub fn step(&self, id: &str) -> Option<&StepWords> {
        self.steps.iter().find(|step| step.id == id)
    }
}

/// Reads a file of words.
pub(super) fn read(text: &str, problems: &mut Problems<'_>) -> Words {
    let mut words = Words::default();
    let mut has_title = false;
    let mut has_preface = false;
    for part in parts(text) {
        let body = read_prose(&part.events, problems);
        let heading = part.heading.trim();
        match part.level {
            None if body.is_empty() => {}
            None => {
                has_preface = true;
                problems.error("text-before-title", body.at.clone(), &[]);
            }
            Some(HeadingLevel::H1) if has_title => problems.error("two-titles", part.at, &[]),
            Some(HeadingLevel::H1) => {
                has_title = true;
                heading.clone_into(&mut words.title);
                words.summary = summary(&body, part.at, problems);
            }
            Some(HeadingLevel::H2) => {
                let Some(id) = part.id else {
                    problems.error("heading-without-id", part.at, &[("heading", &heading)]);
                    continue;
                };
                if words.step(&id).is_some() {
                    problems.error("heading-twice", part.at.clone(), &[("id", &id)]);
                }
                let title = heading.to_owned();
                words.steps.push(StepWords { id, title, body, at: part.at, ..StepWords::default() });
            }
            Some(_) => match words.steps.last_mut() {
                Some(step) => add_part(step, heading, body, part.at, problems),
                None => problems.error("part-without-step", part.at, &[("heading", &heading)]),
            },
        }
    }
    // Text where the title should be has been told of.
    if !has_title && !has_preface {
        problems.error("no-title", 0..0, &[]);
    }
    words
}

/// Reads only the lesson's name and what it is about; `steps` stays empty.
pub(super) fn read_title(text: &str) -> Words {
    let end = text.find("\n## ").unwrap_or(text.len());
    let mut words = read(&text[..end], &mut Problems::of("", ""));
    words.steps.clear();
    words
}

fn summary(body: &Prose, title: Range<usize>, problems: &mut Problems<'_>) -> String {
    match body.blocks.as_slice() {
        [Block::Paragraph(spans)] => plain(spans),
        [Block::Paragraph(spans), ..] => {
            problems.warning("summary-too-long", body.at.clone(), &[]);
            plain(spans)
        }
        _ => {
            problems.error("no-summary", title, &[]);
            String::new()
        }
    }
}

/// Puts `### hint`, `### done` or `### choice ID` into its step.
fn add_part(step: &mut StepWords, heading: &str, body: Prose, at: Range<usize>, problems: &mut Problems<'_>) {
    let (name, id) = heading.split_once(char::is_whitespace).unwrap_or((heading, ""));
    match (name, id.trim()) {
        ("hint", "") if step.hints.len() == HINTS => {
            problems.error("too-many-hints", at, &[("id", &step.id), ("most", &HINTS)]);
        }
        ("hint" | "done", "") if body.is_empty() => problems.error("empty-part", at, &[("part", &heading)]),
        ("hint", "") => step.hints.push(body),
        ("done", "") if !step.done.is_empty() => problems.error("done-twice", at, &[("id", &step.id)]),
        ("done", "") => step.done = body,
        ("choice", "") => problems.error("choice-without-id", at, &[]),
        ("choice", id) if step.choice(id).is_some() => {
            problems.error("choice-twice", at, &[("id", &step.id), ("choice", &id)]);
        }
        ("choice", id) => {
            let mut blocks = body.blocks.into_iter();
            let Some(Block::Paragraph(label)) = blocks.next() else {
                problems.error("empty-part", at, &[("part", &heading)]);
                return;
            };
            let feedback = Prose { blocks: blocks.collect(), at: body.at };
            step.choices.push(ChoiceWords { id: id.to_owned(), label, feedback, at });
        }
        (name, _) => {
            let near = nearest(name, ["hint", "done", "choice"]).first().copied().unwrap_or_default();
            problems.error("unknown-part", at, &[("heading", &heading), ("nearest", &near)]);
        }
    }
}

/// What stands under one heading.
struct Part<'a> {
    /// `None` before the first heading.
    level: Option<HeadingLevel>,
    heading: String,
    id: Option<String>,
    at: Range<usize>,
    events: Vec<Located<'a>>,
}

/// Cuts a file at its headings; those deeper than three levels, and those in lists, are prose.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = vec![Part { level: None, heading: String::new(), id: None, at: 0..0, events: vec![] }];
    let mut depth = 0_usize;
    let mut in_heading = false;
    for (event, at) in Parser::new_ext(text, Options::ENABLE_HEADING_ATTRIBUTES).into_offset_iter() {
        match &event {
            Event::Start(Tag::Heading { level, id, .. }) if depth == 0 && *level <= HeadingLevel::H3 => {
                let at = at.start..at.start + text[at].trim_end().len();
                let id = id.as_ref().map(ToString::to_string);
                parts.push(Part { level: Some(*level), heading: String::new(), id, at, events: vec![] });
                in_heading = true;
                continue;
            }
            Event::End(TagEnd::Heading(_)) if in_heading => {
                in_heading = false;
                continue;
            }
            _ => {}
        }
        let Some(part) = parts.last_mut() else { continue };
        if in_heading {
            match &event {
                Event::Text(text) | Event::Code(text) => part.heading.push_str(text),
                Event::SoftBreak | Event::HardBreak => part.heading.push(' '),
                _ => {}
            }
        } else {
            match &event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            part.events.push((event, at));
        }
    }
    parts
}

fn read_prose(events: &[Located<'_>], problems: &mut Problems<'_>) -> Prose {
    let mut oddities = vec![];
    let prose = prose::read(events, &mut oddities);
    for (kind, at) in oddities {
        problems.warning(kind, at, &[]);
    }
    prose
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Words, Vec<(&'static str, String)>) {
        let mut problems = Problems::of("en.md", text);
        let words = read(text, &mut problems);
        (words, problems.into_vec().into_iter().map(|p| (p.kind, p.position())).collect())
    }

    #[test]
    fn each_part_of_a_step_reaches_its_place() {
        let (words, problems) = parse(
            "# Padding\n\nWhy borders.\n\n## The `corner` {#corner}\n\nLook.\n\n### hint\n\nOne.\n\n\
             ### hint\n\nTwo.\n\n### done\n\nGood.\n\n### choice one\n\nOnce\n\nBecause.\n\n## Next {#next}\n\nGo.\n",
        );
        assert_eq!(problems, []);
        assert_eq!((words.title.as_str(), words.summary.as_str()), ("Padding", "Why borders."));
        let corner = words.step("corner").unwrap();
        assert_eq!(corner.title, "The corner");
        assert_eq!((corner.body.blocks.len(), corner.hints.len(), corner.done.blocks.len()), (1, 2, 1));
        let choice = corner.choice("one").unwrap();
        assert_eq!((plain(&choice.label), choice.feedback.blocks.len()), ("Once".to_owned(), 1));
        assert!(words.step("next").is_some());
    }

    #[test]
    fn the_list_of_lessons_needs_no_more_than_the_head_of_a_file() {
        let words = read_title("# Padding\n\nWhy **borders**.\n\n## Corner {#corner}\n");
        assert_eq!((words.title.as_str(), words.summary.as_str()), ("Padding", "Why borders."));
    }

    #[test]
    fn headings_that_lead_nowhere_are_told_with_their_place() {
        let head = "# T\n\nS.\n\n";
        for (body, expected) in [
            ("## No id\n", ("heading-without-id", "en.md:5:1")),
            ("## A {#a}\n\nx\n\n## B {#a}\n", ("heading-twice", "en.md:9:1")),
            ("### hint\n\nx\n", ("part-without-step", "en.md:5:1")),
            ("## A {#a}\n\n### hnit\n\nx\n", ("unknown-part", "en.md:7:1")),
            ("## A {#a}\n\n### hint\n", ("empty-part", "en.md:7:1")),
            ("## A {#a}\n\n### choice\n\nx\n", ("choice-without-id", "en.md:7:1")),
            ("# T\n", ("two-titles", "en.md:5:1")),
        ] {
            let (_, problems) = parse(&format!("{head}{body}"));
            assert_eq!(problems, [(expected.0, expected.1.to_owned())], "{body}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_markdown_can_be_read_and_shown(
            pieces in proptest::collection::vec(
                proptest::sample::select(vec![
                    "# ", "## ", "### ", "#### ", "{#a}", "hint", "done", "choice a", "\n", "\n\n", "- ", "  - ", "1. ",
                    "> ", "```", "`", "**", "*", "_", "[a](b)", "![a](b)", "<b>", "<!--", "-->", "***", "가나다", "\\",
                    "    ", "\t", "===", "---", "|", "\u{0}", "\r\n", "&amp;", "\u{1112}\u{1161}",
                ]),
                0..40,
            )
        ) {
            let (words, _) = parse(&pieces.concat());
            for step in &words.steps {
                step.body.lines(7);
            }
        }
    }
}
