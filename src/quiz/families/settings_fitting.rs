//! C2: any kernel, stride and padding that lead from one size to another.

use super::lab::lab;
use super::layers::join;
use super::square::SMALL;
use crate::conv::Extent;
use crate::misconception::{Answer, Case, Geometry, Typed, recognise, truth};
use crate::quiz::{Asks, Choice, Draw, Family, Item, Label, Topic};

pub const FAMILY: Family = Family {
    id: "C2",
    version: 2,
    topic: Topic::Missing,
    tiers: &[1, 2, 3],
    frequency: 1,
    tells: &[],
    cure: "stride/seven-to-three",
    make,
};

/// Sizes that can be halved, most of them several times.
const HALVED: &[usize] = &[16, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256];

/// Choices where some are offered.
const CHOICES: usize = 4;

/// Cells fewer, or half of them, at tier 1; a half to an eighth at tier 2; what some drawn layer leaves of
/// the input, and no division tells, at tier 3. Half of the questions offer settings: the wrong ones lead to
/// the size by what somebody believes, each by another belief.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let input = draw.one_of(if tier == 1 { SMALL } else { HALVED });
    let output = match tier {
        1 if draw.flip() => input - draw.between(1, 4),
        1 => input / 2,
        2 => exact(input, draw.one_of(&[2, 4, 8]))?,
        _ => {
            let settings = [draw.one_of(&[3, 5, 7, 11]), draw.one_of(&[2, 3, 4]), draw.between(0, 3)];
            let output = side(input, settings)?.positions;
            if input.is_multiple_of(output) {
                return None;
            }
            output
        }
    };
    let case = Case::Fits { input, output };
    let (asked, asks, [kernel, stride, padding]) = if draw.flip() {
        let (choices, right) = offered(draw, input, output)?;
        ("choose", Asks::Choose(choices), right)
    } else {
        let Ok(Answer::Settings(settings)) = truth(&case) else { return None };
        ("find", Asks::Fitting, settings)
    };
    let extent = side(input, [kernel, stride, padding])?;
    let counts = [
        ("input", input),
        ("output", output),
        ("kernel", kernel),
        ("stride", stride),
        ("padding", padding),
        ("room", extent.padded - extent.window),
    ];
    let mut values: Vec<_> = counts.map(|(name, count)| (name, count.to_string())).to_vec();
    values.push(("asked", asked.to_owned()));
    Some(Item {
        values,
        case: (asked == "find").then_some(case),
        asks,
        figures: vec![],
        experiment: lab(&Geometry::square(input, [kernel, stride, padding])),
        part: None,
    })
}

/// Settings that fit, and some that only a believer takes for fitting, in a drawn order; and those that fit.
fn offered(draw: &mut Draw, input: usize, output: usize) -> Option<(Vec<Choice>, [usize; 3])> {
    let mut all = vec![];
    for kernel in [2, 3, 4, 5, 7, 11] {
        for stride in 1..=kernel.min(8) {
            all.extend((0..=kernel / 2).map(|padding| [kernel, stride, padding]));
        }
    }
    draw.shuffle(&mut all);
    let right = *all.iter().find(|settings| leads(input, **settings, output))?;
    let mut choices = vec![choice(right, None)];
    for settings in all {
        let size = Case::Size(Geometry::square(input, settings));
        // Nothing is named where the settings fit.
        let Some(known) = recognise(&size, &Typed::Size([output; 2])) else { continue };
        let is_new = choices.iter().all(|choice| choice.misconception != Some(known.id));
        if is_new && choices.len() < CHOICES {
            choices.push(choice(settings, Some(known.id)));
        }
    }
    draw.shuffle(&mut choices);
    (choices.len() == CHOICES).then_some((choices, right))
}

fn choice(settings: [usize; 3], misconception: Option<&'static str>) -> Choice {
    Choice { label: Label::Plain(join(&settings, ", ")), right: misconception.is_none(), misconception }
}

fn leads(input: usize, settings: [usize; 3], output: usize) -> bool {
    side(input, settings).is_some_and(|extent| extent.positions == output)
}

fn side(input: usize, settings: [usize; 3]) -> Option<Extent> {
    let [extent, _] = Geometry::square(input, settings).extents().ok()?;
    Some(extent)
}

/// The input divided, where nothing is left.
fn exact(input: usize, by: usize) -> Option<usize> {
    input.is_multiple_of(by).then_some(input / by)
}
