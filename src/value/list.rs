//! Lists.

use crate::{Reader, Report, Schema, Value, Writer};

impl<T: Value> Value for Vec<T> {
    fn encode(&self, schema: &Schema, writer: &mut Writer<'_>) {
        writer.list(self.len(), &|index| &self[index], schema);
    }

    fn decode(schema: &Schema, reader: &mut Reader<'_, '_>) -> Option<Self> {
        let mut items = Self::new();
        let complete = reader.list(schema, &mut |reader| match reader.value() {
            Some(item) => {
                items.push(item);
                true
            }
            None => false,
        });
        if complete {
            reader.check_list(items.len(), &|index| &items[index], schema);
            return Some(items);
        }
        None
    }

    fn check(&self, schema: &Schema, report: &mut Report<'_>) {
        report.list(self.len(), &|index| &self[index], schema);
    }
}
