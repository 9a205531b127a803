//! The place of a value, to be filled.

use super::{
    BigDecimal, BigInteger, Blob, Document, List, Map, MapKey, Structure, Timestamp, Union, Value,
};

/// Where a value is to stand, as [`Value::slot`] gives it: it is read by this alone, whatever its
/// type.
pub enum Slot<'s> {
    /// A boolean.
    Boolean(&'s mut bool),
    /// An integer of eight bits.
    Integer8(&'s mut i8),
    /// An integer of sixteen bits.
    Integer16(&'s mut i16),
    /// An integer of thirty-two bits.
    Integer32(&'s mut i32),
    /// An integer of sixty-four bits.
    Integer64(&'s mut i64),
    /// An enum that is an integer on the wire.
    IntegerEnum(&'s mut dyn SetInteger),
    /// A floating-point number of 32 bits.
    SingleFloat(&'s mut f32),
    /// A floating-point number of 64 bits.
    Float(&'s mut f64),
    /// An integer of any size.
    BigInteger(&'s mut BigInteger),
    /// A number of any size.
    BigDecimal(&'s mut BigDecimal),
    /// A string.
    String(&'s mut String),
    /// An enum that is a string on the wire.
    Enum(&'s mut dyn SetText),
    /// Bytes.
    Blob(&'s mut Blob),
    /// A point in time.
    Timestamp(&'s mut Timestamp),
    /// Any JSON value.
    Document(&'s mut Document),
    /// A list.
    List(&'s mut dyn List),
    /// A map.
    Map(&'s mut dyn Map),
    /// A structure, which is blank.
    Structure(&'s mut dyn Structure),
    /// A union.
    Union(&'s mut dyn Union),
    /// The place of a member that does not exist. Nothing can be read into it.
    Nowhere,
}

impl<'s> Slot<'s> {
    /// The place of a value that is made blank first.
    pub fn renewed<T: Value>(place: &'s mut T) -> Self {
        *place = T::blank();
        place.slot()
    }

    /// The place of a value in a box.
    pub fn boxed<T: Value>(place: &'s mut Option<Box<T>>) -> Self {
        place.insert(Box::new(T::blank())).slot()
    }
}

/// A value that is made of a text: every [`MapKey`].
pub trait SetText {
    /// Makes it the value of this text.
    fn set_text(&mut self, text: &str);
}

impl<T: MapKey> SetText for T {
    fn set_text(&mut self, text: &str) {
        *self = T::from_text(text);
    }
}

/// A value that is made of an integer.
pub trait SetInteger {
    /// Makes it the value of this integer.
    fn set_integer(&mut self, integer: i32);
}

impl<T: From<i32>> SetInteger for T {
    fn set_integer(&mut self, integer: i32) {
        *self = T::from(integer);
    }
}
