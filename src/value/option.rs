//! What may be absent, and what is boxed.

use crate::{Reader, Report, Schema, Value, Writer};

/// `None` is an absent member, and null in a sparse list or map.
impl<T: Value> Value for Option<T> {
    fn encode(&self, schema: &Schema, writer: &mut Writer<'_>) {
        match self {
            Some(value) => value.encode(schema, writer),
            None => writer.null(),
        }
    }

    fn decode(schema: &Schema, reader: &mut Reader<'_, '_>) -> Option<Self> {
        if reader.null() {
            return Some(None);
        }
        T::decode(schema, reader).map(Some)
    }

    fn check(&self, schema: &Schema, report: &mut Report<'_>) {
        if let Some(value) = self {
            value.check(schema, report);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn schema() -> &'static Schema {
        T::schema()
    }
}

impl<T: Value> Value for Box<T> {
    fn encode(&self, schema: &Schema, writer: &mut Writer<'_>) {
        (**self).encode(schema, writer);
    }

    fn decode(schema: &Schema, reader: &mut Reader<'_, '_>) -> Option<Self> {
        T::decode(schema, reader).map(Self::new)
    }

    fn check(&self, schema: &Schema, report: &mut Report<'_>) {
        (**self).check(schema, report);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn schema() -> &'static Schema {
        T::schema()
    }
}
