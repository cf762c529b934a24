//! What is asked: a size, a matrix, a count; about a lab, a layer or a stack.

use ndarray::{Array2, Array3};

use crate::conv::{ConvTranspose, Extent, PoolKind};
use crate::lab::{Experiment, Operation, Target};

use super::{Answer, Chain, Costs, Counts, Geometry, Layer, Link, StackLayer, Typed, Versus, truth};

/// A question that the core can answer, and a believer too.
#[derive(Debug, Clone, PartialEq)]
pub enum Case {
    /// The output's size, [rows, columns].
    Size(Geometry),
    /// The output of a lab, or a part of it.
    Output(Experiment),
    /// One cell of what another case asks for, a matrix; [row, column].
    Cell { of: Box<Self>, at: [usize; 2] },
    /// How much a loss changes with each input cell of a lab, if it does so much with each output cell.
    InputGradient { experiment: Experiment, upstream: Array2<f64> },
    /// The same with each weight of a lab's filter.
    WeightGradient { experiment: Experiment, upstream: Array2<f64> },
    /// The input of a lab with its padding.
    Padded(Experiment),
    /// How many windows of a lab see one input cell.
    Coverage { experiment: Experiment, at: [usize; 2] },
    /// The output after all of the input moved down and right, zeros coming in behind.
    Shifted { experiment: Experiment, down: usize, right: usize },
    /// What comes of a convolution's output when a transposed one with the same filter takes it back.
    RoundTrip(Experiment),
    /// The one map that one filter makes of an input with several channels.
    Channels(Channels),
    /// How many numbers a layer learns.
    Parameters(Layer),
    /// What layers learn or multiply together.
    Costs(Costs),
    /// The weights of the dense layer, without biases, that does a convolution's work.
    AsDense(Layer),
    /// The weights, without biases, of the convolution that does a dense layer's work.
    AsConvolution(Layer),
    /// A layer's output, [channels, rows, columns].
    OutputShape(Layer),
    /// The output, [units, rows, columns], of a dense layer that slides over a larger map as a convolution.
    DenseOver(Layer),
    /// How many input cells, along one axis, one output cell of a stack sees.
    ReceptiveField(Vec<StackLayer>),
    /// The size that a transposed convolution gives.
    Transposed(Transposed),
    /// A square kernel, a stride and a padding that lead from one size to another: any that do are right,
    /// and the core's answer is one of them.
    Fits { input: usize, output: usize },
    /// The padding on each side with which a convolution of stride 1 keeps the size.
    Keeps { kernel: usize, dilation: usize },
    /// What a chain of layers leaves of its input.
    Chain(Chain),
}

/// An input of several channels and one filter for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Channels {
    /// Channels x rows x columns.
    pub input: Array3<f64>,
    /// Channels x rows x columns.
    pub weight: Array3<f64>,
    /// Added once to each output.
    pub bias: f64,
    /// Whether `ReLU` then cuts off what is below 0.
    pub relu: bool,
}

/// What decides the size of a transposed convolution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transposed {
    /// Rows and columns of its input.
    pub input: [usize; 2],
    /// Rows and columns of its kernel.
    pub kernel: [usize; 2],
    /// Its settings.
    pub settings: ConvTranspose,
}

impl Case {
    /// What a lab asks for when `target` is to be predicted.
    pub fn of(experiment: &Experiment, target: Target) -> Self {
        match target {
            Target::Size => Self::Size(experiment.into()),
            Target::Cell(_) | Target::Row(_) | Target::Output => Self::Output(experiment.clone()),
            Target::Coverage(at) => Self::Coverage { experiment: experiment.clone(), at },
        }
    }

    /// Where settings were typed: the size to which they lead, as a question, and the size that was wanted
    /// as the answer given to it. Whoever types settings believes that this is the size.
    pub(super) fn of_settings(&self, typed: &Typed) -> Option<(Self, Typed)> {
        match (self, typed) {
            (Self::Fits { input, output }, Typed::Settings(settings)) => {
                Some((Self::Size(Geometry::square(*input, *settings)), Typed::Size([*output; 2])))
            }
            _ => None,
        }
    }

    /// Where one cell of a matrix is asked: the matrix as a question, and what was typed as a cell of it.
    pub(super) fn whole(&self, typed: &Typed) -> Option<(Self, Typed)> {
        match (self, typed) {
            (Self::Cell { of, at }, Typed::Number(value)) => {
                Some(((**of).clone(), Typed::Cell { at: *at, value: *value }))
            }
            _ => None,
        }
    }

    /// Whether its answer is a count, or compares some, and people group its digits.
    pub fn is_count(&self) -> bool {
        self.costs().is_some() || matches!(self, Self::AsDense(_))
    }

    /// The core's answer, if there is one.
    pub(super) fn answer(&self) -> Option<Answer> {
        truth(self).ok()
    }

    /// What the windows of this case are like, where it has some.
    pub(super) fn geometry(&self) -> Option<Geometry> {
        match self {
            Self::Size(geometry) => Some(*geometry),
            Self::OutputShape(layer) | Self::AsDense(layer) | Self::DenseOver(layer) => Some(layer.geometry),
            Self::Output(experiment)
            | Self::Padded(experiment)
            | Self::Coverage { experiment, .. }
            | Self::Shifted { experiment, .. }
            | Self::RoundTrip(experiment) => Some(experiment.into()),
            Self::Cell { .. }
            | Self::InputGradient { .. }
            | Self::WeightGradient { .. }
            | Self::Channels(_)
            | Self::Parameters(_)
            | Self::Costs(_)
            | Self::AsConvolution(_)
            | Self::ReceptiveField(_)
            | Self::Transposed(_)
            | Self::Fits { .. }
            | Self::Chain(_) => None,
            Self::Keeps { kernel, dilation } => Some(Geometry::keeping(*kernel, *dilation)),
        }
    }

    /// The size of the input, [rows, columns], on which the answer depends.
    pub fn input(&self) -> Option<[usize; 2]> {
        match self {
            Self::Chain(chain) => Some([chain.side; 2]),
            Self::Costs(costs) if costs.counts == Counts::Macs => costs.layers.first()?.input(),
            // Whatever is large enough: what keeps one size keeps each.
            Self::Keeps { .. } => None,
            _ => Some(self.geometry()?.input),
        }
    }

    /// How the output's size comes about, [vertical, horizontal].
    pub(super) fn extents(&self) -> Option<[Extent; 2]> {
        self.geometry()?.extents().ok()
    }

    /// The same, where the size is what is asked.
    pub(super) fn asked_extents(&self) -> Option<[Extent; 2]> {
        match self {
            Self::Size(_) | Self::OutputShape(_) | Self::DenseOver(_) => self.extents(),
            _ => None,
        }
    }

    /// The lab, where a convolution's output is asked.
    pub(super) fn convolution(&self) -> Option<&Experiment> {
        match self {
            Self::Output(experiment) if experiment.operation == Operation::Convolution => Some(experiment),
            _ => None,
        }
    }

    /// The lab, where the output of a pool of one of these kinds is asked.
    pub(super) fn pool(&self, kinds: &[PoolKind]) -> Option<&Experiment> {
        match self {
            Self::Output(experiment) => match experiment.operation {
                Operation::Pooling(kind) if kinds.contains(&kind) => Some(experiment),
                _ => None,
            },
            _ => None,
        }
    }

    /// A size computed axis by axis, in the layout of this case; `None` where no size is asked.
    pub(super) fn size_by(&self, along: impl Fn(&Extent) -> Option<usize>) -> Option<Answer> {
        let [vertical, horizontal] = self.asked_extents()?;
        let size = [along(&vertical)?, along(&horizontal)?];
        match self {
            Self::OutputShape(layer) | Self::DenseOver(layer) => {
                Some(Answer::Shape(vec![layer.out_channels(), size[0], size[1]]))
            }
            _ => Some(Answer::Size(size)),
        }
    }

    /// What is asked of a chain, with each layer's size found another way and carried on; `None` where no
    /// chain is asked, or nothing is left of its input.
    pub(super) fn chain_by(&self, size: impl Fn(&Link, &Geometry) -> Option<usize>) -> Option<Answer> {
        let Self::Chain(chain) = self else { return None };
        let right = |geometry: &Geometry| Some(geometry.extents().ok()?[0].positions);
        let through = |place: usize, link: &Link, geometry: Geometry| {
            let is_mistaken = chain.mistaken.is_none_or(|mistaken| mistaken == place);
            let side = if is_mistaken { size(link, &geometry) } else { right(&geometry) };
            side.filter(|side| *side > 0).ok_or(())
        };
        Some(chain.answer(&chain.sides_by(through).ok()?))
    }

    /// The same with the core's sizes for other settings of each layer; `None` also where these lead to the
    /// same end.
    pub(super) fn chain_with(&self, change: impl Fn(&mut Geometry)) -> Option<Answer> {
        let answer = self.chain_by(|_, geometry| {
            let mut changed = *geometry;
            change(&mut changed);
            Some(changed.extents().ok()?[0].positions)
        })?;
        (Some(&answer) != self.answer().as_ref()).then_some(answer)
    }

    /// This case once for each of its layers, for somebody who goes wrong there and nowhere else.
    pub(super) fn mistaken_once(&self) -> Vec<Self> {
        match self {
            Self::Chain(chain) if chain.links.len() > 1 => {
                let at = |place| Self::Chain(Chain { mistaken: Some(place), ..chain.clone() });
                (0..chain.links.len()).map(at).collect()
            }
            Self::Costs(costs) if costs.layers.len() > 1 && costs.versus == Versus::Nothing => {
                let at = |place| Self::Costs(Costs { mistaken: Some(place), ..costs.clone() });
                (0..costs.layers.len()).map(at).collect()
            }
            _ => vec![],
        }
    }

    /// The core's size for other settings; `None` where no size is asked, or none is possible.
    pub(super) fn size_with(&self, change: impl FnOnce(&mut Geometry)) -> Option<Answer> {
        self.asked_extents()?;
        let mut geometry = self.geometry()?;
        change(&mut geometry);
        self.size_of(geometry)
    }

    /// The core's size for a geometry, in the layout of this case; `None` where no size is asked.
    pub(super) fn size_of(&self, geometry: Geometry) -> Option<Answer> {
        let other = match self {
            Self::Size(_) => Self::Size(geometry),
            Self::OutputShape(layer) => Self::OutputShape(Layer { geometry, ..*layer }),
            Self::DenseOver(layer) => Self::DenseOver(Layer { geometry, ..*layer }),
            _ => return None,
        };
        Some(other.answer().unwrap_or(Answer::Refused))
    }

    /// The core's answer, size or output, for other settings; `None` where these have none.
    pub(super) fn answer_with(&self, change: impl FnOnce(&mut Geometry)) -> Option<Answer> {
        let Self::Output(experiment) = self else { return self.size_with(change) };
        self.extents()?;
        let mut geometry = Geometry::from(experiment);
        change(&mut geometry);
        let Geometry { stride, padding, dilation, ceil_mode, .. } = geometry;
        let other = Experiment { stride, padding, dilation, ceil_mode, ..experiment.clone() };
        Self::Output(other).answer()
    }
}
