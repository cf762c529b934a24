//! The help of each command, in the language of the person who asks.
//!
//! What a command is for stands under `cli-COMMAND-about` in the message files, an argument under
//! `cli-COMMAND-help-ARGUMENT`: a new one needs its words, and nothing here.

use clap::builder::Styles;
use clap::{Arg, Command};

use super::compute;
use crate::text::Texts;

/// The widest line of a help; longer ones tire the eye.
const WIDTH: usize = 100;

/// Puts every word of the help into the language of `texts`.
pub fn describe(command: Command, texts: &Texts) -> Command {
    describe_below(command, texts, "cli")
        .mut_subcommand("compute", |command| compute::with_example(command, texts))
}

/// `path` begins the keys of this command: `cli`, `cli-lessons-check`.
fn describe_below(command: Command, texts: &Texts, path: &str) -> Command {
    let text = |key: &str| texts.get(key);
    let (styles, heading) = (Styles::default(), text("cli-heading-usage"));
    let style = styles.get_usage();
    command
        .about(text(&format!("{path}-about")))
        .long_about(None)
        .max_term_width(WIDTH)
        .help_template(format!(
            "{{about-with-newline}}\n{style}{heading}:{style:#} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(text("cli-heading-commands"))
        .mut_args(|argument| describe_argument(argument, texts, path))
        .mut_subcommands(|command| {
            let path = format!("{path}-{}", command.get_name());
            describe_below(command, texts, &path)
        })
}

/// The values that an argument takes belong into its sentence, in the language of that sentence.
fn describe_argument(argument: Arg, texts: &Texts, path: &str) -> Arg {
    let id = argument.get_id().as_str().replace('_', "-");
    let values: Vec<_> =
        argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let heading = match argument.is_positional() {
        true => "cli-heading-arguments",
        false if argument.is_global_set() || path == "cli" => "cli-heading-general",
        false => "cli-heading-options",
    };
    let described = argument
        .help(texts.with(&format!("{path}-help-{id}"), &[("values", &values.join(", "))]))
        .long_help(None)
        .help_heading(texts.get(heading));
    if described.get_action().takes_values() {
        described.hide_possible_values(true).hide_default_value(true).hide_env(true)
    } else {
        described
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::app::Theme;
    use crate::cli::arguments::Arguments;
    use crate::text::{LANGUAGES, Language};

    /// Each command with the words that call it.
    fn commands(command: Command, path: &str) -> Vec<(String, Command)> {
        let inner = command.get_subcommands().cloned().collect::<Vec<_>>();
        let inner = inner.into_iter().flat_map(|inner| {
            let path = format!("{path} {}", inner.get_name());
            commands(inner, &path)
        });
        let inner = inner.collect::<Vec<_>>();
        [(path.to_owned(), command)].into_iter().chain(inner).collect()
    }

    fn described(language: Language) -> Vec<(String, Command)> {
        let mut command = describe(Arguments::command(), &Texts::new(language));
        command.build();
        commands(command, "convtutor")
    }

    #[test]
    fn every_command_and_option_says_in_each_language_what_it_is_for() {
        for entry in &LANGUAGES {
            for (path, command) in described(entry.language) {
                let about = command.get_about().map(ToString::to_string).unwrap_or_default();
                // A message that is missing is shown as its key.
                assert!(!about.starts_with("cli-"), "{path} in {}: {about}", entry.name);
                for argument in command.get_arguments() {
                    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                    let is_said = !help.is_empty() && !help.starts_with("cli-");
                    assert!(is_said, "{path} {argument} in {}: {help}", entry.name);
                }
            }
        }
    }

    #[test]
    fn korean_help_is_korean_up_to_the_names_that_are_typed() {
        let english = ["Usage", "Options", "Commands", "Arguments", "Print", "possible values", "default:"];
        for (path, mut command) in described(Language::Korean) {
            let help = command.render_help().to_string();
            let left = english.iter().find(|word| help.contains(**word));
            assert_eq!(left, None, "{path}:\n{help}");
        }
    }

    #[test]
    fn the_values_of_an_option_stand_in_its_help() {
        let (_, mut command) = described(Language::English).remove(0);
        let help = command.render_help().to_string().split_whitespace().collect::<Vec<_>>().join(" ");
        for values in
            [LANGUAGES.each_ref().map(|entry| entry.tag).join(", "), Theme::ALL.map(Theme::name).join(", ")]
        {
            assert!(help.contains(&format!("({values})")), "{values}: {help}");
        }
    }
}
