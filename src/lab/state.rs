//! The lab itself: what it is made of, what can be asked of it, and what each action does.

use std::mem::replace;

use ndarray::Array2;

use super::cursor::{Cursors, far, neighbour};
use super::history::History;
use super::playback::Playback;
use super::{
    Action, Computed, Direction, Experiment, Grid, Operation, Outcome, Prediction, Refusal, Step, gallery,
    paste, random,
};

/// An experiment and everything around it: cursors, the text being typed, undo, playback, a prediction.
///
/// ```
/// use convtutor::lab::{Action, Experiment, Grid, Lab};
/// let mut lab = Lab::new(Experiment::default());
/// lab.apply(Action::Point(Grid::Filter, [1, 1]))?;
/// lab.apply(Action::Type('5'))?;
/// lab.apply(Action::Commit)?;
/// assert_eq!(lab.experiment().filter[[1, 1]], 5.0);
/// # Ok::<(), convtutor::lab::Refusal>(())
/// ```
#[derive(Debug, Clone)]
pub struct Lab {
    experiment: Experiment,
    computed: Computed,
    /// The last outcome, while the settings are impossible.
    last_good: Option<Outcome>,
    pub(super) cursors: Cursors,
    pub(super) typing: Option<String>,
    seed: u64,
    pub(super) playback: Playback,
    pub(super) prediction: Option<Prediction>,
    history: History,
}

impl Lab {
    /// A lab with this experiment, the cursor on the first output cell.
    pub fn new(experiment: Experiment) -> Self {
        Self {
            computed: experiment.compute(),
            experiment,
            last_good: None,
            cursors: Cursors::new(Grid::Output),
            typing: None,
            seed: random::FIRST_SEED,
            playback: Playback::default(),
            prediction: None,
            history: History::default(),
        }
    }

    /// Sets the seed without drawing numbers: the next [`Action::Randomise`] goes on from it.
    pub(super) fn start_seed(&mut self, seed: u64) {
        self.seed = seed;
    }

    /// The numbers and settings.
    pub fn experiment(&self) -> &Experiment {
        &self.experiment
    }

    /// What they come to, or why they come to nothing. Recomputed only when they change.
    pub fn computed(&self) -> &Computed {
        &self.computed
    }

    /// The present outcome; while the settings are impossible, the last one before.
    pub fn last_good(&self) -> Option<&Outcome> {
        self.computed.as_ref().ok().or(self.last_good.as_ref())
    }

    /// The grid that keys act on.
    pub fn focus(&self) -> Grid {
        self.cursors.focus
    }

    /// Where the cursor stands in a grid, [row, column].
    pub fn cursor(&self, grid: Grid) -> [usize; 2] {
        self.cursors.cell(grid)
    }

    /// Rows and columns of a grid; of the last output, while the settings are impossible.
    pub fn size(&self, grid: Grid) -> [usize; 2] {
        match grid {
            Grid::Input => self.experiment.input.dim().into(),
            Grid::Filter => self.experiment.kernel(),
            Grid::Output => self.last_good().map_or([0, 0], |outcome| outcome.output.dim().into()),
        }
    }

    /// The value of a cell; `None` outside, and for the cells of a pooling window.
    pub fn value(&self, grid: Grid, cell: [usize; 2]) -> Option<f64> {
        let values = match (grid, self.experiment.operation) {
            (Grid::Input, _) => &self.experiment.input,
            (Grid::Filter, Operation::Convolution) => &self.experiment.filter,
            (Grid::Filter, Operation::Pooling(_)) => return None,
            (Grid::Output, _) => &self.last_good()?.output,
        };
        values.get(cell).copied()
    }

    /// A matrix as text, one row a line and cells apart by tabs; a hidden output is empty.
    pub fn text(&self, grid: Grid) -> String {
        if grid == Grid::Output && self.is_predicting() {
            return String::new();
        }
        let [rows, columns] = self.size(grid);
        let cell =
            |row, column| self.value(grid, [row, column]).map_or_else(String::new, |value| value.to_string());
        let line = |row| (0..columns).map(|column| cell(row, column)).collect::<Vec<_>>().join("\t");
        (0..rows).map(line).collect::<Vec<_>>().join("\n")
    }

    /// The text being typed, while a cell is edited.
    pub fn editing(&self) -> Option<&str> {
        self.typing.as_deref()
    }

    /// The seed of the last random numbers.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Whether the window moves by itself: then, and only then, [`Action::Tick`] is wanted.
    pub fn playing(&self) -> bool {
        self.playback.playing
    }

    /// Milliseconds between two ticks while playing.
    pub fn speed(&self) -> u64 {
        self.playback.interval()
    }

    /// The prediction, from the question to the comparison.
    pub fn prediction(&self) -> Option<&Prediction> {
        self.prediction.as_ref()
    }

    /// Whether [`Action::Undo`] has something to undo: a change, or a text being typed.
    pub fn can_undo(&self) -> bool {
        self.typing.is_some() || (!self.is_predicting() && self.history.can_undo())
    }

    /// Whether [`Action::Redo`] has something to redo.
    pub fn can_redo(&self) -> bool {
        !self.is_predicting() && self.history.can_redo()
    }

    /// Does what is asked, or says why not; then nothing has changed.
    ///
    /// A text being typed is committed before anything else is done; if it is no number, that is
    /// refused and the text stays.
    pub fn apply(&mut self, action: Action) -> Result<(), Refusal> {
        if !goes_on_typing(&action) {
            self.commit()?;
        }
        match action {
            Action::Move(direction) => self.move_cursor(direction),
            Action::MoveFar(direction) => self.move_far(direction),
            Action::Point(grid, cell) => self.point(grid, cell),
            Action::Focus(grid) => {
                self.cursors.focus = grid;
                Ok(())
            }
            Action::FocusNext => {
                self.cursors.focus_next();
                Ok(())
            }
            Action::FocusPrevious => {
                self.cursors.focus_previous();
                Ok(())
            }

            Action::Type(character) => self.type_character(character),
            Action::Erase => self.erase(),
            Action::Commit => {
                let was_typing = self.typing.is_some();
                self.commit()?;
                if was_typing {
                    self.next_asked();
                }
                Ok(())
            }
            Action::Cancel => {
                self.typing = None;
                Ok(())
            }
            Action::Paste(text) => self.paste(&text),
            Action::SetCell(grid, cell, value) => self.change(|it| it.set_cell(grid, cell, value)),

            Action::SetInput(values) => self.change(|it| it.set_values(Grid::Input, values)),
            Action::SetFilter(values) => self.change(|it| it.set_values(Grid::Filter, values)),
            Action::FilterPreset(id) => self.load_filter(id),
            Action::InputPreset(id) => self.load_input(id),
            Action::SetOperation(operation) => self.change(|it| {
                it.set_operation(operation);
                Ok(())
            }),
            Action::Adjust(setting, step) => self.change(|it| it.adjust(setting, step)),

            Action::Randomise => self.randomise(self.seed.wrapping_add(1)),
            Action::Seed(seed) => self.randomise(seed),
            Action::Fill => self.fill(),
            Action::Clear => self.change_focused(|it, grid| it.fill(grid, 0.0)),
            Action::Rotate => self.change(Experiment::rotate_filter),
            Action::Negate => self.change_focused(Experiment::negate),
            Action::Normalise => self.change(Experiment::normalise_filter),
            Action::Open(experiment) => self.change(|it| {
                *it = *experiment;
                Ok(())
            }),
            Action::Mend => self.mend(),

            Action::Undo => self.undo(),
            Action::Redo => self.redo(),

            Action::PlayPause => self.play_pause(),
            Action::StepForward => self.step(Step::Up),
            Action::StepBack => self.step(Step::Down),
            Action::Speed(step) => self.change_speed(step),
            Action::Tick => self.tick(),

            Action::Predict(target) => self.predict(target),
            Action::Check => self.check(),
            Action::Reveal => self.reveal(),
            Action::EndPrediction => {
                self.prediction = None;
                Ok(())
            }
        }
    }
}

/// What belongs to typing, and what has nothing to do with it.
fn goes_on_typing(action: &Action) -> bool {
    matches!(
        action,
        Action::Type(_)
            | Action::Erase
            | Action::Commit
            | Action::Cancel
            | Action::Undo
            | Action::Speed(_)
            | Action::Tick
    )
}

impl Lab {
    fn move_cursor(&mut self, direction: Direction) -> Result<(), Refusal> {
        let grid = self.focus();
        if grid == Grid::Output && self.is_predicting() {
            return self.move_asked(direction, false);
        }
        let next = neighbour(self.cursor(grid), direction, self.size(grid))?;
        self.put_cursor(grid, next);
        Ok(())
    }

    fn move_far(&mut self, direction: Direction) -> Result<(), Refusal> {
        let grid = self.focus();
        if grid == Grid::Output && self.is_predicting() {
            return self.move_asked(direction, true);
        }
        self.put_cursor(grid, far(self.cursor(grid), direction, self.size(grid)));
        Ok(())
    }

    fn point(&mut self, grid: Grid, [row, column]: [usize; 2]) -> Result<(), Refusal> {
        let [rows, columns] = self.size(grid);
        if row >= rows || column >= columns {
            return Err(Refusal::Outside { row, column, rows, columns });
        }
        if grid == Grid::Output && self.is_predicting() {
            self.point_asked([row, column])?;
        } else {
            self.put_cursor(grid, [row, column]);
        }
        self.cursors.focus = grid;
        Ok(())
    }

    /// A hand on the output's cursor takes it from the player.
    fn put_cursor(&mut self, grid: Grid, cell: [usize; 2]) {
        if grid == Grid::Output {
            self.pause();
        }
        self.cursors.put(grid, cell);
    }

    /// The one way in which an experiment changes: as one step of undo, or not at all.
    pub(super) fn change(
        &mut self,
        how: impl FnOnce(&mut Experiment) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        if self.is_predicting() {
            return Err(Refusal::PredictionOpen);
        }
        let mut next = self.experiment.clone();
        how(&mut next)?;
        if next != self.experiment {
            self.history.keep(replace(&mut self.experiment, next));
            self.recompute();
        }
        Ok(())
    }

    fn change_focused(
        &mut self,
        how: impl FnOnce(&mut Experiment, Grid) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let grid = self.focus();
        self.change(|experiment| how(experiment, grid))
    }

    /// After every change of the experiment: a new outcome; what belonged to the old one goes.
    fn recompute(&mut self) {
        let before = replace(&mut self.computed, self.experiment.compute());
        match (&self.computed, before) {
            (Ok(_), _) => self.last_good = None,
            (Err(_), Ok(outcome)) => self.last_good = Some(outcome),
            (Err(_), Err(_)) => {}
        }
        for grid in [Grid::Input, Grid::Filter, Grid::Output] {
            self.cursors.keep_inside(grid, self.size(grid));
        }
        self.prediction = None;
        self.pause();
    }

    fn undo(&mut self) -> Result<(), Refusal> {
        if self.typing.take().is_some() {
            return Ok(());
        }
        self.travel(History::undo, Refusal::NothingToUndo)
    }

    fn redo(&mut self) -> Result<(), Refusal> {
        self.travel(History::redo, Refusal::NothingToRedo)
    }

    fn travel(
        &mut self,
        by: fn(&mut History, &mut Experiment) -> bool,
        otherwise: Refusal,
    ) -> Result<(), Refusal> {
        if self.is_predicting() {
            return Err(Refusal::PredictionOpen);
        }
        if !by(&mut self.history, &mut self.experiment) {
            return Err(otherwise);
        }
        self.recompute();
        Ok(())
    }

    /// A single number goes into the cell under the cursor, a matrix becomes the grid.
    fn paste(&mut self, text: &str) -> Result<(), Refusal> {
        let values = paste::parse(text)?;
        if self.is_predicting() {
            return self.paste_prediction(&values);
        }
        let (grid, cell) = (self.focus(), self.cursor(self.focus()));
        self.change(|experiment| match values.as_slice() {
            Some([value]) => experiment.set_cell(grid, cell, *value),
            _ => experiment.set_values(grid, values),
        })
    }

    fn load_filter(&mut self, id: &str) -> Result<(), Refusal> {
        let preset = gallery::filter(id).ok_or(Refusal::UnknownPreset)?;
        self.change(|experiment| experiment.set_values(Grid::Filter, preset.weights()))
    }

    fn load_input(&mut self, id: &str) -> Result<(), Refusal> {
        let preset = gallery::input(id).ok_or(Refusal::UnknownPreset)?;
        let values = preset.make(self.size(Grid::Input), self.seed);
        self.change(|experiment| experiment.set_values(Grid::Input, values))
    }

    fn randomise(&mut self, seed: u64) -> Result<(), Refusal> {
        let grid = self.focus();
        self.change(|experiment| {
            let values = experiment.values_mut(grid)?;
            *values = random_values(grid, values.dim().into(), seed);
            Ok(())
        })?;
        self.seed = seed;
        Ok(())
    }

    fn fill(&mut self) -> Result<(), Refusal> {
        let grid = self.focus();
        let cell = self.cursor(grid);
        self.change(|experiment| {
            let with = experiment.values_mut(grid)?[cell];
            experiment.fill(grid, with)
        })
    }
}

fn random_values(grid: Grid, size: [usize; 2], seed: u64) -> Array2<f64> {
    if grid == Grid::Filter { random::weights(size, seed) } else { random::pixels(size, seed) }
}
