//! Keys that a map does not have, and what they were most likely meant to be.

use super::Fields;
use super::foreign::{Foreign, foreign, plain};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::language::{Form, KINDS, Key, OTHER_KEYS, OTHER_NAMES, SIMPLE_TYPES, TABLES};
use crate::yaml::{Entry, Meaning, Scalar, Style, Value};

/// How a text that a comma has ended is mended.
pub(crate) const CUT: &str = "a comma ends the text before it; put quotes around that text";

/// The keys of other languages under which a type stands as it does at a member's name.
const HOLD_TYPES: &[&str] = &[
    "items",
    "member",
    "value",
    "additionalproperties",
    "$ref",
    "target",
];

/// What an unknown key was most likely meant to be.
enum Guess<'a> {
    /// One of the known keys, whose value then stands here.
    Key(&'static str, String),
    /// A known key, of which what stands here is not to be read: its `: ` is missing, or it is there
    /// already.
    Unread(&'static str, String),
    /// A key of another language.
    Foreign(Foreign<'a>),
    /// The rest of a text that a comma has ended.
    Rest(String),
    /// A key of another map, in the wrong column.
    Column(String),
    /// Something else; how to mend it.
    Other(String),
}

impl<'a> Fields<'a> {
    /// Reports the keys that are not known, and keeps what they are taken for: a mistake in a key
    /// is told once, and what stands there is read all the same.
    pub(super) fn unknown_keys(&mut self, sink: &mut Diagnostics) {
        let mut before: Option<&'a Entry> = None;
        // The key above that has nothing, under which what follows may be meant to stand.
        let mut empty: Option<&'a Entry> = None;
        // What follows a key that begins in the wrong column does so too.
        let mut in_run = false;
        for entry in self.entries {
            if self.is_part(entry) {
                // It was told of with the key that it is a part of.
            } else if self.is_known(&entry.key) {
                empty = entry.value.is_nothing().then_some(entry);
                in_run = false;
            } else {
                let guess = self.guess(entry, (before, empty), sink);
                let is_other = matches!(guess, Guess::Other(_) | Guess::Column(_));
                if in_run && is_other {
                    self.unknown.push(entry);
                } else {
                    in_run = matches!(guess, Guess::Column(_));
                    self.report(entry, guess, sink);
                }
            }
            before = Some(entry);
        }
    }

    fn is_known(&self, key: &str) -> bool {
        self.keys.iter().any(|known| known.name == key)
    }

    fn report(&mut self, entry: &'a Entry, guess: Guess<'a>, sink: &mut Diagnostics) {
        let message = format!("{} has no key {}", self.owner, quoted(&entry.key));
        let mut diagnostic = Diagnostic::error(Code::UnknownKey, &entry.place, message);
        let help = match guess {
            Guess::Foreign(found) => {
                diagnostic.code = found.code;
                diagnostic.message = found.message.clone().unwrap_or(diagnostic.message);
                self.keep(entry, found)
            }
            Guess::Key(key, help) => {
                self.misspelt.push((key, Some(entry)));
                help
            }
            Guess::Unread(key, help) => {
                self.misspelt.push((key, None));
                help
            }
            Guess::Rest(help) => help,
            Guess::Column(help) | Guess::Other(help) => {
                if entry.value.is_nothing() {
                    sink.withdraw_duplicates(&entry.place);
                }
                self.unknown.push(entry);
                help
            }
        };
        diagnostic = diagnostic.help(help);
        sink.push(diagnostic);
    }

    /// Keeps what a key of another language says, and gives the line of help.
    fn keep(&mut self, entry: &'a Entry, found: Foreign<'a>) -> String {
        for (index, key) in found.meant.iter().enumerate() {
            let value = (found.is_read && index == 0).then_some(entry);
            self.misspelt.push((key, value));
        }
        let replaced = found.help.starts_with("write ") && !found.parts.is_empty();
        let mut help = found.help;
        if found.code == Code::InlineType {
            self.inline.push(entry);
        }
        self.parts.extend(found.parts);
        if replaced {
            let is_replaced = |other: &&Entry| std::ptr::eq(*other, entry) || self.is_part(other);
            let keys = self.entries.iter().filter(is_replaced);
            let keys: Vec<String> = keys.map(|other| quoted(&other.key)).collect();
            help = format!("{help} in the place of {}", and(&keys));
        }
        help
    }

    fn guess(
        &self,
        entry: &'a Entry,
        (before, empty): (Option<&Entry>, Option<&Entry>),
        sink: &mut Diagnostics,
    ) -> Guess<'a> {
        if entry.value.is_nothing() {
            if let Some((key, help)) = no_colon(&entry.key, self.keys) {
                return Guess::Unread(key, help);
            }
            if before.is_some_and(|before| is_rest(before, entry, self.keys)) {
                return Guess::Rest(CUT.to_owned());
            }
        }
        if self.is_member(entry) {
            let help = if self.is_known("structure") {
                "write `structure:` above the members, and indent them deeper"
            } else {
                "a structure is a type of its own: define it under `types`, and write its name here"
            };
            return Guess::Column(help.to_owned());
        }
        let column = self.column(entry, before, empty);
        if column.is_none()
            && let Some(found) = foreign(entry, self.entries, self.keys)
        {
            return Guess::Foreign(found);
        }
        if let Some(key) = sink.nearest(&entry.key, self.keys.iter().map(|key| key.name)) {
            let known = self.keys.iter().find(|known| known.name == key);
            if let Some(known) = known {
                let help = format!("did you mean {}?", quoted(known.name));
                return self.known_as(entry, known.name, help);
            }
        }
        if let Some(known) = called_otherwise(&entry.key, self.keys) {
            return self.known_as(entry, known, format!("it is called `{known}` here"));
        }
        let alone = before.is_none() && entry.value.is_nothing();
        if alone && let Some(known) = self.keys.iter().find(|known| known.name == "type") {
            let written = format!("type: {}", entry.key);
            return Guess::Unread(known.name, format!("write {}", quoted(&written)));
        }
        if let Some(help) = column {
            return Guess::Column(help);
        }
        match owner_of(&entry.key) {
            Some(owner) => {
                let help = format!("it is a key of {owner}: see in which column it begins");
                Guess::Column(help)
            }
            None => Guess::Other(format!("its keys are {}", list_of(self.keys))),
        }
    }

    /// Whether an entry of a type, or of what has one, is one of its members, which no `structure`
    /// stands above.
    fn is_member(&self, entry: &Entry) -> bool {
        let is_type = |text: &str| {
            let mut simple = SIMPLE_TYPES.iter().map(|simple| simple.name);
            let mut other = OTHER_NAMES.iter().map(|(other, _)| *other);
            let lower = text.trim_end_matches(['?', '!']).to_ascii_lowercase();
            simple.any(|name| name == lower) || other.any(|name| name == lower)
        };
        let is_one = |entry: &Entry| match &entry.value.value {
            Value::Scalar(scalar) => is_type(&scalar.text),
            Value::Map(inner) => {
                let mut inner = inner.iter();
                inner.any(|key| matches!(key.key.as_str(), "type" | "list" | "map"))
            }
            _ => false,
        };
        let says_kind = |entry: &Entry| KINDS.contains(&entry.key.as_str());
        self.is_known("type")
            && !is_type(&entry.key)
            && !self.entries.iter().any(says_kind)
            && is_one(entry)
            && !HOLD_TYPES.contains(&plain(&entry.key).as_str())
    }

    /// A key that is taken for a known one, unless that, or one that excludes it, is there already.
    fn known_as(&self, entry: &'a Entry, known: &'static str, help: String) -> Guess<'a> {
        let is_kind = |key: &str| KINDS.contains(&key) && self.is_known("type");
        let excludes = |other: &&Entry| other.key == known || is_kind(&other.key) && is_kind(known);
        let mut others = self.entries.iter();
        let other = others.find(|other| !std::ptr::eq(*other, entry) && excludes(other));
        match other {
            Some(other) if other.key == known => {
                let there = quoted(known);
                Guess::Unread(
                    known,
                    format!("{there} is there already: leave this one out"),
                )
            }
            Some(other) => {
                let there = quoted(&other.key);
                let help = format!("{help} {there} is there already, so leave one of them out");
                Guess::Unread(known, help)
            }
            None => Guess::Key(known, help),
        }
    }

    /// Where a key most likely belongs that begins in the wrong column.
    fn column(
        &self,
        entry: &Entry,
        before: Option<&Entry>,
        empty: Option<&Entry>,
    ) -> Option<String> {
        if let Some(empty) = empty {
            return Some(format!("if it belongs to `{}`, indent it", empty.key));
        }
        let another = ["operation", "type", "error", "waiter"]
            .into_iter()
            .find(|what| self.owner.ends_with(&format!(" {what}")));
        if let Some(another) = another.filter(|_| entry.value.is_nothing()) {
            return Some(format!(
                "if it names another {another}, begin it in the column of the name of this one"
            ));
        }
        let known = |entry: &&Entry| {
            let named = |form| {
                matches!(
                    form,
                    Form::Members | Form::Operations | Form::Types | Form::Errors | Form::Waiters
                )
            };
            let mut keys = self.keys.iter();
            keys.any(|key| key.name == entry.key && named(key.form))
        };
        if let Some(before) = before.filter(known)
            && let Value::Map(inner) = &before.value.value
            && inner
                .first()
                .is_some_and(|first| first.place.line > before.place.line)
        {
            let keys = list_of(self.keys);
            return Some(format!(
                "its keys are {keys}; if it belongs to `{}`, indent it",
                before.key
            ));
        }
        None
    }
}

/// What a key belongs to, where that is one thing.
fn owner_of(key: &str) -> Option<&'static str> {
    let mut owners = TABLES
        .iter()
        .filter(|(_, keys)| keys.iter().any(|known| known.name == key));
    let (owner, _) = owners.next()?;
    owners.next().is_none().then_some(*owner)
}

/// The known key that a key of other languages stands for.
fn called_otherwise(key: &str, keys: &'static [Key]) -> Option<&'static str> {
    let plain = plain(key);
    OTHER_KEYS
        .iter()
        .filter(|(other, _)| other.replace('-', "") == plain)
        .find_map(|(_, name)| keys.iter().find(|known| known.name == *name))
        .map(|known| known.name)
}

/// The known key that an unknown one is taken for, wherever it stands.
pub(crate) fn taken_for(key: &str, keys: &'static [Key]) -> Option<&'static str> {
    let mut names = keys.iter().map(|known| known.name);
    let nearest = crate::diagnostic::nearest(key, &mut names, &mut 10_000);
    let known = keys.iter().find(|known| nearest == Some(known.name));
    known
        .map(|known| known.name)
        .or_else(|| called_otherwise(key, keys))
}

/// `type string` and `type:string`, which were meant to be `type: string`.
fn no_colon(key: &str, keys: &'static [Key]) -> Option<(&'static str, String)> {
    let (name, value) = key.split_once([' ', ':'])?;
    let known = keys.iter().find(|known| known.name == name)?;
    let written = format!("{name}: {}", value.trim());
    let space = if key.contains(':') {
        ", with a space after the `:`"
    } else {
        ""
    };
    Some((known.name, format!("write {}{space}", quoted(&written))))
}

/// Whether a key that stands alone is the rest of the text before it, which a comma has ended.
fn is_rest(before: &Entry, entry: &Entry, keys: &[Key]) -> bool {
    let takes_text = keys.iter().any(|key| {
        key.name == before.key && matches!(key.form, Form::Text | Form::Reason | Form::Any)
    });
    let is_known = keys.iter().any(|key| key.name == before.key);
    // What was cut may have been cut again.
    let again = !is_known && before.value.is_nothing() && before.place.line == entry.place.line;
    again || takes_text && follows_text(before, entry)
}

/// Whether a key with nothing behind it follows a text without quotes in its line.
pub(crate) fn follows_text(before: &Entry, entry: &Entry) -> bool {
    let plain = |scalar: &Scalar| scalar.style == Style::Plain && scalar.meaning() == Meaning::Text;
    entry.value.is_nothing()
        && before.value.place.line == entry.place.line
        && before.value.as_scalar().is_some_and(plain)
}

/// Words in a sentence: `a`, `b` and `c`.
fn and(words: &[String]) -> String {
    match words {
        [before @ .., last] if !before.is_empty() => {
            format!("{} and {last}", before.join(", "))
        }
        words => words.concat(),
    }
}

fn list_of(keys: &[Key]) -> String {
    let names: Vec<String> = keys.iter().map(|key| format!("`{}`", key.name)).collect();
    names.join(", ")
}
