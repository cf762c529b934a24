//! The core against worked examples whose source is named, then against itself.

use ndarray::{Array2, array};

use super::*;

#[test]
fn a_stride_with_a_remainder_counts_windows_and_cells_left_over() {
    let conv = Conv { stride: [2, 3], ..Conv::default() };
    let [rows, columns] = conv.extents([6, 5], [3, 2]).unwrap();
    assert_eq!((rows.positions, rows.left_over), (2, 1));
    assert_eq!((columns.positions, columns.left_over), (2, 0));
}

#[test]
fn the_kernel_is_not_flipped_unless_asked() {
    // An impulse answers with the turned kernel: frameworks correlate.
    let mut impulse = Array2::zeros((3, 3));
    impulse[[1, 1]] = 1.0;
    let kernel = array![[1.0, 2.0], [3.0, 4.0]];
    let plain = conv2d_plane(impulse.view(), kernel.view(), 0.0, &Conv::default()).unwrap();
    assert_eq!(plain, array![[4.0, 3.0], [2.0, 1.0]]);
    let flip = Conv { flip: true, ..Conv::default() };
    assert_eq!(conv2d_plane(impulse.view(), kernel.view(), 0.0, &flip).unwrap(), kernel);
}

#[test]
fn max_pooling_of_four_by_four_gives_the_largest_of_each_quarter() {
    let input = array![[2.0, 2., 7., 3.], [9., 4., 6., 1.], [8., 5., 2., 4.], [3., 1., 2., 6.]];
    let output = pool2d_plane(input.view(), &Pool::new(PoolKind::Max, [2, 2])).unwrap();
    assert_eq!(output, array![[9.0, 7.0], [8.0, 6.0]]);
}

#[test]
fn the_corner_of_five_by_five_is_seen_once_and_the_centre_nine_times() {
    let extents = Conv::default().extents([5, 5], [3, 3]).unwrap();
    let coverage = coverage(&extents);
    assert_eq!((coverage[[0, 0]], coverage[[2, 2]]), (1, 9));
}
