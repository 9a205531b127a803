//! The value is one of the known ones: what every enum asks for, without a key.

use crate::literal;
use crate::tokens::{TokenStream, quote};

/// The row that generated code holds of a string enum's values.
pub(super) fn text_row(values: &[String]) -> TokenStream {
    quote!(Constraint::EnumValue(&[#(#values),*]))
}

/// The row that generated code holds of an integer enum's values.
pub(super) fn integer_row(values: &[i32]) -> TokenStream {
    let values = values.iter().map(|value| literal::integer(*value));
    quote!(Constraint::IntegerEnumValue(&[#(#values),*]))
}
