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

    fn decode(schema: &Schema, reader: &mut Reader<'_, '_>) -> Option<Self> {
        let mut entries = Self::new();
        let complete = reader.map(schema, &mut |key, reader| match reader.value() {
            Some(value) => {
                let before = entries.insert(K::from_text(key.to_owned()), value);
                reader.check_first(before.is_none());
                true
            }
            None => false,
        });
        if complete {
            reader.check_count(entries.len(), schema);
            return Some(entries);
        }
        None
    }

    fn check(&self, schema: &Schema, report: &mut Report<'_>) {
        report.count(self.len(), schema);
        for (key, value) in self {
            report.entry(key.as_str(), value, schema);
        }
    }
}
