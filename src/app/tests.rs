//! The program as its tests hold it: started somewhere in the built-in course, driven by written keys.

use std::path::Path;
use std::rc::Rc;

use super::{App, Colours, Command, Context, Effect, Event, Key, Practice, Settings, Start, Theme};
use crate::lesson::Course;
use crate::quiz::{FAMILIES, Moment};
use crate::text::{Language, Texts};

thread_local! {
    /// Read once a test, not once a step.
    static COURSE: Rc<Course> = Rc::new(Course::built_in());
    /// A teacher's own: it has a step of every form that a lesson can have.
    static TEACHERS: Rc<Course> = Rc::new(Course::read(Path::new("tests/lessons/good")).unwrap());
}

/// When it starts.
const NOW: Moment = Moment { at: 0, offset: 0 };

/// The program at a place: `home`, `lab`, a step as `padding/ring` or, in a teacher's lesson, `window/stack`,
/// or a family of questions as `drill/N1`.
pub(crate) fn app_at(place: &str, language: Language) -> App {
    app_in_colours(place, language, Colours::Palette)
}

/// The same on a terminal with these colours.
pub(crate) fn app_in_colours(place: &str, language: Language, colours: Colours) -> App {
    let is_teachers = place.starts_with("window/");
    let course = if is_teachers { TEACHERS.with(Rc::clone) } else { COURSE.with(Rc::clone) };
    let start = match place.split_once('/') {
        None if place == "home" => Start::Home,
        None => Start::Lab(Box::default()),
        Some(("drill", _)) => Start::Home,
        Some((lesson, _)) => Start::Lesson { place: course.place(lesson).unwrap(), step: None, now: NOW },
    };
    let settings = Settings::new(language, Theme::Dark, colours);
    let mut app = App::new(course, Texts::new(language), settings, start);
    // Where it started is handed out to be kept, and here nobody keeps it.
    app.update(Command::Repaint);
    if let Some(("drill", family)) = place.split_once('/') {
        drill(&mut app, family);
    } else if let Some((_, step)) = place.split_once('/') {
        let steps = app.lesson().unwrap().lesson().position(step).unwrap();
        (0..steps).for_each(|_| drop(press(&mut app, "]")));
    }
    app
}

/// From the first screen by way of the list of families.
fn drill(app: &mut App, family: &str) {
    let row = FAMILIES.iter().position(|known| known.id == family).unwrap();
    press(app, "p");
    let way = Practice::ALL.iter().position(|practice| *practice == Practice::Drill).unwrap();
    for row in [way, row] {
        app.update(Command::Select(row));
        press(app, "Enter");
    }
}

/// Presses keys, written as the program writes them: `Tab Right 5 Enter`. Answers with all effects, but
/// for the history: nothing was ever answered here.
#[track_caller]
pub(crate) fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    let key = |word| Key::parse(word).unwrap_or_else(|| panic!("no key is written `{word}`"));
    let mut all = vec![];
    for word in keys.split_whitespace() {
        let mut effects = app.handle(Event::Key(key(word)));
        if effects.contains(&Effect::ReadHistory) {
            effects.retain(|effect| *effect != Effect::ReadHistory);
            effects.extend(app.update(Command::History(Box::default())));
        }
        all.extend(effects);
    }
    all
}

/// A situation of a learner: where, after which keys, and whose keys hold there.
pub(crate) struct Situation {
    pub name: &'static str,
    pub place: &'static str,
    pub keys: &'static str,
    pub contexts: &'static [Context],
}

impl Situation {
    pub(crate) fn app(&self, language: Language) -> App {
        let mut app = app_at(self.place, language);
        press(&mut app, self.keys);
        app
    }
}

const fn situation(
    name: &'static str,
    place: &'static str,
    keys: &'static str,
    contexts: &'static [Context],
) -> Situation {
    Situation { name, place, keys, contexts }
}

/// Every kind of situation; each context is met in one of them.
#[rustfmt::skip]
pub(crate) const SITUATIONS: &[Situation] = {
    use Context as C;
    &[
        situation("home", "home", "", &[C::Home, C::List, C::Bottom, C::Global]),
        situation("settings", "home", ",", &[C::Values, C::List, C::Global]),
        situation("settings-day", "home", ", End Enter + 7", &[C::Day, C::Global]),
        situation("help", "home", "?", &[C::Help, C::List, C::Global]),
        situation("lab", "lab", "", &[C::Lab, C::Bottom, C::Global]),
        situation("lab-from-home", "home", "L", &[C::Lab, C::Global]),
        situation("lab-editing", "lab", "Tab 7", &[C::Editing, C::Lab, C::Bottom, C::Global]),
        situation("lab-impossible", "lab", "d d d d", &[C::Lab, C::Bottom, C::Global]),
        situation("lab-predicting", "lab", "g Enter", &[C::Predicting, C::Compared, C::Lab, C::Bottom, C::Global]),
        situation("lab-foretelling", "lab", "g Enter 5", &[C::Predicting, C::Editing, C::Lab, C::Bottom, C::Global]),
        situation("lab-compared", "lab", "g Enter 5 Enter 5 Enter", &[C::Compared, C::Lab, C::Bottom, C::Global]),
        situation("filters", "lab", "f", &[C::List, C::Global]),
        situation("inputs", "lab", "i", &[C::List, C::Global]),
        situation("predictions", "lab", "g", &[C::List, C::Global]),
        situation("tuning", "lab", "e", &[C::Values, C::List, C::Global]),
        situation("reading", "convolution/window", "", &[C::Lesson, C::Lab, C::Global]),
        situation("predicting", "convolution/sum", "", &[C::Predicting, C::Lesson, C::Lab, C::Global]),
        situation("predicted", "convolution/sum", "9 Enter", &[C::Lesson, C::Lab, C::Global]),
        situation("choosing", "window/name", "", &[C::Choices, C::Lesson, C::Global]),
        situation("aloof", "window/name", "Tab", &[C::Aloof, C::Lesson, C::Lab, C::Global]),
        situation("answering", "window/stack", "", &[C::Answer, C::Lesson, C::Global]),
        situation("check-typing", "convolution/sharing", "", &[C::Check, C::Typing, C::Lesson, C::Global]),
        situation("check-hinted", "convolution/sharing", "? ? ? ?", &[C::Check, C::Typing, C::Lesson, C::Global]),
        situation("check-again", "convolution/sharing", "2 7 Enter", &[C::Check, C::Typing, C::Lesson, C::Global]),
        situation("check-answered", "stride/stack", "!", &[C::Check, C::Answered, C::Lesson, C::Global]),
        situation("check-untaught", "window/check", "!", &[C::Check, C::Answered, C::Lesson, C::Global]),
        situation("check-done", "convolution/sharing", "! Enter !", &[C::Check, C::Answered, C::Lesson, C::Global]),
        situation("check-options", "filter/maps", "! Enter", &[C::Check, C::Options, C::Lesson, C::Global]),
        situation("check-ticks", "pooling/no-weights", "", &[C::Check, C::Ticks, C::Lesson, C::Global]),
        situation("check-aloof", "pooling/no-weights", "Tab", &[C::Aloof, C::Lesson, C::Lab, C::Global]),
        situation("task", "convolution/shift", "", &[C::Lesson, C::Lab, C::Global]),
        situation("task-editing", "convolution/shift", "1", &[C::Editing, C::Lesson, C::Lab, C::Global]),
        situation("aside", "convolution/neighbour", "7 Enter x", &[C::Aside, C::Lab, C::Global]),
        situation("practice", "home", "p", &[C::List, C::Global]),
        situation("families", "home", "p End Up Enter", &[C::List, C::Global]),
        situation("standing", "home", "p End Enter", &[C::List, C::Global]),
        situation("quiz-typing", "drill/A1", "", &[C::Typing, C::Quiz, C::Global]),
        situation("quiz-hinted", "drill/A1", "? ? ? ?", &[C::Typing, C::Quiz, C::Global]),
        situation("quiz-paused", "drill/A1", "Ctrl-P", &[C::Paused, C::Global]),
        situation("quiz-again", "drill/A1", "7 Enter", &[C::Typing, C::Quiz, C::Global]),
        situation("quiz-answered", "drill/A1", "7 Enter 7 Enter", &[C::Answered, C::Quiz, C::Global]),
        situation("quiz-skipped", "drill/B1", "Ctrl-K", &[C::Answered, C::Quiz, C::Global]),
        situation("quiz-matrix", "drill/B6", "1 5 Space 1 6 ;", &[C::Matrix, C::Typing, C::Quiz, C::Global]),
        situation("quiz-options", "drill/D1", "", &[C::Options, C::Quiz, C::Global]),
        situation("quiz-truth", "drill/J4", "", &[C::Truth, C::Options, C::Quiz, C::Global]),
        situation("quiz-judging", "drill/E5", "", &[C::Ticks, C::Quiz, C::Global]),
        situation("quiz-ticks", "drill/E9", "", &[C::Ticks, C::Quiz, C::Global]),
        situation("quiz-telling", "drill/N1", "z e r o", &[C::Typing, C::Quiz, C::Global]),
        situation("quiz-comparing", "drill/N1", "z e r o Enter", &[C::Ticks, C::Quiz, C::Global]),
        situation("quiz-aside", "drill/B1", "Ctrl-K o", &[C::Aside, C::Lab, C::Global]),
        situation("quiz-taught", "drill/A1", "Ctrl-K l", &[C::Detour, C::Lesson, C::Lab, C::Global]),
        situation("mock", "home", "p Down Down Down Enter", &[C::Typing, C::Quiz, C::Global]),
        situation("report", "drill/A1", "7 Enter 7 Enter Ctrl-E", &[C::Report, C::List, C::Global]),
        situation("report-right", "drill/N1", "Enter a b c Enter Ctrl-E", &[C::Report, C::List, C::Global]),
        situation("missed", "drill/A1", "7 Enter 7 Enter Ctrl-E a", &[C::Missed, C::List, C::Global]),
    ]
};

/// The situation of this name.
pub(crate) fn situation_of(name: &str) -> &'static Situation {
    SITUATIONS.iter().find(|situation| situation.name == name).unwrap()
}
