//! Literals of texts.

use std::fmt::Write;

/// Adds the literal of a string.
pub(crate) fn string(text: &str, into: &mut String) {
    into.push('"');
    escaped(text, into);
    into.push('"');
}

fn escaped(text: &str, into: &mut String) {
    // Most texts stand for themselves.
    let plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
    if text.bytes().all(plain) {
        into.push_str(text);
        return;
    }
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            // With a digit behind it, it would look like an octal escape.
            '\0' if characters
                .as_str()
                .starts_with(|next: char| next.is_digit(8)) =>
            {
                into.push_str("\\x00");
            }
            '\'' => into.push('\''),
            other => into.extend(other.escape_debug()),
        }
    }
}

/// Adds the literal of a character.
pub(super) fn character(character: char, into: &mut String) {
    into.push('\'');
    match character {
        '"' => into.push('"'),
        other => into.extend(other.escape_debug()),
    }
    into.push('\'');
}

/// The literal of bytes, as `proc_macro2` writes it. What is emitted on a thread of its own cannot ask
/// rustc for it.
pub(crate) fn byte_string(bytes: &[u8]) -> String {
    let mut text = String::from("b\"");
    for (index, byte) in bytes.iter().enumerate() {
        let next = bytes.get(index + 1);
        match byte {
            // With a digit behind it, it would look like an octal escape.
            b'\0' if !next.is_some_and(|next| matches!(next, b'0'..=b'7')) => text.push_str("\\0"),
            b'\t' => text.push_str("\\t"),
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            b'"' => text.push_str("\\\""),
            b'\\' => text.push_str("\\\\"),
            b' '..=b'~' => text.push(char::from(*byte)),
            _ => {
                let _ = write!(text, "\\x{byte:02X}");
            }
        }
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use proc_macro2::Literal;

    use super::*;

    #[test]
    fn literals_are_those_of_rust() {
        for text in [
            "",
            "a b",
            "\"quoted\" \\ ",
            "it's",
            "\n\t\r",
            "\0",
            "\x001",
            "é ß 漢",
            "\u{301}e\u{301}",
            "\u{200b}\u{7f}",
        ] {
            let mut found = String::new();
            string(text, &mut found);
            assert_eq!(found, Literal::string(text).to_string());
        }
        let every: Vec<u8> = (0..=u8::MAX).collect();
        for bytes in [&every[..], b"\x001\0a", b""] {
            assert_eq!(byte_string(bytes), Literal::byte_string(bytes).to_string());
        }
        for text in ['a', '\'', '"', '\n', '\\', 'é', '\u{e000}', '\u{10ffff}'] {
            let mut found = String::new();
            character(text, &mut found);
            assert_eq!(found, Literal::character(text).to_string());
        }
    }
}
