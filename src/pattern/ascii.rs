//! Sets of ASCII characters, which nearly every value is made of.

use crate::bytes;

/// A set of ASCII characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ascii {
    /// All from the first to the last, both included. Many bytes are looked at at once.
    Span(u8, u8),
    /// A bit for each: bit `n` of the first number is the character `n`, of the second `64 + n`.
    Bits(u64, u64),
}

/// The last ASCII character.
const LAST: u8 = 0x7f;

impl Ascii {
    /// The set without a character.
    pub const NONE: Self = Self::Bits(0, 0);

    /// Whether a byte is in the set. One beyond ASCII never is.
    #[inline]
    #[must_use]
    pub fn contains(self, byte: u8) -> bool {
        match self {
            Self::Span(first, last) => first <= byte && byte <= last.min(LAST),
            Self::Bits(low, high) => is_bit_set(low, high, byte),
        }
    }

    /// Whether all bytes are in the set.
    pub(super) fn holds(self, bytes: &[u8]) -> bool {
        match self {
            Self::Span(first, last) => span_holds(first, last, bytes),
            Self::Bits(low, high) => bytes.iter().all(|byte| is_bit_set(low, high, *byte)),
        }
    }
}

#[inline]
fn is_bit_set(low: u64, high: u64, byte: u8) -> bool {
    let bits = if byte < 64 { low } else { high };
    byte.is_ascii() && bits >> (byte % 64) & 1 == 1
}

/// Whether all bytes are in the span from `first` to `last`. What is beyond ASCII never is.
#[inline]
fn span_holds(first: u8, last: u8, bytes: &[u8]) -> bool {
    if first > last || last > LAST {
        return bytes
            .iter()
            .all(|byte| first <= *byte && *byte <= last.min(LAST));
    }
    bytes::all_within(bytes, first, last - first)
}

#[cfg(test)]
mod tests {
    use super::Ascii;

    /// The same set in both forms.
    fn forms(first: u8, last: u8) -> [Ascii; 2] {
        let bits = (first..=last.min(0x7f)).fold(0_u128, |bits, byte| bits | 1 << byte);
        #[allow(clippy::cast_possible_truncation, reason = "each half is taken")]
        let (low, high) = (bits as u64, (bits >> 64) as u64);
        [Ascii::Span(first, last), Ascii::Bits(low, high)]
    }

    #[test]
    fn a_byte_is_found_at_every_place() {
        for (first, last) in [(b'0', b'9'), (b' ', b'~'), (0, 0x7f), (b'a', b'a'), (0, 0)] {
            for set in forms(first, last) {
                for length in 0..70 {
                    for filler in [first, last] {
                        let mut bytes = vec![filler; length];
                        assert!(set.holds(&bytes), "{set:?} {bytes:?}");
                        for place in 0..length {
                            for outside in [first.wrapping_sub(1), last + 1, 0x80, 0xff] {
                                bytes[place] = outside;
                                assert!(!set.contains(outside), "{set:?} {outside}");
                                assert!(!set.holds(&bytes), "{set:?} {bytes:?}");
                            }
                            bytes[place] = filler;
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn every_byte_is_in_the_set_or_not() {
        for (first, last) in [
            (b'0', b'9'),
            (b' ', b'~'),
            (0x3f, 0x40),
            (0, 0x7f),
            (0x60, 0xff),
        ] {
            for set in forms(first, last) {
                for byte in 0..=u8::MAX {
                    let expected = (first..=last.min(0x7f)).contains(&byte);
                    assert_eq!(set.contains(byte), expected, "{set:?} {byte}");
                    assert_eq!(set.holds(&[byte]), expected, "{set:?} {byte}");
                }
            }
        }
        for none in [
            Ascii::Span(b'b', b'a'),
            Ascii::Span(0x80, 0xff),
            Ascii::NONE,
        ] {
            assert!(none.holds(b"") && !none.holds(b"b"), "{none:?}");
        }
    }
}
