//! Texts out of patterns.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use cistron::pattern as runtime;
use cistron_codegen::checked::Pattern;
use cistron_codegen::pattern::{self as compiler, Library, Program};

use crate::Random;

/// The longest text that is made where no length bounds it.
const LONGEST: usize = 200;

/// For each state and each length, whether so many characters lead to the end.
type Reach = Vec<Vec<bool>>;

/// The texts that match a pattern and have a length between two bounds.
#[derive(Debug)]
pub(crate) struct Texts {
    /// The characters of each class that texts are made of.
    classes: Vec<Vec<char>>,
    states: Vec<State>,
    reach: Reach,
    /// The lengths that there are.
    lengths: Vec<usize>,
}

/// A pattern, and the bounds of a length.
type Key = (String, usize, Option<usize>);

/// What was worked out before.
static KNOWN: LazyLock<Mutex<HashMap<Key, Arc<Texts>>>> = LazyLock::new(Mutex::default);

/// A state: what it takes before it goes on, and where.
#[derive(Debug, Clone, Copy)]
enum State {
    Take {
        class: usize,
        min: usize,
        max: usize,
        next: usize,
    },
    Split(usize, usize),
    End,
}

impl Texts {
    /// The texts that match a pattern, or any that can stand anywhere in a message.
    pub(crate) fn of(pattern: Option<&Pattern>, (min, max): (usize, Option<usize>)) -> Arc<Self> {
        let any = "[!-~à-ÿ]*";
        let source = pattern.map_or(any, |pattern| &pattern.source);
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let texts = known
            .entry((source.to_owned(), min, max))
            .or_insert_with(|| {
                let program = compiler::parse(source).expect("a pattern of the dialect");
                let texts = Self::new(&program, min, max.unwrap_or(min + LONGEST));
                assert!(
                    !texts.lengths.is_empty(),
                    "{source} is never from {min} to {max:?} long"
                );
                Arc::new(texts)
            });
        Arc::clone(texts)
    }

    fn new(program: &Program, least: usize, longest: usize) -> Self {
        let (classes, states) = match program {
            Program::Run { class, min, max } => {
                let bound = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
                let (min, max) = (bound(*min), max.map_or(usize::MAX, bound));
                let take = State::Take {
                    class: 0,
                    min,
                    max,
                    next: 1,
                };
                (vec![characters(class)], vec![take, State::End])
            }
            Program::Automaton { classes, states }
            | Program::Library(Library {
                classes, states, ..
            }) => (
                classes.iter().map(characters).collect(),
                states.iter().map(state).collect(),
            ),
        };
        let mut texts = Self {
            classes,
            states,
            reach: Vec::new(),
            lengths: Vec::new(),
        };
        texts.reach = texts.reach(longest);
        let lengths = (least..=longest).filter(|length| texts.reach[0][*length]);
        texts.lengths = lengths.collect();
        texts
    }

    /// How many lengths there are.
    pub(crate) fn lengths(&self) -> usize {
        self.lengths.len()
    }

    /// A text of one of the lengths.
    pub(crate) fn text(&self, length: usize, random: &mut Random) -> String {
        self.walk(&self.reach, self.lengths[length], random)
    }

    /// For each state and each length, whether so many characters lead to the end.
    fn reach(&self, longest: usize) -> Reach {
        let mut reach = vec![vec![false; longest + 1]; self.states.len()];
        // How many of the lengths below one are reached from a state.
        let mut sums = vec![vec![0; longest + 2]; self.states.len()];
        for length in 0..=longest {
            // States lead to one another without a character, so until nothing more is found.
            loop {
                let found: Vec<usize> = (0..self.states.len())
                    .filter(|&index| {
                        !reach[index][length] && self.leads(&reach, &sums, index, length)
                    })
                    .collect();
                if found.is_empty() {
                    break;
                }
                for index in found {
                    reach[index][length] = true;
                }
            }
            for (sums, reach) in sums.iter_mut().zip(&reach) {
                sums[length + 1] = sums[length] + usize::from(reach[length]);
            }
        }
        reach
    }

    fn leads(&self, reach: &Reach, sums: &[Vec<usize>], index: usize, length: usize) -> bool {
        match self.states[index] {
            State::End => length == 0,
            State::Split(first, second) => reach[first][length] || reach[second][length],
            State::Take { min, max, next, .. } => {
                let rest = length.saturating_sub(max)..(length + 1).saturating_sub(min.max(1));
                let after_some = sums[next][rest.end.max(rest.start)] > sums[next][rest.start];
                after_some || min == 0 && reach[next][length]
            }
        }
    }

    fn walk(&self, reach: &Reach, mut left: usize, random: &mut Random) -> String {
        let (mut text, mut index) = (String::new(), 0);
        loop {
            match self.states[index] {
                State::End => return text,
                State::Split(first, second) => {
                    let ways = [first, second];
                    let ways: Vec<usize> =
                        ways.into_iter().filter(|way| reach[*way][left]).collect();
                    index = ways[random.below(ways.len())];
                }
                State::Take {
                    class,
                    min,
                    max,
                    next,
                } => {
                    let counts = min..=max.min(left);
                    let counts: Vec<usize> =
                        counts.filter(|count| reach[next][left - count]).collect();
                    let count = counts[random.below(counts.len())];
                    let class = &self.classes[class];
                    text.extend((0..count).filter_map(|_| random.choose(class)));
                    left -= count;
                    index = next;
                }
            }
        }
    }
}

/// Characters of many general categories, of two bytes, three and four.
const WIDE: &str = "éÄß½€字𝒳\u{301}\u{3000}、«ǅʰⅧ😹";

/// The characters of a class that texts are made of.
fn characters(class: &compiler::Class) -> Vec<char> {
    let class = load(class);
    let ascii = (0..128_u8).map(char::from);
    let members = ascii.chain(WIDE.chars());
    members
        .filter(|character| class.contains(*character))
        .collect()
}

fn state(state: &compiler::State) -> State {
    match *state {
        compiler::State::Read { class, next } => State::Take {
            class: class.into(),
            min: 1,
            max: 1,
            next: next.into(),
        },
        compiler::State::Run {
            class,
            min,
            max,
            next,
            ..
        } => State::Take {
            class: class.into(),
            min: min.into(),
            max: max.into(),
            next: next.into(),
        },
        compiler::State::Split { first, second } => State::Split(first.into(), second.into()),
        compiler::State::Match => State::End,
    }
}

/// The runtime's form of a class, which tells what is in it. It lasts as long as the tests.
fn load(class: &compiler::Class) -> runtime::Class {
    runtime::Class {
        ascii: match class.ascii() {
            compiler::Ascii::Span(first, last) => runtime::Ascii::Span(first, last),
            compiler::Ascii::Bits(low, high) => runtime::Ascii::Bits(low, high),
        },
        categories: class.categories,
        ranges: Box::leak(class.ranges.clone().into_boxed_slice()),
        negated: class.negated,
    }
}
