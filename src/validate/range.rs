//! `range`: how great a number is.

use std::cmp::Ordering;
use std::fmt;
use std::io::Write;

use crate::Number;
use crate::value::big_number::compare;

/// Tells whether an integer is from `min` to `max`.
///
/// ```
/// use cistron::{Number, validate::range};
///
/// assert!(range::integer(1, Some(Number::Integer(1)), None));
/// assert!(!range::integer(0, Some(Number::Integer(1)), None));
/// ```
#[must_use]
pub fn integer(value: i64, min: Option<Number>, max: Option<Number>) -> bool {
    within(min, max, |bound| match bound {
        Number::Integer(bound) => Some(value.cmp(&bound)),
        Number::Float(bound) => compare_to_float(value, bound),
        Number::Decimal(digits) => match digits.parse() {
            Ok(bound) => Some(value.cmp(&bound)),
            Err(_) => compare(Text::of(format_args!("{value}"))?.as_str(), digits),
        },
    })
}

/// Compares the two exactly, though not every integer has a float of its own.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "what is lost is looked at afterwards; a float that is as great as an integer is whole"
)]
fn compare_to_float(value: i64, bound: f64) -> Option<Ordering> {
    let nearest = (value as f64).partial_cmp(&bound)?;
    Some(nearest.then_with(|| i128::from(value).cmp(&(bound as i128))))
}

/// The text of a number: at most that of an `f64` with its exponent, which has 24 bytes. So a valid
/// value is told from its digits without an allocation.
struct Text {
    bytes: [u8; 32],
    length: usize,
}

impl Text {
    fn of(number: fmt::Arguments<'_>) -> Option<Self> {
        let mut bytes = [0; 32];
        let mut rest = &mut bytes[..];
        rest.write_fmt(number).ok()?;
        let length = 32 - rest.len();
        Some(Self { bytes, length })
    }

    fn as_str(&self) -> &str {
        str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

/// Tells whether a floating-point number is from `min` to `max`. NaN is not.
///
/// ```
/// use cistron::{Number, validate::range};
///
/// assert!(range::float(0.5, Some(Number::Float(0.5)), Some(Number::Integer(1))));
/// assert!(!range::float(f64::NAN, Some(Number::Float(0.5)), None));
/// ```
#[must_use]
#[allow(
    clippy::cast_precision_loss,
    reason = "a bound of a float is one of its values"
)]
pub fn float(value: f64, min: Option<Number>, max: Option<Number>) -> bool {
    within(min, max, |bound| match bound {
        Number::Integer(bound) => value.partial_cmp(&(bound as f64)),
        Number::Float(bound) => value.partial_cmp(&bound),
        Number::Decimal(bound) => value.partial_cmp(&bound.parse().ok()?),
    })
}

/// Tells whether a floating-point number of 32 bits is from `min` to `max`. The bounds are taken
/// as such numbers too, so that `0.1` is within a bound of `0.1`. NaN is not.
///
/// ```
/// use cistron::{Number, validate::range};
///
/// assert!(range::single_float(0.1, None, Some(Number::Float(0.1))));
/// assert!(!range::single_float(0.100_000_01, None, Some(Number::Float(0.1))));
/// ```
#[must_use]
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "a bound is rounded as every value of the type is"
)]
pub fn single_float(value: f32, min: Option<Number>, max: Option<Number>) -> bool {
    within(min, max, |bound| match bound {
        Number::Integer(bound) => value.partial_cmp(&(bound as f32)),
        Number::Float(bound) => value.partial_cmp(&(bound as f32)),
        Number::Decimal(bound) => value.partial_cmp(&bound.parse().ok()?),
    })
}

/// Tells whether the number with these digits is from `min` to `max`, exactly.
///
/// ```
/// use cistron::{Number, validate::range};
///
/// let max = Some(Number::Decimal("1e40"));
/// assert!(range::decimal("10000000000000000000000000000000000000000.0", None, max));
/// assert!(!range::decimal("10000000000000000000000000000000000000000.1", None, max));
/// ```
#[must_use]
pub fn decimal(digits: &str, min: Option<Number>, max: Option<Number>) -> bool {
    within(min, max, |bound| match bound {
        Number::Integer(bound) => compare(digits, Text::of(format_args!("{bound}"))?.as_str()),
        Number::Float(bound) => compare(digits, Text::of(format_args!("{bound:e}"))?.as_str()),
        Number::Decimal(bound) => compare(digits, bound),
    })
}

fn within(
    min: Option<Number>,
    max: Option<Number>,
    compare_to: impl Fn(Number) -> Option<Ordering>,
) -> bool {
    min.is_none_or(|bound| compare_to(bound).is_some_and(Ordering::is_ge))
        && max.is_none_or(|bound| compare_to(bound).is_some_and(Ordering::is_le))
}

#[cfg(test)]
mod tests {
    use super::{decimal, float, integer};
    use crate::Number;

    #[test]
    fn bounds_are_inclusive() {
        let (min, max) = (Some(Number::Integer(2)), Some(Number::Integer(8)));
        for (value, holds) in [(1, false), (2, true), (8, true), (9, false)] {
            assert_eq!(integer(value.into(), min, max), holds, "{value}");
            assert_eq!(float(value.into(), min, max), holds, "{value}");
            assert_eq!(decimal(&value.to_string(), min, max), holds, "{value}");
        }
    }

    #[test]
    fn a_fraction_counts() {
        let (min, max) = (Some(Number::Float(0.5)), Some(Number::Decimal("1.5")));
        assert!(float(0.5, min, max) && float(1.5, min, max));
        assert!(!float(0.49, min, max) && !float(1.51, min, max));
        assert!(integer(1, min, max) && !integer(2, min, max) && !integer(0, min, max));
        assert!(decimal("0.50", min, max) && !decimal("1.500001", min, max));
    }

    #[test]
    fn the_greatest_numbers_are_compared_exactly() {
        // The float next to `i64::MAX` is one more than that, and the one below is 1024 less.
        let float = |bound| Some(Number::Float(bound));
        let digits = |bound| Some(Number::Decimal(bound));
        let over = 9_223_372_036_854_775_808.0;
        assert!(integer(i64::MAX, None, float(over)) && !integer(i64::MAX, float(over), None));
        assert!(integer(i64::MIN, float(-over), float(-over)));
        let next = 1 << 53 | 1;
        assert!(!integer(next, None, float(9_007_199_254_740_992.0)));
        assert!(integer(
            next,
            float(9_007_199_254_740_992.0),
            digits("9007199254740993")
        ));
        assert!(integer(
            i64::MAX,
            digits("9223372036854775806.5"),
            digits("1e19")
        ));
        assert!(!integer(i64::MIN, digits("-9223372036854775807.5"), None));
        assert!(!integer(0, float(f64::NAN), None));
        let least = Some(Number::Integer(i64::MIN));
        assert!(decimal(
            "-9223372036854775808.0",
            least,
            float(f64::MIN_POSITIVE)
        ));
        assert!(!decimal("-9223372036854775808.1", least, None));
        assert!(decimal("-1.7976931348623157e308", float(f64::MIN), None));
        assert!(!decimal("-1.7976931348623158e308", float(f64::MIN), None));
        assert!(!decimal("1e-307", None, float(f64::MIN_POSITIVE)));
    }

    #[test]
    fn nan_is_in_no_range_and_infinity_is_past_every_bound() {
        assert!(!float(f64::NAN, Some(Number::Integer(0)), None));
        assert!(!float(f64::INFINITY, None, Some(Number::Integer(0))));
        assert!(float(f64::NAN, None, None));
    }
}
