//! What believers make of a chain of layers, at all of them or at one, and of the message when it does not fit.

use super::worked::{check, check_counterexample};
use crate::conv::PoolKind;
use crate::misconception::{Answer, Case, Chain, Link, Typed, feedback, recognise};
use crate::text::{Language, Texts};

/// LeNet-5 up to its first dense layer.
pub(super) fn lenet(is_flattened: bool) -> Case {
    let convolution = |filters| Link::convolution(filters, [5, 1, 0]);
    let pool = Link::pool(PoolKind::Max, [2, 2, 0]);
    let links = vec![convolution(6), pool, convolution(16), pool];
    Case::Chain(Chain { is_flattened, ..Chain::new(1, 32, links) })
}

/// As `ResNet` begins, then a convolution of stride 2: 224 -> 112 -> 56 -> 28.
pub(super) fn stem() -> Case {
    let links = vec![
        Link::convolution(64, [7, 2, 3]),
        Link::pool(PoolKind::Max, [3, 2, 1]),
        Link::convolution(128, [3, 2, 1]),
    ];
    Case::Chain(Chain::new(3, 224, links).flattened())
}

#[test]
fn a_belief_is_carried_through_every_layer() {
    use Answer::{Number, Size};
    let size = |rows, columns| Size([rows, columns]);
    check_counterexample("FLATCH", "plane", &Number(9.), &Number(144.));
    // 32 -> 28 -> 14 -> 10 -> 5.
    check("FLATCH", "plane", &lenet(true), &Number(25.), &Number(400.));
    // 32 -> 28 -> 28 -> 24 -> 24, 32 -> 32 -> 16 -> 16 -> 8, 32 -> 27 -> 12 -> 7 -> 2.
    check("NOPOOL", "chain", &lenet(false), &size(24, 24), &size(5, 5));
    check("SAMESZ", "chain", &lenet(false), &size(8, 8), &size(5, 5));
    check("PLUS1", "chain", &lenet(false), &size(2, 2), &size(5, 5));
    check("NOPOOL", "chain", &lenet(true), &Number(9_216.), &Number(400.));
    // 224 -> 113 -> 57 -> 29, 224 -> 111 -> 55 -> 27, 224 -> 109 -> 54 -> 26, 224 -> 224 -> 112 -> 112.
    let truly = &Number(128. * 28. * 28.);
    check("PLUS1", "chain-up", &stem(), &Number(128. * 29. * 29.), truly);
    check("TWOP", "chain", &stem(), &Number(128. * 27. * 27.), truly);
    check("NOPAD", "chain", &stem(), &Number(128. * 26. * 26.), truly);
    check("NOSTR", "chain", &stem(), &Number(128. * 112. * 112.), truly);
    check("CHAN", "flattened", &stem(), &Number(64. * 28. * 28.), truly);
}

#[test]
fn each_number_of_an_error_message_is_told_from_the_one_that_is_asked() {
    // (2x1568 and 1050x10), 32 maps of 7 x 7.
    for (form, number) in [("written", 1050.), ("batch", 2.), ("maps", 32.), ("cells", 98.)] {
        check_counterexample("MAT1", form, &Answer::Number(number), &Answer::Number(1568.));
    }
}

#[test]
fn one_wrong_step_of_a_chain_that_is_carried_on_is_named_with_its_layer() {
    // 32 -> 27 -> 13 -> 9 -> 4, 32 -> 28 -> 14 -> 14 -> 7, 32 -> 28 -> 28 -> 24 -> 12.
    for (case, answer, id, layer) in [
        (lenet(true), 16. * 4. * 4., "PLUS1", "layer 1"),
        (lenet(true), 16. * 7. * 7., "SAMESZ", "layer 3"),
        (lenet(true), 16. * 12. * 12., "NOPOOL", "layer 2"),
    ] {
        let typed = Typed::Number(answer);
        let found = recognise(&case, &typed);
        let line = found.map(|found| feedback(&Texts::new(Language::English), found, &case, &typed));
        assert_eq!(found.map(|found| found.id), Some(id), "{answer}");
        assert!(line.is_some_and(|line| line.contains(layer)), "{answer}: {id} at {layer}");
    }
}
