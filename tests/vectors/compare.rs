//! Whether an answer is what a case expects, or what another peer's rule gives.

use serde_json::{Value, json};

/// `Err` says where the answer differs.
pub fn judge(case: &Value, answer: &Value) -> Result<(), String> {
    let why = match compare(case, answer) {
        Ok(()) => return Ok(()),
        Err(why) => why,
    };
    let alternatives = case["alternatives"].as_array().map(Vec::as_slice).unwrap_or_default();
    let fits = alternatives.iter().any(|other| {
        let mut case = case.clone();
        for field in ["error", "message", "expected", "expected_shape"] {
            case[field] = other[field].clone();
        }
        compare(&case, answer).is_ok()
    });
    if fits { Ok(()) } else { Err(why) }
}

fn compare(case: &Value, answer: &Value) -> Result<(), String> {
    let refused = answer.get("error");
    if case["error"] == true {
        return refused.map(|_| ()).ok_or_else(|| format!("answered, want {}", case["message"]));
    }
    if let Some(error) = refused {
        return Err(format!("refused: {}", error["message"]));
    }
    let op = case["op"].as_str().unwrap();
    let (expected, tolerance) = (&case["expected"], Tolerance::of(case));
    match op {
        "output_size" => same("output_shape", &answer["output_shape"], &case["expected_shape"]),
        "receptive_field" => {
            let (rows, wanted) = (answer["layers"].as_array().unwrap(), expected.as_array().unwrap());
            same("layers", &json!(rows.len()), &json!(wanted.len()))?;
            rows.iter().zip(wanted).try_for_each(|(row, wanted)| {
                let names = ["rf", "jump", "out_size", "offset", "center"];
                names.iter().try_for_each(|name| tolerance.near(name, &row[name], &wanted[name]))
            })
        }
        _ if op.ends_with("_grad") => {
            let gradients = expected.as_object().unwrap();
            gradients.iter().try_for_each(|(name, wanted)| tolerance.near(name, &answer[name], wanted))
        }
        _ if expected.is_null() => same("shape", &answer["shape"], &case["expected_shape"]),
        _ => {
            tolerance.near("output", &answer["output"], expected)?;
            same("shape", &answer["shape"], &case["expected_shape"])
        }
    }
}

fn same(name: &str, got: &Value, wanted: &Value) -> Result<(), String> {
    // Cases of plain matrices carry no shape.
    let unsaid = wanted.is_null();
    if unsaid || got == wanted { Ok(()) } else { Err(format!("{name}: {got}, want {wanted}")) }
}

struct Tolerance {
    relative: f64,
    absolute: f64,
}

impl Tolerance {
    fn of(case: &Value) -> Self {
        let number = |name: &str| case["tol"][name].as_f64().unwrap_or(1e-9);
        Self { relative: number("rtol"), absolute: number("atol") }
    }

    /// Whether two nested lists have the same shape and nearly the same numbers.
    fn near(&self, path: &str, got: &Value, wanted: &Value) -> Result<(), String> {
        if let (Some(got), Some(wanted)) = (got.as_array(), wanted.as_array()) {
            same(&format!("length of {path}"), &json!(got.len()), &json!(wanted.len()))?;
            let mut pairs = got.iter().zip(wanted).enumerate();
            return pairs.try_for_each(|(i, (got, wanted))| self.near(&format!("{path}[{i}]"), got, wanted));
        }
        let close = got.as_f64().zip(wanted.as_f64()).is_some_and(|(got, wanted)| {
            (got - wanted).abs() <= self.absolute + self.relative * wanted.abs()
        });
        if close { Ok(()) } else { Err(format!("{path} is {got}, want {wanted}")) }
    }
}
