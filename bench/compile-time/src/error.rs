//! Why something could not be measured.

use std::fmt;
use std::path::Path;

/// Why something could not be measured, for a person.
#[derive(Debug)]
pub(crate) struct Error(pub(crate) String);

impl Error {
    /// What could not be done with a file.
    pub(crate) fn file(path: &Path) -> impl Fn(std::io::Error) -> Self {
        move |error| Self(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
