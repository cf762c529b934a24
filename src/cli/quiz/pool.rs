//! The families that `--topic` names: a topic, a lesson that teaches them, or one family.

use crate::misconception::{by_id, place_of};
use crate::quiz::{self, FAMILIES, Family, Topic};
use crate::text::{Texts, nearest};

/// A name that is none.
#[derive(Debug, PartialEq, Eq)]
pub struct Unknown {
    name: String,
    nearest: Vec<&'static str>,
}

impl Unknown {
    /// What is wrong, and what may have been meant.
    pub fn sentence(&self, texts: &Texts) -> String {
        if self.nearest.is_empty() {
            let all = topics().collect::<Vec<_>>().join(", ");
            texts.with("quiz-plain-unknown", &[("name", &self.name), ("topics", &all)])
        } else {
            let nearest = self.nearest.join(", ");
            texts.with("quiz-plain-unknown-nearest", &[("name", &self.name), ("nearest", &nearest)])
        }
    }
}

/// The families of this name; all without one.
pub fn of(name: Option<&str>) -> Result<Vec<&'static Family>, Unknown> {
    let Some(name) = name.map(|name| name.trim().to_lowercase()) else {
        return Ok(FAMILIES.iter().collect());
    };
    let is_meant = |family: &&'static Family| {
        family.topic.name() == name || lessons(family).any(|lesson| lesson == name)
    };
    let mut found: Vec<&'static Family> = FAMILIES.iter().filter(is_meant).collect();
    found.extend(quiz::by_id(&name));
    if found.is_empty() {
        let names = topics().chain(FAMILIES.iter().map(|family| family.id));
        return Err(Unknown { nearest: nearest(&name, names), name });
    }
    Ok(found)
}

/// The family of this name.
pub fn family(name: &str) -> Result<&'static Family, Unknown> {
    quiz::by_id(name.trim()).ok_or_else(|| {
        let nearest = nearest(name.trim(), FAMILIES.iter().map(|family| family.id));
        Unknown { nearest, name: name.to_owned() }
    })
}

/// Topics, and lessons that are no topics, of which there are families.
fn topics() -> impl Iterator<Item = &'static str> {
    let has_family = |topic: &Topic| FAMILIES.iter().any(|family| family.topic == *topic);
    let mut names: Vec<&'static str> = Topic::ALL.into_iter().filter(has_family).map(Topic::name).collect();
    for lesson in FAMILIES.iter().flat_map(lessons) {
        if !names.contains(&lesson) {
            names.push(lesson);
        }
    }
    names.into_iter()
}

/// The lessons that a family is about: the one that teaches it, and those that cure the mistakes it tells.
fn lessons(family: &'static Family) -> impl Iterator<Item = &'static str> {
    let told = family.tells.iter().filter_map(|id| by_id(id)).map(|known| known.cure);
    [family.cure].into_iter().chain(told).map(|cure| place_of(cure).0)
}
