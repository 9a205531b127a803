//! Every name in Rust is decided here.

use std::collections::HashSet;
use std::fmt;

use heck::{ToSnakeCase, ToUpperCamelCase};
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

use super::seen::Seen;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::Located;
use crate::source::Place;

/// The name of a type, of a variant or of an operation, if one can be made of a text.
#[must_use]
pub fn upper_camel(text: &str) -> Option<String> {
    let name = if is_camel(text) {
        let mut name = text.to_owned();
        name.get_mut(..1)?.make_ascii_uppercase();
        name
    } else {
        text.to_upper_camel_case()
    };
    let name = match name.chars().next()? {
        first if first.is_numeric() => format!("_{name}"),
        _ if name == "Self" => "SelfValue".to_owned(),
        _ => name,
    };
    is_identifier(&name).then_some(name)
}

/// The name of the constant that holds the schema of a type. Two types may have one name in
/// capitals, so each is made different from those before it.
pub(super) fn schema(text: &str, taken: &mut HashSet<String>) -> String {
    let mut name = format!("__{}", snake(text).to_uppercase());
    while !taken.insert(name.clone()) {
        name.push('_');
    }
    name
}

/// Whether a text is in camel case, as nearly every name is: letters and digits of ASCII, a letter
/// first, and no two capitals next to each other. Of such a name the others are made at once.
fn is_camel(text: &str) -> bool {
    let mut after_capital = false;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'a'..=b'z' => after_capital = false,
            b'A'..=b'Z' if !after_capital => after_capital = true,
            b'0'..=b'9' if index > 0 => {}
            _ => return false,
        }
    }
    !text.is_empty()
}

/// A text in snake case.
fn snake(text: &str) -> String {
    if !is_camel(text) {
        return text.to_snake_case();
    }
    let mut name = String::with_capacity(text.len() + 4);
    for character in text.chars() {
        if character.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(character.to_ascii_lowercase());
    }
    name
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
    let base = snake(text);
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
    if text.is_ascii() {
        return text != "_"
            && !text.is_empty()
            && !text.starts_with(|first: char| first.is_ascii_digit())
            && text
                .bytes()
                .all(|byte| byte == b'_' || byte.is_ascii_alphanumeric());
    }
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
    let taken: Vec<&str> = taken.into_iter().collect();
    if !taken.contains(&first) {
        return first.to_owned();
    }
    let mut name = second.to_owned();
    while taken.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// Names that have to differ from each other in Rust.
#[derive(Debug, Default)]
pub(super) struct Namespace<'n> {
    taken: Seen<String, (Named<'n>, &'n Place)>,
}

/// What has a name, in words that are put together where they are told.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named<'n> {
    /// What it is: `the member`.
    pub(super) what: &'static str,
    /// What the author calls it, if anything.
    pub(super) name: Option<&'n str>,
}

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name {
            Some(name) => write!(f, "{} {}", self.what, quoted(name)),
            None => f.write_str(self.what),
        }
    }
}

impl<'n> Namespace<'n> {
    /// Takes a name for something; reports where it was taken before.
    pub(super) fn claim(
        &mut self,
        rust_name: &str,
        named: Named<'n>,
        place: &'n Place,
        help: &str,
        sink: &mut Diagnostics,
    ) {
        let before = self.taken.before(rust_name.to_owned(), (named, place));
        if let Some((other, first)) = before {
            let message = format!("{named} and {other} are both `{rust_name}` in Rust");
            sink.push(
                Diagnostic::error(Code::RustNameTwice, place, message)
                    .label(first, other.to_string())
                    .help(help),
            );
        }
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
    fn camel_case_is_taken_apart_as_heck_does() {
        let letters = ["a", "b", "A", "B", "1", "_", "é"];
        let count = letters.len();
        for number in 0..count.pow(5) {
            let text: String = (0..5)
                .map(|place| letters[number / count.pow(place) % count])
                .collect();
            for length in (1..=text.len()).filter(|length| text.is_char_boundary(*length)) {
                let text = &text[..length];
                assert_eq!(snake(text), text.to_snake_case(), "{text}");
                let camel = text.to_upper_camel_case();
                if is_camel(text) {
                    assert_eq!(upper_camel(text), Some(camel), "{text}");
                }
            }
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
