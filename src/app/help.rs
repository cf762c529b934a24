//! The keys of a screen in words, for the footer and for help: both read the one table.

use super::{App, BINDINGS, Binding, Command, Context, Key, Screen, key_of, typed};

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
                let keys = keys_of(&group, &contexts[..place], true);
                if !keys.is_empty() && (group[0].ready)(self).is_ok() {
                    let text = self.texts().get(&format!("key-{}", group[0].id));
                    ranked.push((rank, place, Item { keys, text, reason: None, command: &group[0].command }));
                }
            }
        }
        ranked.sort_by_key(|(rank, place, _)| (*rank, *place));
        let mut items: Vec<Item> = vec![];
        for (_, _, item) in ranked {
            // Two keys for one thing: the first is enough here.
            if items.iter().all(|known| known.text != item.text || known.command != item.command) {
                items.push(item);
            }
        }
        items
    }

    /// All keys of the screen under the help, context by context.
    pub fn help_lines(&self) -> Vec<HelpLine> {
        let mut lines = vec![];
        let contexts = self.contexts_below_help();
        for (place, context) in contexts.iter().enumerate() {
            let heading = self.texts().get(&format!("context-{}", context.name()));
            lines.push(HelpLine::Heading(heading));
            for group in groups(*context) {
                let keys = keys_of(&group, &contexts[..place], false);
                if keys.is_empty() {
                    continue;
                }
                let text = self.texts().get(&format!("key-{}-about", group[0].id));
                let reason = (group[0].ready)(self).err().map(|reason| self.reason(reason));
                lines.push(HelpLine::Item(Item { keys, text, reason, command: &group[0].command }));
            }
        }
        lines
    }

    /// The key for a command of a context as it can be pressed now, as it is written; `None` where that context is
    /// not active.
    pub(super) fn key_now(&self, context: Context, command: &Command) -> Option<String> {
        let contexts = self.contexts();
        let place = contexts.iter().position(|active| *active == context)?;
        let binding = BINDINGS.iter().find(|row| row.context == context && row.command == *command)?;
        Some(keys_of(&[binding], &contexts[..place], true)).filter(|key| !key.is_empty())
    }

    /// Why a key cannot be used now, and what can be done instead.
    pub(super) fn reason(&self, key: &str) -> String {
        let [go_on, skip, show] = [Command::Continue, Command::Skip, Command::ShowAnswer].map(|c| key_of(&c));
        self.texts().with(key, &[("key", &go_on), ("skip", &skip), ("show", &show)])
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

/// How the keys of a group are written, without those that an `inner` context takes for itself;
/// `first_only` leaves out their alternatives. Empty where nothing is left.
pub fn keys_of(group: &[&Binding], inner: &[Context], first_only: bool) -> String {
    let free: Vec<Vec<String>> = group
        .iter()
        .map(|binding| {
            let keys = binding.keys.iter().filter(|key| !inner.iter().any(|context| takes(*context, **key)));
            keys.map(ToString::to_string).collect()
        })
        .collect();
    let most = free.iter().map(Vec::len).max().unwrap_or(0).min(if first_only { 1 } else { usize::MAX });
    let column = |place: usize| free.iter().filter_map(|keys| keys.get(place)).cloned().collect::<Vec<_>>();
    (0..most).map(|place| shorten(&column(place))).collect::<Vec<_>>().join("  ")
}

/// Whether a context takes a key for itself: bound, or as text.
fn takes(context: Context, key: Key) -> bool {
    typed(context, key).is_some()
        || BINDINGS.iter().any(|binding| binding.context == context && binding.keys.contains(&key))
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
