//! Walking through the text to the places that the parser tells of.

use super::survey::Survey;
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
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    offset: usize,
    mark: Mark,
    /// Every line ends in a line feed.
    plain: bool,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, survey: Survey) -> Self {
        Self {
            text,
            offset: 0,
            mark: Mark::START,
            plain: survey.plain,
        }
    }

    /// A cursor that takes nothing for granted, and looks at each character.
    pub(super) fn careful(text: &'a str) -> Self {
        let survey = Survey {
            too_deep: None,
            plain: false,
        };
        Self::new(text, survey)
    }

    /// The text from a mark on. A mark behind the cursor gives the text from the cursor on.
    pub(super) fn rest_at(&mut self, mark: Mark) -> &'a str {
        while self.plain && self.mark.line < mark.line && self.skip_line() {}
        while self.mark < mark {
            let columns = mark.column.saturating_sub(self.mark.column);
            if self.mark.line == mark.line && self.over_ascii(columns) {
                break;
            }
            if !self.over_character() {
                break;
            }
        }
        self.rest()
    }

    /// Moves behind the next line feed, if there is one.
    fn skip_line(&mut self) -> bool {
        let Some(end) = self.rest().find('\n') else {
            return false;
        };
        self.offset += end + 1;
        self.mark.line = self.mark.line.saturating_add(1);
        self.mark.column = 1;
        true
    }

    /// Moves over some columns at once, if a character of ASCII is in each.
    fn over_ascii(&mut self, columns: u32) -> bool {
        let Ok(length) = usize::try_from(columns) else {
            return false;
        };
        let end = self.offset.saturating_add(length);
        let Some(skipped) = self.text.as_bytes().get(self.offset..end) else {
            return false;
        };
        let possible = self.plain && skipped.is_ascii() && !skipped.contains(&b'\n');
        if possible {
            self.over(length, columns);
        }
        possible
    }

    /// Moves over one character, whatever it is.
    fn over_character(&mut self) -> bool {
        let Some(character) = self.rest().chars().next() else {
            return false;
        };
        self.offset += character.len_utf8();
        let half_a_break = character == '\r' && self.rest().starts_with('\n');
        if is_line_break(character) && !half_a_break {
            self.mark.line = self.mark.line.saturating_add(1);
            self.mark.column = 1;
        } else {
            self.mark.column = self.mark.column.saturating_add(1);
        }
        true
    }

    /// Moves over a part of the line that takes so many bytes and so many columns.
    fn over(&mut self, bytes: usize, columns: u32) {
        self.offset = self.offset.saturating_add(bytes);
        self.mark.column = self.mark.column.saturating_add(columns);
    }

    /// Moves over so many characters of the line.
    pub(super) fn over_columns(&mut self, columns: u32) {
        let column = self.mark.column.saturating_add(columns);
        self.rest_at(Mark {
            column,
            ..self.mark
        });
    }

    /// Whether a colon stands between two tokens, from here to the start of the second.
    pub(super) fn colon_before(&self, second: Self) -> bool {
        let between = self.text.get(self.offset..second.offset).unwrap_or("");
        let mut in_comment = false;
        for character in between.chars() {
            match character {
                ':' if !in_comment => return true,
                '#' => in_comment = true,
                _ => in_comment &= !is_line_break(character),
            }
        }
        false
    }

    /// The text from here on.
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.offset..).unwrap_or("")
    }
}

/// The mark of the first character that is neither blank nor part of a comment or of the line
/// that opens a document.
pub(super) fn first_content(text: &str) -> Option<Mark> {
    for (index, line) in lines(text).enumerate() {
        // Spaces of Unicode are letters here, as they are to the parser.
        let opened = line
            .strip_prefix("---")
            .filter(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
        let content = opened.unwrap_or(line).trim_start_matches([' ', '\t']);
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
    use super::super::survey::survey;
    use super::*;

    #[test]
    fn lines_end_where_the_parser_ends_them() {
        let found: Vec<&str> = lines("a\r\nb\rc\n\nd\u{2028}e").collect();
        assert_eq!(found, ["a", "b", "c", "", "d", "e"]);
    }

    #[test]
    fn the_cursor_counts_characters() {
        let text = "ä: b\r\n c";
        let mut cursor = Cursor::new(text, survey(text));
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
        assert_eq!(
            first_content("\u{a0}b: c"),
            Some(Mark { line: 1, column: 1 })
        );
    }
}
