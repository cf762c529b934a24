//! Editing in place: what is typed stays text until it is committed.

use super::{Grid, Lab, Operation, Refusal, value};

/// Longer than any number that a lab shows, shorter than a line of the screen.
const MOST: usize = 24;

impl Lab {
    pub(super) fn type_character(&mut self, character: char) -> Result<(), Refusal> {
        if !value::is_of_number(character) {
            return Err(Refusal::NotANumber { typed: character.to_string() });
        }
        self.check_writable()?;
        self.pause();
        let typed = self.typing.get_or_insert_default();
        if typed.len() >= MOST {
            return Err(Refusal::TooLong { most: MOST });
        }
        typed.push(value::plain(character));
        Ok(())
    }

    /// Takes back a character; on a cell that is not being edited, the last one of its value.
    pub(super) fn erase(&mut self) -> Result<(), Refusal> {
        self.check_writable()?;
        self.pause();
        if self.typing.is_none() {
            let present = self.value_under_cursor().map(value::exact).unwrap_or_default();
            self.typing = Some(if present.starts_with('~') { String::new() } else { present });
        }
        if let Some(typed) = &mut self.typing {
            typed.pop();
        }
        Ok(())
    }

    /// Writes what was typed into its cell. Nothing typed is nothing changed; no number stays to be mended.
    pub(super) fn commit(&mut self) -> Result<(), Refusal> {
        let Some(typed) = &self.typing else { return Ok(()) };
        let value = match typed.as_str() {
            "" => None,
            text => Some(value::parse(text).ok_or_else(|| Refusal::NotANumber { typed: text.to_owned() })?),
        };
        self.typing = None;
        if let Some(prediction) = self.open_prediction() {
            prediction.typed[prediction.at] = value;
            return Ok(());
        }
        let Some(value) = value else { return Ok(()) };
        let (grid, cell) = (self.focus(), self.cursor(self.focus()));
        self.change(|experiment| experiment.set_cell(grid, cell, value))
    }

    /// While a prediction is open, all that is typed goes into the asked cells.
    fn check_writable(&self) -> Result<(), Refusal> {
        match (self.focus(), self.experiment().operation) {
            _ if self.is_predicting() => Ok(()),
            (Grid::Output, _) => Err(Refusal::OutputIsComputed),
            (Grid::Filter, Operation::Pooling(_)) => Err(Refusal::NoWeights),
            _ => Ok(()),
        }
    }

    /// The value of the cell that typing would replace.
    fn value_under_cursor(&self) -> Option<f64> {
        match &self.prediction {
            Some(prediction) if prediction.is_open() => prediction.typed[prediction.at],
            _ => self.value(self.focus(), self.cursor(self.focus())),
        }
    }
}
