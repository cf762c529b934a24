//! The settings of a lab in words, and the captions of its matrices.

use super::is_pooling;
use crate::app::Bench;
use crate::conv::{Padding, PaddingMode, PoolKind};
use crate::lab::value::exact;
use crate::lab::{Experiment, Grid, Operation, Setting, Target, gallery, padding_name};
use crate::text::Texts;

/// The settings in one line: those that every lab has, and the others where they are not as usual.
pub fn settings(texts: &Texts, bench: &Bench) -> String {
    let experiment = bench.lab.experiment();
    let mut parts = vec![texts.get(&format!("lab-operation-{}", experiment.operation.name()))];
    let mut part = |key: &str, value: &str| parts.push(texts.with(key, &[("value", value)]));
    part("explain-stride", &pair(experiment.stride));
    part("explain-padding", &padding(texts, experiment.padding));
    let sides = experiment.padding_sides();
    let padded = sides.top + sides.bottom + sides.left + sides.right > 0;
    if padded && !is_pooling(bench) {
        let mode = texts.get(&format!("lab-padding-mode-{}", experiment.padding_mode.name()));
        match experiment.padding_mode {
            PaddingMode::Constant => {
                part("explain-mode", &format!("{mode} {}", exact(experiment.padding_value)));
            }
            _ => part("explain-mode", &mode),
        }
    }
    if experiment.dilation != [1, 1] {
        part("explain-dilation", &pair(experiment.dilation));
    }
    match experiment.operation {
        Operation::Convolution => {
            if experiment.bias != 0.0 {
                part("explain-bias", &exact(experiment.bias));
            }
            if experiment.flip {
                part("explain-flip", "");
            }
        }
        Operation::Pooling(kind) => {
            if experiment.ceil_mode {
                part("explain-ceil", "");
            }
            if kind == PoolKind::Mean && padded {
                let key =
                    if experiment.count_include_pad { "explain-counts-pad" } else { "explain-skips-pad" };
                part(key, "");
            }
        }
    }
    if bench.lab.playing() {
        parts.push(texts.get("explain-playing"));
    }
    parts.join(texts.get("explain-separator").as_ref())
}

/// The name of a setting, for the list of all settings; a pool has a window where a convolution has a filter.
pub fn setting_name(texts: &Texts, experiment: &Experiment, setting: Setting) -> String {
    let name = match (experiment.operation, setting) {
        (Operation::Pooling(_), Setting::FilterRows) => "window-rows",
        (Operation::Pooling(_), Setting::FilterColumns) => "window-columns",
        (Operation::Pooling(_), Setting::FilterSize) => "window-size",
        _ => setting.name(),
    };
    texts.get(&format!("lab-setting-{name}"))
}

/// The value of a setting, for the list of all settings.
pub fn setting_value(texts: &Texts, experiment: &Experiment, setting: Setting) -> String {
    let sides = experiment.padding_sides();
    let kernel = experiment.kernel();
    let switch = |on: bool| texts.get(if on { "explain-yes" } else { "explain-no" });
    match setting {
        Setting::Operation => texts.get(&format!("lab-operation-{}", experiment.operation.name())),
        Setting::Stride => pair(experiment.stride),
        Setting::StrideVertical => experiment.stride[0].to_string(),
        Setting::StrideHorizontal => experiment.stride[1].to_string(),
        Setting::Padding => padding(texts, experiment.padding),
        Setting::PaddingTop => sides.top.to_string(),
        Setting::PaddingBottom => sides.bottom.to_string(),
        Setting::PaddingLeft => sides.left.to_string(),
        Setting::PaddingRight => sides.right.to_string(),
        Setting::PaddingName => named(texts, experiment.padding),
        Setting::PaddingMode => texts.get(&format!("lab-padding-mode-{}", experiment.padding_mode.name())),
        Setting::PaddingValue => exact(experiment.padding_value),
        Setting::Dilation => pair(experiment.dilation),
        Setting::DilationVertical => experiment.dilation[0].to_string(),
        Setting::DilationHorizontal => experiment.dilation[1].to_string(),
        Setting::InputSize => pair(experiment.input.dim().into()),
        Setting::InputRows => experiment.input.nrows().to_string(),
        Setting::InputColumns => experiment.input.ncols().to_string(),
        Setting::FilterRows => kernel[0].to_string(),
        Setting::FilterColumns => kernel[1].to_string(),
        Setting::FilterSize => pair(kernel),
        Setting::Bias => exact(experiment.bias),
        Setting::Flip => switch(experiment.flip),
        Setting::CeilMode => switch(experiment.ceil_mode),
        Setting::CountIncludePad => switch(experiment.count_include_pad),
    }
}

/// What a prediction asks, as a question; rows and columns count from 0 as in `output[0,0]`.
pub fn target(texts: &Texts, target: Target) -> String {
    let [row, column] = match target {
        Target::Cell(cell) | Target::Coverage(cell) => cell,
        Target::Row(row) => [row, 0],
        Target::Size | Target::Output => [0, 0],
    };
    let values = [("row", row.to_string()), ("column", column.to_string())];
    texts.with(&format!("lab-target-{}", target.name()), &values)
}

/// A matrix's caption: its name and size, and the name of a filter that the gallery knows.
pub fn caption(texts: &Texts, bench: &Bench, grid: Grid) -> String {
    let lab = &bench.lab;
    let [rows, columns] = lab.size(grid);
    let size = if grid == Grid::Output && (lab.hides_size() || lab.computed().is_err()) {
        "?".to_owned()
    } else {
        format!("{rows}x{columns}")
    };
    let key = match grid {
        Grid::Input if bench.coverage && !lab.hides_coverage() => "explain-coverage-caption",
        Grid::Input => "explain-input",
        Grid::Filter if is_pooling(bench) => "explain-window",
        Grid::Filter => "explain-filter",
        Grid::Output => "explain-output",
    };
    let caption = texts.with(key, &[("size", &size)]);
    let known = match grid {
        Grid::Filter if !is_pooling(bench) => gallery::recognise_filter(&lab.experiment().filter),
        _ => None,
    };
    match known {
        Some(preset) => {
            format!("{caption} {}", texts.get(&format!("lab-filter-{}", preset.id.replace('_', "-"))))
        }
        None => caption,
    }
}

/// `2`, or `2x1` where the axes differ.
fn pair([vertical, horizontal]: [usize; 2]) -> String {
    if vertical == horizontal { vertical.to_string() } else { format!("{vertical}x{horizontal}") }
}

/// The padding: its name, its amount, or the amount at each side.
fn padding(texts: &Texts, padding: Padding) -> String {
    match padding {
        Padding::Amount(sides) => {
            let (top, left) = (sides.top, sides.left);
            if (sides.bottom, sides.right) != (top, left) {
                let sides = [sides.top, sides.bottom, sides.left, sides.right].map(|side| side.to_string());
                let values = [
                    ("top", sides[0].as_str()),
                    ("bottom", &sides[1]),
                    ("left", &sides[2]),
                    ("right", &sides[3]),
                ];
                return texts.with("explain-sides", &values);
            }
            pair([top, left])
        }
        name => named(texts, name),
    }
}

/// The name of a padding; where it is counted, the word for that.
fn named(texts: &Texts, padding: Padding) -> String {
    texts.get(&format!("lab-padding-{}", padding_name(padding).replace('_', "-")))
}
