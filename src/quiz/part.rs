//! Which part of a question its lab shows, where that is not all of it.

use crate::text::Texts;

/// A lab has one channel, one filter and one layer; a question may have more of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The first of so many layers, as they are listed.
    FirstLayer {
        /// How many.
        of: usize,
    },
    /// The first of so many layers, over an input as large as all of them see together.
    Field {
        /// How many layers.
        of: usize,
        /// Rows (and columns) of that input.
        side: usize,
    },
    /// The first of so many channels.
    Channel {
        /// How many.
        of: usize,
        /// Whether the bias that is added to their sum is in the lab.
        bias: bool,
    },
    /// One of so many filters, over one of so many channels.
    Filter {
        /// How many filters.
        of: usize,
        /// How many channels.
        channels: usize,
    },
    /// One of so many depthwise filters, over the only channel that it reads.
    Depthwise {
        /// How many.
        of: usize,
    },
    /// One of a dense layer's outputs, over one of the maps that it reads.
    Unit {
        /// How many outputs.
        of: usize,
        /// How many maps.
        maps: usize,
    },
    /// Of a transposed convolution, which no lab has, the convolution from its output to its input.
    OtherWay,
}

impl Part {
    /// One filter over one channel; `None` where there are no others.
    pub fn filter(of: usize, channels: usize) -> Option<Self> {
        (of > 1 || channels > 1).then_some(Self::Filter { of, channels })
    }

    /// The sentence that says so.
    pub fn words(self, texts: &Texts) -> String {
        let (key, of, other) = match self {
            Self::FirstLayer { of } => ("quiz-part-first-layer", of, None),
            Self::Field { of, side } => ("quiz-part-field", of, Some(("side", side.to_string()))),
            Self::Channel { of, bias } => {
                let bias = if bias { "yes" } else { "no" };
                ("quiz-part-channel", of, Some(("bias", bias.to_owned())))
            }
            Self::Filter { of, channels } => {
                ("quiz-part-filter", of, Some(("channels", channels.to_string())))
            }
            Self::Depthwise { of } => ("quiz-part-depthwise", of, None),
            Self::OtherWay => return texts.get("quiz-part-other-way"),
            Self::Unit { of, maps } => ("quiz-part-unit", of, Some(("maps", maps.to_string()))),
        };
        let values: Vec<_> = [("of", of.to_string())].into_iter().chain(other).collect();
        texts.with(key, &values)
    }
}
