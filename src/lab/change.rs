//! Changes of the numbers of an experiment: one cell, a whole grid, a filter turned or normalised.

use ndarray::Array2;

use super::{Experiment, Grid, Operation, Refusal, value};

impl Experiment {
    /// The most rows and columns of an input: 32 is the side of a CIFAR image, and what a wide terminal shows.
    pub const MOST_INPUT: usize = 32;
    /// The most rows and columns of a filter or window: that of `AlexNet`'s first layer, the largest in common use.
    pub const MOST_FILTER: usize = 11;

    /// The numbers of a grid that can be written into.
    pub fn values_mut(&mut self, grid: Grid) -> Result<&mut Array2<f64>, Refusal> {
        match (grid, self.operation) {
            (Grid::Input, _) => Ok(&mut self.input),
            (Grid::Filter, Operation::Convolution) => Ok(&mut self.filter),
            (Grid::Filter, Operation::Pooling(_)) => Err(Refusal::NoWeights),
            (Grid::Output, _) => Err(Refusal::OutputIsComputed),
        }
    }

    /// Writes one cell.
    pub fn set_cell(&mut self, grid: Grid, [row, column]: [usize; 2], to: f64) -> Result<(), Refusal> {
        check_value(to)?;
        let values = self.values_mut(grid)?;
        let (rows, columns) = values.dim();
        let cell = values.get_mut([row, column]);
        *cell.ok_or(Refusal::Outside { row, column, rows, columns })? = to;
        Ok(())
    }

    /// Replaces a whole grid, its size included.
    pub fn set_values(&mut self, grid: Grid, to: Array2<f64>) -> Result<(), Refusal> {
        let (rows, columns) = to.dim();
        let most = if grid == Grid::Filter { Self::MOST_FILTER } else { Self::MOST_INPUT };
        if to.is_empty() {
            return Err(Refusal::PasteEmpty);
        }
        if rows.max(columns) > most {
            return Err(Refusal::TooLarge { rows, columns, most });
        }
        to.iter().try_for_each(|value| check_value(*value))?;
        *self.values_mut(grid)? = to;
        Ok(())
    }

    /// The same value into every cell.
    pub fn fill(&mut self, grid: Grid, with: f64) -> Result<(), Refusal> {
        check_value(with)?;
        self.values_mut(grid)?.fill(with);
        Ok(())
    }

    /// Changes every sign.
    pub fn negate(&mut self, grid: Grid) -> Result<(), Refusal> {
        // Subtracting leaves 0 what it is; negating would make it -0.
        self.values_mut(grid)?.mapv_inplace(|value| 0.0 - value);
        Ok(())
    }

    /// Turns the filter by 90 degrees clockwise.
    pub fn rotate_filter(&mut self) -> Result<(), Refusal> {
        let filter = self.values_mut(Grid::Filter)?;
        let (rows, columns) = filter.dim();
        *filter = Array2::from_shape_fn((columns, rows), |(row, column)| filter[[rows - 1 - column, row]]);
        Ok(())
    }

    /// Divides the filter by the sum of its weights, so that flat ground keeps its brightness.
    pub fn normalise_filter(&mut self) -> Result<(), Refusal> {
        let filter = self.values_mut(Grid::Filter)?;
        let sum = filter.sum();
        let weight = filter.iter().map(|weight| weight.abs()).sum::<f64>();
        // Weights as 1/9 leave a little where they should cancel.
        if sum.abs() <= 1e-12 * weight {
            return Err(Refusal::SumIsZero);
        }
        let normal = filter.mapv(|weight| weight / sum + 0.0);
        self.set_values(Grid::Filter, normal)
    }
}

fn check_value(value: f64) -> Result<(), Refusal> {
    if value.abs() <= value::MOST { Ok(()) } else { Err(Refusal::NotANumber { typed: value::exact(value) }) }
}
