//! Keys that a map does not have, and what they were most likely meant to be.

use super::Fields;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::language::{Form, Key, OTHER_KEYS};
use crate::yaml::{Entry, Meaning, Scalar, Style};

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
        for entry in self.entries {
            if self.is_known(&entry.key) {
                empty = entry.value.is_nothing().then_some(entry);
                before = Some(entry);
                continue;
            }
            let guess = self.guess(entry, before, empty, sink);
            let is_first = before.is_none_or(|before| self.is_known(&before.key));
            before = Some(entry);
            if empty.is_some() && !is_first && matches!(guess, Guess::Other(_)) {
                // It stands in the wrong column like the one before it, which was told.
                self.unknown.push(entry);
                continue;
            }
            self.report(entry, guess, sink);
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
            Guess::Other(help) => {
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
        before: Option<&Entry>,
        empty: Option<&Entry>,
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
        Guess::Other(match empty {
            Some(empty) => format!("if it belongs to `{}`, indent it", empty.key),
            None => format!("its keys are {}", list_of(self.keys)),
        })
    }
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
    let names = keys.iter().map(|known| known.name);
    let nearest = crate::diagnostic::nearest(key, names, &mut 10_000);
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
