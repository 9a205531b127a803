//! Why bytes could not be read.

use std::fmt;

use crate::Violations;
use crate::reader::Malformed;

/// Why bytes could not be read.
///
/// ```
/// use cistron::{DecodeError, json};
///
/// let error = json::from_slice::<Vec<i32>>(b"[1, 2").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "malformed JSON at line 1, column 6, in '': the text ends here; expected `,` or `]`",
/// );
///
/// let error = json::from_slice::<Vec<i32>>(b"[1, 2.5]").unwrap_err();
/// let DecodeError::Invalid(violations) = error else { panic!() };
/// assert_eq!(violations.as_slice()[0].pointer, "/1");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DecodeError {
    /// The bytes are not JSON, or something follows the value.
    #[non_exhaustive]
    Malformed {
        /// The value that was being read, as a JSON Pointer.
        pointer: String,
        /// The line, from 1.
        line: usize,
        /// The column in Unicode scalar values, from 1.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
    /// The bytes are JSON, but not of the expected types, or constraints are broken.
    Invalid(Violations),
}

impl DecodeError {
    pub(crate) fn malformed(malformed: Malformed, text: &[u8]) -> Self {
        let before = &text[..malformed.offset.min(text.len())];
        let mut lines = before.split(|byte| *byte == b'\n');
        let line = lines.clone().count();
        let last = lines.next_back().unwrap_or_default();
        Self::Malformed {
            pointer: malformed.pointer,
            line,
            column: String::from_utf8_lossy(last).chars().count() + 1,
            reason: malformed.reason,
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed {
                pointer,
                line,
                column,
                reason,
            } => write!(
                f,
                "malformed JSON at line {line}, column {column}, in '{pointer}': {reason}"
            ),
            Self::Invalid(violations) => violations.fmt(f),
        }
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Malformed { .. } => None,
            Self::Invalid(violations) => Some(violations),
        }
    }
}
