//! Strings, which are borrowed from the text where nothing in them is escaped.

use std::borrow::Cow;

use super::error::Problem;
use super::{Failed, Parser};
use crate::bytes::{is_plain, special_in_chunk};

impl<'j> Parser<'j> {
    /// Reads a string (RFC 8259, section 7).
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Cow<'j, str>, Failed> {
        match self.plain_string() {
            Some(string) => Ok(Cow::Borrowed(string)),
            None => self.escaped_string().map(Cow::Owned),
        }
    }

    /// Reads a string, if nothing in it is escaped. Stays where it is if something is, and where
    /// the string is malformed.
    #[inline]
    pub(crate) fn plain_string(&mut self) -> Option<&'j str> {
        let rest = self.text.get(self.at + 1..)?;
        let (string, rest) = rest.split_at_checked(special_in(rest.as_bytes()))?;
        if rest.as_bytes().first() != Some(&b'"') {
            return None;
        }
        self.next = None;
        self.at += string.len() + 2;
        Some(string)
    }

    /// Reads a string of which something is escaped.
    #[inline(never)]
    fn escaped_string(&mut self) -> Result<String, Failed> {
        let mut string = String::new();
        self.next = None;
        self.at = self.text.len().min(self.at + 1);
        loop {
            let start = self.at;
            self.at += special_in(&self.text.as_bytes()[start..]);
            string.push_str(&self.text[start..self.at]);
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(string);
                }
                Some(b'\\') => {
                    let escape = self.at;
                    let Some(character) = self.escape()? else {
                        self.at = escape;
                        return Err(self.fail(Problem::Surrogate));
                    };
                    string.push(character);
                }
                _ => return Err(self.fail_in_string()),
            }
        }
    }

    /// Reads a string that nobody asks for. It may hold half of a surrogate pair, which the grammar
    /// allows (RFC 8259, section 8.2).
    pub(super) fn skip_string(&mut self) -> Result<(), Failed> {
        if self.plain_string().is_some() {
            return Ok(());
        }
        self.next = None;
        self.at = self.text.len().min(self.at + 1);
        loop {
            self.at += special_in(&self.text.as_bytes()[self.at..]);
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => drop(self.escape()?),
                _ => return Err(self.fail_in_string()),
            }
        }
    }

    /// Records that the byte that is looked at, or the end of the text, cannot be in a string.
    #[cold]
    fn fail_in_string(&mut self) -> Failed {
        self.fail(match self.byte() {
            Some(_) => Problem::Control,
            None => Problem::Expected("`\"`"),
        })
    }

    /// The character that an escape stands for. None for half of a surrogate pair.
    fn escape(&mut self) -> Result<Option<char>, Failed> {
        self.at += 1;
        let character = match self.byte() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            Some(_) => return Err(self.fail(Problem::Escape)),
            None => return Err(self.fail(Problem::Expected("an escape"))),
        };
        self.at += 1;
        Ok(Some(character))
    }

    /// The character of four hexadecimal digits, or of a pair of four.
    fn unicode_escape(&mut self) -> Result<Option<char>, Failed> {
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
        Ok(char::from_u32(code))
    }

    /// Reads `u` and four hexadecimal digits.
    fn hexadecimal(&mut self) -> Result<u32, Failed> {
        let mut number = 0;
        for _ in 0..4 {
            self.at += 1;
            let digit = self.byte().and_then(|byte| char::from(byte).to_digit(16));
            let digit = digit.ok_or_else(|| self.fail(Problem::Expected("a hexadecimal digit")))?;
            number = number << 4 | digit;
        }
        self.at += 1;
        Ok(number)
    }
}

/// How many bytes there are before the next quote, backslash or control character, or before the
/// end of the text.
#[inline]
pub(super) fn special_in(text: &[u8]) -> usize {
    let Some(start) = text.first_chunk::<16>() else {
        return special_in_short(text);
    };
    match special_in_chunk(start) {
        16 => special_in_long(text),
        place => place,
    }
}

/// The same in a text that has none in its first sixteen bytes.
#[inline(never)]
#[allow(
    clippy::needless_bitwise_bool,
    reason = "what does not branch is done for many bytes at once"
)]
fn special_in_long(text: &[u8]) -> usize {
    let (chunks, last) = text.as_chunks::<16>();
    for (index, chunk) in chunks.iter().enumerate().skip(1) {
        if !chunk.iter().fold(true, |all, byte| all & is_plain(*byte)) {
            return index * 16 + special_in_chunk(chunk);
        }
    }
    text.len() - last.len() + special_in_short(last)
}

/// The same in the last bytes of the text, which are fewer than sixteen.
#[cold]
#[inline(never)]
fn special_in_short(text: &[u8]) -> usize {
    let is_special = |byte: &u8| *byte < 0x20 || matches!(byte, b'"' | b'\\');
    text.iter().position(is_special).unwrap_or(text.len())
}
