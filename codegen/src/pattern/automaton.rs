//! From the meaning of a pattern to an automaton, by Thompson's construction.

use std::fmt;

use super::{Class, Node};

/// The most states that an automaton may have. The runtime keeps two sets of states on the stack,
/// so this bounds them.
pub const MAX_STATES: usize = 1024;

/// The most words of 64 bits that the counted states of an automaton may need together: a bit for
/// each count that a state can be at. They are on the stack as well.
pub const MAX_COUNT_WORDS: usize = 64;

/// A state of an automaton.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Takes a character of a class and goes on.
    Read {
        /// The index of the class.
        class: u16,
        /// The state after it.
        next: u16,
    },
    /// Takes from `min` to `max` characters of a class and goes on.
    ///
    /// It stands for as many states as it has counts, so that a bounded repetition is one row of
    /// the generated table and not a thousand.
    Run {
        /// The index of the class.
        class: u16,
        /// The least number of characters.
        min: u16,
        /// The greatest number of characters.
        max: u16,
        /// The state after it.
        next: u16,
        /// The first of the words that hold its counts.
        counts: u16,
    },
    /// Goes on in two states at once, without taking a character.
    Split {
        /// One of them.
        first: u16,
        /// The other.
        second: u16,
    },
    /// The value matches if it ends here.
    Match,
}

/// The classes and the states of an automaton.
pub(super) type Tables = (Vec<Class>, Vec<State>);

/// Builds the automaton, or tells what it would need too much of.
pub(super) fn build(node: &Node) -> Result<Tables, TooLarge> {
    let size = size(node);
    if size.states >= MAX_STATES {
        return Err(TooLarge::States(size.states.saturating_add(1)));
    }
    if size.count_words > MAX_COUNT_WORDS {
        return Err(TooLarge::Counts(size.count_words));
    }
    Ok(build_any(node))
}

/// Builds the automaton of a pattern that the caller has bounded: a state has a number of 16 bits.
pub(super) fn build_any(node: &Node) -> Tables {
    // The states are built from the end, so that each knows what comes after it; the first state
    // must come first, so the order is turned around at the end.
    let mut builder = Builder {
        classes: Vec::new(),
        states: vec![State::Match],
        count_words: 0,
    };
    let start = builder.add(node, 0);
    builder.finish(start)
}

/// What an automaton would need too much of.
pub(super) enum TooLarge {
    /// This many states.
    States(usize),
    /// This many words of counts.
    Counts(usize),
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::States(states) => write!(
                f,
                "the pattern needs {states} states when its repetitions are written out, and {MAX_STATES} is the limit"
            ),
            Self::Counts(words) => write!(
                f,
                "the pattern counts to {} in all its repetitions together, and {} is the limit",
                words.saturating_mul(64),
                MAX_COUNT_WORDS * 64
            ),
        }
    }
}

/// How much a node needs at most.
#[derive(Clone, Copy, Default)]
struct Size {
    states: usize,
    count_words: usize,
}

impl Size {
    fn states(states: usize) -> Self {
        Self {
            states,
            count_words: 0,
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            states: self.states.saturating_add(other.states),
            count_words: self.count_words.saturating_add(other.count_words),
        }
    }

    fn times(self, times: usize) -> Self {
        Self {
            states: self.states.saturating_mul(times),
            count_words: self.count_words.saturating_mul(times),
        }
    }
}

fn size(node: &Node) -> Size {
    match node {
        Node::Empty => Size::default(),
        Node::Class(_) => Size::states(1),
        Node::Concat(nodes) => nodes.iter().map(size).fold(Size::default(), Size::and),
        Node::Alternation(nodes) => nodes
            .iter()
            .map(|node| size(node).and(Size::states(1)))
            .fold(Size::default(), Size::and),
        Node::Repeat { node, min, max } => match (&**node, max) {
            (Node::Class(_), Some(max)) if *max > 1 => Size {
                states: 1,
                count_words: words(*max),
            },
            _ => {
                let times = max.unwrap_or(*min).max(1);
                size(node).and(Size::states(1)).times(times as usize)
            }
        },
    }
}

/// How many words hold a bit for each count from 0 to `max`.
fn words(max: u32) -> usize {
    max as usize / 64 + 1
}

struct Builder {
    classes: Vec<Class>,
    states: Vec<State>,
    count_words: usize,
}

impl Builder {
    /// Adds the states of a node that goes on in `next`, and gives the first of them.
    fn add(&mut self, node: &Node, next: u16) -> u16 {
        match node {
            Node::Empty => next,
            Node::Class(class) => {
                let class = self.class(class);
                self.push(State::Read { class, next })
            }
            Node::Concat(nodes) => nodes
                .iter()
                .rev()
                .fold(next, |next, node| self.add(node, next)),
            Node::Alternation(nodes) => self.add_alternation(nodes, next),
            Node::Repeat { node, min, max } => match (&**node, *max) {
                (Node::Class(class), Some(max)) if max > 1 => self.add_run(class, *min, max, next),
                (node, max) => self.add_repeat(node, *min, max, next),
            },
        }
    }

    fn add_alternation(&mut self, nodes: &[Node], next: u16) -> u16 {
        let mut branches = nodes.iter().rev().map(|node| self.add(node, next));
        let Some(last) = branches.next() else {
            return next;
        };
        let firsts: Vec<u16> = branches.collect();
        firsts.into_iter().fold(last, |second, first| {
            self.push(State::Split { first, second })
        })
    }

    fn add_run(&mut self, class: &Class, min: u32, max: u32, next: u16) -> u16 {
        let class = self.class(class);
        let counts = narrow(self.count_words);
        self.count_words += words(max);
        self.push(State::Run {
            class,
            min: narrow(min as usize),
            max: narrow(max as usize),
            next,
            counts,
        })
    }

    fn add_repeat(&mut self, node: &Node, min: u32, max: Option<u32>, next: u16) -> u16 {
        let mut start = next;
        let mut copies = min;
        match max {
            None => {
                // The split is made first, so that the node can go back to it.
                let split = self.push(State::Split {
                    first: next,
                    second: next,
                });
                let first = self.add(node, split);
                if let Some(state) = self.states.get_mut(usize::from(split)) {
                    *state = State::Split {
                        first,
                        second: next,
                    };
                }
                // What must be there once is the loop's own body, entered without the split.
                start = if min == 0 { split } else { first };
                copies = min.saturating_sub(1);
            }
            Some(max) => {
                for _ in min..max {
                    let first = self.add(node, start);
                    start = self.push(State::Split {
                        first,
                        second: next,
                    });
                }
            }
        }
        (0..copies).fold(start, |start, _| self.add(node, start))
    }

    fn push(&mut self, state: State) -> u16 {
        self.states.push(state);
        narrow(self.states.len() - 1)
    }

    fn class(&mut self, class: &Class) -> u16 {
        let index = self
            .classes
            .iter()
            .position(|known| known == class)
            .unwrap_or_else(|| {
                self.classes.push(class.clone());
                self.classes.len() - 1
            });
        narrow(index)
    }

    /// Turns the order of the states around, so that reading them follows the pattern, and puts
    /// the start first.
    fn finish(self, start: u16) -> Tables {
        let last = self.states.len() - 1;
        let place = |state: u16| {
            let turned = last - usize::from(state);
            let first = last - usize::from(start);
            let swapped = match turned {
                turned if turned == first => 0,
                0 => first,
                turned => turned,
            };
            narrow(swapped)
        };
        let mut states = vec![State::Match; self.states.len()];
        for (index, state) in (0u16..).zip(&self.states) {
            states[usize::from(place(index))] = match *state {
                State::Read { class, next } => State::Read {
                    class,
                    next: place(next),
                },
                State::Run {
                    class,
                    min,
                    max,
                    next,
                    counts,
                } => State::Run {
                    class,
                    min,
                    max,
                    next: place(next),
                    counts,
                },
                State::Split { first, second } => State::Split {
                    first: place(first),
                    second: place(second),
                },
                State::Match => State::Match,
            };
        }
        (self.classes, states)
    }
}

/// A number that `size` has bounded.
fn narrow(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
