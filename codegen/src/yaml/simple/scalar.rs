//! Texts in quotes, and where one without them may begin.

use super::super::{Scalar, Style};
use super::{Reader, verbatim};

impl Reader<'_> {
    /// Whether a text without quotes begins here.
    pub(super) fn begins_text(&self) -> bool {
        let next = self.byte_after(1);
        match self.byte() {
            Some(b'-') => next.is_some_and(|next| next.is_ascii_alphanumeric()),
            Some(byte) if byte.is_ascii() => {
                byte.is_ascii_alphanumeric() || b"_/.(+<=~^$;\\".contains(&byte)
            }
            found => found.is_some(),
        }
    }

    /// Reads a text in quotes that ends on its line, and goes behind it.
    pub(super) fn quoted(&mut self) -> Option<(Scalar, u32)> {
        let start = self.offset;
        let quote = self.byte()?;
        let mut escapes = false;
        self.offset += 1;
        loop {
            match self.byte()? {
                b'\n' | b'\r' => return None,
                b'\\' if quote == b'"' => {
                    escapes = true;
                    self.offset += 2;
                }
                byte if byte != quote => self.offset += 1,
                b'\'' if self.byte_after(1) == Some(b'\'') => {
                    escapes = true;
                    self.offset += 2;
                }
                _ => break,
            }
        }
        let inner = self.text(start + 1, self.offset);
        self.offset += 1;
        let style = if quote == b'"' {
            Style::Double
        } else {
            Style::Single
        };
        if !escapes {
            return Some(verbatim(inner.to_owned(), style));
        }
        let text = match style {
            Style::Double => unescaped(inner)?,
            _ => inner.replace("''", "'"),
        };
        Some(Scalar::at(self.text(start, self.offset), text))
    }
}

/// A text in double quotes with its escapes resolved, if they are the usual ones.
fn unescaped(inner: &str) -> Option<String> {
    let mut text = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        text.push(match character {
            '\\' => match characters.next()? {
                same @ ('\\' | '"' | '/') => same,
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                _ => return None,
            },
            other => other,
        });
    }
    Some(text)
}
