//! The characters of JSON.

use std::fmt;
use std::hash::{DefaultHasher, Hasher};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::bytes;
use crate::value::big_number::Digits;

/// Where the characters go.
#[derive(Debug)]
pub(super) enum Json<'w> {
    /// Into a buffer.
    Bytes(&'w mut Vec<u8>),
    /// Into a buffer, each number in the one form that every number equal to it has.
    Canonical(&'w mut Vec<u8>),
    /// Into a hasher, which needs no memory, each number in that form too.
    Digest(&'w mut DefaultHasher),
}

impl Json<'_> {
    /// Takes text as it is.
    pub(super) fn push(&mut self, text: &str) {
        match self {
            Self::Bytes(out) | Self::Canonical(out) => out.extend_from_slice(text.as_bytes()),
            Self::Digest(hasher) => hasher.write(text.as_bytes()),
        }
    }

    /// Takes the digits of a number.
    pub(super) fn digits(&mut self, digits: fmt::Arguments<'_>) {
        // Neither a buffer nor a hasher refuses anything.
        let _ = fmt::write(self, digits);
    }

    /// Takes a number that may be written in several ways.
    pub(super) fn number(&mut self, digits: fmt::Arguments<'_>) {
        if let Self::Bytes(_) = self {
            return self.digits(digits);
        }
        let text = digits.to_string();
        match Digits::parse(&text) {
            Some(digits) => self.push(&digits.canonical()),
            None => self.push(&text),
        }
    }

    /// Takes one character of ASCII.
    pub(super) fn byte(&mut self, byte: u8) {
        match self {
            Self::Bytes(out) | Self::Canonical(out) => out.push(byte),
            Self::Digest(hasher) => hasher.write(&[byte]),
        }
    }

    /// Takes ASCII in which nothing is escaped, between quotes or without them.
    pub(super) fn ascii(&mut self, bytes: &[u8], in_quotes: bool) {
        let quote: &[u8] = if in_quotes { b"\"" } else { b"" };
        for part in [quote, bytes, quote] {
            match self {
                Self::Bytes(out) | Self::Canonical(out) => out.extend_from_slice(part),
                Self::Digest(hasher) => hasher.write(part),
            }
        }
    }

    /// Writes a string with its quotes and escapes.
    pub(super) fn string(&mut self, value: &str) {
        if first_escape(value.as_bytes()).is_some() {
            return self.escaped(value);
        }
        match self {
            Self::Bytes(out) | Self::Canonical(out) => {
                out.reserve(value.len() + ROOM);
                out.push(b'"');
                out.extend_from_slice(value.as_bytes());
                out.push(b'"');
            }
            Self::Digest(_) => self.escaped(value),
        }
    }

    /// Writes the key of an object, and the colon.
    pub(super) fn key(&mut self, key: &str) {
        self.string(key);
        self.byte(b':');
    }

    /// Writes a string in which something may have to be escaped.
    #[cold]
    fn escaped(&mut self, value: &str) {
        self.byte(b'"');
        let mut rest = value;
        while let Some(at) = first_escape(rest.as_bytes()) {
            self.push(&rest[..at]);
            self.escape(rest.as_bytes()[at]);
            rest = &rest[at + 1..];
        }
        self.push(rest);
        self.byte(b'"');
    }

    fn escape(&mut self, byte: u8) {
        match byte {
            b'"' => self.push("\\\""),
            b'\\' => self.push("\\\\"),
            b'\n' => self.push("\\n"),
            b'\r' => self.push("\\r"),
            b'\t' => self.push("\\t"),
            control => self.digits(format_args!("\\u{control:04x}")),
        }
    }

    /// Writes bytes as a string of Base64.
    pub(super) fn base64(&mut self, value: &[u8]) {
        self.push("\"");
        self.push(&STANDARD.encode(value));
        self.push("\"");
    }
}

impl fmt::Write for Json<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        Ok(())
    }
}

/// What there is room for behind a string: its quotes, a colon, a comma.
const ROOM: usize = 4;

/// Where the first byte is that cannot stand in a string as it is.
fn first_escape(bytes: &[u8]) -> Option<usize> {
    if bytes::all(bytes, |byte| !needs_escape(byte)) {
        return None;
    }
    bytes.iter().position(|&byte| needs_escape(byte))
}

/// These bytes are ASCII, so they are never a part of another character.
#[allow(
    clippy::needless_bitwise_bool,
    reason = "what does not branch is done for many bytes at once"
)]
fn needs_escape(byte: u8) -> bool {
    // With this bit turned, a quote comes right after the control characters.
    (byte ^ 2 <= 0x20) | (byte == b'\\')
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn what_is_written_is_what_serde_json_writes() {
        for text in ["", "plain", "ä\"\\\n\r\t\u{0}\u{1f}\u{7f}😹", "\"", "a\\"] {
            let mut out = Vec::new();
            Json::Bytes(&mut out).string(text);
            assert_eq!(serde_json::from_slice::<String>(&out).unwrap(), text);
        }
    }

    /// Strings of every length that takes another way, with one byte to escape at every place.
    #[test]
    fn a_byte_to_escape_is_found_wherever_it_stands() {
        for length in 0..70 {
            for place in 0..=length {
                for byte in ["", "\"", "\\", "\n", "\u{1f}"] {
                    let text = "x".repeat(place) + byte + &"ä".repeat(length - place);
                    let mut out = Vec::new();
                    Json::Bytes(&mut out).string(&text);
                    assert_eq!(serde_json::from_slice::<String>(&out).unwrap(), text);
                }
            }
        }
    }
}
