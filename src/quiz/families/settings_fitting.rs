//! C2: any kernel, stride and padding that lead from one size to another.

use super::lab::lab;
use super::square::{SMALL, USUAL};
use crate::misconception::{Answer, Case, Geometry, truth};
use crate::quiz::{Asks, Draw, Family, Item, Topic};

pub const FAMILY: Family = Family {
    id: "C2",
    version: 1,
    topic: Topic::Missing,
    tiers: &[1, 2, 3],
    frequency: 1,
    tells: &[],
    cure: "stride/seven-to-three",
    make,
};

/// Cells fewer, or half of them, at tier 1; a half to an eighth at tier 2; what some drawn layer leaves of
/// the input, and no division tells, at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let input = draw.one_of(if tier == 1 { SMALL } else { USUAL });
    let output = match tier {
        1 if draw.flip() => input - draw.between(1, 4),
        1 => input / 2,
        2 => exact(input, draw.one_of(&[2, 4, 8]))?,
        _ => {
            let settings = [draw.one_of(&[3, 5, 7, 11]), draw.one_of(&[2, 3, 4]), draw.between(0, 3)];
            let [extent, _] = Geometry::square(input, settings).extents().ok()?;
            if input.is_multiple_of(extent.positions) {
                return None;
            }
            extent.positions
        }
    };
    let case = Case::Fits { input, output };
    let Ok(Answer::Settings([kernel, stride, padding])) = truth(&case) else { return None };
    let geometry = Geometry::square(input, [kernel, stride, padding]);
    let [extent, _] = geometry.extents().ok()?;
    let counts = [
        ("input", input),
        ("output", output),
        ("kernel", kernel),
        ("stride", stride),
        ("padding", padding),
        ("room", extent.padded - extent.window),
    ];
    Some(Item {
        values: counts.map(|(name, count)| (name, count.to_string())).to_vec(),
        asks: Asks::Fitting,
        case: Some(case),
        figures: vec![],
        experiment: lab(&geometry),
    })
}

/// The input divided, where nothing is left.
fn exact(input: usize, by: usize) -> Option<usize> {
    input.is_multiple_of(by).then_some(input / by)
}
