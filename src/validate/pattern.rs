//! `pattern`: which characters a string is made of.

use crate::pattern::Pattern;

/// Tells whether the whole string matches the pattern.
///
/// The pattern has been compiled with the specification; matching takes time in proportion to
/// the string.
#[must_use]
pub fn text(value: &str, pattern: &Pattern) -> bool {
    pattern.matches(value)
}
