//! The bodies of `Serialize` and `Deserialize` of the generated types. Values go through the one
//! JSON codec, and from there to any other self-describing format.
//!
//! On this way a number with a fraction is a double, so a timestamp in seconds is exact to the
//! microsecond.

use serde::{Deserializer, Serializer, de, ser};

use super::{encode, from_slice};
use crate::Value;

/// Writes a value with any serializer.
///
/// # Errors
/// The serializer's, or that the value nests too deep or has a timestamp that no text can be made
/// of, and could not be read again.
pub fn serialize<T: Value, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let (text, problem) = encode(value.view());
    if let Some(problem) = problem {
        return Err(ser::Error::custom(problem));
    }
    let mut json = serde_json::Deserializer::from_slice(&text);
    // What is written is never deeper than what is read, which is less than the stack holds.
    json.disable_recursion_limit();
    serde_transcode::transcode(&mut json, serializer).map_err(ser::Error::custom)
}

/// Reads a value with any deserializer of a self-describing format.
///
/// # Errors
/// The deserializer's, or that the value is not of the expected type.
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = serde_json::to_vec(&serde_transcode::Transcoder::new(deserializer));
    from_slice(&text.map_err(de::Error::custom)?).map_err(de::Error::custom)
}
