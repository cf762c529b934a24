//! misconception: to come.
