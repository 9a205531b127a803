//! From text to a tree in which every key and every value has its place.
//!
//! This is the only user of `serde_yaml`.

mod cursor;
mod end;
mod key;
mod names;
mod outline;
mod probe;
mod problem;
mod read;
mod scalar;
mod simple;
mod spaces;
mod survey;
mod syntax;
mod walk;

pub(crate) use names::{Section, names, service};
pub use scalar::{Meaning, Scalar, Style};
pub(crate) use simple::{Part, Parts};
pub(crate) use syntax::as_entry;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{FilePath, Place, Source};

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where the value begins.
    pub place: Place,
    /// The value.
    pub value: Value,
    /// Nothing that stands directly in it was refused. Where something was, what is missing is
    /// not missed.
    pub whole: bool,
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text, a number, a boolean or nothing.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// A map; its keys differ from each other.
    Map(Vec<Entry>),
    /// Something that is not part of the language, and that was reported when it was read. Nobody
    /// says another word about it.
    Refused,
}

/// A key of a map and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub place: Place,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The scalar, if it is one.
    pub(crate) fn as_scalar(&self) -> Option<&Scalar> {
        match &self.value {
            Value::Scalar(scalar) => Some(scalar),
            _ => None,
        }
    }

    /// Nothing was written: `key:` and no more.
    pub(crate) fn is_nothing(&self) -> bool {
        self.as_scalar()
            .is_some_and(|scalar| scalar.meaning() == Meaning::Nothing)
    }

    /// What the node is, in words.
    pub(crate) fn describe(&self) -> &'static str {
        match &self.value {
            Value::Scalar(scalar) => scalar.describe(),
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
            Value::Refused => "something that is not part of the language",
        }
    }

    /// The place of some characters inside the node's text.
    pub(crate) fn place_within(&self, offset: usize, width: usize) -> Place {
        let inner = self
            .as_scalar()
            .and_then(|scalar| scalar.columns_within(offset, width));
        let (Some((skip, width)), mut place) = (inner, self.place) else {
            return self.place;
        };
        place.column = place.column.saturating_add(skip);
        place.width = width;
        place
    }
}

/// Reads the text of a file. Nothing is returned where it is not YAML.
pub(crate) fn parse(source: &Source, sink: &mut Diagnostics) -> Option<Node> {
    let mut found = Vec::new();
    let mut node = document(source, &mut found);
    if let Some(root) = node.as_mut().filter(|_| spaces::has_odd(&source.text)) {
        let mut spaces = Vec::new();
        spaces::take_away(root, source, &mut spaces);
        if spaces::is_in_front(source, &spaces) {
            (node, found) = (None, spaces);
        } else {
            found.append(&mut spaces);
        }
    }
    if node.is_none() {
        found = unread(source, found);
    }
    for diagnostic in found {
        sink.push(diagnostic);
    }
    node
}

/// Reads the text of a file, with what stands in its sections left unread, where it looks simple.
pub(crate) fn parse_in_parts(source: &Source) -> Option<(Node, Parts)> {
    let survey = survey::survey(&source.text);
    let looks_simple = survey.plain && survey.too_deep.is_none() && !spaces::has_odd(&source.text);
    looks_simple
        .then(|| simple::read_in_parts(source))
        .flatten()
}

/// What is said of a file that could not be read. Its first mistake is all that the parser knows.
fn unread(source: &Source, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    const NOTE: &str = "nothing else in this file was checked";
    // The parser takes no control character either, so what it could read has none.
    let mut told = match problem::control_character(source) {
        Some(character) => vec![character],
        None => {
            let last = found.last().and_then(|last| last.place.as_ref());
            let spaces = spaces::odd_before(source, last.map_or(0, |place| place.line));
            if spaces.is_empty() { found } else { spaces }
        }
    };
    if let Some(last) = told.last_mut().filter(|last| last.code != Code::Empty) {
        last.note = Some(NOTE.to_owned());
    }
    told
}

fn document(source: &Source, found: &mut Vec<Diagnostic>) -> Option<Node> {
    let survey = survey::survey(&source.text);
    if let Some(offset) = survey.too_deep {
        found.push(problem::too_many_brackets(source, offset));
        return None;
    }
    if survey.plain
        && let Some(node) = simple::read(source)
    {
        return Some(node);
    }
    let Some(start) = cursor::first_content(&source.text) else {
        found.push(
            Diagnostic::error(Code::Empty, &start_of(source.path), "the file is empty")
                .help("a spec begins with `cistron: 1`"),
        );
        return None;
    };
    read::read(source, survey, start, found)
}

/// The first character of a file.
pub(crate) fn start_of(path: FilePath) -> Place {
    Place {
        path,
        line: 1,
        column: 1,
        width: 1,
    }
}

#[cfg(test)]
mod tests;
