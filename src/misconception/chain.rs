//! A chain of layers: what is left of a square input at the end of them.

use crate::conv::{Error, Padding, PoolKind, Sides};
use crate::lab::Operation;

use super::{Answer, Geometry};

/// Layers one after another, and what is asked of the last map.
#[derive(Debug, Clone, PartialEq)]
pub struct Chain {
    /// Channels of the input.
    pub channels: usize,
    /// Rows of the input, and columns.
    pub side: usize,
    /// The layers, in their order.
    pub links: Vec<Link>,
    /// Whether the last map is flattened and its values counted; else its rows and columns are asked.
    pub is_flattened: bool,
    /// The dense layer behind it, where that stops the program.
    pub unfit: Option<Unfit>,
    /// The only layer at which a believer goes wrong; where none is named, all of them. The truth does not
    /// look at it.
    pub(super) mistaken: Option<usize>,
}

/// A dense layer that was built for other inputs than the chain leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unfit {
    /// Images that arrive together.
    pub batch: usize,
    /// The inputs that it was built for.
    pub written: usize,
}

/// One layer of a chain, alike along both axes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Link {
    /// A convolution or a pool.
    pub operation: Operation,
    /// Rows of its kernel or window, and columns.
    pub kernel: usize,
    /// Cells that the window moves.
    pub stride: usize,
    /// Padding on each side.
    pub padding: usize,
    /// Filters; a pool keeps the channels that come in.
    pub filters: usize,
}

impl Link {
    /// A convolution: kernel, stride, padding.
    pub const fn convolution(filters: usize, [kernel, stride, padding]: [usize; 3]) -> Self {
        Self { operation: Operation::Convolution, kernel, stride, padding, filters }
    }

    /// A pool: window, stride, padding.
    pub const fn pool(kind: PoolKind, [kernel, stride, padding]: [usize; 3]) -> Self {
        Self { operation: Operation::Pooling(kind), kernel, stride, padding, filters: 0 }
    }

    /// Whether it is a pool.
    pub fn is_pool(&self) -> bool {
        matches!(self.operation, Operation::Pooling(_))
    }

    /// This layer over an input of `side` rows and columns.
    pub fn over(&self, side: usize) -> Geometry {
        let padding = Padding::Amount(Sides::all(self.padding));
        let plain = Geometry::convolution([side; 2], [self.kernel; 2]);
        Geometry { operation: self.operation, stride: [self.stride; 2], padding, ..plain }
    }
}

impl Chain {
    /// Layers over a square input, of whose last map rows and columns are asked.
    pub fn new(channels: usize, side: usize, links: Vec<Link>) -> Self {
        Self { channels, side, links, is_flattened: false, unfit: None, mistaken: None }
    }

    /// The same with its last map flattened.
    #[must_use]
    pub fn flattened(self) -> Self {
        Self { is_flattened: true, ..self }
    }

    /// The same flattened into a dense layer that does not fit.
    #[must_use]
    pub fn unfit(self, unfit: Unfit) -> Self {
        Self { unfit: Some(unfit), ..self.flattened() }
    }

    /// Rows (and columns) after each layer.
    pub fn sides(&self) -> Result<Vec<usize>, Error> {
        self.sides_by(|_, _, geometry| Ok(geometry.extents()?[0].positions))
    }

    /// Channels of the last map.
    pub fn last_channels(&self) -> usize {
        let filters = self.links.iter().rev().find(|link| !link.is_pool()).map(|link| link.filters);
        filters.unwrap_or(self.channels)
    }

    /// The same with each layer's size as somebody else finds it, wrong sizes carried on. `size` hears the
    /// layer's place in the chain too.
    pub(super) fn sides_by<E>(
        &self,
        size: impl Fn(usize, &Link, Geometry) -> Result<usize, E>,
    ) -> Result<Vec<usize>, E> {
        let mut reached = self.side;
        let through = |(place, link): (usize, &Link)| {
            reached = size(place, link, link.over(reached))?;
            Ok(reached)
        };
        self.links.iter().enumerate().map(through).collect()
    }

    /// The answer for a last map of so many rows and columns.
    pub(super) fn answer(&self, sides: &[usize]) -> Answer {
        let side = sides.last().copied().unwrap_or(self.side);
        if self.is_flattened {
            Answer::Number(self.last_channels() as f64 * side as f64 * side as f64)
        } else {
            Answer::Size([side; 2])
        }
    }
}
