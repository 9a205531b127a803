//! Where a value ends. The parser only tells where it begins, so its text is walked through from
//! there.

use super::cursor::{Cursor, Mark};
use super::{Entry, Node, Scalar, Style, Value};
use crate::diagnostic::is_line_break;
use crate::source::Place;

impl Node {
    /// The byte behind the value, in the text of its file. `indent` is how many spaces stand before
    /// the keys of the map that it stands in.
    ///
    /// A block that keeps the empty lines behind it (`|+`) ends behind them.
    pub(crate) fn end(&self, text: &str, indent: usize) -> usize {
        let start = offset(text, &self.place);
        let rest = text.get(start..).unwrap_or("");
        match &self.value {
            Value::Refused => start,
            Value::Scalar(scalar) => start + scalar_end(scalar, rest, indent),
            Value::List(items) => {
                let last = items.last().map(|item| item.end(text, indent));
                if rest.starts_with('[') {
                    closed(text, last.unwrap_or(start + 1), ']')
                } else {
                    last.unwrap_or(start)
                }
            }
            Value::Map(entries) => {
                let last = entries.last().map(|entry| entry.end(text));
                if rest.starts_with('{') {
                    closed(text, last.unwrap_or(start + 1), '}')
                } else {
                    last.unwrap_or(start)
                }
            }
        }
    }

    /// The byte behind the value and the comments that follow it: one on its last line, and those on
    /// the lines below that have at least `least` spaces before them. It is the end of a line.
    pub(crate) fn end_with_comments(&self, text: &str, indent: usize, least: usize) -> usize {
        past_comments(text, self.end(text, indent), least)
    }

    /// The byte at which the value begins.
    pub(crate) fn start(&self, text: &str) -> usize {
        offset(text, &self.place)
    }
}

impl Entry {
    /// How many spaces stand before the key, if it is the first of its line.
    pub(crate) fn indent(&self) -> usize {
        (self.place.column as usize).saturating_sub(1)
    }

    /// The byte behind the key and the value.
    fn end(&self, text: &str) -> usize {
        self.key_end(text).max(self.value.end(text, self.indent()))
    }

    /// The byte behind the key.
    fn key_end(&self, text: &str) -> usize {
        let start = offset(text, &self.place);
        let rest = text.get(start..).unwrap_or("");
        let width = self.place.width as usize;
        let end = rest.char_indices().nth(width);
        start + end.map_or(rest.len(), |(end, _)| end)
    }
}

fn past_comments(text: &str, end: usize, least: usize) -> usize {
    let mut lines = lines(text.get(end..).unwrap_or(""));
    let mut past = end + lines.next().map_or(0, |(_, line)| line.len());
    for (start, line) in lines {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        match line.trim_start().chars().next() {
            None => {}
            Some('#') if spaces >= least => past = end + start + line.len(),
            Some(_) => break,
        }
    }
    past
}

/// The byte that a place stands for.
fn offset(text: &str, place: &Place) -> usize {
    let mark = Mark {
        line: place.line,
        column: place.column,
    };
    text.len() - Cursor::careful(text).rest_at(mark).len()
}

/// How many bytes a scalar takes of the text that begins with it.
fn scalar_end(scalar: &Scalar, rest: &str, indent: usize) -> usize {
    match scalar.style {
        Style::Plain => plain_end(rest, &scalar.text),
        Style::Single => quoted_end(rest, '\'', '\''),
        Style::Double => quoted_end(rest, '"', '\\'),
        Style::Block => block_end(rest, indent),
    }
}

/// A text without quotes may stand on several lines, between which only white space differs from
/// what was read.
fn plain_end(rest: &str, text: &str) -> usize {
    let mut wanted = text.chars().filter(|character| !character.is_whitespace());
    let mut next = wanted.next();
    let mut end = 0;
    for (offset, character) in rest.char_indices() {
        if next.is_none() {
            break;
        }
        if character.is_whitespace() {
            continue;
        }
        if next != Some(character) {
            break;
        }
        end = offset + character.len_utf8();
        next = wanted.next();
    }
    end
}

fn quoted_end(rest: &str, quote: char, escape: char) -> usize {
    let mut characters = rest.char_indices().skip(1).peekable();
    while let Some((offset, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        if character == escape && (escape != quote || next == Some(quote)) {
            characters.next();
        } else if character == quote {
            return offset + 1;
        }
    }
    rest.len()
}

/// A block goes on as long as its lines are indented as the first one that is not empty.
fn block_end(rest: &str, indent: usize) -> usize {
    let mut lines = lines(rest);
    let Some((start, header)) = lines.next() else {
        return 0;
    };
    let mut end = start + header.trim_end().len();
    let header = header.split('#').next().unwrap_or("");
    let keeps = header.contains('+');
    let digit = header.chars().find_map(|character| character.to_digit(10));
    let mut least = digit.map(|digit| indent + digit as usize);
    for (start, line) in lines {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        if line.trim().is_empty() {
            if keeps {
                end = start + line.len();
            }
            continue;
        }
        if spaces < *least.get_or_insert(spaces.max(indent + 1)) {
            break;
        }
        end = start + line.len();
    }
    end
}

/// The lines of a text without their ends, each with the byte at which it begins.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let line = rest.split(is_line_break).next().unwrap_or("");
        let found = (start, line);
        let after = rest.get(line.len()..).unwrap_or("");
        let length = if after.starts_with("\r\n") {
            2
        } else {
            after.chars().next().map_or(0, char::len_utf8)
        };
        start += line.len() + length;
        Some(found)
    })
}

/// The byte behind the bracket that closes what ends at a byte.
fn closed(text: &str, from: usize, bracket: char) -> usize {
    let rest = text.get(from..).unwrap_or("");
    let mut comment = false;
    for (offset, character) in rest.char_indices() {
        match character {
            character if is_line_break(character) => comment = false,
            _ if comment => {}
            '#' => comment = true,
            found if found == bracket => return from + offset + found.len_utf8(),
            _ => {}
        }
    }
    from
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::Source;

    /// What stands in a text up to the end of the value of its first key.
    fn upto(text: &str) -> String {
        let source = Source {
            path: "a.yaml".into(),
            text: text.into(),
        };
        let mut sink = Diagnostics::default();
        let node = super::super::parse(&source, &mut sink).unwrap();
        assert!(!sink.has_errors(), "{:?}", sink.as_slice());
        let Value::Map(entries) = &node.value else {
            panic!("{text}");
        };
        let first = &entries[0];
        text[..first.end(text)].to_owned()
    }

    #[test]
    fn a_value_ends_behind_its_last_character() {
        for (value, after) in [
            ("a: b", " # c\nd: e\n"),
            ("a: b", ""),
            ("a: b\n  c\n\n  d", "\n\n# e\nf: g"),
            ("a: 'b''c'", " # '\nd: e"),
            ("a: \"b\\\"c\n  # d\"", "\ne: f"),
            ("a: ~", "\nb: c"),
            ("a:", " # b\nc: d"),
            ("a:", "\n"),
            ("a:\n  b:", "\nc: d"),
            ("a: []", "\nb: c"),
            ("a: [\n  b, # ]\n  c,\n]", "\nd: e"),
            ("a: {}", " # b\nc: d"),
            ("a: { b: c, d: }", "\ne: f"),
            ("a: { b: [c, { d: e }], 'f#': g }", "\nh: i"),
            ("a: |\n  b\n\n  # c\n   d", "\n\n # e\nf: g"),
            ("a: >-\r\n  b\r\n  c", "\r\n\r\nd: e\r\n"),
            ("a: |+\n  b\n\n", "\nc: d"),
            ("a: |2\n   b\n  c", "\n# d\ne: f"),
            ("a: |", "\n# b\nc: d"),
            ("a:\n  - b\n  - |\n    c", "\n  # d\ne: f"),
            ("a:\n- b: |\n    c\n  d: >\n    e", "\n# f\ng: h"),
            ("a:\n  b: c\n  d:\n    e: f g", "  # h\n  # i\n\nj: k"),
            ("ä:\n  ö: ü", "\nß: d"),
        ] {
            assert_eq!(upto(&format!("{value}{after}")), value);
        }
    }

    #[test]
    fn comments_belong_to_what_they_are_indented_with() {
        let text = "a:\n  b: c # d\n    # e\n\n  # f \n\n# g\nh: i";
        let past = |indent| &text[..past_comments(text, "a:\n  b: c".len(), indent)];
        assert_eq!(past(3), "a:\n  b: c # d\n    # e");
        assert_eq!(past(2), "a:\n  b: c # d\n    # e\n\n  # f ");
        assert_eq!(past(0), "a:\n  b: c # d\n    # e\n\n  # f \n\n# g");
        assert_eq!(past_comments("a: b", 4, 0), 4);
        assert_eq!(past_comments("a: b  \n...\n", 4, 0), 6);
    }
}
