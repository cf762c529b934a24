//! What all questions about the size of a square output have in common.

use super::lab::lab;
use crate::conv::Extent;
use crate::misconception::{Case, Geometry};
use crate::quiz::{Asks, Draw, Item};

/// Inputs for work by hand.
pub const SMALL: &[usize] = &[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

/// Inputs as networks have them.
pub const USUAL: &[usize] = &[28, 32, 48, 56, 64, 96, 112, 127, 128, 160, 192, 224, 227, 256, 299];

/// Asks for rows and columns of a convolution: kernel, stride, padding on each side. `None` where they are
/// fewer than two, or where the question itself says how many there are.
pub fn square(input: usize, [kernel, stride, padding]: [usize; 3]) -> Option<(Extent, Item)> {
    let geometry = Geometry::square(input, [kernel, stride, padding]);
    let [extent, _] = geometry.extents().ok()?;
    if extent.positions < 2 || [input, kernel, stride, padding].contains(&extent.positions) {
        return None;
    }
    let room = extent.padded - extent.window;
    let values = [
        ("input", input),
        ("kernel", kernel),
        ("stride", stride),
        ("padding", padding),
        ("padded", extent.padded),
        ("room", room),
        ("taken", kernel - 1),
        ("steps", extent.positions - 1),
        ("left", extent.left_over),
        ("output", extent.positions),
    ];
    let item = Item {
        values: values.map(|(name, value)| (name, value.to_string())).to_vec(),
        asks: Asks::Typed,
        case: Some(Case::Size(geometry)),
        figures: vec![],
        experiment: lab(&geometry),
        part: None,
    };
    Some((extent, item))
}

/// The same with a kernel, a stride above 1 for the tier, some padding and an input drawn, in this order.
pub fn strided(draw: &mut Draw, tier: u8, inputs: &[usize], kernels: &[usize]) -> Option<(Extent, Item)> {
    let kernel = draw.one_of(kernels);
    let strides: &[usize] = match tier {
        1 => &[2, 3],
        2 => &[2],
        _ => &[3, 4],
    };
    let settings = [kernel, draw.one_of(strides), draw.between(0, kernel / 2)];
    square(draw.one_of(inputs), settings)
}
