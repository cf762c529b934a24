//! An answer while it is typed: its text, and where in it the next character goes.

/// The text, and a caret in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerLine {
    text: String,
    /// In bytes, at the beginning of a character or at the end.
    caret: usize,
}

impl AnswerLine {
    /// What was typed.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The byte before which the next character goes.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Types a character at the caret, if the text stays as short as `most` characters.
    pub fn insert(&mut self, character: char, most: usize) {
        if self.text.chars().count() < most {
            self.text.insert(self.caret, character);
            self.caret += character.len_utf8();
        }
    }

    /// Takes the character before the caret away.
    pub fn erase(&mut self) {
        if let Some(character) = self.text[..self.caret].chars().next_back() {
            self.caret -= character.len_utf8();
            self.text.remove(self.caret);
        }
    }

    /// Moves the caret a character to the left.
    pub fn left(&mut self) {
        self.caret -= self.text[..self.caret].chars().next_back().map_or(0, char::len_utf8);
    }

    /// Moves the caret a character to the right.
    pub fn right(&mut self) {
        self.caret += self.text[self.caret..].chars().next().map_or(0, char::len_utf8);
    }

    /// Puts the caret before this byte of the text, or at its end; inside of a character it stays where it is.
    pub fn put(&mut self, caret: usize) {
        let caret = caret.min(self.text.len());
        if self.text.is_char_boundary(caret) {
            self.caret = caret;
        }
    }
}

impl PartialEq<&str> for AnswerLine {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> AnswerLine {
        let mut line = AnswerLine::default();
        text.chars().for_each(|character| line.insert(character, 99));
        line
    }

    #[test]
    fn a_character_goes_where_the_caret_is() {
        let mut line = typed("1３5");
        line.left();
        line.insert('4', 99);
        assert_eq!((&line, line.caret()), (&AnswerLine { text: "1３45".to_owned(), caret: 5 }, 5));
        line.erase();
        line.erase();
        assert_eq!(line, "15");
        line.insert('x', 3);
        line.insert('x', 3);
        assert_eq!(line, "1x5", "it is longer than it may be");
    }

    #[test]
    fn the_caret_stops_at_the_ends_and_never_stands_in_a_character() {
        let mut line = typed("３");
        (0..3).for_each(|_| line.left());
        assert_eq!(line.caret(), 0);
        line.erase();
        assert_eq!(line, "３");
        line.put(1);
        assert_eq!(line.caret(), 0);
        (0..3).for_each(|_| line.right());
        assert_eq!(line.caret(), 3);
        line.put(99);
        assert_eq!(line.caret(), 3);
        line.clear();
        assert_eq!((line.caret(), line.is_empty()), (0, true));
    }
}
