//! Deprecation: told to the users of an item, and not to the code that is emitted with it.

use super::Context;
use crate::checked::{DefaultValue, Item, Kind, Member, Presence, Shape};
use crate::tokens::{TokenStream, quote};

/// `#[deprecated]`, with the author's reason.
pub(super) fn attribute(reason: Option<&str>) -> TokenStream {
    match reason {
        None => TokenStream::new(),
        Some("") => quote!(#[deprecated]),
        Some(reason) => quote!(#[deprecated(note = #reason)]),
    }
}

/// Whether a member, a type that its type is made of, or its default is deprecated.
pub(super) fn concerns(context: &Context<'_>, members: &[Member]) -> bool {
    members.iter().any(|member| {
        member.deprecated.is_some() || item(context, &member.item) || default(context, member)
    })
}

/// Whether the default of a member is a value of an enum that is deprecated.
fn default(context: &Context<'_>, member: &Member) -> bool {
    let (Presence::Default(value), Shape::Named(id)) = (&member.presence, &member.item.shape)
    else {
        return false;
    };
    let kind = context.service.types.get(id.0).map(|named| &named.kind);
    match (value, kind) {
        (DefaultValue::Enum(index), Some(Kind::Enum { values, .. })) => {
            let value = values.get(*index);
            value.is_some_and(|value| value.deprecated.is_some())
        }
        (DefaultValue::IntegerEnum(index), Some(Kind::IntegerEnum { values, .. })) => {
            let value = values.get(*index);
            value.is_some_and(|value| value.deprecated.is_some())
        }
        _ => false,
    }
}

fn item(context: &Context<'_>, place: &Item) -> bool {
    match &place.shape {
        Shape::List { item: inner, .. } => item(context, inner),
        Shape::Map { key, value, .. } => item(context, key) || item(context, value),
        Shape::Named(id) => {
            let named = context.service.types.get(id.0);
            named.is_some_and(|named| named.deprecated.is_some())
        }
        _ => false,
    }
}

/// The attribute for an item that mentions something deprecated.
pub(super) fn allow(concerned: bool) -> TokenStream {
    if concerned {
        quote!(#[allow(deprecated)])
    } else {
        TokenStream::new()
    }
}

/// The same `impl` blocks, in a block of their own where they mention something deprecated.
pub(super) fn quiet(concerned: bool, impls: TokenStream) -> TokenStream {
    if concerned {
        quote! {
            #[allow(deprecated)]
            const _: () = { #impls };
        }
    } else {
        impls
    }
}
