//! The forms in which a lesson file may write a value: `1` or `[1, 2]`, `"1/9"`, rows or a name.
//!
//! Each is read in one pass, so that a mistake is reported at its own line and column.

use std::fmt;

use serde::de::value::SeqAccessDeserializer;
use serde::de::{Error, Expected, IgnoredAny, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

use crate::conv::{Padding, PaddingMode, Sides};
use crate::lab::{Grid, OPERATIONS, Operation, value};

use super::Values;

/// Reads a key's form; a key that is not there never comes here.
pub fn some<'de, D, Form, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    Form: Deserialize<'de> + Into<T>,
{
    Form::deserialize(deserializer).map(|form| Some(form.into()))
}

/// Writes a form as the parts that it may consist of: what it expects, and how it reads each part.
macro_rules! form {
    ($form:ident, $value:ty, $expected:expr, { $($read:item)* }) => {
        pub struct $form($value);

        impl From<$form> for $value {
            fn from(form: $form) -> Self {
                form.0
            }
        }

        impl<'de> Deserialize<'de> for $form {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Reader;
                impl<'de> Visitor<'de> for Reader {
                    type Value = $value;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expected)
                    }
                    $($read)*
                }
                deserializer.deserialize_any(Reader).map($form)
            }
        }
    };
}

form!(Number, f64, "a number up to 1e9, or a fraction as \"1/9\"", {
    fn visit_f64<E: Error>(self, number: f64) -> Result<f64, E> {
        let is_legal = number.abs() <= value::MOST;
        if is_legal { Ok(number) } else { Err(E::invalid_value(Unexpected::Float(number), &self)) }
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<f64, E> {
        self.visit_f64(number as f64)
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<f64, E> {
        self.visit_f64(number as f64)
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<f64, E> {
        value::parse(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
});

form!(Matrix, Values, "rows of numbers, or a name", {
    fn visit_str<E: Error>(self, name: &str) -> Result<Values, E> {
        Ok(Values::from(name))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, rows: A) -> Result<Values, A::Error> {
        let rows = Vec::<Vec<Number>>::deserialize(SeqAccessDeserializer::new(rows))?;
        Ok(Values::Rows(rows.into_iter().map(|row| row.into_iter().map(|cell| cell.0).collect()).collect()))
    }
});

form!(Pair, [usize; 2], "a number, or a pair as [1, 2]", {
    fn visit_u64<E: Error>(self, number: u64) -> Result<[usize; 2], E> {
        let count = usize::try_from(number);
        count.map(|count| [count; 2]).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<[usize; 2], E> {
        let count = usize::try_from(number);
        count.map(|count| [count; 2]).map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, pair: A) -> Result<[usize; 2], A::Error> {
        two(pair, &self)
    }
});

form!(Place, [usize; 2], "a pair as [1, 2]", {
    fn visit_seq<A: SeqAccess<'de>>(self, pair: A) -> Result<[usize; 2], A::Error> {
        two(pair, &self)
    }
});

/// Two elements, no more and no fewer.
fn two<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(
    mut list: A,
    form: &dyn Expected,
) -> Result<[T; 2], A::Error> {
    let missing = |length| A::Error::invalid_length(length, form);
    let first = list.next_element()?.ok_or_else(|| missing(0))?;
    let second = list.next_element()?.ok_or_else(|| missing(1))?;
    match list.next_element::<IgnoredAny>()? {
        Some(_) => Err(missing(3)),
        None => Ok([first, second]),
    }
}

form!(PaddingForm, Padding, &paddings(), {
    fn visit_str<E: Error>(self, name: &str) -> Result<Padding, E> {
        let found = Padding::NAMED.into_iter().find(|(known, _)| *known == name);
        found.map(|(_, padding)| padding).ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<Padding, E> {
        let count =
            usize::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))?;
        Ok(Padding::Amount(Sides::all(count)))
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<Padding, E> {
        let count =
            usize::try_from(number).map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))?;
        Ok(Padding::Amount(Sides::all(count)))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, axes: A) -> Result<Padding, A::Error> {
        // Along each axis a number stands for both sides.
        let [Pair([top, bottom]), Pair([left, right])] = two(axes, &self)?;
        Ok(Padding::Amount(Sides { top, bottom, left, right }))
    }
});

fn paddings() -> String {
    let names = one_of(&Padding::NAMED.map(|(name, _)| name));
    format!("a number, a pair, [[top, bottom], [left, right]], {names}")
}

/// The names that may stand in a place: `a`, `b` or `c`.
fn one_of(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{} or {last}", before.join(", ")),
        _ => quoted.concat(),
    }
}

form!(OperationName, Operation, &one_of(&OPERATIONS.map(Operation::name)), {
    fn visit_str<E: Error>(self, name: &str) -> Result<Operation, E> {
        let found = OPERATIONS.into_iter().find(|operation| operation.name() == name);
        found.ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
    }
});

form!(ModeName, PaddingMode, &one_of(&PaddingMode::NAMED.map(|(name, _)| name)), {
    fn visit_str<E: Error>(self, name: &str) -> Result<PaddingMode, E> {
        let found = PaddingMode::NAMED.into_iter().find(|(known, _)| *known == name);
        found.map(|(_, mode)| mode).ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
    }
});

form!(GridName, Grid, "`input`, `filter` or `output`", {
    fn visit_str<E: Error>(self, name: &str) -> Result<Grid, E> {
        let found = [Grid::Input, Grid::Filter, Grid::Output].into_iter().find(|grid| grid.name() == name);
        found.ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
    }
});
