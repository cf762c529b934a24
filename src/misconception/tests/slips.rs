//! Slips with rules of thumb, with numbers that were worked out by hand.

use ndarray::{Array2, array};

use super::worked::{check, check_counterexample, doubling, size, two_channels};
use super::{costs, row};
use crate::misconception::{Answer, Case};

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
