//! What the name of a type that does not exist was most likely meant to be.

use crate::diagnostic::quoted;
use crate::language::{KINDS, OTHER_NAMES};

/// How what a name says is written here: a list, a map, something optional, or what other
/// languages call by that name.
pub(super) fn written_here(name: &str) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    if let Some((_, simple)) = OTHER_NAMES.iter().find(|(other, _)| *other == lower) {
        return Some(format!("it is called `{simple}` here"));
    }
    if KINDS.contains(&lower.as_str()) && !matches!(lower.as_str(), "list" | "map" | "type") {
        return Some(format!(
            "`{lower}` is a key: define the type under `types`, and write its name here"
        ));
    }
    if let Some(inner) = name.strip_suffix("[]") {
        return Some(list(inner));
    }
    if let Some(inner) = name.strip_suffix('?') {
        return Some(optional(inner));
    }
    let (outer, inner) = applied(name).unwrap_or((name, "Item"));
    match outer.to_ascii_lowercase().as_str() {
        "list" | "array" | "vec" | "set" | "sequence" => Some(list(inner)),
        "map" | "dict" | "hashmap" | "btreemap" | "record" => {
            let value = inner.rsplit(',').next().unwrap_or(inner).trim();
            Some(format!(
                "a map is {}",
                quoted(&format!("{{ map: {value} }}"))
            ))
        }
        "option" | "optional" | "nullable" => Some(optional(inner)),
        _ => None,
    }
}

/// `List<string>` and `list[string]`: the outer name and what is between the brackets.
fn applied(name: &str) -> Option<(&str, &str)> {
    let (outer, rest) = name.split_once(['<', '['])?;
    Some((outer, rest.strip_suffix(['>', ']'])?))
}

fn list(item: &str) -> String {
    format!("a list is {}", quoted(&format!("{{ list: {item} }}")))
}

fn optional(inner: &str) -> String {
    format!(
        "write {}: a member is optional unless it says `required: true`",
        quoted(inner)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_other_languages_write_is_known() {
        let help = |name| written_here(name).unwrap();
        assert_eq!(help("int"), "it is called `integer` here");
        for name in ["string[]", "List<string>", "list[string]", "Vec<string>"] {
            assert_eq!(help(name), "a list is `{ list: string }`", "{name}");
        }
        assert_eq!(help("Map<string, Book>"), "a map is `{ map: Book }`");
        assert_eq!(help("list"), "a list is `{ list: Item }`");
        assert!(help("Book?").starts_with("write `Book`: "));
        assert!(help("Option<Book>").starts_with("write `Book`: "));
        assert!(help("enum").starts_with("`enum` is a key"));
        for name in ["Book", "strng", "Listing", "Options"] {
            assert_eq!(written_here(name), None, "{name}");
        }
    }
}
