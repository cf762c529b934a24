//! The headless subcommands: what the program does without a screen.

pub mod compute;
