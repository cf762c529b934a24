//! Reads which families of the quiz a question draws from, at which tier, with which numbers.

use crate::lesson::problem::Problems;
use crate::lesson::step::MOST_PICKS;
use crate::quiz::{FAMILIES, Family, Pick, by_id};

use super::table::{Table, Value, take};

/// Reads `families = ["A1", { family = "E1", tier = 1, seed = 7 }]`.
pub(super) fn read(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<Vec<Pick>> {
    let Some(list) = value.get_ref().as_array() else {
        problems.error("takes-families", value.span(), &[]);
        return None;
    };
    if list.is_empty() || list.len() > MOST_PICKS {
        problems.error("families-count", value.span(), &[("count", &list.len()), ("most", &MOST_PICKS)]);
        return None;
    }
    let picks: Vec<_> = list.iter().filter_map(|value| read_pick(value, problems)).collect();
    (picks.len() == list.len()).then_some(picks)
}

/// An id, or a table that may fix tier and seed.
fn read_pick(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<Pick> {
    if value.get_ref().is_str() {
        let family = read_family(value, problems)?;
        return Some(Pick { family, tier: lowest(family), seed: None });
    }
    if !value.get_ref().is_table() {
        problems.error("takes-families", value.span(), &[]);
        return None;
    }
    let table = Table::of(value, "families", problems)?;
    table.only(&["family", "tier", "seed"], problems);
    let family = table.need_value("family", "families", problems);
    let family = family.and_then(|value| read_family(value, problems));
    let seed = match table.value("seed") {
        Some(_) => table.get::<usize>("seed", problems).map(|seed| Some(seed as u64)),
        None => Some(None),
    };
    let family = family?;
    let tier = match table.value("tier") {
        Some(value) => read_tier(value, family, problems)?,
        None => lowest(family),
    };
    Some(Pick { family, tier, seed: seed? })
}

fn read_family(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<&'static Family> {
    let name: String = take(value, "family", problems)?;
    let found = by_id(&name);
    if found.is_none() {
        let known: Vec<_> = FAMILIES.iter().map(|family| family.id).collect();
        problems.unknown("unknown-family", value.span(), &name, &known);
    }
    found
}

fn read_tier(value: &Value<'_>, family: &Family, problems: &mut Problems<'_>) -> Option<u8> {
    let tier: usize = take(value, "tier", problems)?;
    let found = family.tiers.iter().copied().find(|known| usize::from(*known) == tier);
    if found.is_none() {
        let known = family.tiers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let name = family.id;
        problems.error(
            "no-such-tier",
            value.span(),
            &[("tier", &tier), ("family", &name), ("known", &known)],
        );
    }
    found
}

/// A check asks the easiest that there is, if nothing else is said.
fn lowest(family: &Family) -> u8 {
    family.tiers.iter().copied().min().unwrap_or(1)
}
