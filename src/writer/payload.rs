//! A body that is one value.

use super::{Json, Problem, plain};
use crate::{Schema, TimestampFormat, View, json};

/// The bytes of a body, and what they are.
#[derive(Debug, Default)]
pub(crate) struct Payload {
    /// The bytes.
    pub(crate) body: Vec<u8>,
    /// Their media type. None where there is no body.
    pub(crate) content_type: Option<&'static str>,
}

impl Payload {
    /// Writes the value that is the body. Tells what keeps it from being read as it was written.
    pub(crate) fn write(&mut self, value: View<'_>, schema: &Schema) -> Option<Problem> {
        let mut raw = |text: &str| self.raw(text.as_bytes(), "text/plain");
        match value {
            View::String(text) | View::KnownString(text) => {
                self.raw(text.as_bytes(), schema.media_type.unwrap_or("text/plain"));
            }
            View::Blob(bytes) => {
                self.raw(
                    bytes,
                    schema.media_type.unwrap_or("application/octet-stream"),
                );
            }
            View::Timestamp(timestamp) => {
                let format = schema.timestamp.unwrap_or(TimestampFormat::EpochSeconds);
                return plain::timestamp(timestamp, format, &mut raw);
            }
            View::Boolean(_)
            | View::Integer(_)
            | View::KnownInteger(_)
            | View::SingleFloat(_)
            | View::Float(_)
            | View::Number(_) => plain::value(value, &mut raw),
            View::Absent
            | View::Document(_)
            | View::List(_)
            | View::Map(_)
            | View::Structure(_)
            | View::Union(_) => {
                let mut writer = Json::new(self.json());
                writer.value(value, schema);
                return writer.problem();
            }
        }
        None
    }

    /// A body of JSON, to be written.
    pub(crate) fn json(&mut self) -> &mut Vec<u8> {
        self.content_type = Some("application/json");
        self.body.reserve(json::ROOM);
        &mut self.body
    }

    /// A body of bytes as they are.
    fn raw(&mut self, bytes: &[u8], media_type: &'static str) {
        self.content_type = Some(media_type);
        self.body.extend_from_slice(bytes);
    }
}
