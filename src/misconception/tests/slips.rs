//! Slips with rules of thumb, with numbers that were worked out by hand.

use ndarray::{Array2, array};

use super::worked::{check, check_counterexample, doubling, size, two_channels};
use super::{costs, row};
use crate::conv::{Padding, PaddingMode, Sides};
use crate::lab::Experiment;
use crate::misconception::{Answer, Case, Geometry};

#[test]
fn slips_with_a_rule_of_thumb_have_numbers_too() {
    use Answer::{Grid, Number, Shape};
    // 2*3 = 6 of 7 cells: two places; 1 + 2 + 5 + 11.
    check_counterexample("DILMUL", "size", &size(2, 2), &size(3, 3));
    check("DILMUL", "field", &Case::ReceptiveField(doubling()), &Number(19.), &Number(15.));
    // 5 under a kernel of 3 with stride 2: 4*2 + 3.
    check_counterexample("UPMUL", "multiplied", &size(10, 10), &size(11, 11));
    check_counterexample("PADCH", "framed", &Shape(vec![18, 5, 5]), &Shape(vec![16, 5, 5]));
    check_counterexample("NHWC", "last", &Shape(vec![3, 3, 16]), &Shape(vec![16, 3, 3]));
    check_counterexample("ONEHW", "halved", &size(2, 2), &size(4, 4));
    check_counterexample("RFPAD", "padded", &Number(5.), &Number(3.));
    let rgb = costs::rgb_layer();
    check("BYTES", "bytes", &rgb, &Number(30_400.), &Number(7_600.));
    check("BYTES", "bits", &rgb, &Number(243_200.), &Number(7_600.));
    let macs = (row("ATPLACE").counterexample)();
    check("BYTES", "mebi", &macs, &Number(205.03125 * 1e6), &Number(214_990_848.));

    check_counterexample(
        "POOLGRAD",
        "nothing",
        &Grid(Array2::zeros((2, 2))),
        &Grid(array![[0., 5.], [0., 0.]]),
    );
    let given = Grid(array![[1., 2., 0.], [3., 3., -2.], [0., -3., -4.]]);
    check_counterexample("DXVALID", "valid", &Grid(array![[3.]]), &given);
    check_counterexample("POOLEQ", "along", &Grid(array![[0., 0., 1.]]), &Grid(array![[0., 1., 0.]]));
    let summed = Grid(array![[11., 14.], [20., 23.]]);
    check_counterexample("GRADOUT", "arriving", &Grid(array![[1., 0.], [0., 2.]]), &summed);
    check_counterexample("GRADOUT", "product", &Grid(array![[1., 0.], [0., 10.]]), &summed);
    check_counterexample("GRADOUT", "bias", &Grid(Array2::from_elem((2, 2), 3.)), &summed);
    let sums = Grid(array![[12., 16.], [24., 28.]]);
    check_counterexample("CONVMEAN", "map", &Grid(array![[3., 4.], [6., 7.]]), &sums);
    check("CONVMEAN", "channels", &two_channels(), &Grid(array![[2.25]]), &Grid(array![[6.]]));
    // Turned 4*1 + 3*0 + 2*0 + 1*3; mirrored 2*1 + 1*0 + 4*0 + 3*3, or 3*1 + 4*0 + 1*0 + 2*3.
    let turned = Grid(array![[7., 12.], [10., 14.]]);
    check_counterexample("HALFTURN", "columns", &Grid(array![[11., 14.], [6., 10.]]), &turned);
    check_counterexample("HALFTURN", "rows", &Grid(array![[9., 11.], [14., 10.]]), &turned);
}

/// 1 2 3 with two cells at each end, in this mode.
pub(super) fn padded(padding_mode: PaddingMode) -> Case {
    let Case::Padded(experiment) = (row("REFL").counterexample)() else { panic!() };
    Case::Padded(Experiment { padding_mode, ..experiment })
}

#[test]
fn whoever_takes_a_padding_mode_for_another_one_answers_with_its_row() {
    let grid = |cells: [f64; 7]| Answer::Grid(array![cells]);
    let reflected = grid([3., 2., 1., 2., 3., 2., 1.]);
    let doubled = grid([2., 1., 1., 2., 3., 3., 2.]);
    let repeated = grid([1., 1., 1., 2., 3., 3., 3.]);
    let around = grid([2., 3., 1., 2., 3., 1., 2.]);
    let zeros = grid([0., 0., 1., 2., 3., 0., 0.]);
    check("REFL", "skipped", &padded(PaddingMode::Symmetric), &reflected, &doubled);
    check_counterexample("BORDER", "mirror", &reflected, &repeated);
    check_counterexample("BORDER", "doubled", &doubled, &repeated);
    check_counterexample("BORDER", "around", &around, &repeated);
    check_counterexample("BORDER", "zeros", &zeros, &repeated);
    check("BORDER", "end", &padded(PaddingMode::Reflect), &repeated, &reflected);
    assert_eq!(row("BORDER").believe(&padded(PaddingMode::Zeros)), None, "zeros are what they are");
}

#[test]
fn whoever_goes_back_by_another_rule_has_a_size_of_their_own() {
    // Stamps of 3, two apart: (5 - 1)*2 + 3; on the way there (5 - 3)/2 + 1; with five steps 5*2 + 3.
    check_counterexample("FORWARD", "smaller", &size(2, 2), &size(11, 11));
    check("PLUS1", "stamps", &(row("FORWARD").counterexample)(), &size(13, 13), &size(11, 11));
    // (4 - 1)*2 + 3 = 9, of which 2 are cropped.
    check_counterexample("UNCROP", "kept", &size(9, 9), &size(7, 7));
    check_counterexample("UNCROP", "added", &size(11, 11), &size(7, 7));
    let stamped = Answer::Grid(array![[6., 6., 18., 12., 12.]]);
    check_counterexample("SPACED", "spaced", &Answer::Grid(array![[6., 0., 12., 0., 0.]]), &stamped);
}

/// 10 + 1 + 2 cells under a window of 4.
pub(super) fn unevenly_padded() -> Case {
    let sides = Sides { top: 1, left: 1, bottom: 2, right: 2 };
    let geometry = Geometry { padding: Padding::Amount(sides), ..Geometry::convolution([10, 10], [4, 4]) };
    Case::Size(geometry)
}

#[test]
fn whoever_makes_uneven_padding_even_pads_too_much_or_too_little() {
    // 13 cells have 10 places; 10 + 1 + 1 have nine, 10 + 2 + 2 eleven.
    check("TWOP", "first", &unevenly_padded(), &size(9, 9), &size(10, 10));
    check("TWOP", "last", &unevenly_padded(), &size(11, 11), &size(10, 10));
}
