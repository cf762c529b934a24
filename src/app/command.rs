//! What a person wants: the meaning of a key.

use crate::lab::{Action, Direction, Step};
use crate::quiz::{Earlier, Felt, Plan};

/// What a person wants: the meaning of a key on the screen where it was pressed.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Something done to the lab on this screen.
    Lab(Action),
    /// A character that no binding took.
    Type(char),
    /// Take back the last character of a typed answer.
    Erase,
    /// Move the caret in a typed matrix.
    MoveCaret(Direction),
    /// Move it to the first or last character.
    MoveCaretFar(Direction),
    /// Give up the day that is being typed.
    GiveUp,
    /// Text pasted at once.
    Paste(String),

    /// Go on: keep what was typed, check what was predicted, answer, or take the next step.
    Continue,
    /// Leave this screen; on the last one, the program.
    Close,
    /// End the program.
    Quit,
    /// Back to the shell for a while.
    Suspend,
    /// Paint everything anew.
    Repaint,

    /// The keys of this screen.
    OpenHelp,
    /// Language, theme, speed.
    OpenSettings,
    /// The free lab.
    OpenLab,
    /// The gallery of filters.
    OpenFilters,
    /// The gallery of inputs.
    OpenInputs,
    /// Every setting of the lab in one list.
    OpenTuning,
    /// What to predict.
    OpenPredictions,
    /// The smallest example in which belief and truth part.
    OpenCounterexample,
    /// The ways to practise.
    OpenPractice,
    /// What is proposed today.
    OpenToday,
    /// A session of this plan; the same questions for the same seed.
    Practise {
        /// What is to be asked.
        plan: Plan,
        /// A fresh one is taken where nobody says which.
        seed: Option<u64>,
    },
    /// What was answered on all days, as it was read.
    History(Box<Earlier>),
    /// Tick the selected row, or take the tick away.
    Mark,
    /// The same with the row of this number, from 0.
    MarkRow(usize),
    /// "I don't know."
    Skip,
    /// Take the last answer back: it was a slip.
    TakeBack,
    /// The right answer was easy, or hard; once more, it was neither.
    Feel(Felt),
    /// To the lesson step that teaches this.
    Teach,
    /// The question's numbers in a lab.
    OpenInLab,
    /// The same from the lesson that a question led to.
    OpenBelowInLab,
    /// Let the clock stand, or run again.
    Pause,
    /// Show or hide the clock.
    ToggleClock,
    /// End the session here, with its report.
    Finish,
    /// What was missed in the session, with its solutions.
    OpenMissed,
    /// The report into a file.
    SaveReport,
    /// The next language.
    NextLanguage,

    /// The next row of a list.
    SelectNext,
    /// The previous row.
    SelectPrevious,
    /// The row with this number, from 0.
    Select(usize),
    /// The first row.
    SelectFirst,
    /// The last row.
    SelectLast,
    /// More, or the next value, of the selected row.
    More,
    /// Less, or the previous value.
    Less,
    /// Scroll the words a page down.
    ScrollDown,
    /// Scroll the words a page up.
    ScrollUp,

    /// The next step of the lesson.
    NextStep,
    /// The previous one.
    PreviousStep,
    /// A hint, then the next one.
    Hint,
    /// Show the answer without predicting; it is remembered.
    ShowAnswer,
    /// Begin this step again, as the lesson set it up.
    RestartStep,
    /// From the words to the lab and back, where a small screen shows one of them.
    TurnPage,
    /// From the choices to the lab and back.
    SwitchFocus,

    /// In each input cell, how many windows see it.
    ToggleCoverage,
    /// Values as colours.
    ToggleHeat,
    /// The focused matrix to the clipboard.
    Copy,
    /// A larger or smaller matrix under the cursor.
    Resize(Step),
}
