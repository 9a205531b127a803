//! Timestamps and their three formats.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::big_number::Digits;
use crate::{Reader, Report, Schema, TimestampFormat, Value, Writer};

/// A point in time.
pub type Timestamp = jiff::Timestamp;

impl Value for Timestamp {
    fn encode(&self, schema: &Schema, writer: &mut Writer<'_>) {
        writer.timestamp(*self, schema);
    }

    fn decode(schema: &Schema, reader: &mut Reader<'_, '_>) -> Option<Self> {
        reader.timestamp(schema)
    }

    fn check(&self, _: &Schema, _: &mut Report<'_>) {}
}

const NANOSECONDS: u32 = 1_000_000_000;

/// The beginning of the year 0, the first that a text has four digits for (RFC 3339, section 5.6).
const YEAR_0: Timestamp = Timestamp::constant(-62_167_219_200, 0);

/// Tells whether a format has a text for a timestamp. Seconds reach everywhere.
pub(crate) fn has_text(value: Timestamp, format: TimestampFormat) -> bool {
    format == TimestampFormat::EpochSeconds || value >= YEAR_0
}

/// Writes a timestamp. A fraction is written where there is one, to its last digit.
pub(crate) fn format(value: Timestamp, format: TimestampFormat) -> String {
    match format {
        TimestampFormat::DateTime => value.to_string(),
        TimestampFormat::HttpDate => value.strftime("%a, %d %b %Y %H:%M:%S%.f GMT").to_string(),
        TimestampFormat::EpochSeconds => epoch_seconds(value),
    }
}

fn epoch_seconds(value: Timestamp) -> String {
    let nanoseconds = value.as_nanosecond();
    let sign = if nanoseconds < 0 { "-" } else { "" };
    let nanoseconds = nanoseconds.unsigned_abs();
    let (second, fraction) = (
        nanoseconds / u128::from(NANOSECONDS),
        nanoseconds % u128::from(NANOSECONDS),
    );
    if fraction == 0 {
        return format!("{sign}{second}");
    }
    let text = format!("{sign}{second}.{fraction:09}");
    text.trim_end_matches('0').to_owned()
}

/// Reads a timestamp.
pub(crate) fn parse(text: &str, format: TimestampFormat) -> Option<Timestamp> {
    match format {
        TimestampFormat::DateTime => parse_date_time(text),
        TimestampFormat::HttpDate => parse_http_date(text),
        TimestampFormat::EpochSeconds => parse_epoch_seconds(text),
    }
}

/// RFC 3339. The library reads more than that, so the shape is looked at first.
fn parse_date_time(text: &str) -> Option<Timestamp> {
    let rest = strip_shape(text, "0000-00-00T00:00:00")?;
    let offset = strip_fraction(rest)?;
    let is_offset = offset.eq_ignore_ascii_case("Z")
        || offset.starts_with(['+', '-']) && strip_shape(&offset[1..], "00:00") == Some("");
    is_offset.then_some(())?;
    text.parse().ok()
}

/// RFC 9110's IMF-fixdate, with an optional fraction as Smithy allows it. The library reads
/// shorter numbers than that, so the shape is looked at first.
fn parse_http_date(text: &str) -> Option<Timestamp> {
    strip_shape(text, "aaa, 00 aaa 0000 00:00:00")?;
    let civil = DateTime::strptime("%a, %d %b %Y %H:%M:%S%.f GMT", text).ok()?;
    TimeZone::UTC.to_timestamp(civil).ok()
}

/// Seconds as JSON writes a number. What is finer than a nanosecond is cut off.
fn parse_epoch_seconds(text: &str) -> Option<Timestamp> {
    let digits = Digits::parse(text)?;
    let whole = all_digits(&digits)?;
    let fraction_length = i64::try_from(digits.fraction.len()).ok()?;
    let scale = digits
        .exponent
        .checked_add(9)?
        .checked_sub(fraction_length)?;
    let power = 10_i128.checked_pow(u32::try_from(scale.unsigned_abs()).ok()?);
    let nanoseconds = match (whole, power) {
        (0, _) => 0,
        (_, Some(power)) if scale >= 0 => whole.checked_mul(power)?,
        (_, Some(power)) => whole / power,
        (_, None) if scale < 0 => 0,
        (_, None) => return None,
    };
    let sign = if digits.is_negative { -1 } else { 1 };
    Timestamp::from_nanosecond(sign * nanoseconds).ok()
}

/// The number that is left when the point is.
fn all_digits(digits: &Digits<'_>) -> Option<i128> {
    let mut bytes = digits.whole.bytes().chain(digits.fraction.bytes());
    bytes.try_fold(0_i128, |number, byte| {
        number.checked_mul(10)?.checked_add(i128::from(byte - b'0'))
    })
}

/// What follows a text of this shape, in which `0` is any digit and `a` is any letter.
fn strip_shape<'t>(text: &'t str, shape: &str) -> Option<&'t str> {
    let (start, rest) = text.split_at_checked(shape.len())?;
    let fits = start
        .bytes()
        .zip(shape.bytes())
        .all(|(byte, shape)| match shape {
            b'0' => byte.is_ascii_digit(),
            b'a' => byte.is_ascii_alphabetic(),
            shape => byte.eq_ignore_ascii_case(&shape),
        });
    fits.then_some(rest)
}

/// What follows a fraction of a second, if there is one.
fn strip_fraction(text: &str) -> Option<&str> {
    let Some(digits) = text.strip_prefix('.') else {
        return Some(text);
    };
    let rest = digits.trim_start_matches(|character: char| character.is_ascii_digit());
    (rest.len() < digits.len()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::{Timestamp, YEAR_0, format, has_text, parse};
    use crate::TimestampFormat::{self, DateTime, EpochSeconds, HttpDate};

    fn read(text: &str, format: TimestampFormat) -> Option<(i64, i32)> {
        parse(text, format).map(|value| (value.as_second(), value.subsec_nanosecond()))
    }

    #[test]
    fn each_format_is_read() {
        let second = 1_576_540_098;
        for (text, format, expected) in [
            ("2019-12-16T23:48:18Z", DateTime, (second, 0)),
            ("2019-12-16t23:48:18z", DateTime, (second, 0)),
            ("2019-12-16T22:48:18-01:00", DateTime, (second, 0)),
            (
                "2019-12-17T00:48:18.5+01:00",
                DateTime,
                (second, 500_000_000),
            ),
            ("Mon, 16 Dec 2019 23:48:18 GMT", HttpDate, (second, 0)),
            (
                "Mon, 16 Dec 2019 23:48:18.25 GMT",
                HttpDate,
                (second, 250_000_000),
            ),
            ("1576540098", EpochSeconds, (second, 0)),
            ("1576540098.123456789", EpochSeconds, (second, 123_456_789)),
            ("1576540098.1234567899", EpochSeconds, (second, 123_456_789)),
            ("1.576540098E9", EpochSeconds, (second, 0)),
            ("15765400985e-1", EpochSeconds, (second, 500_000_000)),
            ("-0.5", EpochSeconds, (0, -500_000_000)),
            ("0e99", EpochSeconds, (0, 0)),
            ("1e-99", EpochSeconds, (0, 0)),
        ] {
            assert_eq!(read(text, format), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_the_rfcs_do_not_allow_is_refused() {
        for (text, format) in [
            ("", DateTime),
            ("2019-12-16", DateTime),
            ("2019-12-16T23:48:18", DateTime),
            ("2019-12-16 23:48:18Z", DateTime),
            ("2019-12-16T23:48:18.Z", DateTime),
            ("2019-12-16T23:48:18Z[UTC]", DateTime),
            ("2019-12-16T23:48:18+0100", DateTime),
            ("2019-02-30T23:48:18Z", DateTime),
            ("20191216T234818Z", DateTime),
            ("Mon, 16 Dec 2019 23:48:18 UTC", HttpDate),
            ("Monday, 16-Dec-19 23:48:18 GMT", HttpDate),
            ("Fri, 6 Dec 2019 23:48:18 GMT", HttpDate),
            ("Tue, 16 Dec 2019 23:48:18 GMT", HttpDate),
            ("Mon, 16 Dec 2019 23:48:18. GMT", HttpDate),
            ("Mon, 16 Dec 2019 23:48:18 GMT ", HttpDate),
            ("1e", EpochSeconds),
            ("1e99", EpochSeconds),
            ("0x10", EpochSeconds),
            (" 1", EpochSeconds),
            ("NaN", EpochSeconds),
            ("1576540098", DateTime),
        ] {
            assert_eq!(read(text, format), None, "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_as_the_same() {
        for (second, nanosecond) in [
            (0, 0),
            (1_576_540_098, 0),
            (1_576_540_098, 5),
            (-1, -500_000_000),
            (-5, 0),
            (-62_167_219_200, 0),
            (253_402_207_200, 999_999_999),
        ] {
            let value = Timestamp::new(second, nanosecond).unwrap();
            for each in [DateTime, HttpDate, EpochSeconds] {
                let text = format(value, each);
                assert_eq!(parse(&text, each), Some(value), "{text}");
            }
        }
        for (value, expected) in [
            (Timestamp::MIN, false),
            (YEAR_0 - jiff::SignedDuration::from_nanos(1), false),
            (YEAR_0, true),
            (Timestamp::MAX, true),
        ] {
            assert_eq!(has_text(value, DateTime), expected, "{value}");
            assert_eq!(has_text(value, HttpDate), expected, "{value}");
            assert!(has_text(value, EpochSeconds));
        }
        let value = Timestamp::from_second(1_576_540_098).unwrap();
        assert_eq!(format(value, DateTime), "2019-12-16T23:48:18Z");
        assert_eq!(format(value, HttpDate), "Mon, 16 Dec 2019 23:48:18 GMT");
        assert_eq!(format(value, EpochSeconds), "1576540098");
    }
}
