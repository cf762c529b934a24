//! Prose broken into lines of a width, counted in terminal columns; Korean breaks between words.

use textwrap::{Options, WordSeparator, WordSplitter};

use super::prose::{Block, Prose, Span, Style, plain};

/// One line, ready to be drawn.
pub type Line = Vec<Span>;

impl Prose {
    /// The prose in lines of at most `width` columns, with an empty line between blocks.
    ///
    /// The lines of a code block are indented by two and keep their length.
    pub fn lines(&self, width: usize) -> Vec<Line> {
        let mut lines = vec![];
        for block in &self.blocks {
            if !lines.is_empty() {
                lines.push(vec![]);
            }
            match block {
                Block::Paragraph(spans) => lines.extend(wrap(spans, width)),
                Block::List { first, items } => {
                    for (index, item) in items.iter().enumerate() {
                        let marker = match first {
                            Some(first) => format!("{}. ", first.saturating_add(index as u64)),
                            None => "- ".to_owned(),
                        };
                        lines.extend(hang(&marker, item, width));
                    }
                }
                Block::Code(text) => lines.extend(
                    text.lines().map(|line| vec![Span { text: format!("  {line}"), style: Style::Code }]),
                ),
            }
        }
        lines
    }
}

/// Breaks `spans` into lines of at most `width` columns.
pub fn wrap(spans: &[Span], width: usize) -> Vec<Line> {
    let text = plain(spans);
    let options = Options::new(width.max(1))
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    let mut at = 0;
    let mut lines = vec![];
    for line in textwrap::wrap(&text, options) {
        // The breaks swallowed white space: the line begins where its text does.
        while !text[at..].starts_with(line.as_ref()) {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
        lines.push(cut(spans, at, at + line.len()));
        at += line.len();
    }
    lines
}

/// Breaks `spans` into lines behind a marker (`- `, `1. `) that only the first line has.
pub fn hang(marker: &str, spans: &[Span], width: usize) -> Vec<Line> {
    let indent = marker.len();
    let mut lines = wrap(spans, width.saturating_sub(indent));
    for (index, line) in lines.iter_mut().enumerate() {
        let text = if index == 0 { marker.to_owned() } else { " ".repeat(indent) };
        line.insert(0, Span { text, style: Style::Plain });
    }
    lines
}

/// The part of `spans` from byte `start` to `end` of their text.
fn cut(spans: &[Span], start: usize, end: usize) -> Line {
    let mut line = vec![];
    let mut begin = 0;
    for span in spans {
        let from = start.clamp(begin, begin + span.text.len()) - begin;
        let to = end.clamp(begin, begin + span.text.len()) - begin;
        if from < to {
            line.push(Span { text: span.text[from..to].to_owned(), style: span.style });
        }
        begin += span.text.len();
    }
    line
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn spans(parts: &[(&str, Style)]) -> Vec<Span> {
        parts.iter().map(|(text, style)| Span { text: (*text).to_owned(), style: *style }).collect()
    }

    #[test]
    fn a_style_goes_on_over_a_line_break_and_ends_within_a_word() {
        let line = spans(&[("a ", Style::Plain), ("bold phrase", Style::Strong), (", end", Style::Plain)]);
        assert_eq!(
            wrap(&line, 8),
            [
                spans(&[("a ", Style::Plain), ("bold", Style::Strong)]),
                spans(&[("phrase", Style::Strong), (",", Style::Plain)]),
                spans(&[("end", Style::Plain)]),
            ]
        );
    }

    #[test]
    fn korean_breaks_between_words_and_counts_two_columns() {
        let line = spans(&[("필터가 입력 위를 지나간다", Style::Plain)]);
        let lines: Vec<_> = wrap(&line, 13).iter().map(|line| plain(line)).collect();
        assert_eq!(lines, ["필터가 입력", "위를 지나간다"]);
    }

    #[test]
    fn a_list_hangs_behind_its_marker() {
        let item = spans(&[("one two three", Style::Plain)]);
        let lines: Vec<_> = hang("10. ", &item, 11).iter().map(|line| plain(line)).collect();
        assert_eq!(lines, ["10. one two", "    three"]);
    }

    proptest! {
        #[test]
        fn no_word_is_lost_and_no_line_is_too_long(
            parts in proptest::collection::vec(("[a-c가나 \n]{0,12}", 0..4usize), 0..6),
            width in 1..30usize,
        ) {
            let styles = [Style::Plain, Style::Strong, Style::Emphasis, Style::Code];
            let spans: Vec<_> =
                parts.iter().map(|(text, style)| Span { text: text.clone(), style: styles[*style] }).collect();
            let lines = wrap(&spans, width);
            let kept = |text: &str| text.split_whitespace().collect::<String>();
            let all: String = lines.iter().map(|line| plain(line)).collect();
            prop_assert_eq!(kept(&all), kept(&plain(&spans)));
            for line in lines {
                // One character may be wider than a column.
                prop_assert!(plain(&line).width() <= width.max(2));
            }
        }
    }
}
