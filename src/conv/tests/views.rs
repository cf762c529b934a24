//! The views for teaching, each against all windows of the whole output.

use ndarray::Array2;
use proptest::prelude::*;

use super::case::{MODES, conv_cases, pool_cases};
use super::reference::{sources, under};
use crate::conv::*;

fn cells([rows, columns]: [usize; 2]) -> impl Iterator<Item = [usize; 2]> {
    (0..rows).flat_map(move |row| (0..columns).map(move |column| [row, column]))
}

/// Every view, for every cell of input, kernel and output.
fn check(extents: &[Extent; 2], mode: PaddingMode) {
    let outputs: Vec<[usize; 2]> = cells(extents.map(|extent| extent.positions)).collect();
    let windows: Vec<Vec<Tap>> = outputs.iter().map(|cell| window(extents, mode, *cell)).collect();

    for (output, taps) in outputs.iter().zip(&windows) {
        let kernel: Vec<[usize; 2]> = cells(extents.map(|extent| extent.kernel)).collect();
        assert_eq!(taps.iter().map(|tap| tap.kernel).collect::<Vec<_>>(), kernel);
        for tap in taps {
            let at = |i: usize| under(&extents[i], output[i])[tap.kernel[i]];
            let copied = |i: usize, cell: usize| sources(&extents[i], mode)[cell];
            let inside = |i: usize, cell: usize| sources(&extents[i], PaddingMode::Zeros)[cell];
            let wanted = match (at(0), at(1)) {
                (Some(row), Some(column)) => match (inside(0, row), inside(1, column)) {
                    (Some(row), Some(column)) => Source::Input([row, column]),
                    _ => Source::Padding {
                        copies: copied(0, row).zip(copied(1, column)).map(|(row, column)| [row, column]),
                    },
                },
                _ => Source::Overhang,
            };
            assert_eq!(tap.source, wanted, "{extents:?} {mode:?} {output:?}");
        }
    }

    let coverage = coverage(extents);
    for input in cells(extents.map(|extent| extent.input)) {
        let reads = |taps: &&Vec<Tap>| taps.iter().any(|tap| tap.source.cell() == Some(input));
        let wanted: Vec<[usize; 2]> =
            outputs.iter().zip(&windows).filter(|(_, taps)| reads(taps)).map(|(cell, _)| *cell).collect();
        assert_eq!(feeds(extents, mode, input), wanted, "{extents:?} {mode:?} {input:?}");

        let sees = |taps: &&Vec<Tap>| taps.iter().any(|tap| tap.source == Source::Input(input));
        assert_eq!(coverage[input], windows.iter().filter(sees).count(), "{extents:?} {input:?}");
    }
    for kernel in cells(extents.map(|extent| extent.kernel)) {
        let meets = windows.iter().flatten().filter(|tap| tap.kernel == kernel);
        let mut wanted: Vec<[usize; 2]> = meets.filter_map(|tap| tap.source.cell()).collect();
        wanted.sort_unstable();
        wanted.dedup();
        assert_eq!(footprint(extents, mode, kernel), wanted, "{extents:?} {mode:?} {kernel:?}");
    }
}

/// Each small geometry along one axis, beside a fixed one along the other.
#[test]
fn pointing_at_a_cell_lights_every_output_that_it_feeds_and_no_other() {
    let other = Conv { stride: [1, 2], padding: Padding::Amount(Sides::all(1)), ..Conv::default() };
    for mode in MODES {
        for (input, kernel) in (1..6).flat_map(|input| (1..5).map(move |kernel| (input, kernel))) {
            for (stride, dilation) in (1..4).flat_map(|stride| (1..3).map(move |dilation| (stride, dilation)))
            {
                for (top, bottom) in (0..4).flat_map(|top| (0..4).map(move |bottom| (top, bottom))) {
                    let conv = Conv {
                        stride: [stride, 2],
                        dilation: [dilation, 1],
                        padding: Padding::Amount(Sides { top, bottom, left: 1, right: 0 }),
                        padding_mode: mode,
                        ..other
                    };
                    if let Ok(extents) = conv.extents([input, 4], [kernel, 2]) {
                        check(&extents, mode);
                    }
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn views_of_pools_hold_where_the_last_window_hangs_over_the_end(case in pool_cases()) {
        check(&case.settings.extents(case.input.dim().into()).unwrap(), PaddingMode::Zeros);
    }

    #[test]
    fn without_padding_coverage_sums_to_outputs_times_kernel(
        input in [1..9_usize, 1..9], kernel in [1..5_usize, 1..5], stride in [1..4_usize, 1..4],
        dilation in [1..3_usize, 1..3],
    ) {
        let conv = Conv { stride, dilation, ..Conv::default() };
        if let Ok(extents) = conv.extents(input, kernel) {
            let outputs: usize = extents.iter().map(|extent| extent.positions).product();
            prop_assert_eq!(coverage(&extents).sum(), outputs * kernel[0] * kernel[1]);
        }
    }

    #[test]
    fn the_terms_of_a_cell_add_up_to_that_cell(case in conv_cases()) {
        let bias = ndarray::Array1::from(case.bias.clone());
        let output = conv2d(case.input.view(), case.weight.view(), Some(bias.view()), &case.settings).unwrap();
        for ((n, o, y, x), cell) in output.indexed_iter() {
            let sample = case.input.index_axis(ndarray::Axis(0), n);
            let trace =
                trace_conv2d(sample, case.weight.view(), Some(bias.view()), &case.settings, o, [y, x]).unwrap();
            prop_assert_eq!(trace.output, *cell);
            prop_assert_eq!(trace.terms.iter().map(|term| term.value * term.weight).sum::<f64>() + case.bias[o], *cell);
        }
    }

    #[test]
    fn the_terms_of_a_pool_come_to_its_answer(case in pool_cases()) {
        let output = pool2d_plane(case.input.view(), &case.settings).unwrap();
        for ((y, x), cell) in output.indexed_iter() {
            let trace = trace_pool(case.input.view(), &case.settings, [y, x]).unwrap();
            prop_assert_eq!(trace.output, *cell);
            match case.settings.kind {
                PoolKind::Max | PoolKind::Min => {
                    prop_assert_eq!(trace.terms[trace.winner.unwrap()].value, *cell);
                }
                PoolKind::Sum => prop_assert_eq!(trace.sum, *cell),
                PoolKind::Mean => prop_assert_eq!(trace.sum / trace.divisor.unwrap() as f64, *cell),
            }
        }
    }
}

#[test]
fn a_cell_that_no_window_reads_is_covered_zero_times() {
    let conv = Conv { stride: [3, 3], ..Conv::default() };
    let extents = conv.extents([5, 5], [2, 2]).unwrap();
    let unread: Vec<usize> = (0..5).filter(|row| coverage(&extents)[[*row, 0]] == 0).collect();
    assert_eq!(unread, [2]);
}

#[test]
fn the_winner_of_equals_is_the_first_and_named_in_the_trace() {
    let trace = trace_pool(Array2::from_elem((2, 2), 7.0).view(), &Pool::new(PoolKind::Max, [2, 2]), [0, 0]);
    assert_eq!(trace.unwrap().winner, Some(0));
}

#[test]
fn a_cell_outside_of_the_output_is_refused_with_the_outputs_size() {
    let (input, weight) = (Array2::<f64>::zeros((4, 4)), Array2::zeros((3, 3)));
    let trace = trace_conv(input.view(), weight.view(), 0.0, &Conv::default(), [2, 0]);
    assert_eq!(trace, Err(Error::CellOutside { row: 2, column: 0, rows: 2, columns: 2 }));
}
