//! Questions about ideas: what is told in own words, and what is chosen.

use super::check_words;

#[test]
fn every_why_can_be_asked_and_compared_in_every_language() {
    for id in ["N1", "N2", "N3", "N4"] {
        check_words(id);
    }
}

#[test]
fn every_term_is_described_and_has_its_spellings_in_every_language() {
    check_words("N13");
}
