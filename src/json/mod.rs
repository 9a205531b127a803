//! Plain JSON: every member of a structure by its wire name, wherever HTTP would put it.
//!
//! ```
//! use cistron::json;
//!
//! let bytes = json::to_vec(&vec![1, 2, 3]);
//! assert_eq!(bytes, b"[1,2,3]");
//! assert_eq!(json::from_slice::<Vec<i32>>(&bytes)?, [1, 2, 3]);
//! # Ok::<(), cistron::DecodeError>(())
//! ```

#[cfg(feature = "serde")]
mod bridge;
mod error;
mod implement;
pub(crate) mod parser;

#[cfg(feature = "serde")]
pub use bridge::{deserialize, serialize};
pub use error::DecodeError;

use crate::reader::{Input, Reader, State};
use crate::writer::{Canonical, Json, Problem};
use crate::{Schema, Slot, Value, View};

/// Writes a value as JSON.
///
/// What cannot be read again is written all the same: a timestamp before the year 0 in a format of
/// years, and null in place of what nests more than 128 deep. A message with such a value is not
/// made, and a serializer gives an error.
#[must_use]
pub fn to_vec<T: Value>(value: &T) -> Vec<u8> {
    encode(value.view()).0
}

/// Writes a value as JSON.
#[must_use]
pub fn to_string<T: Value>(value: &T) -> String {
    let text = String::from_utf8(encode(value.view()).0);
    text.unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// A document of a text that the compiler has checked, for generated code alone.
#[doc(hidden)]
#[must_use]
pub fn document(text: &str) -> crate::Document {
    serde_json::from_str(text).unwrap_or_default()
}

/// The bytes that there is room for from the first. Most messages fit, and none is moved often.
pub(crate) const ROOM: usize = 512;

/// The JSON of a value, and what keeps it from being read as the same.
fn encode(value: View<'_>) -> (Vec<u8>, Option<Problem>) {
    let mut out = Vec::with_capacity(ROOM);
    let mut writer = Json::new(&mut out);
    writer.value(value, &Schema::ANY);
    let problem = writer.problem();
    (out, problem)
}

/// What equal values have in common.
pub(crate) fn canonical(value: View<'_>, schema: &Schema) -> Vec<u8> {
    let mut out = Vec::new();
    Json::canonical(Canonical::Bytes(&mut out)).value(value, schema);
    out
}

/// Reads a value from JSON without checking constraints, as a client reads what a server sends.
///
/// # Errors
/// The text is not JSON, something follows the value, a value is of the wrong type, or a required
/// member is missing. All that is wrong with the types comes out together.
pub fn from_slice<T: Value>(text: &[u8]) -> Result<T, DecodeError> {
    read(text, State::plain())
}

/// Reads a value from JSON and checks its constraints, as a server reads what a client sends.
///
/// ```
/// let error = cistron::json::from_slice_checked::<Vec<bool>>(b"[true, 1, null]").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "2 validation errors detected. \
///      Value at '/1' failed to satisfy constraint: Member must be a boolean; \
///      Value at '/2' failed to satisfy constraint: Member must not be null",
/// );
/// ```
///
/// # Errors
/// As [`from_slice`], and a constraint is broken. All violations come out together.
pub fn from_slice_checked<T: Value>(text: &[u8]) -> Result<T, DecodeError> {
    read(text, State::server())
}

fn read<T: Value>(text: &[u8], state: State) -> Result<T, DecodeError> {
    let mut value = T::blank();
    match fill(text, state, T::SCHEMA, T::TAKES_NULL, value.slot()) {
        Ok(true) => Ok(value),
        Ok(false) => Ok(T::blank()),
        Err(error) => Err(error),
    }
}

/// Reads a value into its place; `false` says that it is null.
fn fill(
    text: &[u8],
    mut state: State,
    schema: &'static Schema,
    takes_null: bool,
    slot: Slot<'_>,
) -> Result<bool, DecodeError> {
    let (mut complete, mut is_null, mut slot) = (false, false, Some(slot));
    let mut reader = Reader::new(Input::Nothing, schema, &mut state);
    reader.json(text, &mut |reader| {
        let slot = slot.take().unwrap_or(Slot::Nowhere);
        is_null = takes_null && reader.null();
        complete = is_null || reader.fill(slot);
    });
    state.finish(complete, text).map(|()| !is_null)
}
