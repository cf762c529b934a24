//! Sizes against a count of windows.

use proptest::prelude::*;

use super::case::{conv_cases, pool_cases};
use crate::conv::{Conv, ConvTranspose, Extent, Padding};

/// Slides a window along `extent`'s axis until it may not move on.
fn count(extent: &Extent, ceil_mode: bool) -> usize {
    let padded = extent.before + extent.input + extent.after;
    let window = (extent.kernel - 1) * extent.dilation + 1;
    // Rounding up lets a window stand where less than a stride of it hangs over the end, ...
    let limit = if ceil_mode { padded + extent.stride - 1 } else { padded };
    let starts = (0..).map(|position| position * extent.stride).take_while(|start| start + window <= limit);
    let starts: Vec<usize> = starts.collect();
    // ... but the last one not where it begins in the padding at the end.
    let late = ceil_mode && starts.last().is_some_and(|last| *last >= extent.before + extent.input);
    starts.len() - usize::from(late)
}

fn check(extent: &Extent, ceil_mode: bool) {
    assert_eq!(extent.positions, count(extent, ceil_mode), "{extent:?}");
    let end = (extent.positions - 1) * extent.stride + extent.window;
    assert_eq!(end + extent.left_over, extent.padded + extent.overhang, "{extent:?}");
    assert!(extent.left_over == 0 || extent.overhang == 0, "{extent:?}");
}

proptest! {
    #[test]
    fn an_output_is_as_large_as_there_are_windows(case in conv_cases()) {
        let (_, _, rows, columns) = case.input.dim();
        let (_, _, kernel_rows, kernel_columns) = case.weight.dim();
        for extent in case.settings.extents([rows, columns], [kernel_rows, kernel_columns]).unwrap() {
            check(&extent, false);
        }
    }

    #[test]
    fn a_pool_is_as_large_as_there_are_windows_rounded_up_or_down(case in pool_cases()) {
        for extent in case.settings.extents(case.input.dim().into()).unwrap() {
            check(&extent, case.settings.ceil_mode);
        }
    }

    #[test]
    fn same_padding_gives_a_window_for_each_stride_begun(
        input in 1..20_usize, kernel in 1..8_usize, stride in 1..8_usize, dilation in 1..4_usize,
    ) {
        let size = |padding| {
            let conv = Conv { padding, stride: [stride; 2], dilation: [dilation; 2], ..Conv::default() };
            conv.extents([input; 2], [kernel; 2]).unwrap()[0]
        };
        let (upper, lower) = (size(Padding::Same), size(Padding::SameLower));
        prop_assert_eq!(upper.positions, input.div_ceil(stride));
        prop_assert_eq!(lower.positions, input.div_ceil(stride));
        prop_assert!(upper.after == upper.before || upper.after == upper.before + 1);
        prop_assert_eq!((lower.before, lower.after), (upper.after, upper.before));
    }

    #[test]
    fn a_transposed_convolution_is_as_large_as_its_stamps_reach(
        input in 1..6_usize, kernel in 1..5_usize, stride in 1..4_usize, dilation in 1..4_usize,
    ) {
        let settings = ConvTranspose { stride: [stride; 2], dilation: [dilation; 2], ..Default::default() };
        let reached = (0..input).flat_map(|y| (0..kernel).map(move |i| y * stride + i * dilation)).max();
        let [rows, _] = settings.output_size([input; 2], [kernel; 2]).unwrap();
        prop_assert_eq!(Some(rows), reached.map(|last| last + 1));
    }
}
