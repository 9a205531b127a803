//! The text of a value outside of JSON, where nothing needs quotes.

use super::{Json, Problem, not_finite};
use crate::value::timestamp;
use crate::{Schema, Timestamp, TimestampFormat, View};

/// Gives the text of a value that is neither a string nor bytes. What has several parts is JSON; the
/// compiler lets none of that stand where it would be a text.
pub(super) fn value(value: View<'_>, take: &mut dyn FnMut(&str)) {
    match value {
        View::Boolean(value) => take(if value { "true" } else { "false" }),
        View::Integer(value) | View::KnownInteger(value) => {
            take(itoa::Buffer::new().format(value));
        }
        View::SingleFloat(value) if !value.is_finite() => take(not_finite(f64::from(value))),
        View::Float(value) if !value.is_finite() => take(not_finite(value)),
        View::Number(digits) => take(digits),
        other => {
            let mut json = Vec::new();
            Json::new(&mut json).value(other, &Schema::ANY);
            take(&String::from_utf8_lossy(&json));
        }
    }
}

/// Gives the text of a timestamp, and tells whether it can be read again.
pub(super) fn timestamp(
    value: Timestamp,
    format: TimestampFormat,
    take: &mut dyn FnMut(&str),
) -> Option<Problem> {
    take(timestamp::format(value, format).as_str());
    (!timestamp::has_text(value, format)).then_some(Problem::Year)
}
