//! The whole program without a terminal: screens, commands, the keymap, update.

mod key;

pub use key::{Key, KeyCode};
