//! The answers of other programs (README.md beside this file) against those of `convtutor compute`.

#![allow(clippy::unwrap_used, reason = "a case that cannot be read is a failed test")]

mod compare;
mod request;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use convtutor::cli::compute;
use convtutor::text::{Language, Texts};
use serde_json::Value;

use crate::request::Asked;

#[test]
fn sizes_and_values_are_those_of_pytorch_tensorflow_onnx_and_scipy() {
    let mut families: BTreeMap<String, Count> = BTreeMap::new();
    let mut failures = vec![];
    let english = Texts::new(Language::English);
    for (family, case) in cases() {
        let count = families.entry(family).or_default();
        let request = match request::of(&case) {
            Asked::Request(request) => request,
            Asked::Skipped(why) => {
                *count.skipped.entry(why).or_default() += 1;
                continue;
            }
        };
        // The command's own way: text in, one line of text out.
        let mut line = vec![];
        let reply = compute::answer(request.to_string().as_bytes(), 1);
        reply.write_line(&english, &mut line).unwrap();
        let answer: Value = serde_json::from_slice(&line).unwrap();
        match compare::judge(&case, &answer) {
            Ok(()) => count.passed += 1,
            Err(why) => failures.push(format!("{}: {why}", case["name"])),
        }
    }
    for (family, count) in &families {
        println!("{family:20} {:4} passed {}", count.passed, count.skipped_because());
    }
    assert!(failures.is_empty(), "{} differ:\n{}", failures.len(), failures.join("\n"));
    let passed: usize = families.values().map(|count| count.passed).sum();
    assert!(passed >= 500, "only {passed} cases were looked at");
}

#[derive(Default)]
struct Count {
    passed: usize,
    skipped: BTreeMap<&'static str, usize>,
}

impl Count {
    fn skipped_because(&self) -> String {
        let reasons = self.skipped.iter().map(|(why, count)| format!(", {count} skipped ({why})"));
        reasons.collect::<String>()
    }
}

/// All cases with their families, in the order of the files' names.
fn cases() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/open");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |file: &Path| {
        let family = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(file).unwrap();
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        lines.into_iter().map(move |case| (family.clone(), case))
    };
    files.iter().flat_map(|file| read(file)).collect()
}
