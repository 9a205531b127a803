//! Members of structures, unions, requests, responses and errors.

use super::columns::{MEMBERS, in_place};
use super::{item, name_of};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
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

/// Reads the members of a request or of a response, where it is there.
pub(super) fn message(fields: &Fields<'_>, key: &str, sink: &mut Diagnostics) -> Members {
    let mut members = match fields.get(key) {
        Some(entry) => {
            let (entries, complete) = map(entry, Form::Members, sink);
            let (entries, in_place) = in_place(entries, &MEMBERS, key, sink);
            Members {
                list: entries
                    .iter()
                    .map(|(entry, _)| member(entry, sink))
                    .collect(),
                complete: complete && in_place,
                written: true,
            }
        }
        None => return members(fields, key, sink),
    };
    // Nothing under a key, and a key that is not known: the members are not indented.
    members.complete &= !(members.list.is_empty() && fields.has_unknown_keys());
    members
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
    if let Some(name) = numbered(entry, sink) {
        return Member::new(name, Item::unknown(&entry.place));
    }
    let name = name(entry, sink);
    let unknown = |item: Item| Member::new(name.clone(), item);
    match &node.value {
        Value::Scalar(_) if node.is_nothing() => {
            let message = format!("nothing stands at {}", quoted(&entry.key));
            let written = format!("{}: string", entry.key);
            sink.push(
                Diagnostic::error(Code::NothingThere, &node.place, message)
                    .help(format!("write its type: {}", quoted(&written))),
            );
            unknown(Item::unknown(&entry.place))
        }
        Value::Scalar(_) => {
            let name = text(node, &entry.key, sink);
            unknown(match name {
                Some(name) => Item::named(&name.value, &name.place),
                None => Item::unknown(&entry.place),
            })
        }
        Value::Map(_) => {
            match Fields::read(node, "a member", language::MEMBER, &entry.place, sink) {
                Some(fields) => long_form(&fields, name, entry, sink),
                None => unknown(Item::unknown(&entry.place)),
            }
        }
        Value::List(_) | Value::Refused => {
            wrong_kind(node, "a member", Form::Item, sink);
            unknown(Item::unknown(&entry.place))
        }
    }
}

/// A field of protobuf, `repeated Line lines: 3`, which is reported; its name.
fn numbered(entry: &Entry, sink: &mut Diagnostics) -> Option<Located<String>> {
    let number = entry.value.as_scalar()?;
    let mut words = entry.key.split(' ').rev();
    let (name, kind) = (words.next()?, words.next()?);
    let own = language::OTHER_NAMES
        .iter()
        .find(|(other, _)| *other == kind);
    let kind = own.map_or(kind, |(_, own)| *own);
    let label = words.next();
    let is_label = matches!(label, None | Some("optional" | "required" | "repeated"));
    if number.meaning() != Meaning::Number || !is_label || words.next().is_some() {
        return None;
    }
    let written = match label {
        Some("repeated") => format!("{name}: {{ list: {kind} }}"),
        Some("required") => format!("{name}: {{ type: {kind}, required: true }}"),
        _ => format!("{name}: {kind}"),
    };
    let message = format!("{} is more than the name of a member", quoted(&entry.key));
    let help = format!("write {}: a member has no number", quoted(&written));
    sink.push(Diagnostic::error(Code::NoRustName, &entry.place, message).help(help));
    Some(Located::new(name.to_owned(), &entry.place))
}

/// The name of a member. What other languages write beside it is not a part of it, and is reported.
fn name(entry: &Entry, sink: &mut Diagnostics) -> Located<String> {
    let text = entry.key.as_str();
    let marks = [
        ("?", "a member is optional unless it says `required: true`"),
        ("!", "a member that has to be there says `required: true`"),
        ("*", "a member that has to be there says `required: true`"),
        ("[]", "a member that is a list says `list: Item`"),
    ];
    let words = [
        (
            "optional ",
            "a member is optional unless it says `required: true`",
        ),
        (
            "required ",
            "a member that has to be there says `required: true`",
        ),
        ("repeated ", "a member that is a list says `list: Item`"),
        (
            "readonly ",
            "a request and a response have members of their own",
        ),
    ];
    let marked = marks
        .iter()
        .find_map(|(mark, help)| Some((text.strip_suffix(mark)?, *help)));
    let worded = words
        .iter()
        .find_map(|(word, help)| Some((text.strip_prefix(word)?, *help)));
    let Some((plain, help)) = marked.or(worded) else {
        return name_of(entry);
    };
    let plain = plain.trim();
    if !plain.starts_with(char::is_alphabetic) {
        return name_of(entry);
    }
    let message = format!("{} is more than the name of a member", quoted(&entry.key));
    let help = format!("write {}: {help}", quoted(plain));
    sink.push(Diagnostic::error(Code::NoRustName, &entry.place, message).help(help));
    Located::new(plain.to_owned(), &entry.place)
}

fn long_form(
    fields: &Fields<'_>,
    name: Located<String>,
    entry: &Entry,
    sink: &mut Diagnostics,
) -> Member {
    let (bindings, unread_binding) = bindings(fields, entry, sink);
    Member {
        name,
        wire_name: fields.text("wire-name", sink).map(Box::new),
        doc: fields.prose("doc", sink),
        deprecated: fields.reason("deprecated", sink),
        item: item::common(fields, "a member", &entry.place, sink),
        required: fields.boolean("required", sink),
        default: fields
            .get("default")
            .map(|entry| Box::new(Located::new(entry.value.clone(), &entry.place))),
        client_optional: fields.flag("client-optional", sink),
        idempotency_token: fields.flag("idempotency-token", sink),
        bindings,
        unread_binding,
    }
}

/// The keys that say where a member stands, and under which name.
const BINDINGS: &[&str] = &[
    "query",
    "query-map",
    "header",
    "prefix-headers",
    "payload",
    "status-code",
    "wire-name",
];

/// Where a member says that it stands, and whether something that could not be read may say so
/// too.
fn bindings(
    fields: &Fields<'_>,
    member: &Entry,
    sink: &mut Diagnostics,
) -> (Vec<Located<Binding>>, bool) {
    let before = sink.error_count();
    let mut found = Vec::new();
    for (key, binding) in [
        ("query", Binding::Query as fn(String) -> Binding),
        ("header", Binding::Header),
        // The empty prefix takes every header, so nothing between quotes is something here.
        ("prefix-headers", Binding::PrefixHeaders),
    ] {
        if let Some(name) = bound_name(fields, key, member, sink) {
            add(Located::new(binding(name.value), &name.place), &mut found);
        }
    }
    if let Some(binding) = query_map(fields, sink) {
        add(binding, &mut found);
    }
    for (key, binding) in [
        ("payload", Binding::Payload),
        ("status-code", Binding::StatusCode),
    ] {
        if let Some(place) = fields.flag(key, sink) {
            add(Located::new(binding, &place), &mut found);
        }
    }
    let unread = sink.error_count() > before || fields.may_say(BINDINGS);
    (found, unread)
}

/// Adds a binding in the order of the file: two are reported at the one that comes second.
fn add(binding: Located<Binding>, to: &mut Vec<Located<Binding>>) {
    let begins = |binding: &Located<Binding>| (binding.place.line, binding.place.column);
    let before = to.partition_point(|other| begins(other) < begins(&binding));
    to.reserve_exact(1);
    to.insert(before, binding);
}

/// The name of a parameter or of a header. `true` was most likely meant to say that it is the
/// member's own.
fn bound_name(
    fields: &Fields<'_>,
    key: &str,
    member: &Entry,
    sink: &mut Diagnostics,
) -> Option<Located<String>> {
    let node = &fields.get(key)?.value;
    let meaning = node.as_scalar().map(Scalar::meaning);
    if !matches!(meaning, Some(Meaning::Boolean(_) | Meaning::BooleanWord)) {
        return text(node, key, sink);
    }
    let message = format!("`{key}` takes the name to be sent, and this is a boolean");
    let written = format!("{key}: {}", member.key);
    sink.push(
        Diagnostic::error(Code::WrongKind, &node.place, message)
            .help(format!("write {}", quoted(&written))),
    );
    None
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
