//! From an automaton that is in many states at once to one that is in one, by the subset
//! construction.
//!
//! It is far faster to walk, and most patterns of APIs make a small one. One that would be large
//! stays as it is.

use std::collections::HashMap;

use super::{Class, State};

/// The most states that a deterministic automaton may have: one is a byte.
const MAX_STATES: usize = 255;
/// The most bytes that the steps may take.
const MAX_STEPS: usize = 4096;
/// The most kinds of characters.
const MAX_SYMBOLS: usize = 28;
/// The most classes that differ in what they hold beyond ASCII.
const MAX_WIDE: usize = 3;
/// The most places that an automaton may have, counts included.
const MAX_PLACES: usize = 1024;
/// How much work the construction may be, in places that are looked at: macros and build scripts are
/// not optimised.
const MAX_WORK: usize = 200_000;

/// An automaton that is in one state at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deterministic {
    /// The symbol of each character of ASCII: which kind it is to this pattern. It is written as
    /// `@`, `A`, `B` and so on.
    pub symbols: [u8; 128],
    /// What classes hold beyond ASCII, where that is neither nothing nor all.
    pub wide: Vec<Class>,
    /// The symbols beyond ASCII, by which of `wide` hold the character: a bit each.
    pub wide_symbols: Vec<u8>,
    /// The binary logarithm of the number of symbols, rounded up.
    pub shift: u8,
    /// Where each symbol leads from each state. What leads to 0 leads nowhere.
    pub next: Vec<u8>,
    /// The first state.
    pub start: u8,
    /// The value matches if it ends in this state or in one with a greater number.
    pub accepting: u8,
}

/// The deterministic automaton of another, if it is small.
#[must_use]
pub fn determinise(classes: &[Class], states: &[State]) -> Option<Deterministic> {
    let alphabet = Alphabet::new(classes)?;
    let places = Places::new(states)?;
    Subsets::new(&places).build(&alphabet)
}

/// The kinds of characters that a pattern tells apart.
struct Alphabet {
    /// The classes that hold the characters of each symbol, a bit each.
    holders: Vec<u64>,
    symbols: [u8; 128],
    wide: Vec<Class>,
    wide_symbols: Vec<u8>,
}

impl Alphabet {
    fn new(classes: &[Class]) -> Option<Self> {
        let mut alphabet = Self {
            // What no class holds leads nowhere.
            holders: vec![0],
            symbols: [0; 128],
            wide: Vec::new(),
            wide_symbols: Vec::new(),
        };
        if classes.len() > 64 {
            return None;
        }
        for character in 0..128_u8 {
            let holders = bits(classes.iter().map(|of| of.ascii >> character & 1 == 1));
            alphabet.symbols[usize::from(character)] = alphabet.symbol(holders)?;
        }
        // Where a class has its part beyond ASCII: nowhere, everywhere, or in `wide`.
        let parts: Vec<Class> = classes.iter().map(beyond_ascii).collect();
        for part in &parts {
            if has_ranges(part) && !alphabet.wide.contains(part) {
                alphabet.wide.push(part.clone());
            }
        }
        if alphabet.wide.len() > MAX_WIDE {
            return None;
        }
        for held in 0..1_usize << alphabet.wide.len() {
            let holds = |part: &Class| match alphabet.wide.iter().position(|wide| wide == part) {
                Some(index) => held >> index & 1 == 1,
                None => part.negated,
            };
            let holders = bits(parts.iter().map(holds));
            let symbol = alphabet.symbol(holders)?;
            alphabet.wide_symbols.push(symbol);
        }
        Some(alphabet)
    }

    /// The symbol of the characters that these classes hold.
    fn symbol(&mut self, holders: u64) -> Option<u8> {
        let known = self.holders.iter().position(|known| *known == holders);
        let index = known.unwrap_or_else(|| {
            self.holders.push(holders);
            self.holders.len() - 1
        });
        let symbol = u8::try_from(index).ok()?;
        (index < MAX_SYMBOLS).then_some(b'@' + symbol)
    }
}

fn bits(items: impl Iterator<Item = bool>) -> u64 {
    let bit = |(index, item)| u64::from(item) << index;
    items.enumerate().map(bit).fold(0, |all, bit| all | bit)
}

fn beyond_ascii(class: &Class) -> Class {
    Class {
        ascii: 0,
        ..class.clone()
    }
}

fn has_ranges(class: &Class) -> bool {
    class.categories != 0 || !class.ranges.is_empty()
}

/// Where an automaton can be: in a state, at one of its counts.
#[derive(Clone, Copy)]
enum Place {
    /// Takes a character of the class with this index, and goes on.
    Read { class: u16, next: usize },
    /// Goes on in these two at once.
    Split { first: usize, second: usize },
    /// Takes nothing more.
    End,
    /// The value matches if it ends here.
    Match,
}

struct Places(Vec<Place>);

impl Places {
    fn new(states: &[State]) -> Option<Self> {
        let mut first_of = Vec::with_capacity(states.len());
        let mut count = 0;
        for state in states {
            first_of.push(count);
            count += match *state {
                // For each count one to choose at, and one to take a character at.
                State::Run { max, .. } => 2 * (usize::from(max) + 1),
                State::Read { .. } | State::Split { .. } | State::Match => 1,
            };
        }
        if count > MAX_PLACES {
            return None;
        }
        let at = |state: u16| first_of[usize::from(state)];
        let mut places = Vec::with_capacity(count);
        for state in states {
            places.extend(match *state {
                State::Run { .. } => None,
                State::Read { class, next } => {
                    let next = at(next);
                    Some(Place::Read { class, next })
                }
                State::Split { first, second } => {
                    let (first, second) = (at(first), at(second));
                    Some(Place::Split { first, second })
                }
                State::Match => Some(Place::Match),
            });
            if let State::Run {
                class,
                min,
                max,
                next,
                ..
            } = *state
            {
                for taken in 0..=max {
                    let first = places.len() + 1;
                    let second = if taken < min { first } else { at(next) };
                    places.push(Place::Split { first, second });
                    places.push(if taken < max {
                        let next = first + 1;
                        Place::Read { class, next }
                    } else {
                        Place::End
                    });
                }
            }
        }
        Some(Self(places))
    }
}

/// Sets of places, each of which becomes a state.
struct Subsets<'a> {
    places: &'a Places,
    /// What takes a character, and where the value may end, in each set.
    sets: Vec<Vec<usize>>,
    numbers: HashMap<Vec<usize>, usize>,
    /// When a place was last added to a set: a number for each set that is made.
    added: Vec<usize>,
    made: usize,
    work: usize,
}

impl<'a> Subsets<'a> {
    fn new(places: &'a Places) -> Self {
        Self {
            places,
            sets: Vec::new(),
            numbers: HashMap::new(),
            added: vec![0; places.0.len()],
            made: 0,
            work: 0,
        }
    }

    fn build(mut self, alphabet: &Alphabet) -> Option<Deterministic> {
        let width = alphabet.holders.len().next_power_of_two();
        let nowhere = self.number(Vec::new())?;
        let start = self.number(vec![0])?;
        let mut next = Vec::new();
        let mut current = 0;
        while let Some(set) = self.sets.get(current).cloned() {
            for holders in &alphabet.holders {
                let reached = self.reached(&set, *holders);
                next.push(self.number(reached)?);
            }
            current += 1;
            next.resize(current * width, nowhere);
            if next.len() > MAX_STEPS {
                return None;
            }
        }
        let (order, accepting) = self.order();
        let mut steps = vec![0; next.len()];
        for (index, to) in next.iter().enumerate() {
            let from = usize::from(order[index / width]);
            steps[from * width + index % width] = order[*to];
        }
        Some(Deterministic {
            symbols: alphabet.symbols,
            wide: alphabet.wide.clone(),
            wide_symbols: alphabet.wide_symbols.clone(),
            shift: u8::try_from(width.trailing_zeros()).ok()?,
            next: steps,
            start: order[start],
            accepting,
        })
    }

    /// The number of each set as a state, and the first of those that match: they come last.
    fn order(&self) -> (Vec<u8>, u8) {
        let matches: Vec<bool> = self.sets.iter().map(|set| self.matches(set)).collect();
        let plain = (0..).zip(&matches).filter(|(_, matches)| !**matches);
        let matching = (0..).zip(&matches).filter(|(_, matches)| **matches);
        let mut order = vec![0; self.sets.len()];
        let mut accepting = 0;
        for (number, (set, matches)) in (0..=u8::MAX).zip(plain.chain(matching)) {
            order[set] = number;
            accepting += u8::from(!matches);
        }
        (order, accepting)
    }

    fn matches(&self, set: &[usize]) -> bool {
        set.iter()
            .any(|place| matches!(self.places.0[*place], Place::Match))
    }

    /// Where a character that these classes hold leads from a set.
    fn reached(&self, set: &[usize], holders: u64) -> Vec<usize> {
        let read = |place: &usize| match self.places.0[*place] {
            Place::Read { class, next } if holders >> class & 1 == 1 => Some(next),
            _ => None,
        };
        set.iter().filter_map(read).collect()
    }

    /// The number of the set of these places and all that they go on in.
    fn number(&mut self, mut pending: Vec<usize>) -> Option<usize> {
        self.made += 1;
        let mut set = Vec::new();
        while let Some(place) = pending.pop() {
            self.work += 1;
            if self.added[place] == self.made {
                continue;
            }
            self.added[place] = self.made;
            match self.places.0[place] {
                Place::Split { first, second } => pending.extend([second, first]),
                Place::Read { .. } | Place::Match => set.push(place),
                Place::End => {}
            }
        }
        set.sort_unstable();
        if let Some(number) = self.numbers.get(&set) {
            return Some(*number);
        }
        let number = self.sets.len();
        self.numbers.insert(set.clone(), number);
        self.sets.push(set);
        (number < MAX_STATES && self.work < MAX_WORK).then_some(number)
    }
}
