//! Parses the arguments, hands over, prints one error line, and sets the exit code.

fn main() {}
