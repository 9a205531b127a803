//! What is to be known of a text before it is parsed, found in one look at each byte.

/// The most brackets that may be open at once before the parser is asked. It takes longer than
/// linear time for each open bracket, and it is asked only up to 128 levels.
const MOST_OPEN: usize = 500;

/// What is known of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Survey {
    /// Where a bracket stands inside too many others. Only brackets that begin a value are
    /// counted, and what stands in quotes or in a comment is not.
    pub(super) too_deep: Option<usize>,
    /// Every line ends in a line feed, with or without a carriage return before it, as nearly
    /// everywhere, and no character is there that YAML does not allow.
    pub(super) plain: bool,
}

/// Looks at a text. It is done for each byte of every spec, so it is written for builds without
/// optimisation too.
pub(super) fn survey(text: &str) -> Survey {
    let bytes = text.as_bytes();
    let mut found = Survey {
        too_deep: None,
        plain: true,
    };
    let mut line = Line::NEW;
    let mut open = 0_usize;
    let mut offset = 0;
    while offset < bytes.len() {
        let byte = bytes[offset];
        match byte {
            // What begins nothing and ends nothing.
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'.' | b'/' | b'(' | b')' | b'`' => {
                line.begins = false;
                line.before = byte;
            }
            b' ' => line.before = byte,
            b'\n' => line = Line::NEW,
            b'\r' | 0x85 | 0xa8 | 0xa9 if ends_line(bytes, offset) => {
                found.plain &= byte == b'\r' && bytes.get(offset + 1) == Some(&b'\n');
                line = Line::NEW;
            }
            _ => {
                found.plain &= !is_odd(bytes, offset);
                line.take(byte, &mut open);
                if open > MOST_OPEN && found.too_deep.is_none() {
                    found.too_deep = Some(offset);
                }
            }
        }
        offset += 1;
    }
    found
}

/// What is known of a line up to some byte of it.
struct Line {
    /// A value may begin here.
    begins: bool,
    /// The quote that is open.
    quote: Option<u8>,
    in_comment: bool,
    /// The byte before.
    before: u8,
}

impl Line {
    const NEW: Self = Self {
        begins: true,
        quote: None,
        in_comment: false,
        before: b' ',
    };

    /// Goes on by a byte that may mean something.
    fn take(&mut self, byte: u8, open: &mut usize) {
        if self.in_comment {
            self.before = byte;
            return;
        }
        match (self.quote, byte) {
            (Some(mark), _) if mark == byte && self.before != b'\\' => self.quote = None,
            (None, b'"' | b'\'') if self.begins => self.quote = Some(byte),
            (None, b'#') if self.before == b' ' => self.in_comment = true,
            (None, b'[' | b'{') if self.begins => *open += 1,
            (None, b']' | b'}') => *open = open.saturating_sub(1),
            _ => {}
        }
        if byte != b'\t' {
            self.begins = matches!(byte, b':' | b',' | b'[' | b'{' | b'-' | b'?');
        }
        self.before = byte;
    }
}

/// Whether a character that may not be allowed begins at an offset.
fn is_odd(bytes: &[u8], offset: usize) -> bool {
    match bytes[offset] {
        b'\t' => false,
        0..0x20 | 0x7f => true,
        0xc2 => matches!(bytes.get(offset + 1), Some(0x80..0xa0)),
        0xef => matches!(bytes.get(offset + 1), Some(0xbb | 0xbf)),
        _ => false,
    }
}

/// Whether the last byte of what ends a line is at an offset. Beside the line feed that is a
/// carriage return, and three characters beyond ASCII.
fn ends_line(bytes: &[u8], offset: usize) -> bool {
    let ends = |end: char| {
        let mut buffer = [0; 4];
        let end = end.encode_utf8(&mut buffer).as_bytes();
        bytes.get(..=offset).is_some_and(|text| text.ends_with(end))
    };
    ends('\r') || ends('\u{85}') || ends('\u{2028}') || ends('\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_line_ends_than_line_feeds_are_noticed() {
        for text in ["a\nb", "a\r\nb", "…\u{a8}\u{c5}", ""] {
            assert!(survey(text).plain, "{text}");
        }
        for text in [
            "a\rb",
            "a\r",
            "a\r\r\n",
            "a\u{85}",
            "\u{2028}",
            "a: \u{2029}",
        ] {
            assert!(!survey(text).plain, "{text}");
        }
    }

    #[test]
    fn brackets_are_counted_where_they_begin_a_value() {
        let deep = |piece: &str| survey(&piece.repeat(600)).too_deep.is_some();
        for piece in [
            "[",
            "{a: ",
            "- [",
            "a: [\n",
            "? {",
            "['[', ",
            "\"\\\"]\": [\n",
        ] {
            assert!(deep(piece), "{piece}");
        }
        for piece in [
            "[]",
            "a[",
            "'[',\n",
            "# [\n",
            "\"[\\\"[\"\n",
            "{a: b}\n",
            "a #[\n",
        ] {
            assert!(!deep(piece), "{piece}");
        }
        assert_eq!(survey(&"[".repeat(501)).too_deep, Some(500));
    }
}
