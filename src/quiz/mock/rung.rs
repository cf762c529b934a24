//! The questions about one network, each with what it takes from the answers before it.

use super::network::Network;
use crate::conv::receptive_field;
use crate::misconception::{Case, CostLayer, Costs, Typed};
use crate::quiz::{Asks, Family, Item, Question, by_id};
use crate::text::counted;

/// The tier that an interview asks at, where the family has it.
const TIER: u8 = 2;

/// Wrong numbers of the learner that later questions build on.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Own {
    /// Rows (and columns) after the first convolution.
    side: Option<usize>,
    /// What comes out of the flatten.
    flat: Option<usize>,
}

/// A question about the network.
#[derive(Debug)]
pub struct Rung {
    /// The family that it belongs to.
    pub family: &'static str,
    /// Whose words it has: `quiz-mock-stem`.
    pub words: &'static str,
    asks: Asks,
    case: fn(&Network) -> Case,
    values: fn(&Network) -> Vec<(&'static str, usize)>,
    /// The same question for whoever has an own earlier number, and that number.
    carried: fn(&Network, &Own) -> Option<(Case, usize)>,
    /// What later questions build on.
    remember: fn(&Network, &Typed, &mut Own),
}

pub const STEM: Rung = Rung {
    family: "A4",
    words: "mock-stem",
    asks: Asks::Typed,
    case: |network| Case::OutputShape(network.stem()),
    values: |network| {
        let room = network.chain.side + 2 * network.first().padding - network.first().kernel;
        [of_first(network), vec![("room", room), ("out", network.stem_side())]].concat()
    },
    carried: |_, _| None,
    remember: |network, typed, own| {
        own.side = match typed {
            Typed::Shape(shape) => match shape[..] {
                [_, rows, columns] => Some(rows).filter(|_| rows == columns && rows != network.stem_side()),
                _ => None,
            },
            _ => None,
        };
    },
};

pub const WEIGHTS: Rung = Rung {
    family: "E1",
    words: "mock-weights",
    asks: Asks::Typed,
    case: |network| Case::Parameters(network.stem()),
    values: |network| {
        let slice = network.first().kernel * network.first().kernel * 3;
        [of_first(network), vec![("slice", slice), ("parameters", (slice + 1) * network.first().filters)]]
            .concat()
    },
    carried: |_, _| None,
    remember: |_, _, _| {},
};

pub const FLATTEN: Rung = Rung {
    family: "A13",
    words: "mock-flatten",
    asks: Asks::Typed,
    case: |network| Case::Chain(network.chain.clone()),
    values: |network| {
        let sides = [("one", 0), ("two", 1), ("three", 2), ("last", 3)];
        let sides = sides.map(|(name, place)| (name, network.sides[place]));
        let flat =
            [("side", network.chain.side), ("maps", network.chain.last_channels()), ("flat", network.flat())];
        [sides.to_vec(), flat.to_vec()].concat()
    },
    carried: |network, own| Some((network.flatten_from(own.side?), own.side?)),
    remember: |network, typed, own| own.flat = count(typed).filter(|flat| *flat != network.flat()),
};

pub const DENSE: Rung = Rung {
    family: "E3",
    words: "mock-dense",
    asks: Asks::Typed,
    case: |network| {
        let side = network.last_side();
        network.dense_from([network.chain.last_channels(), side, side])
    },
    values: |network| {
        let parameters = (network.flat() + 1) * network.units;
        vec![("flat", network.flat()), ("units", network.units), ("parameters", parameters)]
    },
    carried: |network, own| {
        let flat = own.flat?;
        Some((network.dense_from([flat, 1, 1]), flat))
    },
    remember: |_, _, _| {},
};

pub const FIELD: Rung = Rung {
    family: "H2",
    words: "mock-field",
    asks: Asks::Typed,
    case: |network| Case::ReceptiveField(network.stack()),
    values: |network| {
        let fields = receptive_field(&network.stack(), None).unwrap_or_default();
        let names = ["one", "two", "three", "field"];
        names.into_iter().zip(fields.iter().map(|field| field.rf)).collect()
    },
    carried: |_, _| None,
    remember: |_, _, _| {},
};

pub const MACS: Rung = Rung {
    family: "F1",
    words: "mock-macs",
    asks: Asks::About,
    case: |network| Case::Costs(Costs::macs(vec![CostLayer::Sliding(network.stem())])),
    values: |network| {
        let weights = network.first().kernel * network.first().kernel * 3 * network.first().filters;
        let out = network.stem_side();
        [of_first(network), vec![("out", out), ("weights", weights), ("macs", weights * out * out)]].concat()
    },
    carried: |network, own| Some((network.macs_at(own.side?), own.side?)),
    remember: |_, _, _| {},
};

/// All of them, in the order of the ladder.
pub const RUNGS: [&Rung; 6] = [&STEM, &WEIGHTS, &FLATTEN, &DENSE, &FIELD, &MACS];

impl Rung {
    /// The question about a network; `None` where there is no such family.
    pub fn question(&self, network: &Network) -> Option<Question> {
        let family = by_id(self.family)?;
        let tier = tier(family)?;
        let values = (self.values)(network);
        let values = values.into_iter().map(|(name, value)| (name, counted(value as f64))).collect();
        let item = Item {
            values,
            asks: self.asks.clone(),
            case: Some((self.case)(network)),
            figures: vec![network.listing()],
            experiment: None,
        };
        Some(Question { family, tier, seed: network.seed, words: self.words.to_owned(), item })
    }

    /// The same question for whoever has an own earlier number, and that number.
    pub fn carried(&self, network: &Network, own: &Own, question: &Question) -> Option<(Question, usize)> {
        let (case, number) = (self.carried)(network, own)?;
        let item = Item { case: Some(case), ..question.item.clone() };
        Some((Question { item, ..question.clone() }, number))
    }

    /// Takes what was typed for what later questions build on.
    pub fn remember(&self, network: &Network, typed: &Typed, own: &mut Own) {
        (self.remember)(network, typed, own);
    }
}

/// The tier at which an interview asks: the middle one, or what comes next to it.
pub fn tier(family: &Family) -> Option<u8> {
    let lower = family.tiers.iter().copied().filter(|tier| *tier <= TIER).max();
    lower.or_else(|| family.tiers.first().copied())
}

fn of_first(network: &Network) -> Vec<(&'static str, usize)> {
    let first = network.first();
    vec![
        ("side", network.chain.side),
        ("filters", first.filters),
        ("kernel", first.kernel),
        ("stride", first.stride),
        ("padding", first.padding),
    ]
}

fn count(typed: &Typed) -> Option<usize> {
    match typed {
        Typed::Number(number) if number.fract() == 0.0 && (1.0..1e12).contains(number) =>
        {
            #[allow(clippy::cast_sign_loss, reason = "checked to be a count")]
            Some(*number as usize)
        }
        _ => None,
    }
}
