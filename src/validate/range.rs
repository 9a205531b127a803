//! `range`: how great a number is.

use std::cmp::Ordering;

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
        Number::Float(bound) => compare(&value.to_string(), &bound.to_string()),
        Number::Decimal(bound) => compare(&value.to_string(), bound),
    })
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
        Number::Integer(bound) => compare(digits, &bound.to_string()),
        Number::Float(bound) => compare(digits, &bound.to_string()),
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
    fn nan_is_in_no_range_and_infinity_is_past_every_bound() {
        assert!(!float(f64::NAN, Some(Number::Integer(0)), None));
        assert!(!float(f64::INFINITY, None, Some(Number::Integer(0))));
        assert!(float(f64::NAN, None, None));
    }
}
