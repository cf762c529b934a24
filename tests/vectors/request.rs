//! From a neutral case to the request that asks the same of `convtutor compute`.

use serde_json::{Map, Value, json};

/// What becomes of a case.
pub enum Asked {
    Request(Value),
    /// There is no such request, and why.
    Skipped(&'static str),
}

/// Translates a case.
pub fn of(case: &Value) -> Asked {
    let op = case["op"].as_str().unwrap();
    match op {
        _ if op.ends_with("3d") => Asked::Skipped("3-D"),
        "lp_pool2d" => Asked::Skipped("no such pool"),
        "model_stats" => Asked::Skipped("not here yet"),
        "convolve2d" | "correlate2d" => scipy(case),
        "global_max_pool2d" | "global_avg_pool2d" => {
            let plane = &case["input"][0][0];
            let kernel = [plane.as_array().unwrap().len(), plane[0].as_array().unwrap().len()];
            let op = op.strip_prefix("global_").unwrap();
            Asked::Request(json!({ "op": op, "input": case["input"], "kernel": kernel }))
        }
        "output_size" => Asked::Request(with_renamed(case, &[("kind", "of")])),
        "receptive_field" => Asked::Request(receptive_field(case)),
        "pad2d" => Asked::Request(pad2d(case)),
        "conv_transpose2d" => Asked::Request(conv_transpose2d(case)),
        _ => Asked::Request(with_renamed(case, &[("pad_mode", "padding_mode")])),
    }
}

/// The fields that request and case share; null stands for a default.
const SHARED: [&str; 17] = [
    "op",
    "input",
    "input_shape",
    "input_size",
    "weight",
    "weight_shape",
    "bias",
    "stride",
    "padding",
    "dilation",
    "groups",
    "kernel",
    "ceil_mode",
    "count_include_pad",
    "pad_rule",
    "output_padding",
    "grad_output",
];

/// The shared fields, and those that only have another name.
fn with_renamed(case: &Value, renamed: &[(&str, &str)]) -> Value {
    let same = SHARED.iter().map(|name| (*name, *name));
    let mut request = Map::new();
    for (theirs, ours) in same.chain(renamed.iter().copied()) {
        if let Some(value) = case.get(theirs).filter(|value| !value.is_null()) {
            request.insert(ours.to_owned(), value.clone());
        }
    }
    if case["padding"] == "same_upper" {
        request.insert("padding".to_owned(), json!("same"));
    }
    Value::Object(request)
}

fn pad2d(case: &Value) -> Value {
    let mut request = with_renamed(case, &[("mode", "padding_mode")]);
    if case["mode"] == "constant" {
        request["padding_value"] = case["value"].clone();
    }
    request
}

fn receptive_field(case: &Value) -> Value {
    let mut request = with_renamed(case, &[("layers", "layers")]);
    for layer in request["layers"].as_array_mut().unwrap() {
        // Convolution or pool: along one axis they see the same.
        layer.as_object_mut().unwrap().remove("type");
    }
    request
}

/// ONNX's `output_shape` asks for a size where a request adds the cells that are missing to it.
fn conv_transpose2d(case: &Value) -> Value {
    let mut request = with_renamed(case, &[]);
    if let Some(wanted) = case.get("output_shape") {
        assert_eq!(case["padding"], json!([[0, 0], [0, 0]]), "ONNX would split the padding anew");
        let size = |value: &Value| value.as_u64().unwrap();
        let len = |value: &Value| value.as_array().unwrap().len() as u64;
        let inputs = [len(&case["input"][0][0]), len(&case["input"][0][0][0])];
        let kernels = [len(&case["weight"][0][0]), len(&case["weight"][0][0][0])];
        let missing = [0, 1].map(|i| {
            let stamps = size(&case["stride"][i]) * (inputs[i] - 1);
            size(&wanted[i]) - stamps - size(&case["dilation"][i]) * (kernels[i] - 1) - 1
        });
        request["output_padding"] = json!(missing);
    }
    request
}

/// SciPy's convolve2d and correlate2d as conv2d with counted padding.
fn scipy(case: &Value) -> Asked {
    if case.get("error").is_some() {
        return Asked::Skipped("SciPy's own refusal");
    }
    let len = |value: &Value| value.as_array().unwrap().len();
    let (input, weight) = (&case["input"], &case["weight"]);
    let inputs = [len(input), len(&input[0])];
    let kernels = [len(weight), len(&weight[0])];
    let flip = case["op"] == "convolve2d";
    let padding = match case["mode"].as_str().unwrap() {
        "valid" if kernels[0] > inputs[0] || kernels[1] > inputs[1] => {
            return Asked::Skipped("SciPy swaps its arguments");
        }
        "valid" => [[0, 0], [0, 0]],
        "full" => kernels.map(|kernel| [kernel - 1, kernel - 1]),
        _ => kernels.map(|kernel| {
            let before = if flip { kernel / 2 } else { (kernel - 1) / 2 };
            [before, kernel - 1 - before]
        }),
    };
    let mode = match case["boundary"].as_str().unwrap() {
        "fill" => "constant",
        "wrap" => "circular",
        _ => "symmetric",
    };
    let round = |i: usize| padding[i].iter().any(|padding| *padding > inputs[i]);
    if mode != "constant" && (round(0) || round(1)) {
        return Asked::Skipped("padded more than once around");
    }
    let mut request = json!({
        "op": "conv2d", "input": input, "weight": weight, "flip": flip, "padding": padding,
        "padding_mode": mode,
    });
    if mode == "constant" {
        request["padding_value"] = case.get("fillvalue").cloned().unwrap_or(json!(0));
    }
    Asked::Request(request)
}
