//! The documentation of generated items: the author's words, the constraints, the place.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use crate::checked::{
    Binding, Constraint, DefaultValue, ErrorShape, Fault, Item, Member, NamedType, Operation,
    Presence, Shape,
};
use crate::constraint;
use crate::markdown::{code, markdown};
use crate::source::Place;

/// Doc attributes, one a line.
pub(super) fn attributes(text: &str) -> TokenStream {
    text.lines()
        .map(|line| {
            let line = if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            };
            quote!(#[doc = #line])
        })
        .collect()
}

/// The documentation of a named type.
pub(super) fn named_type(named: &NamedType) -> TokenStream {
    let mut text = or_else(named.doc.as_deref(), || {
        format!("The type `{}`.", named.name)
    });
    paragraph(&mut text, &constraint_sentences(&named.constraints));
    paragraph(&mut text, &defined_at(&named.place));
    attributes(&text)
}

/// The documentation of a request.
pub(super) fn request(operation: &Operation) -> TokenStream {
    let mut text = format!(
        "The request of [`{}`]: {}.",
        operation.rust_name,
        code(&format!("{} {}", operation.method, operation.uri))
    );
    paragraph(&mut text, &defined_at(&operation.place));
    attributes(&text)
}

/// The documentation of a response.
pub(super) fn response(operation: &Operation) -> TokenStream {
    let mut text = format!(
        "The response of [`{}`], sent with status {}.",
        operation.rust_name, operation.status
    );
    paragraph(&mut text, &defined_at(&operation.place));
    attributes(&text)
}

/// The documentation of an operation's unit struct.
pub(super) fn operation(operation: &Operation, errors: &[&ErrorShape]) -> TokenStream {
    let mut text = or_else(operation.doc.as_deref(), || {
        format!("The operation `{}`.", operation.name)
    });
    let mut facts = code(&format!("{} {}", operation.method, operation.uri));
    if operation.readonly {
        facts.push_str(", changes nothing");
    } else if operation.idempotent {
        facts.push_str(", may be sent twice with the effect of once");
    }
    facts.push('.');
    paragraph(&mut text, &facts);
    if !errors.is_empty() {
        let mut list = String::from("Errors:\n");
        for error in errors {
            let _ = write!(list, "\n- [`{}`], status {}", error.rust_name, error.status);
        }
        paragraph(&mut text, &list);
    }
    paragraph(&mut text, &defined_at(&operation.place));
    attributes(&text)
}

/// The documentation of an error's structure.
pub(super) fn error(error: &ErrorShape) -> TokenStream {
    let mut text = or_else(error.doc.as_deref(), || {
        format!("The error `{}`.", error.name)
    });
    let fault = match error.fault {
        Fault::Client => "the client's fault",
        Fault::Server => "the server's fault",
    };
    let mut facts = format!("Status {}, {fault}", error.status);
    if error.throttling {
        facts.push_str("; trying again helps after a while");
    } else if error.retryable {
        facts.push_str("; trying again may help");
    }
    facts.push('.');
    paragraph(&mut text, &facts);
    paragraph(&mut text, &defined_at(&error.place));
    attributes(&text)
}

/// The documentation of a field or of a union's variant.
pub(super) fn member(member: &Member) -> TokenStream {
    let mut text = or_else(member.doc.as_deref(), || {
        format!("The member {}.", code(&member.name))
    });
    let mut facts = item_sentences(&member.item);
    match &member.presence {
        Presence::Default(value) => {
            if let Some(shown) = default_text(value) {
                facts.push(format!("Default: {shown}."));
            }
        }
        Presence::Required | Presence::Optional => {}
    }
    facts.extend(binding_sentence(member));
    if member.idempotency_token {
        facts.push("An idempotency token.".to_owned());
    }
    paragraph(&mut text, &facts.join(" "));
    attributes(&text)
}

/// The documentation of a value of an enum.
pub(super) fn enum_value(doc: Option<&str>, value: &str) -> TokenStream {
    attributes(&or_else(doc, || format!("{}.", code(value))))
}

fn default_text(value: &DefaultValue) -> Option<String> {
    match value {
        DefaultValue::Boolean(value) => Some(format!("`{value}`")),
        DefaultValue::Integer(value) => Some(format!("`{value}`")),
        DefaultValue::Float(value) => Some(format!("`{value}`")),
        DefaultValue::String(value) => Some(code(&format!("{value:?}"))),
        DefaultValue::EmptyList => Some("an empty list".to_owned()),
        DefaultValue::EmptyMap => Some("an empty map".to_owned()),
        DefaultValue::Document(text) => Some(code(text)),
        DefaultValue::Enum(_)
        | DefaultValue::IntegerEnum(_)
        | DefaultValue::Blob(_)
        | DefaultValue::Timestamp(..) => None,
    }
}

fn binding_sentence(member: &Member) -> Option<String> {
    match &member.binding {
        Binding::Body | Binding::Label => None,
        Binding::Query(name) => Some(format!("In the query as {}.", code(name))),
        Binding::QueryMap { .. } => Some("In the query.".to_owned()),
        Binding::Header(name) => Some(format!("In the header {}.", code(name))),
        Binding::PrefixHeaders(prefix) => {
            Some(format!("In the headers that begin with {}.", code(prefix)))
        }
        Binding::Payload => Some("The body itself.".to_owned()),
        Binding::StatusCode => Some("The status of the response.".to_owned()),
    }
}

fn item_sentences(item: &Item) -> Vec<String> {
    let mut sentences = Vec::new();
    push_nonempty(&mut sentences, constraint_sentences(&item.constraints));
    match &item.shape {
        Shape::List { item, .. } => nested(&mut sentences, item, "Each item: "),
        Shape::Map { key, value, .. } => {
            nested(&mut sentences, key, "Each key: ");
            nested(&mut sentences, value, "Each value: ");
        }
        _ => {}
    }
    sentences
}

fn nested(sentences: &mut Vec<String>, item: &Item, prefix: &str) {
    let inner = item_sentences(item).join(" ");
    if !inner.is_empty() {
        sentences.push(format!("{prefix}{}", lower_first(&inner)));
    }
}

fn push_nonempty(sentences: &mut Vec<String>, sentence: String) {
    if !sentence.is_empty() {
        sentences.push(sentence);
    }
}

fn constraint_sentences(constraints: &[Constraint]) -> String {
    let sentences: Vec<String> = constraints
        .iter()
        .map(constraint::sentence)
        .filter(|sentence| !sentence.is_empty())
        .collect();
    sentences.join(" ")
}

fn defined_at(place: &Place) -> String {
    format!("Defined at {}.", code(&place.to_string()))
}

fn paragraph(text: &mut String, paragraph: &str) {
    if !paragraph.is_empty() {
        text.push_str("\n\n");
        text.push_str(paragraph);
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

fn or_else(doc: Option<&str>, default: impl FnOnce() -> String) -> String {
    doc.map(str::trim)
        .filter(|doc| !doc.is_empty())
        .map_or_else(default, markdown)
}
