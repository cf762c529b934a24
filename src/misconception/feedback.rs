//! One line for a learner: what was done, what is true, and why, with the numbers put in.

use crate::text::Texts;

use super::{Case, Misconception, Typed, numbers};

/// What to say to somebody who typed what `misconception` answers to `case`.
pub fn feedback(texts: &Texts, misconception: &Misconception, case: &Case, typed: &Typed) -> String {
    if let Some((size, wanted)) = case.of_settings(typed) {
        return feedback(texts, misconception, &size, &wanted);
    }
    let form = misconception.form_of(case, typed);
    if form.is_none()
        && let Some(place) = misconception.slip_of(case, typed)
    {
        let mut values = vec![("name", misconception.name(texts))];
        values.extend(numbers::of(case, typed).1);
        values.extend(numbers::of_layer_at(case, place));
        return texts.with("misconception-slip", &values);
    }
    let form = form.or(misconception.forms.first());
    let whole = case.whole(typed);
    let (case, typed) = whole.as_ref().map_or((case, typed), |(case, typed)| (case, typed));
    let (cell, numbers) = numbers::of(case, typed);
    let impossible = || texts.get("misconception-impossible");
    let mut values = vec![("typed", impossible()), ("truth", impossible())];
    values.extend(numbers);
    values.extend(form.map(|form| ("form", form.name.to_owned())));
    if let Some(own) = misconception.numbers {
        values.extend(own(case, cell));
    }
    texts.with(&misconception.key(""), &values)
}

impl Misconception {
    /// The belief in a few words: "leaves out the +1".
    pub fn name(&self, texts: &Texts) -> String {
        texts.get(&self.key("-name"))
    }

    /// What to look at in its scene.
    pub fn look(&self, texts: &Texts) -> String {
        texts.get(&self.key("-look"))
    }

    /// `misconception-flip`, or with `-name` or `-look` after it.
    fn key(&self, tail: &str) -> String {
        format!("misconception-{}{tail}", self.id.to_ascii_lowercase())
    }
}
