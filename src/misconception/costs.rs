//! What is asked about the cost of layers: which they are, what is counted, and against what.

use std::borrow::Cow;

use crate::conv::{Axis, Cost, Error};

use super::{Answer, Case, Layer};

/// A question about what some layers cost together.
#[derive(Debug, Clone, PartialEq)]
pub struct Costs {
    /// Those that learn or multiply something; pools too, since believers count them.
    pub layers: Vec<CostLayer>,
    /// What is counted.
    pub counts: Counts,
    /// Whether it is compared.
    pub versus: Versus,
    /// The only layer that a believer counts wrong; where none is named, all of them. The truth does not look
    /// at it.
    pub(super) mistaken: Option<usize>,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// Numbers that are learned.
    Parameters,
    /// Multiply-accumulates for one input.
    Macs,
}

/// What a count is compared with.
#[derive(Debug, Clone, PartialEq)]
pub enum Versus {
    /// Nothing: the count itself is asked.
    Nothing,
    /// How many times these layers' count is the count.
    TimesFewer(Vec<CostLayer>),
    /// How many percent less it is than these layers' count.
    PercentFewer(Vec<CostLayer>),
    /// How many percent of these layers' count it is.
    PercentOf(Vec<CostLayer>),
    /// How much less it is than these layers' count.
    Fewer(Vec<CostLayer>),
}

/// A layer as far as its cost goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CostLayer {
    /// A convolution or a pool.
    Sliding(Layer),
    /// A convolution whose filters read one channel each, as many filters as channels.
    Depthwise(Layer),
    /// A dense layer.
    Dense(Dense),
    /// A batch normalization of so many channels.
    BatchNorm(usize),
}

/// A dense (fully connected) layer behind a flatten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dense {
    /// What is flattened, [channels, rows, columns]. A plain vector has one row and one column.
    pub map: [usize; 3],
    /// Its outputs.
    pub units: usize,
    /// Whether each has a bias.
    pub bias: bool,
}

impl Dense {
    /// What comes out of the flatten; the largest number where it cannot be counted.
    pub fn inputs(&self) -> usize {
        self.map.iter().fold(1, |inputs: usize, size| inputs.saturating_mul(*size))
    }

    /// What it learns and multiplies.
    pub fn cost(&self) -> Result<Cost, Error> {
        Cost::dense(self.inputs(), self.units, self.bias)
    }
}

impl CostLayer {
    /// What it learns and multiplies.
    pub fn cost(&self) -> Result<Cost, Error> {
        match self {
            Self::Sliding(layer) => layer.cost_at(layer.places()?),
            Self::Depthwise(layer) => layer.depthwise_cost_at(layer.places()?),
            Self::Dense(dense) => dense.cost(),
            Self::BatchNorm(channels) => Cost::batch_norm(*channels),
        }
    }

    /// The same without the multiplications, so that the input's size does not matter.
    pub fn learned(&self) -> Result<Cost, Error> {
        match self {
            Self::Sliding(layer) => layer.cost_at([0, 0]),
            Self::Depthwise(layer) => layer.depthwise_cost_at([0, 0]),
            Self::Dense(_) | Self::BatchNorm(_) => Ok(Cost { macs: 0, ..self.cost()? }),
        }
    }

    /// Rows and columns that it reads, where it slides over them.
    pub(super) fn input(&self) -> Option<[usize; 2]> {
        match self {
            Self::Sliding(layer) | Self::Depthwise(layer) => Some(layer.geometry.input),
            Self::Dense(_) | Self::BatchNorm(_) => None,
        }
    }

    /// The convolution that it is.
    pub(super) fn convolution(&self) -> Option<&Layer> {
        match self {
            Self::Sliding(layer) if !layer.geometry.is_pool() => Some(layer),
            _ => None,
        }
    }

    /// The dense layer that it is.
    pub(super) fn dense(&self) -> Option<&Dense> {
        match self {
            Self::Dense(dense) => Some(dense),
            _ => None,
        }
    }

    fn count(&self, counts: Counts) -> Result<f64, Error> {
        Ok(match counts {
            Counts::Parameters => self.learned()?.parameters() as f64,
            Counts::Macs => self.cost()?.macs as f64,
        })
    }
}

impl Costs {
    /// The parameters of these layers.
    pub fn parameters(layers: Vec<CostLayer>) -> Self {
        Self { layers, counts: Counts::Parameters, versus: Versus::Nothing, mistaken: None }
    }

    /// The multiply-accumulates of these layers.
    pub fn macs(layers: Vec<CostLayer>) -> Self {
        Self { counts: Counts::Macs, ..Self::parameters(layers) }
    }

    /// The same count, compared.
    #[must_use]
    pub fn compared(self, versus: Versus) -> Self {
        Self { versus, ..self }
    }

    /// The same question about other layers.
    pub(super) fn with_layers(&self, layers: Vec<CostLayer>) -> Self {
        Self { layers, ..self.clone() }
    }

    /// What all layers learn together.
    pub fn learned(&self) -> Result<Cost, Error> {
        let too_large = || Error::TooLarge { axis: Axis::Vertical };
        let add = |sum: Cost, layer: &CostLayer| sum.checked_add(layer.learned()?).ok_or_else(too_large);
        self.layers.iter().try_fold(Cost::default(), add)
    }

    /// What is learned beside the biases of filters and units, and those.
    pub(super) fn weights_and_biases(&self) -> Result<[f64; 2], Error> {
        let has_biases = |layer: &&CostLayer| !matches!(layer, CostLayer::BatchNorm(_));
        let biases = self.layers.iter().filter(has_biases).map(|layer| Ok(layer.learned()?.biases as f64));
        let biases = biases.sum::<Result<f64, Error>>()?;
        Ok([self.learned()?.parameters() as f64 - biases, biases])
    }

    /// The core's answer.
    pub(super) fn answer(&self) -> Result<Answer, Error> {
        let sum = |layers: &[CostLayer]| -> Result<f64, Error> {
            layers.iter().map(|layer| layer.count(self.counts)).sum()
        };
        Ok(self.versus.compare(sum(&self.layers)?, sum(self.versus.others())?))
    }

    /// What somebody answers who counts each layer by `believe`, and those right of which that says
    /// nothing; `None` where it says nothing of any.
    pub(super) fn answer_by(&self, believe: impl Fn(&CostLayer) -> Option<f64>) -> Option<Answer> {
        let (believe, counts) = (&believe, self.counts);
        let is_mistaken = |place: usize| self.mistaken.is_none_or(|mistaken| mistaken == place);
        let sum = |layers: &[CostLayer]| -> Option<f64> {
            let counted = |(place, layer): (usize, &CostLayer)| {
                let believed = if is_mistaken(place) { believe(layer) } else { None };
                believed.or_else(|| layer.count(counts).ok())
            };
            layers.iter().enumerate().map(counted).sum()
        };
        self.layers.iter().find_map(believe)?;
        Some(self.versus.compare(sum(&self.layers)?, sum(self.versus.others())?))
    }
}

impl Versus {
    fn others(&self) -> &[CostLayer] {
        match self {
            Self::Nothing => &[],
            Self::TimesFewer(others)
            | Self::PercentFewer(others)
            | Self::PercentOf(others)
            | Self::Fewer(others) => others,
        }
    }

    fn compare(&self, count: f64, other: f64) -> Answer {
        Answer::Number(match self {
            Self::Nothing => count,
            Self::TimesFewer(_) => other / count,
            Self::PercentFewer(_) => 100.0 * (1.0 - count / other),
            Self::PercentOf(_) => 100.0 * count / other,
            Self::Fewer(_) => other - count,
        })
    }
}

impl Case {
    /// What is asked about costs, if something is.
    pub(super) fn costs(&self) -> Option<Cow<'_, Costs>> {
        match self {
            Self::Parameters(layer) => Some(Cow::Owned(Costs::parameters(vec![CostLayer::Sliding(*layer)]))),
            Self::AsConvolution(layer) => {
                let layer = CostLayer::Sliding(Layer { bias: false, ..*layer });
                Some(Cow::Owned(Costs::parameters(vec![layer])))
            }
            Self::Costs(costs) => Some(Cow::Borrowed(costs)),
            _ => None,
        }
    }

    /// What somebody answers who counts the parameters of each layer so.
    pub(super) fn parameters_by(&self, believe: impl Fn(&CostLayer) -> Option<f64>) -> Option<Answer> {
        self.costs().filter(|costs| costs.counts == Counts::Parameters)?.answer_by(believe)
    }

    /// What somebody answers who counts the multiply-accumulates of each layer so.
    pub(super) fn macs_by(&self, believe: impl Fn(&CostLayer) -> Option<f64>) -> Option<Answer> {
        self.costs().filter(|costs| costs.counts == Counts::Macs)?.answer_by(believe)
    }
}
