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

    fn fill(&mut self, schema: &Schema, reader: &mut Reader<'_, '_>) -> bool {
        // Written out, since each type has this function.
        *self = Some(T::blank());
        match self {
            Some(value) => value.fill(schema, reader),
            None => false,
        }
    }

    fn blank() -> Self {
        None
    }

    #[inline]
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

    fn takes_null() -> bool {
        true
    }
}

impl<T: Value> Value for Box<T> {
    fn encode(&self, schema: &Schema, writer: &mut Writer<'_>) {
        (**self).encode(schema, writer);
    }

    fn fill(&mut self, schema: &Schema, reader: &mut Reader<'_, '_>) -> bool {
        (**self).fill(schema, reader)
    }

    fn blank() -> Self {
        Self::new(T::blank())
    }

    #[inline]
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
