//! Unions: exactly one member is set. Open towards members that the spec does not know.

use super::{Context, deprecation, docs, ident, rust_type, schema, serde_impls};
use crate::checked::{NamedType, Variant};
use crate::literal;
use crate::tokens::{Ident, TokenStream, quote};

/// A union and everything on it.
pub(super) fn union(
    context: &Context<'_>,
    named: &NamedType,
    variants: &[Variant],
    unknown: &str,
) -> TokenStream {
    let cistron = &context.cistron;
    let name = ident(&named.rust_name);
    let docs = docs::named_type(context, named);
    let deprecated = deprecation::attribute(named.deprecated.as_deref());
    let redacted = named.sensitive || variants.iter().any(|variant| variant.member.item.sensitive);
    let derived_debug = (!redacted).then(|| quote!(::core::fmt::Debug,));
    let unknown = ident(unknown);
    let debug = redacted.then(|| redacted_debug(context, named, variants, unknown));
    let items = variants.iter().map(|variant| {
        let (docs, name) = (docs::member(&variant.member), ident(&variant.rust_name));
        let deprecated = deprecation::attribute(variant.member.deprecated.as_deref());
        let value = rust_type::of_value(context, &variant.member);
        quote!(#docs #deprecated #name(#value))
    });
    let value = value(context, name, variants, unknown);
    let concerned = named.deprecated.is_some()
        || variants
            .iter()
            .any(|variant| deprecation::concerns(context, std::slice::from_ref(&variant.member)));
    let allow = deprecation::allow(concerned);
    let impls = deprecation::quiet(concerned, quote!(#debug #value));
    quote! {
        #docs
        #deprecated
        #allow
        #[derive(::core::clone::Clone, #derived_debug ::core::cmp::PartialEq)]
        pub enum #name {
            #(#items,)*
            /// A member that the spec does not know, as it was received.
            #unknown(#cistron::UnknownMember),
        }
        #impls
    }
}

fn redacted_debug(
    context: &Context<'_>,
    named: &NamedType,
    variants: &[Variant],
    unknown: Ident<'_>,
) -> TokenStream {
    let cistron = &context.cistron;
    let name = ident(&named.rust_name);
    let arms = variants.iter().map(|variant| {
        let (shown, name) = (&variant.rust_name, ident(&variant.rust_name));
        if named.sensitive || variant.member.item.sensitive {
            quote!(Self::#name(_) => f.debug_tuple(#shown).field(&#cistron::Redacted).finish())
        } else {
            quote!(Self::#name(value) => f.debug_tuple(#shown).field(value).finish())
        }
    });
    let shown = unknown.0;
    quote! {
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    #(#arms,)*
                    Self::#unknown(_) => f.debug_tuple(#shown).field(&#cistron::Redacted).finish(),
                }
            }
        }
    }
}

fn value(
    context: &Context<'_>,
    name: Ident<'_>,
    variants: &[Variant],
    unknown: Ident<'_>,
) -> TokenStream {
    let cistron = &context.cistron;
    let table = schema::members(context, variants.iter().map(|variant| &variant.member));
    let indexed: Vec<(TokenStream, Ident<'_>)> = variants
        .iter()
        .enumerate()
        .map(|(index, variant)| (literal::plain(index), ident(&variant.rust_name)))
        .collect();
    let views = variants.iter().enumerate().map(|(index, variant)| {
        let (index, name) = (literal::plain(index), ident(&variant.rust_name));
        let value = if variant.member.boxed {
            quote!(&**value)
        } else {
            quote!(value)
        };
        quote!(Self::#name(value) => SetMember::Known(#index, Value::view(#value)))
    });
    let blanks: Vec<TokenStream> = variants
        .iter()
        .map(|variant| rust_type::blank(context, &variant.member))
        .collect();
    let blank = match (&indexed[..], &blanks[..]) {
        // What a person writes in place of a match of one arm.
        ([(index, name)], [blank]) => {
            quote!(if index == #index { *self = Self::#name(#blank); })
        }
        _ => {
            let blanks = indexed
                .iter()
                .zip(&blanks)
                .map(|((index, name), blank)| quote!(#index => *self = Self::#name(#blank)));
            quote!(match index { #(#blanks,)* _ => {} })
        }
    };
    let places = variants.iter().map(|variant| {
        let name = ident(&variant.rust_name);
        let value = if variant.member.boxed {
            quote!(&mut **value)
        } else {
            quote!(value)
        };
        quote!(Self::#name(value) => Value::slot(#value))
    });
    let serde = serde_impls(context, name);
    quote! {
        impl #cistron::Value for #name {
            fn view(&self) -> #cistron::View<'_> {
                #cistron::View::Union(self)
            }
            fn slot(&mut self) -> #cistron::Slot<'_> {
                #cistron::Slot::Union(self)
            }
            fn blank() -> Self {
                Self::#unknown(#cistron::UnknownMember::blank())
            }
        }

        impl #cistron::Union for #name {
            #table
            fn member(&self) -> #cistron::SetMember<'_> {
                use #cistron::table_prelude::*;
                match self {
                    #(#views,)*
                    Self::#unknown(member) => SetMember::Unknown(member),
                }
            }
            #[allow(clippy::match_same_arms)]
            fn set(&mut self, index: usize) -> #cistron::Slot<'_> {
                use #cistron::table_prelude::*;
                #blank
                match self {
                    #(#places,)*
                    Self::#unknown(_) => Slot::Nowhere,
                }
            }
            fn set_unknown(&mut self, member: #cistron::UnknownMember) {
                *self = Self::#unknown(member);
            }
        }

        #serde
    }
}
