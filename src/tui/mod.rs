//! tui: to come.
