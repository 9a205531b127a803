//! Strings.

use super::{MapKey, put};
use crate::{Reader, Report, Schema, Value, Writer};

impl Value for String {
    fn encode(&self, schema: &Schema, writer: &mut Writer<'_>) {
        writer.string(self, schema);
    }

    fn fill(&mut self, schema: &Schema, reader: &mut Reader<'_, '_>) -> bool {
        put(self, reader.string(schema))
    }

    fn blank() -> Self {
        Self::new()
    }

    #[inline]
    fn check(&self, schema: &Schema, report: &mut Report<'_>) {
        report.string(self, schema);
    }
}

impl MapKey for String {
    fn as_str(&self) -> &str {
        self
    }

    fn from_text(text: String) -> Self {
        text
    }
}
