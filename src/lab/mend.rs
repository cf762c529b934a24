//! From impossible settings to the nearest possible ones.

use super::{Action, Experiment, Lab, Operation, Refusal, Setting, Step};

/// The smallest change that makes impossible settings possible.
#[derive(Debug, Clone, PartialEq)]
pub struct Remedy {
    /// A stable name; its message is `lab-remedy-KIND`.
    pub kind: &'static str,
    /// The settings that move, all in the same way.
    pub settings: &'static [Setting],
    /// More or less.
    pub step: Step,
    /// How many steps each of them takes.
    pub times: usize,
    /// The experiment as it will be.
    pub mended: Experiment,
}

impl Remedy {
    /// The numbers of its message: `by`, the steps; `to`, where they lead.
    pub fn numbers(&self) -> Vec<(&'static str, String)> {
        let size = |[rows, columns]: [usize; 2]| format!("{rows} x {columns}");
        let both = |[vertical, horizontal]: [usize; 2]| {
            if vertical == horizontal { vertical.to_string() } else { size([vertical, horizontal]) }
        };
        let mended = &self.mended;
        let to = match self.settings[0] {
            Setting::DilationVertical => mended.dilation[0].to_string(),
            Setting::DilationHorizontal => mended.dilation[1].to_string(),
            Setting::Dilation => both(mended.dilation),
            Setting::StrideVertical => mended.stride[0].to_string(),
            Setting::StrideHorizontal => mended.stride[1].to_string(),
            Setting::Stride => both(mended.stride),
            Setting::InputRows | Setting::InputColumns => size(mended.input.dim().into()),
            _ => size(mended.kernel()),
        };
        vec![("by", self.times.to_string()), ("to", to)]
    }

    /// The same as single actions.
    pub fn actions(&self) -> Vec<Action> {
        let round = self.settings.iter().map(|setting| Action::Adjust(*setting, self.step));
        round.cycle().take(self.settings.len() * self.times).collect()
    }
}

/// A kind of change: the settings that move together, and which way.
type Change = (&'static str, &'static [Setting], Step);

/// What may be changed, in the order in which equally small changes are preferred: what belongs to
/// one axis before what touches both, padding before weights, and the input last.
const CHANGES: [Change; 21] = {
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

impl Experiment {
    /// The smallest change that gives this experiment an output: the fewest steps of one setting, or
    /// of the two that belong together. `None` if it has one, or nothing helps.
    pub fn remedy(&self) -> Option<Remedy> {
        if self.compute().is_ok() {
            return None;
        }
        let mut candidates: Vec<_> = CHANGES.iter().map(|change| (change, self.clone())).collect();
        for times in 1..=Self::MOST_INPUT {
            // A change that is at its limit helps no further.
            candidates.retain_mut(|((_, settings, step), changed)| {
                settings.iter().all(|setting| changed.adjust(*setting, *step).is_ok())
            });
            let found = candidates.iter().find(|(_, changed)| changed.compute().is_ok());
            if let Some(((kind, settings, step), mended)) = found {
                let kind = match (*kind, self.operation) {
                    ("kernel", Operation::Convolution) => "filter",
                    ("kernel", Operation::Pooling(_)) => "window",
                    (kind, _) => kind,
                };
                return Some(Remedy { kind, settings, step: *step, times, mended: mended.clone() });
            }
        }
        None
    }
}

impl Lab {
    /// What [`Action::Mend`] would do.
    pub fn remedy(&self) -> Option<Remedy> {
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
