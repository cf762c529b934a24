//! Words in lines of a width: which of them can be selected, which has to be in sight, and how they scroll.

use std::ops::Range;

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::canvas::{Canvas, Piece};
use crate::app::{App, Command, Reach, key_of};
use crate::lesson::{Line, Prose, Span, Style, hang, plain, wrap};
use crate::tui::theme::Role;

/// The words of a step or of a question.
pub struct Page {
    /// The lines.
    pub lines: Vec<Vec<Piece>>,
    /// The line that should be in sight: what was said last, or what has the keys.
    pub focus: usize,
    /// Where the hardware cursor stands if no row has it: the line, and the column in it.
    pub cursor: Option<(usize, u16)>,
    /// Lines that are left out first where not all of them fit.
    pub gives_way: Range<usize>,
    /// Which lines belong to which row that can be selected.
    rows: Vec<(Range<usize>, usize)>,
    /// In columns.
    pub width: usize,
}

impl Page {
    /// An empty one, so many columns wide.
    pub fn new(width: u16) -> Self {
        Self {
            lines: vec![],
            focus: 0,
            cursor: None,
            gives_way: 0..0,
            rows: vec![],
            width: usize::from(width),
        }
    }

    /// Room between two parts.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(vec![]);
        }
    }

    /// A heading of which only the first piece is needed: what does not fit beside it is left out.
    pub fn head(&mut self, mut line: Vec<Piece>) {
        if line.iter().map(|piece| piece.text.width()).sum::<usize>() > self.width {
            line.truncate(1);
        }
        self.lines.push(line);
    }

    /// A sentence, or several paragraphs.
    pub fn say(&mut self, text: &str, role: Role) {
        for paragraph in text.lines() {
            let span = Span { text: paragraph.to_owned(), style: Style::Plain };
            self.push(wrap(&[span], self.width), role);
        }
    }

    /// A line as it is, two columns in; broken only where it is wider than the page.
    pub fn code(&mut self, text: &str, role: Role) {
        let room = self.width.saturating_sub(2).max(1);
        let characters: Vec<char> = text.chars().collect();
        for piece in characters.chunks(room) {
            let piece: String = piece.iter().collect();
            self.lines.push(vec![Piece::new(format!("  {piece}"), role)]);
        }
    }

    /// Prose of a lesson.
    pub fn prose(&mut self, prose: &Prose, role: Role) {
        self.push(prose.lines(self.width), role);
    }

    /// Prose under a word in bold.
    pub fn labelled(&mut self, label: &str, prose: &Prose, role: Role) {
        let mut lines = prose.lines(self.width.saturating_sub(2));
        for line in &mut lines {
            line.insert(0, Span { text: "  ".to_owned(), style: Style::Plain });
        }
        self.lines.push(vec![Piece::new(label, Role::Strong)]);
        self.push(lines, role);
    }

    /// A row that can be selected, behind its marker.
    pub fn row(&mut self, place: usize, marker: &str, label: &[Span], role: Role) {
        let first = self.lines.len();
        self.push(hang(marker, label, self.width), role);
        self.rows.push((first..self.lines.len(), place));
    }

    /// The last line should be in sight.
    pub fn see_end(&mut self) {
        self.focus = self.lines.len().saturating_sub(1);
    }

    /// Leaves out what gives way, where there is no room for all of it in so many rows.
    pub fn fit(&mut self, rows: usize) {
        // Room below the last words is no words.
        while self.lines.last().is_some_and(Vec::is_empty) {
            self.lines.pop();
        }
        if self.lines.len() <= rows || self.gives_way.is_empty() {
            return;
        }
        let gone = std::mem::replace(&mut self.gives_way, 0..0);
        let moved = |line: usize| if line < gone.end { line.min(gone.start) } else { line - gone.len() };
        for (lines, _) in &mut self.rows {
            *lines = moved(lines.start)..moved(lines.end);
        }
        // What stood last there is what it stood under.
        let is_gone = gone.contains(&self.focus);
        self.focus = if is_gone { gone.start.saturating_sub(1) } else { moved(self.focus) };
        self.cursor = self.cursor.filter(|(line, _)| !gone.contains(line));
        self.lines.drain(gone);
    }

    fn push(&mut self, lines: Vec<Line>, role: Role) {
        self.lines.extend(lines.into_iter().map(|line| pieces(line, role)));
    }

    /// Draws as much as fits, scrolled by so many lines from what should be in sight. The hardware cursor
    /// goes to the `selected` row.
    pub fn draw(
        &self,
        app: &App,
        scroll: isize,
        selected: Option<usize>,
        canvas: &mut Canvas<'_>,
        area: Rect,
    ) {
        let (total, room) = (self.lines.len(), usize::from(area.height));
        // Where not all fits, the last row says how much is left.
        let shown = if total > room { room.saturating_sub(1) } else { room };
        let most = total.saturating_sub(shown);
        let wanted = (self.focus + 1).saturating_sub(shown);
        let first = wanted.saturating_add_signed(scroll).min(most);
        // A page further down, the first row says how much is above.
        let read = if most > 0 { shown.saturating_sub(1) } else { shown };
        canvas.note_reach(Reach::around(wanted, most, read));
        for (y, line) in (area.top()..area.bottom()).zip(self.lines.iter().skip(first).take(shown)) {
            canvas.write_line(area.x, y, area.right(), line);
        }
        if let Some((line, column)) = self.cursor.filter(|(line, _)| (first..first + shown).contains(line)) {
            canvas.put_cursor(area.x + column, area.y + (line - first) as u16);
        }
        for (lines, row) in &self.rows {
            for line in lines.clone().filter(|line| (first..first + shown).contains(line)) {
                let area = Rect { y: area.y + (line - first) as u16, height: 1, ..area };
                canvas.target(area, || Command::Select(*row));
                if selected == Some(*row) && line == lines.start {
                    canvas.put_cursor(area.x, area.y);
                }
            }
        }
        marks(app, canvas, area, first, most);
    }
}

/// Says how much is above and below of what stands in an area, whose first line is `first`; with line `most`
/// in that place the last one is seen.
pub fn marks(app: &App, canvas: &mut Canvas<'_>, area: Rect, first: usize, most: usize) {
    if area.height == 0 {
        return;
    }
    let mut mark = |y: u16, key: &str, left: usize, command: &Command| {
        let values = [("left", left.to_string()), ("key", key_of(command))];
        canvas.clear(Rect { y, height: 1, ..area });
        canvas.write(area.x, y, area.right(), &app.texts().with(key, &values), Role::Dim);
    };
    if most > first {
        mark(area.bottom() - 1, "step-more", most - first, &Command::ScrollDown);
    }
    if first > 0 {
        // It stands in the place of a line, which is one of those that it counts.
        mark(area.y, "step-above", first + 1, &Command::ScrollUp);
    }
}

/// Draws plain words into an area, from its top.
pub fn draw_text(canvas: &mut Canvas<'_>, area: Rect, text: &str) {
    for (y, line) in (area.top()..area.bottom()).zip(broken(text, area.width)) {
        canvas.write(area.x, y, area.right(), &line, Role::Text);
    }
}

/// Plain words in lines of a width.
pub fn broken(text: &str, width: u16) -> Vec<String> {
    let span = Span { text: text.to_owned(), style: Style::Plain };
    wrap(&[span], usize::from(width)).iter().map(|line| plain(line)).collect()
}

/// Spans of prose with their roles; plain ones take the role of what they stand in.
fn pieces(line: Line, role: Role) -> Vec<Piece> {
    let piece = |span: Span| {
        let role = match span.style {
            Style::Plain => role,
            Style::Strong | Style::Emphasis => Role::Strong,
            Style::Code => Role::Code,
        };
        Piece::new(span.text, role)
    };
    line.into_iter().map(piece).collect()
}
