//! What types, members and items have in common, and members.

use cistron_codegen::model::{Binding, Item, Meaning, Member, Members, Node, Style, Target, Value};

use super::constraints;
use super::tree::{Map, Tree};

/// The members of something.
pub(super) fn members(members: &Members) -> Tree {
    let mut map = Map::block();
    for found in &members.list {
        map.add(found.name.as_str(), member(found));
    }
    Tree::Map(map)
}

fn member(member: &Member) -> Tree {
    let mut map = Map {
        doc: member.doc.clone(),
        ..Map::default()
    };
    target(&mut map, &member.item);
    if let Some(required) = &member.required {
        map.raw("required", required.value);
    }
    if let Some(default) = &member.default {
        map.add("default", value(&default.value));
    }
    for binding in &member.bindings {
        let key = binding.value.key();
        match &binding.value {
            Binding::Query(name) | Binding::Header(name) | Binding::PrefixHeaders(name) => {
                map.text(key, name);
            }
            Binding::QueryMap { all: true } => map.raw(key, "all"),
            Binding::QueryMap { all: false } | Binding::Payload | Binding::StatusCode => {
                map.raw(key, true);
            }
        }
    }
    if let Some(name) = &member.wire_name {
        map.text("wire-name", name.as_str());
    }
    modifiers(&mut map, &member.item);
    map.flag("client-optional", member.client_optional.is_some());
    map.flag("idempotency-token", member.idempotency_token.is_some());
    map.deprecated(member.deprecated.as_deref());
    map.or_short("type")
}

/// An item of a list, a key or a value of a map.
pub(super) fn item(item: &Item) -> Tree {
    let mut map = Map::default();
    target(&mut map, item);
    modifiers(&mut map, item);
    map.or_short("type")
}

/// Adds the key that says what an item is.
pub(super) fn target(map: &mut Map, found: &Item) {
    match &found.target {
        Some(Target::Name(name)) => map.text("type", name.as_str()),
        Some(Target::List(inner)) => map.add("list", item(inner)),
        Some(Target::Map { key, value }) => map.add("map", map_item(key, value)),
        None => {}
    }
}

fn map_item(key: &Item, value: &Item) -> Tree {
    let (key, value) = (item(key), item(value));
    // Any text can be a key where nothing is said of them.
    if key == Tree::Text("string".to_owned()) {
        return value;
    }
    let mut map = Map::default();
    map.add("key", key);
    map.add("value", value);
    Tree::Map(map)
}

/// Adds the keys beside the one that says what an item is.
pub(super) fn modifiers(map: &mut Map, item: &Item) {
    map.flag("newtype", item.newtype.is_some());
    map.flag("sparse", item.sparse.is_some());
    map.flag("streaming", item.streaming.is_some());
    map.flag("requires-length", item.requires_length.is_some());
    if let Some(format) = &item.timestamp_format {
        map.text("timestamp-format", format.as_str());
    }
    if let Some(media_type) = &item.media_type {
        map.text("media-type", media_type.as_str());
    }
    constraints::add(map, &item.constraints);
    map.flag("sensitive", item.sensitive);
}

/// A value as the author wrote it.
fn value(node: &Node) -> Tree {
    match &node.value {
        Value::Scalar(scalar) => {
            let is_raw = scalar.style == Style::Plain && scalar.meaning() != Meaning::Text;
            match scalar.text.as_str() {
                "" if is_raw => Tree::Raw("null".to_owned()),
                text if is_raw => Tree::Raw(text.to_owned()),
                text => Tree::Text(text.to_owned()),
            }
        }
        Value::List(items) => Tree::List(items.iter().map(value).collect()),
        Value::Map(entries) => {
            let mut map = Map::default();
            for entry in entries {
                map.add(&entry.key, value(&entry.value));
            }
            Tree::Map(map)
        }
        // What is not part of the language is in no model without errors.
        Value::Refused => Tree::Raw("null".to_owned()),
    }
}
