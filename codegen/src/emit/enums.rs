//! String enums and integer enums, open towards what the spec does not know.

use super::{Context, deprecation, docs, ident, redacted_debug, schema, serde_impls};
use crate::checked::{EnumValue, IntegerEnumValue, NamedType};
use crate::literal;
use crate::tokens::{Ident, TokenStream, quote};

/// A string enum and everything on it.
pub(super) fn string_enum(
    context: &Context<'_>,
    named: &NamedType,
    values: &[EnumValue],
    unknown: &str,
) -> TokenStream {
    let name = ident(&named.rust_name);
    let head = head(context, named);
    let unknown = ident(unknown);
    let variants = values.iter().map(|value| {
        let docs = docs::enum_value(value.doc.as_deref(), &value.value);
        let deprecated = deprecation::attribute(value.deprecated.as_deref());
        let variant = ident(&value.rust_name);
        quote!(#docs #deprecated #variant)
    });
    let methods = string_methods(name, values, unknown);
    let debug = named.sensitive.then(|| redacted_debug(context, named));
    let blank = values.iter().find(|value| value.value.is_empty());
    let blank = match blank.map(|value| ident(&value.rust_name)) {
        Some(variant) => quote!(Self::#variant),
        None => quote!(Self::#unknown(::std::string::String::new())),
    };
    let value = string_value(context, named, unknown, &blank);
    let concerned =
        named.deprecated.is_some() || values.iter().any(|value| value.deprecated.is_some());
    let impls = deprecation::quiet(concerned, quote!(#methods #debug #value));
    quote! {
        #head
        pub enum #name {
            #(#variants,)*
            /// A value that the spec does not know, as it was received.
            #unknown(::std::string::String),
        }
        #impls
    }
}

/// What stands before the body of an enum.
fn head(context: &Context<'_>, named: &NamedType) -> TokenStream {
    let docs = docs::named_type(context, named);
    let deprecated = deprecation::attribute(named.deprecated.as_deref());
    let derived_debug = (!named.sensitive).then(|| quote!(::core::fmt::Debug,));
    quote! {
        #docs
        #deprecated
        #[derive(::core::clone::Clone, #derived_debug)]
    }
}

fn string_methods(name: Ident<'_>, values: &[EnumValue], unknown: Ident<'_>) -> TokenStream {
    let known = values.iter().map(|value| {
        let variant = ident(&value.rust_name);
        quote!(Self::#variant)
    });
    let to_text = values.iter().map(|value| {
        let (text, variant) = (&value.value, ident(&value.rust_name));
        quote!(Self::#variant => #text)
    });
    let from_text = values.iter().map(|value| {
        let (text, variant) = (&value.value, ident(&value.rust_name));
        quote!(#text => Self::#variant)
    });
    quote! {
        impl #name {
            /// The values that the spec knows, in its order.
            pub const KNOWN: &'static [Self] = &[#(#known),*];

            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(#to_text,)*
                    Self::#unknown(text) => text,
                }
            }
        }

        impl ::core::convert::From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#from_text,)*
                    _ => Self::#unknown(::std::borrow::ToOwned::to_owned(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for #name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                <Self as ::core::convert::From<&str>>::from(&text)
            }
        }

        impl ::core::str::FromStr for #name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
            }
        }

        impl ::core::convert::AsRef<str> for #name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    }
}

fn string_value(
    context: &Context<'_>,
    named: &NamedType,
    unknown: Ident<'_>,
    blank: &TokenStream,
) -> TokenStream {
    let cistron = &context.cistron;
    let name = ident(&named.rust_name);
    let own = schema::own(context, named);
    let serde = serde_impls(context, name);
    quote! {
        #cistron::impl_order!(#name by as_str);

        impl #cistron::Value for #name {
            fn view(&self) -> #cistron::View<'_> {
                if let Self::#unknown(text) = self {
                    #cistron::View::String(text)
                } else {
                    #cistron::View::KnownString(self.as_str())
                }
            }
            fn slot(&mut self) -> #cistron::Slot<'_> {
                #cistron::Slot::Enum(self)
            }
            fn blank() -> Self {
                #blank
            }
            #own
        }

        impl #cistron::MapKey for #name {
            #[inline]
            fn as_str(&self) -> &str {
                Self::as_str(self)
            }
            #[inline]
            fn from_text(text: &str) -> Self {
                <Self as ::core::convert::From<&str>>::from(text)
            }
        }

        #serde
    }
}

/// An integer enum and everything on it.
pub(super) fn integer_enum(
    context: &Context<'_>,
    named: &NamedType,
    values: &[IntegerEnumValue],
    unknown: &str,
) -> TokenStream {
    let name = ident(&named.rust_name);
    let head = head(context, named);
    let unknown = ident(unknown);
    let variants = values.iter().map(|value| {
        let docs = docs::enum_value(value.doc.as_deref(), &value.value.to_string());
        let deprecated = deprecation::attribute(value.deprecated.as_deref());
        let variant = ident(&value.rust_name);
        quote!(#docs #deprecated #variant)
    });
    let methods = integer_methods(name, values, unknown);
    let debug = named.sensitive.then(|| redacted_debug(context, named));
    let value = integer_value(context, named, unknown);
    let concerned =
        named.deprecated.is_some() || values.iter().any(|value| value.deprecated.is_some());
    let impls = deprecation::quiet(concerned, quote!(#methods #debug #value));
    quote! {
        #head
        pub enum #name {
            #(#variants,)*
            /// A value that the spec does not know, as it was received.
            #unknown(i32),
        }
        #impls
    }
}

fn integer_methods(
    name: Ident<'_>,
    values: &[IntegerEnumValue],
    unknown: Ident<'_>,
) -> TokenStream {
    let known = values.iter().map(|value| {
        let variant = ident(&value.rust_name);
        quote!(Self::#variant)
    });
    let to_number = values.iter().map(|value| {
        let (number, variant) = (literal::plain(value.value), ident(&value.rust_name));
        quote!(Self::#variant => #number)
    });
    let from_number = values.iter().map(|value| {
        let (number, variant) = (literal::plain(value.value), ident(&value.rust_name));
        quote!(#number => Self::#variant)
    });
    quote! {
        impl #name {
            /// The values that the spec knows, in its order.
            pub const KNOWN: &'static [Self] = &[#(#known),*];

            /// The value on the wire.
            #[must_use]
            pub fn as_i32(&self) -> i32 {
                match self {
                    #(#to_number,)*
                    Self::#unknown(number) => *number,
                }
            }
        }

        impl ::core::convert::From<i32> for #name {
            fn from(number: i32) -> Self {
                match number {
                    #(#from_number,)*
                    _ => Self::#unknown(number),
                }
            }
        }

        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i32(), f)
            }
        }
    }
}

fn integer_value(context: &Context<'_>, named: &NamedType, unknown: Ident<'_>) -> TokenStream {
    let cistron = &context.cistron;
    let name = ident(&named.rust_name);
    let own = schema::own(context, named);
    let serde = serde_impls(context, name);
    quote! {
        #cistron::impl_order!(#name by as_i32);

        impl #cistron::Value for #name {
            fn view(&self) -> #cistron::View<'_> {
                let number = ::core::convert::From::from(self.as_i32());
                if let Self::#unknown(_) = self {
                    #cistron::View::Integer(number)
                } else {
                    #cistron::View::KnownInteger(number)
                }
            }
            fn slot(&mut self) -> #cistron::Slot<'_> {
                #cistron::Slot::IntegerEnum(self)
            }
            fn blank() -> Self {
                ::core::convert::From::from(0_i32)
            }
            #own
        }

        #serde
    }
}
