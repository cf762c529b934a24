//! The one table of keys: dispatch, footer, help and the README's key table all come from it.
//!
//! The words of a binding stand in the message files under its id: `key-ID` for the footer,
//! `key-ID-about` for help. Bindings that share an id are shown as one (`s S`).

use super::{App, Command, Key, KeyCode};
use crate::lab::{Action, Direction, Setting, Step};
use crate::quiz::Felt;

/// Where a binding holds. [`App::contexts`] names the active ones, innermost first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// A cell is being typed.
    Editing,
    /// A prediction is open.
    Predicting,
    /// A prediction of one's own, outside of a lesson's step: open, or compared.
    Compared,
    /// The choices of a question.
    Choices,
    /// A typed answer.
    Answer,
    /// The lab of a question, while the question waits.
    Aloof,
    /// A lesson that an answered question led to, which has a lab of its own.
    Detour,
    /// A lesson, whatever its step asks.
    Lesson,
    /// A lab, free or in a lesson.
    Lab,
    /// A lab that was opened beside a lesson and closes to it.
    Aside,
    /// A matrix that is typed as an answer in a quiz.
    Matrix,
    /// A typed answer in a quiz.
    Typing,
    /// A quiz question whether something is true.
    Truth,
    /// The choices of a quiz question.
    Options,
    /// What can be ticked.
    Ticks,
    /// A question that is answered.
    Answered,
    /// A quiz whose clock stands; its question is covered.
    Paused,
    /// A quiz, whatever it asks.
    Quiz,
    /// The questions that a lesson draws from the quiz, whatever they ask.
    Check,
    /// A report.
    Report,
    /// What was missed.
    Missed,
    /// The list of lessons.
    Home,
    /// A list whose rows have values.
    Values,
    /// The day of the interview is being typed.
    Day,
    /// The help.
    Help,
    /// Any list.
    List,
    /// The last screen: leaving it ends the program.
    Bottom,
    /// Everywhere.
    Global,
}

impl Context {
    /// All contexts, in the order of the help and of the README.
    pub const ALL: [Self; 28] = [
        Self::Home,
        Self::Lesson,
        Self::Detour,
        Self::Predicting,
        Self::Compared,
        Self::Choices,
        Self::Answer,
        Self::Aloof,
        Self::Editing,
        Self::Lab,
        Self::Aside,
        Self::Matrix,
        Self::Typing,
        Self::Truth,
        Self::Options,
        Self::Ticks,
        Self::Answered,
        Self::Paused,
        Self::Quiz,
        Self::Check,
        Self::Report,
        Self::Missed,
        Self::Values,
        Self::Day,
        Self::Help,
        Self::List,
        Self::Bottom,
        Self::Global,
    ];

    /// The tail of the context's message key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Editing => "editing",
            Self::Predicting => "predicting",
            Self::Compared => "compared",
            Self::Choices => "choices",
            Self::Answer => "answer",
            Self::Aloof => "aloof",
            Self::Detour => "detour",
            Self::Lesson => "lesson",
            Self::Lab => "lab",
            Self::Aside => "aside",
            Self::Matrix => "matrix",
            Self::Typing => "typing",
            Self::Truth => "truth",
            Self::Options => "options",
            Self::Ticks => "ticks",
            Self::Answered => "answered",
            Self::Paused => "paused",
            Self::Quiz => "quiz",
            Self::Check => "check",
            Self::Report => "report",
            Self::Missed => "missed",
            Self::Home => "home",
            Self::Values => "values",
            Self::Day => "day",
            Self::Help => "help",
            Self::List => "list",
            Self::Bottom => "bottom",
            Self::Global => "global",
        }
    }
}

/// One row of the table.
pub struct Binding {
    /// Where it holds.
    pub context: Context,
    /// Every key that does it; the first one is shown in the footer.
    pub keys: &'static [Key],
    /// What it does.
    pub command: Command,
    /// Names its words; shared by bindings that belong together.
    pub id: &'static str,
    /// Its rank in the footer, 0 first; `None` is help only.
    pub footer: Option<u8>,
    /// Whether it can be used now; if not, the key of the message that says why.
    pub ready: fn(&App) -> Result<(), &'static str>,
}

impl Binding {
    const fn footer(mut self, rank: u8) -> Self {
        self.footer = Some(rank);
        self
    }

    const fn when(mut self, ready: fn(&App) -> Result<(), &'static str>) -> Self {
        self.ready = ready;
        self
    }
}

const fn bind(context: Context, keys: &'static [Key], command: Command, id: &'static str) -> Binding {
    Binding { context, keys, command, id, footer: None, ready: always }
}

#[expect(clippy::unnecessary_wraps, reason = "one of several answers to whether a key can be used")]
fn always(_: &App) -> Result<(), &'static str> {
    Ok(())
}

const fn c(character: char) -> Key {
    Key::char(character)
}

const fn k(code: KeyCode) -> Key {
    Key::plain(code)
}

const fn adjust(setting: Setting, step: Step) -> Command {
    Command::Lab(Action::Adjust(setting, step))
}

const fn go(direction: Direction) -> Command {
    Command::Lab(Action::Move(direction))
}

/// All keys, grouped by context, in reading order.
pub static BINDINGS: &[Binding] = {
    use Command as C;
    use Context as X;
    use Direction as D;
    use KeyCode as K;
    use Setting as S;
    const UP: Step = Step::Up;
    const DOWN: Step = Step::Down;
    &[
        bind(X::Home, &[k(K::Enter)], C::Continue, "open").footer(1),
        bind(X::Home, &[c('L')], C::OpenLab, "lab").footer(4),
        bind(X::Home, &[c('t')], C::OpenToday, "today").footer(2),
        bind(X::Home, &[c('p')], C::OpenPractice, "practice").footer(2),
        // a lesson
        bind(X::Lesson, &[k(K::Enter)], C::Continue, "continue").footer(2).when(App::can_continue),
        bind(X::Lesson, &[c('H')], C::Hint, "hint").footer(3).when(App::can_hint),
        bind(X::Lesson, &[c('!')], C::ShowAnswer, "show").footer(4).when(App::can_show),
        bind(X::Lesson, &[c('x')], C::OpenCounterexample, "example").footer(3).when(App::can_see_example),
        bind(X::Lesson, &[c('[')], C::PreviousStep, "step").footer(6),
        bind(X::Lesson, &[c(']')], C::NextStep, "step").footer(6),
        bind(X::Lesson, &[c('Z')], C::RestartStep, "restart"),
        bind(X::Lesson, &[k(K::Escape)], C::Close, "back").footer(0),
        bind(X::Lesson, &[k(K::PageUp)], C::ScrollUp, "scroll"),
        bind(X::Lesson, &[k(K::PageDown)], C::ScrollDown, "scroll"),
        bind(X::Lesson, &[c('`'), k(K::Function(6))], C::TurnPage, "page").footer(2).when(App::can_turn_page),
        // where a letter is typed or means something else, the control key helps
        bind(X::Detour, &[c('o'), Key::control('o')], C::OpenBelowInLab, "open-below").footer(3),
        // a prediction
        bind(X::Predicting, &[k(K::Enter)], C::Continue, "check").footer(1),
        bind(X::Predicting, &[c('!')], C::ShowAnswer, "show").footer(4),
        bind(X::Predicting, &[k(K::Backspace)], C::Lab(Action::Erase), "erase"),
        bind(X::Compared, &[k(K::Enter), k(K::Escape)], C::Lab(Action::EndPrediction), "resume").footer(1),
        // questions
        bind(X::Choices, &[k(K::Up), c('k')], C::SelectPrevious, "select").footer(1),
        bind(X::Choices, &[k(K::Down), c('j')], C::SelectNext, "select").footer(1),
        bind(X::Choices, &[k(K::Enter)], C::Continue, "answer").footer(1),
        bind(X::Choices, &[c('1')], C::Select(0), "number"),
        bind(X::Choices, &[c('2')], C::Select(1), "number"),
        bind(X::Choices, &[c('3')], C::Select(2), "number"),
        bind(X::Choices, &[c('4')], C::Select(3), "number"),
        bind(X::Choices, &[k(K::Tab), k(K::BackTab)], C::SwitchFocus, "switch").when(App::can_switch),
        bind(X::Answer, &[k(K::Enter)], C::Continue, "answer").footer(1),
        bind(X::Answer, &[k(K::Backspace)], C::Erase, "erase"),
        bind(X::Answer, &[c('x')], C::OpenCounterexample, "example").footer(3).when(App::can_see_example),
        bind(X::Answer, &[k(K::Tab), k(K::BackTab)], C::SwitchFocus, "switch").when(App::can_switch),
        bind(X::Aloof, &[k(K::Escape)], C::SwitchFocus, "question").footer(1),
        // a cell
        bind(X::Editing, &[k(K::Enter)], C::Lab(Action::Commit), "keep").footer(1),
        bind(X::Editing, &[k(K::Escape)], C::Lab(Action::Cancel), "cancel").footer(2),
        bind(X::Editing, &[k(K::Backspace)], C::Lab(Action::Erase), "erase"),
        // a lab
        bind(X::Aside, &[k(K::Escape), k(K::Enter)], C::Close, "return").footer(1),
        bind(X::Lab, &[k(K::Left), c('h')], go(D::Left), "move").footer(5),
        bind(X::Lab, &[k(K::Down), c('j')], go(D::Down), "move").footer(5),
        bind(X::Lab, &[k(K::Up), c('k')], go(D::Up), "move").footer(5),
        bind(X::Lab, &[k(K::Right), c('l')], go(D::Right), "move").footer(5),
        bind(X::Lab, &[k(K::Home)], C::Lab(Action::MoveFar(D::Left)), "far"),
        bind(X::Lab, &[k(K::End)], C::Lab(Action::MoveFar(D::Right)), "far"),
        bind(X::Lab, &[k(K::Tab)], C::Lab(Action::FocusNext), "grid").footer(6),
        bind(X::Lab, &[k(K::BackTab)], C::Lab(Action::FocusPrevious), "grid-back"),
        bind(X::Lab, &[c('u')], C::Lab(Action::Undo), "undo").footer(9),
        bind(X::Lab, &[c('U'), Key::control('r')], C::Lab(Action::Redo), "undo"),
        bind(X::Lab, &[c('s')], adjust(S::Stride, UP), "stride").footer(7),
        bind(X::Lab, &[c('S')], adjust(S::Stride, DOWN), "stride").footer(7),
        bind(X::Lab, &[c('p')], adjust(S::Padding, UP), "padding").footer(7),
        bind(X::Lab, &[c('P')], adjust(S::Padding, DOWN), "padding").footer(7),
        bind(X::Lab, &[c('d')], adjust(S::Dilation, UP), "dilation"),
        bind(X::Lab, &[c('D')], adjust(S::Dilation, DOWN), "dilation"),
        bind(X::Lab, &[c('o')], adjust(S::Operation, UP), "operation").footer(10),
        bind(X::Lab, &[c('O')], adjust(S::Operation, DOWN), "operation").footer(10),
        bind(X::Lab, &[c('n')], adjust(S::PaddingName, UP), "named"),
        bind(X::Lab, &[c('N')], adjust(S::PaddingName, DOWN), "named"),
        bind(X::Lab, &[c('m')], adjust(S::PaddingMode, UP), "mode"),
        bind(X::Lab, &[c('M')], adjust(S::PaddingMode, DOWN), "mode"),
        bind(X::Lab, &[c('a')], C::Resize(UP), "size").footer(11),
        bind(X::Lab, &[c('A')], C::Resize(DOWN), "size").footer(11),
        bind(X::Lab, &[c('b')], adjust(S::Bias, UP), "bias"),
        bind(X::Lab, &[c('B')], adjust(S::Bias, DOWN), "bias"),
        bind(X::Lab, &[c('F')], adjust(S::Flip, UP), "flip"),
        bind(X::Lab, &[c('e')], C::OpenTuning, "tune").footer(8),
        bind(X::Lab, &[c('f')], C::OpenFilters, "filters").footer(8),
        bind(X::Lab, &[c('i')], C::OpenInputs, "inputs").footer(8),
        bind(X::Lab, &[c('g')], C::OpenPredictions, "predict").footer(9).when(App::can_predict),
        bind(X::Lab, &[c('r')], C::Lab(Action::Randomise), "random"),
        bind(X::Lab, &[c('=')], C::Lab(Action::Fill), "fill"),
        bind(X::Lab, &[c('c')], C::Lab(Action::Clear), "clear"),
        bind(X::Lab, &[c('t')], C::Lab(Action::Rotate), "rotate"),
        bind(X::Lab, &[c('~')], C::Lab(Action::Negate), "negate"),
        bind(X::Lab, &[c('z')], C::Lab(Action::Normalise), "normalise"),
        bind(X::Lab, &[c(' ')], C::Lab(Action::PlayPause), "play").footer(9),
        bind(X::Lab, &[c('<')], C::Lab(Action::StepBack), "slide").footer(10),
        bind(X::Lab, &[c('>')], C::Lab(Action::StepForward), "slide").footer(10),
        bind(X::Lab, &[c('{')], C::Lab(Action::Speed(DOWN)), "speed"),
        bind(X::Lab, &[c('}')], C::Lab(Action::Speed(UP)), "speed"),
        bind(X::Lab, &[c('v')], C::ToggleCoverage, "coverage").footer(11),
        bind(X::Lab, &[c('V')], C::ToggleHeat, "heat").when(App::can_colour),
        bind(X::Lab, &[c('w')], C::Lab(Action::Mend), "mend").footer(0).when(App::can_mend),
        bind(X::Lab, &[c('y')], C::Copy, "copy"),
        // a quiz
        bind(X::Matrix, &[k(K::Left)], C::MoveCaret(D::Left), "caret").footer(5),
        bind(X::Matrix, &[k(K::Down)], C::MoveCaret(D::Down), "caret").footer(5),
        bind(X::Matrix, &[k(K::Up)], C::MoveCaret(D::Up), "caret").footer(5),
        bind(X::Matrix, &[k(K::Right)], C::MoveCaret(D::Right), "caret").footer(5),
        bind(X::Matrix, &[k(K::Home)], C::MoveCaretFar(D::Left), "caret-far"),
        bind(X::Matrix, &[k(K::End)], C::MoveCaretFar(D::Right), "caret-far"),
        bind(X::Typing, &[k(K::Enter)], C::Continue, "answer").footer(1),
        bind(X::Typing, &[k(K::Backspace)], C::Erase, "erase"),
        bind(X::Typing, &[Key::control('u')], C::TakeBack, "take-back").footer(5).when(App::can_take_back),
        bind(X::Typing, &[c('?')], C::Hint, "hint").footer(2).when(App::can_hint),
        bind(X::Truth, &[c('y'), c('t'), c('o'), c('ㅇ'), c('예'), c('네')], C::Select(0), "truth"),
        bind(X::Truth, &[c('n'), c('f'), c('x'), c('ㄴ'), c('아')], C::Select(1), "truth"),
        bind(X::Options, &[k(K::Down), c('j')], C::SelectNext, "select").footer(3),
        bind(X::Options, &[k(K::Up), c('k')], C::SelectPrevious, "select").footer(3),
        bind(X::Options, &[c('a'), c('1')], C::Select(0), "letter"),
        bind(X::Options, &[c('b'), c('2')], C::Select(1), "letter"),
        bind(X::Options, &[c('c'), c('3')], C::Select(2), "letter"),
        bind(X::Options, &[c('d'), c('4')], C::Select(3), "letter"),
        bind(X::Options, &[c('e'), c('5')], C::Select(4), "letter"),
        bind(X::Options, &[k(K::Enter)], C::Continue, "answer").footer(1),
        bind(X::Options, &[c('u'), Key::control('u')], C::TakeBack, "take-back")
            .footer(5)
            .when(App::can_take_back),
        bind(X::Ticks, &[c(' ')], C::Mark, "tick").footer(1),
        bind(X::Ticks, &[c('a'), c('1')], C::MarkRow(0), "tick-letter"),
        bind(X::Ticks, &[c('b'), c('2')], C::MarkRow(1), "tick-letter"),
        bind(X::Ticks, &[c('c'), c('3')], C::MarkRow(2), "tick-letter"),
        bind(X::Ticks, &[c('d'), c('4')], C::MarkRow(3), "tick-letter"),
        bind(X::Ticks, &[c('e'), c('5')], C::MarkRow(4), "tick-letter"),
        bind(X::Ticks, &[k(K::Down), c('j')], C::SelectNext, "select").footer(3),
        bind(X::Ticks, &[k(K::Up), c('k')], C::SelectPrevious, "select").footer(3),
        bind(X::Ticks, &[k(K::Enter)], C::Continue, "answer").footer(1),
        bind(X::Ticks, &[c('u'), Key::control('u')], C::TakeBack, "take-back")
            .footer(5)
            .when(App::can_take_back),
        bind(X::Answered, &[k(K::Enter)], C::Continue, "next").footer(1),
        bind(X::Answered, &[c('l')], C::Teach, "teach").footer(2).when(App::can_teach),
        bind(X::Answered, &[c('x')], C::OpenCounterexample, "example").footer(2).when(App::can_see_example),
        bind(X::Answered, &[c('o')], C::OpenInLab, "open-lab").footer(3).when(App::can_open_in_lab),
        bind(X::Answered, &[c('u'), Key::control('u')], C::TakeBack, "take-back")
            .footer(5)
            .when(App::can_take_back),
        bind(X::Answered, &[c('e')], C::Feel(Felt::Easy), "felt").footer(4).when(App::can_feel),
        bind(X::Answered, &[c('h')], C::Feel(Felt::Hard), "felt").footer(4).when(App::can_feel),
        bind(X::Quiz, &[c('?')], C::Hint, "hint").footer(2).when(App::can_hint),
        bind(X::Quiz, &[Key::control('k')], C::Skip, "skip").footer(3).when(App::can_skip),
        bind(X::Quiz, &[Key::control('t')], C::ToggleClock, "clock").footer(6).when(App::can_toggle_clock),
        bind(X::Quiz, &[Key::control('p')], C::Pause, "pause").footer(6).when(App::can_pause),
        bind(X::Paused, &[k(K::Enter), c(' '), Key::control('p')], C::Pause, "unpause").footer(1),
        bind(X::Paused, &[k(K::Escape)], C::Close, "back").footer(4),
        bind(X::Quiz, &[Key::control('e')], C::Finish, "finish").footer(5),
        bind(X::Quiz, &[k(K::PageDown)], C::ScrollDown, "scroll"),
        bind(X::Quiz, &[k(K::PageUp)], C::ScrollUp, "scroll"),
        bind(X::Quiz, &[k(K::Escape)], C::Close, "back").footer(4),
        // a quiz in a lesson, whose keys come first: elsewhere all of these can be typed
        bind(X::Check, &[c('?')], C::Hint, "hint").footer(2).when(App::can_hint),
        bind(X::Check, &[c('!')], C::ShowAnswer, "show").footer(4).when(App::can_show),
        bind(X::Check, &[c('x')], C::OpenCounterexample, "example").footer(3).when(App::can_see_example),
        bind(X::Check, &[c('[')], C::PreviousStep, "step").footer(6),
        bind(X::Check, &[c(']')], C::NextStep, "step").footer(6),
        bind(X::Check, &[k(K::Tab), k(K::BackTab)], C::SwitchFocus, "switch").footer(7),
        bind(X::Report, &[c('a')], C::OpenMissed, "missed").footer(1).when(App::can_see_missed),
        bind(X::Report, &[k(K::Enter), c('l')], C::Teach, "teach").footer(1),
        bind(X::Missed, &[k(K::Escape), k(K::Enter)], C::Close, "to-report").footer(1),
        bind(X::Report, &[c('w')], C::SaveReport, "save-report").footer(2),
        // lists
        bind(X::Values, &[k(K::Left), c('h'), c('-')], C::Less, "change").footer(1),
        bind(X::Values, &[k(K::Right), c('l'), c('+')], C::More, "change").footer(1),
        bind(X::Values, &[k(K::Enter)], C::Continue, "type-day").footer(2).when(App::can_type_day),
        bind(X::Day, &[k(K::Enter)], C::Continue, "set-day").footer(1),
        bind(X::Day, &[k(K::Escape)], C::GiveUp, "cancel").footer(2),
        bind(X::Day, &[k(K::Backspace)], C::Erase, "erase"),
        bind(X::Help, &[k(K::Escape), k(K::Enter)], C::Close, "close"),
        bind(X::List, &[k(K::Up), c('k')], C::SelectPrevious, "select").footer(3),
        bind(X::List, &[k(K::Down), c('j')], C::SelectNext, "select").footer(3),
        bind(X::List, &[k(K::PageDown)], C::ScrollDown, "turn"),
        bind(X::List, &[k(K::PageUp)], C::ScrollUp, "turn"),
        bind(X::List, &[k(K::Home), c('g')], C::SelectFirst, "ends"),
        bind(X::List, &[k(K::End), c('G')], C::SelectLast, "ends"),
        bind(X::List, &[k(K::Enter)], C::Continue, "choose").footer(2),
        bind(X::List, &[k(K::Escape)], C::Close, "back").when(App::can_go_back),
        // everywhere
        bind(X::Bottom, &[c('q')], C::Close, "quit").footer(0),
        bind(X::Global, &[c('?'), k(K::Function(1))], C::OpenHelp, "help").footer(0),
        bind(X::Global, &[c('q')], C::Close, "back").footer(0),
        bind(X::Global, &[c(','), k(K::Function(2))], C::OpenSettings, "settings").footer(12),
        bind(X::Global, &[k(K::Function(3))], C::NextLanguage, "language"),
        bind(X::Global, &[Key::control('c')], C::Quit, "leave"),
        bind(X::Global, &[Key::control('z')], C::Suspend, "suspend"),
        bind(X::Global, &[Key::control('l')], C::Repaint, "repaint"),
    ]
};

/// What `key` means where `contexts` are active, innermost first.
pub fn resolve(contexts: &[Context], key: Key) -> Option<&'static Binding> {
    contexts.iter().find_map(|context| {
        BINDINGS.iter().find(|binding| binding.context == *context && binding.keys.contains(&key))
    })
}

/// The key that is shown for a command, as it is written.
pub fn key_of(command: &Command) -> String {
    let binding = BINDINGS.iter().find(|binding| binding.command == *command);
    binding.and_then(|binding| binding.keys.first()).map(ToString::to_string).unwrap_or_default()
}

/// The key for a command where this context is active, as it is written.
pub fn key_in(context: Context, command: &Command) -> String {
    let is_meant = |binding: &&Binding| binding.context == context && binding.command == *command;
    let binding = BINDINGS.iter().find(is_meant);
    binding.and_then(|binding| binding.keys.first()).map(ToString::to_string).unwrap_or_default()
}

#[cfg(test)]
mod tests;
