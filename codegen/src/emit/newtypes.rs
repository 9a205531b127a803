//! Newtypes: strings with a type of their own.

use super::{Context, deprecation, docs, ident, redacted_debug, schema, serde_impls};
use crate::checked::NamedType;
use crate::tokens::{TokenStream, quote};

/// A newtype and everything on it.
pub(super) fn newtype(context: &Context<'_>, named: &NamedType) -> TokenStream {
    let name = ident(&named.rust_name);
    let docs = docs::named_type(context, named);
    let deprecated = deprecation::attribute(named.deprecated.as_deref());
    let derived_debug = (!named.sensitive).then(|| quote!(::core::fmt::Debug,));
    let redacted = named.sensitive.then(|| redacted_debug(context, named));
    let conversions = conversions(context, named);
    let value = value(context, named);
    let methods = methods(context, named);
    let impls = deprecation::quiet(
        named.deprecated.is_some(),
        quote!(#methods #redacted #conversions #value),
    );
    quote! {
        #docs
        #deprecated
        #[derive(
            ::core::clone::Clone, #derived_debug ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash
        )]
        pub struct #name(::std::string::String);

        #impls
    }
}

/// The checked constructor, and the text.
fn methods(context: &Context<'_>, named: &NamedType) -> TokenStream {
    let cistron = &context.cistron;
    let name = ident(&named.rust_name);
    quote! {
        impl #name {
            /// Makes one of a text that satisfies the constraints.
            ///
            /// # Errors
            /// Every constraint that the text breaks.
            #[inline]
            pub fn new(
                text: impl ::core::convert::Into<::std::string::String>,
            ) -> ::core::result::Result<Self, #cistron::Violations> {
                let value = Self(::core::convert::Into::into(text));
                #cistron::Validate::validate(&value)?;
                ::core::result::Result::Ok(value)
            }
            /// The text.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
            /// The text itself.
            #[inline]
            #[must_use]
            pub fn into_string(self) -> ::std::string::String {
                self.0
            }
        }
    }
}

/// What the runtime needs.
fn value(context: &Context<'_>, named: &NamedType) -> TokenStream {
    let cistron = &context.cistron;
    let name = ident(&named.rust_name);
    let own = schema::own(context, named);
    let serde = serde_impls(context, name);
    quote! {
        impl #cistron::Value for #name {
            fn view(&self) -> #cistron::View<'_> {
                #cistron::View::String(&self.0)
            }
            fn slot(&mut self) -> #cistron::Slot<'_> {
                #cistron::Slot::String(&mut self.0)
            }
            fn blank() -> Self {
                Self(::std::string::String::new())
            }
            #own
        }

        impl #cistron::MapKey for #name {
            #[inline]
            fn as_str(&self) -> &str {
                &self.0
            }
            #[inline]
            fn from_text(text: &str) -> Self {
                Self(::std::borrow::ToOwned::to_owned(text))
            }
        }

        #serde
    }
}

fn conversions(context: &Context<'_>, named: &NamedType) -> TokenStream {
    let cistron = &context.cistron;
    let name = ident(&named.rust_name);
    quote! {
        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::core::convert::AsRef<str> for #name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::core::str::FromStr for #name {
            type Err = #cistron::Violations;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, #cistron::Violations> {
                Self::new(text)
            }
        }

        impl ::core::convert::TryFrom<::std::string::String> for #name {
            type Error = #cistron::Violations;

            #[inline]
            fn try_from(text: ::std::string::String) -> ::core::result::Result<Self, #cistron::Violations> {
                Self::new(text)
            }
        }

        impl ::core::convert::From<#name> for ::std::string::String {
            #[inline]
            fn from(value: #name) -> Self {
                value.0
            }
        }
    }
}
