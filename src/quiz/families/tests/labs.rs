//! The labs that questions open: which questions have one, and that its numbers are the question's.

use super::{family, number, printed};
use crate::lab::Experiment;
use crate::quiz::{Asks, FAMILIES, Figure, Part, Question};

/// So many seeds of each tier are looked at.
const SEEDS: u64 = 40;

fn questions(id: &str) -> impl Iterator<Item = Question> {
    let family = family(id);
    let seeds = family.tiers.iter().flat_map(|tier| (0..SEEDS).map(move |seed| (*tier, seed)));
    seeds.map(|(tier, seed)| Question::new(family, tier, seed).unwrap())
}

/// Kernel and input of the lab, rows only: all of these are square.
fn lab(question: &Question) -> (usize, usize) {
    let lab = question.item.experiment.as_ref().expect("a lab");
    (lab.kernel()[0], lab.input.nrows())
}

/// The listed lines.
fn listed(question: &Question) -> Vec<&str> {
    let [Figure::Code(code)] = question.item.figures.as_slice() else { panic!("no listing") };
    code.lines().take_while(|line| !line.is_empty()).collect()
}

#[test]
fn whatever_is_typed_about_sizes_or_matrices_can_be_touched_in_a_lab() {
    for family in FAMILIES {
        for question in questions(family.id) {
            let asks = &question.item.asks;
            if !matches!(asks, Asks::Typed | Asks::About | Asks::Known(_) | Asks::Fitting) {
                continue;
            }
            // Some kernels that keep a size, or lead to one, are larger than any in a lab.
            let is_too_large = matches!(family.id, "C1" | "C2")
                && number(&question.item, "kernel") > Experiment::MOST_FILTER;
            let has_lab = question.item.experiment.is_some();
            assert_eq!(has_lab, !is_too_large, "{family:?}: {:?}", question.item.values);
        }
    }
}

#[test]
fn of_layers_in_a_list_the_first_one_is_shown() {
    for id in ["A13", "E4", "O1"] {
        for question in questions(id) {
            let lines = listed(&question);
            assert_eq!(question.item.part, Some(Part::FirstLayer { of: lines.len() }), "{id}: {lines:?}");
            let mut numbers = lines[0].split(['(', ',', ')']).skip(3);
            let kernel: usize = numbers.next().unwrap().trim().parse().unwrap();
            assert_eq!(lab(&question).0, kernel, "{id}: {lines:?}");
        }
    }
}

#[test]
fn a_stack_opens_over_all_that_it_sees_where_a_lab_has_room_for_it() {
    let mut small = 0;
    for id in ["E12", "H1", "H2"] {
        for question in questions(id) {
            let field = number(&question.item, "field");
            let first: usize = match id {
                "H2" => listed(&question)[0].split(['=', ',']).nth(1).unwrap().parse().unwrap(),
                _ => printed(&question.item, "kernels").split(", ").next().unwrap().parse().unwrap(),
            };
            let (kernel, input) = lab(&question);
            assert_eq!(kernel, first, "{id}");
            let of = layers(&question);
            let has_room = field <= Experiment::MOST_INPUT;
            let part = if has_room { Part::Field { of, side: field } } else { Part::FirstLayer { of } };
            assert_eq!(question.item.part, Some(part), "{id}, {field} cells");
            assert_eq!(input == field, has_room, "{id}, {field} cells");
            small += usize::from(has_room);
        }
    }
    assert!(small > 100, "{small} of them have room");
}

/// How many layers the question speaks of.
fn layers(question: &Question) -> usize {
    let name = if question.family.id == "E12" { "layers" } else { "count" };
    number(&question.item, name)
}

#[test]
fn an_output_of_a_dense_layer_looks_at_all_of_a_map() {
    for question in questions("E3") {
        let side = number(&question.item, "side");
        assert_eq!(lab(&question), (side, side));
        let lab = question.item.experiment.as_ref().unwrap();
        assert_eq!(lab.compute().unwrap().output.len(), 1);
        let of = printed(&question.item, "units").replace(',', "").parse().unwrap();
        assert_eq!(question.item.part, Some(Part::Unit { of, maps: number(&question.item, "channels") }));
    }
}

#[test]
fn of_several_channels_it_is_said_that_one_is_shown() {
    for question in questions("B4") {
        let of = number(&question.item, "channels");
        assert_eq!(question.item.part, Some(Part::Channel { of, bias: true }));
        let lab = question.item.experiment.as_ref().unwrap();
        let Figure::Matrix(_, first) = &question.item.figures[0] else { panic!("no matrix") };
        assert_eq!(&lab.input, first);
    }
    for question in questions("E6") {
        let kernel = number(&question.item, "kernel");
        assert_eq!(lab(&question), (kernel, kernel));
        assert_eq!(question.item.part, Some(Part::Depthwise { of: number(&question.item, "channels") }));
    }
}
