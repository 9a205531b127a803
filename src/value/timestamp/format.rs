//! Timestamps as text.

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

/// Writes a timestamp. A fraction is written where there is one, to its last digit.
pub(crate) fn format(value: Timestamp, format: TimestampFormat) -> String {
    if format == TimestampFormat::EpochSeconds {
        return epoch_seconds(value);
    }
    let days = value.second.div_euclid(civil::DAY);
    let (year, month, day) = civil::date(days);
    let of_day = value.second.rem_euclid(civil::DAY);
    let (hour, minute, second) = (of_day / 3_600, of_day / 60 % 60, of_day % 60);
    let fraction = fraction(value.nanosecond);
    let clock = format_args!("{hour:02}:{minute:02}:{second:02}{fraction}").to_string();
    match format {
        TimestampFormat::HttpDate => {
            let weekday = WEEKDAYS[civil::weekday(days)];
            let month = MONTHS[usize::try_from(month - 1).unwrap_or_default()];
            format!("{weekday}, {day:02} {month} {year:04} {clock} GMT")
        }
        // ISO 8601 has six digits and a sign for other years.
        _ if year < 0 => format!("{year:+07}-{month:02}-{day:02}T{clock}Z"),
        _ => format!("{year:04}-{month:02}-{day:02}T{clock}Z"),
    }
}

fn epoch_seconds(value: Timestamp) -> String {
    let nanosecond = value.subsec_nanosecond();
    let sign = if value < Timestamp::UNIX_EPOCH {
        "-"
    } else {
        ""
    };
    let second = value.as_second().unsigned_abs();
    format!("{sign}{second}{}", fraction(nanosecond.unsigned_abs()))
}

/// The point and the digits after it, without zeros at the end.
fn fraction(nanosecond: u32) -> String {
    match nanosecond {
        0 => String::new(),
        _ => format!(".{nanosecond:09}").trim_end_matches('0').to_owned(),
    }
}
