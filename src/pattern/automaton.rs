//! Automata, walked in all their states at once.

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

/// The counts that counted states are at. All go up together, so they are kept as when each began.
struct Counts<const WORDS: usize> {
    /// A bit for each moment at which a count has begun, in a ring for each state.
    begun: [u64; WORDS],
    /// When the greatest count of each state has begun, by the first word of its ring.
    oldest: [usize; WORDS],
}

/// No count has begun.
const NEVER: usize = usize::MAX;

/// A counted state.
#[derive(Clone, Copy)]
struct Run {
    /// The first of the words that hold its counts.
    first: usize,
    min: usize,
    max: usize,
}

impl<const WORDS: usize> Counts<WORDS> {
    const NONE: Self = Self {
        begun: [0; WORDS],
        oldest: [NEVER; WORDS],
    };

    /// Begins a count, and tells whether there was none that has begun at the same moment.
    fn begin(&mut self, run: Run, now: usize) -> bool {
        let (word, bit) = run.place(now);
        let (Some(word), Some(oldest)) = (self.begun.get_mut(word), self.oldest.get_mut(run.first))
        else {
            return false;
        };
        let is_new = *word & bit == 0;
        *word |= bit;
        *oldest = (*oldest).min(now);
        is_new
    }

    /// Counts a character, after which it is `now`, and drops a count beyond the greatest. Gives the
    /// greatest that is left.
    fn advance(&mut self, run: Run, now: usize) -> Option<usize> {
        let oldest = self.oldest.get_mut(run.first)?;
        // At most one count has begun at each moment, and so at most one is too great.
        if *oldest != NEVER && now - *oldest > run.max {
            let (word, bit) = run.place(*oldest);
            *self.begun.get_mut(word)? &= !bit;
            *oldest = run.next(&self.begun, *oldest + 1, now);
        }
        (*oldest != NEVER).then(|| now - *oldest)
    }

    /// Ends all counts.
    fn end(&mut self, run: Run) {
        let oldest = self.oldest.get_mut(run.first);
        let begun = self.begun.get_mut(run.first..run.first + run.words());
        if let (Some(oldest), Some(begun)) = (oldest, begun) {
            *oldest = NEVER;
            begun.fill(0);
        }
    }
}

impl Run {
    /// How many words its ring has.
    fn words(self) -> usize {
        self.max / 64 + 1
    }

    /// Where a moment is in the ring.
    fn place(self, moment: usize) -> (usize, u64) {
        let place = moment % (self.words() * 64);
        (self.first + place / 64, 1 << (place % 64))
    }

    /// The first moment before `now`, from `moment` on, at which a count has begun.
    fn next(self, begun: &[u64], mut moment: usize, now: usize) -> usize {
        while moment < now {
            let (word, bit) = self.place(moment);
            let later = begun.get(word).map_or(0, |word| word & bit.wrapping_neg());
            let distance = later.trailing_zeros().min(64) - bit.trailing_zeros();
            moment += distance as usize;
            if later != 0 {
                return moment;
            }
        }
        NEVER
    }
}

/// Where a walk is: in which states, and at which counts.
struct Walk<'a, const STATES: usize, const COUNTS: usize> {
    automaton: Automaton<'a>,
    active: States<STATES>,
    counts: Counts<COUNTS>,
    /// How many characters have been taken.
    now: usize,
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
        let mut walk = Walk::<STATES, COUNTS> {
            automaton: self,
            active: States::EMPTY,
            counts: Counts::NONE,
            now: 0,
        };
        let mut start = States::EMPTY;
        start.insert(0);
        walk.enter(start);
        for character in value.chars() {
            walk.step(character);
            if walk.active.is_empty() {
                return None;
            }
        }
        while let Some(state) = walk.active.take() {
            if matches!(self.state(state), Some(State::Match)) {
                return Some(walk.now);
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
}

impl<const STATES: usize, const COUNTS: usize> Walk<'_, STATES, COUNTS> {
    /// Goes where a character leads.
    fn step(&mut self, character: char) {
        let mut states = self.active;
        self.active = States::EMPTY;
        self.now += 1;
        let mut reached = States::EMPTY;
        while let Some(state) = states.take() {
            match self.automaton.state(state) {
                Some(State::Read { class, next }) if self.automaton.takes(class, character) => {
                    reached.insert(next);
                }
                Some(State::Run {
                    class,
                    min,
                    max,
                    next,
                    counts,
                }) => {
                    let run = run(min, max, counts);
                    if !self.automaton.takes(class, character) {
                        self.counts.end(run);
                    } else if let Some(count) = self.counts.advance(run, self.now) {
                        self.active.insert(state);
                        if count >= run.min {
                            reached.insert(next);
                        }
                    }
                }
                _ => {}
            }
        }
        // A count that begins now has not taken the character.
        self.enter(reached);
    }

    /// Enters states, and those that they lead to without a character.
    fn enter(&mut self, mut pending: States<STATES>) {
        while let Some(state) = pending.take() {
            let is_new = self.active.insert(state);
            match self.automaton.state(state) {
                Some(State::Split { first, second }) if is_new => {
                    pending.insert(first);
                    pending.insert(second);
                }
                Some(State::Run {
                    min,
                    max,
                    next,
                    counts,
                    ..
                }) => {
                    // A state that is at other counts already is now at none as well.
                    let is_new = self.counts.begin(run(min, max, counts), self.now);
                    if min == 0 && is_new {
                        pending.insert(next);
                    }
                }
                _ => {}
            }
        }
    }
}

fn run(min: u16, max: u16, counts: u16) -> Run {
    Run {
        first: usize::from(counts),
        min: usize::from(min),
        max: usize::from(max),
    }
}
