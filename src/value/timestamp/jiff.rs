//! Timestamps of `jiff`, for whoever calculates with them.

use jiff::Timestamp as JiffTimestamp;

use super::{NotATimestamp, Timestamp};

impl From<JiffTimestamp> for Timestamp {
    fn from(value: JiffTimestamp) -> Self {
        Self::constant(value.as_second(), value.subsec_nanosecond())
    }
}

/// The range of `jiff` ends a day or two before this one, on either side.
impl TryFrom<Timestamp> for JiffTimestamp {
    type Error = NotATimestamp;

    fn try_from(value: Timestamp) -> Result<Self, NotATimestamp> {
        Self::new(value.as_second(), value.subsec_nanosecond()).map_err(|_| NotATimestamp)
    }
}
