//! The buffer that JSON is written into.

use std::io;

use super::digits::eight_digits;
use crate::bytes::{self, is_plain, special_in_chunk};

/// A buffer with room behind what is written: most of what is written is put there without a call, and
/// without asking whether there is room for each of its parts.
#[derive(Debug)]
pub(crate) struct Buffer<'w> {
    /// What is written, and zeros.
    bytes: &'w mut Vec<u8>,
    /// How many bytes are written.
    length: usize,
}

/// Texts of up to so many bytes are short.
const SHORT: usize = 32;

impl<'w> Buffer<'w> {
    /// Writes behind what is there.
    ///
    /// It stands apart: rustc would take an allocation and zeros for one call, which is the slower one.
    #[inline(never)]
    pub(super) fn new(bytes: &'w mut Vec<u8>) -> Self {
        let length = bytes.len();
        bytes.resize(bytes.capacity(), 0);
        Self { bytes, length }
    }

    /// Takes the room away.
    pub(super) fn end(&mut self) {
        self.bytes.truncate(self.length);
    }

    /// Takes the last byte back, if it is this one.
    #[inline]
    pub(super) fn take_back(&mut self, byte: u8) {
        if let Some(last) = self.length.checked_sub(1)
            && self.bytes.get(last) == Some(&byte)
        {
            self.length = last;
        }
    }

    #[inline]
    fn room(&mut self) -> &mut [u8] {
        self.bytes.get_mut(self.length..).unwrap_or_default()
    }

    /// Writes a few bytes.
    #[inline]
    pub(super) fn push<const COUNT: usize>(&mut self, text: &[u8; COUNT]) {
        match self.room().first_chunk_mut() {
            Some(room) => {
                *room = *text;
                self.length += COUNT;
            }
            None => self.push_beyond(text),
        }
    }

    /// Writes bytes that there is no room for, and makes room for more.
    #[cold]
    #[inline(never)]
    fn push_beyond(&mut self, text: &[u8]) {
        self.end();
        self.bytes.extend_from_slice(text);
        self.length = self.bytes.len();
        self.bytes.reserve(2 * SHORT);
        self.bytes.resize(self.bytes.capacity(), 0);
    }

    /// Writes any number of bytes.
    #[inline]
    pub(super) fn text(&mut self, text: &[u8]) {
        match self.room().get_mut(..text.len()) {
            Some(place) => {
                if text.len() > SHORT {
                    place.copy_from_slice(text);
                } else {
                    copy(place, text);
                }
                self.length += text.len();
            }
            None => self.push_beyond(text),
        }
    }

    /// Writes an integer, and a comma. Those of up to eight digits are worked out in a register, which
    /// takes half of what it takes to have them worked out elsewhere and copied.
    #[inline]
    pub(super) fn integer(&mut self, value: i64) {
        let (is_negative, amount) = (value < 0, value.unsigned_abs());
        if amount < 100_000_000
            && let Some(room) = self.room().first_chunk_mut::<10>()
        {
            let (digits, count) = eight_digits(amount);
            let start = usize::from(is_negative);
            room[0] = b'-';
            if let Some(place) = room[start..].first_chunk_mut() {
                *place = digits;
            }
            room[start + count] = b',';
            self.length += start + count + 1;
        } else {
            self.long_integer(value);
        }
    }

    #[inline(never)]
    fn long_integer(&mut self, value: i64) {
        self.text(itoa::Buffer::new().format(value).as_bytes());
        self.push(b",");
    }

    /// Writes a string with its quotes and escapes, and what comes after it instead of the second quote.
    #[inline]
    pub(super) fn string(&mut self, text: &str, close: [u8; 2]) {
        let text = text.as_bytes();
        if let Some([open, room @ ..]) = self.room().first_chunk_mut::<{ SHORT + 3 }>()
            && let Some((place, [first, second, ..])) = room.split_at_mut_checked(text.len())
            && bytes::all(text, is_plain)
        {
            *open = b'"';
            copy(place, text);
            [*first, *second] = close;
            self.length += text.len() + 3;
        } else {
            self.other_string(text, close);
        }
    }

    /// A long string, one in which something is escaped, or one that there may be no room for.
    #[inline(never)]
    fn other_string(&mut self, text: &[u8], close: [u8; 2]) {
        self.push(b"\"");
        if bytes::all(text, is_plain) {
            self.text(text);
        } else {
            self.escaped(text);
        }
        self.push(&close);
    }

    /// Writes a text in which something is escaped. Sixteen bytes are copied at once, and of these are
    /// kept what is before the next byte to escape.
    fn escaped(&mut self, text: &[u8]) {
        let mut at = 0;
        while let Some(chunk) = text[at..].first_chunk::<16>() {
            let plain = special_in_chunk(chunk);
            let Some(room) = self.room().first_chunk_mut::<18>() else {
                self.push_beyond(b"");
                continue;
            };
            if let Some(place) = room.first_chunk_mut() {
                *place = *chunk;
            }
            at += plain;
            let Some(special) = chunk.get(plain) else {
                self.length += plain;
                continue;
            };
            at += 1;
            let letter = letter(*special);
            if letter == b'u' {
                self.length += plain;
                self.escape(*special);
            } else {
                room[plain] = b'\\';
                room[plain + 1] = letter;
                self.length += plain + 2;
            }
        }
        for byte in &text[at..] {
            if is_plain(*byte) {
                self.push(&[*byte]);
            } else {
                self.escape(*byte);
            }
        }
    }

    fn escape(&mut self, byte: u8) {
        match letter(byte) {
            b'u' => {
                let digits = b"0123456789abcdef";
                let [high, low] = [byte >> 4, byte & 15].map(|digit| digits[usize::from(digit)]);
                self.push(&[b'\\', b'u', b'0', b'0', high, low]);
            }
            letter => self.push(&[b'\\', letter]),
        }
    }
}

impl io::Write for Buffer<'_> {
    #[inline]
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.text(text);
        Ok(text.len())
    }

    #[inline]
    fn write_all(&mut self, text: &[u8]) -> io::Result<()> {
        self.text(text);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The letter that stands for a byte behind a backslash: `u` where it is written as a number.
#[inline]
fn letter(byte: u8) -> u8 {
    match byte {
        b'\n' => b'n',
        b'"' | b'\\' => byte,
        b'\t' => b't',
        b'\r' => b'r',
        _ => b'u',
    }
}

/// Copies a short text to a place that is as long. It is copied in two parts of a fixed length that
/// overlap, which is less work than to call for a copy of any length.
#[inline]
fn copy(place: &mut [u8], text: &[u8]) {
    match text.len() {
        16.. => copy_ends::<16>(place, text),
        8.. => copy_ends::<8>(place, text),
        4.. => copy_ends::<4>(place, text),
        2.. => copy_ends::<2>(place, text),
        _ => copy_ends::<1>(place, text),
    }
}

#[inline]
fn copy_ends<const COUNT: usize>(place: &mut [u8], text: &[u8]) {
    if let (Some(place), Some(text)) = (place.first_chunk_mut::<COUNT>(), text.first_chunk()) {
        *place = *text;
    }
    if let (Some(place), Some(text)) = (place.last_chunk_mut::<COUNT>(), text.last_chunk()) {
        *place = *text;
    }
}

#[cfg(test)]
mod tests {
    use super::Buffer;

    fn written(text: &str) -> Vec<u8> {
        let mut out = Vec::new();
        let mut buffer = Buffer::new(&mut out);
        buffer.push(b"[");
        buffer.string(text, *b"\"]");
        buffer.end();
        out
    }

    #[test]
    fn what_is_written_is_what_serde_json_writes() {
        for text in ["", "plain", "ä\"\\\n\r\t\u{0}\u{1f}\u{7f}😹", "\"", "a\\"] {
            let out = written(text);
            assert_eq!(serde_json::from_slice::<[String; 1]>(&out).unwrap(), [text]);
        }
    }

    #[test]
    fn an_integer_of_any_length_is_written() {
        let powers = (0..=18).map(|power| 10_i64.pow(power));
        let near = powers.flat_map(|power| [power - 1, power, power + 1]);
        for value in near.chain([i64::MAX]) {
            for value in [value, -value, -value - 1] {
                let mut out = Vec::with_capacity(64);
                let mut buffer = Buffer::new(&mut out);
                buffer.integer(value);
                buffer.end();
                assert_eq!(out, format!("{value},").as_bytes());
            }
        }
    }

    /// Strings of every length that takes another way, with one byte to escape at every place.
    #[test]
    fn a_byte_to_escape_is_found_wherever_it_stands() {
        for length in 0..70 {
            for place in 0..=length {
                for byte in ["", "\"", "\\", "\n", "\u{1f}"] {
                    let text = "x".repeat(place) + byte + &"ä".repeat(length - place);
                    let out = written(&text);
                    assert_eq!(serde_json::from_slice::<[String; 1]>(&out).unwrap(), [text]);
                }
            }
        }
    }
}
