//! Character classes.

use super::category::{self, Categories};

/// A set of characters.
///
/// The ASCII part is a bit each, since that is what nearly every value is made of. The rest is a
/// union of general categories and ranges, or the complement of one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Class {
    /// The ASCII characters of the class: bit `n` stands for the character `n`.
    pub ascii: u128,
    /// The general categories whose characters beyond ASCII are in the class; a bit each, in the
    /// order of the Unicode Standard's table 4-4.
    pub categories: u32,
    /// Ranges of characters beyond ASCII, sorted, without overlap.
    pub ranges: Vec<(char, char)>,
    /// The characters beyond ASCII are those that `categories` and `ranges` do *not* hold.
    pub negated: bool,
}

/// The ASCII characters of a class, as the runtime looks at them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ascii {
    /// All from the first to the last, both included.
    Span(u8, u8),
    /// A bit for each: bit `n` of the first number is the character `n`, of the second `64 + n`.
    Bits(u64, u64),
}

/// The last ASCII character.
const LAST_ASCII: char = '\u{7f}';
/// The first character beyond ASCII.
const FIRST_WIDE: char = '\u{80}';

impl Class {
    /// The class of one character.
    pub(super) fn of(character: char) -> Self {
        let mut class = Self::default();
        class.add_range(character, character);
        class
    }

    /// Every character but the line terminators of ECMA-262: what `.` stands for.
    pub(super) fn any_but_line_terminators() -> Self {
        let mut class = Self::default();
        for terminator in ['\n', '\r', '\u{2028}', '\u{2029}'] {
            class.add_range(terminator, terminator);
        }
        class.complement()
    }

    /// Whether an ASCII character is in the class.
    #[must_use]
    pub fn contains_ascii(&self, character: char) -> bool {
        character.is_ascii() && self.ascii >> (character as u32) & 1 == 1
    }

    /// The ASCII characters: a span, which those of most classes are, or else a bit each.
    #[must_use]
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a place among 128 bits fits a byte, and each half is taken"
    )]
    pub fn ascii(&self) -> Ascii {
        let first = self.ascii.trailing_zeros() as u8;
        let last = 127_u8.saturating_sub(self.ascii.leading_zeros() as u8);
        if self.ascii.count_ones() == u32::from(last.saturating_sub(first)) + 1 {
            Ascii::Span(first, last)
        } else {
            Ascii::Bits(self.ascii as u64, (self.ascii >> 64) as u64)
        }
    }

    /// Adds the characters from `first` to `last`, both included.
    pub(super) fn add_range(&mut self, first: char, last: char) {
        for character in first..=last.min(LAST_ASCII) {
            self.ascii |= 1 << (character as u32);
        }
        if last >= FIRST_WIDE {
            self.ranges.push((first.max(FIRST_WIDE), last));
            self.merge_ranges();
        }
    }

    /// Adds every character of these general categories.
    pub(super) fn add_categories(&mut self, categories: Categories) {
        self.categories |= categories;
        for character in '\0'..=LAST_ASCII {
            if category::of_ascii(character) & categories != 0 {
                self.ascii |= 1 << (character as u32);
            }
        }
    }

    /// Adds every character of another class that is not itself a complement.
    pub(super) fn add(&mut self, other: &Self) {
        self.ascii |= other.ascii;
        self.categories |= other.categories;
        self.ranges.extend(&other.ranges);
        self.merge_ranges();
    }

    /// Every character that is not in the class.
    pub(super) fn complement(mut self) -> Self {
        self.ascii = !self.ascii;
        self.negated = !self.negated;
        self
    }

    /// The same class with its complement, if it is one, written out as ranges.
    ///
    /// It serves the members of a bracketed class, `[\D]` say, which are united; none of them
    /// holds categories, so that ranges are enough.
    pub(super) fn without_complement(self) -> Self {
        if !self.negated {
            return self;
        }
        let mut ranges = Vec::new();
        let mut next = Some(FIRST_WIDE);
        for (first, last) in self.ranges {
            if let Some(start) = next.filter(|start| *start < first) {
                ranges.push((start, before(first)));
            }
            next = after(last);
        }
        if let Some(start) = next {
            ranges.push((start, char::MAX));
        }
        Self {
            ascii: self.ascii,
            categories: 0,
            ranges,
            negated: false,
        }
    }

    fn merge_ranges(&mut self) {
        self.ranges.sort_unstable();
        let mut merged: Vec<(char, char)> = Vec::with_capacity(self.ranges.len());
        for &(first, last) in &self.ranges {
            match merged.last_mut() {
                Some(previous) if after(previous.1).is_none_or(|next| first <= next) => {
                    previous.1 = previous.1.max(last);
                }
                _ => merged.push((first, last)),
            }
        }
        self.ranges = merged;
    }
}

/// The character after this one, past the surrogates.
fn after(character: char) -> Option<char> {
    (character..=char::MAX).nth(1)
}

/// The character before this one, past the surrogates.
fn before(character: char) -> char {
    ('\0'..character).next_back().unwrap_or('\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_sorted_and_merged() {
        let mut class = Class::default();
        class.add_range('ü', 'ÿ');
        class.add_range('a', 'ä');
        class.add_range('å', 'û');
        assert_eq!(class.ranges, [('\u{80}', 'ÿ')]);
        assert!(class.contains_ascii('z') && !class.contains_ascii('A'));
    }

    #[test]
    fn neighbours_are_a_span() {
        for (first, last) in [
            ('0', '9'),
            ('\0', '\u{7f}'),
            ('a', 'a'),
            ('\0', '\0'),
            ('?', 'ä'),
        ] {
            let mut class = Class::default();
            class.add_range(first, last);
            let (first, last) = (first as u8, last.min(LAST_ASCII) as u8);
            assert_eq!(class.ascii(), Ascii::Span(first, last));
        }
        let mut class = Class::of('?');
        class.add_range('A', 'B');
        assert_eq!(class.ascii(), Ascii::Bits(1 << 63, 0b110));
        assert_eq!(Class::of('ä').ascii(), Ascii::Bits(0, 0));
    }

    #[test]
    fn a_complement_is_written_out() {
        let class = Class::any_but_line_terminators().without_complement();
        assert_eq!(
            class.ranges,
            [('\u{80}', '\u{2027}'), ('\u{202a}', char::MAX)]
        );
        assert!(!class.contains_ascii('\n') && class.contains_ascii('a'));
    }
}
