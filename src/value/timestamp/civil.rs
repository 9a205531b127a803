//! Days of the Gregorian calendar and days since 1970, by the rules of Howard Hinnant's
//! [`chrono`-compatible date algorithms](https://howardhinnant.github.io/date_algorithms.html):
//! a year is taken to begin in March, so that the leap day is its last.

/// How many seconds a day has; leap seconds are not counted.
pub(super) const DAY: i64 = 86_400;

/// The days of 400 years, after which all comes again.
const CYCLE: i64 = 146_097;
const DAYS_OF_CYCLE: u64 = CYCLE.cast_unsigned();

/// So many cycles are added before a division, and taken away after it, so that no year is below
/// zero: that of a number without a sign is less work.
const PAST: i64 = 25;

/// The days from the first of March of the year 0 to the beginning of 1970.
const BEFORE_1970: i64 = 719_468;

/// The seconds from 1970 to the beginning of a day.
#[inline]
pub(super) const fn seconds(year: i64, month: i64, day: i64) -> i64 {
    days(year, month, day) * DAY
}

/// The days from 1970 to a day. A month and a day that do not exist give some other day.
const fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month_from_march) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let year = (year + PAST * 400).cast_unsigned();
    let leap_days = year / 4 - year / 100 + year / 400;
    let days = (year * 365 + leap_days).cast_signed() + day_of_year;
    days - PAST * CYCLE - BEFORE_1970
}

/// The year, the month and the day at so many days from 1970.
pub(super) fn date(days: i64) -> (i64, i64, i64) {
    let days = (days + BEFORE_1970 + PAST * CYCLE).cast_unsigned();
    let (cycle, day_of_cycle) = (days / DAYS_OF_CYCLE, days % DAYS_OF_CYCLE);
    let leap_days = day_of_cycle / 1_460 - day_of_cycle / 36_524 + day_of_cycle / 146_096;
    let year_of_cycle = (day_of_cycle - leap_days) / 365;
    let day_of_year =
        day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = (cycle * 400 + year_of_cycle).cast_signed() - PAST * 400;
    let year = if month > 2 { year } else { year + 1 };
    (year, month.cast_signed(), day.cast_signed())
}

/// The day of the week at so many days from 1970, from 0 for Monday.
pub(super) fn weekday(days: i64) -> usize {
    // It began on a Thursday. What is left is less than seven.
    usize::try_from((days + 3).rem_euclid(7)).unwrap_or_default()
}

/// How many days a month has.
pub(super) fn last_day(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
