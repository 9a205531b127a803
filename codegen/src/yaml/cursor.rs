//! Walking through the text to the places that the parser tells of.

use crate::diagnostic::is_line_break;

/// A line and a column, both from 1, counted in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    pub(super) line: u32,
    pub(super) column: u32,
}

impl Mark {
    pub(super) const START: Self = Self { line: 1, column: 1 };
}

/// A place in the text. It only moves forward, so that all moves together cost one walk through
/// the text.
#[derive(Debug)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    offset: usize,
    mark: Mark,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            offset: 0,
            mark: Mark::START,
        }
    }

    /// The text from a mark on. A mark behind the cursor gives the text from the cursor on.
    pub(super) fn rest_at(&mut self, mark: Mark) -> &'a str {
        while self.mark < mark {
            let rest = self.rest();
            let Some(character) = rest.chars().next() else {
                break;
            };
            self.offset += character.len_utf8();
            let half_a_break = character == '\r' && self.rest().starts_with('\n');
            if is_line_break(character) && !half_a_break {
                self.mark = Mark {
                    line: self.mark.line.saturating_add(1),
                    column: 1,
                };
            } else {
                self.mark.column = self.mark.column.saturating_add(1);
            }
        }
        self.rest()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.offset..).unwrap_or("")
    }
}

/// The mark of the first character that is neither blank nor part of a comment or of the line
/// that opens a document.
pub(super) fn first_content(text: &str) -> Option<Mark> {
    for (index, line) in lines(text).enumerate() {
        let opened = line.strip_prefix("---").filter(|rest| {
            rest.is_empty() || rest.starts_with(|character: char| character.is_whitespace())
        });
        let content = opened.unwrap_or(line).trim_start();
        if content.is_empty() || content.starts_with('#') || line.starts_with('%') {
            continue;
        }
        let skipped = line.strip_suffix(content).unwrap_or("");
        return Some(Mark {
            line: u32::try_from(index + 1).unwrap_or(u32::MAX),
            column: u32::try_from(skipped.chars().count() + 1).unwrap_or(u32::MAX),
        });
    }
    None
}

/// The lines of a text, as the parser counts them, without their ends.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.find(is_line_break) else {
            rest = None;
            return Some(text);
        };
        let (line, after) = text.split_at(end);
        let pair = after.strip_prefix("\r\n");
        rest = pair.or_else(|| {
            let mut characters = after.chars();
            characters.next();
            Some(characters.as_str())
        });
        Some(line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_where_the_parser_ends_them() {
        let found: Vec<&str> = lines("a\r\nb\rc\n\nd\u{2028}e").collect();
        assert_eq!(found, ["a", "b", "c", "", "d", "e"]);
    }

    #[test]
    fn the_cursor_counts_characters() {
        let mut cursor = Cursor::new("ä: b\r\n c");
        assert_eq!(cursor.rest_at(Mark { line: 1, column: 4 }), "b\r\n c");
        assert_eq!(cursor.rest_at(Mark { line: 2, column: 2 }), "c");
        assert_eq!(cursor.rest_at(Mark { line: 9, column: 9 }), "");
    }

    #[test]
    fn comments_are_not_content() {
        assert_eq!(first_content("\n # a\n---\n# b\n"), None);
        assert_eq!(
            first_content("# a\n--- b"),
            Some(Mark { line: 2, column: 5 })
        );
        assert_eq!(
            first_content("# a\n  b: c"),
            Some(Mark { line: 2, column: 3 })
        );
    }
}
