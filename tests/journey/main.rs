//! The program worked with as a learner does: by keys, from the first screen to the end of the course.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what a learner cannot reach is a failed test")]

mod answers;
mod back;
mod check;
mod choosing;
mod correcting;
mod course;
mod detour_lab;
mod detours;
mod interview;
mod learner;
mod left_quiz;
mod matrix;
mod memory;
mod pace;
mod practice;
mod quiz;
mod restart;
mod standing;
mod storm;
