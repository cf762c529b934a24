//! Tests of the quiz without a screen.
