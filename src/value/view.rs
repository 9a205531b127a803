//! A value as it is written and checked.

use super::{Document, List, Map, Structure, Timestamp, Union, Value};

/// What a value is, as [`Value::view`] gives it: it is written and checked by this alone, whatever its
/// type.
#[derive(Clone, Copy)]
pub enum View<'v> {
    /// Nothing: an `Option` that is `None`.
    Absent,
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// An integer that is one of the known values of its enum.
    KnownInteger(i64),
    /// A floating-point number of 32 bits.
    SingleFloat(f32),
    /// A floating-point number of 64 bits.
    Float(f64),
    /// The digits of a number of any size.
    Number(&'v str),
    /// A string.
    String(&'v str),
    /// A string that is one of the known values of its enum.
    KnownString(&'v str),
    /// Bytes.
    Blob(&'v [u8]),
    /// A point in time.
    Timestamp(Timestamp),
    /// Any JSON value.
    Document(&'v Document),
    /// A list.
    List(&'v dyn List),
    /// A map.
    Map(&'v dyn Map),
    /// A structure.
    Structure(&'v dyn Structure),
    /// A union.
    Union(&'v dyn Union),
}

impl<'v> View<'v> {
    /// Whether there is nothing to write.
    #[inline]
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// A value in a box, if there is one.
    #[must_use]
    pub fn boxed<T: Value>(value: &'v Option<Box<T>>) -> Self {
        match value {
            Some(value) => T::view(value),
            None => Self::Absent,
        }
    }
}
