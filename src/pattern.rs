//! Patterns: worked out when the code is generated, walked in linear time when it runs.
//!
//! Generated code holds each pattern as plain data. Nothing is compiled, allocated or cached when
//! a value is matched, and the time a match takes is linear in the length of the value whatever
//! the pattern is.

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// A pattern that a whole string must match.
///
/// ```
/// use cistron::pattern::{Class, Pattern, Program};
///
/// // What the compiler makes of `[0-9]+`.
/// static DIGITS: Pattern = Pattern {
///     source: "[0-9]+",
///     program: Program::Run {
///         class: Class { ascii: 0x03ff_0000_0000_0000, ..Class::NONE },
///         min: 1,
///         max: None,
///     },
/// };
/// assert!(DIGITS.matches("2026"));
/// assert!(!DIGITS.matches("2026-11"));
/// assert!(!DIGITS.matches(""));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern as the author of the spec wrote it.
    pub source: &'static str,
    /// What it means.
    pub program: Program,
}

/// What a pattern means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// One class, repeated.
    Run {
        /// The class that every character must be in.
        class: Class,
        /// The least number of characters.
        min: u32,
        /// The greatest number of characters.
        max: Option<u32>,
    },
    /// A non-deterministic automaton that starts in its first state.
    ///
    /// It has at most 1024 states, whose counts take at most 64 words; what is beyond that is never
    /// entered. The compiler makes no larger one.
    Automaton {
        /// The classes that the states refer to by index.
        classes: &'static [Class],
        /// The states.
        states: &'static [State],
    },
}

/// A set of characters: a bit for each ASCII character, and for the rest general categories and
/// ranges, or the complement of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Class {
    /// Bit `n` stands for the ASCII character `n`.
    pub ascii: u128,
    /// A bit for each general category, in the order of the Unicode Standard's table 4-4.
    pub categories: u32,
    /// Ranges beyond ASCII, sorted, without overlap.
    pub ranges: &'static [(char, char)],
    /// Beyond ASCII, the class is what `categories` and `ranges` do not hold.
    pub negated: bool,
}

/// A state of an automaton.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Takes a character of the class with this index, and goes on in the state `next`.
    Read {
        /// The index of the class.
        class: u16,
        /// The next state.
        next: u16,
    },
    /// Takes from `min` to `max` characters of a class, and goes on in the state `next`.
    Run {
        /// The index of the class.
        class: u16,
        /// The least number of characters.
        min: u16,
        /// The greatest number of characters.
        max: u16,
        /// The next state.
        next: u16,
        /// The first of the words that hold its counts, a bit a count.
        counts: u16,
    },
    /// Goes on in two states at once.
    Split {
        /// One of them.
        first: u16,
        /// The other.
        second: u16,
    },
    /// The value matches if it ends here.
    Match,
}

impl Pattern {
    /// Whether the whole of `value` matches.
    #[must_use]
    pub fn matches(&self, value: &str) -> bool {
        match &self.program {
            Program::Run { class, min, max } => class.matches_run(value, *min, *max),
            Program::Automaton { classes, states } => {
                let automaton = Automaton { classes, states };
                match (states.len(), count_words(states)) {
                    (0..=64, 0..=8) => automaton.matches::<1, 8>(value),
                    (0..=64, _) => automaton.matches::<1, 64>(value),
                    _ => automaton.matches::<16, 64>(value),
                }
            }
        }
    }
}

impl Class {
    /// The class without a character, to build others from.
    pub const NONE: Self = Self {
        ascii: 0,
        categories: 0,
        ranges: &[],
        negated: false,
    };

    /// Whether a character is in the class.
    #[must_use]
    pub fn contains(&self, character: char) -> bool {
        if character.is_ascii() {
            self.ascii >> u32::from(character) & 1 == 1
        } else {
            self.contains_wide(character)
        }
    }

    fn contains_wide(&self, character: char) -> bool {
        let in_category =
            self.categories != 0 && self.categories >> category_bit(character) & 1 == 1;
        let found = in_category
            || self
                .ranges
                .binary_search_by(|&(first, last)| {
                    if last < character {
                        std::cmp::Ordering::Less
                    } else if first > character {
                        std::cmp::Ordering::Greater
                    } else {
                        std::cmp::Ordering::Equal
                    }
                })
                .is_ok();
        found != self.negated
    }

    fn matches_run(&self, value: &str, min: u32, max: Option<u32>) -> bool {
        let bytes = value.as_bytes();
        let mut count = bytes.len();
        // Most values are ASCII, where a character is a byte and the class is a bit.
        if !bytes
            .iter()
            .all(|&byte| byte.is_ascii() && self.ascii >> byte & 1 == 1)
        {
            count = 0;
            for character in value.chars() {
                if !self.contains(character) {
                    return false;
                }
                count += 1;
            }
        }
        count >= min as usize && max.is_none_or(|max| count <= max as usize)
    }
}

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
#[derive(Clone, Copy)]
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

#[derive(Clone, Copy)]
struct Automaton<'a> {
    classes: &'a [Class],
    states: &'a [State],
}

impl Automaton<'_> {
    /// Walks the automaton over `value`, in all its states at once.
    fn matches<const STATES: usize, const COUNTS: usize>(self, value: &str) -> bool {
        let mut active = Active::<STATES, COUNTS>::NONE;
        self.enter(&mut active, 0);
        for character in value.chars() {
            active = self.step(&active, character);
        }
        let mut states = active.states;
        while let Some(state) = states.take() {
            if matches!(self.state(state), Some(State::Match)) {
                return true;
            }
        }
        false
    }

    fn state(self, state: u16) -> Option<State> {
        self.states.get(usize::from(state)).copied()
    }

    fn takes(self, class: u16, character: char) -> bool {
        self.classes
            .get(usize::from(class))
            .is_some_and(|class| class.contains(character))
    }

    /// Where a character leads.
    fn step<const STATES: usize, const COUNTS: usize>(
        self,
        active: &Active<STATES, COUNTS>,
        character: char,
    ) -> Active<STATES, COUNTS> {
        let mut following = Active::NONE;
        let mut states = active.states;
        while let Some(state) = states.take() {
            match self.state(state) {
                Some(State::Read { class, next }) if self.takes(class, character) => {
                    self.enter(&mut following, next);
                }
                Some(State::Run {
                    class,
                    min,
                    max,
                    next,
                    counts,
                }) if self.takes(class, character) => {
                    let (first, last) = (usize::from(counts), usize::from(max) / 64);
                    let from = active.counts.get(first..=first + last);
                    let to = following.counts.get_mut(first..=first + last);
                    let (Some(from), Some(to)) = (from, to) else {
                        continue;
                    };
                    let reached = count_on(from, to, min, max);
                    if reached.is_some() {
                        following.states.insert(state);
                    }
                    if reached == Some(true) {
                        self.enter(&mut following, next);
                    }
                }
                _ => {}
            }
        }
        following
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

/// The bit of a character's general category in [`Class::categories`].
fn category_bit(character: char) -> u32 {
    use GeneralCategory as Category;
    match character.general_category() {
        Category::UppercaseLetter => 0,
        Category::LowercaseLetter => 1,
        Category::TitlecaseLetter => 2,
        Category::ModifierLetter => 3,
        Category::OtherLetter => 4,
        Category::NonspacingMark => 5,
        Category::SpacingMark => 6,
        Category::EnclosingMark => 7,
        Category::DecimalNumber => 8,
        Category::LetterNumber => 9,
        Category::OtherNumber => 10,
        Category::ConnectorPunctuation => 11,
        Category::DashPunctuation => 12,
        Category::OpenPunctuation => 13,
        Category::ClosePunctuation => 14,
        Category::InitialPunctuation => 15,
        Category::FinalPunctuation => 16,
        Category::OtherPunctuation => 17,
        Category::MathSymbol => 18,
        Category::CurrencySymbol => 19,
        Category::ModifierSymbol => 20,
        Category::OtherSymbol => 21,
        Category::SpaceSeparator => 22,
        Category::LineSeparator => 23,
        Category::ParagraphSeparator => 24,
        Category::Control => 25,
        Category::Format => 26,
        Category::Surrogate => 27,
        Category::PrivateUse => 28,
        Category::Unassigned => 29,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a|bc*`, as the compiler makes it.
    const CHOICE: Pattern = Pattern {
        source: "a|bc*",
        program: Program::Automaton {
            classes: &[
                Class {
                    ascii: 1 << b'a',
                    ..Class::NONE
                },
                Class {
                    ascii: 1 << b'b',
                    ..Class::NONE
                },
                Class {
                    ascii: 1 << b'c',
                    ..Class::NONE
                },
            ],
            states: &[
                State::Split {
                    first: 1,
                    second: 2,
                },
                State::Read { class: 0, next: 5 },
                State::Read { class: 1, next: 3 },
                State::Split {
                    first: 4,
                    second: 5,
                },
                State::Read { class: 2, next: 3 },
                State::Match,
            ],
        },
    };

    #[test]
    fn an_automaton_matches_the_whole_value() {
        for value in ["a", "b", "bc", "bccc"] {
            assert!(CHOICE.matches(value), "{value}");
        }
        for value in ["", "ab", "ac", "cb", "bcd", "ä"] {
            assert!(!CHOICE.matches(value), "{value}");
        }
    }

    #[test]
    fn a_run_counts_characters_and_not_bytes() {
        let letters = Class {
            categories: 0b11111,
            ..Class::NONE
        };
        let two = Program::Run {
            class: letters,
            min: 2,
            max: Some(2),
        };
        let pattern = Pattern {
            source: r"\p{L}{2}",
            program: two,
        };
        assert!(pattern.matches("äß"));
        assert!(!pattern.matches("ä"));
        assert!(!pattern.matches("äßé"));
        assert!(!pattern.matches("ä\u{301}"));
    }

    #[test]
    fn a_complement_holds_beyond_ascii() {
        let class = Class {
            ascii: !(1 << b'\n'),
            ranges: &[('\u{2028}', '\u{2029}')],
            negated: true,
            ..Class::NONE
        };
        assert!(class.contains('ä') && class.contains('a'));
        assert!(!class.contains('\n') && !class.contains('\u{2028}'));
    }
}
