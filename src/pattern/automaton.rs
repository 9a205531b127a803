//! Automata, walked in all their states at once.

use std::mem;

use super::{Class, State};

/// How many words the counts of all states take.
fn count_words(states: &[State]) -> usize {
    states
        .iter()
        .map(|state| match *state {
            State::Run { counts, max, .. } => usize::from(counts) + usize::from(max) / 64 + 1,
            State::Read { .. } | State::Split { .. } | State::Match => 0,
        })
        .max()
        .unwrap_or(0)
}

/// A set of up to `WORDS * 64` states.
#[derive(Clone, Copy)]
struct States<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> States<WORDS> {
    const EMPTY: Self = Self([0; WORDS]);

    /// Adds a state, and tells whether it was not there yet.
    fn insert(&mut self, state: u16) -> bool {
        let Some(word) = self.0.get_mut(usize::from(state) / 64) else {
            return false;
        };
        let bit = 1 << (state % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Removes one state and gives it.
    fn take(&mut self) -> Option<u16> {
        for (index, word) in (0u16..).zip(&mut self.0) {
            if *word != 0 {
                // A word has 64 bits, so the number of zeros fits.
                #[allow(clippy::cast_possible_truncation)]
                let bit = word.trailing_zeros() as u16;
                *word &= *word - 1;
                return Some(index * 64 + bit);
            }
        }
        None
    }
}

/// The states that an automaton is in, and the counts that its counted states are at.
struct Active<const STATES: usize, const COUNTS: usize> {
    states: States<STATES>,
    counts: [u64; COUNTS],
}

impl<const STATES: usize, const COUNTS: usize> Active<STATES, COUNTS> {
    const NONE: Self = Self {
        states: States::EMPTY,
        counts: [0; COUNTS],
    };
}

/// The tables of an automaton.
#[derive(Clone, Copy)]
pub(super) struct Automaton<'a> {
    pub(super) classes: &'a [Class],
    pub(super) states: &'a [State],
}

impl Automaton<'_> {
    /// How many characters `value` has, if the whole of it matches.
    pub(super) fn count(self, value: &str) -> Option<usize> {
        match (self.states.len(), count_words(self.states)) {
            (0..=64, 0..=8) => self.walk::<1, 8>(value),
            (0..=64, _) => self.walk::<1, 64>(value),
            _ => self.walk::<16, 64>(value),
        }
    }

    fn walk<const STATES: usize, const COUNTS: usize>(self, value: &str) -> Option<usize> {
        let mut active = Active::<STATES, COUNTS>::NONE;
        let mut following = Active::NONE;
        self.enter(&mut active, 0);
        let mut count = 0;
        for character in value.chars() {
            self.step(&mut active, &mut following, character);
            mem::swap(&mut active, &mut following);
            if active.states.is_empty() {
                return None;
            }
            count += 1;
        }
        while let Some(state) = active.states.take() {
            if matches!(self.state(state), Some(State::Match)) {
                return Some(count);
            }
        }
        None
    }

    fn state(self, state: u16) -> Option<State> {
        self.states.get(usize::from(state)).copied()
    }

    fn takes(self, class: u16, character: char) -> bool {
        self.classes
            .get(usize::from(class))
            .is_some_and(|class| class.contains(character))
    }

    /// Goes where a character leads, and leaves where it came from with nothing in it: only the
    /// counts of states that it was in are looked at.
    fn step<const STATES: usize, const COUNTS: usize>(
        self,
        active: &mut Active<STATES, COUNTS>,
        following: &mut Active<STATES, COUNTS>,
        character: char,
    ) {
        while let Some(state) = active.states.take() {
            match self.state(state) {
                Some(State::Read { class, next }) if self.takes(class, character) => {
                    self.enter(following, next);
                }
                Some(State::Run {
                    class,
                    min,
                    max,
                    next,
                    counts,
                }) => {
                    let (first, last) = (usize::from(counts), usize::from(max) / 64);
                    let from = active.counts.get_mut(first..=first + last);
                    let to = following.counts.get_mut(first..=first + last);
                    let (Some(from), Some(to)) = (from, to) else {
                        continue;
                    };
                    if self.takes(class, character) {
                        let reached = count_on(from, to, min, max);
                        if reached.is_some() {
                            following.states.insert(state);
                        }
                        if reached == Some(true) {
                            self.enter(following, next);
                        }
                    }
                    from.fill(0);
                }
                _ => {}
            }
        }
    }

    /// Enters a state, and those that it leads to without a character.
    fn enter<const STATES: usize, const COUNTS: usize>(
        self,
        active: &mut Active<STATES, COUNTS>,
        state: u16,
    ) {
        let mut pending = States::<STATES>::EMPTY;
        pending.insert(state);
        while let Some(state) = pending.take() {
            let is_new = active.states.insert(state);
            match self.state(state) {
                Some(State::Split { first, second }) if is_new => {
                    pending.insert(first);
                    pending.insert(second);
                }
                Some(State::Run {
                    min, next, counts, ..
                }) => {
                    // A state that is at other counts already is now at none as well.
                    let Some(word) = active.counts.get_mut(usize::from(counts)) else {
                        continue;
                    };
                    let was_there = *word & 1 == 1;
                    *word |= 1;
                    if min == 0 && !was_there {
                        pending.insert(next);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Moves every count on by one and adds it to `to`; counts beyond `max` are dropped.
///
/// Gives nothing if no count is left, and otherwise whether one of them is `min` or more.
fn count_on(from: &[u64], to: &mut [u64], min: u16, max: u16) -> Option<bool> {
    let mut carry = 0;
    let mut any = false;
    let mut enough = false;
    for (index, (from, to)) in from.iter().zip(to).enumerate() {
        // Most words are empty, since few counts are possible at once.
        if from | carry == 0 {
            continue;
        }
        let mut moved = from << 1 | carry;
        carry = from >> 63;
        moved &= below(usize::from(max) + 1, index);
        any |= moved != 0;
        enough |= moved & !below(usize::from(min), index) != 0;
        *to |= moved;
    }
    any.then_some(enough)
}

/// The bits of the word with this index that stand for numbers below `limit`.
fn below(limit: usize, index: usize) -> u64 {
    match limit.saturating_sub(index * 64) {
        0 => 0,
        bits @ 1..=63 => (1 << bits) - 1,
        _ => u64::MAX,
    }
}
