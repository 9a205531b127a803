//! A body that is one value.

use crate::json;

/// The bytes of a body, and what they are.
#[derive(Debug, Default)]
pub(crate) struct Payload {
    /// The bytes.
    pub(crate) body: Vec<u8>,
    /// Their media type. None where there is no body.
    pub(crate) content_type: Option<&'static str>,
}

impl Payload {
    /// A body of JSON, to be written.
    pub(crate) fn json(&mut self) -> &mut Vec<u8> {
        self.content_type = Some("application/json");
        self.body.reserve(json::ROOM);
        &mut self.body
    }

    /// A body of bytes as they are.
    pub(super) fn raw(&mut self, bytes: &[u8], media_type: &'static str) {
        self.content_type = Some(media_type);
        self.body.extend_from_slice(bytes);
    }
}
