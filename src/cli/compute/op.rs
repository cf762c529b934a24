//! The operations that a request can ask for, and their names: the one table of them.

use crate::conv::PoolKind;

/// An operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// A convolution.
    Conv,
    /// A transposed convolution.
    ConvTranspose,
    /// A pool.
    Pool(PoolKind),
    /// Padding alone.
    Pad,
    /// The gradients of a convolution.
    ConvGradient,
    /// The gradient of a pool.
    PoolGradient(PoolKind),
    /// The shape of an answer.
    OutputSize,
    /// What a stack of layers sees.
    ReceptiveField,
    /// The terms behind one output cell.
    Trace,
}

/// All operations by name.
const OPERATIONS: [(&str, Op); 13] = [
    ("conv2d", Op::Conv),
    ("conv_transpose2d", Op::ConvTranspose),
    ("max_pool2d", Op::Pool(PoolKind::Max)),
    ("min_pool2d", Op::Pool(PoolKind::Min)),
    ("avg_pool2d", Op::Pool(PoolKind::Mean)),
    ("sum_pool2d", Op::Pool(PoolKind::Sum)),
    ("pad2d", Op::Pad),
    ("conv2d_grad", Op::ConvGradient),
    ("max_pool2d_grad", Op::PoolGradient(PoolKind::Max)),
    ("avg_pool2d_grad", Op::PoolGradient(PoolKind::Mean)),
    ("output_size", Op::OutputSize),
    ("receptive_field", Op::ReceptiveField),
    ("trace", Op::Trace),
];

impl Op {
    /// The operation of this name.
    pub fn named(name: &str) -> Option<Self> {
        OPERATIONS.iter().find(|(known, _)| *known == name).map(|(_, op)| *op)
    }

    /// The names of the operations of some kind, for a person.
    pub fn names(is_meant: impl Fn(Self) -> bool) -> String {
        let meant = OPERATIONS.iter().filter(|(_, op)| is_meant(*op));
        meant.map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }
}
