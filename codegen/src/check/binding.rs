//! Where the members of a request, a response or an error stand in the HTTP message.

use std::collections::HashMap;

use super::members::{Context, Resolved, no_stream};
use super::resolve::{Types, Use};
use crate::checked::{self, Shape};
use crate::constraint::Category;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Binding, Http, Located};
use crate::source::Place;

/// What the members of a message are bound in.
pub(super) struct Message<'m> {
    pub(super) context: Context,
    /// The method and the URI of the operation; absent for errors, and where it was reported.
    pub(super) http: Option<&'m Http>,
    /// Why the message has no body, where it has none.
    pub(super) bodiless: Option<String>,
}

/// Binds every member.
pub(super) fn bind(
    types: &Types<'_>,
    members: &mut [Resolved<'_>],
    message: &Message<'_>,
    sink: &mut Diagnostics,
) {
    for member in members.iter_mut() {
        bind_one(types, member, message, sink);
    }
    same_place(members, message, sink);
    body(members, message, sink);
}

fn bind_one(
    types: &Types<'_>,
    member: &mut Resolved<'_>,
    message: &Message<'_>,
    sink: &mut Diagnostics,
) {
    let label = label_of(member, message);
    if bound_twice(member, label.map(|(label, _)| label), sink) {
        // Where it stands is not known, so nothing more is said of it.
        member.found = None;
    }
    if let Some((_, greedy)) = label {
        member.bind_to_label(sink);
        fits_label(member, greedy, sink);
        return;
    }
    let Some(binding) = member.written.bindings.first() else {
        no_stream(member, sink);
        return;
    };
    if !allowed(&binding.value, message.context) {
        sink.push(misplaced(binding, message.context));
        member.found = None;
        return;
    }
    member.binding = match &binding.value {
        Binding::Query(name) => checked::Binding::Query(name.clone()),
        Binding::QueryMap => checked::Binding::QueryMap,
        Binding::Header(name) => checked::Binding::Header(name.clone()),
        Binding::PrefixHeaders(prefix) => checked::Binding::PrefixHeaders(prefix.clone()),
        Binding::Payload => checked::Binding::Payload,
        Binding::StatusCode => checked::Binding::StatusCode,
    };
    header_name(binding, sink);
    if let Some(found) = &member.found {
        fits(types, &binding.value, found, &binding.place, sink);
    }
}

/// The label that a member is bound to, and whether it is greedy.
fn label_of<'h>(
    member: &Resolved<'_>,
    message: &Message<'h>,
) -> Option<(&'h Located<String>, bool)> {
    if message.context != Context::Request {
        return None;
    }
    let name = member.written.wire_name().as_str();
    message
        .http?
        .labels()
        .find(|(label, _)| label.value == name)
}

fn bound_twice(
    member: &Resolved<'_>,
    label: Option<&Located<String>>,
    sink: &mut Diagnostics,
) -> bool {
    let name = quoted(member.written.name.as_str());
    match (label, member.written.bindings.as_slice()) {
        (Some(label), [binding, ..]) => {
            let message = format!(
                "{name} is a label of the URI and `{}` too",
                binding.value.key()
            );
            sink.push(
                Diagnostic::error(Code::BoundTwice, &binding.place, message)
                    .label(&label.place, "the label")
                    .help("a member stands in one place; leave this out, or give the label a member of its own"),
            );
            true
        }
        (None, [first, second, ..]) => {
            let message = format!(
                "{name} is bound by `{}` and by `{}`",
                first.value.key(),
                second.value.key()
            );
            sink.push(
                Diagnostic::error(Code::BoundTwice, &second.place, message)
                    .label(&first.place, "first here")
                    .help("a member stands in one place; leave one of them out"),
            );
            true
        }
        _ => false,
    }
}

fn allowed(binding: &Binding, context: Context) -> bool {
    match binding {
        Binding::Query(_) | Binding::QueryMap => context == Context::Request,
        Binding::StatusCode => context == Context::Response,
        Binding::Header(_) | Binding::PrefixHeaders(_) | Binding::Payload => true,
    }
}

fn misplaced(binding: &Located<Binding>, context: Context) -> Diagnostic {
    let key = binding.value.key();
    let message = format!("`{key}` has no meaning in {}", context.describe());
    let help = match (&binding.value, context) {
        (Binding::StatusCode, Context::Error) => "the status of an error is always the same",
        (Binding::StatusCode, _) => "a request has no status",
        _ => "only a request has a query",
    };
    Diagnostic::error(Code::BindingMisplaced, &binding.place, message).help(help)
}

/// A label is one text, and a greedy one is a string.
fn fits_label(member: &Resolved<'_>, greedy: bool, sink: &mut Diagnostics) {
    let Some(category) = member.found.as_ref().map(|found| found.category) else {
        return;
    };
    let fits = if greedy {
        category.is_textual()
    } else {
        category.is_one_text()
    };
    if fits {
        return;
    }
    let label = if greedy { "a greedy label" } else { "a label" };
    let message = format!(
        "{} is {label} of the URI, and cannot be {}",
        quoted(member.written.wire_name().as_str()),
        category.describe()
    );
    let help = if greedy {
        "a greedy label is a string, a newtype or an enum"
    } else {
        "a label is a string, a number, a boolean, an enum or a timestamp"
    };
    let place = &member.written.item.place;
    sink.push(Diagnostic::error(Code::BindingType, place, message).help(help));
}

/// Reports a type that cannot stand where it is bound.
fn fits(types: &Types<'_>, binding: &Binding, found: &Use, place: &Place, sink: &mut Diagnostics) {
    let category = found.category;
    let (fits, what) = match binding {
        Binding::Query(_) | Binding::Header(_) => (
            category.is_one_text() || is_list_of_texts(types, &found.shape),
            "a string, a number, a boolean, an enum, a timestamp, or a list of one of these",
        ),
        Binding::QueryMap => (
            is_map_to(types, &found.shape, true),
            "a map from strings to strings or to lists of strings",
        ),
        Binding::PrefixHeaders(_) => (
            is_map_to(types, &found.shape, false),
            "a map from strings to strings",
        ),
        Binding::Payload => (
            category.is_textual()
                || matches!(
                    category,
                    Category::Blob
                        | Category::Stream
                        | Category::Document
                        | Category::Structure
                        | Category::Union
                ),
            "a structure, a union, a document, a string, an enum, a blob or a stream",
        ),
        Binding::StatusCode => (category == Category::Integer, "an `integer`"),
    };
    if fits {
        return;
    }
    if category == Category::Stream {
        let message = format!("a stream cannot stand at `{}`", binding.key());
        sink.push(super::resolve::streaming(place, message));
        return;
    }
    let key = binding.key();
    let message = format!("{} cannot stand at `{key}`", category.describe());
    sink.push(
        Diagnostic::error(Code::BindingType, place, message).help(format!("`{key}` takes {what}")),
    );
}

fn is_list_of_texts(types: &Types<'_>, shape: &Shape) -> bool {
    match shape {
        Shape::List {
            item,
            sparse: false,
        } => types
            .category(&item.shape)
            .is_none_or(Category::is_one_text),
        _ => false,
    }
}

fn is_map_to(types: &Types<'_>, shape: &Shape, or_lists: bool) -> bool {
    let is_text = |shape: &Shape| types.category(shape).is_none_or(Category::is_textual);
    match shape {
        Shape::Map {
            value,
            sparse: false,
            ..
        } => {
            is_text(&value.shape)
                || or_lists
                    && matches!(&value.shape, Shape::List { item, sparse: false } if is_text(&item.shape))
        }
        _ => false,
    }
}

/// Headers that belong to HTTP itself, to the signature, or to the protocol.
const RESERVED: &[&str] = &[
    "authorization",
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "x-amzn-errortype",
];

fn header_name(binding: &Located<Binding>, sink: &mut Diagnostics) {
    let (name, prefix) = match &binding.value {
        Binding::Header(name) => (name, false),
        Binding::PrefixHeaders(name) => (name, true),
        _ => return,
    };
    let token = name.chars().all(|character| {
        character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
    });
    let message = if !token || name.is_empty() && !prefix {
        format!("{} cannot be the name of a header", quoted(name))
    } else if RESERVED.contains(&name.to_ascii_lowercase().as_str()) {
        format!("the header {} is not the author's to set", quoted(name))
    } else {
        return;
    };
    let help = "a header such as `X-Amz-Request-Id` can be bound";
    sink.push(Diagnostic::error(Code::BadHeader, &binding.place, message).help(help));
}

/// No two members stand in one place.
fn same_place(members: &[Resolved<'_>], message: &Message<'_>, sink: &mut Diagnostics) {
    let mut taken: HashMap<String, &Place> = HashMap::new();
    let mut prefixes: Vec<(String, &Place)> = Vec::new();
    for member in members {
        let Some(binding) = member.written.bindings.first() else {
            continue;
        };
        let (place, what) = match &member.binding {
            checked::Binding::Query(name) => {
                constant_query(name, binding, message, sink);
                (
                    format!("query {name}"),
                    format!("the query parameter {}", quoted(name)),
                )
            }
            checked::Binding::Header(name) => (
                format!("header {}", name.to_ascii_lowercase()),
                format!("the header {}", quoted(name)),
            ),
            checked::Binding::PrefixHeaders(prefix) => {
                prefixes.push((prefix.to_ascii_lowercase(), &binding.place));
                continue;
            }
            checked::Binding::QueryMap => {
                ("query-map".to_owned(), "the rest of the query".to_owned())
            }
            checked::Binding::Payload => ("payload".to_owned(), "the payload".to_owned()),
            checked::Binding::StatusCode => ("status-code".to_owned(), "the status".to_owned()),
            checked::Binding::Body | checked::Binding::Label => continue,
        };
        if let Some(first) = taken.insert(place, &binding.place) {
            sink.push(both(&what, &binding.place, first));
        }
    }
    prefixed(members, &prefixes, sink);
}

fn both(what: &str, place: &Place, first: &Place) -> Diagnostic {
    let message = format!("two members are {what}");
    Diagnostic::error(Code::SamePlace, place, message).label(first, "the other one")
}

fn constant_query(
    name: &str,
    binding: &Located<Binding>,
    message: &Message<'_>,
    sink: &mut Diagnostics,
) {
    let Some(http) = message.http else { return };
    if http.query.iter().any(|(key, _)| key == name) {
        let message = format!(
            "the URI has a constant query parameter {} too",
            quoted(name)
        );
        sink.push(
            Diagnostic::error(Code::SamePlace, &binding.place, message)
                .label(&http.place, "the URI")
                .help("take it out of the URI, or leave the member out"),
        );
    }
}

/// Prefixes do not take each other's headers, nor those of other members.
fn prefixed(members: &[Resolved<'_>], prefixes: &[(String, &Place)], sink: &mut Diagnostics) {
    for (index, (prefix, place)) in prefixes.iter().enumerate() {
        let other = prefixes
            .iter()
            .take(index)
            .find(|(other, _)| prefix.starts_with(other) || other.starts_with(prefix));
        if let Some((_, first)) = other {
            let message = "two members take headers that begin alike";
            sink.push(
                Diagnostic::error(Code::SamePlace, place, message).label(first, "the other one"),
            );
        }
        // The empty prefix takes what no other member takes.
        if prefix.is_empty() {
            continue;
        }
        for member in members {
            let checked::Binding::Header(name) = &member.binding else {
                continue;
            };
            let Some(binding) = member.written.bindings.first() else {
                continue;
            };
            if name.to_ascii_lowercase().starts_with(prefix) {
                let message = format!(
                    "the header {} begins with a prefix that another member takes",
                    quoted(name)
                );
                sink.push(
                    Diagnostic::error(Code::SamePlace, &binding.place, message)
                        .label(place, "the prefix"),
                );
            }
        }
    }
}

/// A payload is the whole body, and some messages have no body at all.
fn body(members: &[Resolved<'_>], message: &Message<'_>, sink: &mut Diagnostics) {
    // Without the URI it is not known which members are labels.
    if message.context == Context::Request && message.http.is_none() {
        return;
    }
    let is_payload = |member: &&Resolved<'_>| member.binding == checked::Binding::Payload;
    let is_body = |member: &&Resolved<'_>| {
        // A binding that was reported has left the member here.
        member.binding == checked::Binding::Body && member.written.bindings.is_empty()
    };
    if let Some(reason) = &message.bodiless {
        for member in members
            .iter()
            .filter(|member| is_body(member) || is_payload(member))
        {
            sink.push(no_body(member, reason, message.context));
        }
        return;
    }
    let Some(payload) = members.iter().find(is_payload) else {
        return;
    };
    let mut beside = members.iter().filter(is_body);
    let (Some(first), rest) = (beside.next(), beside.count()) else {
        return;
    };
    let name = quoted(first.written.name.as_str());
    let text = match rest {
        0 => format!("{name} is in the body, and the payload is the whole body"),
        1 => {
            format!("{name} and another member are in the body, and the payload is the whole body")
        }
        _ => format!(
            "{name} and {rest} other members are in the body, and the payload is the whole body"
        ),
    };
    let place = payload
        .written
        .bindings
        .first()
        .map_or(&payload.written.name.place, |binding| &binding.place);
    sink.push(
        Diagnostic::error(Code::BodyBesidePayload, &first.written.name.place, text)
            .label(place, "the payload")
            .help("bind it to a header, or make the payload a structure that holds it"),
    );
}

fn no_body(member: &Resolved<'_>, reason: &str, context: Context) -> Diagnostic {
    let name = quoted(member.written.name.as_str());
    let message = format!("{name} is in the body, and {reason}");
    let help = match context {
        Context::Request => "bind it with `query` or `header`, or make it a label of the URI",
        _ => "bind it with `header`, or give the operation another status",
    };
    Diagnostic::error(Code::NoBody, &member.written.name.place, message).help(help)
}
