//! What layers learn, counted filter by filter and unit by unit.

use super::size::places;
use super::{check, check_choices, number, printed};
use crate::misconception::Answer;
use crate::quiz::{Choice, Figure, Item, Label};

#[test]
fn a_convolution_learns_its_filters_and_a_bias_for_each() {
    check("E1", |item| {
        let [rows, columns, channels, filters] =
            ["rows", "columns", "channels", "filters"].map(|name| number(item, name));
        let learned: usize =
            (0..filters).map(|_| (0..rows * columns).map(|_| channels).sum::<usize>() + 1).sum();
        Answer::Number(learned as f64)
    });
}

#[test]
fn a_dense_layer_learns_a_weight_for_each_number_and_a_bias_for_each_unit() {
    check("E3", |item| {
        let [channels, side, units] = ["channels", "side", "units"].map(|name| number(item, name));
        let a_unit = (0..channels).map(|_| side * side).sum::<usize>() + 1;
        Answer::Number((0..units).map(|_| a_unit).sum::<usize>() as f64)
    });
}

/// The parameters of a network as it is printed, read line by line; a `?` is found by counting places.
fn of_printed(item: &Item) -> usize {
    let [Figure::Code(code)] = item.figures.as_slice() else { panic!("no code") };
    let (mut channels, mut side) = (number(item, "channels"), number(item, "size"));
    let mut learned = 0;
    for line in code.lines() {
        let (name, settings) = line.split_once('(').unwrap();
        let mut plain = settings.trim_end_matches(')').split(", ").filter(|part| !part.contains('='));
        let mut next = || plain.next().map(|part| part.parse::<usize>().unwrap_or(channels * side * side));
        match name {
            "Conv2d" => {
                assert_eq!(next(), Some(channels), "{line}");
                let (filters, kernel) = (next().unwrap(), next().unwrap());
                let a_filter = (0..channels).map(|_| kernel * kernel).sum::<usize>();
                learned += filters * (a_filter + usize::from(!line.contains("bias=False")));
                side = places(side, kernel, 1, usize::from(line.contains("padding=1")));
                channels = filters;
            }
            "MaxPool2d" => side = places(side, next().unwrap(), 2, 0),
            "AdaptiveAvgPool2d" => side = 1,
            "BatchNorm2d" => learned += 2 * next().unwrap(),
            "Linear" => {
                let (inputs, units) = (next().unwrap(), next().unwrap());
                assert_eq!(inputs, channels * side * side, "{line}");
                learned += units * (inputs + 1);
                (channels, side) = (units, 1);
            }
            _ => assert!(matches!(name, "ReLU" | "Flatten"), "{line}"),
        }
    }
    learned
}

#[test]
fn a_network_learns_what_its_printed_layers_learn() {
    check("E4", |item| Answer::Number(of_printed(item) as f64));
}

#[test]
fn a_separable_convolution_learns_one_kernel_a_channel_and_a_weight_for_each_pair() {
    check("E6", |item| {
        let [kernel, channels, filters] = ["kernel", "channels", "filters"].map(|name| number(item, name));
        let bias = usize::from(printed(item, "bias") == "yes");
        let depthwise = (0..channels).map(|_| kernel * kernel + bias).sum::<usize>();
        let pointwise = (0..filters).map(|_| channels + bias).sum::<usize>();
        if printed(item, "asked") == "percent" {
            let whole = (0..filters).map(|_| kernel * kernel * channels).sum::<usize>();
            return Answer::Number((depthwise + pointwise) as f64 * 100.0 / whole as f64);
        }
        Answer::Number((depthwise + pointwise) as f64)
    });
}

/// Layer for layer, for so many channels in and out.
fn stacked(kernels: &[usize], channels: usize) -> f64 {
    let of_layer = |kernel: &usize| (0..channels).map(|_| (kernel * kernel * channels) as f64).sum::<f64>();
    kernels.iter().map(of_layer).sum()
}

#[test]
fn a_stack_learns_its_layers_one_by_one_and_is_compared_with_a_kernel_that_sees_as_much() {
    check("E12", |item| {
        let channels = number(item, "channels");
        let kernels: Vec<usize> =
            printed(item, "kernels").split(", ").map(|kernel| kernel.parse().unwrap()).collect();
        assert_eq!(kernels.len(), number(item, "layers"));
        let weights = stacked(&kernels, channels);
        // A layer more sees as many rows more at each end as its kernel has beside its middle.
        let field = kernels.iter().fold(1, |seen, kernel| seen + 2 * (kernel / 2));
        assert_eq!(field, number(item, "field"));
        let large = stacked(&[field], channels);
        if printed(item, "asked") == "fewer" {
            return Answer::Number(large - weights);
        }
        Answer::Number((large - weights) / large * 100.0)
    });
}

/// What a layer of 8 channels learns over a map of 4 x 4, as PyTorch counts it.
fn learned(layer: &str) -> usize {
    match layer {
        "max-pool" | "average-pool" | "global-pool" | "relu" | "flatten" | "dropout" | "softmax"
        | "upsample" => 0,
        "conv" | "transposed" => 8 * (8 * 9 + 1),
        "dense" => 10 * (8 * 16 + 1),
        "one-by-one" => 8 * (8 + 1),
        "depthwise" => 8 * (9 + 1),
        "batch-norm" => 8 + 8,
        "layer-norm" => 2 * 8 * 16,
        "prelu" => 1,
        other => panic!("what is {other}?"),
    }
}

#[test]
fn a_layer_that_is_to_be_ticked_learns_or_does_not_as_it_is_asked() {
    check_choices("E5", |item, choice| (learned(key(choice)) > 0) == (printed(item, "asked") == "learning"));
}

/// A convolution and what comes after it, with everything that E9 changes.
#[derive(Clone, Copy)]
struct Settings {
    size: usize,
    channels: usize,
    kernel: usize,
    filters: usize,
    stride: usize,
    padding: usize,
    dilation: usize,
    groups: usize,
    has_bias: bool,
    window: usize,
    units: usize,
}

impl Settings {
    const PLAIN: Self = Self {
        size: 32,
        channels: 4,
        kernel: 3,
        filters: 8,
        stride: 1,
        padding: 0,
        dilation: 1,
        groups: 1,
        has_bias: true,
        window: 2,
        units: 10,
    };

    /// After the change that a choice of E9 names.
    fn changed(self, key: &str) -> Self {
        match key.trim_start_matches("dense-") {
            "size" => Self { size: 40, ..self },
            "channels" => Self { channels: 8, ..self },
            "kernel" => Self { kernel: 5, ..self },
            "filters" => Self { filters: 16, ..self },
            "stride" => Self { stride: 2, ..self },
            "padding" => Self { padding: 1, ..self },
            "dilation" => Self { dilation: 2, ..self },
            "groups" => Self { groups: 2, ..self },
            "bias" => Self { has_bias: false, ..self },
            "window" => Self { window: 3, ..self },
            "units" => Self { units: 20, ..self },
            // What no size depends on.
            "batch" | "mode" | "kind" => self,
            other => panic!("what is {other}?"),
        }
    }

    fn of_convolution(self) -> usize {
        let slices = self.channels / self.groups;
        self.filters * (slices * self.kernel * self.kernel + usize::from(self.has_bias))
    }

    fn of_dense(self) -> usize {
        let span = self.dilation * (self.kernel - 1) + 1;
        let side = places(places(self.size, span, self.stride, self.padding), self.window, self.window, 0);
        self.units * (self.filters * side * side + 1)
    }
}

#[test]
fn a_change_that_is_to_be_ticked_changes_the_count_and_no_other_does() {
    check_choices("E9", |item, choice| {
        let of =
            if printed(item, "asked") == "dense" { Settings::of_dense } else { Settings::of_convolution };
        of(Settings::PLAIN) != of(Settings::PLAIN.changed(key(choice)))
    });
}

fn key(choice: &Choice) -> &str {
    match choice.label {
        Label::Message(key) => key,
        Label::Plain(ref text) => text,
    }
}
