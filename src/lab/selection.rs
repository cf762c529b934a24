//! What the screen lights for the cell under the cursor, in all three grids.

use crate::conv::{Term, Trace};

use super::{Grid, Lab};

/// What belongs to the cell under the cursor of the focused grid.
#[derive(Debug, Clone, PartialEq)]
pub enum Selection {
    /// An output cell: its terms (each with the place that the weight lies on), and what they come to.
    /// While [`Lab::hides_output_cell`], the sum, the winner and the products stay hidden.
    Output { cell: [usize; 2], trace: Trace<f64> },
    /// An input cell: every output cell that it feeds, in reading order.
    Input { cell: [usize; 2], feeds: Vec<[usize; 2]> },
    /// A weight, or a place of a pooling window: the term in which it stands in the window of the
    /// output's cursor, and every input cell that it ever meets.
    Filter { cell: [usize; 2], meets: Option<Term<f64>>, footprint: Vec<[usize; 2]> },
}

impl Lab {
    /// What to light, computed when asked. `None` while the settings are impossible, and where it
    /// would give away what an open prediction asks for.
    pub fn selection(&self) -> Option<Selection> {
        if self.computed().is_err() {
            return None;
        }
        let experiment = self.experiment();
        let cell = self.cursor(self.focus());
        match self.focus() {
            Grid::Output => Some(Selection::Output { cell, trace: experiment.trace(cell)? }),
            Grid::Input | Grid::Filter if self.hides_coverage() => None,
            Grid::Input => Some(Selection::Input { cell, feeds: experiment.feeds(cell) }),
            Grid::Filter => {
                let place = experiment.place_in_window(cell);
                let trace = experiment.trace(self.cursor(Grid::Output))?;
                let meets = trace.terms.into_iter().find(|term| term.tap.kernel == place);
                Some(Selection::Filter { cell, meets, footprint: experiment.footprint(cell) })
            }
        }
    }
}
