//! Timestamps as text.

use std::fmt::{self, Write};

use super::{Timestamp, civil};
use crate::TimestampFormat;

pub(super) const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
pub(super) const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The beginning of the year 0, the first that a text has four digits for (RFC 3339, section 5.6).
pub(super) const YEAR_0: Timestamp = Timestamp {
    second: civil::seconds(0, 1, 1),
    nanosecond: 0,
};

/// Tells whether a format has a text for a timestamp. Seconds reach everywhere.
pub(crate) fn has_text(value: Timestamp, format: TimestampFormat) -> bool {
    format == TimestampFormat::EpochSeconds || value >= YEAR_0
}

/// The text of a timestamp, which needs no memory but its own.
#[derive(Debug)]
pub(crate) struct Text {
    bytes: [u8; LONGEST],
    length: usize,
}

/// An HTTP date with nine digits behind the second has 39 characters.
const LONGEST: usize = 40;

impl Text {
    const EMPTY: Self = Self {
        bytes: [0; LONGEST],
        length: 0,
    };

    fn push(&mut self, text: &str) {
        let end = self.length + text.len();
        if let Some(place) = self.bytes.get_mut(self.length..end) {
            place.copy_from_slice(text.as_bytes());
            self.length = end;
        }
    }

    /// Adds the last digits of a number, with zeros before it.
    fn digits(&mut self, mut number: u64, count: usize) {
        let end = self.length + count;
        if let Some(place) = self.bytes.get_mut(self.length..end) {
            for digit in place.iter_mut().rev() {
                *digit = b'0' + u8::try_from(number % 10).unwrap_or_default();
                number /= 10;
            }
            self.length = end;
        }
    }

    /// Adds the point and the digits after it, without zeros at the end; nothing for a whole second.
    fn fraction(&mut self, nanosecond: u32) {
        if nanosecond == 0 {
            return;
        }
        self.push(".");
        self.digits(u64::from(nanosecond), 9);
        let is_zero = |digit: &&u8| **digit == b'0';
        self.length -= self.bytes[..self.length]
            .iter()
            .rev()
            .take_while(is_zero)
            .count();
    }

    /// The text, which is ASCII and has nothing that JSON escapes.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        Ok(())
    }
}

/// Writes a timestamp. A fraction is written where there is one, to its last digit.
pub(crate) fn format(value: Timestamp, format: TimestampFormat) -> Text {
    let mut text = Text::EMPTY;
    if format == TimestampFormat::EpochSeconds {
        epoch_seconds(value, &mut text);
        return text;
    }
    let days = value.second.div_euclid(civil::DAY);
    let (year, month, day) = civil::date(days);
    // Neither is below zero.
    let number = |value: i64| value.unsigned_abs();
    if format == TimestampFormat::HttpDate {
        text.push(WEEKDAYS[civil::weekday(days)]);
        text.push(", ");
        text.digits(number(day), 2);
        text.push(" ");
        text.push(MONTHS[usize::try_from(month - 1).unwrap_or_default()]);
        text.push(" ");
        push_year(year, &mut text);
        text.push(" ");
    } else {
        push_year(year, &mut text);
        text.push("-");
        text.digits(number(month), 2);
        text.push("-");
        text.digits(number(day), 2);
        text.push("T");
    }
    let of_day = number(value.second.rem_euclid(civil::DAY));
    text.digits(of_day / 3_600, 2);
    text.push(":");
    text.digits(of_day / 60 % 60, 2);
    text.push(":");
    text.digits(of_day % 60, 2);
    text.fraction(value.nanosecond);
    let is_date = format == TimestampFormat::HttpDate;
    text.push(if is_date { " GMT" } else { "Z" });
    text
}

/// Adds a year. ISO 8601 has six digits and a sign for those before the year 0.
fn push_year(year: i64, text: &mut Text) {
    if year < 0 {
        text.push("-");
        text.digits(year.unsigned_abs(), 6);
    } else {
        text.digits(year.unsigned_abs(), 4);
    }
}

fn epoch_seconds(value: Timestamp, text: &mut Text) {
    if value < Timestamp::UNIX_EPOCH {
        text.push("-");
    }
    // There is room for every number of seconds.
    let _ = write!(text, "{}", value.as_second().unsigned_abs());
    text.fraction(value.subsec_nanosecond().unsigned_abs());
}
