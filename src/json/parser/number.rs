//! Numbers, whose digits are kept as they are.

use super::error::Problem;
use super::{Failed, Parser};

/// A number as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Number<'j> {
    /// All of it.
    pub(crate) text: &'j str,
    /// There is neither a fraction nor an exponent.
    pub(crate) is_integer: bool,
}

impl<'j> Parser<'j> {
    /// Reads an integer of at most 18 digits, which is sure to fit in 64 bits, if that is what stands
    /// next. Stays where it is if it is not.
    #[inline]
    pub(crate) fn short_integer(&mut self) -> Option<i64> {
        let (is_negative, digits) = self.unsigned()?;
        let (value, rest) = short_digits::<18>(digits, 0);
        let length = digits.len() - rest.len();
        if is_malformed(digits, length) || goes_on(rest) {
            return None;
        }
        self.next = None;
        self.at = self.text.len() - rest.len();
        Some(if is_negative { -value } else { value })
    }

    /// Reads a number of at most 15 digits and without an exponent, if that is what stands next. Stays
    /// where it is if it is not. So many digits are a whole double, and so is the power of ten that
    /// it is divided by, so that the quotient is the double that is nearest (William Clinger, "How to
    /// read floating point numbers accurately").
    #[inline]
    #[allow(
        clippy::cast_precision_loss,
        reason = "fifteen digits are fewer than 53 bits"
    )]
    pub(crate) fn short_decimal(&mut self) -> Option<f64> {
        const DIGITS: usize = 15;
        let (is_negative, digits) = self.unsigned()?;
        let (mut value, mut rest) = short_digits::<DIGITS>(digits, 0);
        let mut length = digits.len() - rest.len();
        let mut power = 1.0;
        if is_malformed(digits, length) {
            return None;
        }
        if let [b'.', fraction @ ..] = rest {
            (value, rest) = short_digits::<DIGITS>(fraction, value);
            let places = fraction.len() - rest.len();
            power = *POWERS_OF_TEN.get(places).filter(|_| places > 0)?;
            length += places;
        }
        if length > DIGITS || goes_on(rest) {
            return None;
        }
        self.next = None;
        self.at = self.text.len() - rest.len();
        let value = value as f64 / power;
        Some(if is_negative { -value } else { value })
    }

    /// The text from the number that stands next, without its sign, and whether it is negative.
    #[inline]
    fn unsigned(&self) -> Option<(bool, &'j [u8])> {
        match self.text.as_bytes().get(self.at..)? {
            [b'-', digits @ ..] => Some((true, digits)),
            digits => Some((false, digits)),
        }
    }

    /// Reads a number (RFC 8259, section 6).
    pub(crate) fn number(&mut self) -> Result<Number<'j>, Failed> {
        let start = self.at;
        self.next = None;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
            if let Some(b'0'..=b'9') = self.byte() {
                return Err(self.fail(Problem::LeadingZero));
            }
        } else {
            self.digits()?;
        }
        let mut is_integer = true;
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
            is_integer = false;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits()?;
            is_integer = false;
        }
        Ok(Number {
            text: &self.text[start..self.at],
            is_integer,
        })
    }

    /// Goes past digits, of which there must be at least one.
    fn digits(&mut self) -> Result<(), Failed> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.fail(Problem::Expected("a digit")));
        }
        Ok(())
    }
}

const POWERS_OF_TEN: [f64; 16] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

/// Adds digits to a number, but no more than so many, and gives what follows them.
#[inline]
fn short_digits<const MOST: usize>(text: &[u8], number: i64) -> (i64, &[u8]) {
    let (mut rest, mut number) = (text, number);
    for _ in 0..MOST {
        let Some((byte, after)) = rest.split_first() else {
            break;
        };
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        number = number.wrapping_mul(10).wrapping_add(i64::from(digit));
        rest = after;
    }
    (number, rest)
}

/// There is no digit, or one after a zero.
#[inline]
fn is_malformed(digits: &[u8], length: usize) -> bool {
    length == 0 || length > 1 && digits.first() == Some(&b'0')
}

/// More of a number follows.
#[inline]
fn goes_on(rest: &[u8]) -> bool {
    matches!(rest.first(), Some(b'.' | b'e' | b'E' | b'0'..=b'9'))
}
