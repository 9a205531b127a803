//! What stands in place of a sensitive value.

use std::fmt;

/// Shown by `Debug` in place of a sensitive value.
///
/// ```
/// assert_eq!(format!("{:?}", cistron::Redacted), "[redacted]");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
