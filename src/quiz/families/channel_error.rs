//! O3: an input that has other channels than a convolution expects.

use super::concept::{believed, choose, right};
use crate::quiz::{Choice, Draw, Family, Figure, Item, Topic};

pub const FAMILY: Family = Family {
    id: "O3",
    version: 2,
    topic: Topic::Errors,
    tiers: &[1, 2],
    frequency: 1,
    tells: &[],
    cure: "convolution/channels",
    make,
};

/// The kernel's own numbers are read, or the input's first; the channels stand second, and are not to be moved.
const KERNEL: Choice = believed("kernel", "SHAPEMSG");
const BATCH: Choice = believed("batch", "SHAPEMSG");
const ORDER: Choice = believed("order", "NHWC");

const GREY: &[Choice] = &[right("grey"), KERNEL, BATCH, ORDER];
const COLOUR: &[Choice] = &[right("colour"), KERNEL, BATCH, ORDER];
const INNER: &[Choice] = &[right("inner"), KERNEL, believed("filters", "SHAPEMSG"), ORDER];

/// Grey and coloured images at tier 1, two layers that do not fit at tier 2.
fn make(draw: &mut Draw, tier: u8) -> Option<Item> {
    let (asked, choices, expected, got) = match tier {
        1 if draw.flip() => ("grey", GREY, 3, 1),
        1 => ("colour", COLOUR, 1, 3),
        _ => ("inner", INNER, draw.one_of(&[64, 128]), draw.one_of(&[16, 32])),
    };
    let filters = draw.one_of(&[64, 128, 256]);
    let kernel = draw.one_of(&[3, 5, 7]);
    let batch = draw.one_of(&[1, 4, 8, 32]);
    let side = draw.one_of(&[64, 128, 224, 256]);
    // Numbers that agree could not be told apart in the message.
    if filters == expected {
        return None;
    }
    let message = [
        format!("RuntimeError: Given groups=1, weight of size [{filters}, {expected}, {kernel}, {kernel}],"),
        format!("expected input[{batch}, {got}, {side}, {side}] to have {expected} channels,"),
        format!("but got {got} channels instead"),
    ];
    let counts = [
        ("filters", filters),
        ("kernel", kernel),
        ("expected", expected),
        ("got", got),
        ("batch", batch),
        ("side", side),
    ];
    let mut item = choose(draw, &[(asked, choices)]);
    item.values.extend(counts.map(|(name, count)| (name, count.to_string())));
    item.figures.push(Figure::Code(message.join("\n")));
    Some(item)
}
