//! The core against worked examples whose source is named, against loops that know nothing of it, and
//! against itself.

#![allow(clippy::float_cmp, reason = "small integers are exact in whatever order they are added")]

mod case;
mod cost;
mod examples;
mod gradients;
mod reference;
mod sizes;
mod values;
mod views;
mod wild;
