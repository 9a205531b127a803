//! What a shape is, as far as a constraint, a binding or a default asks.

/// A shape without what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Category {
    Boolean,
    Byte,
    Short,
    Integer,
    Long,
    Float,
    Double,
    BigInteger,
    BigDecimal,
    String,
    Newtype,
    Enum,
    IntegerEnum,
    Blob,
    Stream,
    EventStream,
    Timestamp,
    Document,
    List,
    Map,
    Structure,
    Union,
}

impl Category {
    /// The category in words.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Self::Boolean => "a boolean",
            Self::Byte => "a byte",
            Self::Short => "a short",
            Self::Integer => "an integer",
            Self::Long => "a long",
            Self::Float => "a float",
            Self::Double => "a double",
            Self::BigInteger => "a big integer",
            Self::BigDecimal => "a big decimal",
            Self::String => "a string",
            Self::Newtype => "a newtype",
            Self::Enum => "an enum",
            Self::IntegerEnum => "an integer enum",
            Self::Blob => "a blob",
            Self::Stream => "a stream",
            Self::EventStream => "an event stream",
            Self::Timestamp => "a timestamp",
            Self::Document => "a document",
            Self::List => "a list",
            Self::Map => "a map",
            Self::Structure => "a structure",
            Self::Union => "a union",
        }
    }

    /// A text of any kind.
    pub(crate) fn is_textual(self) -> bool {
        matches!(self, Self::String | Self::Newtype | Self::Enum)
    }

    /// A whole number with bounds.
    pub(crate) fn is_integer(self) -> bool {
        matches!(self, Self::Byte | Self::Short | Self::Integer | Self::Long)
    }

    /// A number of any kind.
    pub(crate) fn is_number(self) -> bool {
        self.is_integer()
            || matches!(
                self,
                Self::Float | Self::Double | Self::BigInteger | Self::BigDecimal
            )
    }

    /// A value that one piece of text can hold, such as a label or a header.
    pub(crate) fn is_one_text(self) -> bool {
        self.is_textual()
            || self.is_number()
            || matches!(self, Self::Boolean | Self::IntegerEnum | Self::Timestamp)
    }

    /// The least and the greatest value of an integer, as text.
    pub(crate) fn integer_bounds(self) -> Option<(i64, i64)> {
        match self {
            Self::Byte => Some((i8::MIN.into(), i8::MAX.into())),
            Self::Short => Some((i16::MIN.into(), i16::MAX.into())),
            Self::Integer => Some((i32::MIN.into(), i32::MAX.into())),
            Self::Long => Some((i64::MIN, i64::MAX)),
            _ => None,
        }
    }
}
