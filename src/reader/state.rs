//! What has come out of the reading so far.

use crate::Violations;
use crate::json::DecodeError;

/// What has come out of the reading so far.
#[derive(Debug)]
pub(crate) struct State {
    /// The violations.
    pub(crate) violations: Violations,
    /// Where and why the text is malformed; nothing is read after that.
    pub(crate) malformed: Option<Malformed>,
    /// The body is not of the media type that it should be of.
    pub(crate) wrong_media_type: bool,
    /// Constraints are checked, and not types alone.
    pub(crate) validating: bool,
    /// A required member that is missing is empty instead.
    pub(crate) correcting: bool,
}

/// Where and why a text is not JSON.
#[derive(Debug)]
pub(crate) struct Malformed {
    /// The value that was being read.
    pub(crate) pointer: String,
    /// The byte at which reading stopped.
    pub(crate) offset: usize,
    /// Why it stopped.
    pub(crate) reason: String,
}

impl State {
    /// Reads what is there, types checked.
    pub(crate) fn plain() -> Self {
        Self {
            violations: Violations::default(),
            malformed: None,
            wrong_media_type: false,
            validating: false,
            correcting: false,
        }
    }

    /// Reads as a server: constraints are checked too.
    pub(crate) fn server() -> Self {
        Self {
            validating: true,
            ..Self::plain()
        }
    }

    /// Reads as a client: what is missing is made up for.
    pub(crate) fn client() -> Self {
        Self {
            correcting: true,
            ..Self::plain()
        }
    }

    /// Tells whether what was read from this text, all of it or not, is a value.
    #[inline]
    pub(crate) fn finish(self, complete: bool, text: &[u8]) -> Result<(), DecodeError> {
        if complete && self.malformed.is_none() && self.violations.is_empty() {
            return Ok(());
        }
        Err(self.into_error(text))
    }

    #[cold]
    fn into_error(self, text: &[u8]) -> DecodeError {
        match self.malformed {
            Some(malformed) => DecodeError::malformed(malformed, text),
            None => DecodeError::Invalid(self.violations),
        }
    }
}
