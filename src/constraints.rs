//! The constraints on one place, and how far they can be told from one look.

use std::ops::Deref;

use crate::pattern::{Ascii, Program};
use crate::{Constraint, Number, Pattern};

/// The constraints on the value of one place, in the order in which violations are told.
///
/// ```
/// use cistron::{Constraint, Constraints};
///
/// static RUN_ID: Constraints = Constraints::new(&[Constraint::Length { min: Some(1), max: Some(18) }]);
/// assert_eq!(RUN_ID.len(), 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Constraints {
    all: &'static [Constraint],
    /// What is made of them as the table is, so that a valid value meets no more than this.
    limits: Limits,
}

impl Constraints {
    /// No constraint.
    pub const NONE: Self = Self::new(&[]);

    /// These constraints.
    #[must_use]
    pub const fn new(all: &'static [Constraint]) -> Self {
        Self {
            all,
            limits: Limits::of(all),
        }
    }

    /// The constraints, one after another.
    #[must_use]
    pub const fn as_slice(&self) -> &'static [Constraint] {
        self.all
    }

    /// Those on a value of an enum that is known to be one of its values: these come first.
    pub(crate) fn but_known_values(&self) -> &'static [Constraint] {
        match self.all {
            [
                Constraint::EnumValue(_) | Constraint::IntegerEnumValue(_),
                rest @ ..,
            ] => rest,
            all => all,
        }
    }

    #[inline]
    pub(crate) const fn limits(&self) -> &Limits {
        &self.limits
    }
}

impl Deref for Constraints {
    type Target = [Constraint];

    fn deref(&self) -> &[Constraint] {
        self.all
    }
}

/// What satisfies all constraints for certain: an integer, or a number of bytes, from `min` to `max`,
/// and bytes that are all in a span. What is beyond these may satisfy the constraints all the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Limits {
    pub(crate) min: i64,
    pub(crate) max: i64,
    /// The first byte of the span.
    pub(crate) first: u8,
    /// How far its last byte is from the first.
    pub(crate) width: u8,
    /// Only a value that is known to be one of an enum's is within these limits.
    pub(crate) is_enum: bool,
}

impl Limits {
    /// How far the last of all bytes is from the first.
    pub(crate) const ALL_BYTES: u8 = u8::MAX;

    const NONE: Self = Self {
        min: i64::MIN,
        max: i64::MAX,
        first: 0,
        width: Self::ALL_BYTES,
        is_enum: false,
    };

    /// Nothing is within these.
    const IN_DOUBT: Self = Self {
        min: 1,
        max: 0,
        ..Self::NONE
    };

    const fn of(constraints: &[Constraint]) -> Self {
        let (is_enum, mut rest) = match constraints {
            [
                Constraint::EnumValue(_) | Constraint::IntegerEnumValue(_),
                rest @ ..,
            ] => (true, rest),
            all => (false, all),
        };
        let mut limits = Self {
            is_enum,
            ..Self::NONE
        };
        let mut counts_characters = false;
        while let [constraint, others @ ..] = rest {
            limits = match constraint {
                Constraint::Length { min, max } => {
                    counts_characters = true;
                    limits.within(length(*min, 0), length(*max, i64::MAX))
                }
                Constraint::Range { min, max } => {
                    match (integer(*min, i64::MIN), integer(*max, i64::MAX)) {
                        (Some(min), Some(max)) => limits.within(min, max),
                        _ => return Self::IN_DOUBT,
                    }
                }
                Constraint::Pattern(pattern) => match limits.spanned_by(pattern) {
                    Some(limits) => limits,
                    None => return Self::IN_DOUBT,
                },
                _ => return Self::IN_DOUBT,
            };
            rest = others;
        }
        // A character of a span is a byte, and any other takes up to four.
        if counts_characters && limits.width == Self::ALL_BYTES && limits.min > 0 {
            limits.min = limits.min.saturating_mul(4).saturating_sub(3);
        }
        limits
    }

    /// What is from `min` to `max` as well.
    const fn within(self, min: i64, max: i64) -> Self {
        Self {
            min: if self.min < min { min } else { self.min },
            max: if self.max > max { max } else { self.max },
            ..self
        }
    }

    /// What matches a pattern as well, if that is one class, repeated, whose ASCII is one span, and the
    /// only pattern.
    const fn spanned_by(self, pattern: &Pattern) -> Option<Self> {
        let Program::Run { class, min, max } = &pattern.program else {
            return None;
        };
        match class.ascii {
            Ascii::Span(first, last)
                if first <= last && last.is_ascii() && self.width == Self::ALL_BYTES =>
            {
                let max = match max {
                    Some(max) => *max as i64,
                    None => i64::MAX,
                };
                let spanned = self.within(*min as i64, max);
                Some(Self {
                    first,
                    width: last - first,
                    ..spanned
                })
            }
            _ => None,
        }
    }
}

/// A bound on a length, or this one where there is none. No length is greater than an `i64`.
const fn length(bound: Option<u64>, otherwise: i64) -> i64 {
    match bound {
        Some(bound) if bound <= i64::MAX.cast_unsigned() => bound.cast_signed(),
        Some(_) => i64::MAX,
        None => otherwise,
    }
}

/// A bound on an integer, or this one where there is none; nothing where it is no integer.
const fn integer(bound: Option<Number>, otherwise: i64) -> Option<i64> {
    match bound {
        Some(Number::Integer(bound)) => Some(bound),
        Some(_) => None,
        None => Some(otherwise),
    }
}
