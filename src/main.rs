//! Parses the arguments, hands over, prints one error line, and sets the exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    convtutor::cli::main()
}
