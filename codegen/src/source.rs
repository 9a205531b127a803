//! Source files and the places in them.

use std::fmt;
use std::sync::Arc;

/// One file of a spec: its path, as it is shown in diagnostics, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path, relative to the crate that reads the spec.
    pub path: Arc<str>,
    /// The text, UTF-8.
    pub text: Arc<str>,
}

/// The place of a key or a value: a file, a line, a column and a width.
#[derive(Clone, PartialEq, Eq)]
pub struct Place {
    /// The file's path, as it is shown.
    pub path: Arc<str>,
    /// The line, from 1.
    pub line: u32,
    /// The column in Unicode scalar values, from 1.
    pub column: u32,
    /// How many Unicode scalar values to underline, at least 1.
    pub width: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

/// The same as `Display`, since places stand everywhere in what is printed of a spec.
impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
