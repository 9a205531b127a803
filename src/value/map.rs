//! Maps.

use std::collections::BTreeMap;

use super::MapKey;
use crate::{Reader, Report, Schema, Value, Writer};

impl<K: MapKey, T: Value> Value for BTreeMap<K, T> {
    fn encode(&self, schema: &Schema, writer: &mut Writer<'_>) {
        let mut entries = self
            .iter()
            .map(|(key, value)| (key.as_str(), value as &dyn Value));
        writer.map(&mut entries, schema);
    }

    fn fill(&mut self, schema: &Schema, reader: &mut Reader<'_, '_>) -> bool {
        self.clear();
        let complete = reader.map(schema, &mut |key, reader| {
            let mut value = T::blank();
            let is_read = T::takes_null() && reader.null() || reader.fill(&mut value);
            if is_read {
                let before = self.insert(K::from_text(key.to_owned()), value);
                reader.check_first(before.is_none());
            }
            is_read
        });
        if complete {
            reader.check_count(self.len(), schema);
        }
        complete
    }

    fn blank() -> Self {
        Self::new()
    }

    fn check(&self, schema: &Schema, report: &mut Report<'_>) {
        report.count(self.len(), schema);
        for (key, value) in self {
            report.entry(key.as_str(), value, schema);
        }
    }
}
