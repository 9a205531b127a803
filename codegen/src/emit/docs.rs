//! The documentation of generated items: the author's words, the constraints, the place.

use std::fmt::Write as _;

use super::Context;
use crate::checked::{
    Binding, Constraint, DefaultValue, ErrorShape, Fault, Item, Member, NamedType, Operation,
    Presence, Shape,
};
use crate::constraint;
use crate::markdown::{code, markdown};
use crate::source::Place;
use crate::tokens::{TokenStream, quote};

/// Doc attributes, one a line.
pub(super) fn attributes(text: &str) -> TokenStream {
    let mut tokens = TokenStream::new();
    let mut spaced = String::new();
    for line in text.lines() {
        spaced.clear();
        if !line.is_empty() {
            spaced.push(' ');
            spaced.push_str(line);
        }
        tokens.extend(quote!(#[doc = #spaced]));
    }
    tokens
}

/// The documentation of a named type.
pub(super) fn named_type(context: &Context<'_>, named: &NamedType) -> TokenStream {
    let mut text = or_else(named.doc.as_deref(), || {
        format!("The type `{}`.", named.name)
    });
    paragraph(&mut text, &constraint_sentences(&named.constraints));
    paragraph(&mut text, &defined_in(context, &named.place));
    attributes(&text)
}

/// The documentation of a request.
pub(super) fn request(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let mut text = format!(
        "The request of [`{}`]: {}.",
        operation.rust_name,
        code(&format!("{} {}", operation.method, operation.uri))
    );
    paragraph(&mut text, &defined_in(context, &operation.place));
    attributes(&text)
}

/// The documentation of a response.
pub(super) fn response(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let mut text = format!(
        "The response of [`{}`], sent with status {}.",
        operation.rust_name, operation.status
    );
    paragraph(&mut text, &defined_in(context, &operation.place));
    attributes(&text)
}

/// The documentation of an operation's unit struct.
pub(super) fn operation(
    context: &Context<'_>,
    operation: &Operation,
    errors: &[&ErrorShape],
) -> TokenStream {
    let mut text = or_else(operation.doc.as_deref(), || {
        format!("The operation `{}`.", operation.name)
    });
    paragraph(&mut text, &operation_facts(context, operation, errors));
    attributes(&text)
}

/// What the documentation of `impl Operation` says where the unit struct, and with it the page's
/// first words, is its user's.
pub(super) fn operation_impl(
    context: &Context<'_>,
    operation: &Operation,
    errors: &[&ErrorShape],
) -> TokenStream {
    attributes(&operation_facts(context, operation, errors))
}

/// Method and URI, the members of the request with what holds for them, the response, the errors.
fn operation_facts(context: &Context<'_>, operation: &Operation, errors: &[&ErrorShape]) -> String {
    let mut text = code(&format!("{} {}", operation.method, operation.uri));
    if operation.readonly {
        text.push_str(", changes nothing");
    } else if operation.idempotent {
        text.push_str(", may be sent twice with the effect of once");
    }
    text.push('.');
    let mut takes = format!("Takes [`{}`]", operation.request_name);
    if operation.request.is_empty() {
        takes.push_str(", which has no members.");
    } else {
        takes.push_str(":\n");
        for member in &operation.request {
            let _ = write!(takes, "\n- {}", member_facts(member));
        }
    }
    paragraph(&mut text, &takes);
    let gives = format!(
        "Gives [`{}`] with status {}.",
        operation.response_name, operation.status
    );
    paragraph(&mut text, &gives);
    let mut fails = format!("Fails with [`{}`]", operation.error_name);
    if errors.is_empty() {
        fails.push('.');
    } else {
        fails.push_str(":\n");
        for error in errors {
            let _ = write!(
                fails,
                "\n- [`{}`], status {}",
                error.rust_name, error.status
            );
        }
    }
    paragraph(&mut text, &fails);
    paragraph(&mut text, &defined_in(context, &operation.place));
    text
}

/// A member of a request in one line.
fn member_facts(member: &Member) -> String {
    let mut facts = vec![code(&member.name)];
    match &member.presence {
        Presence::Required => facts.push("required".to_owned()),
        Presence::Optional => {}
        Presence::Default(value) => {
            facts.extend(default_text(value).map(|shown| format!("{shown} by default")));
        }
    }
    facts.push(match &member.binding {
        Binding::Body => "in the body".to_owned(),
        Binding::Label => "in the path".to_owned(),
        Binding::Query(name) => format!("in the query as {}", code(name)),
        Binding::QueryMap { .. } => "in the query".to_owned(),
        Binding::Header(name) => format!("in the header {}", code(name)),
        Binding::PrefixHeaders(prefix) => {
            format!("in the headers that begin with {}", code(prefix))
        }
        Binding::Payload => "the body itself".to_owned(),
        Binding::StatusCode => "the status of the response".to_owned(),
    });
    let constraints = item_sentences(&member.item).join(" ");
    if constraints.is_empty() {
        return format!("{}.", facts.join(", "));
    }
    format!("{}. {constraints}", facts.join(", "))
}

/// The documentation of an error's structure.
pub(super) fn error(context: &Context<'_>, error: &ErrorShape) -> TokenStream {
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
    paragraph(&mut text, &defined_in(context, &error.place));
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

/// The file of the spec that says so. Neither the line nor the folder that the spec is reached
/// through is told: the output is the same through every front door, and stays the same where the
/// spec changes elsewhere.
fn defined_in(context: &Context<'_>, place: &Place) -> String {
    let path = &*place.path;
    let path = path.strip_prefix(context.root_folder).unwrap_or(path);
    format!("Defined in {}.", code(path))
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
