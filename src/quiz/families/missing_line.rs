//! P2: the missing line of a convolution written out in loops.

use super::concept::{believed, choose, right};
use crate::quiz::{Choice, Draw, Family, Figure, Item, Topic};

pub const FAMILY: Family = Family {
    id: "P2",
    version: 1,
    topic: Topic::Code,
    tiers: &[2],
    frequency: 3,
    tells: &[],
    cure: "stride/formula",
    make,
};

const ROWS: &str = "    ho = (H + 2*p - kh)//s + 1";
const PATCH: &str = "                    patch = xp[n, :, i*s:i*s+kh, j*s:j*s+kw]";
const SUM: &str = "                    out[n, o, i, j] = np.sum(patch * w[o]) + b[o]";

const ROWS_CHOICES: &[Choice] = &[
    right("rows"),
    believed("rows-steps", "PLUS1"),
    believed("rows-one-side", "TWOP"),
    believed("rows-dense", "NOSTR"),
];
const PATCH_CHOICES: &[Choice] = &[
    right("patch"),
    believed("patch-dense", "NOSTR"),
    believed("patch-unpadded", "NOPAD"),
    believed("patch-one-channel", "CHAN"),
    believed("patch-centred", "WINDOW"),
];
const SUM_CHOICES: &[Choice] = &[
    right("sum"),
    believed("sum-turned", "FLIP"),
    believed("sum-bias-each", "BIAS"),
    believed("sum-mean", "CONVMEAN"),
];

/// The code without its number of rows, its patch, or its sum.
fn make(draw: &mut Draw, _tier: u8) -> Option<Item> {
    let missing = [("rows", ROWS_CHOICES), ("patch", PATCH_CHOICES), ("sum", SUM_CHOICES)];
    let mut item = choose(draw, &missing);
    let asked = item.values.first().map(|(_, asked)| asked.clone())?;
    item.figures.push(Figure::Code(listing(&asked)));
    Some(item)
}

/// All of the code but the line that is asked.
fn listing(asked: &str) -> String {
    let line = |name: &str, line: &str| {
        if name != asked {
            return line.to_owned();
        }
        let (before, _) = line.split_once('=').unwrap_or((line, ""));
        format!("{before}= ?")
    };
    let lines = [
        "def conv2d(x, w, b, s=1, p=0):".to_owned(),
        "    (N, C, H, W), (O, _, kh, kw) = x.shape, w.shape".to_owned(),
        line("rows", ROWS),
        "    wo = ...".to_owned(),
        "    xp = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))".to_owned(),
        "    out = np.zeros((N, O, ho, wo))".to_owned(),
        "    for n in range(N):".to_owned(),
        "        for o in range(O):".to_owned(),
        "            for i in range(ho):".to_owned(),
        "                for j in range(wo):".to_owned(),
        line("patch", PATCH),
        line("sum", SUM),
        "    return out".to_owned(),
    ];
    lines.join("\n")
}
