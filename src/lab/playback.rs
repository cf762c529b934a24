//! Moving the window over the input: by step, or by itself at a chosen speed.

use super::cursor::{after, before};
use super::{Grid, Lab, Refusal, Step};

/// Milliseconds from one position to the next, from slow to fast.
pub const SPEEDS: [u64; 5] = [1600, 800, 400, 200, 100];

/// Whether it plays, and how fast. A lab never plays by itself.
#[derive(Debug, Clone, Copy)]
pub struct Playback {
    pub playing: bool,
    speed: usize,
}

impl Default for Playback {
    fn default() -> Self {
        Self { playing: false, speed: 1 }
    }
}

impl Playback {
    /// Milliseconds between two ticks.
    pub fn interval(self) -> u64 {
        SPEEDS[self.speed]
    }
}

impl Lab {
    /// Starts at the cursor; at the last position, from the first.
    pub(super) fn play_pause(&mut self) -> Result<(), Refusal> {
        if self.playback.playing {
            self.pause();
            return Ok(());
        }
        let size = self.playable()?;
        if after(self.cursor(Grid::Output), size).is_none() {
            self.cursors.put(Grid::Output, [0, 0]);
        }
        self.cursors.focus = Grid::Output;
        self.playback.playing = true;
        Ok(())
    }

    pub(super) fn pause(&mut self) {
        self.playback.playing = false;
    }

    /// One position on; at the last one playing ends, so that nothing ticks for ever.
    pub(super) fn tick(&mut self) -> Result<(), Refusal> {
        if self.playback.playing {
            let size = self.playable()?;
            let next = after(self.cursor(Grid::Output), size);
            if let Some(next) = next {
                self.cursors.put(Grid::Output, next);
            }
            if next.is_none_or(|next| after(next, size).is_none()) {
                self.pause();
            }
        }
        Ok(())
    }

    pub(super) fn step(&mut self, step: Step) -> Result<(), Refusal> {
        let size = self.playable()?;
        let last = [size[0] - 1, size[1] - 1];
        let cell = self.cursor(Grid::Output);
        let next = match step {
            Step::Up => after(cell, size).unwrap_or([0, 0]),
            Step::Down => before(cell, size).unwrap_or(last),
        };
        self.pause();
        self.cursors.focus = Grid::Output;
        self.cursors.put(Grid::Output, next);
        Ok(())
    }

    pub(super) fn change_speed(&mut self, step: Step) -> Result<(), Refusal> {
        let speed = &mut self.playback.speed;
        match step {
            Step::Up if *speed + 1 < SPEEDS.len() => *speed += 1,
            Step::Down if *speed > 0 => *speed -= 1,
            _ => return Err(Refusal::Limit),
        }
        Ok(())
    }

    /// The output's size, if there is an output to walk through.
    fn playable(&self) -> Result<[usize; 2], Refusal> {
        if self.is_predicting() {
            return Err(Refusal::PredictionOpen);
        }
        match self.computed() {
            Ok(_) => Ok(self.size(Grid::Output)),
            Err(_) => Err(Refusal::NoOutput),
        }
    }
}
