//! The tables that the runtime works from: schemas and members.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::checked::{Binding, Constraint, Item, Member, Presence, Shape, TimestampFormat};
use crate::constraint;

/// The table of a structure's or a union's members.
pub(super) fn members<'a>(
    context: &Context<'_>,
    members: impl Iterator<Item = &'a Member>,
) -> TokenStream {
    let cistron = &context.cistron;
    let rows: Vec<TokenStream> = members.map(member).collect();
    if rows.is_empty() {
        return quote!(const MEMBERS: &[#cistron::Member] = &[];);
    }
    quote! {
        const MEMBERS: &[#cistron::Member] = {
            use #cistron::table_prelude::*;
            &[#(#rows),*]
        };
    }
}

/// A row of the table. Only what is not so by default is written.
fn member(member: &Member) -> TokenStream {
    let name = &member.wire_name;
    let binding = binding(&member.binding);
    let required = matches!(member.presence, Presence::Required).then(|| quote!(required: true,));
    let token = member
        .idempotency_token
        .then(|| quote!(idempotency_token: true,));
    let schema = item(&member.item).map(|schema| quote!(schema: &#schema,));
    let rest = (binding.is_none() || required.is_none() || token.is_none() || schema.is_none())
        .then(|| quote!(..Member::OPTIONAL));
    quote! {
        Member { name: #name, #binding #required #token #schema #rest }
    }
}

fn binding(binding: &Binding) -> Option<TokenStream> {
    let path = quote!(Binding);
    let value = match binding {
        Binding::Body => return None,
        Binding::Label => quote!(#path::Label),
        Binding::Query(name) => quote!(#path::Query(#name)),
        Binding::QueryMap => quote!(#path::QueryMap),
        Binding::Header(name) => quote!(#path::Header(#name)),
        Binding::PrefixHeaders(prefix) => quote!(#path::PrefixHeaders(#prefix)),
        Binding::Payload => quote!(#path::Payload),
        Binding::StatusCode => quote!(#path::StatusCode),
    };
    Some(quote!(binding: #value,))
}

/// The schema of a place, unless anything goes there.
fn item(item: &Item) -> Option<TokenStream> {
    let mut fields = TokenStream::new();
    if !item.constraints.is_empty() {
        let constraints = item.constraints.iter().map(constraint::row);
        fields.extend(quote!(constraints: &[#(#constraints),*],));
    }
    fields.extend(shape_fields(&item.shape));
    (!fields.is_empty()).then(|| quote!(Schema { #fields ..Schema::ANY }))
}

/// The schema of a named type on its own, as a constant.
pub(super) fn own(context: &Context<'_>, constraints: &[Constraint]) -> TokenStream {
    let cistron = &context.cistron;
    if constraints.is_empty() {
        return quote!(const SCHEMA: &#cistron::Schema = &#cistron::Schema::ANY;);
    }
    let constraints = constraints.iter().map(constraint::row);
    quote! {
        const SCHEMA: &#cistron::Schema = {
            use #cistron::table_prelude::*;
            &Schema { constraints: &[#(#constraints),*], ..Schema::ANY }
        };
    }
}

fn shape_fields(shape: &Shape) -> TokenStream {
    let nested = |name: TokenStream, place: &Item| {
        item(place)
            .map(|schema| quote!(#name: Some(&#schema),))
            .unwrap_or_default()
    };
    match shape {
        Shape::Timestamp(Some(format)) => {
            let format = match format {
                TimestampFormat::DateTime => quote!(DateTime),
                TimestampFormat::HttpDate => quote!(HttpDate),
                TimestampFormat::EpochSeconds => quote!(EpochSeconds),
            };
            quote!(timestamp: Some(TimestampFormat::#format),)
        }
        Shape::String {
            media_type: Some(media_type),
        }
        | Shape::Blob {
            media_type: Some(media_type),
            ..
        } => {
            quote!(media_type: Some(#media_type),)
        }
        Shape::List { item, .. } => nested(quote!(item), item),
        Shape::Map { key, value, .. } => {
            let mut fields = nested(quote!(key), key);
            fields.extend(nested(quote!(item), value));
            fields
        }
        _ => TokenStream::new(),
    }
}
