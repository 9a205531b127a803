//! The tables that the runtime works from: schemas and members.

use super::{Context, ident};
use crate::checked::{
    Binding, Constraint, Item, Kind, Member, NamedType, Presence, Shape, TimestampFormat,
};
use crate::constraint;
use crate::tokens::{TokenStream, quote};

/// The function that gives the table of a structure's or a union's members.
pub(super) fn members<'a>(
    context: &Context<'_>,
    members: impl Iterator<Item = &'a Member>,
) -> TokenStream {
    let cistron = &context.cistron;
    let rows: Vec<TokenStream> = members.map(|found| member(context, found)).collect();
    let table = if rows.is_empty() {
        quote!(&[])
    } else {
        quote! {
            use #cistron::table_prelude::*;
            &[#(#rows),*]
        }
    };
    quote! {
        fn members(&self) -> &'static [#cistron::Member] {
            #table
        }
    }
}

/// A row of the table. Only what is not so by default is written.
fn member(context: &Context<'_>, member: &Member) -> TokenStream {
    let name = &member.wire_name;
    let binding = binding(context, member);
    let is_required = member.presence == Presence::Required || member.insisted_on;
    let required = is_required.then(|| quote!(required: true,));
    let default = member.insisted_on.then(|| quote!(has_default: true,));
    let takes_null = member.item.shape == Shape::Document;
    let null = takes_null.then(|| quote!(takes_null: true,));
    let token = member
        .idempotency_token
        .then(|| quote!(idempotency_token: true,));
    let schema = reference(context, &member.item).map(|schema| quote!(schema: #schema,));
    quote! {
        Member { name: #name, #binding #required #default #null #token #schema ..Member::OPTIONAL }
    }
}

fn binding(context: &Context<'_>, member: &Member) -> Option<TokenStream> {
    let path = quote!(Binding);
    let value = match &member.binding {
        Binding::Body => return None,
        Binding::Label => quote!(#path::Label),
        Binding::Query(name) => quote!(#path::Query(#name)),
        Binding::QueryMap { all: false } => quote!(#path::QueryMap(QueryMap::Rest)),
        Binding::QueryMap { all: true } => quote!(#path::QueryMap(QueryMap::All)),
        Binding::Header(name) => quote!(#path::Header(#name)),
        Binding::PrefixHeaders(prefix) => quote!(#path::PrefixHeaders(#prefix)),
        Binding::Payload => {
            let kind = match payload_kind(context, &member.item.shape) {
                PayloadKind::Structure => quote!(Structure),
                PayloadKind::Json => quote!(Json),
                PayloadKind::Text => quote!(Text),
                PayloadKind::Blob => quote!(Blob),
            };
            quote!(#path::Payload(PayloadKind::#kind))
        }
        Binding::StatusCode => quote!(#path::StatusCode),
    };
    Some(quote!(binding: #value,))
}

/// What a payload is made of, as the runtime has it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PayloadKind {
    Structure,
    Json,
    Text,
    Blob,
}

/// What a payload of this shape is made of.
pub(super) fn payload_kind(context: &Context<'_>, shape: &Shape) -> PayloadKind {
    let kind = match shape {
        Shape::Named(id) => context.service.types.get(id.0).map(|named| &named.kind),
        Shape::Blob { .. } => return PayloadKind::Blob,
        Shape::String { .. } => return PayloadKind::Text,
        _ => None,
    };
    match kind {
        Some(Kind::Structure(_)) => PayloadKind::Structure,
        Some(Kind::Newtype | Kind::Enum { .. }) => PayloadKind::Text,
        _ => PayloadKind::Json,
    }
}

/// The schema of a place, unless anything goes there: that of a named type by its name.
fn reference(context: &Context<'_>, place: &Item) -> Option<TokenStream> {
    let named = place.named.and_then(|id| context.service.types.get(id.0));
    if let Some(named) = named.filter(|named| has_constant(named)) {
        let name = ident(&named.schema_name);
        return Some(quote!(#name));
    }
    let fields = fields(context, &place.constraints, Some(&place.shape));
    (!fields.is_empty()).then(|| {
        let schema = quote!(&Schema { #fields ..Schema::ANY });
        // What is made of the constraints is made where they are compiled.
        if place.constraints.is_empty() {
            schema
        } else {
            quote!(const { #schema })
        }
    })
}

/// The constant that holds the schema of a named type, unless anything goes.
pub(super) fn constant(context: &Context<'_>, named: &NamedType) -> TokenStream {
    if !has_constant(named) {
        return TokenStream::new();
    }
    let cistron = &context.cistron;
    let name = ident(&named.schema_name);
    let fields = fields(context, &named.constraints, alias(named));
    quote! {
        const #name: &#cistron::Schema = {
            use #cistron::table_prelude::*;
            &Schema { #fields ..Schema::ANY }
        };
    }
}

/// The schema of a newtype or an enum on its own.
pub(super) fn own(context: &Context<'_>, named: &NamedType) -> Option<TokenStream> {
    let cistron = &context.cistron;
    has_constant(named).then(|| {
        let name = ident(&named.schema_name);
        quote!(const SCHEMA: &'static #cistron::Schema = #name;)
    })
}

/// What an alias is written out as.
fn alias(named: &NamedType) -> Option<&Shape> {
    match &named.kind {
        Kind::Alias(shape) => Some(shape),
        _ => None,
    }
}

/// Whether a named type has a schema in which something is said.
fn has_constant(named: &NamedType) -> bool {
    !named.constraints.is_empty() || alias(named).is_some_and(says_something)
}

/// Whether the shape alone makes a schema.
fn says_something(shape: &Shape) -> bool {
    let held = |item: &Item| !item.constraints.is_empty() || says_something(&item.shape);
    match shape {
        Shape::Timestamp(format) => format.is_some(),
        Shape::String { media_type } | Shape::Blob { media_type, .. } => media_type.is_some(),
        Shape::List { item, .. } => held(item),
        Shape::Map { key, value, .. } => held(key) || held(value),
        _ => false,
    }
}

fn fields(context: &Context<'_>, constraints: &[Constraint], shape: Option<&Shape>) -> TokenStream {
    let mut fields = TokenStream::new();
    if !constraints.is_empty() {
        let constraints = constraints.iter().map(constraint::row);
        fields.extend(quote!(constraints: Constraints::new(&[#(#constraints),*]),));
    }
    if let Some(shape) = shape {
        fields.extend(shape_fields(context, shape));
    }
    fields
}

fn shape_fields(context: &Context<'_>, shape: &Shape) -> TokenStream {
    let nested = |name: TokenStream, place: &Item| {
        reference(context, place)
            .map(|schema| quote!(#name: Some(#schema),))
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
