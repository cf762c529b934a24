//! lesson: to come.
