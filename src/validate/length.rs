//! `length`: how long a string, a blob, a list or a map is.

/// Tells whether a string has from `min` to `max` Unicode scalar values.
///
/// ```
/// use cistron::validate::length;
///
/// assert!(length::text("äöü", Some(3), Some(3)));
/// assert!(!length::text("", Some(1), None));
/// ```
#[must_use]
pub fn text(value: &str, min: Option<u64>, max: Option<u64>) -> bool {
    surely_holds(value, min, max) || entries(value.chars().count(), min, max)
}

/// Tells whether the number of bytes alone says that a string has from `min` to `max` Unicode scalar
/// values: each takes one to four bytes, so that most strings need not be counted.
#[inline]
pub(crate) fn surely_holds(value: &str, min: Option<u64>, max: Option<u64>) -> bool {
    let bytes = value.len();
    min.is_none_or(|min| bytes.saturating_add(3) as u64 / 4 >= min)
        && max.is_none_or(|max| bytes as u64 <= max)
}

/// Tells whether a number of bytes, items or entries is from `min` to `max`.
///
/// ```
/// use cistron::validate::length;
///
/// assert!(length::entries(0, None, Some(2)));
/// assert!(!length::entries(3, None, Some(2)));
/// ```
#[inline]
#[must_use]
pub fn entries(count: usize, min: Option<u64>, max: Option<u64>) -> bool {
    let count = count as u64;
    min.is_none_or(|min| min <= count) && max.is_none_or(|max| count <= max)
}

#[cfg(test)]
mod tests {
    use super::{entries, text};

    #[test]
    fn a_string_is_counted_in_scalar_values() {
        for letter in ["a", "é", "日", "😹"] {
            for (count, holds) in [(0, false), (1, true), (64, true), (65, false)] {
                assert_eq!(
                    text(&letter.repeat(count), Some(1), Some(64)),
                    holds,
                    "{count} {letter}"
                );
            }
        }
    }

    #[test]
    fn a_string_of_many_bytes_may_be_short() {
        assert!(!text("😹", Some(2), None));
        assert!(text("😹😹", Some(2), Some(2)));
    }

    #[test]
    fn bounds_are_inclusive() {
        assert!(!entries(1, Some(2), Some(3)));
        assert!(entries(2, Some(2), Some(3)));
        assert!(entries(3, Some(2), Some(3)));
        assert!(!entries(4, Some(2), Some(3)));
        assert!(entries(usize::MAX, None, None));
    }
}
