//! The Rust type that holds a shape, and the expressions for default values.

use super::{Context, ident};
use crate::checked::{DefaultValue, Item, Kind, Member, Presence, Shape};
use crate::literal;
use crate::tokens::{TokenStream, byte_string, quote};

/// The Rust type of a shape.
pub(super) fn of_shape(context: &Context<'_>, shape: &Shape) -> TokenStream {
    let cistron = &context.cistron;
    match shape {
        Shape::Boolean => quote!(bool),
        Shape::Byte => quote!(i8),
        Shape::Short => quote!(i16),
        Shape::Integer => quote!(i32),
        Shape::Long => quote!(i64),
        Shape::Float => quote!(f32),
        Shape::Double => quote!(f64),
        Shape::BigInteger => quote!(#cistron::BigInteger),
        Shape::BigDecimal => quote!(#cistron::BigDecimal),
        Shape::String { .. } => quote!(::std::string::String),
        Shape::Blob { .. } => quote!(#cistron::Blob),
        Shape::Timestamp(_) => quote!(#cistron::Timestamp),
        Shape::Document => quote!(#cistron::Document),
        Shape::List { item, sparse } => {
            let item = of_item(context, item, *sparse);
            quote!(::std::vec::Vec<#item>)
        }
        Shape::Map { key, value, sparse } => {
            let key = of_shape(context, &key.shape);
            let value = of_item(context, value, *sparse);
            quote!(::std::collections::BTreeMap<#key, #value>)
        }
        Shape::Named(id) => {
            let name = context
                .service
                .types
                .get(id.0)
                .map(|named| ident(&named.rust_name));
            quote!(#name)
        }
    }
}

fn of_item(context: &Context<'_>, item: &Item, sparse: bool) -> TokenStream {
    let item = of_shape(context, &item.shape);
    if sparse {
        quote!(::core::option::Option<#item>)
    } else {
        item
    }
}

/// The type of a member's value: its shape's type, in a box where it must be. That of a stream is
/// its user's choice.
pub(super) fn of_value(context: &Context<'_>, member: &Member) -> TokenStream {
    if member.is_stream() {
        let body = ident(&context.service.body_parameter);
        return quote!(#body);
    }
    let value = of_shape(context, &member.item.shape);
    if member.boxed {
        quote!(::std::boxed::Box<#value>)
    } else {
        value
    }
}

/// The type of a member's field.
pub(super) fn of_field(context: &Context<'_>, member: &Member) -> TokenStream {
    let value = of_value(context, member);
    match member.field_presence() {
        Presence::Optional => quote!(::core::option::Option<#value>),
        Presence::Required | Presence::Default(_) => value,
    }
}

/// The type of the parameter that takes a member's value, and the expression that makes the value
/// of it.
///
/// A string is taken as anything that becomes one; a box is made for the caller.
pub(super) fn parameter(context: &Context<'_>, member: &Member) -> (TokenStream, TokenStream) {
    let name = ident(&member.rust_name);
    if member.is_stream() {
        return (of_value(context, member), quote!(#name));
    }
    let shape = of_shape(context, &member.item.shape);
    if let Shape::String { .. } = member.item.shape {
        return (
            quote!(impl ::core::convert::Into<#shape>),
            quote!(::core::convert::Into::into(#name)),
        );
    }
    if member.boxed {
        return (shape, quote!(::std::boxed::Box::new(#name)));
    }
    (shape, quote!(#name))
}

/// The expression of a blank value of a member.
pub(super) fn blank(context: &Context<'_>, member: &Member) -> TokenStream {
    let cistron = &context.cistron;
    if member.boxed {
        quote!(::std::boxed::Box::new(#cistron::Value::blank()))
    } else {
        quote!(#cistron::Value::blank())
    }
}

/// The expression of a default value.
pub(super) fn default(context: &Context<'_>, shape: &Shape, value: &DefaultValue) -> TokenStream {
    let cistron = &context.cistron;
    match value {
        DefaultValue::Boolean(value) => quote!(#value),
        DefaultValue::Integer(value) => literal::integer(*value),
        DefaultValue::Float(value) => literal::float(*value),
        DefaultValue::String(value) => string_default(context, shape, value),
        DefaultValue::Enum(index) | DefaultValue::IntegerEnum(index) => {
            variant(context, shape, *index)
        }
        DefaultValue::Blob(bytes) => {
            let bytes = TokenStream::from_text(&byte_string(bytes));
            quote!(<#cistron::Blob as ::core::convert::From<&[u8]>>::from(#bytes))
        }
        DefaultValue::Timestamp(second, nanosecond) => {
            let (second, nanosecond) = (literal::integer(*second), literal::integer(*nanosecond));
            quote!(#cistron::Timestamp::constant(#second, #nanosecond))
        }
        DefaultValue::EmptyList => quote!(::std::vec::Vec::new()),
        DefaultValue::EmptyMap => quote!(::std::collections::BTreeMap::new()),
        DefaultValue::Document(text) => quote!(#cistron::json::document(#text)),
    }
}

fn string_default(context: &Context<'_>, shape: &Shape, value: &str) -> TokenStream {
    let cistron = &context.cistron;
    match shape {
        Shape::BigInteger => quote!(#cistron::BigInteger::from_digits(#value)),
        Shape::BigDecimal => quote!(#cistron::BigDecimal::from_digits(#value)),
        Shape::Named(_) => {
            let name = of_shape(context, shape);
            quote!(#name(::std::borrow::ToOwned::to_owned(#value)))
        }
        _ => quote!(::std::borrow::ToOwned::to_owned(#value)),
    }
}

fn variant(context: &Context<'_>, shape: &Shape, index: usize) -> TokenStream {
    let Shape::Named(id) = shape else {
        return TokenStream::new();
    };
    let kind = context.service.types.get(id.0).map(|named| &named.kind);
    let variant = match kind {
        Some(Kind::Enum { values, .. }) => values.get(index).map(|value| ident(&value.rust_name)),
        Some(Kind::IntegerEnum { values, .. }) => {
            values.get(index).map(|value| ident(&value.rust_name))
        }
        _ => None,
    };
    let name = of_shape(context, shape);
    quote!(#name::#variant)
}
