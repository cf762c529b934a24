//! Whether a key can be used now, and the message that says why not.

use super::{App, Colours, Screen, SettingRow, Theme};
use crate::misconception::place_of;
use crate::quiz::{Hint, Mode, Stage};

type Ready = Result<(), &'static str>;

impl App {
    /// A step can be continued when it is done.
    pub(super) fn can_continue(&self) -> Ready {
        match self.lesson() {
            Some(lesson) if !lesson.state().done && !lesson.state().is_predicting() && !lesson.asks() => {
                Err(lesson.what_is_left())
            }
            _ => Ok(()),
        }
    }

    pub(super) fn can_skip(&self) -> Ready {
        match self.quiz() {
            Some(quiz) if quiz.is_done() => Err("ready-answered"),
            _ => Ok(()),
        }
    }

    pub(super) fn can_take_back(&self) -> Ready {
        let is_given = self.quiz().is_some_and(|quiz| quiz.session.can_undo());
        if is_given { Ok(()) } else { Err("ready-no-undo") }
    }

    pub(super) fn can_feel(&self) -> Ready {
        match self.quiz() {
            Some(quiz) if quiz.session.can_feel() => Ok(()),
            Some(quiz) if !quiz.session.decides() => Err("ready-felt-never"),
            _ => Err("ready-felt"),
        }
    }

    pub(super) fn can_pause(&self) -> Ready {
        match self.quiz() {
            Some(quiz) if quiz.session.mode() == Mode::Mock => Err("ready-pause-mock"),
            Some(quiz) if quiz.is_done() => Err("ready-answered"),
            _ => Ok(()),
        }
    }

    pub(super) fn can_toggle_clock(&self) -> Ready {
        match self.quiz() {
            Some(quiz) if quiz.session.left(self.now).is_some() => Ok(()),
            _ => Err("ready-no-clock"),
        }
    }

    pub(super) fn can_open_in_lab(&self) -> Ready {
        self.item_shown().map(|_| ()).ok_or("ready-no-lab")
    }

    pub(super) fn can_hint(&self) -> Ready {
        if let Some(quiz) = self.quiz() {
            let all_open =
                if quiz.session.mode() == Mode::Lesson { "ready-hint-lesson" } else { "ready-hint-all" };
            return match quiz.session.current() {
                Some(asked) if asked.stage == Stage::Done => Err("ready-answered"),
                _ if quiz.session.mode() == Mode::Mock => Err("ready-hint-mock"),
                Some(asked) if usize::from(asked.hints) == Hint::ALL.len() => Err(all_open),
                _ => Ok(()),
            };
        }
        let lesson = self.lesson().ok_or("ready-lesson")?;
        if lesson.has_hint() { Ok(()) } else { Err("ready-hint") }
    }

    pub(super) fn can_show(&self) -> Ready {
        let lesson = self.lesson().ok_or("ready-lesson")?;
        if lesson.can_show() { Ok(()) } else { Err("ready-show") }
    }

    pub(super) fn can_see_example(&self) -> Ready {
        let in_lesson = self.lesson().and_then(super::LessonScreen::recognised);
        // Once another answer is begun, an x belongs to it: 3x3.
        let quiz = self.quiz().filter(|quiz| quiz.is_fresh());
        let recognised = in_lesson.or_else(|| quiz.and_then(super::QuizScreen::recognised));
        recognised.map(|_| ()).ok_or("ready-example")
    }

    /// Who is in the step that teaches it need not be led there, and a teacher's own course may have none.
    pub(super) fn can_teach(&self) -> Ready {
        let Some((lesson, step)) = self.cure().map(place_of) else { return Ok(()) };
        let is_here = |screen: &super::LessonScreen| screen.lesson().id == lesson && screen.step().id == step;
        match self.lesson() {
            Some(screen) if is_here(screen) => Err("ready-taught"),
            _ if self.course.place(lesson).is_err() => Err("ready-not-taught"),
            _ => Ok(()),
        }
    }

    pub(super) fn can_turn_page(&self) -> Ready {
        self.lesson().map(|_| ()).ok_or("ready-lesson")
    }

    pub(super) fn can_switch(&self) -> Ready {
        let asks = self.lesson().is_some_and(super::LessonScreen::asks);
        if asks { Ok(()) } else { Err("ready-lesson") }
    }

    pub(super) fn can_predict(&self) -> Ready {
        match self.bench() {
            _ if self.lesson().is_some() => Err("ready-predict-lesson"),
            Some(bench) if bench.lab.computed().is_err() => Err("ready-predict-impossible"),
            _ => Ok(()),
        }
    }

    pub(super) fn can_mend(&self) -> Ready {
        match self.bench() {
            Some(bench) if bench.lab.computed().is_err() => Ok(()),
            _ => Err("ready-mend"),
        }
    }

    pub(super) fn can_colour(&self) -> Ready {
        let is_plain = self.settings.colours == Colours::None || self.settings.theme == Theme::Plain;
        if is_plain { Err("ready-colour") } else { Ok(()) }
    }

    pub(super) fn can_see_missed(&self) -> Ready {
        match self.screen_below_help() {
            Some(Screen::Report { report, .. }) if !report.missed.is_empty() => Ok(()),
            _ => Err("ready-missed"),
        }
    }

    /// Of all values only the day of the interview is typed.
    pub(super) fn can_type_day(&self) -> Ready {
        match self.screen_below_help() {
            Some(Screen::Settings { selected, .. })
                if SettingRow::ALL.get(*selected) == Some(&SettingRow::Interview) =>
            {
                Ok(())
            }
            _ => Err("ready-choose"),
        }
    }

    /// Esc goes back, but never out: a torn key sequence must not end the program.
    pub(super) fn can_go_back(&self) -> Ready {
        if self.place_below_help() > 0 { Ok(()) } else { Err("ready-back") }
    }

    /// The lesson that the keys are about: on the screen, or under a list or the help.
    pub(super) fn lesson(&self) -> Option<&super::LessonScreen> {
        match self.screens.iter().rfind(|screen| !screen.is_overlay()) {
            Some(Screen::Lesson(lesson)) => Some(lesson),
            _ => None,
        }
    }
}
