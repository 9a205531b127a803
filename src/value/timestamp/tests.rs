//! Each format by example, and by the word of `jiff` on random texts and over the whole range.

use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use super::format::YEAR_0;
use super::{NotATimestamp, Timestamp, civil, format, has_text, parse};
use crate::TimestampFormat::{self, DateTime, EpochSeconds, HttpDate};

fn text(value: Timestamp, of: TimestampFormat) -> String {
    format(value, of).as_str().to_owned()
}

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
        (
            "2019-12-16T23:48:18.1234567899Z",
            DateTime,
            (second, 123_456_789),
        ),
        ("2019-12-16T23:48:60Z", DateTime, (second + 41, 0)),
        ("0000-01-01T00:00:00Z", DateTime, (-62_167_219_200, 0)),
        (
            "9999-12-31T23:59:59.999999999Z",
            DateTime,
            (253_402_300_799, 999_999_999),
        ),
        (
            "Fri, 31 Dec 9999 23:59:59 GMT",
            HttpDate,
            (253_402_300_799, 0),
        ),
        ("mon, 16 dec 2019 23:48:18 GMT", HttpDate, (second, 0)),
        ("0e99", EpochSeconds, (0, 0)),
        ("1e-99", EpochSeconds, (0, 0)),
    ] {
        assert_eq!(read(text, format), Some(expected), "{text}");
    }
}

#[test]
fn what_the_rfcs_do_not_allow_is_refused() {
    for (text, format) in [
        // It is in the year before 0, which has no text.
        ("0000-01-01T00:00:00+00:01", DateTime),
        ("", DateTime),
        ("2019-12-16", DateTime),
        ("2019-12-16T23:48:18", DateTime),
        ("2019-12-16 23:48:18Z", DateTime),
        ("2019-12-16T23:48:18.Z", DateTime),
        ("2019-12-16T23:48:18Z[UTC]", DateTime),
        ("2019-12-16T23:48:18+0100", DateTime),
        ("2019-02-30T23:48:18Z", DateTime),
        ("20191216T234818Z", DateTime),
        ("2019-12-16T24:00:00Z", DateTime),
        ("2019-12-16T23:60:00Z", DateTime),
        ("2019-12-16T23:48:61Z", DateTime),
        ("2019-00-16T23:48:18Z", DateTime),
        ("2019-13-16T23:48:18Z", DateTime),
        ("2019-12-00T23:48:18Z", DateTime),
        ("1900-02-29T23:48:18Z", DateTime),
        ("2019-12-16T23:48:18+24:00", DateTime),
        ("2019-12-16T23:48:18+01:60", DateTime),
        ("2019-12-16T23:48:18Z ", DateTime),
        ("2019-12-16T23:48:18é", DateTime),
        ("+019-12-16T23:48:18Z", DateTime),
        ("2019-12-16T23:48:18,5Z", DateTime),
        ("9999-12-31T23:59:59-00:01", DateTime),
        ("Sun, 29 Feb 1900 23:48:18 GMT", HttpDate),
        ("Mon, 16 Dec 2019 23:48:18  GMT", HttpDate),
        ("Mon, 16 Dec 2019 23:48:18GMT", HttpDate),
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
fn each_byte_of_a_date_is_what_it_should_be() {
    let text = "2022-02-22T12:22:22.222222222Z";
    for place in 0..text.len() {
        for byte in 0..0x80 {
            let mut other = text.as_bytes().to_vec();
            let before = std::mem::replace(&mut other[place], byte);
            let other = String::from_utf8(other).unwrap();
            let is_digit = before.is_ascii_digit() && byte.is_ascii_digit();
            let may_be = is_digit || before.eq_ignore_ascii_case(&byte);
            assert!(may_be || read(&other, DateTime).is_none(), "{other}");
            assert!(
                before != byte || read(&other, DateTime).is_some(),
                "{other}"
            );
        }
        let not_ascii = format!("{}é{}", &text[..place], &text[place + 1..]);
        assert_eq!(read(&not_ascii, DateTime), None, "{not_ascii}");
    }
}

#[test]
fn a_fraction_has_any_number_of_digits() {
    let digits = "123456789123456789";
    for length in 1..=digits.len() {
        let text = format!("1970-01-01T00:00:00.{}Z", &digits[..length]);
        let nanosecond = format!("{:0<9}", &digits[..length.min(9)]);
        assert_eq!(
            read(&text, DateTime),
            Some((0, nanosecond.parse().unwrap())),
            "{text}"
        );
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
            let text = super::tests::text(value, each);
            assert_eq!(parse(&text, each), Some(value), "{text}");
        }
    }
    for (value, expected) in [
        (Timestamp::MIN, false),
        (
            Timestamp::from_nanosecond(YEAR_0.as_nanosecond() - 1).unwrap(),
            false,
        ),
        (YEAR_0, true),
        (Timestamp::MAX, true),
    ] {
        assert_eq!(has_text(value, DateTime), expected, "{value}");
        assert_eq!(has_text(value, HttpDate), expected, "{value}");
        assert!(has_text(value, EpochSeconds));
    }
    let value = Timestamp::from_second(1_576_540_098).unwrap();
    assert_eq!(text(value, DateTime), "2019-12-16T23:48:18Z");
    assert_eq!(text(value, HttpDate), "Mon, 16 Dec 2019 23:48:18 GMT");
    assert_eq!(text(value, EpochSeconds), "1576540098");
}

#[test]
fn the_range_has_ends() {
    let (min, max) = (Timestamp::MIN, Timestamp::MAX);
    assert_eq!(min.to_string(), "-009999-01-01T00:00:00Z");
    assert_eq!(max.to_string(), "9999-12-31T23:59:59.999999999Z");
    for value in [min, max] {
        assert_eq!(Timestamp::from_nanosecond(value.as_nanosecond()), Ok(value));
    }
    for nanosecond in [
        min.as_nanosecond() - 1,
        max.as_nanosecond() + 1,
        i128::MIN,
        i128::MAX,
    ] {
        assert_eq!(Timestamp::from_nanosecond(nanosecond), Err(NotATimestamp));
    }
    for second in [i64::MIN, i64::MAX] {
        assert_eq!(Timestamp::new(second, i32::MIN), Err(NotATimestamp));
        assert_eq!(Timestamp::new(second, i32::MAX), Err(NotATimestamp));
    }
}

#[test]
fn a_clock_of_the_system_is_a_timestamp_and_back() {
    for (second, nanosecond) in [(0, 0), (1, 5), (-1, -5), (-2, 0), (0, -1)] {
        let value = Timestamp::new(second, nanosecond).unwrap();
        assert_eq!(
            (value.as_second(), value.subsec_nanosecond()),
            (second, nanosecond)
        );
        assert_eq!(SystemTime::from(value).try_into(), Ok(value));
    }
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1500);
    assert_eq!(
        Timestamp::try_from(before).unwrap().to_string(),
        "1969-12-31T23:59:58.5Z"
    );
    assert!(Timestamp::now() > Timestamp::UNIX_EPOCH);
}

#[test]
fn every_day_is_the_one_that_jiff_says() {
    let (first, last) = (civil::seconds(1599, 12, 31), civil::seconds(2400, 1, 2));
    for second in (first..last).step_by(86_400) {
        let days = second.div_euclid(civil::DAY);
        let date = jiff::Timestamp::from_second(second).unwrap();
        let date = jiff::tz::TimeZone::UTC.to_datetime(date).date();
        let (year, month, day) = civil::date(days);
        assert_eq!(
            (year, month, day),
            (date.year().into(), date.month().into(), date.day().into())
        );
        assert_eq!(civil::seconds(year, month, day), second);
        assert_eq!(
            civil::last_day(year, month),
            i64::from(date.days_in_month())
        );
        let weekday = usize::try_from(date.weekday().to_monday_zero_offset());
        assert_eq!(Ok(civil::weekday(days)), weekday);
    }
}

/// Any moment that jiff has too.
fn moment() -> impl Strategy<Value = jiff::Timestamp> {
    let (min, max) = (jiff::Timestamp::MIN, jiff::Timestamp::MAX);
    let nanosecond = prop_oneof![Just(0), Just(500_000_000), Just(120), 0..1_000_000_000_i32];
    let second = min.as_second() + 1..max.as_second();
    (second, nanosecond).prop_map(|(second, nanosecond)| {
        let nanoseconds = i128::from(second) * 1_000_000_000 + i128::from(nanosecond);
        jiff::Timestamp::from_nanosecond(nanoseconds).unwrap()
    })
}

/// The fields of a moment, right and wrong: of a date, a clock, and the digits of a fraction.
fn fields() -> impl Strategy<Value = ((u16, u8, u8), (u8, u8, u8), String)> {
    let fraction = prop_oneof![Just(String::new()), "\\.[0-9]{1,9}", "\\.?[0-9]?"];
    let date = (1..9999_u16, 0..14_u8, 0..33_u8);
    (date, (0..26_u8, 0..62_u8, 0..62_u8), fraction)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_written_is_what_jiff_writes(other in moment()) {
        let value = Timestamp::new(other.as_second(), other.subsec_nanosecond()).unwrap();
        prop_assert_eq!(value.as_nanosecond(), other.as_nanosecond());
        prop_assert_eq!(value.as_second(), other.as_second());
        prop_assert_eq!(value.subsec_nanosecond(), other.subsec_nanosecond());
        prop_assert_eq!(text(value, DateTime), other.to_string());
        prop_assert_eq!(parse(&text(value, EpochSeconds), EpochSeconds), Some(value));
        if has_text(value, HttpDate) {
            let http_date = other.strftime("%a, %d %b %Y %H:%M:%S%.f GMT").to_string();
            prop_assert_eq!(text(value, HttpDate), http_date);
            for each in [DateTime, HttpDate] {
                prop_assert_eq!(parse(&text(value, each), each), Some(value));
            }
        }
    }

    #[test]
    fn rfc_3339_is_read_as_jiff_reads_it(
        ((year, month, day), (hour, minute, second), fraction) in fields(),
        offset in prop_oneof!["[Zz]", "[-+]([01][0-9]|2[0-3]):[0-6][0-9]", "[Z:+0-9-]{0,6}"],
    ) {
        let text = format!(
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}"
        );
        // What jiff reads besides is not RFC 3339.
        let offset = text[19..].trim_start_matches(['.', ',']);
        let offset = offset.trim_start_matches(|character: char| character.is_ascii_digit());
        // Nor does it read all digits.
        prop_assume!(text.len() - 19 - offset.len() <= 10);
        let is_offset = offset.len() == 1 || offset.len() == 6 && offset.as_bytes()[3] == b':';
        let is_within_a_day = offset.get(1..3).is_none_or(|hour| hour < "24");
        let other = text.parse::<jiff::Timestamp>().ok();
        let other = other.filter(|_| is_offset && is_within_a_day);
        let other = other.map(|other| (other.as_second(), other.subsec_nanosecond()));
        prop_assert_eq!(read(&text, DateTime), other, "{}", text);
    }

    #[test]
    fn http_dates_are_read_as_jiff_reads_them(
        ((year, month, day), (hour, minute, second), fraction) in fields(),
        weekday in 0..7_usize,
    ) {
        let month = usize::from(month);
        prop_assume!((1..=12).contains(&month));
        let (weekday, month) = (super::format::WEEKDAYS[weekday], super::format::MONTHS[month - 1]);
        let text = format!(
            "{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02}{fraction} GMT"
        );
        let civil = jiff::civil::DateTime::strptime("%a, %d %b %Y %H:%M:%S%.f GMT", &text).ok();
        let other = civil.and_then(|civil| jiff::tz::TimeZone::UTC.to_timestamp(civil).ok());
        let other = other.map(|other| (other.as_second(), other.subsec_nanosecond()));
        prop_assert_eq!(read(&text, HttpDate), other, "{}", text);
    }

    #[test]
    fn any_text_is_answered(text in any::<String>(), shaped in "[-0-9T:.Z+a-z, ]{15,30}") {
        for each in [DateTime, HttpDate, EpochSeconds] {
            parse(&text, each);
            parse(&shaped, each);
        }
    }
}

#[cfg(feature = "jiff")]
proptest! {
    #[test]
    fn a_timestamp_of_jiff_comes_and_goes(other in moment()) {
        let value = Timestamp::from(other);
        prop_assert_eq!(value.as_nanosecond(), other.as_nanosecond());
        prop_assert_eq!(jiff::Timestamp::try_from(value), Ok(other));
        prop_assert!(jiff::Timestamp::try_from(Timestamp::MAX).is_err());
    }
}
