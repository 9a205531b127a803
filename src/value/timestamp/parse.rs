//! Timestamps out of text.

use super::format::{MONTHS, WEEKDAYS};
use super::{Timestamp, civil};
use crate::TimestampFormat;
use crate::value::big_number::Digits;

/// Reads a timestamp. What is finer than a nanosecond is cut off.
pub(crate) fn parse(text: &str, format: TimestampFormat) -> Option<Timestamp> {
    match format {
        TimestampFormat::DateTime => parse_date_time(text),
        TimestampFormat::HttpDate => parse_http_date(text),
        TimestampFormat::EpochSeconds => parse_epoch_seconds(text),
    }
}

/// RFC 3339, section 5.6.
fn parse_date_time(text: &str) -> Option<Timestamp> {
    let (date, rest) = fields(text.as_bytes(), b"0000-00-00a00:00:00")?;
    let day = seconds_of_day(
        number(&date, 0) * 100 + number(&date, 2),
        number(&date, 5),
        number(&date, 8),
    )?;
    let clock = seconds_of_clock(number(&date, 11), number(&date, 14), number(&date, 17))?;
    let (nanosecond, rest) = parse_fraction(rest)?;
    let is_sound = matches!(text.as_bytes()[10], b'T' | b't');
    is_sound.then(|| Timestamp::new(day + clock - parse_offset(rest)?, nanosecond).ok())?
}

/// RFC 9110's IMF-fixdate (section 5.6.7), with an optional fraction as Smithy allows it.
fn parse_http_date(text: &str) -> Option<Timestamp> {
    let (date, rest) = fields(text.as_bytes(), b"aaa, 00 aaa 0000 00:00:00")?;
    let is_month = |name: &&str| text[8..11].eq_ignore_ascii_case(name);
    let month = MONTHS.iter().position(is_month)? + 1;
    let day = seconds_of_day(
        number(&date, 12) * 100 + number(&date, 14),
        i64::try_from(month).ok()?,
        number(&date, 5),
    )?;
    let weekday = WEEKDAYS[civil::weekday(day / civil::DAY)];
    let clock = seconds_of_clock(number(&date, 17), number(&date, 20), number(&date, 23))?;
    let (nanosecond, rest) = parse_fraction(rest)?;
    let is_sound = weekday.eq_ignore_ascii_case(&text[..3]) && rest == b" GMT";
    is_sound.then(|| Timestamp::new(day + clock, nanosecond).ok())?
}

/// The start of a text, if it has this shape, and what follows it. In a shape `0` is any digit,
/// which becomes its value, and `a` any letter of ASCII.
fn fields<'t, const N: usize>(text: &'t [u8], shape: &[u8; N]) -> Option<([u8; N], &'t [u8])> {
    let (start, rest) = text.split_first_chunk::<N>()?;
    let (mut values, mut is_other) = ([0; N], false);
    for ((value, byte), shape) in values.iter_mut().zip(start).zip(shape) {
        *value = byte.wrapping_sub(*shape);
        is_other |= match shape {
            b'0' => *value > 9,
            b'a' => !byte.is_ascii_alphabetic(),
            _ => *value != 0,
        };
    }
    (!is_other).then_some((values, rest))
}

/// The number of two digits.
fn number<const N: usize>(digits: &[u8; N], at: usize) -> i64 {
    i64::from(digits[at]) * 10 + i64::from(digits[at + 1])
}

/// The seconds from 1970 to the beginning of a day, if that day exists.
fn seconds_of_day(year: i64, month: i64, day: i64) -> Option<i64> {
    let exists = (1..=12).contains(&month) && (1..=civil::last_day(year, month)).contains(&day);
    exists.then(|| civil::seconds(year, month, day))
}

/// The seconds since midnight. A leap second is the one before it, since no count of seconds since
/// 1970 has a place for it.
fn seconds_of_clock(hour: i64, minute: i64, second: i64) -> Option<i64> {
    let exists = hour < 24 && minute < 60 && second <= 60;
    exists.then_some((hour * 60 + minute) * 60 + second.min(59))
}

const POWERS_OF_TEN: [i32; 10] = [
    1,
    10,
    100,
    1_000,
    10_000,
    100_000,
    1_000_000,
    10_000_000,
    100_000_000,
    1_000_000_000,
];

/// The nanoseconds of a fraction of a second, if there is one, and what follows it.
fn parse_fraction(text: &[u8]) -> Option<(i32, &[u8])> {
    let Some((b'.', digits)) = text.split_first() else {
        return Some((0, text));
    };
    let (mut count, mut nanosecond) = (0, 0);
    while let Some(digit @ b'0'..=b'9') = digits.get(count) {
        if count < 9 {
            nanosecond = nanosecond * 10 + i32::from(digit - b'0');
        }
        count += 1;
    }
    let scale = POWERS_OF_TEN[9_usize.saturating_sub(count)];
    (count > 0).then(|| (nanosecond * scale, &digits[count..]))
}

/// The seconds that a clock is before UTC.
fn parse_offset(text: &[u8]) -> Option<i64> {
    let (sign, text) = match text {
        [b'Z' | b'z'] => return Some(0),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (offset, rest) = fields(text, b"00:00")?;
    let (hour, minute) = (number(&offset, 0), number(&offset, 3));
    let exists = hour < 24 && minute < 60 && rest.is_empty();
    exists.then_some(sign * (hour * 60 + minute) * 60)
}

/// Seconds as JSON writes a number.
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
