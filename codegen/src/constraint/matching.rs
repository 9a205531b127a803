//! Whether a text that stands in the spec matches a pattern that stands there too.
//!
//! The runtime has a faster walk of the same tables. This one is for the few defaults and values
//! of enums that a spec holds.

use std::collections::BTreeSet;

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

use crate::pattern::{Class, Library, Program, State};

/// Whether the whole text matches.
pub(super) fn matches(program: &Program, text: &str) -> bool {
    match program {
        Program::Run { class, min, max } => {
            let count = text.chars().count();
            count >= *min as usize
                && max.is_none_or(|max| count <= max as usize)
                && text.chars().all(|character| contains(class, character))
        }
        Program::Automaton { classes, states }
        | Program::Library(Library {
            classes, states, ..
        }) => Automaton { classes, states }.matches(text),
    }
}

struct Automaton<'a> {
    classes: &'a [Class],
    states: &'a [State],
}

/// A state, and how many characters it has taken where it counts them.
type At = (u16, u16);

impl Automaton<'_> {
    fn matches(&self, text: &str) -> bool {
        let mut current = BTreeSet::new();
        self.enter((0, 0), &mut current);
        for character in text.chars() {
            let mut next = BTreeSet::new();
            for &(state, count) in &current {
                self.step(state, count, character, &mut next);
            }
            current = next;
        }
        current
            .iter()
            .any(|(state, _)| matches!(self.state(*state), Some(State::Match)))
    }

    fn state(&self, index: u16) -> Option<State> {
        self.states.get(usize::from(index)).copied()
    }

    fn takes(&self, class: u16, character: char) -> bool {
        self.classes
            .get(usize::from(class))
            .is_some_and(|class| contains(class, character))
    }

    /// Adds a state, and those that it leads to without taking a character.
    fn enter(&self, at: At, into: &mut BTreeSet<At>) {
        let mut pending = vec![at];
        while let Some((index, count)) = pending.pop() {
            if !into.insert((index, count)) {
                continue;
            }
            match self.state(index) {
                Some(State::Split { first, second }) => {
                    pending.extend([(first, 0), (second, 0)]);
                }
                Some(State::Run { min, next, .. }) if count >= min => pending.push((next, 0)),
                _ => {}
            }
        }
    }

    fn step(&self, index: u16, count: u16, character: char, into: &mut BTreeSet<At>) {
        match self.state(index) {
            Some(State::Read { class, next }) if self.takes(class, character) => {
                self.enter((next, 0), into);
            }
            Some(State::Run { class, max, .. }) if count < max && self.takes(class, character) => {
                self.enter((index, count + 1), into);
            }
            _ => {}
        }
    }
}

fn contains(class: &Class, character: char) -> bool {
    if character.is_ascii() {
        return class.contains_ascii(character);
    }
    let in_category = class.categories != 0 && class.categories >> category_bit(character) & 1 == 1;
    let in_range = class
        .ranges
        .iter()
        .any(|(first, last)| (*first..=*last).contains(&character));
    (in_category || in_range) != class.negated
}

/// The bit of a character's general category, in the order of the Unicode Standard's table 4-4.
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
    use crate::pattern::parse;

    #[test]
    fn whole_texts_match() {
        for (pattern, yes, no) in [
            ("[0-9]+", "042", "4a"),
            ("ab|cd*", "cddd", "abd"),
            ("a{2,3}b", "aaab", "aaaab"),
            ("([a-c]{1,2}-)*x", "ab-c-x", "abc-x"),
            (r"\p{L}+", "Größe", "a1"),
            (r"[^\p{L}]", "\u{20ac}", "ä"),
            ("", "", "a"),
            ("x(a{3,5}|b)y", "xaaaaay", "xaay"),
        ] {
            let program = parse(pattern).unwrap();
            assert!(matches(&program, yes), "{pattern} {yes}");
            assert!(!matches(&program, no), "{pattern} {no}");
        }
    }
}
