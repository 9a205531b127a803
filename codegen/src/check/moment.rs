//! Moments in time as RFC 3339 writes them.

/// The seconds since 1970 and the nanoseconds of a moment.
pub(super) fn parse(text: &str) -> Option<(i64, i32)> {
    let (date, time) = text.split_once(['T', 't'])?;
    let (year, month, day) = date_parts(date)?;
    let (time, offset) = offset(time)?;
    let (clock, fraction) = match time.split_once('.') {
        Some((clock, fraction)) => (clock, nanoseconds(fraction)?),
        None => (time, 0),
    };
    let mut parts = clock.split(':');
    let hour = digits(parts.next()?, 2).filter(|hour| *hour < 24)?;
    let minute = digits(parts.next()?, 2).filter(|minute| *minute < 60)?;
    let second = digits(parts.next()?, 2).filter(|second| *second < 60)?;
    if parts.next().is_some() {
        return None;
    }
    let days = days_since_1970(year, month, day);
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second - offset;
    (seconds < days_since_1970(10_000, 1, 1) * 86_400).then_some((seconds, fraction))
}

fn digits(text: &str, count: usize) -> Option<i64> {
    let all = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| text.parse().ok()).flatten()
}

fn date_parts(text: &str) -> Option<(i64, i64, i64)> {
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = digits(parts.next()?, 2).filter(|month| (1..=12).contains(month))?;
    let day = digits(parts.next()?, 2)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    ((1..=last).contains(&day) && parts.next().is_none()).then_some((year, month, day))
}

/// Cuts the offset from UTC off a time, and gives it in seconds.
fn offset(time: &str) -> Option<(&str, i64)> {
    if let Some(time) = time.strip_suffix(['Z', 'z']) {
        return Some((time, 0));
    }
    let start = time.rfind(['+', '-'])?;
    let (time, offset) = time.split_at_checked(start)?;
    let sign = if offset.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = offset.get(1..)?.split_once(':')?;
    let hours = digits(hours, 2).filter(|hours| *hours < 24)?;
    let minutes = digits(minutes, 2).filter(|minutes| *minutes < 60)?;
    Some((time, sign * (hours * 60 + minutes) * 60))
}

fn nanoseconds(fraction: &str) -> Option<i32> {
    if fraction.is_empty() || fraction.len() > 9 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    format!("{fraction:0<9}").parse().ok()
}

/// The days from the first of January 1970 to a day of the Gregorian calendar. The year is taken
/// to begin in March, so that the leap day is its last.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let century_cycle = year.div_euclid(400);
    let year_of_cycle = year.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
    century_cycle * 146_097 + day_of_cycle - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_counted_from_1970() {
        for (text, moment) in [
            ("1970-01-01T00:00:00Z", (0, 0)),
            ("2022-11-28T00:00:00Z", (1_669_593_600, 0)),
            ("2024-02-29T23:59:59.5Z", (1_709_251_199, 500_000_000)),
            ("1969-12-31T23:59:59Z", (-1, 0)),
            ("2000-03-01T01:30:00+01:30", (951_868_800, 0)),
            ("0001-01-01T00:00:00Z", (-62_135_596_800, 0)),
        ] {
            assert_eq!(parse(text), Some(moment), "{text}");
        }
        for text in [
            "2022-11-28",
            "2023-02-29T00:00:00Z",
            "2022-13-01T00:00:00Z",
            "2022-11-28T24:00:00Z",
            "2022-11-28T00:00:00",
            "2022-11-28T00:00:60Z",
            "2022-11-28T00:00:00.Z",
            "9999-12-31T23:59:59-00:01",
            "",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
