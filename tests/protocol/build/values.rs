//! Expressions for values that the cases give as JSON: members by their names in the model,
//! timestamps in seconds, blobs as text, and numbers that JSON has not as text.

use cistron_codegen::checked::{Item, Kind, Member, NamedType, Presence, Service, Shape};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use serde_json::Value;

/// The identifier of a name that the compiler has decided.
pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A structure, made by its constructor and by its fields, as a user makes it.
pub(crate) fn structure(
    service: &Service,
    name: &str,
    members: &[Member],
    params: &Value,
) -> TokenStream {
    let given = |member: &Member| params.get(&member.name).filter(|value| !value.is_null());
    let known = |name: &String| members.iter().any(|member| &member.name == name);
    if let Some(unknown) = params
        .as_object()
        .and_then(|params| params.keys().find(|name| !known(name)))
    {
        panic!("`{name}` has no member `{unknown}`");
    }
    let is_required = |member: &&Member| *member.field_presence() == Presence::Required;
    let arguments = members
        .iter()
        .filter(is_required)
        .map(|member| match given(member) {
            Some(value) => self::value(service, &member.item.shape, value),
            None if member.is_stream() => quote!(::cistron::Blob::default()),
            None => panic!("`{name}` needs `{}`", member.name),
        });
    let fields = members.iter().filter(|member| !is_required(member));
    let fields = fields.filter_map(|member| {
        let value = self::value(service, &member.item.shape, given(member)?);
        let value = if member.boxed {
            quote!(Box::new(#value))
        } else {
            value
        };
        let value = match member.field_presence() {
            Presence::Optional => quote!(Some(#value)),
            Presence::Required | Presence::Default(_) => value,
        };
        let field = ident(&member.rust_name);
        Some(quote!(value.#field = #value;))
    });
    let name = ident(name);
    quote! {{
        #[allow(unused_mut)]
        let mut value = #name::new(#(#arguments),*);
        #(#fields)*
        value
    }}
}

fn value(service: &Service, shape: &Shape, json: &Value) -> TokenStream {
    match shape {
        Shape::Boolean => {
            let value = json.as_bool().expect("a boolean");
            quote!(#value)
        }
        Shape::Byte | Shape::Short | Shape::Integer | Shape::Long => {
            let value = Literal::i64_unsuffixed(json.as_i64().expect("an integer"));
            quote!(#value)
        }
        Shape::Float => float(json, &quote!(f32)),
        Shape::Double => float(json, &quote!(f64)),
        Shape::BigInteger | Shape::BigDecimal => {
            let digits = json.to_string();
            quote!(#digits.parse().unwrap())
        }
        Shape::String { .. } => {
            let text = text(json);
            quote!(String::from(#text))
        }
        Shape::Blob { .. } => {
            let bytes = Literal::byte_string(text(json).as_bytes());
            quote!(::cistron::Blob::from(#bytes.as_slice()))
        }
        Shape::Timestamp(_) => timestamp(json),
        Shape::Document => {
            let text = json.to_string();
            quote!(serde_json::from_str::<::cistron::Document>(#text).unwrap())
        }
        Shape::List { item, sparse } => {
            let items = json.as_array().expect("a list");
            let items = items.iter().map(|json| held(service, item, *sparse, json));
            quote!(vec![#(#items),*])
        }
        Shape::Map { key, value, sparse } => {
            let entries = json.as_object().expect("a map").iter();
            let entries = entries.map(|(name, json)| {
                let name = self::value(service, &key.shape, &Value::from(name.as_str()));
                let value = held(service, value, *sparse, json);
                quote!((#name, #value))
            });
            quote!(::std::collections::BTreeMap::from([#(#entries),*]))
        }
        Shape::Named(id) => named(service, &service.types[id.0], json),
    }
}

fn held(service: &Service, item: &Item, sparse: bool, json: &Value) -> TokenStream {
    match (sparse, json) {
        (true, Value::Null) => quote!(None),
        (true, json) => {
            let value = value(service, &item.shape, json);
            quote!(Some(#value))
        }
        (false, json) => value(service, &item.shape, json),
    }
}

fn named(service: &Service, named: &NamedType, json: &Value) -> TokenStream {
    let name = ident(&named.rust_name);
    match &named.kind {
        Kind::Structure(members) => structure(service, &named.rust_name, members, json),
        Kind::Union { variants, .. } => {
            let entries = json.as_object().expect("a union");
            let (member, json) = entries.iter().next().expect("a member is set");
            let found = variants.iter().find(|found| found.member.name == *member);
            let found = found.unwrap_or_else(|| panic!("`{name}` has no member `{member}`"));
            let value = value(service, &found.member.item.shape, json);
            let value = if found.member.boxed {
                quote!(Box::new(#value))
            } else {
                value
            };
            let variant = ident(&found.rust_name);
            quote!(#name::#variant(#value))
        }
        Kind::Enum { .. } => {
            let text = text(json);
            quote!(#name::from(#text))
        }
        Kind::IntegerEnum { .. } => {
            let number = Literal::i64_unsuffixed(json.as_i64().expect("an integer"));
            quote!(#name::from(#number))
        }
        Kind::Newtype => {
            let text = text(json);
            quote!(#name::new(#text).unwrap())
        }
        Kind::Alias(shape) => value(service, shape, json),
    }
}

fn text(json: &Value) -> &str {
    json.as_str().expect("a text")
}

fn float(json: &Value, kind: &TokenStream) -> TokenStream {
    match json.as_str() {
        Some("NaN") => quote!(#kind::NAN),
        Some("Infinity") => quote!(#kind::INFINITY),
        Some("-Infinity") => quote!(#kind::NEG_INFINITY),
        Some(other) => panic!("{other} is no number"),
        None => {
            let value = Literal::f64_unsuffixed(json.as_f64().expect("a number"));
            quote!(#value)
        }
    }
}

fn timestamp(json: &Value) -> TokenStream {
    let digits = json.to_string();
    let (seconds, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let nanoseconds: String = fraction
        .chars()
        .chain("000000000".chars())
        .take(9)
        .collect();
    let number = |text: &str| {
        let number: i64 = text.parse().expect("digits");
        Literal::i64_unsuffixed(number)
    };
    let (seconds, nanoseconds) = (number(seconds), number(&nanoseconds));
    quote!(::cistron::Timestamp::constant(#seconds, #nanoseconds))
}
