//! The characters of JSON.

use std::fmt;
use std::hash::{DefaultHasher, Hasher};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

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

    /// Writes a string with its quotes and escapes.
    pub(super) fn string(&mut self, value: &str) {
        self.push("\"");
        let mut rest = value;
        while let Some(at) = rest.bytes().position(needs_escape) {
            self.push(&rest[..at]);
            self.escape(rest.as_bytes()[at]);
            rest = &rest[at + 1..];
        }
        self.push(rest);
        self.push("\"");
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

/// These bytes are ASCII, so they are never a part of another character.
fn needs_escape(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
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
}
