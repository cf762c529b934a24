//! What layers cost: how many numbers they learn, and how many multiplications they take.

use super::extent::longer;
use super::{Axis, Error};

/// The cost of a layer, or of several, for one input. What learns nothing and weighs nothing, a pool, an
/// activation, a flatten, costs [`Cost::default()`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cost {
    /// Learned numbers that something is multiplied by.
    pub weights: u64,
    /// Learned numbers that are added.
    pub biases: u64,
    /// Multiply-accumulates: multiplications, each with the addition of its product. One is two FLOPs.
    /// Biases are left out, as is usual.
    pub macs: u64,
}

impl Cost {
    /// A convolution with weights of O x C/groups x kH x kW, for an output of [rows, columns].
    ///
    /// Each weight is used once for each output cell of its filter.
    ///
    /// ```
    /// use convtutor::conv::Cost;
    /// // AlexNet's first layer: 96 filters of 11 x 11 over three channels, for 55 x 55 places.
    /// let cost = Cost::conv([96, 3, 11, 11], true, [55, 55])?;
    /// assert_eq!((cost.weights, cost.biases, cost.macs), (34_848, 96, 105_415_200));
    /// # Ok::<(), convtutor::conv::Error>(())
    /// ```
    pub fn conv(weight: [usize; 4], bias: bool, output: [usize; 2]) -> Result<Self, Error> {
        let [filters, _, rows, columns] = weight;
        let weights = product(&weight);
        let biases = product(&[filters, usize::from(bias)]);
        let macs = product(&[weight.as_slice(), &output].concat());
        Self::of(weights, biases, macs).ok_or(Error::TooLarge { axis: longer([rows, columns]) })
    }

    /// A dense (fully connected) layer: each output has a weight for each input.
    ///
    /// ```
    /// use convtutor::conv::Cost;
    /// let cost = Cost::dense(400, 120, true)?;
    /// assert_eq!((cost.parameters(), cost.macs), (48_120, 48_000));
    /// # Ok::<(), convtutor::conv::Error>(())
    /// ```
    pub fn dense(inputs: usize, outputs: usize, bias: bool) -> Result<Self, Error> {
        let weights = product(&[outputs, inputs]);
        let biases = product(&[outputs, usize::from(bias)]);
        Self::of(weights, biases, weights).ok_or(Error::TooLarge { axis: longer([outputs, inputs]) })
    }

    /// A batch normalization: a scale and a shift for each channel. The running mean and variance are
    /// measured, not learned; its scaling can be folded into the layer before and counts no MAC.
    pub fn batch_norm(channels: usize) -> Result<Self, Error> {
        let each = product(&[channels]);
        Self::of(each, each, Some(0)).ok_or(Error::TooLarge { axis: Axis::Vertical })
    }

    /// All numbers that are learned.
    pub const fn parameters(&self) -> u64 {
        self.weights + self.biases
    }

    /// Both together; `None` where that cannot be counted in a `u64`.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let weights = self.weights.checked_add(other.weights);
        let biases = self.biases.checked_add(other.biases);
        Self::of(weights, biases, self.macs.checked_add(other.macs))
    }

    /// `None` where a count, or the sum of what is learned, is absent or too large.
    fn of(weights: Option<u64>, biases: Option<u64>, macs: Option<u64>) -> Option<Self> {
        let cost = Self { weights: weights?, biases: biases?, macs: macs? };
        cost.weights.checked_add(cost.biases).map(|_| cost)
    }
}

fn product(sizes: &[usize]) -> Option<u64> {
    sizes.iter().try_fold(1, |product: u64, size| product.checked_mul(u64::try_from(*size).ok()?))
}
