//! How a value becomes bytes: as JSON, as the text of a label, a query or a header, or as a
//! whole body. Whatever it is, it is written by its `View`.

mod buffer;
mod digits;
mod json;
mod payload;
mod plain;
mod sink;
mod text;

use std::fmt;

pub(crate) use json::Json;
pub(crate) use payload::Payload;
pub(crate) use sink::Canonical;
pub(crate) use text::{Place, Texts};

/// What keeps a value from being read as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    /// It nests too deep. What lies deeper has been written as null.
    TooDeep,
    /// A timestamp is of a year that its format has no text for.
    Year,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooDeep => "lists, maps and structures stand too deep inside one another",
            Self::Year => "a timestamp is before the year 0, for which its format has no text",
        })
    }
}

/// The name of a number that has no digits.
fn not_finite(value: f64) -> &'static str {
    if value.is_nan() {
        "NaN"
    } else if value > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    }
}
