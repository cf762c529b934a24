//! From impossible settings to the nearest possible ones.

use super::{Action, Experiment, Lab, Refusal, Setting, Step};

/// The smallest change that makes impossible settings possible.
#[derive(Debug, Clone, PartialEq)]
pub struct Remedy {
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
    /// The same as single actions.
    pub fn actions(&self) -> Vec<Action> {
        let round = self.settings.iter().map(|setting| Action::Adjust(*setting, self.step));
        round.cycle().take(self.settings.len() * self.times).collect()
    }
}

/// What may be changed, in the order in which equally small changes are preferred: what belongs to
/// one axis before what touches both, padding before weights, and the input last.
const CHANGES: [(&[Setting], Step); 22] = {
    use Setting as S;
    use Step::{Down, Up};
    [
        (&[S::DilationVertical], Down),
        (&[S::DilationHorizontal], Down),
        (&[S::Dilation], Down),
        (&[S::PaddingTop, S::PaddingBottom], Up),
        (&[S::PaddingLeft, S::PaddingRight], Up),
        (&[S::Padding], Up),
        (&[S::PaddingTop, S::PaddingBottom], Down),
        (&[S::PaddingLeft, S::PaddingRight], Down),
        (&[S::Padding], Down),
        (&[S::StrideVertical], Down),
        (&[S::StrideHorizontal], Down),
        (&[S::Stride], Down),
        (&[S::FilterRows], Down),
        (&[S::FilterColumns], Down),
        (&[S::FilterRows, S::FilterColumns], Down),
        (&[S::FilterRows], Up),
        (&[S::FilterColumns], Up),
        (&[S::FilterRows, S::FilterColumns], Up),
        (&[S::InputRows], Up),
        (&[S::InputColumns], Up),
        (&[S::InputRows, S::InputColumns], Up),
        (&[S::PaddingMode], Up),
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
            candidates.retain_mut(|((settings, step), changed)| {
                settings.iter().all(|setting| changed.adjust(*setting, *step).is_ok())
            });
            if let Some(((settings, step), mended)) =
                candidates.iter().find(|(_, changed)| changed.compute().is_ok())
            {
                return Some(Remedy { settings, step: *step, times, mended: mended.clone() });
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
