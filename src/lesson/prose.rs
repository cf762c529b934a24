//! The prose of a lesson: Markdown read into the few kinds of blocks that a screen can draw.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

/// One stretch of text in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text; a forced line break is `\n`.
    pub text: String,
    /// How it is set.
    pub style: Style,
}

/// How a [`Span`] is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Style {
    /// As the rest.
    #[default]
    Plain,
    /// `**strong**`
    Strong,
    /// `*emphasis*`
    Emphasis,
    /// `` `code` ``
    Code,
}

/// A piece of prose between two blank lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Span>),
    /// Bullets, or numbers that begin at `first`.
    List { first: Option<u64>, items: Vec<Vec<Span>> },
    /// Text that keeps its lines and spaces.
    Code(String),
}

/// Some blocks, and where they stand in their file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prose {
    /// In reading order.
    pub blocks: Vec<Block>,
    /// Bytes of the file.
    pub(super) at: Range<usize>,
}

impl Prose {
    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }
}

/// The text without its styles.
pub fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// Markdown that reads well elsewhere and not here, with the kind of its problem.
pub(super) type Oddity = (&'static str, Range<usize>);

/// A Markdown event and its place in the file.
pub(super) type Located<'a> = (Event<'a>, Range<usize>);

/// Reads `events`, which belong to one part of a file; what cannot be drawn is told in `oddities`.
pub(super) fn read(events: &[Located<'_>], oddities: &mut Vec<Oddity>) -> Prose {
    let mut reader = Reader {
        blocks: vec![],
        spans: vec![],
        list: None,
        depth: 0,
        styles: vec![],
        stray: false,
        oddities,
    };
    let mut code: Option<String> = None;
    for (event, at) in events {
        match (event, &mut code) {
            (Event::Start(Tag::CodeBlock(_)), _) => code = Some(String::new()),
            (Event::End(TagEnd::CodeBlock), _) => reader.blocks.extend(code.take().map(Block::Code)),
            (Event::Text(text), Some(code)) => code.push_str(text),
            (event, _) => reader.take(event, at),
        }
    }
    reader.end_paragraph();
    let at = match (events.first(), events.last()) {
        (Some((_, first)), Some((_, last))) => first.start..last.end.max(first.end),
        _ => 0..0,
    };
    Prose { blocks: reader.blocks, at }
}

struct Reader<'a> {
    blocks: Vec<Block>,
    spans: Vec<Span>,
    list: Option<(Option<u64>, Vec<Vec<Span>>)>,
    /// Lists around the present place.
    depth: usize,
    styles: Vec<Style>,
    /// Whether the paragraph has stars that are no emphasis.
    stray: bool,
    oddities: &'a mut Vec<Oddity>,
}

impl Reader<'_> {
    fn take(&mut self, event: &Event<'_>, at: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) => {
                let before = self.spans.last().is_some_and(|span| span.text.ends_with('*'));
                if text.contains("**") || before && text.starts_with('*') {
                    self.stray_emphasis(at);
                }
                let style = self.styles.iter().copied().max_by_key(|style| *style as u8).unwrap_or_default();
                self.push(text, style);
            }
            Event::Code(text) => self.push(text, Style::Code),
            Event::SoftBreak => self.push(" ", Style::Plain),
            Event::HardBreak => self.push("\n", Style::Plain),
            Event::Html(html) | Event::InlineHtml(html) => {
                // A comment is a note among authors.
                if !html.trim_start().starts_with("<!--") {
                    self.odd("html", at);
                }
            }
            Event::Rule => self.odd("rule", at),
            // Only with extensions that are not switched on.
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.push(text, Style::Plain);
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, at: &Range<usize>) {
        match tag {
            Tag::Strong => self.styles.push(Style::Strong),
            Tag::Emphasis => self.styles.push(Style::Emphasis),
            Tag::Paragraph if self.depth > 0 && !self.spans.is_empty() => self.push("\n", Style::Plain),
            Tag::Heading { .. } => {
                self.odd("deep-heading", at);
                self.styles.push(Style::Strong);
            }
            Tag::List(first) => {
                if self.depth == 0 {
                    self.end_paragraph();
                    self.list = Some((*first, vec![]));
                } else {
                    self.odd("nested-list", at);
                    self.end_item();
                }
                self.depth += 1;
            }
            Tag::BlockQuote(_) => self.odd("quote", at),
            Tag::Link { .. } => self.odd("link", at),
            Tag::Image { .. } => self.odd("image", at),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong | TagEnd::Emphasis => {
                self.styles.pop();
            }
            TagEnd::Heading(_) => {
                self.styles.pop();
                self.end_paragraph();
            }
            TagEnd::Paragraph if self.depth == 0 => self.end_paragraph(),
            TagEnd::Item => self.end_item(),
            TagEnd::List(_) => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0
                    && let Some((first, items)) = self.list.take()
                {
                    self.blocks.push(Block::List { first, items });
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str, style: Style) {
        match self.spans.last_mut() {
            Some(last) if last.style == style => last.text.push_str(text),
            _ => self.spans.push(Span { text: text.to_owned(), style }),
        }
    }

    fn end_paragraph(&mut self) {
        self.stray = false;
        if !self.spans.is_empty() {
            self.blocks.push(Block::Paragraph(std::mem::take(&mut self.spans)));
        }
    }

    fn end_item(&mut self) {
        self.stray = false;
        if let Some((_, items)) = &mut self.list
            && !self.spans.is_empty()
        {
            items.push(std::mem::take(&mut self.spans));
        }
    }

    /// Two stars that are shown as stars: told once a paragraph, from the first to the last.
    fn stray_emphasis(&mut self, at: &Range<usize>) {
        match self.oddities.last_mut() {
            Some((_, before)) if self.stray => before.end = at.end,
            _ => self.odd("stray-emphasis", at),
        }
        self.stray = true;
    }

    fn odd(&mut self, kind: &'static str, at: &Range<usize>) {
        self.oddities.push((kind, at.clone()));
    }
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::Parser;

    use super::*;

    fn parse(markdown: &str) -> (Vec<Block>, Vec<&'static str>) {
        let events: Vec<_> = Parser::new(markdown).into_offset_iter().collect();
        let mut oddities = vec![];
        let prose = read(&events, &mut oddities);
        (prose.blocks, oddities.into_iter().map(|(kind, _)| kind).collect())
    }

    fn span(text: &str, style: Style) -> Span {
        Span { text: text.to_owned(), style }
    }

    #[test]
    fn emphasis_code_and_line_breaks_reach_the_screen() {
        let (blocks, oddities) = parse("A **strong** and *soft* `code`\nand on,  \nbroken.");
        assert_eq!(
            blocks,
            [Block::Paragraph(vec![
                span("A ", Style::Plain),
                span("strong", Style::Strong),
                span(" and ", Style::Plain),
                span("soft", Style::Emphasis),
                span(" ", Style::Plain),
                span("code", Style::Code),
                span(" and on,\nbroken.", Style::Plain),
            ])]
        );
        assert!(oddities.is_empty());
    }

    #[test]
    fn lists_keep_their_items_and_numbers() {
        let item = |text: &str| vec![span(text, Style::Plain)];
        let (blocks, _) = parse("- one\n- two\n\n3. three\n4. four\n\n```\n1 2\n3 4\n```");
        assert_eq!(
            blocks,
            [
                Block::List { first: None, items: vec![item("one"), item("two")] },
                Block::List { first: Some(3), items: vec![item("three"), item("four")] },
                Block::Code("1 2\n3 4\n".to_owned()),
            ]
        );
    }

    #[test]
    fn an_author_hears_of_markdown_that_cannot_be_drawn() {
        let table = [
            ("**\"합성곱\"**은", vec!["stray-emphasis"]),
            ("- a\n  - b", vec!["nested-list"]),
            ("> quoted", vec!["quote"]),
            ("[a](b)", vec!["link"]),
            ("![a](b)", vec!["image"]),
            ("a <b>c</b>", vec!["html", "html"]),
            ("<!-- a note -->", vec![]),
            ("a\n\n***", vec!["rule"]),
            ("#### deep", vec!["deep-heading"]),
            ("3 * 4 and 2*x", vec![]),
        ];
        for (markdown, expected) in table {
            assert_eq!(parse(markdown).1, expected, "{markdown}");
        }
    }

    #[test]
    fn text_in_an_odd_place_is_still_shown() {
        let (blocks, _) = parse("- a\n  - b\n\n> c\n\n#### d");
        let item = |text: &str| vec![span(text, Style::Plain)];
        assert_eq!(
            blocks,
            [
                Block::List { first: None, items: vec![item("a"), item("b")] },
                Block::Paragraph(item("c")),
                Block::Paragraph(vec![span("d", Style::Strong)]),
            ]
        );
    }
}
