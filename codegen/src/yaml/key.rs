//! What can be a key.

use std::collections::HashMap;

use super::{Entry, Meaning, Scalar, Style};
use crate::diagnostic::{Code, Diagnostic, quoted};
use crate::source::Place;

/// The most characters of a key. Longer ones would be repeated in every place below them.
const LONGEST_KEY: usize = 256;

/// Up to so many keys of a map are looked at one by one, which takes less time than an index.
const FEW: usize = 16;

/// Finds the keys of a map that is being read.
#[derive(Default)]
pub(super) struct Keys {
    index: HashMap<String, usize>,
}

impl Keys {
    /// The entry of a key.
    pub(super) fn find<'e>(&mut self, key: &str, entries: &'e [Entry]) -> Option<&'e Entry> {
        if entries.len() <= FEW {
            return entries.iter().find(|entry| entry.key == key);
        }
        for (index, entry) in entries.iter().enumerate().skip(self.index.len()) {
            self.index.insert(entry.key.clone(), index);
        }
        self.index.get(key).and_then(|&index| entries.get(index))
    }
}

/// A key that stands twice in one map.
pub(super) fn duplicate(key: &str, place: &Place, first: &Place) -> Diagnostic {
    Diagnostic::error(
        Code::DuplicateKey,
        place,
        format!("the key {} stands twice in this map", quoted(key)),
    )
    .label(first, "first here")
}

/// A key without quotes that goes on in brackets: the `: ` between it and its value is missing.
fn before_brackets(scalar: &Scalar, place: &Place) -> Option<Diagnostic> {
    let is_bracket = |byte: &u8| matches!(byte, b'{' | b'[');
    if scalar.style != Style::Plain || !scalar.text.as_bytes().iter().any(is_bracket) {
        return None;
    }
    let signs = [" {", " [", ":{", ":["];
    let found = signs
        .iter()
        .filter_map(|sign| scalar.text.find(sign))
        .min()?;
    let name = scalar.text.get(..found).unwrap_or_default().trim_end();
    let name = name.split_once(' ').map_or(name, |(name, _)| name);
    let mut place = *place;
    place.width = u32::try_from(name.chars().count()).unwrap_or(1).max(1);
    let message = if scalar
        .text
        .get(found..)
        .unwrap_or_default()
        .starts_with(':')
    {
        "the `:` after a key has no space after it"
    } else {
        "a key has no `:` after it"
    };
    Some(
        Diagnostic::error(Code::Syntax, &place, message).help(format!(
            "write {}, and put a key that holds brackets in quotes",
            quoted(&format!("{name}: …"))
        )),
    )
}

/// Why a scalar cannot be a key.
pub(super) fn key_problem(scalar: &Scalar, place: &Place) -> Option<Diagnostic> {
    let text = &scalar.text;
    if text == "<<" {
        return Some(
            Diagnostic::error(
                Code::MergeKey,
                place,
                "merge keys are not part of the language",
            )
            .help("what several structures share is a structure: name it under `types`"),
        );
    }
    if let Some(diagnostic) = before_brackets(scalar, place) {
        return Some(diagnostic);
    }
    if text.len() > LONGEST_KEY && text.chars().count() > LONGEST_KEY {
        let message = format!("a key has at most {LONGEST_KEY} characters");
        return Some(Diagnostic::error(Code::KeyNotText, place, message));
    }
    let problem = match scalar.meaning() {
        Meaning::Text => return None,
        Meaning::Nothing => {
            let message = "a key is a text, and YAML takes this for nothing";
            let help = (!text.is_empty()).then(|| format!("put it in quotes: \"{text}\""));
            let found = Diagnostic::error(Code::KeyNotText, place, message);
            return Some(found.maybe_help(help));
        }
        Meaning::Boolean(_) | Meaning::BooleanWord => "a boolean",
        Meaning::Number => "a number",
        Meaning::Date => "a date",
    };
    let message = format!(
        "a key is a text, and YAML takes {} for {problem}",
        quoted(text)
    );
    Some(
        Diagnostic::error(Code::KeyNotText, place, message)
            .help(format!("put it in quotes: \"{text}\"")),
    )
}
