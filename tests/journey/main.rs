//! The program worked with as a learner does: by keys, from the first screen to the end of the course.

mod course;
mod detours;
mod learner;
