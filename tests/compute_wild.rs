//! Requests that nobody would write: an answer or a refusal, and never a panic.

#![allow(clippy::unwrap_used, reason = "an answer that cannot be read is a failed test")]

use convtutor::cli::compute;
use convtutor::text::{Language, Texts};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A request of each operation, to be spoilt.
fn requests() -> Vec<Value> {
    let (input, weight) = (json!([[[1, 2, 3], [4, 5, 6], [7, 8, 9]]]), json!([[[1, 0], [0, -1]]]));
    let mut requests = vec![
        json!({"op": "conv2d", "input": input, "weight": weight, "bias": [1], "stride": 1, "padding": [1, 0],
            "padding_mode": "reflect", "padding_value": 2, "dilation": 1, "groups": 1, "flip": true, "id": 1}),
        json!({"op": "conv_transpose2d", "input": input, "weight": weight, "bias": 1, "stride": [2, 1],
            "padding": [[0, 1], [1, 0]], "output_padding": [1, 0], "dilation": 1, "groups": 1}),
        json!({"op": "pad2d", "input": input, "padding": 1, "padding_mode": "circular", "padding_value": 3}),
        json!({"op": "conv2d_grad", "input": input, "weight": weight, "grad_output": [[[1, 2], [3, 4]]],
            "bias": null, "padding": 0}),
        json!({"op": "max_pool2d_grad", "input": input, "kernel": 2, "stride": 1, "grad_output": [[[1, 2], [3, 4]]]}),
        json!({"op": "output_size", "of": "conv_transpose2d", "input_shape": [2, 3, 4, 5],
            "weight_shape": [3, 1, 2, 2], "groups": 3}),
        json!({"op": "output_size", "of": "max_pool2d", "input_shape": [4, 5], "kernel": [2, 3], "ceil_mode": true}),
        json!({"op": "receptive_field", "input_size": 30, "layers": [
            {"kernel": 3, "stride": 2, "padding": [1, 0], "dilation": 2, "ceil_mode": true, "name": "a"}]}),
        json!({"op": "trace", "of": "conv2d", "input": input, "weight": weight, "cell": [1, 1], "channel": 0}),
        json!({"op": "trace", "of": "min_pool2d", "input": input, "kernel": 2, "cell": [0, 0], "batch": 0}),
    ];
    let pools = ["max_pool2d", "min_pool2d", "avg_pool2d", "sum_pool2d"];
    requests.extend(pools.map(|op| {
        json!({"op": op, "input": input, "kernel": 2, "stride": 1, "padding": "same", "dilation": 1,
            "ceil_mode": true, "pad_rule": "any"})
    }));
    requests
}

/// Anything that a field might be given instead.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(|flag| json!(flag)),
        (-3..9_i64).prop_map(|number| json!(number)),
        prop::sample::select(vec![json!(1e18), json!(u64::MAX), json!(-0.0), json!(0.5), json!(1e308)]),
        prop::sample::select(vec!["valid", "same", "full", "reflect", "any", "conv2d", "trace", ""])
            .prop_map(|word| json!(word)),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let list = prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array);
        let object = inner.prop_map(|value| json!({"kernel": value}));
        prop_oneof![4 => list, 1 => object]
    })
}

/// The request's answer; that there is one is what is tested.
fn ask(request: &[u8]) {
    let mut line = vec![];
    let reply = compute::answer(request, 1);
    reply.write_line(&Texts::new(Language::English), &mut line).unwrap();
    let answer: Value = serde_json::from_slice(&line).unwrap();
    assert!(answer.as_object().is_some_and(|answer| !answer.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_request_with_a_field_of_any_kind_is_answered_or_refused(
        which in any::<prop::sample::Index>(), field in any::<prop::sample::Index>(), value in anything(),
    ) {
        let requests = requests();
        let mut request = which.get(&requests).clone();
        let names: Vec<String> = request.as_object().unwrap().keys().cloned().collect();
        request[field.get(&names)] = value;
        ask(request.to_string().as_bytes());
    }

    #[test]
    fn a_request_with_any_byte_changed_is_answered_or_refused(
        which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
        cut in any::<bool>(),
    ) {
        let requests = requests();
        let mut text = which.get(&requests).to_string().into_bytes();
        let at = at.index(text.len());
        text[at] = byte;
        if cut {
            text.truncate(at);
        }
        ask(&text);
    }
}

#[test]
fn the_requests_that_are_spoilt_here_are_answered_unspoilt() {
    for request in requests() {
        let reply = compute::answer(request.to_string().as_bytes(), 1);
        assert!(reply.answer.is_ok(), "{request}: {:?}", reply.answer);
    }
}
