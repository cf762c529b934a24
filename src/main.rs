//! Parses the arguments, hands over, prints one error line, and sets the exit code.

use std::process::ExitCode;

use clap::{Args, Command, FromArgMatches};
use convtutor::cli::compute;
use convtutor::text::{Language, Texts};

fn main() -> ExitCode {
    let texts = Texts::new(Language::of_environment());
    let compute = compute::Arguments::augment_args(Command::new("compute"));
    let command = Command::new("convtutor")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .subcommand(compute::describe(compute, &texts));
    match command.get_matches().subcommand() {
        Some(("compute", matches)) => match compute::Arguments::from_arg_matches(matches) {
            Ok(arguments) => compute::run(&arguments, &texts),
            Err(error) => error.exit(),
        },
        _ => ExitCode::from(2),
    }
}
