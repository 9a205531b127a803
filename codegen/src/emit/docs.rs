//! The documentation of generated items: the author's words, the constraints, the place.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use crate::checked::{
    Binding, Constraint, DefaultValue, ErrorShape, Fault, Item, Member, NamedType, Operation,
    Presence, Shape,
};
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
    let constraints: Vec<&Constraint> = named
        .constraints
        .iter()
        .filter(|constraint| {
            !matches!(
                constraint,
                Constraint::EnumValue(_) | Constraint::IntegerEnumValue(_)
            )
        })
        .collect();
    paragraph(&mut text, &constraint_sentences(&constraints, ""));
    paragraph(&mut text, &defined_at(&named.place));
    attributes(&text)
}

/// The documentation of a request.
pub(super) fn request(operation: &Operation) -> TokenStream {
    let mut text = format!(
        "The request of [`{}`]: `{} {}`.",
        operation.rust_name, operation.method, operation.uri
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
    let mut facts = format!("`{} {}`", operation.method, operation.uri);
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
        format!("The member `{}`.", member.name)
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
    attributes(&or_else(doc, || format!("`{value}`.")))
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
        Binding::QueryMap => Some("In the query.".to_owned()),
        Binding::Header(name) => Some(format!("In the header {}.", code(name))),
        Binding::PrefixHeaders(prefix) => {
            Some(format!("In the headers that begin with {}.", code(prefix)))
        }
        Binding::Payload => Some("The body itself.".to_owned()),
        Binding::StatusCode => Some("The status of the response.".to_owned()),
    }
}

fn item_sentences(item: &Item) -> Vec<String> {
    let own: Vec<&Constraint> = item
        .constraints
        .iter()
        .filter(|constraint| {
            !matches!(
                constraint,
                Constraint::EnumValue(_) | Constraint::IntegerEnumValue(_)
            )
        })
        .collect();
    let mut sentences = Vec::new();
    push_nonempty(&mut sentences, constraint_sentences(&own, ""));
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

fn constraint_sentences(constraints: &[&Constraint], prefix: &str) -> String {
    let sentences: Vec<String> = constraints
        .iter()
        .map(|constraint| format!("{prefix}{}", super::schema::sentence(constraint)))
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

/// Text as a code span, whatever backticks it holds (`CommonMark` 6.1).
pub(super) fn code(text: &str) -> String {
    let longest = text
        .split(|character| character != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let text = text.replace(['\n', '\r'], " ");
    if longest > 0 || text.starts_with(' ') {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// The author's words as Markdown that rustdoc takes without a warning and without running any of
/// it.
///
/// Outside of code, brackets and angle brackets are plain characters. A code block is text, since
/// rustdoc takes any other for a test of the user's crate.
fn markdown(doc: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<&str> = None;
    for line in doc.lines() {
        let trimmed = line.trim_start();
        let opening = ["```", "~~~"]
            .into_iter()
            .find(|fence| trimmed.starts_with(fence));
        match (fence, opening) {
            (None, Some(opened)) => {
                fence = Some(opened);
                lines.push(format!("{opened}text"));
            }
            (Some(open), Some(closing)) if open == closing => {
                fence = None;
                lines.push(closing.to_owned());
            }
            (Some(_), _) => lines.push(line.to_owned()),
            (None, None) if line.starts_with("    ") || line.starts_with('\t') => {
                lines.push(plain(trimmed));
            }
            (None, None) => lines.push(plain(line)),
        }
    }
    lines.extend(fence.map(str::to_owned));
    lines.join("\n")
}

/// A line in which brackets stand for themselves, outside of code spans.
fn plain(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut in_code = false;
    for character in line.chars() {
        if character == '`' {
            in_code = !in_code;
        }
        if !in_code && matches!(character, '[' | ']' | '<' | '>') {
            text.push('\\');
        }
        text.push(character);
    }
    if in_code {
        // A lone backtick opens nothing.
        return line
            .chars()
            .flat_map(|character| {
                let escape = matches!(character, '[' | ']' | '<' | '>' | '`').then_some('\\');
                escape.into_iter().chain([character])
            })
            .collect();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_plain_outside_of_code() {
        assert_eq!(markdown("a [b] <c> `[d]`"), "a \\[b\\] \\<c\\> `[d]`");
        assert_eq!(markdown("a ` [b]"), "a \\` \\[b\\]");
    }

    #[test]
    fn a_code_block_is_never_a_test() {
        assert_eq!(
            markdown("a\n\n    panic!()\n\n```\n[x]\n```\n[y]"),
            "a\n\npanic!()\n\n```text\n[x]\n```\n\\[y\\]"
        );
        assert_eq!(markdown("~~~rust\nlet x;"), "~~~text\nlet x;\n~~~");
    }

    #[test]
    fn a_code_span_holds_any_text() {
        assert_eq!(code("[0-9]+"), "`[0-9]+`");
        assert_eq!(code("a`b"), "`` a`b ``");
    }
}
