//! What the name of a type that does not exist was most likely meant to be.

use crate::diagnostic::quoted;
use crate::language::{KINDS, OTHER_NAMES, SIMPLE_TYPES};

/// How what a name says is written here: a list, a map, something optional, or what other
/// languages call by that name.
pub(super) fn written_here(name: &str) -> Option<String> {
    let name = name.trim();
    let lower = name.to_ascii_lowercase();
    if let Some((_, simple)) = OTHER_NAMES.iter().find(|(other, _)| *other == lower) {
        return Some(format!("it is called `{simple}` here"));
    }
    if let Some((_, written)) = OTHER_TYPES.iter().find(|(other, _)| *other == lower) {
        return Some((*written).to_owned());
    }
    match lower.as_str() {
        "enum" => return Some(key("enum", "enum: [A, B]")),
        "integer-enum" => return Some(key("integer-enum", "integer-enum: { A: 1, B: 2 }")),
        "structure" | "struct" | "record" => {
            return Some(key("structure", "structure: { name: string }"));
        }
        "union" | "oneof" => return Some(key("union", "union: { a: A, b: B }")),
        _ => {}
    }
    made_of(name)
}

/// A kind of type, which is a key and no name.
fn key(key: &str, written: &str) -> String {
    debug_assert!(KINDS.contains(&key));
    format!(
        "`{key}` is a key: a type under `types` says {}",
        quoted(written)
    )
}

/// What is the name of no type here, and how it is said instead.
const OTHER_TYPES: &[(&str, &str)] = &[
    ("u8", "write `integer` with `range: { min: 0, max: 255 }`"),
    (
        "uint8",
        "write `integer` with `range: { min: 0, max: 255 }`",
    ),
    (
        "u16",
        "write `integer` with `range: { min: 0, max: 65535 }`",
    ),
    (
        "uint16",
        "write `integer` with `range: { min: 0, max: 65535 }`",
    ),
    (
        "u32",
        "write `long` with `range: { min: 0, max: 4294967295 }`",
    ),
    (
        "uint32",
        "write `long` with `range: { min: 0, max: 4294967295 }`",
    ),
    (
        "fixed32",
        "write `long` with `range: { min: 0, max: 4294967295 }`",
    ),
    (
        "uint",
        "write `long` with `range: { min: 0, max: 4294967295 }`",
    ),
    (
        "unsigned",
        "write `long` with `range: { min: 0, max: 4294967295 }`",
    ),
    ("u64", "write `big-integer` with `range: { min: 0 }`"),
    ("uint64", "write `big-integer` with `range: { min: 0 }`"),
    ("fixed64", "write `big-integer` with `range: { min: 0 }`"),
    ("usize", "write `big-integer` with `range: { min: 0 }`"),
    (
        "date",
        "write `timestamp` for a moment, and `string` for a date alone",
    ),
    (
        "time",
        "write `timestamp` for a moment, and `string` for a time alone",
    ),
    (
        "duration",
        "write `long` for a number of seconds, or `string`",
    ),
    (
        "object",
        "write `document` for any JSON; an object with known members is a `structure` under `types`",
    ),
    (
        "uuid",
        "write `string`; a `pattern` says what it looks like",
    ),
    (
        "guid",
        "write `string`; a `pattern` says what it looks like",
    ),
    ("url", "write `string`; a `pattern` says what it looks like"),
    ("uri", "write `string`; a `pattern` says what it looks like"),
    (
        "email",
        "write `string`; a `pattern` says what it looks like",
    ),
    ("password", "write `string` with `sensitive: true`"),
    ("secret", "write `string` with `sensitive: true`"),
    ("char", "write `string` with `length: { min: 1, max: 1 }`"),
    (
        "void",
        "leave it out: a message without members is one that is not written",
    ),
    (
        "none",
        "leave it out: a message without members is one that is not written",
    ),
    (
        "stream",
        "a stream is a type of its own under `types`: `{ type: blob, streaming: true }`",
    ),
    (
        "file",
        "write `blob`; a body that nobody looks at is a type with `streaming: true`",
    ),
];

/// What is made of other types: `List<string>`, `string?`, `a | b`.
fn made_of(name: &str) -> Option<String> {
    if let Some(inner) = name.strip_suffix("[]") {
        return Some(list(inner));
    }
    if let Some((inner, number)) = name.split_once(" = ")
        && number.chars().all(|digit| digit.is_ascii_digit())
    {
        let inner = quoted(&own_name(inner));
        return Some(format!("write {inner}: a member has no number"));
    }
    if let Some(inner) = name.strip_suffix('?') {
        return Some(optional(inner));
    }
    if let Some(inner) = name.strip_suffix('!') {
        let inner = quoted(&own_name(inner));
        return Some(format!("write {inner}, with `required: true` beside it"));
    }
    if let Some(parts) = parts(name) {
        return Some(one_of(&parts));
    }
    match name.split_once(' ') {
        Some(("repeated", inner)) => return Some(list(inner)),
        Some(("optional", inner)) => return Some(optional(inner)),
        Some(("required", inner)) => return made_of(&format!("{inner}!")),
        Some((inner, "required")) => {
            let written = format!(
                "{{ type: {}, required: true }}",
                own_name(inner.trim_end_matches(','))
            );
            return Some(format!("write {}", quoted(&written)));
        }
        Some((inner, "optional" | "nullable")) => return Some(optional(inner)),
        _ => {}
    }
    let (outer, inner) = applied(name).unwrap_or((name, "Item"));
    match outer.to_ascii_lowercase().as_str() {
        "vec" if inner == "u8" => Some("it is called `blob` here".to_owned()),
        "" | "list" | "array" | "vec" | "sequence" | "repeated" | "iterable" | "collection" => {
            Some(list(inner))
        }
        "set" | "hashset" | "btreeset" => Some(format!(
            "a set is {}",
            quoted(&format!(
                "{{ {}, unique-items: true }}",
                said("list", inner)
            ))
        )),
        "map" | "dict" | "hashmap" | "btreemap" | "record" => {
            let value = inner.split_once(',').map_or(inner, |(_, value)| value);
            Some(format!(
                "a map is {}",
                quoted(&format!("{{ {} }}", said("map", value.trim())))
            ))
        }
        "option" | "optional" | "nullable" | "maybe" => Some(optional(inner)),
        "box" | "arc" | "rc" => Some(format!("write {}", quoted(&own_name(inner)))),
        "varchar" | "char" | "string" | "text" if inner != "Item" => {
            let length = format!("{{ type: string, length: {{ max: {inner} }} }}");
            Some(format!("write {}", quoted(&length)))
        }
        "int" | "integer" if inner != "Item" => Some("write `integer`".to_owned()),
        _ => reference(name),
    }
}

/// The name at the end of a reference or of a path: `#/components/schemas/Book`, `com.example#Book`.
fn reference(name: &str) -> Option<String> {
    let (_, last) = name.rsplit_once(['/', '#', ':', '.'])?;
    let is_name = last.starts_with(|first: char| first.is_ascii_alphabetic());
    is_name.then(|| match own_name(last) {
        own if own == last => format!("write {}: a type has no path before its name", quoted(last)),
        own => format!("it is called `{own}` here"),
    })
}

/// `List<string>`, `list[string]`, `varchar(20)`, `[string]`: the outer name and what is between
/// the brackets.
fn applied(name: &str) -> Option<(&str, &str)> {
    let (outer, rest) = name.split_once(['<', '[', '('])?;
    Some((outer, rest.strip_suffix(['>', ']', ')'])?))
}

/// The types in `a | b`.
fn parts(name: &str) -> Option<Vec<&str>> {
    let parts: Vec<&str> = name.split('|').map(str::trim).collect();
    (parts.len() > 1 && parts.iter().all(|part| !part.is_empty())).then_some(parts)
}

/// One of several types, of which one may say that it is absent.
fn one_of(parts: &[&str]) -> String {
    let is_nothing = |part: &str| matches!(part, "null" | "None" | "undefined" | "nil");
    let there: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !is_nothing(part))
        .collect();
    match there.as_slice() {
        [only] => optional(only),
        _ => "one of several types is a `union` under `types`, with a name for each: `union: { a: A, b: B }`"
            .to_owned(),
    }
}

/// What a type of another language is called here, or its name where it is one of the author's.
fn own_name(name: &str) -> String {
    let name = name.trim();
    let lower = name.to_ascii_lowercase();
    let simple = SIMPLE_TYPES.iter().find(|simple| simple.name == lower);
    let other = OTHER_NAMES.iter().find(|(other, _)| *other == lower);
    let own = simple
        .map(|simple| simple.name)
        .or(other.map(|(_, own)| *own));
    own.unwrap_or(name).to_owned()
}

/// `list: string`, where the item may be made of others too.
fn said(kind: &str, inner: &str) -> String {
    let inner = inner.trim();
    if let Some((outer, item)) = applied(inner) {
        match outer.to_ascii_lowercase().as_str() {
            "" | "list" | "array" | "vec" => {
                return format!("{kind}: {{ {} }}", said("list", item));
            }
            "map" | "dict" | "hashmap" => {
                let value = item.split_once(',').map_or(item, |(_, value)| value);
                return format!("{kind}: {{ {} }}", said("map", value));
            }
            _ => {}
        }
    }
    format!("{kind}: {}", own_name(inner))
}

fn list(item: &str) -> String {
    format!(
        "a list is {}",
        quoted(&format!("{{ {} }}", said("list", item)))
    )
}

fn optional(inner: &str) -> String {
    format!(
        "write {}: a member is optional unless it says `required: true`",
        quoted(&own_name(inner))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_other_languages_write_is_known() {
        let help = |name| written_here(name).unwrap();
        assert_eq!(help("int"), "it is called `integer` here");
        for name in [
            "string[]",
            "List<string>",
            "list[string]",
            "Vec<String>",
            "[string]",
            "repeated string",
            "List<str>",
        ] {
            assert_eq!(help(name), "a list is `{ list: string }`", "{name}");
        }
        for name in ["Map<string, Book>", "map[string, Book]", "Dict<str, Book>"] {
            assert_eq!(help(name), "a map is `{ map: Book }`", "{name}");
        }
        assert_eq!(
            help("Map<string, List<int>>"),
            "a map is `{ map: { list: integer } }`"
        );
        assert_eq!(
            help("Set<string>"),
            "a set is `{ list: string, unique-items: true }`"
        );
        assert_eq!(help("list"), "a list is `{ list: Item }`");
        for name in ["Book?", "Option<Book>", "optional Book", "Book | null"] {
            assert!(help(name).starts_with("write `Book`: "), "{name}");
        }
        assert!(help("a | b").contains("`union`"));
        assert!(help("enum").starts_with("`enum` is a key"));
        assert!(help("com.example#Book").starts_with("write `Book`: "));
        assert_eq!(
            help("varchar(20)"),
            "write `{ type: string, length: { max: 20 } }`"
        );
        for name in ["Book", "strng", "Listing", "Options"] {
            assert_eq!(written_here(name), None, "{name}");
        }
    }
}
