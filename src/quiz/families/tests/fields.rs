//! Receptive fields and chains, by walking: which cells one output comes from, read off the listing.

use std::collections::BTreeSet;

use super::size::places;
use super::{check, number};
use crate::misconception::Answer;
use crate::quiz::{Figure, Item};

/// A printed layer: whether it is a pool, and its numbers in the order in which they are printed.
struct Line {
    is_pool: bool,
    numbers: Vec<usize>,
    named: Vec<(String, usize)>,
}

/// The lines of the listing, without `Flatten()`.
fn lines(item: &Item) -> Vec<Line> {
    let [Figure::Code(code)] = item.figures.as_slice() else { panic!("no listing: {:?}", item.figures) };
    let layers = code.lines().filter(|line| *line != "Flatten()");
    layers
        .map(|line| {
            let (name, arguments) = line.strip_suffix(')').unwrap().split_once('(').unwrap();
            let (mut numbers, mut named) = (vec![], vec![]);
            for argument in arguments.split(", ") {
                match argument.split_once('=') {
                    Some((name, number)) => named.push((name.to_owned(), number.parse().unwrap())),
                    None => numbers.push(argument.parse().unwrap()),
                }
            }
            Line { is_pool: name == "MaxPool2d", numbers, named }
        })
        .collect()
}

impl Line {
    fn named(&self, wanted: &str) -> Option<usize> {
        self.named.iter().find(|(name, _)| name == wanted).map(|(_, number)| *number)
    }
}

/// How many input cells one output cell comes from: walks back from it, cell by cell.
fn seen(layers: &[(usize, usize)]) -> Answer {
    let mut cells = BTreeSet::from([1000]);
    for (kernel, stride) in layers.iter().rev() {
        cells = cells.iter().flat_map(|cell| (0..*kernel).map(move |tap| cell * stride + tap)).collect();
    }
    let span = cells.last().unwrap() - cells.first().unwrap() + 1;
    Answer::Number(span as f64)
}

#[test]
fn a_dense_stack_sees_the_cells_that_can_be_walked_back_to() {
    check("H1", |item| {
        let (_, kernels) = item.values.iter().find(|(name, _)| *name == "kernels").unwrap();
        let layers: Vec<_> = kernels.split(", ").map(|kernel| (kernel.parse().unwrap(), 1)).collect();
        assert_eq!(layers.len(), number(item, "count"));
        seen(&layers)
    });
}

#[test]
fn a_strided_stack_sees_the_cells_that_can_be_walked_back_to() {
    check("H2", |item| {
        let lines = lines(item);
        let layer = |line: &Line| (line.named("kernel_size").unwrap(), line.named("stride").unwrap());
        seen(&lines.iter().map(layer).collect::<Vec<_>>())
    });
}

#[test]
fn a_chain_leaves_as_many_cells_as_windows_can_be_laid_down() {
    check("A13", |item| {
        let mut channels = number(item, "channels");
        let mut side = number(item, "side");
        for line in lines(item) {
            let padding = line.named("padding").unwrap_or(0);
            if line.is_pool {
                let window = line.numbers[0];
                side = places(side, window, line.named("stride").unwrap_or(window), padding);
            } else {
                assert_eq!(line.numbers[0], channels, "channels do not go on: {item:?}");
                channels = line.numbers[1];
                side = places(side, line.numbers[2], line.named("stride").unwrap_or(1), padding);
            }
        }
        let (_, asked) = item.values.iter().find(|(name, _)| *name == "asked").unwrap();
        if asked == "flat" {
            Answer::Number((channels * side * side) as f64)
        } else {
            Answer::Size([side; 2])
        }
    });
}
