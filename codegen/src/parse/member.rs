//! Members of structures, unions, requests, responses and errors.

use super::{item, name_of};
use crate::diagnostic::Diagnostics;
use crate::fields::{Fields, map, text, wrong_kind};
use crate::language::{self, Form};
use crate::model::{Binding, Item, Located, Member, Members};
use crate::yaml::{Entry, Meaning, Scalar, Value};

/// Reads the members that stand at a key, where it is there.
pub(super) fn members(fields: &Fields<'_>, key: &str, sink: &mut Diagnostics) -> Members {
    match fields.get(key) {
        Some(entry) => {
            let mut members = members_of(entry, sink);
            // Nothing under a key, and a key that is not known: the members are not indented.
            members.complete &= !(entry.value.is_nothing() && fields.has_unknown_keys());
            members
        }
        None => Members {
            list: Vec::new(),
            complete: true,
            written: false,
        },
    }
}

/// Reads the members that are an entry's value.
pub(super) fn members_of(entry: &Entry, sink: &mut Diagnostics) -> Members {
    let (entries, complete) = map(entry, Form::Members, sink);
    Members {
        list: entries.iter().map(|entry| member(entry, sink)).collect(),
        complete,
        written: true,
    }
}

fn member(entry: &Entry, sink: &mut Diagnostics) -> Member {
    let node = &entry.value;
    let unknown = |item: Item| Member {
        name: name_of(entry),
        wire_name: None,
        doc: None,
        deprecated: None,
        item,
        required: None,
        default: None,
        client_optional: None,
        idempotency_token: None,
        bindings: Vec::new(),
    };
    match &node.value {
        Value::Scalar(_) => {
            let name = text(node, &entry.key, sink);
            unknown(match name {
                Some(name) => Item::named(&name.value, &name.place),
                None => Item::unknown(&entry.place),
            })
        }
        Value::Map(_) => {
            let fields = (!item::inline(node, sink))
                .then(|| Fields::read(node, "a member", language::MEMBER, &entry.place, sink))
                .flatten();
            match fields {
                Some(fields) => long_form(&fields, entry, sink),
                None => unknown(Item::unknown(&entry.place)),
            }
        }
        Value::List(_) | Value::Refused => {
            wrong_kind(node, "a member", Form::Item, sink);
            unknown(Item::unknown(&entry.place))
        }
    }
}

fn long_form(fields: &Fields<'_>, entry: &Entry, sink: &mut Diagnostics) -> Member {
    Member {
        name: name_of(entry),
        wire_name: fields.text("wire-name", sink),
        doc: fields.prose("doc", sink),
        deprecated: fields.reason("deprecated", sink),
        item: item::common(fields, "a member", &entry.place, sink),
        required: fields.boolean("required", sink),
        default: fields
            .get("default")
            .map(|entry| Located::new(entry.value.clone(), &entry.place)),
        client_optional: fields.flag("client-optional", sink),
        idempotency_token: fields.flag("idempotency-token", sink),
        bindings: bindings(fields, sink),
    }
}

fn bindings(fields: &Fields<'_>, sink: &mut Diagnostics) -> Vec<Located<Binding>> {
    let mut found = Vec::new();
    for (key, binding) in [
        ("query", Binding::Query as fn(String) -> Binding),
        ("header", Binding::Header),
    ] {
        if let Some(name) = fields.text(key, sink) {
            found.push(Located::new(binding(name.value), &name.place));
        }
    }
    if let Some(entry) = fields.get("prefix-headers") {
        // The empty prefix takes every header, so nothing between quotes is something here.
        if let Some(prefix) = text(&entry.value, "prefix-headers", sink) {
            found.push(Located::new(
                Binding::PrefixHeaders(prefix.value),
                &prefix.place,
            ));
        }
    }
    found.extend(query_map(fields, sink));
    for (key, binding) in [
        ("payload", Binding::Payload),
        ("status-code", Binding::StatusCode),
    ] {
        if let Some(place) = fields.flag(key, sink) {
            found.push(Located::new(binding, &place));
        }
    }
    // Two bindings are reported at the one that comes second in the file.
    found.sort_by_key(|binding| (binding.place.line, binding.place.column));
    found
}

/// `true`, or `all`.
fn query_map(fields: &Fields<'_>, sink: &mut Diagnostics) -> Option<Located<Binding>> {
    let entry = fields.get("query-map")?;
    let all = match entry.value.as_scalar().map(Scalar::meaning) {
        Some(Meaning::Boolean(true)) => false,
        Some(Meaning::Boolean(false)) => return None,
        // What is reported is a map of the query all the same.
        _ => {
            let found = fields.one_of("query-map", language::QUERY_MAPS, sink);
            let word = found.map(|found| found.value);
            if word.as_deref() == Some("false") {
                return None;
            }
            word.as_deref() == Some("all")
        }
    };
    Some(Located::new(Binding::QueryMap { all }, &entry.place))
}
