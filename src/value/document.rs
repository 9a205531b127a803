//! Documents: any JSON value.

use super::put;
use crate::{Reader, Report, Schema, Value, Writer};

/// Any JSON value.
pub type Document = serde_json::Value;

impl Value for Document {
    fn encode(&self, _: &Schema, writer: &mut Writer<'_>) {
        writer.document(self);
    }

    fn fill(&mut self, _: &Schema, reader: &mut Reader<'_, '_>) -> bool {
        put(self, reader.document())
    }

    fn blank() -> Self {
        Self::Null
    }

    fn check(&self, _: &Schema, _: &mut Report<'_>) {}
}
