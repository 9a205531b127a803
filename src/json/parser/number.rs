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
