//! How a command ends.

use std::io;

/// What a command comes to.
pub(crate) type Outcome = Result<(), Stop>;

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub(crate) enum Stop {
    /// What is wrong was said already.
    Said,
    /// It failed, for this reason.
    Failed(String),
    /// It was asked for what makes no sense.
    Usage(String),
    /// Nobody reads the output any more.
    Closed,
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Failed(format!("the output cannot be written: {error}")),
        }
    }
}

impl From<cistron_build::Error> for Stop {
    fn from(error: cistron_build::Error) -> Self {
        Self::Failed(error.to_string())
    }
}
