//! Numbers that look random, and are the same for the same seed.

/// `SplitMix64` (Steele, Lea and Flood, 2014): short, and good enough to choose test data.
#[derive(Debug, Clone)]
pub struct Random {
    state: u64,
}

impl Random {
    /// Starts from a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below the bound, or 0 where that is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        let number = self.next() % (bound.max(1) as u64);
        usize::try_from(number).unwrap_or_default()
    }

    /// A number from the least to the greatest.
    ///
    /// # Panics
    /// The least is the greater one.
    pub fn within(&mut self, least: i64, greatest: i64) -> i64 {
        let count = i128::from(greatest) - i128::from(least) + 1;
        let number = i128::from(self.next()) % count + i128::from(least);
        number.try_into().expect("it is within two of its kind")
    }

    /// One of the items.
    pub fn choose<'i, T>(&mut self, items: &'i [T]) -> Option<&'i T> {
        items.get(self.below(items.len()))
    }
}
