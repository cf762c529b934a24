//! Costs against a count of what the definitions learn and multiply.

use ndarray::Array4;
use proptest::prelude::*;

use super::case::conv_cases;
use crate::conv::{Axis, Conv, Cost, Error, PaddingMode, conv2d};

#[test]
fn layers_cost_what_papers_and_frameworks_say() {
    // LeNet-5 as PyTorch's tutorial builds it, layer by layer.
    let layers = [
        Cost::conv([6, 1, 5, 5], true, [28, 28]),
        Cost::conv([16, 6, 5, 5], true, [10, 10]),
        Cost::dense(16 * 5 * 5, 120, true),
        Cost::dense(120, 84, true),
        Cost::dense(84, 10, true),
    ];
    let layers = layers.map(Result::unwrap);
    assert_eq!(layers.map(|layer| layer.parameters()), [156, 2_416, 48_120, 10_164, 850]);
    let network = layers.into_iter().try_fold(Cost::default(), Cost::checked_add).unwrap();
    assert_eq!((network.parameters(), network.macs), (61_706, 416_520));
    // `Conv2d(64, 128, 3, groups=4, bias=False)`, and a depthwise layer with its 1 x 1 (Howard et al., 2017).
    assert_eq!(Cost::conv([128, 64 / 4, 3, 3], false, [1, 1]).unwrap().parameters(), 18_432);
    let depthwise = Cost::conv([64, 1, 3, 3], false, [56, 56]).unwrap();
    let pointwise = Cost::conv([128, 64, 1, 1], false, [56, 56]).unwrap();
    assert_eq!(depthwise.checked_add(pointwise).unwrap().weights, 576 + 8_192);
    // `BatchNorm2d(64)`.
    assert_eq!(Cost::batch_norm(64).unwrap().parameters(), 128);
}

#[test]
fn a_count_beyond_every_memory_is_refused() {
    let most = usize::MAX;
    let vertical = Error::TooLarge { axis: Axis::Vertical };
    assert_eq!(Cost::conv([most, 1, 2, 1], false, [1, 1]), Err(vertical.clone()));
    assert_eq!(Cost::conv([1, 1, 1, 2], false, [most, 1]), Err(Error::TooLarge { axis: Axis::Horizontal }));
    assert_eq!(Cost::dense(1, most, true), Err(vertical.clone()));
    assert_eq!(Cost::batch_norm(most), Err(vertical));
    let all = Cost::dense(1, most, false).unwrap();
    assert_eq!(all.checked_add(Cost::default()), Some(all));
    assert_eq!(all.checked_add(Cost::dense(1, 1, false).unwrap()), None);
}

proptest! {
    /// With ones everywhere a cell is the number of its products, and the outputs add up to all of them.
    #[test]
    fn a_convolution_multiplies_as_often_as_it_is_said_to(case in conv_cases()) {
        let ones = |shape: (usize, usize, usize, usize)| Array4::<f64>::ones(shape);
        let (batch, ..) = case.input.dim();
        // Padding of ones: it is multiplied too.
        let settings = Conv { padding_mode: PaddingMode::Constant, padding_value: 1.0, ..case.settings };
        let output = conv2d(ones(case.input.dim()).view(), ones(case.weight.dim()).view(), None, &settings).unwrap();
        let (_, _, rows, columns) = output.dim();
        let cost = Cost::conv(case.weight.dim().into(), true, [rows, columns]).unwrap();
        prop_assert_eq!(cost.macs as f64 * batch as f64, output.sum());
        prop_assert_eq!(cost.weights as usize, case.weight.len());
        prop_assert_eq!(cost.biases as usize, case.bias.len());
    }
}
