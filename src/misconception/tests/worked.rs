//! Each counterexample with its numbers, worked out by hand or taken from what frameworks answer.

use ndarray::{Array2, array};

use super::{beliefs, chains, costs, row, slips};
use crate::conv::{ConvTranspose, Padding, PaddingMode, PoolKind, Sides};
use crate::lab::Experiment;
use crate::misconception::scene::{around, convolution, counting, impulse, pooling};
use crate::misconception::{Answer, Case, Channels, Counts, Geometry, Layer, StackLayer, Transposed, truth};

pub(super) fn size(rows: usize, columns: usize) -> Answer {
    Answer::Size([rows, columns])
}

/// That `form` of `id` answers `believed` to `case`, and the core answers `truly`, another thing.
#[track_caller]
pub(super) fn check(id: &str, form: &str, case: &Case, believed: &Answer, truly: &Answer) {
    let said = beliefs(row(id), case).into_iter().find(|(name, _)| *name == form);
    let said = said.unwrap_or_else(|| panic!("{id}/{form} has no answer")).1;
    same_answer(&said, believed);
    same_answer(&truth(case).unwrap_or(Answer::Refused), truly);
    assert_ne!(&said, truly, "{id}/{form} is right here");
}

#[track_caller]
pub(super) fn check_counterexample(id: &str, form: &str, believed: &Answer, truly: &Answer) {
    check(id, form, &(row(id).counterexample)(), believed, truly);
}

#[track_caller]
fn same_answer(got: &Answer, wanted: &Answer) {
    let equal = match (got, wanted) {
        (Answer::Grid(got), Answer::Grid(wanted)) => {
            got.dim() == wanted.dim() && got.iter().zip(wanted).all(|(a, b)| crate::lab::same(*a, *b))
        }
        (Answer::Number(got), Answer::Number(wanted)) => crate::lab::same(*got, *wanted),
        _ => got == wanted,
    };
    assert!(equal, "got {got:?}, wanted {wanted:?}");
}

#[test]
fn the_counterexample_of_each_misconception_shows_its_numbers() {
    use Answer::{Grid, Number, Refused};
    // Filters and channels.
    check_counterexample(
        "FLIP",
        "flip",
        &Grid(array![[1., 2.], [3., 4.]]),
        &Grid(array![[4., 3.], [2., 1.]]),
    );
    check_counterexample("SCALAR", "size", &size(3, 3), &size(1, 1));
    check_counterexample("CHAN", "averaged", &Grid(array![[4.]]), &Grid(array![[12.]]));
    check_counterexample("PARAM", "flat", &Number(500.), &Number(22_550.));
    check_counterexample(
        "EQUI",
        "still",
        &Grid(array![[0., 2., 1., 0., 0.]]),
        &Grid(array![[0., 0., 2., 1., 0.]]),
    );
    check_counterexample("SOBEL", "turned", &Grid(array![[0.]]), &Grid(array![[4.]]));
    check_counterexample("NEG", "zero", &Grid(array![[0.]]), &Grid(array![[-1.]]));
    check_counterexample("NEG", "absolute", &Grid(array![[1.]]), &Grid(array![[-1.]]));
    check_counterexample("ONE", "channels", &Grid(array![[1., 2.]]), &Grid(array![[-2., -2.]]));
    // Padding.
    check_counterexample("EDGE", "centre", &Number(9.), &Number(1.));
    check_counterexample("EDGE", "weights", &Number(9.), &Number(1.));
    check_counterexample("TWOP", "once", &size(7, 7), &size(8, 8));
    check_counterexample("PADIN", "again", &size(7, 7), &size(5, 5));
    check_counterexample("SAMESZ", "unchanged", &size(5, 5), &size(3, 3));
    check_counterexample("SAMESIDE", "half", &Grid(array![[3., 9., 15.]]), &Grid(array![[6., 12., 11.]]));
    check_counterexample("EVENSIDE", "other", &Grid(array![[1., 3., 5.]]), &Grid(array![[3., 5., 3.]]));
    check_counterexample("BIGK", "refused", &Refused, &size(2, 2));
    check_counterexample(
        "REFL",
        "repeated",
        &Grid(array![[2., 1., 1., 2., 3., 3., 2.]]),
        &Grid(array![[3., 2., 1., 2., 3., 2., 1.]]),
    );
    // Stride.
    check_counterexample("PLUS1", "steps", &size(1, 1), &size(2, 2));
    check_counterexample("INT", "refused", &Refused, &size(2, 2));
    check_counterexample("INT", "fraction", &Answer::Fraction([2.5, 2.5]), &size(2, 2));
    check_counterexample("GAP", "once", &Number(1.), &Number(0.));
    check_counterexample("GAP", "others", &Number(1.), &Number(0.));
    check_counterexample("DIL0", "gap", &size(1, 1), &size(3, 3));
    check_counterexample("RFMULT", "added", &Number(6.), &Number(7.));
    check_counterexample("RFMULT", "multiplied", &Number(9.), &Number(7.));
    check_counterexample("RFMULT", "strides", &Number(5.), &Number(7.));
    check_counterexample("TINV", "values", &Grid(array![[1., 2., 3.]]), &Grid(array![[3., 8., 5.]]));
    check_counterexample("NODIL", "dense", &size(5, 5), &size(3, 3));
    check_counterexample("FLOORTF", "same", &size(2, 2), &size(3, 3));
    check_counterexample("GROW", "added", &size(8, 8), &size(3, 3));
    check_counterexample("NOSTR", "one", &size(5, 5), &size(3, 3));
    check_counterexample("OVERS", "divided", &size(4, 4), &size(3, 3));
    check_counterexample("NOPAD", "none", &size(4, 4), &size(8, 8));
    check_counterexample("SWAP", "swapped", &size(5, 3), &size(3, 5));
    check_counterexample("SWAP", "square", &size(3, 3), &size(3, 5));
    check_counterexample("RFMULT", "last", &Number(3.), &Number(7.));
    check_counterexample("RFOWN", "own", &Number(13.), &Number(7.));
    // Pooling.
    let pooled = Answer::Shape(vec![16, 2, 2]);
    check_counterexample("POOLCH", "divided", &Answer::Shape(vec![8, 2, 2]), &pooled);
    check_counterexample("POOLCH", "one", &Answer::Shape(vec![1, 2, 2]), &pooled);
    check_counterexample("NOPOOL", "size", &size(6, 6), &size(3, 3));
    check_counterexample(
        "AVGDIV",
        "real",
        &Grid(Array2::from_elem((2, 2), 2.5)),
        &Grid(Array2::from_elem((2, 2), 10. / 9.)),
    );
    check_counterexample(
        "MAXPAD",
        "zero",
        &Grid(Array2::zeros((2, 2))),
        &Grid(array![[-1., -2.], [-3., -4.]]),
    );
    check_counterexample("CEIL", "ceil", &size(4, 4), &size(3, 3));
    check_counterexample("POOLSTR", "one", &size(5, 5), &size(2, 2));
    check_counterexample("POOLPAR", "window", &Number(4.), &Number(0.));
    check_counterexample("STRPOOL", "max", &Grid(array![[4.]]), &Grid(array![[-2.]]));
    check_counterexample("STRPOOL", "mean", &Grid(array![[2.5]]), &Grid(array![[-2.]]));
    // What a network costs.
    check_counterexample("BIAS", "none", &Number(270.), &Number(280.));
    check_counterexample("BIAS", "one", &Number(271.), &Number(280.));
    check_counterexample("SHARED", "cells", &Number(100.), &Number(4.));
    check_counterexample("SHARED", "places", &Number(64.), &Number(4.));
    check_counterexample("ONEFIL", "one", &Number(972.), &Number(15_552.));
    check_counterexample("BNORM", "four", &Number(256.), &Number(128.));
    check_counterexample("SEPAR", "alone", &Number(576.), &Number(8_768.));
    check_counterexample("SEPAR", "standard", &Number(73_728.), &Number(8_768.));
    check_counterexample("STACK", "one", &Number(100. * (1. - 9. / 49.)), &Number(100. * (1. - 27. / 49.)));
    check_counterexample("STACK", "left", &Number(100. * 27. / 49.), &Number(100. * (1. - 27. / 49.)));
    check_counterexample("ATPLACE", "all", &Number(73_728.), &Number(214_990_848.));
    check_counterexample("INPLACE", "input", &Number(3_456.), &Number(864.));
    check_counterexample("FLOPS", "twice", &Number(31_104.), &Number(15_552.));
    check_counterexample("LOCAL", "window", &Number(36.), &Number(144.));
    check_counterexample("LOCAL", "shared", &Number(4.), &Number(144.));
    check_counterexample(
        "FCCONV",
        "vector",
        &Answer::Shape(vec![4096, 1, 1]),
        &Answer::Shape(vec![4096, 6, 6]),
    );
    check_counterexample("PPLIM", "any", &size(4, 4), &Refused);
}

fn dense(kernel: usize) -> StackLayer {
    StackLayer::new(kernel)
}

fn strided(kernel: usize, stride: usize) -> StackLayer {
    StackLayer { stride, ..dense(kernel) }
}

/// Sixteen layers, 13 of 3 x 3 and 5 pools: VGG-16 before its dense layers.
fn vgg_16() -> Vec<StackLayer> {
    let block = |convolutions: usize| [vec![dense(3); convolutions], vec![strided(2, 2)]].concat();
    [2, 2, 3, 3, 3].map(block).concat()
}

/// Three layers of 3 whose dilation doubles.
pub(super) fn doubling() -> Vec<StackLayer> {
    [1, 2, 4].map(|dilation| StackLayer { dilation, ..dense(3) }).to_vec()
}

fn layer(experiment: &Experiment, in_channels: usize, filters: usize) -> Layer {
    Layer { in_channels, filters, bias: true, ..Layer::of(experiment) }
}

fn three_by_three() -> Experiment {
    convolution(counting(5, 5), Array2::ones((3, 3)))
}

/// `MaxPool2d(2)` with `ceil_mode`, without its padding.
fn ceil_pool(cells: usize, window: usize) -> Experiment {
    let plain = pooling(PoolKind::Max, counting(cells, cells), [window; 2]);
    Experiment { ceil_mode: true, stride: [2, 2], ..plain }
}

/// 3 cells stamped with stride 2, kernel 3 and padding 1.
fn upsampling(output_padding: usize) -> Case {
    let settings = ConvTranspose {
        stride: [2, 2],
        padding: Sides::all(1),
        output_padding: [output_padding; 2],
        ..ConvTranspose::default()
    };
    Case::Transposed(Transposed { input: [3, 3], kernel: [3, 3], settings })
}

fn shifted_pool(at: usize) -> Case {
    let experiment = pooling(PoolKind::Max, impulse(1, 6, [0, at]), [1, 2]);
    Case::Shifted { experiment, down: 0, right: 1 }
}

/// The step from dark to bright, from left to right, under the filter whose weights go down.
fn sobel_along_its_edge() -> Experiment {
    let step = array![[0., 0., 1.], [0., 0., 1.], [0., 0., 1.]];
    convolution(step, array![[-1., -2., -1.], [0., 0., 0.], [1., 2., 1.]])
}

fn excluding_mean() -> Experiment {
    let plain = pooling(PoolKind::Mean, array![[1., 2.], [3., 4.]], [3, 3]);
    Experiment { stride: [1, 1], padding: around(1), count_include_pad: false, ..plain }
}

pub(super) fn two_channels() -> Case {
    Case::Channels(Channels {
        input: array![[[1., 2.]], [[3., 4.]]],
        weight: array![[[1., 0.]], [[0., 1.]]],
        bias: 1.,
        relu: false,
    })
}

/// TensorFlow's `VALID` by name.
fn valid() -> Geometry {
    Geometry { padding: Padding::Valid, stride: [2, 2], ..Geometry::convolution([7, 7], [3, 3]) }
}

/// 8 x 8 under a kernel of 3 x 5 with padding 0 and 1, stride 1 and 2: 6 x 3.
fn uneven() -> Geometry {
    let padding = Padding::Amount(Sides { left: 1, right: 1, ..Sides::default() });
    Geometry { padding, stride: [1, 2], ..Geometry::convolution([8, 8], [3, 5]) }
}

/// Cases beside the counterexamples, so that every form has one.
pub(super) fn further_cases() -> Vec<Case> {
    let three = three_by_three();
    let one = convolution(counting(2, 2), array![[2.]]);
    let shape = |experiment: &Experiment| Case::OutputShape(layer(experiment, 3, 10));
    let flipped = Experiment { flip: true, ..convolution(counting(3, 3), array![[1., 2.], [3., 4.]]) };
    let reflected = Experiment { padding: around(1), padding_mode: PaddingMode::Reflect, ..three.clone() };
    let dilated = Experiment { dilation: [2, 2], ..convolution(counting(7, 7), array![[1., 2.], [3., 4.]]) };
    let remainder = Experiment { stride: [2, 2], ..convolution(counting(6, 6), Array2::ones((3, 3))) };
    let pad_corner = Experiment { padding: around(1), ..convolution(counting(3, 3), counting(3, 3)) };
    let strided_layer = layer(&Experiment { stride: [2, 2], ..three.clone() }, 3, 10);
    vec![
        Case::Cell { of: Box::new(Case::Output(pad_corner.clone())), at: [0, 0] },
        Case::Output(pad_corner),
        Case::Channels(Channels {
            input: array![[[3.]], [[1.]]],
            weight: array![[[1.]], [[2.]]],
            bias: -1.,
            relu: true,
        }),
        Case::Output(pooling(PoolKind::Mean, array![[1., 2.], [5., 8.]], [2, 2])),
        shape(&three),
        shape(&Experiment { padding: around(1), stride: [2, 2], ..three.clone() }),
        Case::Parameters(layer(&convolution(counting(8, 8), Array2::ones((8, 8))), 3, 20)),
        Case::Parameters(layer(&three, 64, 128)),
        Case::Parameters(layer(&one, 64, 64)),
        Case::Parameters(layer(&pooling(PoolKind::Max, counting(4, 4), [2, 2]), 64, 64)),
        Case::Parameters(strided_layer),
        costs::rgb_layer(),
        costs::separable(Counts::Macs),
        costs::small_network(),
        costs::stacked(),
        costs::fewer(),
        costs::dense_kernel(),
        Case::ReceptiveField(vec![dense(3); 3]),
        Case::ReceptiveField(vec![dense(3), strided(2, 2), dense(3)]),
        Case::ReceptiveField(vgg_16()),
        Case::ReceptiveField(doubling()),
        upsampling(0),
        upsampling(1),
        slips::unevenly_padded(),
        slips::padded(PaddingMode::Symmetric),
        slips::padded(PaddingMode::Reflect),
        slips::padded(PaddingMode::Circular),
        shifted_pool(3),
        two_channels(),
        Case::Keeps { kernel: 7, dilation: 1 },
        Case::Keeps { kernel: 3, dilation: 2 },
        chains::lenet(true),
        chains::stem(),
        chains::lenet(false),
        Case::Size(uneven()),
        Case::Size(valid()),
        Case::Coverage { experiment: remainder.clone(), at: [5, 2] },
        Case::Coverage { experiment: remainder.clone(), at: [1, 2] },
        Case::Output(one),
        Case::Output(flipped),
        Case::Output(sobel_along_its_edge()),
        Case::Output(excluding_mean()),
        Case::Output(reflected),
        Case::Output(dilated),
        Case::Output(convolution(counting(2, 2), array![[1., 1.], [1., 1.]])),
        Case::Output(pooling(PoolKind::Max, counting(4, 4), [2, 2])),
        Case::Size((&remainder).into()),
        Case::Size((&ceil_pool(5, 2)).into()),
        Case::Size((&ceil_pool(32, 1)).into()),
        Case::Size((&pooling(PoolKind::Max, counting(25, 25), [2, 2])).into()),
    ]
}

#[test]
fn other_numbers_that_frameworks_and_papers_give_are_the_cores() {
    #[track_caller]
    fn check_truth(case: &Case, wanted: &Answer) {
        same_answer(&truth(case).unwrap_or(Answer::Refused), wanted);
    }
    use Answer::{Grid, Number};
    check_truth(&Case::ReceptiveField(vec![dense(3); 3]), &Number(7.));
    check_truth(&Case::ReceptiveField(vec![dense(3), strided(2, 2), dense(3)]), &Number(8.));
    check_truth(&Case::ReceptiveField(vgg_16()), &Number(212.));
    check_truth(&Case::Parameters(layer(&three_by_three(), 64, 128)), &Number(73_856.));
    check_truth(&Case::Size((&pooling(PoolKind::Max, counting(25, 25), [2, 2])).into()), &size(12, 12));
    check_truth(&upsampling(0), &size(5, 5));
    check_truth(&upsampling(1), &size(6, 6));
    check_truth(
        &Case::Output(pooling(PoolKind::Max, impulse(1, 6, [0, 2]), [1, 2])),
        &Grid(array![[0., 1., 0.]]),
    );
    // Within a window max pooling forgives the shift, into the next one it does not.
    check_truth(&shifted_pool(2), &Grid(array![[0., 1., 0.]]));
    check_truth(&shifted_pool(3), &Grid(array![[0., 0., 1.]]));
    check_truth(&Case::Output(sobel_along_its_edge()), &Grid(array![[0.]]));
}

#[test]
fn the_other_forms_of_a_belief_have_numbers_too() {
    use Answer::{Grid, Number, Shape};
    let eight = Case::Parameters(layer(&convolution(counting(8, 8), Array2::ones((8, 8))), 3, 20));
    check("BIAS", "twice", &eight, &Number(3_880.), &Number(3_860.));
    check("BIAS", "each", &eight, &Number(7_680.), &Number(3_860.));
    let shape = Case::OutputShape(layer(&three_by_three(), 3, 10));
    check("CHAN", "kept", &shape, &Shape(vec![3, 3, 3]), &Shape(vec![10, 3, 3]));
    check("CHAN", "each", &shape, &Shape(vec![30, 3, 3]), &Shape(vec![10, 3, 3]));
    check("EQUI", "still", &shifted_pool(3), &Grid(array![[0., 1., 0.]]), &Grid(array![[0., 0., 1.]]));
    check("CEIL", "ceil", &Case::Size((&ceil_pool(32, 1)).into()), &size(17, 17), &size(16, 16));
    check("CEIL", "floor", &Case::Size((&ceil_pool(5, 2)).into()), &size(2, 2), &size(3, 3));
    check("TINV", "size", &upsampling(0), &size(6, 6), &size(5, 5));
    check("TINV", "size", &upsampling(1), &size(5, 5), &size(6, 6));
    let six = Experiment { stride: [2, 2], ..convolution(counting(6, 6), Array2::ones((3, 3))) };
    check("PLUS1", "up", &Case::Size((&six).into()), &size(3, 3), &size(2, 2));
    let mean = Case::Output(excluding_mean());
    let ninths = Grid(Array2::from_elem((2, 2), 10. / 9.));
    check("AVGDIV", "window", &mean, &ninths, &Grid(Array2::from_elem((2, 2), 2.5)));
    let pool = Case::Parameters(layer(&pooling(PoolKind::Max, counting(4, 4), [2, 2]), 64, 64));
    check("POOLPAR", "channels", &pool, &Number(256.), &Number(0.));
    check("POOLPAR", "bias", &pool, &Number(320.), &Number(0.));
    let one = Case::Parameters(layer(&convolution(counting(2, 2), array![[2.]]), 64, 64));
    check("ONE", "parameters", &one, &Number(0.), &Number(4_160.));
    let strided = layer(&Experiment { stride: [2, 2], ..three_by_three() }, 3, 10);
    check("STRPOOL", "parameters", &Case::Parameters(strided), &Number(0.), &Number(280.));
    check("SOBEL", "turned", &Case::Output(sobel_along_its_edge()), &Grid(array![[4.]]), &Grid(array![[0.]]));
    let square = Case::Output(convolution(counting(2, 2), array![[1., 1.], [1., 2.]]));
    check("SCALAR", "products", &square, &Grid(array![[1., 2.], [3., 8.]]), &Grid(array![[14.]]));
}

#[test]
fn the_forms_that_only_a_quiz_meets_have_numbers_too() {
    use Answer::{Number, Shape};
    let dense = Case::Size(Geometry::convolution([32, 32], [5, 5]));
    check("PLUS1", "steps", &dense, &size(27, 27), &size(28, 28));
    check("PLUS1", "more", &dense, &size(29, 29), &size(28, 28));
    check("SAMESZ", "kept", &dense, &size(32, 32), &size(28, 28));
    check("GROW", "added", &dense, &size(37, 37), &size(28, 28));
    let seven = Case::Keeps { kernel: 7, dilation: 1 };
    check("TWOP", "total", &seven, &Number(6.), &Number(3.));
    check("TWOP", "whole", &seven, &Number(7.), &Number(3.));
    check("PLUS1", "padding", &seven, &Number(4.), &Number(3.));
    let dilated = Case::Keeps { kernel: 3, dilation: 2 };
    check("NODIL", "dense", &dilated, &Number(1.), &Number(2.));
    check("DIL0", "gap", &dilated, &Number(3.), &Number(2.));
    // 5 places at stride 1, of which every other is taken: ceil(5/2).
    check("FLOORTF", "valid", &Case::Size(valid()), &size(2, 2), &size(3, 3));
    check("SWAP", "rows", &Case::Size(uneven()), &size(6, 6), &size(6, 3));
    let seven = layer(&convolution(counting(9, 9), Array2::ones((7, 7))), 3, 10);
    let shape = Case::OutputShape(seven);
    check("CHAN", "kernel", &shape, &Shape(vec![7, 3, 3]), &Shape(vec![10, 3, 3]));
    let five = Case::ReceptiveField(vec![strided(3, 1); 5]);
    check("PLUS1", "field", &five, &Number(10.), &Number(11.));
    assert_eq!(truth(&Case::Keeps { kernel: 4, dilation: 1 }), Ok(Answer::Refused));
}

#[test]
fn the_beliefs_about_cells_and_gradients_have_numbers_too() {
    use Answer::{Grid, Number};
    let cell = |of: Case, at| Case::Cell { of: Box::new(of), at };
    let input = array![[1., 2., 0.], [0., 1., 3.], [2., 1., 1.]];
    let plain = cell(Case::Output(convolution(input, array![[1., -1.], [0., 2.]])), [0, 1]);
    check("FLIP", "flip", &plain, &Number(6.), &Number(8.));
    check("FLIP", "transposed", &plain, &Number(7.), &Number(8.));
    check("NOWEIGHT", "sum", &plain, &Number(6.), &Number(8.));
    check("WINDOW", "swapped", &plain, &Number(1.), &Number(8.));
    check("WINDOW", "next", &plain, &Number(1.), &Number(8.));

    let board = array![
        [3., 1., 2., 0., 1.],
        [0., 2., 1., 4., 1.],
        [5., 1., 0., 2., 3.],
        [2., 2., 1., 1., 0.],
        [1., 0., 3., 2., 4.]
    ];
    let sobel = array![[1., 0., -1.], [2., 0., -2.], [1., 0., -1.]];
    let corner = Experiment { padding: around(1), ..convolution(board, sobel) };
    let corner = cell(Case::Output(corner), [0, 0]);
    check("NOPAD", "output", &corner, &Number(4.), &Number(-4.));
    // Copies: 3 + 6 + 0 - 1 - 2 - 2. Ones: 1 + 2 + 1 - 1 - 2 - 2.
    check("PADFILL", "copies", &corner, &Number(4.), &Number(-4.));
    check("PADFILL", "ones", &corner, &Number(-1.), &Number(-4.));

    let sums = Channels {
        input: array![[[5.]], [[1.]], [[2.]]],
        weight: array![[[1.]], [[1.]], [[0.]]],
        bias: -2.,
        relu: true,
    };
    let negative = Case::Channels(Channels { bias: -8., ..sums.clone() });
    let sums = cell(Case::Channels(sums), [0, 0]);
    check("BIAS", "left-out", &sums, &Number(6.), &Number(4.));
    check("BIAS", "channels", &sums, &Number(0.), &Number(4.));
    check("CHAN", "first", &sums, &Number(3.), &Number(4.));
    check("CHAN", "largest", &sums, &Number(3.), &Number(4.));
    check("RELU", "forgotten", &negative, &Grid(array![[-2.]]), &Grid(array![[0.]]));

    let board = array![[1., 1., 2., 4.], [5., 6., 7., 8.], [3., 2., 1., 0.], [1., 2., 3., 4.]];
    let pool = |kind| Case::Output(pooling(kind, board.clone(), [2, 2]));
    let (largest, means) = (Grid(array![[6., 8.], [3., 4.]]), Grid(array![[3.25, 5.25], [2., 2.]]));
    check("POOLKIND", "mean", &pool(PoolKind::Max), &means, &largest);
    check("POOLKIND", "max", &pool(PoolKind::Mean), &largest, &means);
    check("POOLKIND", "sum", &pool(PoolKind::Mean), &Grid(array![[13., 21.], [8., 8.]]), &means);
    check("POOLKIND", "median", &pool(PoolKind::Max), &Grid(array![[3., 5.5], [2., 2.]]), &largest);

    let given = Grid(array![[0., 5.], [0., 0.]]);
    let experiment = pooling(PoolKind::Max, array![[1., 3.], [2., 0.]], [2, 2]);
    let pool = Case::InputGradient { experiment, upstream: array![[5.]] };
    check("SPREAD", "equally", &pool, &Grid(Array2::from_elem((2, 2), 1.25)), &given);
    check("SPREAD", "each", &pool, &Grid(Array2::from_elem((2, 2), 5.)), &given);
    check("SPREAD", "value", &pool, &Grid(array![[0., 15.], [0., 0.]]), &given);

    let experiment = convolution(counting(3, 3), Array2::zeros((2, 2)));
    let weights = Case::WeightGradient { experiment, upstream: array![[1., 0.], [0., 2.]] };
    let summed = Grid(array![[11., 14.], [20., 23.]]);
    check("GRADSUM", "mean", &weights, &Grid(array![[2.75, 3.5], [5., 5.75]]), &summed);
    check("GRADSUM", "single", &weights, &Grid(array![[1., 2.], [4., 5.]]), &summed);
    check("FLIP", "gradient", &weights, &Grid(array![[7., 10.], [16., 19.]]), &summed);
}
