//! From bytes to lines and columns.

use cistron_codegen::source::{FilePath, Place};

/// Every so many bytes the characters before them are counted, so that a place in a file of one
/// long line is found as fast as in any other.
const STEP: usize = 512;

/// Where the bytes of a text stand in its lines.
#[derive(Debug)]
pub(crate) struct Places<'t> {
    path: FilePath,
    text: &'t str,
    /// The first byte of each line.
    lines: Vec<usize>,
    /// How many characters begin before each step.
    characters: Vec<usize>,
}

impl<'t> Places<'t> {
    pub(crate) fn new(path: &str, text: &'t str) -> Self {
        let mut lines = vec![0];
        let bytes = text.as_bytes();
        for (index, byte) in bytes.iter().enumerate() {
            // What ends a line is what ends one in an excerpt: U+0085, U+2028 and U+2029 too.
            let ends = match byte {
                b'\n' => true,
                b'\r' => bytes.get(index + 1) != Some(&b'\n'),
                0x85 => index > 0 && bytes.get(index - 1) == Some(&0xc2),
                0xa8 | 0xa9 => index > 1 && bytes.get(index - 2..index) == Some(&[0xe2, 0x80]),
                _ => false,
            };
            if ends {
                lines.push(index + 1);
            }
        }
        let mut characters = vec![0];
        for chunk in bytes.chunks(STEP) {
            let before = characters.last().copied().unwrap_or(0);
            characters.push(before + starts(chunk));
        }
        Self {
            path: path.into(),
            text,
            lines,
            characters,
        }
    }

    /// The place of some characters that begin at a byte.
    pub(crate) fn place(&self, at: usize, width: usize) -> Place {
        let at = at.min(self.text.len());
        let line = self
            .lines
            .partition_point(|start| *start <= at)
            .saturating_sub(1);
        let start = self.lines.get(line).copied().unwrap_or(0);
        let column = self.before(at).saturating_sub(self.before(start));
        Place {
            path: self.path,
            line: number(line + 1),
            column: number(column + 1),
            width: number(width.max(1)),
        }
    }

    /// How many characters begin before a byte.
    fn before(&self, at: usize) -> usize {
        let step = at / STEP;
        let rest = self.text.as_bytes().get(step * STEP..at);
        self.characters.get(step).copied().unwrap_or(0) + starts(rest.unwrap_or_default())
    }
}

/// How many characters begin in some bytes.
fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, at: usize) -> (u32, u32) {
        let place = Places::new("a.json", text).place(at, 1);
        (place.line, place.column)
    }

    #[test]
    fn lines_end_as_in_excerpts() {
        let text = "a\nb\r\nc\rd\u{85}e\u{2028}f\u{2029}g";
        for (line, letter) in "abcdefg".chars().enumerate() {
            let at = text.find(letter).unwrap();
            assert_eq!(place(text, at), (number(line + 1), 1), "{letter}");
        }
    }

    #[test]
    fn columns_are_characters_in_a_long_line_too() {
        let text = "ä€a".repeat(1000);
        for index in [0, 1, 85, 86, 512, 999] {
            assert_eq!(place(&text, index * 6), (1, number(index * 3 + 1)));
            assert_eq!(place(&text, index * 6 + 5), (1, number(index * 3 + 3)));
        }
        assert_eq!(place("", 7), (1, 1));
    }
}
