//! D1: what a filter does, read off its weights.

use ndarray::{Array2, Axis, array};

use crate::lab::value::exact;
use crate::lab::{Experiment, gallery};
use crate::quiz::{Asks, Choice, Draw, Family, Figure, Item, Label, Topic};

pub const FAMILY: Family = Family {
    id: "D1",
    version: 2,
    topic: Topic::Filter,
    tiers: &[1, 2],
    frequency: 2,
    tells: &[],
    cure: "filter/direction",
    make,
};

/// What a filter does: the choice's key, the filters of the gallery that do it, and what is offered beside it
/// each time: the same in the other direction, or what undoes it, with the belief that takes one for the other.
struct Effect {
    key: &'static str,
    filters: &'static [&'static str],
    other: Option<(&'static str, Option<&'static str>)>,
}

const fn effect(
    key: &'static str,
    filters: &'static [&'static str],
    other: Option<(&'static str, Option<&'static str>)>,
) -> Effect {
    Effect { key, filters, other }
}

/// So many of them, from the first on, are asked at tier 1.
const PLAIN: usize = 8;

const EFFECTS: [Effect; 15] = [
    effect(
        "vertical-edges",
        &["sobel_x", "prewitt_x", "scharr_x"],
        Some(("horizontal-edges", Some("SOBEL"))),
    ),
    effect(
        "horizontal-edges",
        &["sobel_y", "prewitt_y", "scharr_y"],
        Some(("vertical-edges", Some("SOBEL"))),
    ),
    effect("all-edges", &["edge", "laplacian", "laplacian_8"], None),
    effect("blur", &["box_blur", "gaussian"], Some(("sharpen", Some("BLURSHARP")))),
    effect("sharpen", &["sharpen", "sharpen_8"], Some(("blur", Some("BLURSHARP")))),
    effect("copy", &["identity"], None),
    effect("rising-edges", &[], Some(("falling-edges", Some("SOBEL")))),
    effect("falling-edges", &[], Some(("rising-edges", Some("SOBEL")))),
    effect("rising-lines", &["diagonal_45"], Some(("falling-lines", Some("SOBEL")))),
    effect("falling-lines", &["diagonal_135"], Some(("rising-lines", Some("SOBEL")))),
    effect("shift-left", &["shift_left"], Some(("shift-right", Some("FLIP")))),
    effect("shift-right", &["shift_right"], Some(("shift-left", Some("FLIP")))),
    effect("shift-up", &["shift_up"], Some(("shift-down", Some("FLIP")))),
    effect("shift-down", &["shift_down"], Some(("shift-up", Some("FLIP")))),
    effect("emboss", &["emboss"], None),
];

const CHOICES: usize = 4;

/// Edges, blur, sharpening and copies at tier 1, everything at tier 2. The weights of edge filters come
/// doubled too, or with the other sign.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let known = if tier == 1 { &EFFECTS[..PLAIN] } else { &EFFECTS[..] };
    let asked = draw.below(known.len());
    let asked = &known[asked];
    let mut filter = match asked.key {
        "rising-edges" => array![[2., 1., 0.], [1., 0., -1.], [0., -1., -2.]],
        "falling-edges" => array![[0., 1., 2.], [-1., 0., 1.], [-2., -1., 0.]],
        _ => gallery::filter(draw.one_of(asked.filters))?.weights(),
    };
    if asked.key.ends_with("edges") {
        filter *= draw.one_of(&[1.0, -1.0, 2.0, -2.0]);
    }

    let mut others: Vec<_> = known.iter().map(|effect| effect.key).filter(|key| *key != asked.key).collect();
    draw.shuffle(&mut others);
    let opposite = asked.other.map(|(key, _)| key);
    others.sort_by_key(|key| Some(*key) != opposite);
    others.truncate(CHOICES - 1);
    others.push(asked.key);
    draw.shuffle(&mut others);
    let choice = |key: &'static str| Choice {
        label: Label::Message(key),
        right: key == asked.key,
        misconception: asked.other.filter(|(other, _)| *other == key).and_then(|(_, belief)| belief),
    };
    let input = gallery::input(draw.one_of(&["box", "corner", "cross"]))?.make([6, 6], 0);
    Some(Item {
        values: vec![
            ("answer", asked.key.to_owned()),
            ("sum", exact(filter.sum())),
            ("rows", sums(&filter, 1)),
            ("columns", sums(&filter, 0)),
        ],
        asks: Asks::Choose(others.into_iter().map(choice).collect()),
        case: None,
        figures: vec![Figure::Matrix("quiz-figure-kernel", filter.clone())],
        experiment: Some(Experiment { filter, ..Experiment::plain(input) }),
        part: None,
    })
}

fn sums(filter: &Array2<f64>, axis: usize) -> String {
    filter.sum_axis(Axis(axis)).iter().map(|sum| exact(*sum)).collect::<Vec<_>>().join(", ")
}
