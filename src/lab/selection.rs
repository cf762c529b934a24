//! What the screen lights for the cell under the cursor, in all three grids.

use crate::conv::Tap;

use super::{Grid, Lab};

/// What belongs to the cell under the cursor of the focused grid.
#[derive(Debug, Clone, PartialEq)]
pub enum Selection {
    /// An output cell: what its window lies on.
    Output { cell: [usize; 2], window: Vec<Tap> },
    /// An input cell: every output cell that it feeds.
    Input { cell: [usize; 2], feeds: Vec<[usize; 2]> },
    /// A weight: what it meets in the window of the output's cursor, and every input cell that it ever meets.
    Filter { cell: [usize; 2], meets: Option<Tap>, footprint: Vec<[usize; 2]> },
}

impl Lab {
    /// What to light. `None` while the settings are impossible, and where it would give away what an
    /// open prediction asks for.
    pub fn selection(&self) -> Option<Selection> {
        if self.computed().is_err() {
            return None;
        }
        let experiment = self.experiment();
        let cell = self.cursor(self.focus());
        match self.focus() {
            Grid::Output => Some(Selection::Output { cell, window: experiment.window_of(cell) }),
            Grid::Input | Grid::Filter if self.hides_coverage() => None,
            Grid::Input => Some(Selection::Input { cell, feeds: experiment.feeds(cell) }),
            Grid::Filter => {
                let place = experiment.place_in_window(cell);
                let window = experiment.window_of(self.cursor(Grid::Output));
                let meets = window.into_iter().find(|tap| tap.kernel == place);
                Some(Selection::Filter { cell, meets, footprint: experiment.footprint(cell) })
            }
        }
    }
}
