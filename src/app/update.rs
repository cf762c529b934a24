//! The only function that changes the program: a command in, effects out.

use super::{App, Bench, Command, Effect, Screen, SettingRow, Settings, Theme};
use crate::lab::{Action, Grid, SPEEDS, Setting, Step};
use crate::progress::Record;
use crate::text::Texts;

impl App {
    /// Does what a person wants, and returns what the outside must do.
    pub fn update(&mut self, command: Command) -> Vec<Effect> {
        let before = self.settings;
        let mut effects = self.obey(command);
        if self.settings != before {
            self.keep_settings(&before);
        }
        effects.append(&mut self.to_keep);
        effects
    }

    fn obey(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Quit => return vec![Effect::Quit],
            Command::Suspend => return vec![Effect::Suspend],
            Command::Repaint => return vec![Effect::Repaint],
            Command::Close => return self.close(),
            Command::Copy => return self.copy(),
            Command::Continue => return self.carry_on(),
            Command::OpenPractice => return self.open_practice(),
            Command::OpenToday => return self.open_today(),
            Command::Practise { plan, seed } => return self.practise(plan, seed),
            Command::History(earlier) => return self.take_history(*earlier),
            Command::Skip => return self.skip(),
            Command::TakeBack => return self.take_back(),
            Command::Feel(felt) => return self.feel(felt),
            Command::Finish => return self.finish_quiz(),
            Command::SaveReport => return self.save_report(),
            Command::ShowAnswer => return self.show_answer(),
            Command::OpenMissed => self.screens.push(Screen::Missed { scroll: 0 }),
            Command::Mark => self.mark(),
            Command::MarkRow(row) => self.mark_row(row),
            Command::Teach => self.teach(),
            Command::OpenInLab => self.open_in_lab(),
            Command::OpenBelowInLab => self.open_below_in_lab(),
            Command::Pause => self.pause(),
            Command::ToggleClock => self.toggle_clock(),
            Command::Lab(action) => self.act(action),
            Command::Type(character) => self.type_character(character),
            Command::Erase => self.erase(),
            Command::MoveCaret(direction) => self.type_at(|quiz| quiz.move_caret(direction)),
            Command::MoveCaretFar(direction) => self.type_at(|quiz| quiz.move_caret_far(direction)),
            Command::GiveUp => self.give_up_day(),
            Command::Paste(text) => self.paste(text),
            Command::Resize(step) => self.resize(step),

            Command::OpenHelp => self.open_help(),
            Command::OpenSettings => self.open_settings(),
            Command::OpenLab => self.open_lab(),
            Command::OpenFilters => self.open_list(super::ListKind::Filters),
            Command::OpenInputs => self.open_list(super::ListKind::Inputs),
            Command::OpenTuning => self.open_list(super::ListKind::Tuning),
            Command::OpenPredictions => self.open_list(super::ListKind::Predictions),
            Command::OpenCounterexample => self.open_counterexample(),
            Command::NextLanguage => self.set_language(self.settings.language.next()),

            Command::SelectNext => self.select_by(1),
            Command::SelectPrevious => self.select_by(-1),
            Command::Select(row) => self.select(row),
            Command::SelectFirst => self.select(0),
            Command::SelectLast => self.select(usize::MAX),
            Command::More => self.change(true),
            Command::Less => self.change(false),

            Command::ScrollDown => self.scroll(self.reach.page()),
            Command::ScrollUp => self.scroll(-self.reach.page()),
            Command::NextStep => self.go_by(1),
            Command::PreviousStep => self.go_by(-1),
            Command::Hint => self.hint(),
            Command::RestartStep => self.restart_step(),
            Command::TurnPage => self.turn_page(),
            Command::SwitchFocus => self.switch_focus(),

            Command::ToggleCoverage => self.toggle(|bench| bench.coverage = !bench.coverage),
            Command::ToggleHeat => self.toggle(|bench| bench.heat = !bench.heat),
        }
        vec![]
    }

    /// Does something to the lab, and says why not where it cannot be.
    pub(super) fn act(&mut self, action: Action) {
        let pace = self.settings.pace;
        let Some(bench) = self.bench_mut() else { return };
        bench.keep_pace(pace);
        let done = bench.apply(action);
        self.settings.pace = bench.lab.speed();
        self.show_lab();
        match done {
            Ok(()) => self.after_change(),
            Err(refusal) => {
                self.tell(&format!("lab-refusal-{}", refusal.kind()), &refusal.numbers());
            }
        }
    }

    pub(super) fn bench_mut(&mut self) -> Option<&mut Bench> {
        self.screens.iter_mut().rev().find_map(Screen::bench_mut)
    }

    fn toggle(&mut self, change: fn(&mut Bench)) {
        if let Some(bench) = self.bench_mut() {
            change(bench);
            self.show_lab();
        }
    }

    fn resize(&mut self, step: Step) {
        let setting = match self.bench().map(|bench| bench.lab.focus()) {
            Some(Grid::Input) => Setting::InputSize,
            _ => Setting::FilterSize,
        };
        self.act(Action::Adjust(setting, step));
    }

    /// The focused matrix, one row a line, cells apart by tabs, as spreadsheets take it.
    fn copy(&mut self) -> Vec<Effect> {
        let Some(text) = self.bench().map(|bench| bench.lab.text(bench.lab.focus())) else { return vec![] };
        self.say("app-copied", &[]);
        vec![Effect::Copy(text)]
    }

    /// A setting of the program, or of the lab, gets its next or previous value.
    fn change(&mut self, more: bool) {
        let step = if more { Step::Up } else { Step::Down };
        match self.screen() {
            Screen::List(listing) => {
                if let Some(setting) = listing.setting() {
                    self.act(Action::Adjust(setting, step));
                }
            }
            Screen::Settings { selected, .. } => match SettingRow::ALL.get(*selected) {
                Some(SettingRow::Language) => self.set_language(self.settings.language.next()),
                Some(SettingRow::Theme) => self.settings.theme = turn(&Theme::ALL, self.settings.theme, more),
                Some(SettingRow::Speed) => self.settings.pace = turn(&SPEEDS, self.settings.pace, more),
                Some(SettingRow::Interview) => self.move_interview(more),
                None => {}
            },
            _ => {}
        }
    }

    /// The interview one day later or earlier; before today there is none.
    fn move_interview(&mut self, later: bool) {
        let today = self.now.day();
        self.settings.interview = match (self.settings.interview, later) {
            (None, true) => Some(today.after(1)),
            (None, false) => None,
            (Some(day), true) => Some(day.after(1).max(today)),
            (Some(day), false) => Some(day.after(-1)).filter(|day| *day >= today),
        };
    }

    /// What has changed of the settings is to be kept.
    fn keep_settings(&mut self, before: &Settings) {
        let changed = self.settings.kept().into_iter().zip(before.kept()).filter(|(now, then)| now != then);
        self.to_keep.extend(changed.map(|((name, value), _)| {
            Effect::Keep(Box::new(Record::Setting { name: name.to_owned(), value }))
        }));
    }

    fn set_language(&mut self, language: crate::text::Language) {
        self.settings.language = language;
        self.texts = Texts::new(language);
    }
}

/// The value after or before `value`, in a ring.
fn turn<T: Copy + PartialEq>(ring: &[T], value: T, forwards: bool) -> T {
    let here = ring.iter().position(|candidate| *candidate == value).unwrap_or(0);
    let there = if forwards { here + 1 } else { here + ring.len() - 1 };
    ring[there % ring.len()]
}
