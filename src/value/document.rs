//! Documents: any JSON value.

use crate::{Reader, Report, Schema, Value, Writer};

/// Any JSON value.
pub type Document = serde_json::Value;

impl Value for Document {
    fn encode(&self, _: &Schema, writer: &mut Writer<'_>) {
        writer.document(self);
    }

    fn decode(_: &Schema, reader: &mut Reader<'_, '_>) -> Option<Self> {
        reader.document()
    }

    fn check(&self, _: &Schema, _: &mut Report<'_>) {}
}
