//! Structures: the type, its constructor and setters, and what the runtime needs of it.

use super::{Context, deprecation, docs, ident, rust_type, schema, serde_impls};
use crate::checked::{DefaultValue, Kind, Member, Presence, Shape};
use crate::literal;
use crate::markdown;
use crate::tokens::{Ident, TokenStream, quote};

/// What stands before a structure's members.
pub(super) struct Head<'a> {
    /// The Rust name.
    pub(super) name: Ident<'a>,
    /// The documentation.
    pub(super) docs: TokenStream,
    /// Why the structure is deprecated, if it is.
    pub(super) deprecated: Option<&'a str>,
    /// No member is shown by `Debug`.
    pub(super) sensitive: bool,
}

/// A structure and everything on it.
pub(super) fn structure(context: &Context<'_>, head: &Head<'_>, members: &[Member]) -> TokenStream {
    let Head { name, ref docs, .. } = *head;
    let deprecated = deprecation::attribute(head.deprecated);
    let concerned = head.deprecated.is_some() || deprecation::concerns(context, members);
    let allow = deprecation::allow(concerned);
    let fields = members.iter().map(|member| {
        let (field, docs) = (ident(&member.rust_name), docs::member(member));
        let (deprecated, kind) = (
            deprecation::attribute(member.deprecated.as_deref()),
            rust_type::of_field(context, member),
        );
        quote!(#docs #deprecated pub #field: #kind)
    });
    let redacted = head.sensitive || members.iter().any(|member| member.item.sensitive);
    let debug = redacted.then(|| redacted_debug(context, head, members));
    let derived_debug = (!redacted).then(|| quote!(, ::core::fmt::Debug));
    let derived_default = all_optional(members).then(|| quote!(, ::core::default::Default));
    let body = body_parameter(context, members);
    // Where the body is a stream, only one in memory makes a structure that the runtime can look into.
    let derived_equality = body.is_some().then(|| quote!(, ::core::cmp::PartialEq));
    let generics = body.as_ref().map(|body| {
        let cistron = &context.cistron;
        quote!(<#body = #cistron::Blob>)
    });
    let constructors = constructors(context, name, members);
    let impls = impls(context, name, members);
    let impls = deprecation::quiet(concerned, quote!(#constructors #debug #impls));
    quote! {
        #docs
        #deprecated
        #allow
        #[derive(::core::clone::Clone #derived_debug #derived_equality #derived_default)]
        pub struct #name #generics {
            #(#fields,)*
        }
        #impls
    }
}

/// The parameter for the type of the body, where the body is a stream.
pub(super) fn body_parameter<'a>(context: &Context<'a>, members: &[Member]) -> Option<Ident<'a>> {
    let is_generic = members.iter().any(Member::is_stream);
    is_generic.then(|| ident(&context.service.body_parameter))
}

fn all_optional(members: &[Member]) -> bool {
    members
        .iter()
        .all(|member| *member.field_presence() == Presence::Optional)
}

fn required(members: &[Member]) -> impl Iterator<Item = &Member> {
    members
        .iter()
        .filter(|member| *member.field_presence() == Presence::Required)
}

fn constructors(context: &Context<'_>, name: Ident<'_>, members: &[Member]) -> TokenStream {
    let parameters = required(members).map(|member| {
        let (field, (kind, _)) = (
            ident(&member.rust_name),
            rust_type::parameter(context, member),
        );
        quote!(#field: #kind)
    });
    let values = members.iter().map(|member| {
        let field = ident(&member.rust_name);
        let value = match member.field_presence() {
            Presence::Required => rust_type::parameter(context, member).1,
            Presence::Optional => quote!(::core::option::Option::None),
            Presence::Default(value) => rust_type::default(context, &member.item.shape, value),
        };
        field_value(field, value)
    });
    let made = if all_optional(members) && !members.is_empty() {
        quote!(<Self as ::core::default::Default>::default())
    } else {
        quote!(Self { #(#values),* })
    };
    let summary = if all_optional(members) {
        " Makes one in which every member is absent."
    } else {
        " Makes one of what is required; every other member is absent or has its default."
    };
    let many =
        (required(members).count() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let setters = members
        .iter()
        .filter(|member| *member.field_presence() != Presence::Required)
        .map(|member| setter(context, member));
    let default = (!all_optional(members) && required(members).next().is_none()).then(|| {
        quote! {
            impl ::core::default::Default for #name {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let body = body_parameter(context, members).map(|body| quote!(<#body>));
    quote! {
        impl #body #name #body {
            #[doc = #summary]
            #many
            #[inline]
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                #made
            }
            #(#setters)*
        }
        #default
    }
}

fn setter(context: &Context<'_>, member: &Member) -> TokenStream {
    let (field, setter) = (ident(&member.rust_name), ident(&member.setter_name));
    let (kind, value) = rust_type::parameter(context, member);
    let value = match member.field_presence() {
        Presence::Optional => quote!(::core::option::Option::Some(#value)),
        Presence::Required | Presence::Default(_) => value,
    };
    let docs = docs::attributes(&format!("Sets {}.", markdown::code(&member.name)));
    let deprecated = deprecation::attribute(member.deprecated.as_deref());
    quote! {
        #docs
        #deprecated
        #[inline]
        #[must_use]
        pub fn #setter(mut self, #field: #kind) -> Self {
            self.#field = #value;
            self
        }
    }
}

/// `Debug` that names every member and shows none that is sensitive.
fn redacted_debug(context: &Context<'_>, head: &Head<'_>, members: &[Member]) -> TokenStream {
    let cistron = &context.cistron;
    let name = head.name;
    let shown_name = name.0;
    let fields = members.iter().map(|member| {
        let field = ident(&member.rust_name);
        let shown = member.rust_name.trim_start_matches("r#");
        if head.sensitive || member.item.sensitive {
            quote!(.field(#shown, &#cistron::Redacted))
        } else {
            quote!(.field(#shown, &self.#field))
        }
    });
    let body = body_parameter(context, members);
    let (bounds, body) = (
        body.as_ref()
            .map(|body| quote!(<#body: ::core::fmt::Debug>)),
        body.as_ref().map(|body| quote!(<#body>)),
    );
    quote! {
        impl #bounds ::core::fmt::Debug for #name #body {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#shown_name) #(#fields)* .finish()
            }
        }
    }
}

/// What the runtime needs.
fn impls(context: &Context<'_>, name: Ident<'_>, members: &[Member]) -> TokenStream {
    let cistron = &context.cistron;
    let table = schema::members(context, members.iter());
    let values = values(context, members);
    let place = place(context, members);
    let blank = blank(context, members);
    let make_defaults = make_defaults(context, members);
    let equality = body_parameter(context, members)
        .is_none()
        .then(|| quote!(#cistron::impl_equality!(#name);));
    let serde = serde_impls(context, name);
    quote! {
        impl #cistron::Structure for #name {
            #table
            #values
            #place
            fn blank() -> Self {
                #blank
            }
            #make_defaults
        }

        #equality

        #serde
    }
}

/// How many values a structure gives at once. Each takes 24 bytes of the stack, at every level of what
/// nests.
const MOST_VALUES: usize = 32;

/// The function that gives what all members are.
fn values(context: &Context<'_>, members: &[Member]) -> TokenStream {
    let cistron = &context.cistron;
    let views: Vec<TokenStream> = members
        .iter()
        .map(|member| {
            let field = ident(&member.rust_name);
            let is_optional = *member.field_presence() == Presence::Optional;
            match (member.boxed, is_optional) {
                (true, true) => quote!(View::boxed(&self.#field)),
                (true, false) => quote!(Value::view(&*self.#field)),
                (false, _) => quote!(Value::view(&self.#field)),
            }
        })
        .collect();
    let parts = views
        .chunks(MOST_VALUES)
        .map(|views| quote!(take(&[#(#views),*]);));
    if members.is_empty() {
        return quote! {
            fn values<'v>(&'v self, _: &mut dyn ::core::ops::FnMut(&[#cistron::View<'v>])) {}
        };
    }
    quote! {
        fn values<'v>(&'v self, take: &mut dyn ::core::ops::FnMut(&[#cistron::View<'v>])) {
            use #cistron::table_prelude::*;
            #(#parts)*
        }
    }
}

/// The function that gives the place of the member with an index.
fn place(context: &Context<'_>, members: &[Member]) -> TokenStream {
    let cistron = &context.cistron;
    if members.is_empty() {
        return quote! {
            fn place(&mut self, _: usize) -> #cistron::Slot<'_> {
                #cistron::Slot::Nowhere
            }
        };
    }
    let arms = members.iter().enumerate().map(|(index, member)| {
        let (index, field) = (literal::plain(index), ident(&member.rust_name));
        let is_optional = *member.field_presence() == Presence::Optional;
        let place = match (member.boxed, is_optional) {
            (true, true) => quote!(Slot::boxed(&mut self.#field)),
            (true, false) => quote!(Slot::renewed(&mut *self.#field)),
            (false, false) if is_structure(context, member) => {
                quote!(Slot::renewed(&mut self.#field))
            }
            (false, _) => quote!(Value::slot(&mut self.#field)),
        };
        quote!(#index => #place)
    });
    quote! {
        fn place(&mut self, index: usize) -> #cistron::Slot<'_> {
            use #cistron::table_prelude::*;
            match index {
                #(#arms,)*
                _ => Slot::Nowhere,
            }
        }
    }
}

fn is_structure(context: &Context<'_>, member: &Member) -> bool {
    let Shape::Named(id) = member.item.shape else {
        return false;
    };
    let named = context.service.types.get(id.0);
    named.is_some_and(|named| matches!(named.kind, Kind::Structure(_)))
}

/// The structure before anything has been read: each member is absent, has its default, or is
/// blank.
fn blank(context: &Context<'_>, members: &[Member]) -> TokenStream {
    if required(members).next().is_none() {
        return quote!(Self::new());
    }
    let fields = members.iter().map(|member| {
        let field = ident(&member.rust_name);
        let value = match member.field_presence() {
            Presence::Required => rust_type::blank(context, member),
            Presence::Optional => quote!(::core::option::Option::None),
            Presence::Default(value) => rust_type::default(context, &member.item.shape, value),
        };
        quote!(#field: #value)
    });
    quote!(Self { #(#fields),* })
}

/// The function that puts in place the defaults that are the server's to fill in.
fn make_defaults(context: &Context<'_>, members: &[Member]) -> TokenStream {
    let defaults: TokenStream = members
        .iter()
        .filter_map(|member| match (&member.presence, member.field_presence()) {
            (Presence::Default(value), Presence::Optional) => {
                let field = ident(&member.rust_name);
                let made = rust_type::default(context, &member.item.shape, value);
                Some(if takes_memory(value) {
                    quote!(self.#field.get_or_insert_with(|| #made);)
                } else {
                    quote!(self.#field.get_or_insert(#made);)
                })
            }
            _ => None,
        })
        .collect();
    if defaults.is_empty() {
        return defaults;
    }
    quote!(fn make_defaults(&mut self) { #defaults })
}

/// Whether a default is not made where it is not needed.
fn takes_memory(default: &DefaultValue) -> bool {
    match default {
        DefaultValue::String(_) | DefaultValue::Blob(_) | DefaultValue::Document(_) => true,
        DefaultValue::Boolean(_)
        | DefaultValue::Integer(_)
        | DefaultValue::Float(_)
        | DefaultValue::Enum(_)
        | DefaultValue::IntegerEnum(_)
        | DefaultValue::Timestamp(..)
        | DefaultValue::EmptyList
        | DefaultValue::EmptyMap => false,
    }
}

/// A field of a structure's expression, in the short form where that says the same.
fn field_value(field: Ident<'_>, value: TokenStream) -> TokenStream {
    if value == quote!(#field) {
        value
    } else {
        quote!(#field: #value)
    }
}
