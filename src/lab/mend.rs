//! From impossible settings to the nearest possible ones.

use crate::conv::{Padding, Sides};

use super::{Experiment, Lab, Operation, Refusal, Setting, Step};

/// The smallest change that makes impossible settings possible.
#[derive(Debug, Clone, PartialEq)]
pub struct Remedy {
    /// What changes: nearly always one thing; two where several are wrong at once.
    pub changes: Vec<Change>,
    /// The experiment as it will be.
    pub mended: Experiment,
}

/// One change of a remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// A stable name; its message is `lab-remedy-KIND`.
    pub kind: &'static str,
    /// The numbers of its message, by name: `by`, the steps; `to`, where they lead, or the padding
    /// at each side.
    pub numbers: Vec<(&'static str, String)>,
}

/// What may be changed: settings that move together, and which way. In the order in which equally
/// small changes are preferred: one axis before both, padding before weights, and the input last.
const CANDIDATES: [(&str, &[Setting], Step); 25] = {
    use Setting as S;
    use Step::{Down, Up};
    [
        ("dilation-vertical", &[S::DilationVertical], Down),
        ("dilation-horizontal", &[S::DilationHorizontal], Down),
        ("dilation", &[S::Dilation], Down),
        ("padding-vertical-more", &[S::PaddingTop, S::PaddingBottom], Up),
        ("padding-horizontal-more", &[S::PaddingLeft, S::PaddingRight], Up),
        ("padding-more", &[S::Padding], Up),
        ("padding-vertical-less", &[S::PaddingTop, S::PaddingBottom], Down),
        ("padding-horizontal-less", &[S::PaddingLeft, S::PaddingRight], Down),
        ("padding-less", &[S::Padding], Down),
        ("padding-vertical-less", &[S::PaddingTop], Down),
        ("padding-vertical-less", &[S::PaddingBottom], Down),
        ("padding-horizontal-less", &[S::PaddingLeft], Down),
        ("padding-horizontal-less", &[S::PaddingRight], Down),
        ("stride-vertical", &[S::StrideVertical], Down),
        ("stride-horizontal", &[S::StrideHorizontal], Down),
        ("stride", &[S::Stride], Down),
        ("kernel", &[S::FilterRows], Down),
        ("kernel", &[S::FilterColumns], Down),
        ("kernel", &[S::FilterRows, S::FilterColumns], Down),
        ("kernel", &[S::FilterRows], Up),
        ("kernel", &[S::FilterColumns], Up),
        ("kernel", &[S::FilterRows, S::FilterColumns], Up),
        ("input", &[S::InputRows], Up),
        ("input", &[S::InputColumns], Up),
        ("input", &[S::InputRows, S::InputColumns], Up),
    ]
};

impl Change {
    /// Every kind that there is, for whoever writes the messages; some more than once.
    pub fn kinds() -> impl Iterator<Item = &'static str> {
        let named = CANDIDATES.iter().map(|(kind, ..)| *kind).filter(|kind| *kind != "kernel");
        named.chain(["filter", "window", "plain"])
    }
}

impl Experiment {
    /// The smallest change that gives this experiment an output: the fewest steps of one setting, or
    /// of two that belong together. `None` if it has one already.
    pub fn remedy(&self) -> Option<Remedy> {
        if self.compute().is_ok() {
            return None;
        }
        if let Some((change, mended)) = self.smallest_change(|_| true) {
            return Some(Remedy { changes: vec![change], mended });
        }
        // Several things are wrong at once: without padding and dilation only the window's size is left.
        let plain = Self { padding: Padding::default(), dilation: [1, 1], ..self.clone() };
        let change = plain.change("plain", 0);
        match plain.smallest_change(|kind| kind == "kernel") {
            Some((next, mended)) if plain.compute().is_err() => {
                Some(Remedy { changes: vec![change, next], mended })
            }
            _ => Some(Remedy { changes: vec![change], mended: plain }),
        }
    }

    /// The candidate, of a kind that may be, that leads to an output in the fewest steps, and the experiment then.
    fn smallest_change(&self, may_be: fn(&str) -> bool) -> Option<(Change, Self)> {
        let candidates = CANDIDATES.iter().filter(|(kind, ..)| may_be(kind));
        let mut candidates: Vec<_> = candidates.map(|candidate| (candidate, self.clone())).collect();
        for by in 1..=Self::MOST_INPUT {
            candidates.retain_mut(|((_, settings, step), changed)| {
                // One side may be at its limit before the other.
                let moved =
                    settings.iter().filter(|setting| changed.adjust(**setting, *step).is_ok()).count();
                moved > 0
            });
            let found = candidates.iter().find(|(_, changed)| changed.compute().is_ok());
            if let Some(((kind, ..), mended)) = found {
                return Some((mended.change(kind, by), mended.clone()));
            }
        }
        None
    }

    /// A change that led to this experiment, in words.
    fn change(&self, kind: &'static str, by: usize) -> Change {
        let size = |[rows, columns]: [usize; 2]| format!("{rows} x {columns}");
        let both = |pair: [usize; 2]| if pair[0] == pair[1] { pair[0].to_string() } else { size(pair) };
        let Sides { top, bottom, left, right } = self.padding_sides();
        let (kind, to) = match (kind, self.operation) {
            ("kernel", Operation::Convolution) => ("filter", size(self.kernel())),
            ("kernel", Operation::Pooling(_)) => ("window", size(self.kernel())),
            ("dilation-vertical", _) => (kind, self.dilation[0].to_string()),
            ("dilation-horizontal", _) => (kind, self.dilation[1].to_string()),
            ("dilation", _) => (kind, both(self.dilation)),
            ("stride-vertical", _) => (kind, self.stride[0].to_string()),
            ("stride-horizontal", _) => (kind, self.stride[1].to_string()),
            ("stride", _) => (kind, both(self.stride)),
            _ => (kind, size(self.input.dim().into())),
        };
        let sides = [("top", top), ("bottom", bottom), ("left", left), ("right", right), ("by", by)];
        let counts = sides.into_iter().map(|(name, count)| (name, count.to_string()));
        Change { kind, numbers: counts.chain([("to", to)]).collect() }
    }
}

impl Lab {
    /// What [`Action::Mend`](super::Action::Mend) would do; `None` while there is nothing to mend.
    pub fn remedy(&self) -> Option<Remedy> {
        self.computed().as_ref().err()?;
        self.experiment().remedy()
    }

    pub(super) fn mend(&mut self) -> Result<(), Refusal> {
        let remedy = self.remedy().ok_or(Refusal::NothingToMend)?;
        self.change(|experiment| {
            *experiment = remedy.mended;
            Ok(())
        })
    }
}
