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
    let encode = indexed
        .iter()
        .map(|(index, name)| quote!(Self::#name(value) => writer.union(&MEMBERS[#index], value)));
    let check = indexed.iter().map(
        |(index, name)| quote!(Self::#name(value) => report.union_member(&MEMBERS[#index], value)),
    );
    let blank = match &indexed[..] {
        // What a person writes in place of a match of one arm.
        [(index, name)] => {
            quote!(if index == #index { *self = Self::#name(#cistron::Value::blank()); })
        }
        _ => {
            let blanks = indexed.iter().map(
                |(index, name)| quote!(#index => *self = Self::#name(#cistron::Value::blank())),
            );
            quote!(match index { #(#blanks,)* _ => {} })
        }
    };
    let places = indexed
        .iter()
        .map(|(_, name)| quote!(Self::#name(value) => value));
    let serde = serde_impls(context, name);
    quote! {
        const _: () = {
            #table

            impl #cistron::Value for #name {
                fn encode(&self, _: &#cistron::Schema, writer: &mut #cistron::Writer<'_>) {
                    match self {
                        #(#encode,)*
                        Self::#unknown(member) => writer.unknown_member(member),
                    }
                }
                fn fill(&mut self, _: &#cistron::Schema, reader: &mut #cistron::Reader<'_, '_>) -> bool {
                    reader.union(self)
                }
                fn check(&self, _: &#cistron::Schema, report: &mut #cistron::Report<'_>) {
                    match self {
                        #(#check,)*
                        Self::#unknown(member) => report.unknown_member(member),
                    }
                }
                fn blank() -> Self {
                    Self::#unknown(#cistron::UnknownMember::blank())
                }
            }

            impl #cistron::Union for #name {
                fn members(&self) -> &'static [#cistron::Member] {
                    MEMBERS
                }
                #[allow(clippy::match_same_arms)]
                fn set(&mut self, index: usize) -> &mut dyn #cistron::Value {
                    #blank
                    match self {
                        #(#places,)*
                        Self::#unknown(_) => #cistron::nowhere(),
                    }
                }
                fn set_unknown(&mut self, member: #cistron::UnknownMember) {
                    *self = Self::#unknown(member);
                }
            }

            #serde
        };
    }
}
