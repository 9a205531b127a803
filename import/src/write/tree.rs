//! What is to be written, before it is known what fits into a line.

use std::fmt::Display;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tree {
    /// Nothing is said.
    Nothing,
    /// A number, a boolean or `null`, as it is written.
    Raw(String),
    /// A name or a text that stands in one line, in quotes where it needs them.
    Text(String),
    /// Documentation: in one line where it fits, else in several.
    Prose(String),
    /// A text in quotes, whether it needs them or not.
    Quoted(String),
    /// A pattern: in single quotes, where a backslash is a backslash.
    Pattern(String),
    List(Vec<Tree>),
    Map(Map),
}

/// A map.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Map {
    /// Its documentation: the first key where each stands in a line of its own, the last where
    /// all stand in one.
    pub(super) doc: Option<String>,
    /// The other keys.
    pub(super) entries: Vec<(String, Tree)>,
    /// It never stands in one line.
    pub(super) block: bool,
}

impl Tree {
    /// A list of names.
    pub(super) fn names<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let names = names.into_iter().map(|name| Self::Text(name.to_owned()));
        Self::List(names.collect())
    }
}

impl Map {
    /// A map that never stands in one line.
    pub(super) fn block() -> Self {
        Self {
            block: true,
            ..Self::default()
        }
    }

    /// Nothing stands in it.
    pub(super) fn is_empty(&self) -> bool {
        self.doc.is_none() && self.entries.is_empty()
    }

    /// Adds a key.
    pub(super) fn add(&mut self, key: &str, tree: Tree) {
        self.entries.push((key.to_owned(), tree));
    }

    /// Adds a key with a text.
    pub(super) fn text(&mut self, key: &str, text: &str) {
        self.add(key, Tree::Text(text.to_owned()));
    }

    /// Adds a key with a number or a word of YAML.
    pub(super) fn raw(&mut self, key: &str, value: impl Display) {
        self.add(key, Tree::Raw(value.to_string()));
    }

    /// Adds a key that says `true`, if it does.
    pub(super) fn flag(&mut self, key: &str, value: bool) {
        if value {
            self.raw(key, true);
        }
    }

    /// Adds why callers should do without something, if they should.
    pub(super) fn deprecated(&mut self, reason: Option<&str>) {
        match reason {
            Some("") => self.raw("deprecated", true),
            Some(reason) => self.add("deprecated", Tree::Prose(reason.to_owned())),
            None => {}
        }
    }

    /// The map, or what stands at its one key where that key can be left out: `type: X` is `X`.
    pub(super) fn or_short(mut self, key: &str) -> Tree {
        let short = self.doc.is_none()
            && matches!(self.entries.as_slice(), [(only, Tree::Text(_))] if only == key);
        match self.entries.pop() {
            Some((_, tree)) if short => tree,
            last => {
                self.entries.extend(last);
                Tree::Map(self)
            }
        }
    }
}
