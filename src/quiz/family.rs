//! What a family of questions is: an id that never changes, tiers, and a way to make one.

use super::{Draw, FAMILIES, Item};

/// What a question is about: the letters of the families, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Topic {
    /// A: output sizes.
    Size,
    /// B: one cell and small matrices.
    Cell,
    /// C: the missing setting.
    Missing,
    /// D: naming a filter.
    Filter,
    /// E: how many numbers are learned.
    Parameters,
    /// F: multiplications.
    Cost,
    /// H: receptive fields.
    ReceptiveField,
    /// I: 1 x 1, depthwise, dilated, transposed.
    Variants,
    /// J: pooling, its use and its gradients.
    Pooling,
    /// K: backpropagation through a convolution.
    Gradient,
    /// L: convolution as a matrix, dense layers, correlation.
    Matrix,
    /// M: shift, equivariance, invariance.
    Shift,
    /// N: why.
    Why,
    /// O: reading error messages.
    Errors,
    /// P: code.
    Code,
}

impl Topic {
    /// All topics.
    pub const ALL: [Self; 15] = [
        Self::Size,
        Self::Cell,
        Self::Missing,
        Self::Filter,
        Self::Parameters,
        Self::Cost,
        Self::ReceptiveField,
        Self::Variants,
        Self::Pooling,
        Self::Gradient,
        Self::Matrix,
        Self::Shift,
        Self::Why,
        Self::Errors,
        Self::Code,
    ];

    /// Stable: `--topic receptive-field`; its message is `quiz-topic-NAME`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Size => "size",
            Self::Cell => "cell",
            Self::Missing => "missing",
            Self::Filter => "filter",
            Self::Parameters => "parameters",
            Self::Cost => "cost",
            Self::ReceptiveField => "receptive-field",
            Self::Variants => "variants",
            Self::Pooling => "pooling",
            Self::Gradient => "gradient",
            Self::Matrix => "matrix",
            Self::Shift => "shift",
            Self::Why => "why",
            Self::Errors => "errors",
            Self::Code => "code",
        }
    }
}

/// One kind of question. Its words are the messages `quiz-ID` (the question), `quiz-ID-name`,
/// `quiz-ID-convention`, the hints `quiz-ID-kind`, `-formula`, `-numbers`, `-solution`, and what an
/// interviewer asks next, `quiz-ID-next`, with the id in lower case.
pub struct Family {
    /// Stable: `A3`. Progress is kept under it.
    pub id: &'static str,
    /// Raised when the same seed gives another question than before.
    pub version: u32,
    /// What it is about.
    pub topic: Topic,
    /// The tiers at which it can be asked, from 1 to 3, ascending.
    pub tiers: &'static [u8],
    /// How often it is really asked: 3 in a quarter of the collections or more, 2, 1.
    pub frequency: u8,
    /// The misconceptions that it can tell, by id. A typed question is made to tell one of them.
    pub tells: &'static [&'static str],
    /// The lesson step that teaches it: `stride/size`.
    pub cure: &'static str,
    /// Draws one; `None` where the numbers came out badly, then it draws again.
    pub make: fn(&mut Draw, tier: u8) -> Option<Item>,
}

/// The family of this id, in whatever case it is written.
pub fn by_id(id: &str) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| family.id.eq_ignore_ascii_case(id))
}

impl std::fmt::Debug for Family {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

/// Ids are unique.
impl PartialEq for Family {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Family {}
