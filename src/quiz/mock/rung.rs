//! The questions about one network, each with what it takes from the answers before it.

use super::network::Network;
use crate::conv::receptive_field;
use crate::misconception::{Case, CostLayer, Costs, Link, Typed};
use crate::quiz::families::{axes_error, lab, linear_error};
use crate::quiz::{Asks, Draw, Family, Figure, Item, Question, by_id};
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
    /// Whose words it has: `quiz-mock-stem`, or those of its family.
    pub words: &'static str,
    /// `None` where the network has no such question.
    item: fn(&Network) -> Option<Item>,
    /// The same question for whoever has an own earlier number, and that number.
    carried: fn(&Network, &Own) -> Option<(Case, usize)>,
    /// What later questions build on.
    remember: fn(&Network, &Typed, &mut Own),
}

pub const STEM: Rung = Rung {
    family: "A4",
    words: "mock-stem",
    item: |network| {
        let stem = network.stem();
        let experiment = lab::lab(&stem.geometry);
        let case = Case::OutputShape(stem);
        let room = network.chain.side + 2 * network.first().padding - network.first().kernel;
        let values = [of_first(network), vec![("room", room), ("out", network.stem_side())]].concat();
        Some(Item { experiment, ..about(network, Asks::Typed, case, values) })
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
    item: |network| {
        let case = Case::Parameters(network.stem());
        let slice = network.first().kernel * network.first().kernel * 3;
        let values = [
            of_first(network),
            vec![("slice", slice), ("parameters", (slice + 1) * network.first().filters)],
        ]
        .concat();
        Some(about(network, Asks::Typed, case, values))
    },
    carried: |_, _| None,
    remember: |_, _, _| {},
};

pub const FLATTEN: Rung = Rung {
    family: "A13",
    words: "mock-flatten",
    item: |network| {
        let case = Case::Chain(network.chain.clone());
        let sides = [("one", 0), ("two", 1), ("three", 2), ("last", 3)];
        let sides = sides.map(|(name, place)| (name, network.sides[place]));
        let flat =
            [("side", network.chain.side), ("maps", network.chain.last_channels()), ("flat", network.flat())];
        let values = [sides.to_vec(), flat.to_vec()].concat();
        Some(about(network, Asks::Typed, case, values))
    },
    carried: |network, own| Some((network.flatten_from(own.side?), own.side?)),
    remember: |network, typed, own| own.flat = count(typed).filter(|flat| *flat != network.flat()),
};

pub const DENSE: Rung = Rung {
    family: "E3",
    words: "mock-dense",
    item: |network| {
        let side = network.last_side();
        let case = network.dense_from([network.chain.last_channels(), side, side]);
        let parameters = (network.flat() + 1) * network.units;
        let values = vec![("flat", network.flat()), ("units", network.units), ("parameters", parameters)];
        Some(about(network, Asks::Typed, case, values))
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
    item: |network| {
        let case = Case::ReceptiveField(network.stack());
        let fields = receptive_field(&network.stack(), None).unwrap_or_default();
        let names = ["one", "two", "three", "field"];
        let values = names.into_iter().zip(fields.iter().map(|field| field.rf)).collect();
        Some(about(network, Asks::Typed, case, values))
    },
    carried: |_, _| None,
    remember: |_, _, _| {},
};

pub const MACS: Rung = Rung {
    family: "F1",
    words: "mock-macs",
    item: |network| {
        let case = Case::Costs(Costs::macs(vec![CostLayer::Sliding(network.stem())]));
        let weights = network.first().kernel * network.first().kernel * 3 * network.first().filters;
        let out = network.stem_side();
        let values =
            [of_first(network), vec![("out", out), ("weights", weights), ("macs", weights * out * out)]]
                .concat();
        Some(about(network, Asks::About, case, values))
    },
    carried: |network, own| Some((network.macs_at(own.side?), own.side?)),
    remember: |_, _, _| {},
};

pub const CHEAPER: Rung = Rung {
    family: "E6",
    words: "mock-cheaper",
    item: |network| {
        let layers = network.separated()?;
        let learned = |layer: &CostLayer| Some(layer.learned().ok()?.parameters() as usize);
        let [depthwise, pointwise] = [learned(&layers[0])?, learned(&layers[1])?];
        let standard = learned(&CostLayer::Sliding(network.inner()))?;
        let values = vec![
            ("kernel", network.second().kernel),
            ("channels", network.first().filters),
            ("filters", network.second().filters),
            ("depthwise", depthwise),
            ("pointwise", pointwise),
            ("parameters", depthwise + pointwise),
            ("standard", standard),
        ];
        Some(about(network, Asks::Typed, Case::Costs(Costs::parameters(layers.to_vec())), values))
    },
    carried: |_, _| None,
    remember: |_, _, _| {},
};

/// Somebody hands the network images whose channels stand last.
pub const ERROR: Rung = Rung {
    family: "O4",
    words: "o4",
    item: |network| {
        let mut draw = Draw::new(network.seed);
        let batch = draw.one_of(&[8, 16, 64, 128]);
        let Link { filters, kernel, .. } = network.first();
        let mut item = axes_error::item(&mut draw, [filters, kernel, batch, network.chain.side]);
        item.figures.insert(0, network.listing());
        Some(item)
    },
    carried: |_, _| None,
    remember: |_, _, _| {},
};

/// Somebody built its dense layer for another number of inputs.
pub const UNFIT: Rung = Rung {
    family: "O1",
    words: "o1",
    item: |network| {
        let mut draw = Draw::new(network.seed);
        let written = linear_error::written(&mut draw, &network.chain)?;
        let batch = draw.one_of(&linear_error::BATCHES);
        let listing = network.listing_for(&written.to_string());
        linear_error::item(&mut draw, &network.chain, &listing, [batch, written, network.units])
    },
    carried: |_, _| None,
    remember: |_, _, _| {},
};

/// The loops of a convolution, called for conv2.
pub const CODE: Rung = Rung {
    family: "P2",
    words: "p2",
    item: |network| {
        let family = by_id("P2")?;
        let mut item = (family.make)(&mut Draw::new(network.seed), tier(family)?)?;
        let (channels, side) = (network.first().filters, network.sides[1]);
        let Link { stride, padding, .. } = network.second();
        let call = format!("conv2d(x, conv2.weight, conv2.bias, s={stride}, p={padding})");
        let call = format!("{call}  # 1 x {channels} x {side} x {side}");
        item.figures.push(Figure::Code(call));
        Some(item)
    },
    carried: |_, _| None,
    remember: |_, _, _| {},
};

/// All of them, in the order of the ladder.
pub const RUNGS: [&Rung; 10] =
    [&STEM, &WEIGHTS, &FLATTEN, &DENSE, &FIELD, &MACS, &CHEAPER, &ERROR, &UNFIT, &CODE];

impl Rung {
    /// The question about a network; `None` where there is no such family.
    pub fn question(&self, network: &Network) -> Option<Question> {
        let family = by_id(self.family)?;
        let tier = tier(family)?;
        let item = (self.item)(network)?;
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

/// A question about the listed layers.
fn about(network: &Network, asks: Asks, case: Case, values: Vec<(&'static str, usize)>) -> Item {
    Item {
        values: values.into_iter().map(|(name, value)| (name, counted(value as f64))).collect(),
        asks,
        case: Some(case),
        figures: vec![network.listing()],
        experiment: None,
        part: None,
    }
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
