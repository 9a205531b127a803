//! Patterns: worked out when the code is generated, walked in linear time when it runs.
//!
//! Generated code holds each pattern as plain data. Nothing is compiled, allocated or cached when
//! a value is matched, and the time a match takes is linear in the length of the value whatever
//! the pattern is. A pattern that would be too large for this is compiled by the regex library when
//! it is first used, with the feature `regex`; that is linear as well.

mod ascii;
mod automaton;
mod category;
mod class;
mod deterministic;
#[cfg(feature = "regex")]
mod library;
#[cfg(not(feature = "regex"))]
mod without_library;

pub use ascii::Ascii;
use automaton::Automaton;
pub use class::Class;
pub use deterministic::Deterministic;
#[cfg(feature = "regex")]
#[doc(hidden)]
pub use library::Compiled;
#[cfg(feature = "regex")]
pub use library::Library;

/// A pattern that a whole string must match.
///
/// ```
/// use cistron::pattern::{Ascii, Class, Pattern, Program};
///
/// // What the compiler makes of `[0-9]+`.
/// static DIGITS: Pattern = Pattern {
///     source: "[0-9]+",
///     program: Program::Run {
///         class: Class { ascii: Ascii::Span(b'0', b'9'), ..Class::NONE },
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
#[non_exhaustive]
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
    /// An automaton that is in one state at a time: most patterns make a small one.
    Deterministic(Deterministic),
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
    /// What is too large for an automaton, for the regex library.
    #[cfg(feature = "regex")]
    Library(Library),
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
        self.count(value).is_some()
    }

    /// How many characters `value` has, if the whole of it matches. So whoever asks for both walks
    /// over it once.
    pub(crate) fn count(&self, value: &str) -> Option<usize> {
        match &self.program {
            Program::Run { class, min, max } => class
                .count(value)
                .filter(|count| is_within(*count, *min, *max)),
            Program::Deterministic(automaton) => automaton.count(value),
            Program::Automaton { classes, states } => Automaton { classes, states }.count(value),
            #[cfg(feature = "regex")]
            Program::Library(library) => library.count(value),
        }
    }
}

#[inline]
fn is_within(count: usize, min: u32, max: Option<u32>) -> bool {
    count >= min as usize && max.is_none_or(|max| count <= max as usize)
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
                    ascii: Ascii::Span(b'a', b'a'),
                    ..Class::NONE
                },
                Class {
                    ascii: Ascii::Span(b'b', b'b'),
                    ..Class::NONE
                },
                Class {
                    ascii: Ascii::Span(b'c', b'c'),
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
}
