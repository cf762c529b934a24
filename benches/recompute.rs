//! What one key press in a lab costs the core: sizes, output and coverage anew.

#![allow(clippy::unwrap_used, reason = "settings that are impossible measure nothing")]

use convtutor::conv::{
    Conv, Padding, Pool, PoolKind, Sides, conv2d_plane, coverage, feeds, pool2d_plane, trace_conv,
};
use divan::{Bencher, black_box};
use ndarray::Array2;

fn main() {
    divan::main();
}

/// Small whole numbers, none of them special.
fn grid(rows: usize, columns: usize) -> Array2<f64> {
    Array2::from_shape_fn((rows, columns), |(row, column)| ((row * 7 + column * 3) % 10) as f64)
}

fn padded(amount: usize) -> Conv {
    Conv { padding: Padding::Amount(Sides::all(amount)), ..Conv::default() }
}

/// The figure to hold: under 20 microseconds.
#[divan::bench(args = [0, 2])]
fn lab_of_12_by_12_with_a_5_by_5_filter(bencher: Bencher<'_, '_>, padding: usize) {
    let (input, filter, conv) = (grid(12, 12), grid(5, 5), padded(padding));
    bencher.bench(|| {
        let (input, filter) = (black_box(&input), black_box(&filter));
        let extents = conv.extents(input.dim().into(), filter.dim().into()).unwrap();
        let output = conv2d_plane(input.view(), filter.view(), 1.0, &conv).unwrap();
        (extents, output, coverage(&extents))
    });
}

#[divan::bench(types = [f32, f64])]
fn convolution_of_8_by_8_with_3_by_3<N: convtutor::conv::Number>(bencher: Bencher<'_, '_>) {
    let (input, filter) = (grid(8, 8).mapv(N::of), grid(3, 3).mapv(N::of));
    let conv = Conv::default();
    bencher.bench(|| {
        conv2d_plane(black_box(input.view()), black_box(filter.view()), N::of(0.0), &conv).unwrap()
    });
}

#[divan::bench(args = [PoolKind::Max, PoolKind::Mean])]
fn pool_of_12_by_12_by_2_by_2(bencher: Bencher<'_, '_>, kind: PoolKind) {
    let (input, pool) = (grid(12, 12), Pool::new(kind, [2, 2]));
    bencher.bench(|| pool2d_plane(black_box(input.view()), &pool).unwrap());
}

/// A cursor's move in the output, and in the input.
#[divan::bench]
fn window_and_feeds_under_the_cursor(bencher: Bencher<'_, '_>) {
    let (input, filter, conv) = (grid(12, 12), grid(5, 5), padded(2));
    let extents = conv.extents([12, 12], [5, 5]).unwrap();
    bencher.bench(|| {
        let trace = trace_conv(black_box(input.view()), filter.view(), 1.0, &conv, [3, 4]).unwrap();
        (trace, feeds(&extents, conv.padding_mode, black_box([3, 4])))
    });
}
