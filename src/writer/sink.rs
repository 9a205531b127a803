//! Where the characters of JSON go.

use std::hash::{DefaultHasher, Hasher};
use std::io;

use super::buffer::Buffer;
use crate::value::big_number::Digits;

/// Takes JSON piece by piece. A comma comes after every value, which spares whoever writes to know
/// whether it is the first; [`close`](Self::close) and [`end`](Self::end) take the last one away.
pub(crate) trait Sink {
    /// Takes a few characters as they are.
    fn push<const COUNT: usize>(&mut self, text: &[u8; COUNT]);

    /// Takes the end of a list or an object, and a comma.
    fn close(&mut self, close: u8);

    /// There is nothing more.
    fn end(&mut self);

    /// Takes a string, without its quotes and escapes.
    fn string(&mut self, text: &str);

    /// Takes the key of an object, and what is between it and its value.
    fn key(&mut self, key: &str);

    /// Takes an integer.
    fn integer(&mut self, value: i64);

    /// Takes a double that is finite.
    fn float(&mut self, value: f64);

    /// Takes any other number that may be written in several ways, as this function writes it.
    fn number(&mut self, write: &dyn Fn(&mut dyn io::Write) -> io::Result<()>);
}

impl Sink for Buffer<'_> {
    #[inline]
    fn push<const COUNT: usize>(&mut self, text: &[u8; COUNT]) {
        self.push(text);
    }

    #[inline]
    fn close(&mut self, close: u8) {
        self.take_back(b',');
        self.push(&[close, b',']);
    }

    fn end(&mut self) {
        self.take_back(b',');
        self.end();
    }

    #[inline]
    fn string(&mut self, text: &str) {
        self.string(text, *b"\",");
    }

    #[inline]
    fn key(&mut self, key: &str) {
        self.string(key, *b"\":");
    }

    #[inline]
    fn integer(&mut self, value: i64) {
        self.integer(value);
    }

    #[inline]
    fn float(&mut self, value: f64) {
        // A buffer refuses nothing.
        let _ = serde_json::to_writer(&mut *self, &value);
        self.push(b",");
    }

    fn number(&mut self, write: &dyn Fn(&mut dyn io::Write) -> io::Result<()>) {
        let _ = write(self);
        self.push(b",");
    }
}

/// Takes what is no JSON, but the same for equal values: each number in the one form that every number
/// equal to it has, and strings without escapes behind their length.
#[derive(Debug)]
pub(crate) enum Canonical<'w> {
    /// Into a buffer.
    Bytes(&'w mut Vec<u8>),
    /// Into a hasher, which needs no memory.
    Digest(&'w mut DefaultHasher),
}

impl Canonical<'_> {
    fn text(&mut self, text: &[u8]) {
        match self {
            Self::Bytes(out) => out.extend_from_slice(text),
            Self::Digest(hasher) => hasher.write(text),
        }
    }

    fn short(&mut self, text: &[u8]) {
        self.text(text);
        self.text(b",");
    }
}

impl Sink for Canonical<'_> {
    fn push<const COUNT: usize>(&mut self, text: &[u8; COUNT]) {
        self.text(text);
    }

    fn close(&mut self, close: u8) {
        self.push(&[close, b',']);
    }

    fn end(&mut self) {}

    fn string(&mut self, text: &str) {
        // Without it the length could be taken for the beginning or the end of a list.
        self.text(b"\"");
        self.text(&text.len().to_le_bytes());
        self.text(text.as_bytes());
    }

    fn key(&mut self, key: &str) {
        self.string(key);
    }

    fn integer(&mut self, value: i64) {
        self.short(itoa::Buffer::new().format(value).as_bytes());
    }

    fn float(&mut self, value: f64) {
        self.number(&|out| Ok(serde_json::to_writer(out, &value)?));
    }

    fn number(&mut self, write: &dyn Fn(&mut dyn io::Write) -> io::Result<()>) {
        let mut text = Vec::new();
        let _ = write(&mut text);
        let text = String::from_utf8_lossy(&text);
        match Digits::parse(&text) {
            Some(digits) => self.short(digits.canonical().as_bytes()),
            None => self.short(text.as_bytes()),
        }
    }
}
