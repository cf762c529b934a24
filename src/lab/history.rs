//! Undo and redo: the experiments before this one, and those taken back.

use std::collections::VecDeque;
use std::mem::replace;

use super::Experiment;

/// More steps than a sitting takes; a 5 x 5 experiment is about half a kilobyte.
const MOST: usize = 4000;

/// What undo and redo reach.
#[derive(Debug, Clone, Default)]
pub struct History {
    past: VecDeque<Experiment>,
    future: Vec<Experiment>,
}

impl History {
    /// Remembers what was there before a change.
    pub fn keep(&mut self, before: Experiment) {
        if self.past.len() == MOST {
            // The step after the first one goes, so that undo still ends at the start.
            self.past.remove(1);
        }
        self.past.push_back(before);
        self.future.clear();
    }

    /// Puts the experiment before this one in its place; `false` at the start.
    pub fn undo(&mut self, present: &mut Experiment) -> bool {
        let Some(before) = self.past.pop_back() else { return false };
        self.future.push(replace(present, before));
        true
    }

    /// Takes back an undo; `false` at the end.
    pub fn redo(&mut self, present: &mut Experiment) -> bool {
        let Some(after) = self.future.pop() else { return false };
        self.past.push_back(replace(present, after));
        true
    }

    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}
