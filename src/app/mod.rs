//! The whole program without a terminal: screens, commands, the keymap, update.

mod event;
mod key;

pub use event::{Effect, Event};
pub use key::{Key, KeyCode};
