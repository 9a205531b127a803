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

/// How many digits a number has at most that is sure to fit in 64 bits.
const SHORT: usize = 18;

impl<'j> Parser<'j> {
    /// Reads an integer of at most 18 digits, if that is what stands next. Stays where it is if it
    /// is not.
    #[inline]
    pub(crate) fn short_integer(&mut self) -> Option<i64> {
        let text = self.text.as_bytes().get(self.at..)?;
        let (is_negative, digits) = match text {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let (mut length, mut value) = (0, 0);
        let end = loop {
            let end = digits.get(length).copied().unwrap_or_default();
            let digit = end.wrapping_sub(b'0');
            if digit > 9 || length == SHORT {
                break end;
            }
            value = value * 10 + i64::from(digit);
            length += 1;
        };
        let has_zero = length > 1 && digits.first() == Some(&b'0');
        if length == 0 || has_zero || matches!(end, b'.' | b'e' | b'E' | b'0'..=b'9') {
            return None;
        }
        self.next = None;
        self.at += usize::from(is_negative) + length;
        Some(if is_negative { -value } else { value })
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
