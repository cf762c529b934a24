//! Named filters and inputs: what a learner can load instead of typing it.
//!
//! Each is one row of a table, with a stable id. Its name and a sentence on what it does are
//! `lab-filter-ID` and `lab-filter-ID-about` (or `lab-input-`), with dashes for underscores.

mod filters;
mod inputs;

pub use filters::{Effect, FILTERS, FilterPreset};
pub use inputs::{INPUTS, InputPreset};

use ndarray::Array2;

/// The filter with this id.
pub fn filter(id: &str) -> Option<&'static FilterPreset> {
    FILTERS.iter().find(|preset| preset.id == id)
}

/// The input with this id.
pub fn input(id: &str) -> Option<&'static InputPreset> {
    INPUTS.iter().find(|preset| preset.id == id)
}

/// The gallery's filter with exactly these weights.
pub fn recognise_filter(weights: &Array2<f64>) -> Option<&'static FilterPreset> {
    FILTERS.iter().find(|preset| preset.weights() == weights)
}

/// The gallery's input with exactly these values, random ones aside.
pub fn recognise_input(values: &Array2<f64>) -> Option<&'static InputPreset> {
    let size = values.dim().into();
    INPUTS.iter().find(|preset| preset.is_pattern() && preset.fits(size) && preset.make(size, 0) == values)
}

/// The name that somebody who wrote `word` most likely meant: the fewest letters apart, if few.
pub fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let nearest = names.into_iter().map(|name| (distance(word, name), name)).min()?;
    // More than a third of the letters apart is another word.
    (nearest.0 <= word.chars().count().max(3) / 3 + 1).then_some(nearest.1)
}

/// Levenshtein's distance: letters to insert, delete or replace.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(left != *right);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests;
