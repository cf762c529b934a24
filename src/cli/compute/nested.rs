//! Arrays as JSON has them: lists in lists, all of one level equally long.

use ndarray::{Array1, Array4};
use serde_json::Value;

use super::field::FromField;
use super::refusal::{Refusal, Wanted, short};

/// Numbers in reading order, and the length of each level of lists.
#[derive(Debug, Clone, PartialEq)]
pub struct Nested {
    /// From the outermost list to the innermost.
    pub shape: Vec<usize>,
    /// As many as the shape holds.
    pub values: Vec<f64>,
}

impl FromField for Nested {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        if !value.is_array() {
            return Err(Refusal::wrong_type(path, Wanted::List, &value));
        }
        let shape = shape_of(&value, path)?;
        let mut values = Vec::with_capacity(shape.iter().product());
        collect(&value, &shape, &mut values).map_err(|flaw| flaw.refusal(path))?;
        Ok(Self { shape, values })
    }
}

/// An array of two to four dimensions as the core takes it, and how many it had.
#[derive(Debug)]
pub struct Lifted {
    /// N x C x H x W, or O x C x kH x kW.
    pub array: Array4<f64>,
    /// How many dimensions it was written with.
    pub dimensions: usize,
}

impl FromField for Lifted {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        let nested = Nested::read(value, path)?;
        let dimensions = nested.shape.len();
        let shape = match *nested.shape.as_slice() {
            [rows, columns] => [1, 1, rows, columns],
            [channels, rows, columns] => [1, channels, rows, columns],
            [batch, channels, rows, columns] => [batch, channels, rows, columns],
            _ => return Err(wrong_dimension(path, dimensions, "2, 3, 4")),
        };
        let array = Array4::from_shape_vec(shape, nested.values);
        let array = array.map_err(|_| wrong_dimension(path, dimensions, "2, 3, 4"))?;
        Ok(Self { array, dimensions })
    }
}

/// One number for each filter, or one for all.
pub enum Bias {
    /// The same for every filter.
    Shared(f64),
    /// One each.
    Each(Array1<f64>),
}

impl FromField for Option<Bias> {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        match value {
            // PyTorch's word for a layer without a bias is None.
            Value::Null => Ok(None),
            Value::Number(_) => f64::read(value, path).map(Bias::Shared).map(Some),
            Value::Array(_) => {
                let Nested { shape, values } = Nested::read(value, path)?;
                if shape.len() != 1 {
                    return Err(wrong_dimension(path, shape.len(), "1"));
                }
                Ok(Some(Bias::Each(values.into())))
            }
            other => Err(Refusal::wrong_type(path, Wanted::Bias, &other)),
        }
    }
}

impl Nested {
    /// A result of the core with the dimensions that its input was written with: 2-D where one map
    /// comes out of a 2-D input, 3-D where there are several, 4-D where there is a batch.
    pub fn lowered(array: Array4<f64>, dimensions: usize) -> Self {
        let (batch, channels, rows, columns) = array.dim();
        let shape = match dimensions {
            2 if batch == 1 && channels == 1 => vec![rows, columns],
            2 | 3 if batch == 1 => vec![channels, rows, columns],
            _ => vec![batch, channels, rows, columns],
        };
        Self { shape, values: array.into_iter().collect() }
    }

    /// Refuses an array in which a sum grew beyond what a number can hold.
    pub fn finite(self, field: &str) -> Result<Self, Refusal> {
        let Some(at) = self.values.iter().position(|value| !value.is_finite()) else { return Ok(self) };
        let (mut way, mut rest, mut block) = (vec![], at, self.values.len());
        for size in &self.shape {
            block /= size;
            way.push(rest / block);
            rest %= block;
        }
        Err(Refusal::Overflow { field: along(field, &way) })
    }
}

/// `weight` and the way `0, 2` to `weight[0][2]`.
fn along(path: &str, way: &[usize]) -> String {
    let steps: Vec<String> = way.iter().map(|step| format!("[{step}]")).collect();
    path.to_owned() + &steps.concat()
}

/// A list that is nested `dimensions` deep where other depths are wanted.
pub fn wrong_dimension(path: &str, dimensions: usize, wanted: &str) -> Refusal {
    let (field, dimensions, wanted) = (path.to_owned(), dimensions.to_string(), wanted.to_owned());
    Refusal::WrongDimension { field, dimensions, wanted }
}

/// The lengths of the first list of each level.
fn shape_of(value: &Value, path: &str) -> Result<Vec<usize>, Refusal> {
    let (mut shape, mut level, mut path) = (vec![], value, path.to_owned());
    while let Value::Array(items) = level {
        let Some(first) = items.first() else { return Err(Refusal::EmptyList { field: path }) };
        shape.push(items.len());
        path += "[0]";
        level = first;
    }
    Ok(shape)
}

/// What is wrong somewhere inside of an array, with the way there from the inside out.
struct Flaw {
    way: Vec<usize>,
    what: What,
}

enum What {
    NoNumber(String),
    OtherLength { cells: usize, expected: usize },
}

impl Flaw {
    fn refusal(mut self, path: &str) -> Refusal {
        self.way.reverse();
        let field = along(path, &self.way);
        match self.what {
            What::NoNumber(got) => Refusal::WrongType { field, wanted: Wanted::Number, got },
            What::OtherLength { cells, expected } => {
                Refusal::Ragged { field, cells: cells.to_string(), expected: expected.to_string() }
            }
        }
    }
}

/// Appends the numbers of a list that must have `shape`.
fn collect(value: &Value, shape: &[usize], values: &mut Vec<f64>) -> Result<(), Flaw> {
    let flaw = |what| Flaw { way: vec![], what };
    match (value, shape) {
        (Value::Array(items), [expected, inner @ ..]) => {
            if items.len() != *expected {
                return Err(flaw(What::OtherLength { cells: items.len(), expected: *expected }));
            }
            for (i, item) in items.iter().enumerate() {
                collect(item, inner, values).map_err(|mut flaw| {
                    flaw.way.push(i);
                    flaw
                })?;
            }
            Ok(())
        }
        (Value::Number(number), []) => {
            // Every JSON number that could be read is a finite f64, as integers round.
            values.push(number.as_f64().unwrap_or_default());
            Ok(())
        }
        // A list among numbers, or a number among lists: the lists are not equally deep.
        (Value::Array(items), []) => Err(flaw(What::OtherLength { cells: items.len(), expected: 1 })),
        (Value::Number(_), [expected, ..]) => Err(flaw(What::OtherLength { cells: 1, expected: *expected })),
        (other, _) => Err(flaw(What::NoNumber(short(other)))),
    }
}
