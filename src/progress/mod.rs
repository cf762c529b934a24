//! progress: to come.
