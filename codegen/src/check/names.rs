//! Every name in Rust is decided here.

use std::collections::{HashMap, HashSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::Located;
use crate::source::Place;

/// The name of a type, of a variant or of an operation, if one can be made of a text.
#[must_use]
pub fn upper_camel(text: &str) -> Option<String> {
    let name = text.to_upper_camel_case();
    let name = match name.chars().next()? {
        first if first.is_numeric() => format!("_{name}"),
        _ if name == "Self" => "SelfValue".to_owned(),
        _ => name,
    };
    is_identifier(&name).then_some(name)
}

/// The names that a member has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The field.
    pub name: String,
    /// The setter.
    pub setter: String,
}

/// The names of a member's field and setter, if they can be made of a text.
#[must_use]
pub fn field(text: &str) -> Option<Field> {
    let base = text.to_snake_case();
    let setter = format!("with_{base}");
    let name = match base.chars().next() {
        // A name of underscores only.
        None if !text.is_empty() && text.chars().all(|character| character == '_') => {
            return Some(Field {
                name: "__".to_owned(),
                setter: "with_".to_owned(),
            });
        }
        None => return None,
        Some(first) if first.is_numeric() => format!("_{base}"),
        // These are not names even when raw.
        Some(_) if matches!(base.as_str(), "self" | "super" | "crate") => format!("{base}_"),
        Some(_) if KEYWORDS.contains(&base.as_str()) => format!("r#{base}"),
        Some(_) => base,
    };
    let plain = name.strip_prefix("r#").unwrap_or(&name);
    is_identifier(plain).then_some(Field { name, setter })
}

/// The keywords of every edition, strict and reserved, in lower case.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether a text is an identifier, keywords included.
pub(super) fn is_identifier(text: &str) -> bool {
    let mut characters = text.chars();
    text != "_"
        && characters
            .next()
            .is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first))
        && characters.all(unicode_ident::is_xid_continue)
        && text.chars().all(is_composed)
}

/// Whether a character stays as it is when rustc normalises an identifier (to NFC, Unicode
/// Standard Annex 15). What does not could make two names one behind the back of the namespace.
fn is_composed(character: char) -> bool {
    let is_mark = matches!(
        character.general_category_group(),
        GeneralCategoryGroup::Mark
    );
    let is_part_or_copy = matches!(
        character,
        '\u{1100}'..='\u{11ff}'
            | '\u{2126}'..='\u{212b}'
            | '\u{f900}'..='\u{faff}'
            | '\u{2f800}'..='\u{2fa1f}'
    );
    !is_mark && !is_part_or_copy
}

/// The name that an author gave a variant, if it can be one.
#[must_use]
pub fn given_variant(text: &str) -> Option<String> {
    let capital = text.starts_with(|first: char| first.is_uppercase() || first == '_');
    (capital && text != "Self" && is_identifier(text)).then(|| text.to_owned())
}

/// The first of two names that is not taken, or the second with underscores after it.
pub(super) fn free<'n>(
    taken: impl IntoIterator<Item = &'n str>,
    first: &str,
    second: &str,
) -> String {
    let taken: HashSet<&str> = taken.into_iter().collect();
    if !taken.contains(first) {
        return first.to_owned();
    }
    let mut name = second.to_owned();
    while taken.contains(name.as_str()) {
        name.push('_');
    }
    name
}

/// Names that have to differ from each other in Rust.
#[derive(Debug, Default)]
pub(super) struct Namespace {
    taken: HashMap<String, (String, Place)>,
}

impl Namespace {
    /// Takes a name for something; reports where it was taken before.
    pub(super) fn claim(
        &mut self,
        rust_name: &str,
        what: impl Into<String>,
        place: &Place,
        help: &str,
        sink: &mut Diagnostics,
    ) {
        let what = what.into();
        if let Some((other, first)) = self.taken.get(rust_name) {
            let message = format!("{what} and {other} are both `{rust_name}` in Rust");
            sink.push(
                Diagnostic::error(Code::RustNameTwice, place, message)
                    .label(first, other.clone())
                    .help(help),
            );
            return;
        }
        self.taken
            .insert(rust_name.to_owned(), (what, place.clone()));
    }
}

/// The name that could be made of a text. Where there is none, that is reported, and the text
/// stands in its place.
pub(super) fn or_report(
    found: Option<String>,
    text: &Located<String>,
    help: &str,
    sink: &mut Diagnostics,
) -> String {
    found.unwrap_or_else(|| {
        let message = format!("no name in Rust can be made of {}", quoted(text.as_str()));
        sink.push(Diagnostic::error(Code::NoRustName, &text.place, message).help(help));
        text.value.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_and_variants_are_in_upper_camel_case() {
        for (text, name) in [
            ("GetRunTask", Some("GetRunTask")),
            ("SELF", Some("SelfValue")),
            ("omics.c.large", Some("OmicsCLarge")),
            ("4XLARGE", Some("_4xlarge")),
            ("größe", Some("Größe")),
            ("²", None),
            ("*", None),
            ("", None),
            ("_", None),
        ] {
            assert_eq!(upper_camel(text).as_deref(), name, "{text}");
        }
    }

    #[test]
    fn fields_are_in_snake_case() {
        for (text, name, setter) in [
            ("taskId", "task_id", "with_task_id"),
            ("type", "r#type", "with_type"),
            ("match", "r#match", "with_match"),
            ("Self", "self_", "with_self"),
            ("crate", "crate_", "with_crate"),
            ("_", "__", "with_"),
            ("1st", "_1st", "with_1st"),
            ("x-amz-id", "x_amz_id", "with_x_amz_id"),
            ("$schema", "schema", "with_schema"),
            ("gen", "r#gen", "with_gen"),
        ] {
            let found = field(text).unwrap();
            assert_eq!((found.name.as_str(), found.setter.as_str()), (name, setter));
        }
        for text in ["", "$", "-", "²"] {
            assert_eq!(field(text), None, "{text}");
        }
    }

    #[test]
    fn a_free_name_is_found() {
        assert_eq!(free(["A"], "Unknown", "UnknownValue"), "Unknown");
        assert_eq!(free(["Unknown"], "Unknown", "UnknownValue"), "UnknownValue");
        assert_eq!(
            free(["Unknown", "UnknownValue"], "Unknown", "UnknownValue"),
            "UnknownValue_"
        );
    }
}
