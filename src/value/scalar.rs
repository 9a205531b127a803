//! Booleans, integers and floating-point numbers.

use super::put;
use crate::{Reader, Report, Schema, Value, Writer};

impl Value for bool {
    fn encode(&self, _: &Schema, writer: &mut Writer<'_>) {
        writer.boolean(*self);
    }

    fn fill(&mut self, _: &Schema, reader: &mut Reader<'_, '_>) -> bool {
        put(self, reader.boolean())
    }

    fn blank() -> Self {
        false
    }

    #[inline]
    fn check(&self, _: &Schema, _: &mut Report<'_>) {}
}

macro_rules! integers {
    ($($integer:ident reads with $read:ident),*) => {$(
        impl Value for $integer {
            fn encode(&self, _: &Schema, writer: &mut Writer<'_>) {
                writer.integer(i64::from(*self));
            }

            fn fill(&mut self, schema: &Schema, reader: &mut Reader<'_, '_>) -> bool {
                put(self, reader.$read(schema))
            }

            fn blank() -> Self {
                0
            }

            #[inline]
            fn check(&self, schema: &Schema, report: &mut Report<'_>) {
                report.integer(i64::from(*self), schema);
            }
        }
    )*};
}

integers!(i8 reads with integer8, i16 reads with integer16, i32 reads with integer32, i64 reads with integer64);

impl Value for f32 {
    fn encode(&self, _: &Schema, writer: &mut Writer<'_>) {
        writer.single_float(*self);
    }

    fn fill(&mut self, schema: &Schema, reader: &mut Reader<'_, '_>) -> bool {
        put(self, reader.single_float(schema))
    }

    fn blank() -> Self {
        0.0
    }

    #[inline]
    fn check(&self, schema: &Schema, report: &mut Report<'_>) {
        report.single_float(*self, schema);
    }
}

impl Value for f64 {
    fn encode(&self, _: &Schema, writer: &mut Writer<'_>) {
        writer.float(*self);
    }

    fn fill(&mut self, schema: &Schema, reader: &mut Reader<'_, '_>) -> bool {
        put(self, reader.float(schema))
    }

    fn blank() -> Self {
        0.0
    }

    #[inline]
    fn check(&self, schema: &Schema, report: &mut Report<'_>) {
        report.float(*self, schema);
    }
}
