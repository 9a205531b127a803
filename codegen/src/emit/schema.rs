//! The tables that the runtime works from: schemas and members.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, literal};
use crate::checked::{
    Binding, Constraint, Item, Member, Number, Pattern, Presence, Shape, TimestampFormat,
};
use crate::pattern::{Class, Program, State};

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
        let constraints = item.constraints.iter().map(constraint);
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
    let constraints = constraints.iter().map(constraint);
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

fn constraint(constraint: &Constraint) -> TokenStream {
    let path = quote!(Constraint);
    match constraint {
        Constraint::Length { min, max } => {
            let (min, max) = (
                option(min.map(literal::integer)),
                option(max.map(literal::integer)),
            );
            quote!(#path::Length { min: #min, max: #max })
        }
        Constraint::Range { min, max } => {
            let min = option(min.as_ref().map(number));
            let max = option(max.as_ref().map(number));
            quote!(#path::Range { min: #min, max: #max })
        }
        Constraint::Pattern(found) => {
            let pattern = pattern(found);
            quote!(#path::Pattern(&#pattern))
        }
        Constraint::UniqueItems => quote!(#path::UniqueItems),
        Constraint::EnumValue(values) => quote!(#path::EnumValue(&[#(#values),*])),
        Constraint::IntegerEnumValue(values) => {
            let values = values.iter().map(|value| literal::integer(*value));
            quote!(#path::IntegerEnumValue(&[#(#values),*]))
        }
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn number(number: &Number) -> TokenStream {
    match number {
        Number::Integer(value) => {
            let value = literal::integer(*value);
            quote!(Number::Integer(#value))
        }
        Number::Float(value) => {
            let value = literal::float(*value);
            quote!(Number::Float(#value))
        }
        Number::Decimal(digits) => quote!(Number::Decimal(#digits)),
    }
}

fn pattern(pattern: &Pattern) -> TokenStream {
    let source = &pattern.source;
    let program = match &pattern.program {
        Program::Run {
            class: of,
            min,
            max,
        } => {
            let class = class(of);
            let min = literal::integer(*min);
            let max = option(max.map(literal::integer));
            quote!(Run { class: #class, min: #min, max: #max })
        }
        Program::Automaton { classes, states } => {
            let classes = classes.iter().map(class);
            let states = states.iter().map(|of| state(*of));
            quote!(Automaton { classes: &[#(#classes),*], states: &[#(#states),*] })
        }
    };
    quote! {
        Pattern { source: #source, program: Program::#program }
    }
}

fn class(class: &Class) -> TokenStream {
    let mut fields = TokenStream::new();
    if class.ascii != 0 {
        let bits = literal::hexadecimal(class.ascii);
        fields.extend(quote!(ascii: #bits,));
    }
    if class.categories != 0 {
        let bits = literal::hexadecimal(class.categories.into());
        fields.extend(quote!(categories: #bits,));
    }
    if !class.ranges.is_empty() {
        let ranges = class
            .ranges
            .iter()
            .map(|(first, last)| quote!((#first, #last)));
        fields.extend(quote!(ranges: &[#(#ranges),*],));
    }
    if class.negated {
        fields.extend(quote!(negated: true,));
    }
    quote!(Class { #fields ..Class::NONE })
}

fn state(state: State) -> TokenStream {
    let literal = |number: u16| literal::integer(number);
    let state = match state {
        State::Read { class, next } => {
            let (class, next) = (literal(class), literal(next));
            quote!(Read { class: #class, next: #next })
        }
        State::Run {
            class,
            min,
            max,
            next,
            counts,
        } => {
            let (class, min, max) = (literal(class), literal(min), literal(max));
            let (next, counts) = (literal(next), literal(counts));
            quote!(Run { class: #class, min: #min, max: #max, next: #next, counts: #counts })
        }
        State::Split { first, second } => {
            let (first, second) = (literal(first), literal(second));
            quote!(Split { first: #first, second: #second })
        }
        State::Match => quote!(Match),
    };
    quote!(State::#state)
}

/// A constraint in words, for documentation.
pub(super) fn sentence(constraint: &Constraint) -> String {
    match constraint {
        Constraint::Length { min, max } => match (min, max) {
            (Some(min), Some(max)) if min == max => format!("Length {min}."),
            (Some(min), Some(max)) => format!("Length from {min} to {max}."),
            (Some(min), None) => format!("Length at least {min}."),
            (None, Some(max)) => format!("Length at most {max}."),
            (None, None) => String::new(),
        },
        Constraint::Range { min, max } => match (min, max) {
            (Some(min), Some(max)) => format!("From {} to {}.", shown(min), shown(max)),
            (Some(min), None) => format!("At least {}.", shown(min)),
            (None, Some(max)) => format!("At most {}.", shown(max)),
            (None, None) => String::new(),
        },
        Constraint::Pattern(pattern) => {
            format!("Matches {}.", super::docs::code(&pattern.source))
        }
        Constraint::UniqueItems => "No item twice.".to_owned(),
        Constraint::EnumValue(values) => format!("One of {}.", values.join(", ")),
        Constraint::IntegerEnumValue(values) => {
            let values: Vec<String> = values.iter().map(i32::to_string).collect();
            format!("One of {}.", values.join(", "))
        }
    }
}

fn shown(number: &Number) -> String {
    match number {
        Number::Integer(value) => value.to_string(),
        Number::Float(value) => value.to_string(),
        Number::Decimal(digits) => digits.clone(),
    }
}
