//! The lists that open over a lab: galleries, settings in one list, what to predict.

use crate::lab::gallery::{FILTERS, INPUTS};
use crate::lab::{Action, Grid, Lab, Setting, Target};

/// Which list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// The gallery of filters.
    Filters,
    /// The gallery of inputs.
    Inputs,
    /// What to predict.
    Predictions,
    /// Every setting of the lab.
    Tuning,
}

/// An open list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listing {
    /// Which list.
    pub kind: ListKind,
    /// The selected row.
    pub selected: usize,
}

/// The settings that the list of all settings shows, in its order.
pub const TUNING: [Setting; 22] = [
    Setting::Operation,
    Setting::InputRows,
    Setting::InputColumns,
    Setting::FilterRows,
    Setting::FilterColumns,
    Setting::StrideVertical,
    Setting::StrideHorizontal,
    Setting::DilationVertical,
    Setting::DilationHorizontal,
    Setting::PaddingName,
    Setting::PaddingTop,
    Setting::PaddingBottom,
    Setting::PaddingLeft,
    Setting::PaddingRight,
    Setting::PaddingMode,
    Setting::PaddingValue,
    Setting::Bias,
    Setting::Flip,
    Setting::CeilMode,
    Setting::CountIncludePad,
    Setting::Stride,
    Setting::Padding,
];

impl Listing {
    /// A list with its first row selected.
    pub const fn new(kind: ListKind) -> Self {
        Self { kind, selected: 0 }
    }

    /// How many rows it has.
    pub fn rows(self) -> usize {
        match self.kind {
            ListKind::Filters => FILTERS.len(),
            ListKind::Inputs => INPUTS.len(),
            ListKind::Predictions => 4,
            ListKind::Tuning => TUNING.len(),
        }
    }

    /// What choosing the selected row does to the lab; `None` where rows are changed, not chosen.
    pub fn choice(self, lab: &Lab) -> Option<Action> {
        match self.kind {
            ListKind::Filters => Some(Action::FilterPreset(FILTERS.get(self.selected)?.id)),
            ListKind::Inputs => Some(Action::InputPreset(INPUTS.get(self.selected)?.id)),
            ListKind::Predictions => predictions(lab).get(self.selected).copied().map(Action::Predict),
            ListKind::Tuning => None,
        }
    }

    /// The setting of the selected row.
    pub fn setting(self) -> Option<Setting> {
        (self.kind == ListKind::Tuning).then(|| TUNING.get(self.selected).copied()).flatten()
    }
}

/// What can be predicted with the cursor where it is: the size, its cell, its row, all of it.
pub fn predictions(lab: &Lab) -> [Target; 4] {
    let [row, column] = lab.cursor(Grid::Output);
    [Target::Size, Target::Cell([row, column]), Target::Row(row), Target::Output]
}
