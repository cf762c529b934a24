//! The table of keys as data: whole, without contradiction, and with words for every row.

use std::collections::{BTreeSet, HashSet};

use unicode_width::UnicodeWidthStr;

use super::{BINDINGS, Binding, Context, resolve};
use crate::app::tests::{SITUATIONS, app_in_colours, press};
use crate::app::{App, Colours, Command, Effect, HelpLine, Key, TUNING, typed};
use crate::lab::{Action, Setting};
use crate::text::{LANGUAGES, Language, Texts};

/// All keys with the context in which they mean something.
fn keys() -> impl Iterator<Item = (&'static Binding, Key)> {
    BINDINGS.iter().flat_map(|binding| binding.keys.iter().map(move |key| (binding, *key)))
}

fn languages() -> impl Iterator<Item = Texts> {
    LANGUAGES.iter().map(|entry| Texts::new(entry.language))
}

#[test]
fn a_key_is_read_back_from_what_the_footer_writes() {
    for (_, key) in keys() {
        assert_eq!(Key::parse(&key.to_string()), Some(key), "{key}");
    }
}

#[test]
fn a_key_means_one_thing_in_one_place() {
    let mut met = HashSet::new();
    for (binding, key) in keys() {
        assert!(met.insert((binding.context, key)), "{key} has two meanings in {:?}", binding.context);
    }
}

/// Where a key that works everywhere else means something of its own, and what to press instead.
const HIDES_A_GLOBAL_KEY: &[(Context, &str)] = &[
    // On the last screen, leaving it is ending the program: the same key with another word.
    (Context::Bottom, "q"),
    // `23,296` is an answer; F2 opens the settings.
    (Context::Answer, ","),
    // Here everything can be typed, a question mark and a `q` among it; `Esc`, F1 and F2 do the same.
    (Context::Typing, "q"),
    (Context::Typing, ","),
    (Context::Typing, "?"),
    // In a quiz it asks for a hint, also where a lesson asks; F1 opens the help.
    (Context::Quiz, "?"),
    (Context::Check, "?"),
];

#[test]
fn a_key_that_works_everywhere_is_taken_away_nowhere_by_accident() {
    let mut hidden = BTreeSet::new();
    for (_, key) in keys().filter(|(binding, _)| binding.context == Context::Global) {
        for context in Context::ALL.into_iter().filter(|context| *context != Context::Global) {
            if resolve(&[context], key).is_some() || typed(context, key).is_some() {
                hidden.insert((context.name(), key.to_string()));
            }
        }
    }
    let listed = HIDES_A_GLOBAL_KEY.iter().map(|(context, key)| (context.name(), (*key).to_owned()));
    assert_eq!(hidden, listed.collect());
}

#[test]
fn an_answer_is_typed_with_the_signs_of_numbers_and_leaves_the_letters_to_their_keys() {
    for sign in "0123456789-./,()x×３".chars() {
        assert!(typed(Context::Answer, Key::char(sign)).is_some(), "{sign} cannot be typed");
    }
    for letter in "q?H![]Z`".chars() {
        assert!(typed(Context::Answer, Key::char(letter)).is_none(), "{letter} lands in the answer");
    }
}

/// The variants of an enum, read from its source: a new one is met here without being listed.
fn variants(source: &str, name: &str) -> BTreeSet<String> {
    let body = source.split_once(&format!("pub enum {name} {{")).unwrap().1;
    let body = body.split_once("\n}").unwrap().0;
    let inside = body.lines().filter_map(|line| line.strip_prefix("    "));
    let names = inside.map(|line| line.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned());
    names.filter(|name| name.starts_with(char::is_uppercase)).collect()
}

/// The name of a variant.
fn name_of(variant: &impl std::fmt::Debug) -> String {
    format!("{variant:?}").split('(').next().unwrap().to_owned()
}

fn names<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.map(str::to_owned).into()
}

#[test]
fn whatever_the_program_can_do_has_a_key() {
    // Characters and pastes that no row of the table takes; what was read from the disk, or the command line.
    let elsewhere = names(["Type", "Paste", "History", "Practise"]);
    let bound: BTreeSet<String> = BINDINGS.iter().map(|binding| name_of(&binding.command)).collect();
    let all = variants(include_str!("../command.rs"), "Command");
    assert!(all.len() > 30, "the commands were not found: {all:?}");
    assert_eq!(&bound | &elsewhere, all);
    assert_eq!(&bound & &elsewhere, BTreeSet::new());
}

#[test]
fn whatever_a_lab_can_do_is_within_reach() {
    let elsewhere = names([
        // a click, characters, a paste, the time
        "Point",
        "Type",
        "Paste",
        "Tick",
        // the galleries, the list of predictions, Enter and `!` while one is open
        "FilterPreset",
        "InputPreset",
        "Predict",
        "Check",
        "Reveal",
        // what keys do step by step, in one go, for lessons
        "Focus",
        "SetCell",
        "SetInput",
        "SetFilter",
        "SetOperation",
        "Seed",
        "Open",
    ]);
    let actions = BINDINGS.iter().filter_map(|binding| match &binding.command {
        Command::Lab(action) => Some(name_of(action)),
        _ => None,
    });
    let bound: BTreeSet<String> = actions.collect();
    let all = variants(include_str!("../../lab/action.rs"), "Action");
    assert_eq!(&bound | &elsewhere, all);
    assert_eq!(&bound & &elsewhere, BTreeSet::new());
}

#[test]
fn every_setting_can_be_changed_by_key_or_in_the_list() {
    let by_key = |setting: Setting| {
        let command = |step| Command::Lab(Action::Adjust(setting, step));
        BINDINGS.iter().any(|binding| binding.command == command(crate::lab::Step::Up))
    };
    for setting in Setting::ALL {
        // The size key changes whichever matrix has the cursor.
        let by_size = matches!(setting, Setting::InputSize | Setting::FilterSize);
        assert!(by_key(setting) || by_size || TUNING.contains(&setting), "{setting:?}");
    }
}

#[test]
fn every_key_has_a_word_for_the_footer_and_a_sentence_for_the_help() {
    for texts in languages() {
        for id in BINDINGS.iter().map(|binding| binding.id).collect::<BTreeSet<_>>() {
            let (word, sentence) = (format!("key-{id}"), format!("key-{id}-about"));
            assert!(texts.has(&word) && texts.has(&sentence), "{id} in {:?}", texts.language());
            let word = texts.get(&word);
            assert!(word.width() <= 12, "`{word}` takes {} columns of a footer", word.width());
        }
        for context in Context::ALL {
            assert!(texts.has(&format!("context-{}", context.name())), "{context:?}");
        }
    }
}

#[test]
fn a_key_that_cannot_be_used_says_why_in_every_language() {
    let mut reasons = BTreeSet::new();
    let situations = SITUATIONS.iter().map(|situation| situation.app(Language::English));
    for app in situations.chain([app_in_colours("lab", Language::English, Colours::None)]) {
        reasons.extend(BINDINGS.iter().filter_map(|binding| (binding.ready)(&app).err()));
    }
    for texts in languages() {
        for reason in &reasons {
            assert!(texts.has(reason), "{reason} in {:?}", texts.language());
        }
    }
    // All that the code can say was heard: a reason that nobody can meet is a mistake, too.
    let said: BTreeSet<&str> =
        include_str!("../ready.rs").split('"').filter(|word| word.starts_with("ready-")).collect();
    assert_eq!(
        reasons.into_iter().filter(|reason| reason.starts_with("ready-")).collect::<BTreeSet<_>>(),
        said
    );
}

#[test]
fn the_nearest_context_has_the_keys_first() {
    for situation in SITUATIONS {
        let contexts = situation.app(Language::English).contexts();
        assert_eq!(contexts, situation.contexts, "{}", situation.name);
    }
}

#[test]
fn every_context_is_met_somewhere() {
    let met: HashSet<Context> = SITUATIONS.iter().flat_map(|situation| situation.contexts).copied().collect();
    assert_eq!(met, Context::ALL.into_iter().collect());
}

/// How many of these keys end the program; `None` if ten of them do not.
fn until_quit(app: &mut App, key: &str) -> Option<usize> {
    (1..=10).find(|_| press(app, key).contains(&Effect::Quit))
}

#[test]
fn from_everywhere_q_leads_out() {
    for situation in SITUATIONS {
        let mut app = situation.app(Language::English);
        // Where a `q` is a letter of an answer, Esc is the way out.
        if app.contexts().contains(&Context::Typing) {
            press(&mut app, "Esc");
        }
        let screens = app.screens().len();
        assert_eq!(until_quit(&mut app, "q"), Some(screens), "{}", situation.name);
    }
}

#[test]
fn escape_closes_whatever_lies_over_a_lab_or_a_lesson_and_never_ends_the_program() {
    for situation in SITUATIONS {
        let mut app = situation.app(Language::English);
        assert_eq!(until_quit(&mut app, "Esc"), None, "{}", situation.name);
        let overlays = app.screens().iter().filter(|screen| screen.is_overlay()).count();
        assert_eq!(overlays, 0, "{} cannot be left with Esc", situation.name);
    }
}

#[test]
fn leaving_at_once_works_in_every_situation() {
    for situation in SITUATIONS {
        for (key, effect) in
            [("Ctrl-C", Effect::Quit), ("Ctrl-Z", Effect::Suspend), ("Ctrl-L", Effect::Repaint)]
        {
            let mut app = situation.app(Language::English);
            assert_eq!(press(&mut app, key), [effect], "{key} in {}", situation.name);
        }
    }
}

#[test]
fn help_opens_everywhere_and_lists_every_key_that_works_there() {
    for situation in SITUATIONS.iter().filter(|situation| situation.name != "help") {
        let mut app = situation.app(Language::English);
        let contexts = app.contexts();
        let below = app.help_lines();
        press(&mut app, "F1");
        let help = app.help_lines();
        assert_eq!(help, below, "what can be used in {} changes under the help", situation.name);
        let listed: HashSet<&str> = help
            .iter()
            .filter_map(|line| match line {
                HelpLine::Item(item) => Some(item.text.as_str()),
                HelpLine::Heading(_) => None,
            })
            .collect();
        for (binding, key) in keys().filter(|(binding, _)| contexts.contains(&binding.context)) {
            // What a context further in takes as text is no key there.
            let inner = contexts.iter().take_while(|context| **context != binding.context);
            let is_text = inner.into_iter().any(|context| typed(*context, key).is_some());
            let first = resolve(&contexts, key).filter(|_| !is_text);
            let works = first.is_some_and(|first| std::ptr::eq(first, binding));
            let about = app.texts().get(&format!("key-{}-about", binding.id));
            assert!(!works || listed.contains(&*about), "{key} is not in the help of {}", situation.name);
        }
    }
}
