//! Keys that a map does not have, and what they were most likely meant to be.

use super::Fields;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::language::{Form, Key, OTHER_KEYS, TABLES};
use crate::yaml::{Entry, Meaning, Scalar, Style, Value};

/// How a text that a comma has ended is mended.
pub(crate) const CUT: &str = "a comma ends the text before it; put quotes around that text";

/// What an unknown key was most likely meant to be.
enum Guess {
    /// One of the known keys, whose value then stands here.
    Key(&'static str, String),
    /// A known key and its value, with no `: ` between them.
    NoColon(&'static str, String),
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
            if self.is_known(&entry.key) {
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

    fn report(&mut self, entry: &'a Entry, guess: Guess, sink: &mut Diagnostics) {
        let message = format!("{} has no key {}", self.owner, quoted(&entry.key));
        let mut diagnostic = Diagnostic::error(Code::UnknownKey, &entry.place, message);
        let help = match guess {
            Guess::Key(key, help) => {
                self.misspelt.push((key, Some(entry)));
                help
            }
            Guess::NoColon(key, help) => {
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

    fn guess(
        &self,
        entry: &Entry,
        (before, empty): (Option<&Entry>, Option<&Entry>),
        sink: &mut Diagnostics,
    ) -> Guess {
        if entry.value.is_nothing() {
            if let Some((key, help)) = no_colon(&entry.key, self.keys) {
                return Guess::NoColon(key, help);
            }
            if before.is_some_and(|before| is_rest(before, entry, self.keys)) {
                return Guess::Rest(CUT.to_owned());
            }
        }
        if let Some(key) = sink.nearest(&entry.key, self.keys.iter().map(|key| key.name)) {
            let known = self.keys.iter().find(|known| known.name == key);
            if let Some(known) = known {
                return Guess::Key(known.name, format!("did you mean {}?", quoted(known.name)));
            }
        }
        if let Some(known) = called_otherwise(&entry.key, self.keys) {
            return Guess::Key(known, format!("it is called `{known}` here"));
        }
        let alone = before.is_none() && entry.value.is_nothing();
        if alone && let Some(known) = self.keys.iter().find(|known| known.name == "type") {
            let written = format!("type: {}", entry.key);
            return Guess::NoColon(known.name, format!("write {}", quoted(&written)));
        }
        if let Some(help) = self.column(entry, before, empty) {
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
    let lower = key.to_ascii_lowercase();
    OTHER_KEYS
        .iter()
        .filter(|(other, _)| *other == lower)
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

fn list_of(keys: &[Key]) -> String {
    let names: Vec<String> = keys.iter().map(|key| format!("`{}`", key.name)).collect();
    names.join(", ")
}
