//! The files of a spec as they are written, for tools that change them: every key and every value
//! with its place, and where it ends.
//!
//! ```
//! use cistron_codegen::written::files;
//!
//! let spec = "cistron: 1\noperations:\n  GetBook:\n    http: GET /book  # Why?\n\ntypes: {}\n";
//! let files = files("library.yaml", &mut |_| Ok(spec.into()));
//! let root = files[0].root().unwrap();
//! let operations = root.get("operations").unwrap().value;
//! assert_eq!(operations.entries().next().unwrap().key, "GetBook");
//! assert!(files[0].text()[..operations.end()].ends_with("http: GET /book"));
//! ```

use crate::diagnostic::Diagnostics;
use crate::load::{Reading, load};
use crate::source::{Place, Source};
use crate::yaml::{self, Node};

/// Reads the root file and the files that it includes, the root first. They are read as
/// [`compile`](crate::compile()) reads them, which also says what is wrong with them.
pub fn files(root_path: &str, read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>) -> Vec<File> {
    let files = load(root_path, read, Reading::Whole, &mut Diagnostics::default());
    let written = |file: crate::load::File| File {
        source: file.source,
        node: file.node,
    };
    files.into_iter().map(written).collect()
}

/// A file of a spec.
#[derive(Debug)]
pub struct File {
    source: Source,
    node: Option<Node>,
}

impl File {
    /// The path, as it was asked for.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.source.path
    }

    /// The text, without a byte order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.source.text
    }

    /// What stands in the file; nothing where it is not YAML.
    #[must_use]
    pub fn root(&self) -> Option<Value<'_>> {
        self.node.as_ref().map(|node| Value {
            node,
            text: &self.source.text,
            indent: 0,
        })
    }
}

/// A value in a file.
#[derive(Debug, Clone, Copy)]
pub struct Value<'a> {
    node: &'a Node,
    text: &'a str,
    /// How many spaces stand before the keys of the map that it stands in.
    indent: usize,
}

/// A key in a file, and its value.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The key.
    pub key: &'a str,
    /// Where the key stands.
    pub place: &'a Place,
    /// The value.
    pub value: Value<'a>,
}

impl<'a> Value<'a> {
    /// Where the value begins. That of a map in lines is its first key's.
    #[must_use]
    pub fn place(&self) -> &'a Place {
        &self.node.place
    }

    /// The byte of the file's text at which the value begins.
    #[must_use]
    pub fn start(&self) -> usize {
        self.node.start(self.text)
    }

    /// The byte behind the value. A comment behind it is not part of it.
    #[must_use]
    pub fn end(&self) -> usize {
        self.node.end(self.text, self.indent)
    }

    /// The byte behind the value and the comments that belong to it: one on its last line, and
    /// those on the lines below that have at least so many spaces before them. It is the end of a
    /// line, and the next line is no part of the value.
    #[must_use]
    pub fn end_with_comments(&self, least: usize) -> usize {
        self.node.end_with_comments(self.text, self.indent, least)
    }

    /// The text, of a text, a number or a boolean.
    #[must_use]
    pub fn as_text(&self) -> Option<&'a str> {
        self.node.as_scalar().map(|scalar| scalar.text.as_str())
    }

    /// Whether nothing was written, or `null`.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.node.is_nothing()
    }

    /// Whether it is a map, with keys or without.
    #[must_use]
    pub fn is_map(&self) -> bool {
        matches!(self.node.value, yaml::Value::Map(_))
    }

    /// Whether it is a map or a list in brackets, and not in lines.
    #[must_use]
    pub fn is_in_brackets(&self) -> bool {
        let is_scalar = self.node.as_scalar().is_some();
        let rest = self.text.get(self.start()..).unwrap_or("");
        !is_scalar && rest.starts_with(['{', '['])
    }

    /// The entries of a map.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'a>> + use<'a> {
        let entries: &[yaml::Entry] = match &self.node.value {
            yaml::Value::Map(entries) => entries,
            _ => &[],
        };
        let text = self.text;
        entries.iter().map(move |entry| Entry {
            key: &entry.key,
            place: &entry.place,
            value: Value {
                node: &entry.value,
                text,
                indent: entry.indent(),
            },
        })
    }

    /// The items of a list.
    pub fn items(&self) -> impl Iterator<Item = Value<'a>> + use<'a> {
        let items: &[Node] = match &self.node.value {
            yaml::Value::List(items) => items,
            _ => &[],
        };
        let (text, indent) = (self.text, self.indent);
        items.iter().map(move |node| Value { node, text, indent })
    }

    /// The entry of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Entry<'a>> {
        self.entries().find(|entry| entry.key == key)
    }
}
