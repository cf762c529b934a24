//! The footer on a narrow screen: whole items, help and the way out among them.

use unicode_width::UnicodeWidthStr;

use super::fitting;
use crate::app::tests::{SITUATIONS, situation_of};
use crate::app::{App, Command, Item};
use crate::text::Language;

const LANGUAGES: [Language; 2] = [Language::English, Language::Korean];

fn commands(items: &[&Item]) -> Vec<Command> {
    items.iter().map(|item| item.command.clone()).collect()
}

fn at_sixty_columns(app: &App) -> Vec<Command> {
    commands(&fitting(&app.footer(), 60))
}

#[test]
fn at_sixty_columns_help_and_the_way_out_are_named_everywhere() {
    for situation in SITUATIONS {
        for language in LANGUAGES {
            let shown = at_sixty_columns(&situation.app(language));
            for command in [Command::OpenHelp, Command::Close] {
                let is_help_itself = situation.name == "help" && command == Command::OpenHelp;
                assert!(shown.contains(&command) || is_help_itself, "{}: {shown:?}", situation.name);
            }
        }
    }
}

#[test]
fn at_sixty_columns_the_next_key_of_a_step_is_named() {
    for (name, command) in [
        ("predicting", Command::Continue),
        ("predicted", Command::Continue),
        ("reading", Command::Continue),
        ("choosing", Command::Continue),
        ("answering", Command::Continue),
        ("task", Command::Hint),
        ("predicting", Command::ShowAnswer),
        ("lab-impossible", Command::Lab(crate::lab::Action::Mend)),
        ("aside", Command::Close),
    ] {
        let situation = situation_of(name);
        for language in LANGUAGES {
            let shown = at_sixty_columns(&situation.app(language));
            assert!(shown.contains(&command), "{name} does not show {command:?}: {shown:?}");
        }
    }
}

#[test]
fn an_item_is_shown_whole_or_not_at_all() {
    for situation in SITUATIONS {
        let items = situation.app(Language::Korean).footer();
        for width in 0..140 {
            let shown = fitting(&items, width);
            let text = shown.iter().map(|item| format!("{} {}", item.keys, item.text));
            let text = text.collect::<Vec<_>>().join("  ");
            assert!(text.width() <= usize::from(width), "{text}");
        }
        assert_eq!(fitting(&items, 600).len(), items.len());
    }
}

#[test]
fn only_what_works_now_is_offered() {
    for situation in SITUATIONS {
        let app = situation.app(Language::English);
        assert!(app.footer().iter().all(|item| item.reason.is_none()), "{}", situation.name);
    }
}
