//! `convtutor keys`: the table of keys as Markdown, for the README and for whoever prints it.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::app::{Context, groups, keys_of};
use crate::text::Texts;

/// Prints the table: one row for keys that belong together, in the order of the screens.
pub fn run(texts: &Texts, out: &mut impl Write) -> io::Result<ExitCode> {
    let head = ["cli-keys-where", "cli-keys-keys", "cli-keys-what"].map(|key| texts.get(key));
    writeln!(out, "| {} |\n|---|---|---|", head.join(" | "))?;
    for context in Context::ALL {
        let name = texts.get(&format!("context-{}", context.name()));
        for group in groups(context) {
            let keys: Vec<String> = keys_of(&group, false).split_whitespace().map(code).collect();
            let about = texts.get(&format!("key-{}-about", group[0].id));
            writeln!(out, "| {name} | {} | {about} |", keys.join(" "))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A key as Markdown code; the sign that begins and ends code wants two of them.
fn code(key: &str) -> String {
    if key == "`" { "`` ` ``".to_owned() } else { format!("`{key}`") }
}
