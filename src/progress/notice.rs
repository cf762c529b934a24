//! What a learner has to be told about the file that keeps progress.

use std::path::{Path, PathBuf};

use crate::text::Texts;

/// Something to say about the file, in one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The system names no folder for data. Nothing is kept.
    NoPlace,
    /// There is no file yet, and it was only to be looked at.
    Absent { file: PathBuf },
    /// A newer release wrote it. It is left alone, and nothing is kept.
    Newer { file: PathBuf },
    /// It was damaged and bears the name `aside` now. So many answers could still be read and are, with
    /// everything since, in a new file.
    Damaged { file: PathBuf, aside: PathBuf, answers: usize },
    /// It is damaged and cannot be set aside. It is left alone, and nothing is kept.
    Stuck { file: PathBuf, reason: String },
    /// It cannot be written to. Nothing is kept.
    ReadOnly { file: PathBuf },
    /// The disk is full. What was to be kept waits for the next time.
    Full { file: PathBuf },
    /// Another program holds it. What was to be kept waits for the next time.
    Busy { file: PathBuf },
    /// The system refuses it for another reason. Nothing is kept.
    Unusable { file: PathBuf, reason: String },
}

impl Notice {
    /// Whether all that there is was read nonetheless.
    pub fn all_was_read(&self) -> bool {
        matches!(self, Self::Damaged { .. } | Self::ReadOnly { .. })
    }

    /// The key of its message.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoPlace => "progress-notice-no-place",
            Self::Absent { .. } => "progress-notice-absent",
            Self::Newer { .. } => "progress-notice-newer",
            Self::Damaged { .. } => "progress-notice-damaged",
            Self::Stuck { .. } => "progress-notice-stuck",
            Self::ReadOnly { .. } => "progress-notice-read-only",
            Self::Full { .. } => "progress-notice-full",
            Self::Busy { .. } => "progress-notice-busy",
            Self::Unusable { .. } => "progress-notice-unusable",
        }
    }

    /// What the message puts in.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        let file = |file: &Path| ("file", file.display().to_string());
        match self {
            Self::NoPlace => vec![],
            Self::Absent { file: path }
            | Self::Newer { file: path }
            | Self::ReadOnly { file: path }
            | Self::Full { file: path }
            | Self::Busy { file: path } => vec![file(path)],
            Self::Damaged { file: path, aside, answers } => {
                vec![file(path), ("aside", aside.display().to_string()), ("answers", answers.to_string())]
            }
            Self::Stuck { file: path, reason } | Self::Unusable { file: path, reason } => {
                vec![file(path), ("reason", reason.clone())]
            }
        }
    }

    /// The sentence for the learner.
    pub fn sentence(&self, texts: &Texts) -> String {
        texts.with(self.key(), &self.values())
    }
}
