//! The table of families itself: ids, tiers, what they tell and where they are taught.

use std::fs;
use std::path::Path;

use crate::misconception;
use crate::quiz::FAMILIES;

/// `A3` as the letter and the number by which ids are ordered.
fn order(id: &str) -> (&str, u32) {
    let (letter, number) = id.split_at(1);
    (letter, number.parse().unwrap())
}

#[test]
fn families_stand_in_the_order_of_their_ids_each_once() {
    for pair in FAMILIES.windows(2) {
        assert!(order(pair[0].id) < order(pair[1].id), "{:?} before {:?}", pair[0], pair[1]);
    }
}

#[test]
fn tiers_and_frequencies_are_from_1_to_3() {
    for family in FAMILIES {
        assert!(!family.tiers.is_empty() && family.tiers.is_sorted(), "{family:?}");
        assert!(family.tiers.iter().all(|tier| (1..=3).contains(tier)), "{family:?}");
        assert!((1..=3).contains(&family.frequency) && family.version > 0, "{family:?}");
    }
}

#[test]
fn what_a_family_tells_is_in_the_registry() {
    for family in FAMILIES {
        for id in family.tells {
            assert!(misconception::by_id(id).is_some(), "{family:?}: {id}");
        }
    }
}

#[test]
fn every_family_is_taught_by_a_step_of_the_course() {
    let folders = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons")).unwrap();
    let mut steps = vec![];
    for folder in folders {
        let folder = folder.unwrap().path();
        let Ok(lesson) = fs::read_to_string(folder.join("lesson.toml")) else { continue };
        let name = folder.file_name().unwrap().to_str().unwrap();
        let slug = name.split_once('-').unwrap().1.to_owned();
        let lesson: toml::Table = toml::from_str(&lesson).unwrap();
        let listed = lesson["step"].as_array().unwrap();
        steps.extend(listed.iter().map(|step| format!("{slug}/{}", step["id"].as_str().unwrap())));
    }
    for family in FAMILIES {
        assert!(steps.iter().any(|step| step == family.cure), "{family:?}: no step {}", family.cure);
    }
}

/// The files that answer the questions of families by another route.
const HELD: [&str; 6] = [
    include_str!("cell.rs"),
    include_str!("concept.rs"),
    include_str!("costs.rs"),
    include_str!("fields.rs"),
    include_str!("parameters.rs"),
    include_str!("size.rs"),
];

/// Without its line there a family could ask what has no words, or hold a wrong answer for right.
#[test]
fn every_family_is_held_by_a_test_of_its_own() {
    let functions = HELD.iter().flat_map(|file| file.split("\nfn ").skip(1));
    let bodies = functions.filter_map(|function| function.split("\n}").next());
    let checks: Vec<&str> = bodies.filter(|body| body.contains("check")).collect();
    let is_held = |id: &str| checks.iter().any(|body| body.contains(&format!("\"{id}\"")));
    let left: Vec<_> = FAMILIES.iter().map(|family| family.id).filter(|id| !is_held(id)).collect();
    assert!(left.is_empty(), "no test holds {left:?}");
}
