//! The types that need no definition.

use super::resolve::Use;
use crate::checked::Shape;
use crate::constraint::Category;

/// The simple type with a name.
pub(super) fn simple(name: &str) -> Option<Use> {
    let shape = match name {
        "boolean" => Shape::Boolean,
        "byte" => Shape::Byte,
        "short" => Shape::Short,
        "integer" => Shape::Integer,
        "long" => Shape::Long,
        "float" => Shape::Float,
        "double" => Shape::Double,
        "big-integer" => Shape::BigInteger,
        "big-decimal" => Shape::BigDecimal,
        "string" => Shape::String { media_type: None },
        "blob" => Shape::Blob {
            media_type: None,
            streaming: false,
            requires_length: false,
        },
        "timestamp" => Shape::Timestamp(None),
        "document" => Shape::Document,
        _ => return None,
    };
    // The category of a shape without a name needs no types.
    let category = match &shape {
        Shape::Boolean => Category::Boolean,
        Shape::Byte => Category::Byte,
        Shape::Short => Category::Short,
        Shape::Integer => Category::Integer,
        Shape::Long => Category::Long,
        Shape::Float => Category::Float,
        Shape::Double => Category::Double,
        Shape::BigInteger => Category::BigInteger,
        Shape::BigDecimal => Category::BigDecimal,
        Shape::String { .. } => Category::String,
        Shape::Blob { .. } => Category::Blob,
        Shape::Timestamp(_) => Category::Timestamp,
        _ => Category::Document,
    };
    Some(Use::new(shape, category))
}
