//! Source files and the places in them.

use std::fmt;
use std::num::NonZeroU32;
use std::ops::Deref;
use std::sync::{Arc, PoisonError, RwLock};

/// One file of a spec: its path, as it is shown in diagnostics, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path, relative to the crate that reads the spec.
    pub path: FilePath,
    /// The text, UTF-8.
    pub text: Arc<str>,
}

/// The path of a file, as it is shown in diagnostics.
///
/// A spec has few files and millions of places, so this is a number. The text behind it is kept for
/// as long as the process runs, once for each path.
///
/// ```
/// use cistron_codegen::source::FilePath;
///
/// let path = FilePath::from("spec/a.yaml");
/// assert_eq!(path, FilePath::from("spec/a.yaml"));
/// assert_ne!(path, FilePath::from("spec/b.yaml"));
/// assert!(path.ends_with("a.yaml"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct FilePath(NonZeroU32);

/// The text of each path; its number is its place here, from 1.
static PATHS: RwLock<Vec<&'static str>> = RwLock::new(Vec::new());

impl From<&str> for FilePath {
    fn from(path: &str) -> Self {
        let mut paths = PATHS.write().unwrap_or_else(PoisonError::into_inner);
        let known = paths.iter().position(|known| *known == path);
        let index = known.unwrap_or_else(|| {
            paths.push(Box::leak(path.into()));
            paths.len() - 1
        });
        // Beyond four milliards of paths they would all be shown as the last one.
        let number = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
        Self(NonZeroU32::new(number).unwrap_or(NonZeroU32::MAX))
    }
}

impl Deref for FilePath {
    type Target = str;

    fn deref(&self) -> &str {
        let paths = PATHS.read().unwrap_or_else(PoisonError::into_inner);
        let index = usize::try_from(self.0.get() - 1).unwrap_or(usize::MAX);
        paths.get(index).copied().unwrap_or_default()
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl fmt::Debug for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

/// The place of a key or a value: a file, a line, a column and a width.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The file's path, as it is shown.
    pub path: FilePath,
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
