//! Why there is no output.

use std::fmt;
use std::path::PathBuf;

use cistron_codegen::Compiled;

/// Why there is no output.
#[non_exhaustive]
pub enum Error {
    /// The spec has errors; they are in [`Compiled::diagnostics`].
    Spec(Box<Compiled>),
    /// A file of the spec changed while it was read, so that what was read may never have been one
    /// spec.
    Changed(PathBuf),
    /// The output cannot be written. What stood there before still does.
    Write {
        /// The file that was to be written.
        path: PathBuf,
        /// What the system says.
        reason: std::io::Error,
    },
    /// What stands where the output goes was not generated, and would be lost.
    NotGenerated(PathBuf),
    /// An option has a value that it cannot have. The text says which, and what it can have.
    Option(String),
    /// The output is not Rust, which is a mistake of the compiler's. The text says what it is.
    Output(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(compiled) => f.write_str(compiled.render().trim_end()),
            Self::Changed(path) => write!(
                f,
                "{} changed while it was read; nothing was written, run it again",
                path.display()
            ),
            Self::Write { path, reason } => {
                write!(f, "{} cannot be written: {reason}", path.display())
            }
            Self::NotGenerated(path) => write!(
                f,
                "{} was not generated, and would be lost; name another file, or delete this one",
                path.display()
            ),
            Self::Option(text) => f.write_str(text),
            Self::Output(text) => write!(
                f,
                "the output is not Rust, which is a mistake of cistron's and not of the spec's: {text}"
            ),
        }
    }
}

/// The same as `Display`: a build script whose `main` returns this shows the diagnostics as they
/// are meant to be read.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Write { reason, .. } => Some(reason),
            _ => None,
        }
    }
}
