//! A learner at the keyboard: presses keys, reads the screen, and works a step out.

use std::path::Path;
use std::rc::Rc;

use convtutor::app::{
    App, BINDINGS, Colours, Command, Effect, Event, Key, LessonScreen, Screen, Settings, Start, TUNING, Theme,
};
use convtutor::lab::value::exact;
use convtutor::lab::{Action, Experiment, Grid, Lab, Setting, Step, same};
use convtutor::lesson::{Course, Kind, Question};
use convtutor::misconception::{Answer, truth};
use convtutor::progress::Progress;
use convtutor::text::{Language, Texts};
use convtutor::tui::{Forgetful, Keeper, Program, Tutor};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::answers::answer_rightly;
use super::memory::Memory;

thread_local! {
    /// Read once a test, not once a step.
    static COURSE: Rc<Course> = Rc::new(Course::built_in());
    /// A teacher's own: it has a step of every form that a lesson can have.
    static TEACHERS: Rc<Course> = Rc::new(Course::read(Path::new("tests/lessons/good")).unwrap());
}

/// The program in the hands of somebody who has nothing but keys, on a screen of 80 x 24 if not said otherwise.
pub struct Learner {
    tutor: Tutor,
    size: (u16, u16),
}

impl Learner {
    /// Starts the program: `home`, `lab`, or a step of the course as `padding/ring` or of a teacher's lesson as
    /// `window/stack`. Nothing is kept.
    pub fn at(place: &str, language: Language) -> Self {
        Self::starting(place, language, Progress::default(), &[], Box::new(Forgetful))
    }

    /// Starts the program where `memory` keeps everything, and with what it keeps already.
    pub fn remembered(language: Language, memory: &Memory) -> Self {
        Self::starting("home", language, memory.progress(), &memory.settings(), Box::new(memory.clone()))
    }

    /// Starts the program at such a place where `memory`, still empty, keeps everything.
    pub fn remembered_at(place: &str, language: Language, memory: &Memory) -> Self {
        Self::starting(place, language, Progress::default(), &[], Box::new(memory.clone()))
    }

    fn starting(
        place: &str,
        language: Language,
        progress: Progress,
        kept: &[(String, String)],
        keeper: Box<dyn Keeper>,
    ) -> Self {
        let is_teachers = place.starts_with("window/");
        let course = if is_teachers { TEACHERS.with(Rc::clone) } else { COURSE.with(Rc::clone) };
        let start = match place.split_once('/') {
            None if place == "home" => Start::Home,
            None => Start::Lab(Box::default()),
            Some((lesson, _)) => {
                Start::Lesson { place: course.place(lesson).unwrap(), step: None, now: keeper.now() }
            }
        };
        let mut settings = Settings::new(language, Theme::Dark, Colours::None);
        kept.iter().for_each(|(name, value)| settings.restore(name, value));
        let mut app = App::resuming(course, Texts::new(settings.language), settings, start, progress);
        kept.iter().for_each(|(name, value)| app.restore_quiz(name, value));
        let mut learner = Self { tutor: Tutor::new(app, keeper), size: (80, 24) };
        if let Some((_, step)) = place.split_once('/') {
            let number = learner.lesson().lesson().position(step).unwrap();
            (0..number).for_each(|_| drop(learner.press("]")));
        }
        learner
    }

    /// The same on a screen of another size.
    pub fn on(mut self, size: (u16, u16)) -> Self {
        self.size = size;
        self
    }

    /// The program.
    pub fn app(&self) -> &App {
        self.tutor.app()
    }

    /// The lesson on the screen.
    #[track_caller]
    pub fn lesson(&self) -> &LessonScreen {
        match self.app().screen() {
            Screen::Lesson(lesson) => lesson,
            other => panic!("not a lesson: {other:?}"),
        }
    }

    /// The id of the step on the screen.
    #[track_caller]
    pub fn step(&self) -> String {
        self.lesson().step().id.clone()
    }

    /// The lab on the screen.
    pub fn lab(&self) -> &Lab {
        &self.app().bench().expect("a lab").lab
    }

    /// Presses keys, written as the program writes them: `Tab Right 5 Enter`. Answers with all effects.
    #[track_caller]
    pub fn press(&mut self, keys: &str) -> Vec<Effect> {
        let key = |word| Key::parse(word).unwrap_or_else(|| panic!("no key is written `{word}`"));
        keys.split_whitespace().flat_map(|word| self.tutor.handle(Event::Key(key(word)))).collect()
    }

    /// Leaves the screen with Esc, as the footer says; what is being typed is given up first.
    #[track_caller]
    pub fn leave(&mut self) {
        let screens = self.app().screens().len();
        if self.app().bench().is_some_and(|bench| bench.lab.editing().is_some()) {
            self.press("Esc");
        }
        self.press("Esc");
        assert!(self.app().screens().len() < screens, "Esc does not lead back");
    }

    /// Types text, a key a character.
    pub fn type_in(&mut self, text: &str) {
        for character in text.chars() {
            self.happens(Event::Key(Key::char(character)));
        }
    }

    /// Something happens.
    pub fn happens(&mut self, event: Event) -> Vec<Effect> {
        self.tutor.handle(event)
    }

    /// What stands on the screen, wide characters once.
    pub fn screen(&self) -> String {
        let (width, height) = self.size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        self.tutor.draw(&mut buffer);
        let rows = buffer.content.chunks(usize::from(width.max(1)));
        let lines = rows.map(|row| {
            let mut covered = 0;
            let mut line = String::new();
            for cell in row {
                if covered == 0 {
                    line.push_str(cell.symbol());
                    covered = unicode_width::UnicodeWidthStr::width(cell.symbol());
                }
                covered = covered.saturating_sub(1);
            }
            line.trim_end().to_owned()
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Whether a sentence of the program stands on the screen, in the language in force.
    pub fn reads(&self, key: &str) -> bool {
        self.screen().contains(&*self.app().texts().get(key))
    }

    /// Does what the step wants.
    pub fn work_out(&mut self) {
        match self.lesson().step().kind.clone() {
            Kind::Read => {}
            Kind::Predict(_) => {
                let truth = &self.lab().prediction().expect("a prediction").truth;
                let values: Vec<String> = truth.iter().map(|value| exact(*value)).collect();
                self.predict(&values);
            }
            Kind::Question(Question::Choices(choices)) => {
                let right = choices.iter().position(|choice| choice.right).unwrap();
                (0..right).for_each(|_| drop(self.press("Down")));
                self.press("Enter");
            }
            Kind::Question(Question::Typed(case)) => {
                self.type_in(&written(&truth(&case).unwrap()));
                self.press("Enter");
            }
            Kind::Check(picks) => {
                for number in 1..=picks.len() {
                    answer_rightly(self);
                    if number < picks.len() {
                        self.press("Enter");
                    }
                }
            }
            Kind::Task(task) => {
                let wanted = task.solution.overlay(self.lab().experiment()).unwrap();
                self.reach(&wanted);
            }
        }
    }

    /// Types a prediction, each value with Enter.
    #[track_caller]
    pub fn predict(&mut self, values: &[String]) {
        for value in values {
            self.type_in(value);
            self.press("Enter");
            assert_eq!(self.app().message(), None, "complains about a prediction that is being typed");
        }
    }

    /// Turns the lab into another one, settings first, then number by number, until the step is done.
    fn reach(&mut self, wanted: &Experiment) {
        for _ in 0..60 {
            let Some((setting, step)) = next_change(self.lab().experiment(), wanted) else { break };
            if self.lesson().state().done {
                return;
            }
            self.adjust(setting, step);
        }
        for (grid, values) in [(Grid::Input, &wanted.input), (Grid::Filter, &wanted.filter)] {
            for ((row, column), value) in values.indexed_iter() {
                // A pooling window has no values of its own.
                let differs = self.lab().value(grid, [row, column]).is_some_and(|now| !same(now, *value));
                if differs && !self.lesson().state().done {
                    self.write(grid, [row, column], *value);
                }
            }
        }
    }

    /// Changes a setting by its own key; one that has none, in the list of all settings.
    fn adjust(&mut self, setting: Setting, step: Step) {
        let command = Command::Lab(Action::Adjust(setting, step));
        if let Some(binding) = BINDINGS.iter().find(|binding| binding.command == command) {
            self.press(&binding.keys[0].to_string());
            return;
        }
        self.press("e");
        let row = TUNING.iter().position(|row| *row == setting).expect("a row of the list");
        (0..row).for_each(|_| drop(self.press("Down")));
        self.press(if step == Step::Up { "Right" } else { "Left" });
        self.press("Esc");
    }

    fn write(&mut self, grid: Grid, [row, column]: [usize; 2], value: f64) {
        let at = |learner: &Self| (learner.lab().focus(), learner.lab().cursor(grid));
        for _ in 0..80 {
            let (focus, [here, across]) = at(self);
            match () {
                () if focus != grid => self.press("Tab"),
                () if here != row => self.press(if here < row { "Down" } else { "Up" }),
                () if across != column => self.press(if across < column { "Right" } else { "Left" }),
                () => break,
            };
        }
        assert_eq!(at(self), (grid, [row, column]), "the cell cannot be reached");
        self.type_in(&exact(value));
        self.press("Enter");
    }
}

/// An answer as somebody types it.
pub fn written(answer: &Answer) -> String {
    match answer {
        Answer::Size([rows, columns]) => format!("{rows}x{columns}"),
        Answer::Number(number) => exact(*number),
        Answer::Fraction([rows, columns]) => format!("{}x{}", exact(*rows), exact(*columns)),
        Answer::Grid(grid) => {
            let row = |row: ndarray::ArrayView1<'_, f64>| {
                row.iter().map(|value| exact(*value)).collect::<Vec<_>>().join(" ")
            };
            grid.rows().into_iter().map(row).collect::<Vec<_>>().join("; ")
        }
        Answer::Shape(shape) => shape.iter().map(ToString::to_string).collect::<Vec<_>>().join(" x "),
        other => panic!("nobody types {other:?}"),
    }
}

/// The next step of a setting on the way from one lab to another.
fn next_change(now: &Experiment, wanted: &Experiment) -> Option<(Setting, Step)> {
    use Setting as S;
    if now.operation != wanted.operation {
        return Some((S::Operation, Step::Up));
    }
    let pairs = [
        (S::FilterSize, [S::FilterRows, S::FilterColumns], now.kernel(), wanted.kernel()),
        (S::Stride, [S::StrideVertical, S::StrideHorizontal], now.stride, wanted.stride),
        (S::Dilation, [S::DilationVertical, S::DilationHorizontal], now.dilation, wanted.dilation),
    ];
    let toward = |now: usize, wanted: usize| if now < wanted { Step::Up } else { Step::Down };
    for (both, single, now, wanted) in pairs {
        let axes: Vec<usize> = (0..2).filter(|axis| now[*axis] != wanted[*axis]).collect();
        match axes[..] {
            [_, _] if both != S::FilterSize && now[0] == now[1] && wanted[0] == wanted[1] => {
                return Some((both, toward(now[0], wanted[0])));
            }
            [first, ..] => return Some((single[first], toward(now[first], wanted[first]))),
            [] => {}
        }
    }
    let sides = |it: &Experiment| {
        let sides = it.padding_sides();
        [sides.top, sides.bottom, sides.left, sides.right]
    };
    let (now_sides, wanted_sides) = (sides(now), sides(wanted));
    if now_sides != wanted_sides {
        let all_alike = |sides: [usize; 4]| sides.iter().all(|side| *side == sides[0]);
        if all_alike(now_sides) && all_alike(wanted_sides) {
            return Some((S::Padding, toward(now_sides[0], wanted_sides[0])));
        }
        let side = (0..4).find(|side| now_sides[*side] != wanted_sides[*side])?;
        let setting = [S::PaddingTop, S::PaddingBottom, S::PaddingLeft, S::PaddingRight][side];
        return Some((setting, toward(now_sides[side], wanted_sides[side])));
    }
    (now.padding_mode != wanted.padding_mode).then_some((S::PaddingMode, Step::Up))
}

impl Drop for Learner {
    #[allow(clippy::print_stdout, reason = "a failed test shows what the learner saw last")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            println!("the last screen:\n{}\n", self.screen());
        }
    }
}
