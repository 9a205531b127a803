//! Numbers as they are written, compared without loss.

use std::cmp::Ordering;

/// The greatest power of ten, up or down, that a number in a spec may have.
const MOST: i64 = 10_000;

/// A decimal number: a sign, digits without zeros at their ends, and the power of ten of the
/// point before the first digit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    power: i64,
}

impl Decimal {
    /// Reads a number in the notation of JSON.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
            None => (rest, 0),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (mantissa, ""),
        };
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let needless_zero = whole.len() > 1 && whole.starts_with('0');
        if whole.is_empty() || needless_zero || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let all: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        let leading = all.iter().take_while(|digit| **digit == b'0').count();
        let mut digits = all.get(leading..).unwrap_or_default().to_vec();
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        let power = i64::try_from(whole.len()).ok()? - i64::try_from(leading).ok()? + exponent;
        if digits.is_empty() {
            return Some(Self {
                negative: false,
                digits,
                power: 0,
            });
        }
        (power.abs() <= MOST).then_some(Self {
            negative,
            digits,
            power,
        })
    }

    /// Whether it is a whole number.
    pub(crate) fn is_whole(&self) -> bool {
        i64::try_from(self.digits.len()).is_ok_and(|length| length <= self.power.max(0))
    }

    /// The number, if it is whole and has at most 64 bits.
    pub(crate) fn to_integer(&self) -> Option<i64> {
        let zeros = usize::try_from(self.power)
            .ok()?
            .checked_sub(self.digits.len())?;
        if self.power > 19 {
            return None;
        }
        let sign = if self.negative { "-" } else { "" };
        let digits = std::str::from_utf8(&self.digits).ok()?;
        format!("{sign}0{digits}{}", "0".repeat(zeros)).parse().ok()
    }

    fn magnitude(&self, other: &Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self
                .power
                .cmp(&other.power)
                .then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        // Every integer is in the notation of JSON.
        Self::parse(&value.to_string()).unwrap_or(Self {
            negative: false,
            digits: Vec::new(),
            power: 0,
        })
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.magnitude(other),
            (true, true) => other.magnitude(self),
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn numbers_are_compared_without_loss() {
        let rising = [
            "-1e3",
            "-999.9",
            "-1",
            "-0.5",
            "-0.05",
            "0",
            "1e-9",
            "0.1",
            "0.10000000000000001",
            "1",
            "9",
            "10",
            "9007199254740992",
            "9007199254740993",
            "1e20",
        ];
        for pair in rising.windows(2) {
            assert!(decimal(pair[0]) < decimal(pair[1]), "{pair:?}");
        }
        assert_eq!(decimal("1.50"), decimal("15e-1"));
        assert_eq!(decimal("-0.0"), decimal("0"));
    }

    #[test]
    fn only_the_notation_of_json_is_a_number() {
        for text in [
            "", "-", "+1", "01", "1.", ".5", "0x1", "1_000", "1e", "1e99999", "inf", "1e2e3",
        ] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn whole_numbers_are_known() {
        assert_eq!(decimal("1.5e1").to_integer(), Some(15));
        assert_eq!(decimal("0").to_integer(), Some(0));
        assert_eq!(decimal("-9223372036854775808").to_integer(), Some(i64::MIN));
        assert_eq!(decimal("9223372036854775808").to_integer(), None);
        assert_eq!(decimal("1e300").to_integer(), None);
        assert!(decimal("1e300").is_whole() && decimal("0").is_whole());
        assert!(!decimal("0.5").is_whole() && !decimal("10.5").is_whole());
        assert_eq!(decimal("0.5").to_integer(), None);
    }
}
