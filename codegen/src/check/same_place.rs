//! No two members stand in one place of a message.

use super::binding::Message;
use super::members::Resolved;
use super::seen::Seen;
use crate::checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Binding, Located};
use crate::source::Place;

/// Reports members that stand where another one does.
pub(super) fn same_place(members: &[Resolved<'_>], message: &Message<'_>, sink: &mut Diagnostics) {
    let mut taken: Seen<String, &Place> = Seen::default();
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
            checked::Binding::QueryMap { .. } => {
                ("query-map".to_owned(), "the rest of the query".to_owned())
            }
            checked::Binding::Payload => ("payload".to_owned(), "the payload".to_owned()),
            checked::Binding::StatusCode => ("status-code".to_owned(), "the status".to_owned()),
            checked::Binding::Body | checked::Binding::Label => continue,
        };
        if let Some(first) = taken.before(place, &binding.place) {
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
