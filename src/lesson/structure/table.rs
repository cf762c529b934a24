//! A table of a TOML file, read key by key, so that one mistake does not hide the next.

use std::ops::Range;

use ndarray::Array2;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

use crate::lab::value;

use crate::lesson::problem::Problems;
use crate::text::nearest;

/// A value with its place in the file.
pub(in crate::lesson) type Value<'a> = Spanned<DeValue<'a>>;

/// A table with its place in the file.
#[derive(Clone)]
pub(in crate::lesson) struct Table<'a> {
    entries: &'a DeTable<'a>,
    /// All of it, or its header.
    pub at: Range<usize>,
}

impl<'a> Table<'a> {
    /// Of a whole file.
    pub fn of_file(document: &'a Spanned<DeTable<'a>>) -> Self {
        Self { entries: document.get_ref(), at: 0..0 }
    }

    /// The table that `value` is; `key` is its name.
    pub fn of(value: &'a Value<'a>, key: &str, problems: &mut Problems<'_>) -> Option<Self> {
        let Some(entries) = value.get_ref().as_table() else {
            problems.error("takes-table", value.span(), &[("key", &key)]);
            return None;
        };
        Some(Self { entries, at: value.span() })
    }

    /// The value of `key`.
    pub fn value(&self, key: &str) -> Option<&'a Value<'a>> {
        self.entries.get(key)
    }

    /// The keys with their places, in no order.
    pub fn keys(&self) -> impl Iterator<Item = (&'a str, Range<usize>)> {
        self.entries.keys().map(|key| (key.get_ref().as_ref(), key.span()))
    }

    /// The value of `key`, or a problem that says what it takes.
    pub fn get<T: Take>(&self, key: &'static str, problems: &mut Problems<'_>) -> Option<T> {
        take(self.value(key)?, key, problems)
    }

    /// As [`get`](Self::get); where there is no such key, `otherwise`.
    pub fn get_or<T: Take>(&self, key: &'static str, otherwise: T, problems: &mut Problems<'_>) -> Option<T> {
        if self.value(key).is_none() { Some(otherwise) } else { self.get(key, problems) }
    }

    /// As [`get`](Self::get); its absence is a problem too. `of` says whose key it is.
    pub fn need<T: Take>(&self, key: &'static str, of: &str, problems: &mut Problems<'_>) -> Option<T> {
        self.need_value(key, of, problems).and_then(|value| take(value, key, problems))
    }

    /// The value of `key`, whatever it is; its absence is a problem.
    pub fn need_value(&self, key: &str, of: &str, problems: &mut Problems<'_>) -> Option<&'a Value<'a>> {
        let value = self.value(key);
        if value.is_none() {
            problems.error("missing-key", self.at.clone(), &[("key", &key), ("of", &of)]);
        }
        value
    }

    /// The tables in the list `key`, or a problem.
    pub fn tables(&self, key: &str, problems: &mut Problems<'_>) -> Option<Vec<Self>> {
        let value = self.value(key)?;
        let Some(list) = value.get_ref().as_array() else {
            problems.error("takes-tables", value.span(), &[("key", &key)]);
            return None;
        };
        Some(list.iter().filter_map(|value| Self::of(value, key, problems)).collect())
    }

    /// Tells of each key that is not among `known`.
    pub fn only(&self, known: &[&str], problems: &mut Problems<'_>) {
        for (key, at) in self.keys().filter(|(key, _)| !known.contains(key)) {
            let near = nearest(key, known.iter().copied()).first().copied().unwrap_or_default();
            problems.error(
                "unknown-key",
                at,
                &[("key", &key), ("nearest", &near), ("known", &known.join(", "))],
            );
        }
    }

    /// One of `options` by its name, or a problem that lists them.
    pub fn one_of<T: Copy>(
        &self,
        key: &'static str,
        options: &[(&'static str, T)],
        problems: &mut Problems<'_>,
    ) -> Option<T> {
        let name: String = self.get(key, problems)?;
        let found = options.iter().find(|(option, _)| *option == name);
        if found.is_none() {
            let at = self.value(key).map_or(self.at.clone(), Spanned::span);
            let names: Vec<_> = options.iter().map(|(option, _)| *option).collect();
            let near = nearest(&name, names.iter().copied()).first().copied().unwrap_or_default();
            let known = names.join(", ");
            problems.error(
                "takes-one-of",
                at,
                &[("key", &key), ("name", &name), ("nearest", &near), ("known", &known)],
            );
        }
        found.map(|(_, value)| *value)
    }
}

/// A kind of value that keys take.
pub(in crate::lesson) trait Take: DeserializeOwned {
    /// The kind of problem when something else stands there.
    const KIND: &'static str;
}

impl Take for String {
    const KIND: &'static str = "takes-text";
}

impl Take for bool {
    const KIND: &'static str = "takes-flag";
}

impl Take for usize {
    const KIND: &'static str = "takes-count";
}

impl Take for Pair {
    const KIND: &'static str = "takes-pair";
}

impl Take for Number {
    const KIND: &'static str = "takes-number";
}

impl Take for Matrix {
    const KIND: &'static str = "takes-matrix";
}

/// The value as a `T`, or a problem that says what `key` takes.
pub(in crate::lesson) fn take<T: Take>(
    value: &Value<'_>,
    key: &str,
    problems: &mut Problems<'_>,
) -> Option<T> {
    let read = deserialize(value);
    read.map_err(|_| problems.error(T::KIND, value.span(), &[("key", &key)])).ok()
}

/// The value as a `T`, by serde; the error has its place.
pub(in crate::lesson) fn deserialize<T: DeserializeOwned>(value: &Value<'_>) -> Result<T, Error> {
    T::deserialize(ValueDeserializer::from(value.clone()))
}

/// Rows and columns: exactly two. (An array of serde's would take the first two of more.)
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "Vec<usize>")]
pub(in crate::lesson) struct Pair(pub [usize; 2]);

impl TryFrom<Vec<usize>> for Pair {
    type Error = &'static str;

    fn try_from(numbers: Vec<usize>) -> Result<Self, Self::Error> {
        <[usize; 2]>::try_from(numbers).map(Self).map_err(|_| "no pair")
    }
}

/// A number as authors write it: `3`, `0.5`, `"1/9"`.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "Written")]
pub(in crate::lesson) struct Number(pub f64);

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Number(f64),
    Text(String),
}

impl TryFrom<Written> for Number {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        match written {
            Written::Number(number) => (number.abs() <= value::MOST).then_some(number),
            Written::Text(text) => value::parse(&text),
        }
        .map(Self)
        .ok_or("no number")
    }
}

/// Rows of numbers, all of the same length.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "Vec<Vec<Number>>")]
pub(in crate::lesson) struct Matrix(pub Array2<f64>);

impl TryFrom<Vec<Vec<Number>>> for Matrix {
    type Error = &'static str;

    fn try_from(rows: Vec<Vec<Number>>) -> Result<Self, Self::Error> {
        let columns = rows.first().map_or(0, Vec::len);
        if columns == 0 || rows.iter().any(|row| row.len() != columns) {
            return Err("rows of different lengths");
        }
        let shape = (rows.len(), columns);
        let values = rows.into_iter().flatten().map(|number| number.0).collect();
        Array2::from_shape_vec(shape, values).map(Self).map_err(|_| "no matrix")
    }
}
