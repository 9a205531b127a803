//! Types with a name, and errors.

use cistron_codegen::model::{
    EnumValue, ErrorDefinition, IntegerEnumValue, TypeDefinition, TypeKind,
};

use super::items;
use super::tree::{Map, Tree};

/// A type.
pub(super) fn definition(definition: &TypeDefinition) -> Tree {
    let mut map = Map {
        doc: definition.doc.clone(),
        ..Map::default()
    };
    match &definition.kind {
        Some(TypeKind::Item) => items::target(&mut map, &definition.item),
        Some(TypeKind::Structure(members)) => map.add("structure", items::members(members)),
        Some(TypeKind::Union(members)) => map.add("union", items::members(members)),
        Some(TypeKind::Enum(values)) => map.add("enum", enum_values(values)),
        Some(TypeKind::IntegerEnum(values)) => {
            map.add("integer-enum", integer_enum_values(values));
        }
        None => {}
    }
    items::modifiers(&mut map, &definition.item);
    map.deprecated(definition.deprecated.as_deref());
    map.or_short("type")
}

fn enum_values(values: &[EnumValue]) -> Tree {
    let is_bare = |value: &EnumValue| {
        value.doc.is_none() && value.deprecated.is_none() && value.rust_name.is_none()
    };
    if values.iter().all(is_bare) {
        return Tree::names(values.iter().map(|value| value.value.as_str()));
    }
    let mut map = Map::block();
    for value in values {
        let mut about = Map {
            doc: value.doc.clone(),
            ..Map::default()
        };
        if let Some(name) = &value.rust_name {
            about.text("name", name.as_str());
        }
        about.deprecated(value.deprecated.as_deref());
        let about = match about.doc.take_if(|_| about.entries.is_empty()) {
            Some(doc) => Tree::Prose(doc),
            None if about.is_empty() => Tree::Nothing,
            None => Tree::Map(about),
        };
        map.add(value.value.as_str(), about);
    }
    Tree::Map(map)
}

fn integer_enum_values(values: &[IntegerEnumValue]) -> Tree {
    let mut map = Map::default();
    for value in values {
        let mut about = Map {
            doc: value.doc.clone(),
            ..Map::default()
        };
        about.raw("value", value.value.value);
        about.deprecated(value.deprecated.as_deref());
        map.block |= about.doc.is_some() || about.entries.len() > 1;
        if about.doc.is_some() || about.entries.len() > 1 {
            map.add(value.name.as_str(), Tree::Map(about));
        } else {
            map.raw(value.name.as_str(), value.value.value);
        }
    }
    Tree::Map(map)
}

/// An error.
pub(super) fn error(error: &ErrorDefinition) -> Tree {
    let mut map = Map {
        doc: error.doc.clone(),
        ..Map::default()
    };
    if let Some(status) = error.status {
        map.raw("status", status);
    }
    if let Some(fault) = &error.fault {
        map.text("fault", fault);
    }
    if error.throttling {
        map.text("retryable", "throttling");
    } else {
        map.flag("retryable", error.retryable);
    }
    if !error.members.list.is_empty() {
        map.add("members", items::members(&error.members));
    }
    Tree::Map(map)
}
