//! The lab that opens with a question's own settings; where its input has no room in one, with a smaller one.

use ndarray::Array2;

use crate::conv::Extent;
use crate::lab::{Experiment, gallery};
use crate::misconception::{Chain, Geometry, StackLayer};
use crate::quiz::Part;

/// What is made smaller is made so small, if it can be: with its padding, all of it is seen at once.
const SEEN_AT_ONCE: usize = 12;
const SEEN_WITH_PADDING: usize = 16;

/// The sum of a large window takes lines from that, one for so many terms.
const TERMS: usize = 12;

/// A lab with these settings. Of an input without room as many cells are left out as whole steps of the
/// window: what is left over at the edge stays the same. `None` where kernel or padding have no room.
pub fn lab(geometry: &Geometry) -> Option<Experiment> {
    let has_room = geometry.kernel.iter().all(|cells| *cells <= Experiment::MOST_FILTER);
    let mut size = geometry.input;
    if size.iter().any(|cells| *cells > Experiment::MOST_INPUT) {
        for (cells, extent) in size.iter_mut().zip(geometry.extents().ok()?) {
            *cells = smaller(*cells, &extent)?;
        }
    }
    let input = gallery::input("vertical_edge").filter(|_| has_room)?.make(size, 0);
    Some(Experiment {
        operation: geometry.operation,
        filter: Array2::ones(geometry.kernel),
        window: geometry.kernel,
        stride: geometry.stride,
        padding: geometry.padding,
        dilation: geometry.dilation,
        ceil_mode: geometry.ceil_mode,
        ..Experiment::plain(input)
    })
}

/// The lab of a chain's first layer, and which of the listed layers it is; where there is no other, which of
/// its filters and channels.
pub fn first_layer(chain: &Chain, listed: &str) -> (Option<Experiment>, Option<Part>) {
    let Some(first) = chain.links.first() else { return (None, None) };
    let part = match listed.lines().count() {
        0 | 1 => Part::filter(first.filters, chain.channels),
        of => Some(Part::FirstLayer { of }),
    };
    (lab(&first.over(chain.side)), part)
}

/// The first layer of a stack, over an input as large as all layers together see; where that has no room in a
/// lab, over a smaller one.
pub fn first_of(stack: &[StackLayer], field: usize) -> (Option<Experiment>, Option<Part>) {
    let of = stack.len();
    let has_room = field <= Experiment::MOST_INPUT;
    let part = if has_room { Part::Field { of, side: field } } else { Part::FirstLayer { of } };
    let first = stack.first();
    (first.and_then(|layer| lab(&Geometry::square(field, [layer.kernel, layer.stride, 0]))), Some(part))
}

/// Fewer cells along an axis, with as many left over by steps of `stride`, and two windows at least.
fn smaller(cells: usize, extent: &Extent) -> Option<usize> {
    let padding = extent.before + extent.after;
    let least = (extent.window.saturating_sub(padding) + extent.stride).max(1);
    let is_alike = |size: &usize| cells.abs_diff(*size).is_multiple_of(extent.stride);
    let room = SEEN_WITH_PADDING.saturating_sub(extent.kernel * extent.kernel / TERMS + padding);
    // A few cells within a wide ring of padding would show little.
    let with_padding = least.max(extent.before)..=SEEN_AT_ONCE.min(room);
    let without = least..=SEEN_AT_ONCE;
    let seen_at_once = [with_padding, without].into_iter().find_map(|sizes| sizes.rev().find(is_alike));
    seen_at_once.or_else(|| (least..=Experiment::MOST_INPUT).find(is_alike))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::{FAMILIES, Question};
    use crate::text::{Language, Texts};

    #[test]
    fn a_picture_without_room_is_shown_smaller_with_as_much_left_over() {
        for input in 33..=260 {
            for (kernel, stride, padding) in
                [(3, 1, 1), (3, 2, 1), (7, 2, 3), (11, 4, 2), (5, 3, 0), (2, 2, 0)]
            {
                let geometry = Geometry::square(input, [kernel, stride, padding]);
                let shown = Geometry::from(&lab(&geometry).unwrap());
                let of = |geometry: &Geometry| geometry.extents().unwrap().map(|extent| extent.left_over);
                assert_eq!(of(&shown), of(&geometry), "{input} {kernel} {stride}");
                assert!(
                    shown.input[0] <= Experiment::MOST_INPUT && shown.extents().unwrap()[0].positions > 1
                );
            }
        }
    }

    #[test]
    fn a_lab_that_is_smaller_than_asked_is_never_said_to_stand_for_a_size_that_was_not_asked() {
        let texts = Texts::new(Language::English);
        let each = FAMILIES.iter().flat_map(|family| family.tiers.iter().map(move |tier| (family, *tier)));
        let questions =
            each.flat_map(|(family, tier)| (0..20).filter_map(move |seed| Question::new(family, tier, seed)));
        for question in questions {
            let (Some(case), Some(shown)) = (&question.item.case, &question.item.experiment) else {
                continue;
            };
            let Some(asked) =
                case.input().filter(|asked| *asked != [shown.input.nrows(), shown.input.ncols()])
            else {
                continue;
            };
            let words = question.in_full(&texts);
            let numbers: Vec<&str> = words.split(|sign: char| !sign.is_ascii_digit()).collect();
            assert!(asked.iter().all(|cells| numbers.contains(&&*cells.to_string())), "{asked:?}: {words}");
        }
    }
}
