//! Strings, held against all of their constraints.

use super::{enum_value, length};
use crate::Constraint;

/// The constraints from the first that a string breaks.
pub(crate) fn from_broken<'c>(value: &str, constraints: &'c [Constraint]) -> &'c [Constraint] {
    let mut constraints = constraints;
    while let [constraint, rest @ ..] = constraints {
        let holds = match constraint {
            Constraint::Pattern(pattern) => pattern.matches(value),
            Constraint::Length { min, max } => {
                if !length::surely_holds(value, *min, *max) {
                    return from_broken_length(value, *min, *max, constraints);
                }
                true
            }
            Constraint::EnumValue(known) => enum_value::text(value, known),
            _ => true,
        };
        if !holds {
            break;
        }
        constraints = rest;
    }
    constraints
}

/// The same, from a length on for which the characters have to be counted. A pattern behind it goes
/// over all of them and counts them as it goes.
#[inline(never)]
fn from_broken_length<'c>(
    value: &str,
    min: Option<u64>,
    max: Option<u64>,
    constraints: &'c [Constraint],
) -> &'c [Constraint] {
    let matching = match constraints {
        [_, Constraint::Pattern(pattern), ..] => pattern.count(value),
        _ => None,
    };
    let count = matching.unwrap_or_else(|| value.chars().count());
    if !length::entries(count, min, max) {
        return constraints;
    }
    let known_to_hold = 1 + usize::from(matching.is_some());
    from_broken(value, &constraints[known_to_hold..])
}
