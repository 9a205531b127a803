//! What types, members and items have in common: what they are made of, and its constraints.

use super::types;
use crate::constraint::RULES;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::fields::{Fields, text, wrong_kind};
use crate::language::{self, Form};
use crate::model::{Constraint, Item, Located, Target};
use crate::source::Place;
use crate::yaml::{Node, Value};

/// Reads an item: a type's name, or a map.
pub(super) fn item(node: &Node, key: &'static str, sink: &mut Diagnostics) -> Item {
    match &node.value {
        Value::Scalar(_) => match text(node, key, sink) {
            Some(name) => Item::named(&name.value, &name.place),
            None => Item::unknown(&node.place),
        },
        Value::Map(entries) => {
            let place = entries.first().map_or(&node.place, |entry| &entry.place);
            match Fields::read(node, "an item", language::ITEM, place, sink) {
                Some(fields) => common(&fields, "an item", place, sink),
                None => Item::unknown(place),
            }
        }
        Value::List(_) => {
            wrong_kind(node, &format!("`{key}`"), Form::Item, sink);
            Item::unknown(&node.place)
        }
        Value::Refused => Item::unknown(&node.place),
    }
}

/// Reads the keys that types, members and items share.
pub(super) fn common(
    fields: &Fields<'_>,
    owner: &str,
    place: &Place,
    sink: &mut Diagnostics,
) -> Item {
    for entry in fields.inline() {
        types::inline(entry, sink);
    }
    let (target, place) = match target(fields, owner, place, sink) {
        Some((target, place)) => (target, place),
        None => (None, *place),
    };
    modifiers(fields, target, &place, sink)
}

/// Reads the keys beside the one that says what the item is.
pub(super) fn modifiers(
    fields: &Fields<'_>,
    target: Option<Target>,
    place: &Place,
    sink: &mut Diagnostics,
) -> Item {
    Item {
        place: *place,
        target,
        constraints: constraints(fields, sink),
        sensitive: fields.flag("sensitive", sink).is_some(),
        sparse: fields.flag("sparse", sink),
        streaming: fields.flag("streaming", sink),
        requires_length: fields.flag("requires-length", sink),
        newtype: fields.flag("newtype", sink),
        media_type: fields.text("media-type", sink).map(Box::new),
        timestamp_format: fields
            .one_of("timestamp-format", language::TIMESTAMP_FORMATS, sink)
            .map(Box::new),
    }
}

fn constraints(fields: &Fields<'_>, sink: &mut Diagnostics) -> Vec<Constraint> {
    let mut found = Vec::new();
    // Most have one or none, and a vector that grows takes room for four.
    for rule in RULES {
        if let Some(entry) = fields.get(rule.key)
            && let Some(written) = (rule.read)(&entry.value, sink)
        {
            found.reserve_exact(1);
            found.push(Constraint {
                place: entry.place,
                written,
            });
        }
    }
    found
}

/// Reads what an item is made of, and where that stands. The inner value is absent where it was
/// there and could not be read; nothing is returned where it was not there.
fn target(
    fields: &Fields<'_>,
    owner: &str,
    place: &Place,
    sink: &mut Diagnostics,
) -> Option<(Option<Target>, Place)> {
    let (kind, found) = one_kind(fields, &["type", "list", "map"], owner, place, sink)?;
    let place = found.value.place;
    let target = match kind {
        "type" => type_name(&found.value, sink).map(Target::Name),
        "list" => Some(Target::List(Box::new(item(&found.value, "list", sink)))),
        _ => Some(map(&found.value, sink)),
    };
    Some((target, place))
}

/// Reads the name of a type.
pub(super) fn type_name(node: &Node, sink: &mut Diagnostics) -> Option<Located<String>> {
    if matches!(node.value, Value::Map(_) | Value::List(_)) {
        let message = format!(
            "`type` takes the name of a type, and this is {}",
            node.describe()
        );
        let help = several(node).unwrap_or(
            "lists and maps have keys of their own: `list: Item`, `map: Value`".to_owned(),
        );
        sink.push(Diagnostic::error(Code::WrongKind, &node.place, message).help(help));
        return None;
    }
    text(node, "type", sink)
}

/// How several types in a list are written, as JSON Schema has them: `[string, 'null']`.
fn several(node: &Node) -> Option<String> {
    let Value::List(items) = &node.value else {
        return None;
    };
    let names: Option<Vec<&str>> = items
        .iter()
        .map(|item| item.as_scalar().map(|scalar| scalar.text.as_str()))
        .collect();
    let names = names?;
    let there: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| *name != "null")
        .collect();
    match there.as_slice() {
        [only] if names.len() == 1 => Some(format!(
            "a list of these is {}",
            quoted(&format!("list: {only}"))
        )),
        [only] => Some(format!(
            "write {}: a member is optional unless it says `required: true`",
            quoted(&format!("type: {only}"))
        )),
        [_, _, ..] => {
            Some("one of several types is a `union` under `types`, with a name for each".to_owned())
        }
        _ => None,
    }
}

/// The one of these keys that is there, and its entry. None and several are reported.
pub(super) fn one_kind<'a>(
    fields: &Fields<'a>,
    kinds: &[&str],
    owner: &str,
    place: &Place,
    sink: &mut Diagnostics,
) -> Option<(&'static str, &'a crate::yaml::Entry)> {
    let mut found = fields.known().filter(|(key, _)| kinds.contains(key));
    let Some((kind, first)) = found.next() else {
        // A key that is not known was most likely meant to say it.
        if !fields.may_say(kinds) {
            let known = crate::diagnostic::alternatives(kinds.iter().copied());
            let message = format!("{owner} says nothing of what it is");
            sink.push(
                Diagnostic::error(Code::KindOfType, place, message)
                    .help(format!("it needs one of the keys {known}")),
            );
        }
        return None;
    };
    if let Some((_, second)) = found.next() {
        // Between them, the name of another type stands in the column of the keys.
        let begins_another = |entry: &&crate::yaml::Entry| {
            entry.value.is_nothing() && entry.place.line < second.place.line
        };
        if fields.unknown().iter().any(begins_another) {
            return None;
        }
        let message = format!(
            "{owner} is of one kind, and here are `{}` and `{}`",
            first.key, second.key
        );
        let (left_out, kept) = if second.key == "type" {
            (second, first)
        } else {
            (first, second)
        };
        let help = (left_out.key == "type")
            .then(|| format!("leave `type` out: `{}` says what it is", kept.key));
        sink.push(
            Diagnostic::error(Code::KindOfType, &second.place, message)
                .label(&first.place, "the other one")
                .maybe_help(help),
        );
        return None;
    }
    Some((kind, first))
}

/// Reads what stands at `map`: the values, or a map with `key` and `value`.
fn map(node: &Node, sink: &mut Diagnostics) -> Target {
    let long = match &node.value {
        Value::Map(entries) => entries
            .iter()
            .any(|entry| matches!(entry.key.as_str(), "key" | "value")),
        _ => false,
    };
    let string = |place: &Place| Box::new(Item::named("string", place));
    if !long {
        return Target::Map {
            key: string(&node.place),
            value: Box::new(item(node, "map", sink)),
        };
    }
    let Some(fields) = Fields::read(node, "`map`", language::MAP_ITEM, &node.place, sink) else {
        return Target::Map {
            key: string(&node.place),
            value: Box::new(Item::unknown(&node.place)),
        };
    };
    let key = match fields.get("key") {
        Some(entry) => Box::new(item(&entry.value, "key", sink)),
        None => string(&node.place),
    };
    let value = match fields.get("value") {
        Some(entry) => item(&entry.value, "value", sink),
        None => Item::unknown(&node.place),
    };
    Target::Map {
        key,
        value: Box::new(value),
    }
}
