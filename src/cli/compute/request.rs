//! A request's text: a JSON object, taken apart into its fields.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::{RawValue, Value};

use super::field::Fields;
use super::refusal::Refusal;

/// Whatever a request calls itself, to be repeated as it is written.
pub type Id = Box<RawValue>;

/// Takes a request apart; `line` is the number of its first line.
pub fn read(text: &[u8], line: usize) -> Result<(Fields, Option<Id>), Refusal> {
    // Some editors begin a file with a mark that is no part of its text.
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let entries: Entries = serde_json::from_slice(text).map_err(|error| refusal(&error, text, line))?;
    Ok((Fields::new(entries.fields), entries.id))
}

/// The fields as they stand, twice given ones and all.
struct Entries {
    fields: Vec<(String, Value)>,
    id: Option<Id>,
}

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor)
    }
}

struct EntriesVisitor;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
        let mut entries = Entries { fields: vec![], id: None };
        while let Some(name) = map.next_key::<String>()? {
            if name == "id" {
                entries.id = Some(map.next_value()?);
            } else {
                entries.fields.push((name, map.next_value()?));
            }
        }
        Ok(entries)
    }
}

/// What `serde_json` stumbled over, and where.
fn refusal(error: &serde_json::Error, text: &[u8], first_line: usize) -> Refusal {
    if error.is_data() {
        return Refusal::NotAnObject;
    }
    let bytes = text.split(|byte| *byte == b'\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let line = first_line + error.line().saturating_sub(1);
    let reason = error.to_string();
    let reason = reason.split(" at line ").next().unwrap_or_default().to_owned();
    let at = error.column().saturating_sub(1).min(bytes.len());
    let (start, word) = word_at(bytes, at);
    if reason == "number out of range" || is_infinite(word) {
        return Refusal::NotFinite { line, column: characters(&bytes[..start]) + 1 };
    }
    Refusal::NotJson { line, column: characters(&bytes[..at]) + 1, reason }
}

/// A person counts characters where `serde_json` counts bytes.
fn characters(bytes: &[u8]) -> usize {
    String::from_utf8_lossy(bytes).chars().count()
}

/// The number or word around a place in a line, and where it starts.
fn word_at(line: &[u8], at: usize) -> (usize, &[u8]) {
    let belongs = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
    let start = line[..at].iter().rposition(|byte| !belongs(byte)).map_or(0, |before| before + 1);
    let end = line[at..].iter().position(|byte| !belongs(byte)).map_or(line.len(), |after| at + after);
    (start, &line[start..end])
}

/// Whether a word is one of those by which programs write what is no finite number.
fn is_infinite(word: &[u8]) -> bool {
    let unsigned = word.strip_prefix(b"-").or_else(|| word.strip_prefix(b"+")).unwrap_or(word);
    ["nan", "inf", "infinity"].iter().any(|name| unsigned.eq_ignore_ascii_case(name.as_bytes()))
}
