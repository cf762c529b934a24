//! A file of messages: which messages may stand in it, and where each one does.

use std::cell::OnceCell;

/// One Fluent file. Its messages begin at the start of a line with their key, go on in lines that are
/// indented, and name no other message: each can be read without the rest.
pub(super) struct File {
    /// The first words of its keys: `app` of `app-title`.
    pub first_words: &'static [&'static str],
    /// The whole file.
    pub text: &'static str,
}

/// The files of a language, and their messages once one of them was looked for.
pub(super) struct Shelf {
    files: &'static [File],
    messages: Vec<OnceCell<Vec<Entry>>>,
}

/// A key, and its message as it is written.
type Entry = (&'static str, &'static str);

impl Shelf {
    /// All files, none of them looked into.
    pub fn new(files: &'static [File]) -> Self {
        Self { files, messages: files.iter().map(|_| OnceCell::new()).collect() }
    }

    /// The message of this key as it is written.
    pub fn find(&self, key: &str) -> Option<&'static str> {
        let first_word = key.split('-').next()?;
        let shelf = self.files.iter().zip(&self.messages);
        let mut meant = shelf.filter(|(file, _)| file.first_words.contains(&first_word));
        meant.find_map(|(file, messages)| {
            let messages = messages.get_or_init(|| entries(file.text));
            let place = messages.binary_search_by(|(known, _)| (*known).cmp(key)).ok()?;
            Some(messages[place].1)
        })
    }
}

/// The messages of a file, sorted by key.
fn entries(text: &'static str) -> Vec<Entry> {
    let mut starts = vec![];
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '#') {
            starts.push(start);
        }
        start += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let mut entries: Vec<Entry> = starts
        .iter()
        .zip(ends)
        .filter_map(|(start, end)| {
            let message = &text[*start..end];
            // a comment has no key
            let (key, _) = message.split_once(" =").filter(|_| !message.starts_with('#'))?;
            Some((key, message))
        })
        .collect();
    entries.sort_unstable_by_key(|(key, _)| *key);
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    static FILES: [File; 2] = [
        File {
            first_words: &["app"],
            text: "# On the screen.\n\napp-title = convtutor\napp-count =\n    { $n ->\n        [1] one = 1\n       *[other] more\n    }\n\n# Last.\napp-about = Two\n    lines\n",
        },
        File { first_words: &["quiz", "app"], text: "quiz-a1 = How large?\napp-late = Here\n" },
    ];

    #[test]
    fn a_message_is_found_whole_wherever_it_stands() {
        let shelf = Shelf::new(&FILES);
        assert_eq!(shelf.find("app-title"), Some("app-title = convtutor\n"));
        assert_eq!(shelf.find("app-about"), Some("app-about = Two\n    lines\n"));
        assert_eq!(shelf.find("app-late"), Some("app-late = Here\n"));
        let count = shelf.find("app-count").unwrap();
        assert!(count.starts_with("app-count =\n") && count.ends_with("    }\n\n"), "{count:?}");
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        let shelf = Shelf::new(&FILES);
        for key in ["", "app", "app-titl", "app-title-2", "quiz", "quiz-late", "# On the screen.", "one"] {
            assert_eq!(shelf.find(key), None, "{key}");
        }
    }

    #[test]
    fn a_file_is_looked_into_when_it_is_first_needed() {
        let shelf = Shelf::new(&FILES);
        shelf.find("app-title");
        assert!(shelf.messages[0].get().is_some() && shelf.messages[1].get().is_none());
    }
}
