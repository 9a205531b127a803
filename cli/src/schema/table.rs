//! Maps with known keys.

use cistron_codegen::language::{ACCEPTOR, Form, KINDS, Key, TABLES};

use super::form;
use super::json::Json;

/// The name of a table among the schema's definitions: `an operation` is `operation`.
pub(super) fn definition(owner: &str) -> String {
    let plain = owner.replace('`', "");
    let articles = ["a ", "an ", "the "];
    let found = articles
        .iter()
        .find_map(|article| plain.strip_prefix(article));
    found.unwrap_or(&plain).replace(' ', "-")
}

/// A reference to a table.
pub(super) fn reference(keys: &'static [Key]) -> Json {
    let found = TABLES.iter().find(|(_, table)| *table == keys);
    match found {
        Some((owner, _)) => {
            let path = format!("#/$defs/{}", definition(owner));
            Json::map([("$ref", path.into())])
        }
        // A table without a name is written out.
        None => map_of("", keys),
    }
}

/// A map with these keys, and what the keys mean to each other.
pub(super) fn schema(owner: &str, keys: &'static [Key]) -> Json {
    let mut schema = Json::map([("title", title(owner, keys).into())]).with(map_of(owner, keys));
    if keys.iter().any(|key| key.required) {
        schema = schema.with(Json::map([("required", required(keys))]));
    }
    let alternatives: Vec<&str> = alternatives(keys).collect();
    if alternatives.len() > 1 {
        let each = alternatives
            .into_iter()
            .map(|name| Json::map([("required", [Json::from(name)].into_iter().collect())]));
        schema = schema.with(Json::map([("oneOf", each.collect())]));
    }
    schema
}

/// What an editor calls a table, which it does where something else stands in its place.
fn title(owner: &str, keys: &'static [Key]) -> String {
    if owner.starts_with('`') {
        return format!("{owner}, {}", Form::Table(keys).describe());
    }
    let mut letters = owner.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// A map with these keys and no others.
pub(super) fn map_of(owner: &str, keys: &'static [Key]) -> Json {
    let properties = keys.iter().map(|key| {
        let described = Json::map([("description", key.summary.into())]);
        (key.name.to_owned(), described.with(form::of(key, owner)))
    });
    Json::map([
        ("type", "object".into()),
        ("properties", Json::Map(properties.collect())),
        ("additionalProperties", false.into()),
    ])
}

/// The names of the keys that have to be there.
pub(super) fn required(keys: &[Key]) -> Json {
    let required = keys.iter().filter(|key| key.required);
    required.map(|key| Json::from(key.name)).collect()
}

/// The keys of which exactly one has to be there.
fn alternatives(keys: &'static [Key]) -> impl Iterator<Item = &'static str> {
    keys.iter()
        .filter(move |key| KINDS.contains(&key.name) || keys == ACCEPTOR && !key.required)
        .map(|key| key.name)
}
