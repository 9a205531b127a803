//! Timestamps: the type. What they are as text is in `format.rs` and `parse.rs`.

mod civil;
mod format;
#[cfg(feature = "jiff")]
mod jiff;
mod parse;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

pub(crate) use format::{format, has_text};
pub(crate) use parse::parse;

use crate::{Slot, TimestampFormat, Value, View};

const NANOSECONDS: u32 = 1_000_000_000;

/// A point in time, to the nanosecond, from the year −9999 to the year 9999.
///
/// It is read and shown as RFC 3339 has it. With the feature `jiff` it is made of a
/// `jiff::Timestamp`, and becomes one.
///
/// ```
/// use cistron::Timestamp;
///
/// let noon: Timestamp = "2026-01-01T12:00:00Z".parse()?;
/// assert_eq!(noon.as_second(), 1_767_268_800);
/// assert_eq!(Timestamp::from_second(noon.as_second() + 1)?.to_string(), "2026-01-01T12:00:01Z");
/// # Ok::<(), cistron::NotATimestamp>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    /// Since 1970, downwards for what is before.
    second: i64,
    /// After that second.
    nanosecond: u32,
}

/// The error of what is no point in time between the years −9999 and 9999.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotATimestamp;

impl fmt::Display for NotATimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no point in time from the year -9999 to the year 9999")
    }
}

impl std::error::Error for NotATimestamp {}

impl Timestamp {
    /// The beginning of the year 1970, in UTC.
    pub const UNIX_EPOCH: Self = Self::constant(0, 0);

    /// The beginning of the year −9999, in UTC.
    pub const MIN: Self = Self {
        second: civil::seconds(-9999, 1, 1),
        nanosecond: 0,
    };

    /// The end of the year 9999, in UTC.
    pub const MAX: Self = Self {
        second: civil::seconds(10_000, 1, 1) - 1,
        nanosecond: NANOSECONDS - 1,
    };

    /// So many seconds since 1970, and so many nanoseconds, which may be less than none.
    ///
    /// # Errors
    /// It is before the year −9999 or after the year 9999.
    pub fn new(second: i64, nanosecond: i32) -> Result<Self, NotATimestamp> {
        let value = Self::constant(second, nanosecond);
        let is_within = value >= Self::MIN && value <= Self::MAX;
        is_within.then_some(value).ok_or(NotATimestamp)
    }

    /// The same where the compiler has seen to the bounds, for generated code alone.
    #[doc(hidden)]
    #[must_use]
    pub const fn constant(second: i64, nanosecond: i32) -> Self {
        let nanoseconds = NANOSECONDS.cast_signed();
        Self {
            second: second.saturating_add(nanosecond.div_euclid(nanoseconds) as i64),
            nanosecond: nanosecond.rem_euclid(nanoseconds).cast_unsigned(),
        }
    }

    /// The same of nanoseconds that are fewer than a second.
    fn within(second: i64, nanosecond: u32) -> Option<Self> {
        let is_within = (Self::MIN.second..=Self::MAX.second).contains(&second);
        is_within.then_some(Self { second, nanosecond })
    }

    /// So many seconds since 1970.
    ///
    /// # Errors
    /// It is before the year −9999 or after the year 9999.
    pub fn from_second(second: i64) -> Result<Self, NotATimestamp> {
        Self::new(second, 0)
    }

    /// So many nanoseconds since 1970.
    ///
    /// # Errors
    /// It is before the year −9999 or after the year 9999.
    pub fn from_nanosecond(nanosecond: i128) -> Result<Self, NotATimestamp> {
        let nanoseconds = i128::from(NANOSECONDS);
        let second = i64::try_from(nanosecond.div_euclid(nanoseconds));
        let nanosecond = i32::try_from(nanosecond.rem_euclid(nanoseconds));
        match (second, nanosecond) {
            (Ok(second), Ok(nanosecond)) => Self::new(second, nanosecond),
            _ => Err(NotATimestamp),
        }
    }

    /// The point in time that it is.
    #[must_use]
    pub fn now() -> Self {
        // A clock that is set past the year 9999 is at its end.
        SystemTime::now().try_into().unwrap_or(Self::MAX)
    }

    /// The whole seconds since 1970: of what is half a second before, there are none.
    #[must_use]
    pub fn as_second(self) -> i64 {
        self.second + i64::from(self.second < 0 && self.nanosecond > 0)
    }

    /// The nanoseconds beside [`as_second`](Self::as_second), less than none before 1970.
    #[must_use]
    pub fn subsec_nanosecond(self) -> i32 {
        let nanosecond = self.nanosecond.cast_signed();
        if self.second < 0 && nanosecond > 0 {
            nanosecond - NANOSECONDS.cast_signed()
        } else {
            nanosecond
        }
    }

    /// The nanoseconds since 1970.
    #[must_use]
    pub fn as_nanosecond(self) -> i128 {
        i128::from(self.second) * i128::from(NANOSECONDS) + i128::from(self.nanosecond)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(format(*self, TimestampFormat::DateTime).as_str())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Timestamp {
    type Err = NotATimestamp;

    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        parse(text, TimestampFormat::DateTime).ok_or(NotATimestamp)
    }
}

impl TryFrom<SystemTime> for Timestamp {
    type Error = NotATimestamp;

    fn try_from(time: SystemTime) -> Result<Self, NotATimestamp> {
        let (sign, duration) = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => (1, after),
            Err(error) => (-1, error.duration()),
        };
        let nanosecond = i128::try_from(duration.as_nanos()).map_err(|_| NotATimestamp)?;
        Self::from_nanosecond(sign * nanosecond)
    }
}

impl From<Timestamp> for SystemTime {
    fn from(value: Timestamp) -> Self {
        let second = Duration::from_secs(value.second.unsigned_abs());
        let whole = if value.second < 0 {
            Self::UNIX_EPOCH - second
        } else {
            Self::UNIX_EPOCH + second
        };
        whole + Duration::from_nanos(value.nanosecond.into())
    }
}

impl Value for Timestamp {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Timestamp(*self)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Timestamp(self)
    }

    #[inline]
    fn blank() -> Self {
        Self::UNIX_EPOCH
    }
}
