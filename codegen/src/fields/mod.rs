//! Reading maps with known keys, and the values in them.

mod foreign;
mod mend;
mod notation;
mod unknown;
mod values;

pub(crate) use foreign::{is_foreign, line};
pub(crate) use notation::{Notation, notation};
pub(crate) use unknown::{CUT, follows_text, taken_for};
pub(crate) use values::{boolean, integer, text, wrong_kind};

use std::fmt;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::language::{Form, Key};
use crate::source::Place;
use crate::yaml::{Entry, Meaning, Node, Value};

/// A value with the place where it stands.
#[derive(Clone, PartialEq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

/// The value, and where it stands.
impl<T: fmt::Debug> fmt::Debug for Located<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)?;
        write!(f, " at {}", self.place)
    }
}

impl<T> Located<T> {
    /// A value at a place.
    pub fn new(value: T, place: &Place) -> Self {
        Self {
            value,
            place: *place,
        }
    }
}

impl Located<String> {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.value
    }
}

/// A map whose keys are known.
pub(crate) struct Fields<'a> {
    owner: &'static str,
    entries: &'a [Entry],
    keys: &'static [Key],
    /// No key was refused.
    whole: bool,
    /// The known keys that unknown ones were most likely meant to be, each with its entry, where
    /// that has a value.
    misspelt: Vec<(&'static str, Option<&'a Entry>)>,
    /// The keys of which it is not known what they were meant to be.
    unknown: Vec<&'a Entry>,
    /// The keys that say a part of what an unknown one says, and are not read.
    parts: Vec<&'a Entry>,
    /// The keys that define a type where it is used.
    inline: Vec<&'a Entry>,
}

impl<'a> Fields<'a> {
    /// Takes a node for a map with these keys. Unknown and missing keys are reported; `anchor`
    /// is where a missing one is missed.
    pub(crate) fn read(
        node: &'a Node,
        owner: &'static str,
        keys: &'static [Key],
        anchor: &Place,
        sink: &mut Diagnostics,
    ) -> Option<Self> {
        let entries: &[Entry] = match &node.value {
            Value::Map(entries) => entries,
            Value::Refused => return None,
            Value::Scalar(_) if node.is_nothing() => &[],
            _ => {
                wrong_kind(node, owner, Form::Table(keys), sink);
                return None;
            }
        };
        let mut fields = Self {
            owner,
            entries,
            keys,
            whole: node.whole,
            misspelt: Vec::new(),
            unknown: Vec::new(),
            parts: Vec::new(),
            inline: Vec::new(),
        };
        fields.unknown_keys(sink);
        fields.missing_keys(anchor, sink);
        Some(fields)
    }

    fn missing_keys(&self, anchor: &Place, sink: &mut Diagnostics) {
        for key in self.keys.iter().filter(|key| key.required) {
            // A key that was meant to be this one was reported as unknown.
            let meant = || self.misspelt.iter().any(|(name, _)| *name == key.name);
            if self.whole && self.get(key.name).is_none() && !meant() {
                let message = format!("{} needs the key `{}`", self.owner, key.name);
                sink.push(
                    Diagnostic::error(Code::MissingKey, anchor, message)
                        .help(format!("`{}`: {}", key.name, key.summary)),
                );
            }
        }
    }

    /// Whether an entry says a part of what an unknown one says.
    fn is_part(&self, entry: &Entry) -> bool {
        self.parts.iter().any(|part| std::ptr::eq(*part, entry))
    }

    /// The entry of a key, or the one that was most likely meant to be it.
    pub(crate) fn get(&self, key: &str) -> Option<&'a Entry> {
        let mut entries = self.entries.iter();
        let entry = entries.find(|entry| entry.key == key && !self.is_part(entry));
        entry.or_else(|| {
            let mut misspelt = self.misspelt.iter();
            misspelt.find(|(name, _)| *name == key)?.1
        })
    }

    /// The entries in the order of the file, each with the key that it is, or is taken for.
    pub(crate) fn known(&self) -> impl Iterator<Item = (&'static str, &'a Entry)> {
        let taken_for = |entry: &Entry| {
            let known = self.keys.iter().find(|key| key.name == entry.key);
            known.map(|key| key.name).or_else(|| {
                let is_it = |found: &Entry| std::ptr::eq(found, entry);
                let mut misspelt = self.misspelt.iter();
                misspelt
                    .find(|(_, found)| found.is_some_and(is_it))
                    .map(|(name, _)| *name)
            })
        };
        self.entries
            .iter()
            .filter(|entry| !self.is_part(entry))
            .filter_map(move |entry| Some((taken_for(entry)?, entry)))
    }

    /// The keys that define a type where it is used, which were reported.
    pub(crate) fn inline(&self) -> &[&'a Entry] {
        &self.inline
    }

    /// The keys of which it is not known what they were meant to be.
    pub(crate) fn unknown(&self) -> &[&'a Entry] {
        &self.unknown
    }

    /// Whether a key says something that could not be read.
    pub(crate) fn has_unknown_keys(&self) -> bool {
        let has_value = |(_, entry): &(_, Option<&Entry>)| entry.is_some();
        !self.whole || !self.unknown.is_empty() || !self.misspelt.iter().all(has_value)
    }

    /// Whether something that could not be read may say one of some keys.
    pub(crate) fn may_say(&self, keys: &[&str]) -> bool {
        let unread = |(key, entry): &(&str, Option<&Entry>)| entry.is_none() && keys.contains(key);
        !self.whole || !self.unknown.is_empty() || self.misspelt.iter().any(unread)
    }

    /// The text at a key.
    pub(crate) fn text(&self, key: &str, sink: &mut Diagnostics) -> Option<Located<String>> {
        text(&self.get(key)?.value, key, sink)
    }

    /// The text at a key, without its place.
    pub(crate) fn prose(&self, key: &str, sink: &mut Diagnostics) -> Option<String> {
        Some(self.text(key, sink)?.value)
    }

    /// The text at a key, which is one of some words.
    pub(crate) fn one_of(
        &self,
        key: &str,
        words: &'static [&'static str],
        sink: &mut Diagnostics,
    ) -> Option<Located<String>> {
        let scalar = self.get(key).and_then(|entry| entry.value.as_scalar());
        if words.contains(&"true") && scalar.is_some_and(|s| s.meaning() == Meaning::BooleanWord) {
            self.boolean(key, sink);
            return None;
        }
        let found = self.text(key, sink)?;
        if words.contains(&found.as_str()) {
            // A boolean among the words has no quotes, as everywhere, which is said where it has.
            let in_quotes = matches!(found.as_str(), "true" | "false");
            return (!in_quotes || self.boolean(key, sink).is_some()).then_some(found);
        }
        let message = format!("`{key}` cannot be {}", quoted(&found.value));
        let help = sink.suggest(&found.value, words.iter().copied());
        let known = crate::diagnostic::alternatives(words.iter().copied());
        sink.push(
            Diagnostic::error(Code::NotOneOf, &found.place, message)
                .help(format!("it can be {known}"))
                .maybe_help(help),
        );
        None
    }

    /// The boolean at a key, with the place of the key.
    pub(crate) fn boolean(&self, key: &str, sink: &mut Diagnostics) -> Option<Located<bool>> {
        let entry = self.get(key)?;
        let value = boolean(&entry.value, key, sink)?;
        Some(Located::new(value, &entry.place))
    }

    /// The place of a key that says `true`.
    pub(crate) fn flag(&self, key: &str, sink: &mut Diagnostics) -> Option<Place> {
        let found = self.boolean(key, sink)?;
        found.value.then_some(found.place)
    }

    /// `true` or a reason.
    pub(crate) fn reason(&self, key: &str, sink: &mut Diagnostics) -> Option<String> {
        let node = &self.get(key)?.value;
        match node.as_scalar().map(crate::yaml::Scalar::meaning) {
            Some(Meaning::Boolean(true)) => Some(String::new()),
            Some(Meaning::Boolean(false)) => None,
            _ => Some(text(node, key, sink)?.value),
        }
    }

    /// The whole number at a key, within bounds.
    pub(crate) fn integer<T>(
        &self,
        key: &str,
        bounds: std::ops::RangeInclusive<T>,
        sink: &mut Diagnostics,
    ) -> Option<Located<T>>
    where
        T: Copy + PartialOrd + std::fmt::Display + TryFrom<i128>,
    {
        integer(&self.get(key)?.value, key, bounds, sink)
    }

    /// The texts in the list at a key.
    pub(crate) fn texts(&self, key: &str, sink: &mut Diagnostics) -> Vec<Located<String>> {
        self.get(key)
            .map_or_else(Vec::new, |entry| texts(entry, sink))
    }

    /// The entries of the map at a key, and whether it could be read. Nothing after the key is an
    /// empty map.
    pub(crate) fn map(
        &self,
        key: &'static str,
        form: Form,
        sink: &mut Diagnostics,
    ) -> (&'a [Entry], bool) {
        match self.get(key) {
            Some(entry) => map(entry, form, sink),
            None => (&[], true),
        }
    }
}

/// The texts in the list that is an entry's value.
pub(crate) fn texts(entry: &Entry, sink: &mut Diagnostics) -> Vec<Located<String>> {
    let (key, node) = (&entry.key, &entry.value);
    match &node.value {
        Value::List(items) => items
            .iter()
            .filter_map(|item| item_text(item, key, sink))
            .collect(),
        Value::Refused => Vec::new(),
        Value::Scalar(scalar) if !node.is_nothing() => {
            let message = format!("`{key}` takes a list, and this is {}", scalar.describe());
            sink.push(
                Diagnostic::error(Code::WrongKind, &node.place, message).help(listed(&scalar.text)),
            );
            Vec::new()
        }
        _ => {
            wrong_kind(node, &format!("`{key}`"), Form::Texts, sink);
            Vec::new()
        }
    }
}

/// The entries of the map that is an entry's value, and whether it could be read.
pub(crate) fn map<'a>(entry: &'a Entry, form: Form, sink: &mut Diagnostics) -> (&'a [Entry], bool) {
    match &entry.value.value {
        Value::Map(entries) => (entries, entry.value.whole),
        Value::Refused => (&[], false),
        Value::Scalar(_) if entry.value.is_nothing() => (&[], true),
        _ => {
            wrong_kind(&entry.value, &format!("`{}`", entry.key), form, sink);
            (&[], false)
        }
    }
}

/// A text as a list of one. One with a comma or a bracket in it was most likely meant to be more.
fn listed(text: &str) -> String {
    let dash = text
        .strip_prefix('-')
        .is_some_and(|item| item.starts_with(char::is_alphanumeric));
    if dash {
        "write a space after each `-`".to_owned()
    } else if let Some(words) = words(text) {
        format!("write {}", quoted(&format!("[{words}]")))
    } else if text.contains([',', '[', ']', ' ', ':']) {
        "put it in brackets: [ … ]".to_owned()
    } else {
        format!("write {}", quoted(&format!("[{text}]")))
    }
}

/// Several words with commas or spaces between, with commas.
fn words(text: &str) -> Option<String> {
    let is_word = |word: &&str| {
        let letter = |letter: char| letter.is_alphanumeric() || "-_.".contains(letter);
        word.chars().all(letter)
    };
    let words: Vec<&str> = text
        .split([',', ' ', '|'])
        .filter(|word| !word.is_empty())
        .collect();
    (words.len() > 1 && words.iter().all(is_word)).then(|| words.join(", "))
}

/// Reads a text in a list. One that goes on in the next line with a `- ` was meant to be two.
fn item_text(node: &Node, key: &str, sink: &mut Diagnostics) -> Option<Located<String>> {
    let folded = node
        .as_scalar()
        .filter(|scalar| scalar.is_folded() && scalar.text.contains(" - "));
    if let Some(folded) = folded {
        let rest = folded.text.split_once(" - ").map_or("", |(_, rest)| rest);
        let message = "the next item is taken for a part of this one, since it is indented deeper";
        let help = format!(
            "begin {} in the column of the first item",
            quoted(&format!("- {rest}"))
        );
        sink.push(Diagnostic::error(Code::WrongKind, &node.place, message).help(help));
        return None;
    }
    text(node, key, sink)
}
