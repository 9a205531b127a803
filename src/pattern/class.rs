//! Character classes.

use std::cmp::Ordering;

use super::Ascii;
use super::category::category_bit;

/// A set of characters: of ASCII each that it says, and for the rest general categories and ranges,
/// or the complement of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Class {
    /// The characters of ASCII.
    pub ascii: Ascii,
    /// A bit for each general category, in the order of the Unicode Standard's table 4-4.
    pub categories: u32,
    /// Ranges beyond ASCII, sorted, without overlap.
    pub ranges: &'static [(char, char)],
    /// Beyond ASCII, the class is what `categories` and `ranges` do not hold.
    pub negated: bool,
}

impl Class {
    /// The class without a character, to build others from.
    pub const NONE: Self = Self {
        ascii: Ascii::NONE,
        categories: 0,
        ranges: &[],
        negated: false,
    };

    /// Whether a character is in the class.
    #[must_use]
    pub fn contains(&self, character: char) -> bool {
        u8::try_from(character)
            .ok()
            .filter(u8::is_ascii)
            .map_or_else(
                || self.contains_wide(character),
                |byte| self.ascii.contains(byte),
            )
    }

    fn contains_wide(&self, character: char) -> bool {
        let in_category =
            self.categories != 0 && self.categories >> category_bit(character) & 1 == 1;
        let in_range = || {
            let place = |&(first, last): &(char, char)| {
                if last < character {
                    Ordering::Less
                } else if first > character {
                    Ordering::Greater
                } else {
                    Ordering::Equal
                }
            };
            self.ranges.binary_search_by(place).is_ok()
        };
        (in_category || in_range()) != self.negated
    }

    /// How many characters `value` has, if all of them are in the class.
    pub(super) fn count(&self, value: &str) -> Option<usize> {
        // Most values are ASCII, where a character is a byte.
        if self.ascii.holds(value.as_bytes()) {
            return Some(value.len());
        }
        let mut count = 0;
        for character in value.chars() {
            if !self.contains(character) {
                return None;
            }
            count += 1;
        }
        Some(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complement_holds_beyond_ascii() {
        let class = Class {
            ascii: Ascii::Bits(!(1 << b'\n'), u64::MAX),
            ranges: &[('\u{2028}', '\u{2029}')],
            negated: true,
            ..Class::NONE
        };
        assert!(class.contains('ä') && class.contains('a'));
        assert!(!class.contains('\n') && !class.contains('\u{2028}'));
    }
}
