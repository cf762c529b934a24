//! How an output's size came about, as a formula with its numbers put in.

use std::collections::HashSet;

use crate::conv::Extent;
use crate::text::Texts;

/// How the size came about: one line where both axes are alike, else one for each.
pub fn sizes(texts: &Texts, extents: &[Extent; 2], ceil: bool) -> Vec<String> {
    let line = |key: &str, extent: &Extent| {
        let unread = unread(extent).to_string();
        texts.with(key, &[("formula", &formula(extent, ceil)), ("unread", &unread)])
    };
    let [vertical, horizontal] = extents;
    if vertical == horizontal {
        vec![line("explain-both", vertical)]
    } else {
        vec![line("explain-rows", vertical), line("explain-columns", horizontal)]
    }
}

/// `floor((5 + 2*1 - 3)/2) + 1 = 3`, with the window's span spelled out where it is dilated.
pub fn formula(extent: &Extent, ceil: bool) -> String {
    let Extent { input, before, after, kernel, dilation, window, stride, positions, .. } = *extent;
    let padding = match (before, after) {
        (0, 0) => String::new(),
        (before, after) if before == after => format!(" + 2*{before}"),
        (before, after) => format!(" + {before} + {after}"),
    };
    let span = if dilation == 1 { window.to_string() } else { format!("({dilation}*({kernel} - 1) + 1)") };
    let rounding = if ceil { "ceil" } else { "floor" };
    let steps = (extent.padded + extent.overhang).saturating_sub(window) / stride.max(1);
    let dropped = if ceil && steps_up(extent) > steps { " - 1" } else { "" };
    let room = extent.padded.saturating_sub(window);
    format!(
        "{rounding}(({input}{padding} - {span})/{stride}) + 1{dropped} = {rounding}({room}/{stride}) + 1{dropped} = {positions}"
    )
}

/// Rows or columns of the input that no window reads: behind the last window, or between two of them.
fn unread(extent: &Extent) -> usize {
    let read: HashSet<usize> =
        (0..extent.positions).flat_map(|position| extent.cells_inside(position)).collect();
    extent.input - read.len()
}

/// The steps that rounding up alone would give; the last may be dropped by PyTorch's rule.
fn steps_up(extent: &Extent) -> usize {
    extent.padded.saturating_sub(extent.window).div_ceil(extent.stride.max(1))
}
