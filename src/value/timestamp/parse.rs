//! Timestamps out of text.

use super::format::{MONTHS, WEEKDAYS, has_text};
use super::{NANOSECONDS, Timestamp, civil};
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
    let (start, rest) = text.as_bytes().split_first_chunk::<19>()?;
    // The third word begins within the second, so that all three are of eight bytes.
    let [date, middle, clock] = [0, 8, 11].map(|at| word(start, at));
    // This bit makes a small letter of the capital one.
    let middle = middle & !(0x20 << 16);
    let date = numbers(date, *b"0000-00-")?;
    let middle = numbers(middle, *b"00T00:00")?;
    let clock = numbers(clock, *b"00:00:00")?;
    let day = seconds_of_day(date[0] * 100 + date[2], date[5], middle[0])?;
    let clock = seconds_of_clock(clock[0], clock[3], clock[6])?;
    let (nanosecond, rest) = parse_fraction(rest)?;
    let value = Timestamp::within(day + clock - parse_offset(rest)?, nanosecond)?;
    // With its offset it may be before the year 0, for which there is no text.
    has_text(value, TimestampFormat::DateTime).then_some(value)
}

/// The eight bytes of a text from this one on.
fn word(text: &[u8; 19], at: usize) -> u64 {
    let word = text[at..].first_chunk::<8>();
    word.map_or(0, |word| u64::from_le_bytes(*word))
}

/// The number of two digits that begins at each byte of a text, if that has this shape, in which `0`
/// is any digit. All bytes are looked at together.
fn numbers(text: u64, shape: [u8; 8]) -> Option<[i64; 8]> {
    const HIGH: u64 = u64::MAX / 0xff * 0x80;
    // A digit becomes its value, what is as in the shape zero, and all else more than nine.
    let digits = text ^ u64::from_le_bytes(shape);
    // So much may be added to a byte until its highest bit is set.
    let room = shape.map(|byte| if byte == b'0' { 0x7f - 9 } else { 0x7f });
    let above = digits.wrapping_add(u64::from_le_bytes(room)) | digits;
    let numbers = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    (above & HIGH == 0).then(|| numbers.to_le_bytes().map(i64::from))
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
    is_sound.then(|| Timestamp::within(day + clock, nanosecond))?
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
    let exists = (1..=12).contains(&month) && day >= 1;
    let exists = exists && (day <= 28 || day <= civil::last_day(year, month));
    exists.then(|| civil::seconds(year, month, day))
}

/// The seconds since midnight. A leap second is the one before it, since no count of seconds since
/// 1970 has a place for it.
fn seconds_of_clock(hour: i64, minute: i64, second: i64) -> Option<i64> {
    let exists = hour < 24 && minute < 60 && second <= 60;
    exists.then_some((hour * 60 + minute) * 60 + second.min(59))
}

/// The nanoseconds of a fraction of a second, if there is one, and what follows it. What is finer
/// counts for nothing.
fn parse_fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let Some((b'.', digits)) = text.split_first() else {
        return Some((0, text));
    };
    let (mut rest, mut nanosecond, mut scale) = (digits, 0, NANOSECONDS);
    // Most fractions are of three digits, of six or of nine.
    while let Some((&[first, second, third], after)) = rest.split_first_chunk() {
        let [first, second, third] = [first, second, third].map(digit);
        if first.max(second).max(third) > 9 {
            break;
        }
        scale /= 1000;
        nanosecond += (first * 100 + second * 10 + third) * scale;
        rest = after;
    }
    while let Some((&byte, after)) = rest.split_first() {
        if digit(byte) > 9 {
            break;
        }
        scale /= 10;
        nanosecond += digit(byte) * scale;
        rest = after;
    }
    (rest.len() < digits.len()).then_some((nanosecond, rest))
}

/// The value of a digit; of any other byte, more than nine.
fn digit(byte: u8) -> u32 {
    u32::from(byte.wrapping_sub(b'0'))
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
