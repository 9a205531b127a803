//! Automata that are in one state at a time.

use super::Class;

/// An automaton that is in one state at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deterministic {
    /// The symbol of each character of ASCII: which kind it is to this pattern. `@` stands for 0,
    /// `A` for 1, and so on.
    pub symbols: &'static [u8; 128],
    /// What classes hold beyond ASCII, where that is neither nothing nor all.
    pub wide: &'static [Class],
    /// The symbols beyond ASCII, by which of `wide` hold the character: a bit each.
    pub wide_symbols: &'static [u8],
    /// The binary logarithm of the number of symbols, rounded up.
    pub shift: u8,
    /// Where each symbol leads from each state. What leads to 0 leads nowhere.
    pub next: &'static [u8],
    /// The first state.
    pub start: u8,
    /// The value matches if it ends in this state or in one with a greater number.
    pub accepting: u8,
}

/// The state that nothing leads out of.
const NOWHERE: u8 = 0;

impl Deterministic {
    /// How many characters `value` has, if the whole of it matches.
    pub(super) fn count(&self, value: &str) -> Option<usize> {
        let mut state = self.start;
        for (index, byte) in value.bytes().enumerate() {
            let Some(symbol) = self.symbols.get(usize::from(byte)) else {
                return self.count_wide(state, index, value.get(index..)?);
            };
            state = self.step(state, *symbol);
            if state == NOWHERE {
                return None;
            }
        }
        (state >= self.accepting).then_some(value.len())
    }

    /// The same where so many characters have led to a state, and these follow.
    #[inline(never)]
    fn count_wide(&self, mut state: u8, mut count: usize, rest: &str) -> Option<usize> {
        for character in rest.chars() {
            let symbol = match self.symbols.get(character as usize) {
                Some(symbol) => *symbol,
                None => self.wide_symbol(character),
            };
            state = self.step(state, symbol);
            if state == NOWHERE {
                return None;
            }
            count += 1;
        }
        (state >= self.accepting).then_some(count)
    }

    #[inline]
    fn step(&self, state: u8, symbol: u8) -> u8 {
        // A symbol is a letter, of which these bits count.
        let place = usize::from(state) << (self.shift & 7) | usize::from(symbol & 31);
        self.next.get(place).copied().unwrap_or(NOWHERE)
    }

    fn wide_symbol(&self, character: char) -> u8 {
        let bit = |(index, class): (usize, &Class)| usize::from(class.contains(character)) << index;
        let held = self.wide.iter().enumerate().map(bit).sum::<usize>();
        self.wide_symbols.get(held).copied().unwrap_or(b'@')
    }
}
