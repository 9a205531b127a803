//! Where the members of a request, a response or an error stand in the HTTP message.

use super::binding_type::{fits, fits_label};
use super::members::{Context, Resolved, no_stream};
use super::resolve::Types;
use super::same_place::same_place;
use crate::checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest, quoted};
use crate::model::{Binding, Http, Located};

/// What the members of a message are bound in.
pub(super) struct Message<'m> {
    pub(super) context: Context,
    /// The method and the URI of the operation; absent for errors, and where it was reported.
    pub(super) http: Option<&'m Http>,
    /// Why the message has no body, where it has none.
    pub(super) bodiless: Option<String>,
    /// The labels of the URI that have no member, which is reported elsewhere.
    pub(super) missing: Vec<&'m str>,
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
        if !member.written.is_bound() {
            no_stream(member, sink);
        }
        return;
    };
    if !allowed(&binding.value, message.context) {
        sink.push(misplaced(binding, message.context));
        member.found = None;
        return;
    }
    member.binding = match &binding.value {
        Binding::Query(name) => checked::Binding::Query(name.clone()),
        Binding::QueryMap { all } => checked::Binding::QueryMap { all: *all },
        Binding::Header(name) => checked::Binding::Header(name.clone()),
        Binding::PrefixHeaders(prefix) => checked::Binding::PrefixHeaders(prefix.clone()),
        Binding::Payload => checked::Binding::Payload,
        Binding::StatusCode => checked::Binding::StatusCode,
    };
    if member.binding == checked::Binding::Payload {
        member.bind_to_payload(message.context, sink);
    }
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
        Binding::Query(_) | Binding::QueryMap { .. } => context == Context::Request,
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
    let Some(message) = refused_header(name, prefix) else {
        return;
    };
    let help = if prefix {
        "a prefix such as `X-Amz-Meta-` can be bound"
    } else {
        "a header such as `X-Amz-Request-Id` can be bound"
    };
    sink.push(Diagnostic::error(Code::BadHeader, &binding.place, message).help(help));
}

/// Why no member can be bound to a header, or to those with a prefix, if none can.
#[must_use]
pub fn refused_header(name: &str, prefix: bool) -> Option<String> {
    let token = name.chars().all(|character| {
        character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
    });
    if !token || name.is_empty() && !prefix {
        Some(format!("{} cannot be the name of a header", quoted(name)))
    } else if RESERVED.contains(&name.to_ascii_lowercase().as_str()) {
        Some(format!(
            "the header {} is not the author's to set",
            quoted(name)
        ))
    } else {
        let reserved = reserved_after(name).filter(|_| prefix)?;
        Some(format!(
            "the prefix {} takes in the header `{reserved}`, which is not the author's to set",
            quoted(name)
        ))
    }
}

/// The reserved header that a prefix is the beginning of. The empty prefix takes all headers but
/// those, and so does one that is the beginning of most names of one's own.
fn reserved_after(prefix: &str) -> Option<&'static str> {
    let prefix = prefix.to_ascii_lowercase();
    let common = "x-amzn-".starts_with(&prefix);
    let mut reserved = RESERVED.iter().filter(|name| name.starts_with(&prefix));
    reserved.next().copied().filter(|_| !common)
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
        member.binding == checked::Binding::Body && !member.written.is_bound()
    };
    if let Some(reason) = &message.bodiless {
        let lost: Vec<&Resolved<'_>> = members
            .iter()
            .filter(|member| is_body(member) || is_payload(member))
            .collect();
        for member in &lost {
            // One that was most likely meant to be a label is told of with the label.
            if !is_meant(member, &message.missing, lost.len()) {
                sink.push(no_body(member, reason, message.context));
            }
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

/// Whether a member that has no place is most likely one of the labels that have no member: there
/// is one of each, or their names are alike.
fn is_meant(member: &Resolved<'_>, labels: &[&str], lost: usize) -> bool {
    let name = member.written.wire_name().as_str();
    let alike = |label: &&str| nearest(label, &mut [name].into_iter(), &mut 1_000).is_some();
    lost == 1 && labels.len() == 1 || labels.iter().any(alike)
}

fn no_body(member: &Resolved<'_>, reason: &str, context: Context) -> Diagnostic {
    let name = quoted(member.written.name.as_str());
    let message = format!("{name} is in the body, and {reason}");
    let help = match context {
        Context::Request => "bind it with `query` or `header`, or make it a label of the URI",
        _ => "bind it with `header`, or give the operation another method or status",
    };
    Diagnostic::error(Code::NoBody, &member.written.name.place, message).help(help)
}
