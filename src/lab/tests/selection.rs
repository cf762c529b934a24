//! What is lit belongs to the cell, all of it and nothing else.

use std::collections::BTreeSet;

use super::*;
use crate::conv::{Padding, PoolKind, Sides};

/// One axis of a small geometry.
#[derive(Clone, Copy)]
struct Axis {
    input: usize,
    kernel: usize,
    before: usize,
    after: usize,
    stride: usize,
    dilation: usize,
}

impl Axis {
    /// Every axis with input <= 6, kernel <= 3, padding <= 2 at each side, stride <= 3, dilation <= 2.
    fn all() -> Vec<Self> {
        let mut all = vec![];
        for input in 1..=6 {
            for kernel in 1..=3 {
                for (before, after) in (0..=2).flat_map(|before| (0..=2).map(move |after| (before, after))) {
                    for (stride, dilation) in (1..=3).flat_map(|stride| [(stride, 1), (stride, 2)]) {
                        all.push(Self { input, kernel, before, after, stride, dilation });
                    }
                }
            }
        }
        all
    }

    /// Straight from the definition: position `y` reads `y * stride + tap * dilation - before`.
    fn reads(&self, position: usize, cell: usize) -> bool {
        (0..self.kernel).any(|tap| position * self.stride + tap * self.dilation == cell + self.before)
    }
}

fn lab(rows: Axis, columns: Axis) -> Lab {
    let mut experiment = Experiment::plain(Array2::zeros((rows.input, columns.input)));
    experiment.filter = Array2::from_elem((rows.kernel, columns.kernel), 1.0);
    let (top, bottom, left, right) = (rows.before, rows.after, columns.before, columns.after);
    experiment.padding = Padding::Amount(Sides { top, bottom, left, right });
    experiment.stride = [rows.stride, columns.stride];
    experiment.dilation = [rows.dilation, columns.dilation];
    Lab::new(experiment)
}

#[test]
fn pointing_at_an_input_cell_lights_every_output_whose_window_holds_it() {
    let axes = Axis::all();
    let mut looked_at = 0;
    for (index, rows) in axes.iter().enumerate() {
        // Each axis once with itself and once with one far away in the list, so that they differ.
        for columns in [rows, &axes[(index * 389 + 1) % axes.len()]] {
            let mut lab = lab(*rows, *columns);
            let [outputs_down, outputs_across] = lab.size(Grid::Output);
            for row in 0..rows.input {
                for column in 0..columns.input {
                    lab.apply(Action::Point(Grid::Input, [row, column])).unwrap();
                    let holding: Vec<[usize; 2]> = (0..outputs_down)
                        .filter(|y| rows.reads(*y, row))
                        .flat_map(|y| (0..outputs_across).map(move |x| [y, x]))
                        .filter(|[_, x]| columns.reads(*x, column))
                        .collect();
                    match lab.selection() {
                        Some(Selection::Input { feeds, .. }) => assert_eq!(feeds, holding),
                        other => assert!(lab.computed().is_err(), "{other:?}"),
                    }
                    looked_at += usize::from(lab.computed().is_ok());
                }
            }
        }
    }
    assert!(looked_at > 10_000);
}

#[test]
fn how_many_outputs_are_lit_is_the_coverage_that_is_shown() {
    for rows in Axis::all().into_iter().step_by(7) {
        let lab = lab(rows, rows);
        let Ok(outcome) = lab.computed() else { continue };
        for ((row, column), seen) in outcome.coverage.indexed_iter() {
            assert_eq!(lab.experiment().feeds([row, column]).len(), *seen);
        }
    }
}

#[test]
fn pointing_at_a_weight_lights_each_input_cell_that_it_meets_and_no_other() {
    for axis in Axis::all().into_iter().step_by(5) {
        for flip in [false, true] {
            let mut experiment = lab(axis, axis).experiment().clone();
            experiment.flip = flip;
            // Every weight another number, so that a term can be told by its weight.
            let mut count = 0.0;
            experiment.filter.mapv_inplace(|_| {
                count += 1.0;
                count
            });
            let mut lab = Lab::new(experiment.clone());
            for ((row, column), weight) in experiment.filter.indexed_iter() {
                lab.apply(Action::Focus(Grid::Output)).unwrap();
                lab.apply(Action::Point(Grid::Filter, [row, column])).unwrap();
                let Some(Selection::Filter { meets, footprint, .. }) = lab.selection() else { continue };
                assert_eq!(meets.unwrap().weight, *weight);
                let [rows, columns] = lab.size(Grid::Output);
                let met: BTreeSet<[usize; 2]> = (0..rows)
                    .flat_map(|y| (0..columns).map(move |x| [y, x]))
                    .flat_map(|cell| experiment.trace(cell).unwrap().terms)
                    .filter(|term| term.weight == *weight)
                    .filter_map(|term| term.tap.source.cell())
                    .collect();
                assert_eq!(footprint, met.into_iter().collect::<Vec<_>>());
            }
        }
    }
}

#[test]
fn pointing_at_an_output_shows_terms_that_add_up_to_it() {
    let lab = after(&[more(Setting::Padding), more(Setting::Bias), Action::Point(Grid::Output, [0, 2])]);
    let Some(Selection::Output { trace, .. }) = lab.selection() else { panic!() };
    assert_eq!(trace.terms.len(), 9);
    assert_eq!(Some(trace.output), lab.value(Grid::Output, [0, 2]));
    let sum: f64 = trace.terms.iter().map(|term| term.value * term.weight).sum();
    assert_eq!(sum + 1.0, trace.output);
}

#[test]
fn a_pool_has_windows_and_places_but_no_weights() {
    let pool = Action::SetOperation(Operation::Pooling(PoolKind::Max));
    let lab = after_in(counting(4), &[pool, Action::Point(Grid::Filter, [1, 0])]);
    let Some(Selection::Filter { meets, footprint, .. }) = lab.selection() else { panic!() };
    assert_eq!(meets.unwrap().tap.source.cell(), Some([1, 0]));
    assert_eq!(footprint, [[1, 0], [1, 2], [3, 0], [3, 2]]);
    assert_eq!(lab.value(Grid::Filter, [1, 0]), None);
    assert_eq!(output(&lab), &array![[6.0, 8.0], [14.0, 16.0]]);
}
