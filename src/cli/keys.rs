//! `convtutor keys`: the table of keys as Markdown, for the README and for whoever prints it.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::app::{Context, groups, keys_of};
use crate::text::Texts;

/// Prints the table.
pub fn run(texts: &Texts, out: &mut impl Write) -> io::Result<ExitCode> {
    out.write_all(markdown(texts).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// One row for keys that belong together, grouped by where they hold.
pub fn markdown(texts: &Texts) -> String {
    let mut table = format!(
        "| {} | {} | {} |\n|---|---|---|\n",
        texts.get("cli-keys-where"),
        texts.get("cli-keys-keys"),
        texts.get("cli-keys-what")
    );
    for context in Context::ALL {
        let name = texts.get(&format!("context-{}", context.name()));
        for group in groups(context) {
            let keys: Vec<String> = keys_of(&group, false).split_whitespace().map(code).collect();
            let about = texts.get(&format!("key-{}-about", group[0].id));
            table.push_str(&format!("| {name} | {} | {about} |\n", keys.join(" ")));
        }
    }
    table
}

/// A key as Markdown code; the sign that begins and ends code wants two of them.
fn code(key: &str) -> String {
    if key == "`" { "`` ` ``".to_owned() } else { format!("`{key}`") }
}
