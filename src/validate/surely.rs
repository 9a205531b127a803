//! What plainly satisfies its constraints. Nearly every value that is valid does.

use super::{length, range};
use crate::{Constraint, Member, Schema, View};

/// Tells whether a value satisfies its schema, as far as that is plain to see: by one look at its
/// kind, its length and its bytes. Where it is not plain, or the value holds others, the constraints
/// tell, one after another.
pub(crate) fn holds(value: &View<'_>, schema: &Schema) -> bool {
    is_plain(value, schema)
}

/// The first of a structure's values for which the same is not plain to see.
///
/// This is where valid values are checked, so nothing is called for any of them.
#[inline(never)]
pub(crate) fn first_in_doubt(
    members: &[Member],
    values: &[View<'_>],
    first: usize,
) -> Option<usize> {
    let mut pairs = members.iter().zip(values).enumerate().skip(first);
    let in_doubt = pairs.find(|(_, (member, value))| !is_plain(value, member.schema));
    in_doubt.map(|(index, _)| index)
}

#[inline(always)]
#[allow(clippy::inline_always, reason = "a call for each value is what is saved")]
fn is_plain(value: &View<'_>, schema: &Schema) -> bool {
    match value {
        View::Absent | View::Boolean(_) | View::Timestamp(_) | View::Document(_) => true,
        View::String(text) => text_holds(text, schema.constraints),
        View::KnownString(text) => match but_known_values(schema) {
            [] => true,
            [Constraint::Length { min, max }] => length::surely_holds(text, *min, *max),
            _ => false,
        },
        View::Integer(integer) => match schema.constraints {
            [] => true,
            [Constraint::Range { min, max }] => range::surely_holds(*integer, min, max),
            _ => false,
        },
        View::KnownInteger(_) => but_known_values(schema).is_empty(),
        View::SingleFloat(_) | View::Float(_) | View::Number(_) | View::Blob(_) => {
            schema.constraints.is_empty()
        }
        View::List(_) | View::Map(_) | View::Structure(_) | View::Union(_) => false,
    }
}

/// A length and then a pattern, each of which may be left out, is what most strings have.
#[inline(always)]
#[allow(clippy::inline_always, reason = "a call for each value is what is saved")]
fn text_holds(value: &str, constraints: &[Constraint]) -> bool {
    let mut constraints = constraints;
    if let [Constraint::Length { min, max }, rest @ ..] = constraints {
        if !length::surely_holds(value, *min, *max) {
            return false;
        }
        constraints = rest;
    }
    match constraints {
        [] => true,
        [Constraint::Pattern(pattern)] => pattern.surely_matches(value),
        _ => false,
    }
}

/// The constraints on a value of an enum that is known to be one of its values: these come first.
#[inline]
pub(crate) fn but_known_values(schema: &Schema) -> &'static [Constraint] {
    match schema.constraints {
        [
            Constraint::EnumValue(_) | Constraint::IntegerEnumValue(_),
            rest @ ..,
        ] => rest,
        constraints => constraints,
    }
}
