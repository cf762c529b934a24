//! The contract of `convtutor compute`: what each request is answered with, or refused for.

#![allow(clippy::unwrap_used, reason = "an answer that cannot be read is a failed test")]
#![allow(clippy::needless_pass_by_value, reason = "a call reads as the table of cases that it is")]

use convtutor::cli::compute;
use convtutor::text::{Language, Texts};
use serde_json::{Value, json};

/// The answer to a request, written as the command writes it.
fn ask(request: &str) -> Value {
    let mut line = vec![];
    let reply = compute::answer(request.as_bytes(), 1);
    reply.write_line(&Texts::new(Language::English), &mut line).unwrap();
    serde_json::from_slice(&line).unwrap()
}

#[track_caller]
fn check(request: Value, wanted: Value) {
    assert_eq!(ask(&request.to_string()), wanted, "{request}");
}

/// A refusal of `kind` whose message holds each of `words`.
#[track_caller]
fn refused(request: &str, kind: &str, words: &[&str]) {
    let answer = ask(request);
    let error = &answer["error"];
    assert_eq!(error["kind"], kind, "{request} got {answer}");
    let message = error["message"].as_str().unwrap();
    for word in words {
        assert!(message.contains(word), "{message:?} does not say {word:?}");
    }
}

#[test]
fn a_plane_and_a_kernel_give_a_plane() {
    check(
        json!({"op": "conv2d", "input": [[1, 2, 3], [4, 5, 6]], "weight": [[1, 0.5]], "bias": 1}),
        json!({"output": [[3, 4.5], [7.5, 9]], "shape": [2, 2]}),
    );
}

#[test]
fn an_output_has_as_many_dimensions_as_its_input_if_that_is_enough() {
    let shape = |input: Value, weight: Value| {
        let answer = ask(&json!({"op": "conv2d", "input": input, "weight": weight}).to_string());
        answer["shape"].clone()
    };
    let (plane, kernel) = (json!([[1, 2, 3]]), json!([[1, 1]]));
    assert_eq!(shape(json!([plane, plane]), json!([kernel, kernel])), json!([1, 1, 2]));
    assert_eq!(shape(json!([[plane, plane]]), json!([kernel, kernel])), json!([1, 1, 1, 2]));
    assert_eq!(shape(plane.clone(), json!([[kernel]])), json!([1, 2]));
    // Two maps do not fit into one plane.
    assert_eq!(shape(plane.clone(), json!([[kernel], [kernel]])), json!([2, 1, 2]));
    assert_eq!(shape(json!([plane]), json!([[kernel], [kernel]])), json!([2, 1, 2]));
    assert_eq!(shape(json!([[plane], [plane]]), kernel), json!([2, 1, 1, 2]));
}

#[test]
fn padding_is_a_number_a_pair_two_pairs_or_a_name() {
    let shape = |padding: Value| {
        let request =
            json!({"op": "output_size", "input_shape": [5, 6], "kernel": [3, 2], "padding": padding});
        ask(&request.to_string())["output_shape"].clone()
    };
    assert_eq!(shape(json!(1)), json!([5, 7]));
    assert_eq!(shape(json!([1, 0])), json!([5, 5]));
    assert_eq!(shape(json!([[2, 1], [0, 1]])), json!([6, 6]));
    assert_eq!(shape(json!("valid")), json!([3, 5]));
    assert_eq!(shape(json!("same")), json!([5, 6]));
    assert_eq!(shape(json!("same_lower")), json!([5, 6]));
    assert_eq!(shape(json!("full")), json!([7, 7]));
}

#[test]
fn every_operation_answers_with_its_own_fields() {
    let input = json!([[1, 2], [3, 4]]);
    check(
        json!({"op": "conv_transpose2d", "input": input, "weight": [[1, 1]], "stride": 2, "output_padding": [1, 0]}),
        json!({"output": [[1, 1, 2, 2], [0, 0, 0, 0], [3, 3, 4, 4], [0, 0, 0, 0]], "shape": [4, 4]}),
    );
    for (op, value) in [("max_pool2d", 4.0), ("min_pool2d", 1.0), ("avg_pool2d", 2.5), ("sum_pool2d", 10.0)] {
        let answer = ask(&json!({"op": op, "input": input, "kernel": 2}).to_string());
        assert_eq!(answer["output"][0][0].as_f64(), Some(value), "{op}");
    }
    check(
        json!({"op": "pad2d", "input": [[1, 2]], "padding": [[0, 1], [1, 0]], "padding_mode": "constant", "padding_value": 7}),
        json!({"output": [[7, 1, 2], [7, 7, 7]], "shape": [2, 3]}),
    );
    check(
        json!({"op": "conv2d_grad", "input": input, "weight": [[1, 2]], "grad_output": [[1], [10]]}),
        json!({"grad_input": [[1, 2], [10, 20]], "grad_weight": [[31, 42]], "grad_bias": [11]}),
    );
    check(
        json!({"op": "max_pool2d_grad", "input": [[5, 5]], "kernel": [1, 2], "grad_output": [[3]]}),
        json!({"grad_input": [[3, 0]]}),
    );
    check(
        json!({"op": "avg_pool2d_grad", "input": [[5, 5]], "kernel": [1, 2], "grad_output": [[3]]}),
        json!({"grad_input": [[1.5, 1.5]]}),
    );
    check(
        json!({"op": "receptive_field", "input_size": 8, "layers": [
            {"kernel": 3, "padding": [1, 0], "name": "first"}, {"kernel": 2, "stride": 2},
        ]}),
        json!({"layers": [
            {"name": "first", "rf": 3, "jump": 1, "offset": -1, "center": 0, "out_size": 7},
            {"rf": 4, "jump": 2, "offset": -1, "center": 0.5, "out_size": 3},
        ]}),
    );
}

#[test]
fn a_size_is_asked_for_every_operation_with_as_many_numbers_as_come_in() {
    let size = |fields: Value| {
        let mut request = json!({"op": "output_size"});
        request.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        ask(&request.to_string())["output_shape"].clone()
    };
    assert_eq!(
        size(json!({"of": "conv2d", "input_shape": [2, 4, 8, 9], "weight_shape": [6, 2, 3, 3], "groups": 2})),
        json!([2, 6, 6, 7])
    );
    assert_eq!(size(json!({"input_shape": [8, 9], "kernel": 3, "stride": [2, 3]})), json!([3, 3]));
    assert_eq!(size(json!({"input_shape": [4, 8, 9], "weight_shape": [6, 4, 3, 3]})), json!([6, 6, 7]));
    let transposed = json!({"of": "conv_transpose2d", "input_shape": [1, 4, 3, 3], "weight_shape": [4, 5, 3, 3],
        "groups": 2, "stride": 2, "output_padding": 1});
    assert_eq!(size(transposed), json!([1, 10, 8, 8]));
    for of in ["max_pool2d", "min_pool2d", "avg_pool2d", "sum_pool2d"] {
        let ceil = json!({"of": of, "input_shape": [2, 3, 5, 5], "kernel": 2, "ceil_mode": true});
        assert_eq!(size(ceil), json!([2, 3, 3, 3]), "{of}");
    }
    assert_eq!(size(json!({"of": "pad2d", "input_shape": [3, 5, 5], "padding": 1})), json!([3, 7, 7]));
}

#[test]
fn a_trace_lists_the_terms_and_their_sum() {
    let answer = ask(
        &json!({"op": "trace", "input": [[1, 2], [3, 4]], "weight": [[10, 1]], "bias": 0.5, "padding": [0, 1], "cell": [1, 0]})
            .to_string(),
    );
    let terms = answer["terms"].as_array().unwrap();
    assert_eq!(terms[0]["source"], "padding");
    assert_eq!(
        terms[1],
        json!({"channel": 0, "kernel": [0, 1], "source": "input", "cell": [1, 0], "value": 3, "weight": 1, "product": 3})
    );
    assert_eq!((&answer["sum"], &answer["output"]), (&json!(3.5), &json!(3.5)));
}

#[test]
fn a_trace_of_a_pool_names_the_winner_or_the_divisor() {
    let ask = |of: &str| {
        let request = json!({"op": "trace", "of": of, "input": [[[1, 2]], [[7, 3]]], "kernel": [1, 2], "channel": 1, "cell": [0, 0]});
        ask(&request.to_string())
    };
    assert_eq!((&ask("max_pool2d")["winner"], &ask("max_pool2d")["output"]), (&json!(0), &json!(7)));
    let mean = ask("avg_pool2d");
    assert_eq!((&mean["sum"], &mean["divisor"], &mean["output"]), (&json!(10), &json!(2), &json!(5)));
    assert_eq!(mean["terms"][0]["channel"], 1);
}

#[test]
fn the_id_comes_back_as_it_was_written() {
    for id in
        [r#""one""#, "1", "1.50", "123456789012345678901234567890", "null", "true", r#"{"b":[1,{}],"a":2}"#]
    {
        let good = format!(r#"{{"op":"output_size","input_shape":[3,3],"kernel":2,"id":{id}}}"#);
        let mut line = vec![];
        let english = Texts::new(Language::English);
        compute::answer(good.as_bytes(), 1).write_line(&english, &mut line).unwrap();
        assert_eq!(String::from_utf8(line).unwrap(), format!("{{\"id\":{id},\"output_shape\":[2,2]}}\n"));
        let bad = format!(r#"{{"id":{id},"op":"dance"}}"#);
        assert_eq!(ask(&bad)["id"], serde_json::from_str::<Value>(id).unwrap());
    }
}

#[test]
fn numbers_come_back_to_the_last_digit() {
    // 0.1 + 0.2 and the neighbours of 1; the last needs a reader that rounds correctly.
    for number in ["0.30000000000000004", "0.9999999999999999", "1.0000000000000002", "7.2057594037927945e16"]
    {
        let answer = ask(&format!(r#"{{"op":"pad2d","input":[[{number}]]}}"#));
        assert_eq!(answer["output"][0][0].as_f64(), number.parse().ok());
    }
}

#[test]
fn a_number_that_is_none_is_refused_with_its_line_and_column() {
    for number in ["NaN", "+inf", "-Infinity", "Infinity", "nan", "inf", "1e999", "-1e999"] {
        let request = format!(r#"{{"op":"conv2d","input":[[1,{number}]],"weight":[[1]]}}"#);
        refused(&request, "not_finite", &["Line 1, column 28:"]);
    }
}

#[test]
fn text_that_is_no_request_is_refused_with_its_line_and_column() {
    refused("{\"op\":\n\"conv2d\",,}", "not_json", &["Line 2, column 10"]);
    refused("{\"op\": \"conv2d\"} x", "not_json", &["Line 1, column 18"]);
    refused("", "not_json", &["Line 1"]);
    refused("{\"op\": \"한글\" x", "not_json", &["column 13"]);
    for request in ["[]", "7", "\"conv2d\"", "null"] {
        refused(request, "not_an_object", &["op"]);
    }
    let deep = format!(r#"{{"op":"conv2d","input":{}1{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    refused(&deep, "not_json", &["recursion"]);
    let reply = compute::answer(b"{\"op\": \"\xff\"}", 3);
    assert_eq!(reply.answer.unwrap_err().kind(), "not_json");
}

#[test]
fn a_list_that_is_no_matrix_is_refused_with_its_place() {
    let ask = |input: &str, kind: &str, words: &[&str]| {
        refused(&format!(r#"{{"op":"conv2d","input":{input},"weight":[[1]]}}"#), kind, words);
    };
    ask("[[1,2],[3]]", "ragged", &["input[1]", "1", "2"]);
    ask("[[[1,2]],[[3,4],[5,6]]]", "ragged", &["input[1]"]);
    ask("[[1,[2]]]", "ragged", &["input[0][1]"]);
    ask("[[1,2],3]", "ragged", &["input[1]"]);
    ask("[[1,2],[3,\"4\"]]", "wrong_type", &["input[1][1]", "\"4\""]);
    ask("[[1,null]]", "wrong_type", &["input[0][1]", "null"]);
    ask("[[1,true]]", "wrong_type", &["input[0][1]"]);
    ask("[1,2]", "wrong_dimension", &["input", "1"]);
    ask("[[[[[1]]]]]", "wrong_dimension", &["input", "5"]);
    ask("[]", "empty_list", &["input"]);
    ask("[[],[]]", "empty_list", &["input[0]"]);
    ask("5", "wrong_type", &["input", "5"]);
    ask("{}", "wrong_type", &["input"]);
    refused(r#"{"op":"conv2d","input":[[1]],"weight":[[1]],"bias":[[1]]}"#, "wrong_dimension", &["bias"]);
}

#[test]
fn a_field_of_another_kind_is_refused_with_what_it_must_be() {
    let ask = |field: &str, kind: &str, words: &[&str]| {
        refused(&format!(r#"{{"op":"conv2d","input":[[1]],"weight":[[1]],{field}}}"#), kind, words);
    };
    ask(r#""stride":"2""#, "wrong_type", &["stride", "\"2\"", "whole number"]);
    ask(r#""stride":1.5"#, "wrong_type", &["stride", "1.5"]);
    ask(r#""stride":-1"#, "wrong_type", &["stride", "-1", "0 or more"]);
    ask(r#""stride":[1,2,3]"#, "wrong_type", &["stride"]);
    ask(r#""stride":null"#, "wrong_type", &["stride", "null"]);
    ask(r#""padding":[[0,0],[0,-1]]"#, "wrong_type", &["padding"]);
    ask(r#""padding":[[1,1],1]"#, "wrong_type", &["padding"]);
    ask(r#""padding":"sme""#, "unknown_choice", &["padding", "sme", "same_lower"]);
    ask(r#""padding_mode":"mirror""#, "unknown_choice", &["padding_mode", "reflect"]);
    ask(r#""padding_value":"0""#, "wrong_type", &["padding_value"]);
    ask(r#""groups":[1,1]"#, "wrong_type", &["groups"]);
    ask(r#""flip":1"#, "wrong_type", &["flip", "true or false"]);
    ask(r#""bias":"1""#, "wrong_type", &["bias"]);
    refused(r#"{"op":"pad2d","input":[[1]],"padding":"same"}"#, "unknown_choice", &["padding", "valid"]);
    refused(r#"{"op":7}"#, "wrong_type", &["op"]);
    let layers = r#"{"op":"receptive_field","layers":[{"kernel":3},{"kernel":3,"stride":[1,1]}]}"#;
    refused(layers, "wrong_type", &["layers[1].stride"]);
    refused(r#"{"op":"receptive_field","layers":[{"kernel":3},7]}"#, "wrong_type", &["layers[1]"]);
    refused(
        r#"{"op":"receptive_field","layers":[{"kernel":3,"depth":1}]}"#,
        "unknown_field",
        &["layers[0].depth"],
    );
}

#[test]
fn a_field_too_many_or_too_few_is_refused_by_name() {
    refused(
        r#"{"op":"conv2d","input":[[1]],"weight":[[1]],"strid":1}"#,
        "unknown_field",
        &["strid", "stride"],
    );
    refused(r#"{"op":"conv2d","input":[[1]]}"#, "missing_field", &["weight"]);
    refused(r#"{"input":[[1]]}"#, "missing_field", &["op"]);
    refused(r#"{"op":"max_pool2d","input":[[1]]}"#, "missing_field", &["kernel"]);
    refused(
        r#"{"op":"max_pool2d","input":[[1]],"kernel":1,"count_include_pad":true}"#,
        "unknown_field",
        &["count"],
    );
    refused(
        r#"{"op":"conv2d","input":[[1]],"weight":[[1]],"stride":1,"stride":2}"#,
        "duplicate_field",
        &["stride"],
    );
    refused(r#"{"op":"conv3d","input":[[1]]}"#, "unknown_op", &["conv3d", "conv2d"]);
    refused(r#"{"op":"model_stats","input_shape":[1,2,2],"layers":[]}"#, "unsupported_op", &["model_stats"]);
    refused(r#"{"op":"output_size","input_shape":[1,2,5,5],"kernel":3}"#, "missing_field", &["weight_shape"]);
    let both = r#"{"op":"output_size","input_shape":[5,5],"kernel":3,"weight_shape":[1,1,2,2]}"#;
    refused(both, "conflict", &["kernel", "weight_shape"]);
    // A misspelt field is found even where the rest is impossible.
    refused(r#"{"op":"conv2d","input":[[1]],"weight":[[1,1]],"paddin":1}"#, "unknown_field", &["paddin"]);
}

#[test]
fn an_impossible_setting_is_refused_with_its_numbers_and_what_to_change() {
    let message = &ask(r#"{"op":"output_size","input_shape":[4,9],"kernel":5}"#)["error"]["message"];
    assert_eq!(
        message,
        "The kernel spans 5 cells but the padded input is only 4 high: add 1 row of padding, or use a smaller kernel."
    );
    let pool = r#"{"op":"max_pool2d","input":[[1,2],[3,4]],"kernel":3,"padding":2}"#;
    refused(pool, "pool_padding_too_large", &["2", "3", "at most 1"]);
    let any =
        r#"{"op":"max_pool2d","input":[[1,2],[3,4]],"kernel":3,"padding":2,"pad_rule":"any","stride":1}"#;
    assert_eq!(ask(any)["shape"], json!([4, 4]));
    let layers = r#"{"op":"receptive_field","input_size":4,"layers":[{"kernel":3},{"kernel":3}]}"#;
    refused(layers, "kernel_too_large", &["layers[1]", "2 wide"]);
    let cell = r#"{"op":"trace","input":[[1,2]],"weight":[[1]],"cell":[0,2]}"#;
    refused(cell, "cell_outside", &["column 2", "1 x 2"]);
    refused(&cell.replace("[0,2]", "[0,1],\"channel\":1"), "outside_range", &["channel", "1"]);
}

#[test]
fn sizes_that_no_memory_holds_are_refused() {
    for shape in ["[1000000000000,5]", "[1e30,5]", "[18446744073709551615,5]"] {
        refused(
            &format!(r#"{{"op":"output_size","input_shape":{shape},"kernel":3}}"#),
            "too_large",
            &["vertical"],
        );
    }
    for field in
        [r#""padding":1000000000"#, r#""padding":100000"#, r#""padding":[[18446744073709551615,1],[0,0]]"#]
    {
        refused(
            &format!(r#"{{"op":"conv2d","input":[[1]],"weight":[[1]],{field}}}"#),
            "too_large",
            &["vertical"],
        );
    }
    let stamps = r#"{"op":"conv_transpose2d","input":[[1],[1]],"weight":[[1]],"stride":1000000000000}"#;
    refused(stamps, "too_large", &["vertical"]);
    let groups = r#"{"op":"conv_transpose2d","input":[[1]],"weight":[[1]],"groups":1000000000000,"bias":1}"#;
    refused(groups, "channels_not_divisible", &["1000000000000"]);
    refused(r#"{"op":"conv2d","input":[[1e308,1e308]],"weight":[[1,1]]}"#, "overflow", &["output[0][0]"]);
}

#[test]
fn a_pool_without_a_kernel_is_refused_for_its_kernel_not_for_the_stride_that_follows_from_it() {
    refused(r#"{"op": "max_pool2d", "input": [[1, 2]], "kernel": 0}"#, "empty_kernel", &["kernel"]);
    refused(r#"{"op": "max_pool2d", "input": [[1, 2]], "kernel": [1, 0]}"#, "empty_kernel", &["kernel"]);
}

#[test]
fn every_operation_that_a_refusal_offers_can_be_asked_for() {
    let offered = |request: Value| {
        let answer = ask(&request.to_string());
        let message = answer["error"]["message"].as_str().unwrap().to_owned();
        let (_, names) = message.split_once("use one of ").unwrap();
        names.trim_end_matches('.').split(", ").map(str::to_owned).collect::<Vec<_>>()
    };
    for op in ["output_size", "trace"] {
        let with = |of: &str| json!({"op": op, "of": of, "input": [[1]], "input_shape": [4, 4], "kernel": 2});
        let names = offered(with("nothing"));
        assert!(names.len() > 4, "{names:?}");
        for of in names {
            let answer = ask(&with(&of).to_string());
            assert_ne!(answer["error"]["kind"], "unknown_choice", "{op} of {of}");
        }
    }
    for op in offered(json!({"op": "nothing"})) {
        assert_ne!(ask(&json!({"op": op}).to_string())["error"]["kind"], "unknown_op", "{op}");
    }
}
