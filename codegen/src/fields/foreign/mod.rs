//! Keys of other languages, and how each is written here.
//!
//! What is meant by a key of JSON Schema, `OpenAPI`, Smithy or protobuf is known, so it is told with the
//! values already in place, and nothing else is missed where it stands.

mod bounds;
mod operation;
mod smithy;
mod value;

pub(crate) use smithy::line;

use crate::diagnostic::{Code, quoted};
use crate::language::{KINDS, Key, SIMPLE_TYPES};
use crate::yaml::{Entry, Meaning, Node, Scalar, Value};

/// A key of another language.
#[derive(Debug)]
pub(super) struct Foreign<'a> {
    /// The mistake that it is.
    pub(super) code: Code,
    /// What is wrong, where it is not just that there is no such key.
    pub(super) message: Option<String>,
    /// The keys that it says something of.
    pub(super) meant: &'static [&'static str],
    /// What stands there is what the first of these keys takes.
    pub(super) is_read: bool,
    /// The keys beside it that are a part of what it says, and that nothing more is said of.
    pub(super) parts: Vec<&'a Entry>,
    /// How it is written here.
    pub(super) help: String,
}

impl<'a> Foreign<'a> {
    fn new(meant: &'static [&'static str], help: impl Into<String>) -> Self {
        Self {
            code: Code::UnknownKey,
            message: None,
            meant,
            is_read: false,
            parts: Vec::new(),
            help: help.into(),
        }
    }

    /// The same with other keys that are a part of it.
    fn with(mut self, parts: impl IntoIterator<Item = &'a Entry>) -> Self {
        self.parts.extend(parts);
        self
    }

    /// The same, of which what stands there is read, unless something else says what the type is.
    fn read_in(mut self, around: &Around<'a>) -> Self {
        let is_part = |entry: &Entry| self.parts.iter().any(|part| std::ptr::eq(*part, entry));
        let mut entries = around.entries.iter();
        self.is_read = !entries.any(|entry| KINDS.contains(&entry.key.as_str()) && !is_part(entry));
        self
    }
}

/// The map that a key stands in.
struct Around<'a> {
    entries: &'a [Entry],
    keys: &'static [Key],
}

impl<'a> Around<'a> {
    /// Whether the map may have a key.
    fn takes(&self, name: &str) -> bool {
        self.keys.iter().any(|key| key.name == name)
    }

    /// The entry of a key of another language, however its words are put together.
    fn get(&self, names: &[&str]) -> Option<&'a Entry> {
        let mut entries = self.entries.iter();
        entries.find(|entry| names.contains(&plain(&entry.key).as_str()))
    }

    /// The name of the type that is written.
    fn type_name(&self) -> Option<&'a str> {
        word(&self.get(&["type"])?.value)
    }

    /// The `type`, where a key beside it says what it is, in whatever words.
    fn type_of(&self, words: &[&str]) -> Option<&'a Entry> {
        let entry = self.get(&["type"])?;
        let name = word(&entry.value)?.to_ascii_lowercase();
        words.contains(&name.as_str()).then_some(entry)
    }
}

/// What a key is in another language, if it is one of those that people bring along.
pub(super) fn foreign<'a>(
    entry: &'a Entry,
    entries: &'a [Entry],
    keys: &'static [Key],
) -> Option<Foreign<'a>> {
    let around = Around { entries, keys };
    let key = plain(&entry.key);
    if around.takes("length") {
        value::of_value(&key, entry, &around)
    } else if around.takes("http") {
        operation::of_operation(&key, entry, &around)
    } else if around.takes("fault") {
        operation::of_error(&key)
    } else if around.takes("input-token") {
        operation::of_pages(&key)
    } else {
        None
    }
}

/// Whether a key is one of another language, and not the name of something in the wrong column.
pub(crate) fn is_foreign(entry: &Entry, entries: &[Entry], keys: &'static [Key]) -> bool {
    foreign(entry, entries, keys).is_some()
}

/// A key without case and without what stands between its words.
pub(super) fn plain(key: &str) -> String {
    let letters = key.chars().filter(|letter| !matches!(letter, '-' | '_'));
    letters.flat_map(char::to_lowercase).collect()
}

/// The text of a scalar that has one.
fn word(node: &Node) -> Option<&str> {
    let scalar = node.as_scalar()?;
    (scalar.meaning() != Meaning::Nothing).then_some(scalar.text.as_str())
}

/// `true` or `false`.
fn truth(node: &Node) -> Option<bool> {
    match node.as_scalar().map(Scalar::meaning) {
        Some(Meaning::Boolean(value)) => Some(value),
        _ => None,
    }
}

/// The last part of a reference: `Thing` of `#/components/schemas/Thing`. The types of Smithy have
/// the names that they have here.
fn last_part(reference: &str) -> &str {
    let last = reference.rsplit(['/', '#']).next().unwrap_or(reference);
    if last != reference && !reference.starts_with("smithy.api#") {
        return last;
    }
    let lower = last
        .strip_prefix("Primitive")
        .unwrap_or(last)
        .to_ascii_lowercase();
    let simple = SIMPLE_TYPES
        .iter()
        .find(|simple| plain(simple.name) == lower);
    simple.map_or(last, |simple| simple.name)
}

/// A type as it is written in one word, where it can be.
fn type_word(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Map(entries) => match entries.as_slice() {
            [only] if only.key == "type" => word(&only.value),
            [only] if matches!(plain(&only.key).as_str(), "$ref" | "target") => {
                word(&only.value).map(last_part)
            }
            _ => None,
        },
        _ => word(node).map(last_part),
    }
}

/// `write …`, with the words in backticks.
fn write(words: &str) -> String {
    format!("write {}", quoted(words))
}
