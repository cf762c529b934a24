//! Settings by key: one step more or less, within what a lab can show.

use ndarray::Array2;

use crate::conv::{Padding, PaddingMode, PoolKind, Sides};

use super::{Experiment, Operation, Refusal, Setting, Step, gallery, value};

/// The longest stride: the widest filter, beyond which cells would lie between the windows.
pub const MOST_STRIDE: usize = Experiment::MOST_FILTER;
/// The widest spread of a filter: at 6 an 11 x 11 filter spans 61 cells, nearly twice the largest input.
pub const MOST_DILATION: usize = 6;
/// The most padding at one side: what keeps the size of an input under an 11 x 11 filter of dilation 3.
pub const MOST_PADDING: usize = 15;

/// The operations in the order in which a key goes through them.
pub const OPERATIONS: [Operation; 5] = [
    Operation::Convolution,
    Operation::Pooling(PoolKind::Max),
    Operation::Pooling(PoolKind::Min),
    Operation::Pooling(PoolKind::Mean),
    Operation::Pooling(PoolKind::Sum),
];

impl Experiment {
    /// Whether a setting has a meaning now, and if not why.
    pub fn check_setting(&self, setting: Setting) -> Result<(), Refusal> {
        use Setting as S;
        let is_pooling = self.operation != Operation::Convolution;
        let is_mean = self.operation == Operation::Pooling(PoolKind::Mean);
        match setting {
            S::Bias | S::Flip | S::PaddingMode | S::PaddingValue if is_pooling => {
                Err(Refusal::NotForThisOperation)
            }
            S::PaddingValue if self.padding_mode != PaddingMode::Constant => {
                Err(Refusal::NotForThisPaddingMode)
            }
            S::CeilMode if !is_pooling => Err(Refusal::NotForThisOperation),
            S::CountIncludePad if !is_mean => Err(Refusal::NotForThisOperation),
            _ => Ok(()),
        }
    }

    /// One step more or less of a setting; for a choice, the next or the previous one.
    ///
    /// A setting of both axes moves each of them as far as it can go.
    pub fn adjust(&mut self, setting: Setting, step: Step) -> Result<(), Refusal> {
        use Setting as S;
        self.check_setting(setting)?;
        let before = self.clone();
        let (rows, columns) = ([true, false], [false, true]);
        let sides = |top, bottom, left, right| Sides { top, bottom, left, right };
        match setting {
            S::Operation => self.set_operation(cycled(&OPERATIONS, &self.operation, step)),
            S::Stride => step_pair(&mut self.stride, [true, true], step, MOST_STRIDE),
            S::StrideVertical => step_pair(&mut self.stride, rows, step, MOST_STRIDE),
            S::StrideHorizontal => step_pair(&mut self.stride, columns, step, MOST_STRIDE),
            S::Padding => self.step_padding(sides(1, 1, 1, 1), step),
            S::PaddingTop => self.step_padding(sides(1, 0, 0, 0), step),
            S::PaddingBottom => self.step_padding(sides(0, 1, 0, 0), step),
            S::PaddingLeft => self.step_padding(sides(0, 0, 1, 0), step),
            S::PaddingRight => self.step_padding(sides(0, 0, 0, 1), step),
            S::PaddingName => self.cycle_padding(step),
            S::PaddingMode => {
                let modes = PaddingMode::NAMED.map(|(_, mode)| mode);
                self.padding_mode = cycled(&modes, &self.padding_mode, step);
            }
            S::PaddingValue => self.padding_value = stepped_value(self.padding_value, step),
            S::Dilation => step_pair(&mut self.dilation, [true, true], step, MOST_DILATION),
            S::DilationVertical => step_pair(&mut self.dilation, rows, step, MOST_DILATION),
            S::DilationHorizontal => step_pair(&mut self.dilation, columns, step, MOST_DILATION),
            S::InputSize => self.step_input([true, true], step),
            S::InputRows => self.step_input(rows, step),
            S::InputColumns => self.step_input(columns, step),
            S::FilterRows => self.step_filter(rows, step),
            S::FilterColumns => self.step_filter(columns, step),
            S::FilterSize => self.step_filter([true, true], step),
            S::Bias => self.bias = stepped_value(self.bias, step),
            S::Flip => self.flip = !self.flip,
            S::CeilMode => self.ceil_mode = !self.ceil_mode,
            S::CountIncludePad => self.count_include_pad = !self.count_include_pad,
        }
        if *self == before { Err(Refusal::Limit) } else { Ok(()) }
    }

    /// Chooses the operation. A pool starts with the window as its stride, as PyTorch's do; the
    /// convolution's own stride comes back with it.
    pub fn set_operation(&mut self, operation: Operation) {
        match (self.operation, operation) {
            (Operation::Convolution, Operation::Pooling(_)) => {
                self.convolution_stride = Some(self.stride);
                self.stride = self.window;
            }
            (Operation::Pooling(_), Operation::Convolution) => {
                self.stride = self.convolution_stride.take().unwrap_or([1, 1]);
            }
            (Operation::Convolution, Operation::Convolution)
            | (Operation::Pooling(_), Operation::Pooling(_)) => {}
        }
        self.operation = operation;
    }

    /// Sets the pooling window. The stride goes along until it was given another value.
    pub fn set_window(&mut self, window: [usize; 2]) {
        if self.operation != Operation::Convolution {
            let sizes = self.window.into_iter().zip(window);
            for (stride, (before, now)) in self.stride.iter_mut().zip(sizes) {
                if *stride == before {
                    *stride = now;
                }
            }
        }
        self.window = window;
    }

    /// Gives the input another size. One out of the gallery is made anew, so that a gradient goes
    /// on; any other one is cut, or zeros are added below and to the right.
    pub fn resize_input(&mut self, size: [usize; 2]) {
        self.input = match gallery::recognise_input(&self.input) {
            Some(preset) if preset.fits(size) => preset.make(size, 0),
            _ => resized(&self.input, size),
        };
    }

    fn step_input(&mut self, along: [bool; 2], step: Step) {
        let mut size = self.input.dim().into();
        step_pair(&mut size, along, step, Self::MOST_INPUT);
        self.resize_input(size);
    }

    fn step_filter(&mut self, along: [bool; 2], step: Step) {
        let mut size = self.kernel();
        step_pair(&mut size, along, step, Self::MOST_FILTER);
        match self.operation {
            Operation::Convolution => self.filter = resized(&self.filter, size),
            Operation::Pooling(_) => self.set_window(size),
        }
    }

    fn step_padding(&mut self, along: Sides, step: Step) {
        let now = self.padding_sides();
        let side = |now: usize, moves: usize| match step {
            Step::Up => (now + moves).min(MOST_PADDING.max(now)),
            Step::Down => now.saturating_sub(moves),
        };
        let next = Sides {
            top: side(now.top, along.top),
            bottom: side(now.bottom, along.bottom),
            left: side(now.left, along.left),
            right: side(now.right, along.right),
        };
        // A name stays where counting changes nothing: below 0 there is no padding.
        if next != now {
            self.padding = Padding::Amount(next);
        }
    }

    fn cycle_padding(&mut self, step: Step) {
        let counted = Padding::Amount(self.padding_sides());
        let all: Vec<_> = [counted].into_iter().chain(Padding::NAMED.map(|(_, padding)| padding)).collect();
        let now = if matches!(self.padding, Padding::Amount(_)) { counted } else { self.padding };
        self.padding = cycled(&all, &now, step);
    }
}

fn cycled<T: Clone + PartialEq>(all: &[T], now: &T, step: Step) -> T {
    let here = all.iter().position(|one| one == now).unwrap_or(0);
    let moved = match step {
        Step::Up => here + 1,
        Step::Down => here + all.len() - 1,
    };
    all[moved % all.len()].clone()
}

fn step_pair(pair: &mut [usize; 2], along: [bool; 2], step: Step, most: usize) {
    for (count, moves) in pair.iter_mut().zip(along) {
        match step {
            Step::Up if moves && *count < most => *count += 1,
            Step::Down if moves && *count > 1 => *count -= 1,
            _ => {}
        }
    }
}

fn stepped_value(value: f64, step: Step) -> f64 {
    let moved = match step {
        Step::Up => value + 1.0,
        Step::Down => value - 1.0,
    };
    moved.clamp(-value::MOST, value::MOST)
}

/// Cut at the end, or continued with zeros.
fn resized(values: &Array2<f64>, size: [usize; 2]) -> Array2<f64> {
    Array2::from_shape_fn(size, |cell| values.get(cell).copied().unwrap_or(0.0))
}
