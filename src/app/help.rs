//! The keys of a screen in words, for the footer and for help: both read the one table.

use super::{App, BINDINGS, Binding, Command, Context, Screen};

/// Keys that belong together, and what they do.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The keys as they are written: `s S`.
    pub keys: String,
    /// The words.
    pub text: String,
    /// Why they cannot be used now.
    pub reason: Option<String>,
    /// What they do, as the first of them does it.
    pub command: &'static Command,
}

/// A line of the help.
#[derive(Debug, Clone, PartialEq)]
pub enum HelpLine {
    /// The name of a context.
    Heading(String),
    /// Keys and what they do.
    Item(Item),
}

impl App {
    /// The footer, the most needed first: what can be used now.
    pub fn footer(&self) -> Vec<Item> {
        let contexts = self.contexts();
        let mut ranked: Vec<(u8, usize, Item)> = vec![];
        for (place, context) in contexts.iter().enumerate() {
            for group in ranked_groups(*context) {
                let Some(rank) = group[0].footer else { continue };
                if !hidden_by_inner(&group, &contexts[..place]) && (group[0].ready)(self).is_ok() {
                    let text = self.texts().get(&format!("key-{}", group[0].id)).into_owned();
                    ranked.push((
                        rank,
                        place,
                        Item { keys: keys_of(&group, true), text, reason: None, command: &group[0].command },
                    ));
                }
            }
        }
        ranked.sort_by_key(|(rank, place, _)| (*rank, *place));
        ranked.into_iter().map(|(_, _, item)| item).collect()
    }

    /// All keys of the screen under the help, context by context.
    pub fn help_lines(&self) -> Vec<HelpLine> {
        let mut lines = vec![];
        let contexts = self.contexts_below_help();
        for (place, context) in contexts.iter().enumerate() {
            let heading = self.texts().get(&format!("context-{}", context.name())).into_owned();
            lines.push(HelpLine::Heading(heading));
            for group in groups(*context) {
                if hidden_by_inner(&group, &contexts[..place]) {
                    continue;
                }
                let text = self.texts().get(&format!("key-{}-about", group[0].id)).into_owned();
                let reason = (group[0].ready)(self).err().map(|reason| self.texts().get(reason).into_owned());
                lines.push(HelpLine::Item(Item {
                    keys: keys_of(&group, false),
                    text,
                    reason,
                    command: &group[0].command,
                }));
            }
        }
        lines
    }

    fn contexts_below_help(&self) -> Vec<Context> {
        self.contexts_of(self.place_below_help())
    }

    /// The screen whose keys the help lists.
    pub(super) fn screen_below_help(&self) -> Option<&Screen> {
        self.screens.get(self.place_below_help())
    }

    pub(super) fn place_below_help(&self) -> usize {
        self.screens.iter().rposition(|screen| !matches!(screen, Screen::Help { .. })).unwrap_or(0)
    }
}

/// The bindings of a context, those with one id together.
pub fn groups(context: Context) -> Vec<Vec<&'static Binding>> {
    together(BINDINGS.iter().filter(|binding| binding.context == context))
}

/// The same without those that a footer never shows.
fn ranked_groups(context: Context) -> Vec<Vec<&'static Binding>> {
    together(BINDINGS.iter().filter(|binding| binding.context == context && binding.footer.is_some()))
}

fn together(bindings: impl Iterator<Item = &'static Binding>) -> Vec<Vec<&'static Binding>> {
    let mut groups: Vec<Vec<&'static Binding>> = vec![];
    for binding in bindings {
        match groups.iter_mut().find(|group| group[0].id == binding.id) {
            Some(group) => group.push(binding),
            None => groups.push(vec![binding]),
        }
    }
    groups
}

/// How the keys of a group are written; `first_only` leaves out their alternatives.
pub fn keys_of(group: &[&Binding], first_only: bool) -> String {
    let taken = if first_only { 1 } else { usize::MAX };
    let mut keys: Vec<String> = vec![];
    for place in 0..group.iter().map(|binding| binding.keys.len()).max().unwrap_or(0).min(taken) {
        let column: Vec<String> =
            group.iter().filter_map(|binding| binding.keys.get(place)).map(ToString::to_string).collect();
        keys.push(shorten(&column));
    }
    keys.join("  ")
}

/// `Left Down Up Right` takes too much of a footer: arrows are drawn.
fn shorten(keys: &[String]) -> String {
    let arrow = |key: &String| match key.as_str() {
        "Left" => Some("←"),
        "Down" => Some("↓"),
        "Up" => Some("↑"),
        "Right" => Some("→"),
        _ => None,
    };
    let arrows: Option<Vec<&str>> = keys.iter().map(arrow).collect();
    match arrows {
        Some(arrows) => arrows.concat(),
        None if keys.iter().all(|key| key.chars().count() == 1) => keys.join(" "),
        None => keys.join(" "),
    }
}

/// Whether an inner context takes all keys of the group for itself.
fn hidden_by_inner(group: &[&Binding], inner: &[Context]) -> bool {
    group.iter().all(|binding| {
        binding.keys.iter().all(|key| {
            inner.iter().any(|context| {
                BINDINGS.iter().any(|other| other.context == *context && other.keys.contains(key))
            })
        })
    })
}
