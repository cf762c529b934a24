//! D2: which filter made this output.

use ndarray::{Array2, Axis};

use super::one_cell::products;
use super::pool_gradient::written;
use crate::lab::value::exact;
use crate::lab::{Experiment, gallery, same};
use crate::quiz::{Asks, Choice, Draw, Family, Figure, Item, Label, Topic};

pub const FAMILY: Family = Family {
    id: "D2",
    version: 2,
    topic: Topic::Filter,
    tiers: &[2, 3],
    frequency: 1,
    tells: &[],
    cure: "filter/find",
    make,
};

/// Filters of 3 x 3 with whole weights.
const FILTERS: [&str; 19] = [
    "identity",
    "shift_left",
    "shift_right",
    "shift_up",
    "shift_down",
    "sharpen",
    "sharpen_8",
    "emboss",
    "edge",
    "sobel_x",
    "sobel_y",
    "prewitt_x",
    "prewitt_y",
    "laplacian",
    "laplacian_8",
    "diagonal_45",
    "diagonal_135",
    "line_horizontal",
    "line_vertical",
];

const CHOICES: usize = 4;

/// A plain pattern at tier 2, any pixels at tier 3.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let input = if tier == 2 {
        let patterns = ["vertical_edge", "horizontal_edge", "corner", "box", "cross", "impulse", "diagonal"];
        gallery::input(draw.one_of(&patterns))?.make([6, 6], 0)
    } else {
        draw.matrix([5; 2], 0, 5)
    };
    let asked = gallery::filter(draw.one_of(&FILTERS))?.weights();
    let lab =
        |filter: &Array2<f64>| Experiment { filter: filter.clone(), ..Experiment::plain(input.clone()) };
    let output = lab(&asked).compute().ok()?.output;
    // Silence tells nothing of a filter but that it is blind to this.
    let strongest = output.indexed_iter().max_by(|a, b| a.1.abs().total_cmp(&b.1.abs()))?;
    if same(*strongest.1, 0.0) {
        return None;
    }

    let mut turned = asked.clone();
    turned.invert_axis(Axis(0));
    turned.invert_axis(Axis(1));
    let mut candidates = vec![(asked.t().to_owned(), Some("SOBEL")), (turned, Some("FLIP"))];
    let mut others = FILTERS;
    draw.shuffle(&mut others);
    candidates.extend(others.iter().filter_map(|id| Some((gallery::filter(id)?.weights(), None))));
    let mut choices = vec![Choice { label: label(&asked), right: true, misconception: None }];
    let mut outputs = vec![output.clone()];
    for (filter, misconception) in candidates {
        let other = lab(&filter).compute().ok()?.output;
        if choices.len() < CHOICES && !outputs.contains(&other) {
            choices.push(Choice { label: label(&filter), right: false, misconception });
            outputs.push(other);
        }
    }
    if choices.len() < CHOICES {
        return None;
    }
    draw.shuffle(&mut choices);

    let ((row, column), value) = strongest;
    let trace = lab(&asked).trace([row, column])?;
    Some(Item {
        values: vec![
            ("filter", written(&asked)),
            ("row", row.to_string()),
            ("column", column.to_string()),
            ("products", products(&trace)),
            ("result", exact(*value)),
        ],
        asks: Asks::Choose(choices),
        case: None,
        figures: vec![
            Figure::Matrix("quiz-figure-input", input.clone()),
            Figure::Matrix("quiz-figure-output", output.clone()),
        ],
        experiment: Some(lab(&asked)),
        part: None,
    })
}

fn label(filter: &Array2<f64>) -> Label {
    Label::Plain(format!("[{}]", written(filter)))
}
