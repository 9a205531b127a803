//! Constraints as data, and what they say to a person.

use std::fmt;

use crate::pattern::Pattern;

/// What a value must satisfy. Its `Display` is the sentence that AWS services answer.
///
/// ```
/// use cistron::{Constraint, Number};
///
/// let length = Constraint::Length { min: Some(1), max: Some(18) };
/// assert_eq!(length.to_string(), "Member must have length between 1 and 18, inclusive");
///
/// let range = Constraint::Range { min: Some(Number::Integer(1)), max: None };
/// assert_eq!(range.to_string(), "Member must be greater than or equal to 1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Constraint {
    /// The value must be there.
    Required,
    /// The value must be of a type: `an integer`, `a string`.
    Type(&'static str),
    /// A length: Unicode scalar values of a string, bytes of a blob, entries of a list or a map.
    Length {
        /// The least length.
        min: Option<u64>,
        /// The greatest length.
        max: Option<u64>,
    },
    /// A range of numbers, bounds included.
    Range {
        /// The least value.
        min: Option<Number>,
        /// The greatest value.
        max: Option<Number>,
    },
    /// A pattern that the whole string must match.
    Pattern(&'static Pattern),
    /// No item stands in the list twice.
    UniqueItems,
    /// The value is one of the known ones.
    EnumValue(&'static [&'static str]),
    /// The value is one of the known ones.
    IntegerEnumValue(&'static [i32]),
    /// Exactly one member of a union is set.
    OneMember,
    /// The value is given once: a key of an object, a parameter of a query.
    GivenOnce,
    /// No more lists, maps, structures and unions than this stand inside one another.
    Depth(usize),
}

impl fmt::Display for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Required => f.write_str("Member must not be null"),
            Self::Type(expected) => write!(f, "Member must be {expected}"),
            Self::Length { min, max } => {
                f.write_str("Member must have length ")?;
                write_bounds(f, min, max)
            }
            Self::Range { min, max } => {
                f.write_str("Member must be ")?;
                write_bounds(f, min, max)
            }
            Self::Pattern(pattern) => write!(
                f,
                "Member must satisfy regular expression pattern: {}",
                pattern.source
            ),
            Self::UniqueItems => f.write_str("Member must have unique values"),
            Self::EnumValue(values) => write_values(f, values),
            Self::IntegerEnumValue(values) => write_values(f, values),
            Self::OneMember => f.write_str("Member must have exactly one member set"),
            Self::GivenOnce => f.write_str("Member must be given once"),
            Self::Depth(limit) => write!(f, "Member must not nest more than {limit} deep"),
        }
    }
}

fn write_bounds<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    min: Option<T>,
    max: Option<T>,
) -> fmt::Result {
    match (min, max) {
        (Some(min), Some(max)) => write!(f, "between {min} and {max}, inclusive"),
        (Some(min), None) => write!(f, "greater than or equal to {min}"),
        (None, Some(max)) => write!(f, "less than or equal to {max}"),
        (None, None) => f.write_str("within no bounds"),
    }
}

fn write_values<T: fmt::Display>(f: &mut fmt::Formatter<'_>, values: &[T]) -> fmt::Result {
    f.write_str("Member must satisfy enum value set: [")?;
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            f.write_str(", ")?;
        }
        write!(f, "{value}")?;
    }
    f.write_str("]")
}

/// A bound of a range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// A bound on an integer.
    Integer(i64),
    /// A bound on a float or a double.
    Float(f64),
    /// A bound on a big integer or a big decimal: its digits.
    Decimal(&'static str),
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
            Self::Decimal(digits) => f.write_str(digits),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Constraint, Number};

    #[test]
    fn each_constraint_says_what_services_say() {
        let length = |min, max| Constraint::Length { min, max }.to_string();
        let range = |min, max| Constraint::Range { min, max }.to_string();
        let integer = |value| Some(Number::Integer(value));
        for (said, expected) in [
            (
                length(Some(1), Some(18)),
                "have length between 1 and 18, inclusive",
            ),
            (
                length(Some(1), None),
                "have length greater than or equal to 1",
            ),
            (
                length(None, Some(18)),
                "have length less than or equal to 18",
            ),
            (
                range(integer(1), integer(8)),
                "be between 1 and 8, inclusive",
            ),
            (range(integer(1), None), "be greater than or equal to 1"),
            (range(None, integer(8)), "be less than or equal to 8"),
            (
                range(Some(Number::Float(0.5)), Some(Number::Decimal("1e40"))),
                "be between 0.5 and 1e40, inclusive",
            ),
            (Constraint::Required.to_string(), "not be null"),
            (Constraint::Type("an integer").to_string(), "be an integer"),
            (Constraint::UniqueItems.to_string(), "have unique values"),
            (
                Constraint::EnumValue(&["A", "B"]).to_string(),
                "satisfy enum value set: [A, B]",
            ),
            (
                Constraint::IntegerEnumValue(&[1, 2]).to_string(),
                "satisfy enum value set: [1, 2]",
            ),
            (
                Constraint::OneMember.to_string(),
                "have exactly one member set",
            ),
            (Constraint::GivenOnce.to_string(), "be given once"),
            (
                Constraint::Depth(128).to_string(),
                "not nest more than 128 deep",
            ),
        ] {
            assert_eq!(said, format!("Member must {expected}"));
        }
    }
}
