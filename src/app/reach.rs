//! How far words can be scrolled: whoever draws them finds it out.

/// How far words can be scrolled from where they stand by themselves, in lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    up: usize,
    down: usize,
    shown: usize,
}

impl Reach {
    /// For words of which line `wanted` stands on top by itself, and line `most` when the last one is seen;
    /// `shown` lines are seen at once.
    pub fn around(wanted: usize, most: usize, shown: usize) -> Self {
        Self { up: wanted, down: most.saturating_sub(wanted), shown }
    }

    /// How many lines there are to come.
    pub fn lines_down(self) -> usize {
        self.down
    }

    /// How many lines a page is: what was last is seen again, so that nobody loses the thread.
    pub fn page(self) -> isize {
        signed(self.shown.saturating_sub(1).max(1))
    }

    /// So many lines down, or up where negative, but not beyond the ends.
    pub fn within(self, lines: isize) -> isize {
        lines.clamp(-signed(self.up), signed(self.down))
    }
}

/// Nobody has drawn yet.
impl Default for Reach {
    fn default() -> Self {
        Self { up: FAR, down: FAR, shown: 0 }
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
        let reach = Reach::around(4, 10, 5);
        assert_eq!([-9, -4, 0, 6, 9].map(|lines| reach.within(lines)), [-4, -4, 0, 6, 6]);
        // What has room does not move, also when more of it was wanted than there is.
        assert_eq!([-1, 1].map(|lines| Reach::around(0, 0, 5).within(lines)), [0, 0]);
        assert_eq!(Reach::around(3, 0, 5).lines_down(), 0);
    }

    #[test]
    fn a_page_skips_no_line_and_always_moves() {
        assert_eq!([0, 1, 2, 18].map(|shown| Reach::around(0, 99, shown).page()), [1, 1, 1, 17]);
    }
}
