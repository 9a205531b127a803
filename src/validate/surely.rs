//! What plainly satisfies its constraints. Nearly every value that is valid does.

use crate::constraints::Limits;
use crate::{Schema, View, bytes};

/// Tells whether a value satisfies its schema, as far as that is plain to see: by one look at its
/// kind, and at its length and its bytes or at the number that it is. Where it is not plain, or the
/// value holds others, the constraints tell, one after another.
#[inline(always)]
#[allow(
    clippy::inline_always,
    reason = "a call for each value of a structure would be as much work as what is done here"
)]
pub(crate) fn holds(value: &View<'_>, schema: &Schema) -> bool {
    let limits = schema.constraints.limits();
    match value {
        View::Absent | View::Boolean(_) | View::Timestamp(_) | View::Document(_) => true,
        View::String(text) => !limits.is_enum && text_is_within(text, limits),
        View::KnownString(text) => text_is_within(text, limits),
        View::Integer(integer) => !limits.is_enum && is_within(*integer, limits),
        View::KnownInteger(integer) => is_within(*integer, limits),
        View::Blob(bytes) => length_is_within(bytes.len(), limits),
        View::SingleFloat(_) | View::Float(_) | View::Number(_) => schema.constraints.is_empty(),
        View::List(_) | View::Map(_) | View::Structure(_) | View::Union(_) => false,
    }
}

#[inline]
fn text_is_within(text: &str, limits: &Limits) -> bool {
    length_is_within(text.len(), limits)
        && (limits.width == Limits::ALL_BYTES
            || bytes::all_within(text.as_bytes(), limits.first, limits.width))
}

#[inline]
#[allow(
    clippy::cast_possible_wrap,
    reason = "nothing in memory is longer than an `isize`"
)]
fn length_is_within(length: usize, limits: &Limits) -> bool {
    is_within(length as i64, limits)
}

#[inline]
fn is_within(integer: i64, limits: &Limits) -> bool {
    limits.min <= integer && integer <= limits.max
}
