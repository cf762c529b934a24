//! Questions about ideas: what is told in own words, and what is chosen.

use std::collections::{BTreeMap, HashMap};

use super::size::places;
use super::{check, check_choices, check_each, check_judged, check_words, family, number};
use crate::misconception::{Answer, by_id};
use crate::quiz::{
    Asks, Choice, FAMILIES, Figure, Given, Item, Label, Moment, Past, Plan, Question, Session, Verdict, grade,
};
use crate::text::{LANGUAGES, Texts};

/// The message of a choice.
fn key(choice: &Choice) -> &'static str {
    match choice.label {
        Label::Message(key) => key,
        Label::Plain(_) => panic!("{choice:?} has no message, and so no feedback"),
    }
}

/// The phrasing that is asked.
fn asked(item: &Item) -> &str {
    let found = item.values.iter().find(|(name, _)| *name == "asked");
    &found.unwrap_or_else(|| panic!("no phrasing: {item:?}")).1
}

/// Holds a family whose right choices are `right`'s: for each phrasing one.
#[track_caller]
fn check_keys(id: &str, right: &[(&str, &str)]) {
    check_choices(id, |item, choice| {
        let known = right.iter().find(|(phrasing, _)| *phrasing == asked(item));
        known.is_some_and(|(_, right)| *right == key(choice))
    });
}

#[test]
fn every_why_can_be_asked_and_compared_in_every_language() {
    for id in ["N1", "N2", "N3", "N4", "N7", "J2"] {
        check_words(id);
    }
}

#[test]
fn every_term_is_described_and_has_its_spellings_in_every_language() {
    check_words("N13");
}

#[test]
fn a_convolution_is_equivariant_and_a_pool_somewhat_invariant() {
    let right =
        [("moved", "along"), ("property", "equivariance"), ("pool", "tolerance"), ("strided", "even-shifts")];
    check_keys("M1", &right);
}

#[test]
fn libraries_correlate_and_training_does_not_mind() {
    check_keys("L6", &[("library", "as-it-stands"), ("harmless", "learned"), ("equal", "half-turn")]);
}

#[test]
fn the_strongest_response_survives_a_max_pool_and_a_global_mean_fits_every_size() {
    check_keys("J1", &[("keeps", "strongest"), ("sparse", "survives"), ("head", "gap")]);
}

#[test]
fn gradients_of_a_shared_weight_are_added() {
    let right = [("weight", "sum"), ("bias", "bias-sum"), ("why", "chain-rule"), ("larger", "four-times")];
    check_keys("K5", &right);
}

#[test]
fn a_1_x_1_layer_is_the_one_that_makes_the_shape() {
    check_choices("I1", |item, choice| match asked(item) {
        "does" => key(choice) == "mixes",
        "bottleneck" => key(choice) == "cheaper",
        _ => {
            let [side, channels, filters] = ["side", "channels", "filters"].map(|name| number(item, name));
            let (maps, after) = match key(choice) {
                "layer-one" => (filters, places(side, 1, 1, 0)),
                "layer-stride" => (filters, places(side, 1, 2, 0)),
                "layer-three" => (filters, places(side, 3, 1, 0)),
                _ => (channels, places(side, 2, 2, 0)),
            };
            (maps, after) == (filters, side)
        }
    });
}

#[test]
fn statements_about_receptive_fields_are_true_or_false_as_the_literature_has_it() {
    let told = ["strides", "effective", "dilation", "pool", "stack", "corners"];
    check_choices("H7", |_, choice| told.contains(&key(choice)));
}

/// A row under a kernel, `stride` apart.
fn there(row: &[i32], kernel: &[i32], stride: usize) -> Vec<i32> {
    let windows = row.windows(kernel.len()).step_by(stride);
    windows.map(|window| window.iter().zip(kernel).map(|(cell, weight)| cell * weight).sum()).collect()
}

/// Stamps of the kernel, `stride` apart, added up.
fn back(row: &[i32], kernel: &[i32], stride: usize) -> Vec<i32> {
    let mut laid = vec![0; (row.len() - 1) * stride + kernel.len()];
    for (place, cell) in row.iter().enumerate() {
        for (offset, weight) in kernel.iter().enumerate() {
            laid[place * stride + offset] += cell * weight;
        }
    }
    laid
}

#[test]
fn statements_about_upsampling_hold_for_a_row_that_goes_there_and_back() {
    let (row, kernel) = ([1, 2, 3, 4, 5], [1, 2, 4]);
    let turned: Vec<i32> = kernel.iter().rev().copied().collect();
    let small = there(&row, &kernel, 2);
    let large = back(&small, &kernel, 2);
    // The small row with zeros between its cells, and around it as many as a window can touch.
    let spread = [0, 0, small[0], 0, small[1], 0, 0];
    // What a loss that sums the outputs with these weights changes with each input cell.
    let slopes: Vec<i32> = (0..row.len())
        .map(|cell| {
            let mut raised = row;
            raised[cell] += 1;
            let loss =
                |row: &[i32]| there(row, &kernel, 2).iter().zip(&small).map(|(a, b)| a * b).sum::<i32>();
            loss(&raised) - loss(&row)
        })
        .collect();
    check_choices("I6", |_, choice| match key(choice) {
        // Facts about how layers are built: no row shows them.
        "learned" | "interpolation" => true,
        "bilinear-learns" => false,
        "stamps" => large[2] == small[0] * kernel[2] + small[1] * kernel[0],
        "zeros-first" => there(&spread, &turned, 1) == large,
        "two-sizes" => there(&[1, 2, 3, 4, 5, 6], &kernel, 2).len() == small.len(),
        // Of the stamps, which are `large`, one is cropped at each end.
        "cropped" => places(large.len() - 2, kernel.len(), 2, 1) == small.len(),
        "padded" => places(large.len() + 2, kernel.len(), 2, 1) == small.len(),
        "backward" => slopes == large,
        "identity" => large == row,
        "shape" => large.len() == row.len(),
        // Two rows with the same small one: nothing can tell which of them it was.
        "many" => there(&[5, 0, 3, 4, 5], &kernel, 2) == small,
        "any-values" => there(&[5, 0, 3, 4, 5], &kernel, 2) != small,
        "twice" => back(&[1; 5], &kernel, 2).len() == 10,
        "spread" => large[1] == 0 && large[3] == 0,
        "formula" => places(small.len(), kernel.len(), 2, 0) == large.len(),
        other => panic!("a new statement: {other}"),
    });
}

#[test]
fn statements_about_pools_and_gradients_hold_for_small_changes_of_a_window() {
    let window = [4, 12, 8, 0];
    let max = |cells: [i32; 4]| cells.into_iter().fold(i32::MIN, i32::max);
    let mean = |cells: [i32; 4]| cells.into_iter().sum::<i32>() / 4;
    // How far the output moves when a cell moves by 4: the slope in quarters.
    let slopes = |pool: &dyn Fn([i32; 4]) -> i32| {
        [0, 1, 2, 3].map(|cell| {
            let mut moved = window;
            moved[cell] += 4;
            pool(moved) - pool(window)
        })
    };
    let (of_max, of_mean) = (slopes(&max), slopes(&mean));
    let passes = of_max.iter().any(|slope| *slope != 0);
    check_judged("J4", |item| match asked(item) {
        "no-effect" | "blocked" => !passes,
        "nothing-learned" => passes,
        "winner" | "losers" => of_max == [0, 4, 0, 0],
        "max-shared" => of_max == [1; 4],
        "mean-shared" => of_mean == [1; 4],
        // Neither formula above has a number to learn.
        "weights" => false,
        other => panic!("a new statement: {other}"),
    });
}

#[test]
fn who_misjudges_a_statement_about_pools_is_told_the_belief_that_says_so() {
    let believed = |id: &str| {
        let known = by_id(id).unwrap();
        known.believe(&(known.counterexample)()).unwrap()
    };
    // A 2 x 2 max pool has four weights; all cells get as much of the gradient, the losers too; none gets any.
    assert_eq!(believed("POOLPAR"), Answer::Number(4.0));
    assert_eq!(believed("SPREAD"), Answer::Grid(ndarray::array![[1.25, 1.25], [1.25, 1.25]]));
    assert_eq!(believed("POOLGRAD"), Answer::Grid(ndarray::array![[0., 0.], [0., 0.]]));
    check_each("J4", |question, place| {
        let Asks::Judge { is_true, .. } = question.item.asks else { panic!("{place}") };
        let belief = match asked(&question.item) {
            "weights" => Some("POOLPAR"),
            "no-effect" | "blocked" => Some("POOLGRAD"),
            "max-shared" | "losers" => Some("SPREAD"),
            // Somebody may be wrong about these for more than one reason.
            _ => None,
        };
        let verdict = |place| grade(question, &Given::Choice(place));
        let Verdict::Wrong { misconception, .. } = verdict(usize::from(is_true)) else { panic!("{place}") };
        assert_eq!(misconception.map(|known| known.id), belief, "{place}");
        assert!(verdict(usize::from(!is_true)).is_right(), "{place}");
    });
}

/// The code that is shown.
fn code(item: &Item) -> &str {
    match item.figures.as_slice() {
        [Figure::Code(code)] => code,
        other => panic!("{other:?}"),
    }
}

/// The numbers of a line of code, in their order.
fn numbers(line: &str) -> Vec<usize> {
    let digits = line.split(|character: char| !character.is_ascii_digit());
    digits.filter_map(|digits| digits.parse().ok()).collect()
}

/// Channels and rows after one printed layer, counted.
fn after(line: &str, channels: usize, side: usize) -> (usize, usize) {
    let inside = line.split_once("2d(").unwrap().1;
    let named = |name: &str| {
        let value = inside.split_once(name)?.1;
        numbers(value).first().copied()
    };
    let plain = numbers(inside.split('=').next().unwrap());
    let padding = named("padding=").unwrap_or(0);
    if line.contains("Pool") {
        let stride = named("stride=").unwrap_or(plain[0]);
        return (channels, places(side, plain[0], stride, padding));
    }
    assert_eq!(plain[0], channels, "{line}");
    (plain[1], places(side, plain[2], named("stride=").unwrap_or(1), padding))
}

#[test]
fn a_dense_layer_takes_what_the_printed_layers_leave() {
    check("O1", |item| {
        let layers = code(item).lines().take_while(|line| line.contains("2d("));
        let start = (number(item, "channels"), number(item, "side"));
        let (maps, side) = layers.fold(start, |(channels, side), line| after(line, channels, side));
        let [batch, written] = ["batch", "written"].map(|name| number(item, name));
        let arrives = maps * side * side;
        assert!(code(item).contains(&format!("({batch}x{arrives} and {written}x")), "{}", code(item));
        assert_ne!(written, arrives, "nothing would be wrong");
        Answer::Number(arrives as f64)
    });
}

#[test]
fn a_printed_shape_is_that_of_the_printed_layers() {
    check("P1", |item| {
        let mut lines = code(item).lines();
        let [batch, channels, side, _] = numbers(lines.next().unwrap())[..] else { panic!("{item:?}") };
        let layers = lines.filter(|line| line.contains("2d("));
        let (maps, side) =
            layers.fold((channels, side), |(channels, side), line| after(line, channels, side));
        Answer::Shape(vec![batch, maps, side, side])
    });
}

#[test]
fn a_wrong_printed_shape_names_the_belief_that_gives_it_whatever_the_batch() {
    check_each("P1", |question, place| {
        let mut lines = code(&question.item).lines();
        let [batch, channels, side, _] = numbers(lines.next().unwrap())[..] else { panic!("{place}") };
        let layers: Vec<&str> = lines.filter(|line| line.contains("2d(")).collect();
        let [filters, last] = ["filters", "last"].map(|name| number(&question.item, name));
        let kernel = numbers(layers[0].split_once("2d(").unwrap().1)[2];
        let named = |shape: [usize; 4]| match grade(question, &Given::Text(&format!("{shape:?}"))) {
            Verdict::Wrong { misconception, .. } => misconception.map(|known| known.id),
            other => panic!("{place}: {shape:?} is {other:?}"),
        };
        if question.tier == 1 {
            assert_eq!(named([batch, filters, side - kernel, side - kernel]), Some("PLUS1"), "{place}");
        }
        if layers.len() == 1 {
            assert_eq!(named([batch, channels, last, last]), Some("CHAN"), "{place}");
        } else {
            let kept = after(layers[0], channels, side).1;
            assert_eq!(named([batch, filters, kept, kept]), Some("NOPOOL"), "{place}");
        }
        assert_eq!(named([batch + 1, filters, last, last]), None, "{place}");
    });
}

#[test]
fn a_belief_behind_a_printed_shape_is_told_with_the_numbers_of_the_code() {
    let question = Question::new(family("P1"), 1, 0).unwrap();
    let [batch, filters, last] = ["batch", "filters", "last"].map(|name| number(&question.item, name));
    let typed = format!("{batch}, {filters}, {0}, {0}", last - 1);
    for entry in &LANGUAGES {
        let texts = Texts::new(entry.language);
        let now = Moment { at: 0, offset: 0 };
        let mut session = Session::start(Plan::Sheet(vec![question.clone()]), &Past::default(), now, 1);
        session.give(Given::Text(&typed), now);
        let said = session.current().and_then(|asked| asked.feedback(&texts)).expect("a sentence");
        assert!(said.contains(&last.to_string()) && !said.contains('{'), "{said}");
    }
}

#[test]
fn an_error_about_channels_has_the_cause_that_its_numbers_tell() {
    check_choices("O3", |item, choice| {
        let [expected, got] = ["expected", "got"].map(|name| number(item, name));
        let cause = match (expected, got) {
            (3, 1) => "grey",
            (1, 3) => "colour",
            _ => "inner",
        };
        assert!(code(item).contains(&format!("{got}, {side}, {side}] to have", side = number(item, "side"))));
        key(choice) == cause
    });
    check_choices("O4", |item, choice| {
        // The axes of what PyTorch printed, in the order that it wants.
        let printed = numbers(code(item).lines().nth(1).unwrap().split("to have").next().unwrap());
        let wanted = [number(item, "batch"), 3, number(item, "side"), number(item, "side")];
        assert_eq!([0, 3, 1, 2].map(|axis| printed[axis]), wanted);
        key(choice) == "permute"
    });
}

#[test]
fn the_code_lacks_the_line_that_is_asked_and_has_the_others() {
    let lines = [("rows", "(H + 2*p - kh)//s + 1"), ("patch", "i*s:i*s+kh"), ("sum", "np.sum(patch * w[o])")];
    check_choices("P2", |item, choice| {
        for (name, line) in lines {
            assert_eq!(code(item).contains(line), name != asked(item), "{}", code(item));
        }
        assert_eq!(code(item).matches('?').count(), 1);
        key(choice) == asked(item)
    });
}

/// Families whose answer depends on the phrasing, so that each phrasing needs a solution of its own.
const SOLVED_APART: [&str; 9] = ["I1", "J1", "J4", "K5", "L6", "M1", "N13", "O3", "P2"];

/// A phrasing whose words are missing would be asked in the words of another, and answered wrong.
#[test]
fn every_phrasing_has_words_of_its_own() {
    for family in FAMILIES {
        let questions = (0..300)
            .flat_map(|seed| family.tiers.iter().filter_map(move |tier| Question::new(family, *tier, seed)));
        let items: BTreeMap<String, Item> = questions
            .filter(|question| question.item.values.iter().any(|(name, _)| *name == "asked"))
            .map(|question| (asked(&question.item).to_owned(), question.item))
            .collect();
        for texts in LANGUAGES.iter().map(|entry| Texts::new(entry.language)) {
            let mut words = HashMap::new();
            for (phrasing, item) in &items {
                // The same numbers for all phrasings, so that only their own words can differ.
                let mut values: BTreeMap<&str, &str> = BTreeMap::new();
                for item in items.values().chain([item]) {
                    values.extend(item.values.iter().map(|(name, value)| (*name, value.as_str())));
                }
                let values: Vec<_> = values.into_iter().collect();
                let solved = SOLVED_APART.contains(&family.id).then_some("-solution");
                for tail in [Some(""), solved].into_iter().flatten() {
                    let key = format!("quiz-{}{tail}", family.id.to_ascii_lowercase());
                    if let Some(other) = words.insert(texts.with(&key, &values), phrasing) {
                        panic!("{key} has the same words for {phrasing} and {other}");
                    }
                }
            }
        }
    }
}
