//! Reads the settings of a lab: `[step.lab]`, a solution, or the goal `lab`.

use serde::Deserialize;
use serde::de::value::Error as NoValue;
use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;
use toml::Spanned;
use toml::de::DeValue;

use crate::lab::{Experiment, Scene, SceneError};
use crate::lesson::problem::Problems;

use super::table::{Table, Value, deserialize};

/// The lab that a step begins with.
pub(super) fn read_lab(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<Scene> {
    let scene = read_settings(value, "lab", problems)?;
    match scene.open() {
        Ok(_) => Some(scene),
        Err(error) => refuse(value, &error, problems),
    }
}

/// Settings that change a lab: a solution, or the goal `lab`. `key` is what they are the value of.
pub(super) fn read(value: &Value<'_>, key: &str, problems: &mut Problems<'_>) -> Option<Scene> {
    let scene = read_settings(value, key, problems)?;
    match scene.overlay(&Experiment::default()) {
        Ok(_) => Some(scene),
        Err(error) => refuse(value, &error, problems),
    }
}

fn refuse(value: &Value<'_>, error: &SceneError, problems: &mut Problems<'_>) -> Option<Scene> {
    let setting = value.get_ref().get(error.key()).map(Spanned::span);
    problems.error_because("no-lab-setting", setting.unwrap_or(value.span()), error.into());
    None
}

fn read_settings(value: &Value<'_>, key: &str, problems: &mut Problems<'_>) -> Option<Scene> {
    let table = Table::of(value, key, problems)?;
    let known = keys();
    table.only(known, problems);
    // One setting at a time: a mistake in one does not hide those in the others.
    let mut is_fine = table.keys().all(|(key, _)| known.contains(&key));
    for (key, _) in table.keys().filter(|(key, _)| known.contains(key)) {
        let Some(value) = table.value(key) else { continue };
        if let Err(error) = deserialize::<Scene>(&alone(key, value)) {
            let at = error.span().unwrap_or(value.span());
            problems.error("takes-setting", at, &[("key", &key), ("reason", &error.message())]);
            is_fine = false;
        }
    }
    if !is_fine {
        return None;
    }
    deserialize(value).ok()
}

/// A table that holds nothing but `key`.
fn alone<'a>(key: &'a str, value: &Value<'a>) -> Value<'a> {
    let entry = (Spanned::new(value.span(), key.into()), value.clone());
    Spanned::new(value.span(), DeValue::Table([entry].into_iter().collect()))
}

/// The keys that a scene has, as serde knows them: they need not be listed a second time.
fn keys() -> &'static [&'static str] {
    struct Keys<'a>(&'a mut &'static [&'static str]);

    impl<'de> Deserializer<'de> for Keys<'_> {
        type Error = NoValue;

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, NoValue> {
            Err(serde::de::Error::custom("only the keys are wanted"))
        }

        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            fields: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, NoValue> {
            *self.0 = fields;
            self.deserialize_any(visitor)
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
            unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
        }
    }

    let mut keys: &[&str] = &[];
    let _ = Scene::deserialize(Keys(&mut keys));
    keys
}
