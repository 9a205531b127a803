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

    /// Adds a text in which each of these numbers of two digits stands at this place.
    fn numbers<const LENGTH: usize, const COUNT: usize>(
        &mut self,
        text: [u8; LENGTH],
        numbers: [(usize, u64); COUNT],
    ) {
        let mut text = text;
        for (place, number) in numbers {
            if let Some(place) = text[place..].first_chunk_mut() {
                *place = [number / 10 % 10, number % 10].map(digit);
            }
        }
        if let Some(place) = self.bytes[self.length..].first_chunk_mut() {
            *place = text;
            self.length += LENGTH;
        }
    }

    /// Adds the last digits of a number, with zeros before it.
    fn digits(&mut self, mut number: u64, count: usize) {
        let end = self.length + count;
        if let Some(place) = self.bytes.get_mut(self.length..end) {
            for digit in place.iter_mut().rev() {
                *digit = self::digit(number % 10);
                number /= 10;
            }
            self.length = end;
        }
    }

    /// Adds the point and the digits after it, without zeros at the end; nothing for a whole second.
    fn fraction(&mut self, nanosecond: u32) {
        let nanosecond = u64::from(nanosecond);
        if nanosecond == 0 {
            return;
        }
        let before = self.length;
        self.push(".");
        // Most are of three digits, of six or of nine.
        match (nanosecond % 1_000_000, nanosecond % 1_000) {
            (0, _) => self.digits(nanosecond / 1_000_000, 3),
            (_, 0) => self.digits(nanosecond / 1_000, 6),
            _ => self.digits(nanosecond, 9),
        }
        while self.bytes[before..self.length].ends_with(b"0") {
            self.length -= 1;
        }
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
    // None of them is below zero.
    let number = |value: i64| value.unsigned_abs();
    let of_day = number(value.second.rem_euclid(civil::DAY));
    let [hour, minute, second] = [of_day / 3_600, of_day / 60 % 60, of_day % 60];
    let is_date = format == TimestampFormat::HttpDate;
    if is_date {
        text.push(WEEKDAYS[civil::weekday(days)]);
        text.numbers(*b", 00 ", [(2, number(day))]);
        text.push(MONTHS[usize::try_from(month - 1).unwrap_or_default()]);
        text.push(" ");
        push_year(year, &mut text);
        text.numbers(*b" 00:00:00", [(1, hour), (4, minute), (7, second)]);
    } else {
        push_year(year, &mut text);
        let (month, day) = (number(month), number(day));
        let numbers = [(1, month), (4, day), (7, hour), (10, minute), (13, second)];
        text.numbers(*b"-00-00T00:00:00", numbers);
    }
    text.fraction(value.nanosecond);
    text.push(if is_date { " GMT" } else { "Z" });
    text
}

/// Adds a year. ISO 8601 has six digits and a sign for those before the year 0.
fn push_year(year: i64, text: &mut Text) {
    let number = year.unsigned_abs();
    if year < 0 {
        text.push("-");
        text.digits(number, 6);
    } else {
        text.numbers(*b"0000", [(0, number / 100), (2, number % 100)]);
    }
}

/// A number below ten as a digit.
fn digit(number: u64) -> u8 {
    b'0' + u8::try_from(number).unwrap_or_default()
}

fn epoch_seconds(value: Timestamp, text: &mut Text) {
    if value < Timestamp::UNIX_EPOCH {
        text.push("-");
    }
    // There is room for every number of seconds.
    let _ = write!(text, "{}", value.as_second().unsigned_abs());
    text.fraction(value.subsec_nanosecond().unsigned_abs());
}
