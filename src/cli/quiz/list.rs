//! `quiz --list`: the families of questions, for people and for programs.

use std::io::{self, Write};

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::quiz::Family;
use crate::text::Texts;

/// A family as programs read it.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    version: u32,
    topic: &'a str,
    tiers: &'a [u8],
    frequency: u8,
    name: String,
    cure: &'a str,
}

/// Lists the families.
pub fn print(families: &[&Family], json: bool, texts: &Texts, out: &mut impl Write) -> io::Result<()> {
    let entries: Vec<Entry<'_>> = families
        .iter()
        .map(|family| Entry {
            id: family.id,
            version: family.version,
            topic: family.topic.name(),
            tiers: family.tiers,
            frequency: family.frequency,
            name: family.name(texts),
            cure: family.cure,
        })
        .collect();
    if json {
        serde_json::to_writer_pretty(&mut *out, &entries)?;
        return writeln!(out);
    }
    let widest = |texts: Vec<&str>| texts.into_iter().map(UnicodeWidthStr::width).max().unwrap_or(0);
    let ids = widest(entries.iter().map(|entry| entry.id).collect());
    let topics = widest(entries.iter().map(|entry| entry.topic).collect());
    for entry in &entries {
        let tiers = entry.tiers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        writeln!(out, "{:ids$}  {:topics$}  {tiers:5}  {}", entry.id, entry.topic, entry.name)?;
    }
    Ok(())
}
