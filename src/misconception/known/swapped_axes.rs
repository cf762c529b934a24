//! SWAP: rows and columns are exchanged, or one axis speaks for both.

use ndarray::Array2;

use crate::conv::{Padding, Sides};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Form, Geometry, Misconception, Numbers, scene};

pub const ROW: Misconception = Misconception {
    id: "SWAP",
    forms: &[
        Form { name: "swapped", believe: swapped },
        Form { name: "square", believe: square },
        Form { name: "rows", believe: rows },
    ],
    counterexample: || Case::Size((&scene()).into()),
    scene,
    cure: "stride/axes",
    numbers: Some(numbers),
};

/// Columns first.
fn swapped(case: &Case) -> Option<Answer> {
    let [rows, columns] = size(case)?;
    Some(Answer::Size([columns, rows]))
}

/// As many columns as rows.
fn square(case: &Case) -> Option<Answer> {
    let [rows, _] = size(case)?;
    Some(Answer::Size([rows, rows]))
}

/// The rows' kernel, stride, padding and dilation along both axes.
fn rows(case: &Case) -> Option<Answer> {
    size(case)?;
    let geometry = case.geometry()?;
    let Padding::Amount(sides) = geometry.padding else { return None };
    let of_rows = Geometry {
        kernel: [geometry.kernel[0]; 2],
        stride: [geometry.stride[0]; 2],
        dilation: [geometry.dilation[0]; 2],
        padding: Padding::Amount(Sides { left: sides.top, right: sides.bottom, ..sides }),
        ..geometry
    };
    case.size_of(of_rows).filter(|size| *size != Answer::Refused)
}

/// The size, where the axes differ in it.
fn size(case: &Case) -> Option<[usize; 2]> {
    let Case::Size(geometry) = case else { return None };
    let [rows, columns] = geometry.extents().ok()?.map(|extent| extent.positions);
    (rows != columns).then_some([rows, columns])
}

/// The whole size: the axis on which two answers part is not enough here.
fn numbers(case: &Case, _cell: [usize; 2]) -> Numbers {
    let Some(size) = size(case) else { return Numbers::new() };
    ["rows", "columns"].into_iter().zip(size.map(|cells| cells.to_string())).collect()
}

/// 5 rows and 7 columns under a square window: 3 x 5.
fn scene() -> Experiment {
    scene::convolution(scene::counting(5, 7), Array2::ones((3, 3)))
}
