//! Lists.

use crate::{Reader, Report, Schema, Value, Writer};

/// A list, whatever its items are.
trait List {
    fn count(&self) -> usize;
    fn item(&self, index: usize) -> &dyn Value;
    fn clear(&mut self);
    /// Adds a blank item, and gives its place.
    fn grow(&mut self) -> &mut dyn Value;
}

impl<T: Value> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> &dyn Value {
        &self[index]
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn grow(&mut self) -> &mut dyn Value {
        self.push(T::blank());
        let last = self.len() - 1;
        &mut self[last]
    }
}

impl<T: Value> Value for Vec<T> {
    fn encode(&self, schema: &Schema, writer: &mut Writer<'_>) {
        encode(self, schema, writer);
    }

    fn fill(&mut self, schema: &Schema, reader: &mut Reader<'_, '_>) -> bool {
        fill(self, T::takes_null(), schema, reader)
    }

    fn check(&self, schema: &Schema, report: &mut Report<'_>) {
        check(self, schema, report);
    }

    fn blank() -> Self {
        Self::new()
    }
}

fn encode(list: &dyn List, schema: &Schema, writer: &mut Writer<'_>) {
    writer.list(list.count(), &|index| list.item(index), schema);
}

fn fill(list: &mut dyn List, sparse: bool, schema: &Schema, reader: &mut Reader<'_, '_>) -> bool {
    list.clear();
    let complete = reader.list(schema, &mut |reader| {
        let item = list.grow();
        sparse && reader.null() || reader.fill(item)
    });
    if complete {
        reader.check_list(list.count(), &|index| list.item(index), schema);
    }
    complete
}

fn check(list: &dyn List, schema: &Schema, report: &mut Report<'_>) {
    report.list(list.count(), &|index| list.item(index), schema);
}
