//! Strings, which are borrowed from the text where nothing in them is escaped.

use std::borrow::Cow;

use super::error::Problem;
use super::{Error, Parser};

impl<'j> Parser<'j> {
    /// Reads a string (RFC 8259, section 7).
    pub(crate) fn string(&mut self) -> Result<Cow<'j, str>, Error> {
        self.next = None;
        self.at += 1;
        let start = self.at;
        self.go_to_special();
        if self.byte() == Some(b'"') {
            let string = &self.text[start..self.at];
            self.at += 1;
            return Ok(Cow::Borrowed(string));
        }
        self.escaped_string(start).map(Cow::Owned)
    }

    /// Reads on in a string of which something is escaped.
    #[inline(never)]
    fn escaped_string(&mut self, mut start: usize) -> Result<String, Error> {
        let mut string = String::new();
        loop {
            string.push_str(&self.text[start..self.at]);
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(string);
                }
                Some(b'\\') => string.push(self.escape()?),
                Some(_) => return Err(self.error(Problem::Control)),
                None => return Err(self.error(Problem::Expected("`\"`"))),
            }
            start = self.at;
            self.go_to_special();
        }
    }

    /// The character that an escape stands for.
    fn escape(&mut self) -> Result<char, Error> {
        self.at += 1;
        let character = match self.byte() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            Some(_) => return Err(self.error(Problem::Escape)),
            None => return Err(self.error(Problem::Expected("an escape"))),
        };
        self.at += 1;
        Ok(character)
    }

    /// The character of four hexadecimal digits, or of a pair of four.
    fn unicode_escape(&mut self) -> Result<char, Error> {
        let first = self.hexadecimal()?;
        let code = match first {
            0xd800..0xdc00 if self.text[self.at..].starts_with("\\u") => {
                self.at += 1;
                let second = self.hexadecimal()?;
                match second {
                    0xdc00..0xe000 => 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00),
                    _ => first,
                }
            }
            code => code,
        };
        char::from_u32(code).ok_or_else(|| self.error(Problem::Surrogate))
    }

    /// Reads `u` and four hexadecimal digits.
    fn hexadecimal(&mut self) -> Result<u32, Error> {
        let mut number = 0;
        for _ in 0..4 {
            self.at += 1;
            let digit = self.byte().and_then(|byte| char::from(byte).to_digit(16));
            let digit =
                digit.ok_or_else(|| self.error(Problem::Expected("a hexadecimal digit")))?;
            number = number << 4 | digit;
        }
        self.at += 1;
        Ok(number)
    }

    /// Goes to the next quote, backslash or control character, or to the end of the text.
    fn go_to_special(&mut self) {
        let bytes = self.text.as_bytes();
        // Eight bytes at once, as serde_json does: a byte's high bit says that it is special.
        while let Some(chunk) = bytes.get(self.at..).and_then(<[u8]>::first_chunk) {
            let special = special_bytes(u64::from_le_bytes(*chunk));
            if special != 0 {
                self.at += special.trailing_zeros() as usize / 8;
                return;
            }
            self.at += 8;
        }
        while self.byte().is_some_and(is_ordinary) {
            self.at += 1;
        }
    }
}

/// A high bit for each byte that `is_ordinary` refuses, exact up to the first one.
fn special_bytes(chunk: u64) -> u64 {
    const ONES: u64 = u64::MAX / 0xff;
    let zero_bytes = |bytes: u64| bytes.wrapping_sub(ONES) & !bytes;
    let control = chunk.wrapping_sub(ONES * 0x20) & !chunk;
    let quote = zero_bytes(chunk ^ (ONES * u64::from(b'"')));
    let backslash = zero_bytes(chunk ^ (ONES * u64::from(b'\\')));
    (control | quote | backslash) & (ONES * 0x80)
}

fn is_ordinary(byte: u8) -> bool {
    byte >= 0x20 && byte != b'"' && byte != b'\\'
}
