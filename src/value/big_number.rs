//! Numbers of any size, kept as their digits: nothing is rounded.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::{Slot, Value, View};

/// How many digits a number may have before its point. What is compared or checked costs a multiple
/// of them, and other parsers of JSON take no more.
const MOST_DIGITS: usize = 4_300;

/// The error of a text that is not a number as JSON writes it, or has more than 4,300 digits before
/// its point, which could not be read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotANumber;

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is not a number, or has too many digits")
    }
}

impl std::error::Error for NotANumber {}

macro_rules! big_numbers {
    ($($(#[$doc:meta])* $name:ident: $expected:literal, $is_one:expr;)*) => {$(
        $(#[$doc])*
        ///
        /// Two of them are equal when their digits are.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The digits.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// What a text of another kind is refused with.
            pub(crate) const EXPECTED: &'static str = $expected;

            /// Takes the text of a number, if it is one.
            pub(crate) fn read(text: &str) -> Option<Self> {
                Self::is_one(text).then(|| Self(text.to_owned()))
            }

            fn is_one(text: &str) -> bool {
                let digits = Digits::parse(text);
                digits.is_some_and(|digits| digits.whole.len() <= MOST_DIGITS && $is_one(&digits))
            }

            /// A number of digits that the compiler has checked, for generated code alone.
            #[doc(hidden)]
            #[must_use]
            pub fn from_digits(digits: &str) -> Self {
                Self(digits.to_owned())
            }
        }

        impl FromStr for $name {
            type Err = NotANumber;

            fn from_str(text: &str) -> Result<Self, NotANumber> {
                Self::read(text).ok_or(NotANumber)
            }
        }

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                Self(value.to_string())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Value for $name {
            fn view(&self) -> View<'_> {
                View::Number(&self.0)
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::$name(self)
            }

            fn blank() -> Self {
                Self("0".to_owned())
            }
        }
    )*};
}

big_numbers! {
    /// An integer of any size, up to 4,300 digits.
    ///
    /// ```
    /// use cistron::BigInteger;
    ///
    /// let million: BigInteger = "1000000".parse()?;
    /// assert_eq!(million, BigInteger::from(1_000_000));
    /// assert!("1.5".parse::<BigInteger>().is_err());
    /// # Ok::<(), cistron::NotANumber>(())
    /// ```
    BigInteger: "an integer of at most 4,300 digits", |digits: &Digits<'_>| digits.is_integer;

    /// A decimal number of any size and precision, up to 4,300 digits before its point.
    ///
    /// ```
    /// use cistron::BigDecimal;
    ///
    /// let third: BigDecimal = "0.33333333333333333333".parse()?;
    /// assert_eq!(third.to_string(), "0.33333333333333333333");
    /// # Ok::<(), cistron::NotANumber>(())
    /// ```
    BigDecimal: "a number of at most 4,300 digits before its point", |_: &Digits<'_>| true;
}

/// A number as JSON writes it, taken apart.
pub(crate) struct Digits<'t> {
    /// The number is below zero, or is a negative zero.
    pub(crate) is_negative: bool,
    /// There is neither a fraction nor an exponent.
    pub(crate) is_integer: bool,
    /// The digits before the point.
    pub(crate) whole: &'t str,
    /// The digits after the point.
    pub(crate) fraction: &'t str,
    /// The power of ten.
    pub(crate) exponent: i64,
}

impl<'t> Digits<'t> {
    /// Takes a text apart that is a number by the grammar of JSON.
    pub(crate) fn parse(text: &'t str) -> Option<Self> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, rest) = split_digits(unsigned)?;
        let (fraction, rest) = match rest.strip_prefix('.') {
            Some(rest) => split_digits(rest)?,
            None => ("", rest),
        };
        let exponent = match rest.strip_prefix(['e', 'E']) {
            Some(exponent) => Some(parse_exponent(exponent)?),
            None if rest.is_empty() => None,
            None => return None,
        };
        let well_formed = whole == "0" || !whole.starts_with('0');
        well_formed.then_some(Self {
            is_negative: unsigned.len() < text.len(),
            is_integer: fraction.is_empty() && exponent.is_none(),
            whole,
            fraction,
            exponent: exponent.unwrap_or_default(),
        })
    }

    /// The number in the one form that every number equal to it has: the digits without zeros at
    /// either end, and the place of the point.
    pub(crate) fn canonical(&self) -> String {
        let Some(magnitude) = self.magnitude() else {
            return "0".to_owned();
        };
        let digits: Vec<u8> = self.significant().collect();
        let digits = String::from_utf8_lossy(&digits);
        let sign = if self.is_negative { "-" } else { "" };
        format!("{sign}0.{}e{magnitude}", digits.trim_end_matches('0'))
    }

    /// The digits from the first one that is not zero.
    fn significant(&self) -> impl Iterator<Item = u8> {
        let digits = self.whole.bytes().chain(self.fraction.bytes());
        digits.skip_while(|digit| *digit == b'0')
    }

    /// Where the point stands, counted from the first significant digit. None for zero.
    fn magnitude(&self) -> Option<i64> {
        let digits = self.whole.len() + self.fraction.len();
        let zeros = digits - self.significant().count();
        let whole = i64::try_from(self.whole.len()).ok()?;
        let zeros_before = i64::try_from(zeros).ok()?;
        (zeros < digits).then(|| self.exponent.saturating_add(whole - zeros_before))
    }

    fn compare_magnitude(&self, other: &Self) -> Ordering {
        // `None`, which is zero, is the least.
        self.magnitude().cmp(&other.magnitude()).then_with(|| {
            let count = self.significant().count().max(other.significant().count());
            let zeros = || std::iter::repeat(b'0');
            let padded = self.significant().chain(zeros()).take(count);
            padded.cmp(other.significant().chain(zeros()).take(count))
        })
    }
}

/// The digits at the start of a text, of which there is at least one, and what follows them.
fn split_digits(text: &str) -> Option<(&str, &str)> {
    let is_other = |byte: &u8| !byte.is_ascii_digit();
    let count = text
        .as_bytes()
        .iter()
        .position(is_other)
        .unwrap_or(text.len());
    (count > 0).then(|| text.split_at(count))
}

fn parse_exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (_, rest) = split_digits(digits)?;
    rest.is_empty().then(|| text.parse().ok()).flatten()
}

/// Compares two numbers by their digits, exactly. None where a text is not a number.
pub(crate) fn compare(one: &str, other: &str) -> Option<Ordering> {
    let (one, other) = (Digits::parse(one)?, Digits::parse(other)?);
    let below_zero = |digits: &Digits<'_>| digits.is_negative && digits.magnitude().is_some();
    Some(match (below_zero(&one), below_zero(&other)) {
        (false, false) => one.compare_magnitude(&other),
        (true, true) => other.compare_magnitude(&one),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    })
}

#[cfg(test)]
mod tests {
    use super::{BigDecimal, BigInteger, compare};
    use std::cmp::Ordering;

    #[test]
    fn numbers_are_compared_exactly() {
        let ascending = [
            "-1e300",
            "-100",
            "-99.5",
            "-1",
            "-0.01",
            "0",
            "1e-300",
            "0.01",
            "0.011",
            "1",
            "1.00001",
            "99",
            "100",
            "101",
            "123456789012345678901234567890",
            "1.5e300",
        ];
        for (index, one) in ascending.iter().enumerate() {
            for (other_index, other) in ascending.iter().enumerate() {
                assert_eq!(
                    compare(one, other),
                    Some(index.cmp(&other_index)),
                    "{one} {other}"
                );
            }
        }
    }

    #[test]
    fn the_same_number_may_be_written_in_many_ways() {
        for (one, other) in [
            ("1", "1.0"),
            ("100", "1e2"),
            ("0.5", "5E-1"),
            ("-0", "0.0e9"),
            ("1.50", "15e-1"),
        ] {
            assert_eq!(compare(one, other), Some(Ordering::Equal), "{one} {other}");
        }
    }

    #[test]
    fn only_the_grammar_of_json_is_a_number() {
        for text in [
            "",
            "-",
            "+1",
            "01",
            "1.",
            ".5",
            "1e",
            "1e+",
            "0x1",
            "NaN",
            "1 ",
            "１",
            "1e99999999999999999999",
        ] {
            assert!(text.parse::<BigDecimal>().is_err(), "{text}");
        }
        for text in ["1.0", "1e3"] {
            assert!(
                text.parse::<BigDecimal>().is_ok() && text.parse::<BigInteger>().is_err(),
                "{text}"
            );
        }
    }
}
