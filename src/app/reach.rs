//! How far words can be scrolled: whoever draws them finds it out.

/// How far words can be scrolled from where they stand by themselves, in lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    up: usize,
    down: usize,
}

impl Reach {
    /// For words of which line `wanted` stands on top by itself, and line `most` when the last one is seen.
    pub fn around(wanted: usize, most: usize) -> Self {
        Self { up: wanted, down: most.saturating_sub(wanted) }
    }

    /// How many lines there are to come.
    pub fn lines_down(self) -> usize {
        self.down
    }

    /// So many lines down, or up where negative, but not beyond the ends.
    pub fn within(self, lines: isize) -> isize {
        lines.clamp(-signed(self.up), signed(self.down))
    }
}

/// Nobody has drawn yet.
impl Default for Reach {
    fn default() -> Self {
        Self { up: FAR, down: FAR }
    }
}

/// More lines than any words have, and few enough to be counted on from.
const FAR: usize = 1 << 20;

fn signed(lines: usize) -> isize {
    isize::try_from(lines).unwrap_or(isize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_scrolled_to_their_ends_and_not_beyond() {
        let reach = Reach::around(4, 10);
        assert_eq!([-9, -4, 0, 6, 9].map(|lines| reach.within(lines)), [-4, -4, 0, 6, 6]);
        // What has room does not move, also when more of it was wanted than there is.
        assert_eq!([-1, 1].map(|lines| Reach::around(0, 0).within(lines)), [0, 0]);
        assert_eq!(Reach::around(3, 0).lines_down(), 0);
    }
}
