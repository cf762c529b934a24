//! The fields of a request, each read as what it must be and named by its path when it is not.

use serde_json::Value;

use super::refusal::{Refusal, Wanted, short};

/// Fields that are asked for one by one; what nobody asked for is refused.
#[derive(Debug)]
pub struct Fields {
    /// What stands before a field's name in its path: `layers[1].`
    path: String,
    entries: Vec<(String, Value)>,
    asked: Vec<&'static str>,
}

/// Something that a field can hold.
pub trait FromField: Sized {
    /// Reads it; `path` is where it stands, for a refusal.
    fn read(value: Value, path: &str) -> Result<Self, Refusal>;
}

impl Fields {
    /// The fields of a request.
    pub fn new(entries: Vec<(String, Value)>) -> Self {
        Self { path: String::new(), entries, asked: vec!["id"] }
    }

    /// The fields of an object within a request, whose own path is `path`.
    pub fn within(value: Value, path: &str) -> Result<Self, Refusal> {
        match value {
            Value::Object(map) => {
                Ok(Self { path: format!("{path}."), entries: map.into_iter().collect(), asked: vec![] })
            }
            other => Err(Refusal::wrong_type(path, Wanted::Object, &other)),
        }
    }

    /// A field that may be left out.
    pub fn optional<T: FromField>(&mut self, name: &'static str) -> Result<Option<T>, Refusal> {
        self.asked.push(name);
        let found = self.entries.iter().position(|(field, _)| field == name);
        let Some(at) = found else { return Ok(None) };
        let (_, value) = self.entries.remove(at);
        let path = format!("{}{name}", self.path);
        if self.entries.iter().any(|(field, _)| field == name) {
            return Err(Refusal::DuplicateField { field: path });
        }
        T::read(value, &path).map(Some)
    }

    /// A field with a default.
    pub fn or<T: FromField>(&mut self, name: &'static str, default: T) -> Result<T, Refusal> {
        Ok(self.optional(name)?.unwrap_or(default))
    }

    /// A field that must be there.
    pub fn required<T: FromField>(&mut self, name: &'static str) -> Result<T, Refusal> {
        let value = self.optional(name)?;
        value.ok_or_else(|| Refusal::MissingField { field: format!("{}{name}", self.path) })
    }

    /// Refuses what nobody asked for: a misspelt field must not quietly become its default.
    pub fn finish(&self) -> Result<(), Refusal> {
        let Some((name, _)) = self.entries.first() else { return Ok(()) };
        // A name may hold anything that a string may.
        let field = format!("{}{}", self.path, name.escape_debug());
        Err(Refusal::UnknownField { field, known: self.asked.join(", ") })
    }
}

impl FromField for Value {
    fn read(value: Value, _: &str) -> Result<Self, Refusal> {
        Ok(value)
    }
}

impl FromField for bool {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        value.as_bool().ok_or_else(|| Refusal::wrong_type(path, Wanted::Flag, &value))
    }
}

impl FromField for String {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(Refusal::wrong_type(path, Wanted::Text, &other)),
        }
    }
}

impl FromField for f64 {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        value.as_f64().ok_or_else(|| Refusal::wrong_type(path, Wanted::Number, &value))
    }
}

impl FromField for usize {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        whole(&value).ok_or_else(|| Refusal::wrong_type(path, Wanted::Whole, &value))
    }
}

impl<T: FromField> FromField for Vec<T> {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        let Value::Array(items) = value else {
            return Err(Refusal::wrong_type(path, Wanted::List, &value));
        };
        if items.is_empty() {
            return Err(Refusal::EmptyList { field: path.to_owned() });
        }
        let read = |(i, item)| T::read(item, &format!("{path}[{i}]"));
        items.into_iter().enumerate().map(read).collect()
    }
}

/// A whole number, whether it was written `2` or `2.0`. One too large for a size stays too large.
pub fn whole(value: &Value) -> Option<usize> {
    if let Some(whole) = value.as_u64() {
        return Some(usize::try_from(whole).unwrap_or(usize::MAX));
    }
    let number = value.as_f64()?;
    // A cast of a float saturates, and the core refuses the result as too large.
    #[allow(clippy::cast_sign_loss, reason = "it is not negative")]
    (number >= 0.0 && number.fract() == 0.0).then_some(number as usize)
}

/// Two whole numbers in a list.
pub fn two(value: &Value) -> Option<[usize; 2]> {
    match value.as_array()?.as_slice() {
        [first, second] => Some([whole(first)?, whole(second)?]),
        _ => None,
    }
}

/// A number for both, or two numbers.
pub fn one_or_two(value: &Value) -> Option<[usize; 2]> {
    whole(value).map(|both| [both, both]).or_else(|| two(value))
}

/// The choice that a word names.
pub fn choice<T: Copy>(value: &Value, path: &str, choices: &[(&str, T)]) -> Result<T, Refusal> {
    let Some(name) = value.as_str() else {
        return Err(Refusal::wrong_type(path, Wanted::Text, value));
    };
    let found = choices.iter().find(|(choice, _)| *choice == name);
    found.map(|(_, choice)| *choice).ok_or_else(|| {
        let names: Vec<&str> = choices.iter().map(|(choice, _)| *choice).collect();
        Refusal::UnknownChoice { field: path.to_owned(), got: short(value), known: names.join(", ") }
    })
}
