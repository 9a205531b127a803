//! Texts without quotes, and blocks of text.

use super::super::cursor::Mark;
use super::super::{Node, Scalar, Style};
use super::{Reader, verbatim};

/// What stands below a line of a text.
enum Below {
    /// More of the text, and so many empty lines before it.
    Text(usize),
    /// Anything else, or the end.
    Else,
}

impl Reader<'_> {
    /// Reads a text without quotes, which goes on in the lines below that are indented deeper than
    /// what it stands in.
    pub(super) fn plain_text(&mut self, mark: Mark, indent: usize) -> Option<Node> {
        if !self.begins_text() {
            return None;
        }
        let start = self.offset;
        let first = self.line_of_text()?;
        let mut text = self.text(first.0, first.1).to_owned();
        let mut lines = 1;
        while self.at_line_end() {
            let Below::Text(breaks) = self.below(indent)? else {
                break;
            };
            let (from, to) = self.line_of_text()?;
            match breaks {
                0 => text.push(' '),
                _ => text.extend(std::iter::repeat_n('\n', breaks)),
            }
            text.push_str(self.text(from, to));
            lines += 1;
        }
        let (scalar, width) = if lines == 1 {
            verbatim(text, Style::Plain)
        } else {
            Scalar::at(self.text(start, self.offset), text)
        };
        if self.byte() == Some(b'#') {
            self.finish_line()?;
            self.next_line()?;
        }
        Some(self.scalar_node(mark, scalar, width))
    }

    /// Reads what stands of a text on this line, from its first byte to its last, and goes to the
    /// end of the line or to a comment.
    fn line_of_text(&mut self) -> Option<(usize, usize)> {
        let start = self.offset;
        let mut end = start;
        while !self.at_line_end() {
            match self.byte()? {
                b'\t' | b'\r' => return None,
                b'#' if self.offset > end || end == start => break,
                b':' if matches!(
                    self.byte_after(1),
                    None | Some(b' ' | b'\n' | b'\r' | b'\t')
                ) =>
                {
                    return None;
                }
                b' ' => {}
                _ => end = self.offset + 1,
            }
            self.offset += 1;
        }
        Some((start, end))
    }

    /// Goes from the end of a line to the next one that is not empty, and tells whether a text
    /// goes on there.
    fn below(&mut self, indent: usize) -> Option<Below> {
        let mut empty = 0;
        self.skip_line_end();
        loop {
            let start = self.offset;
            self.skip_spaces();
            let spaces = self.offset - start;
            match self.byte() {
                Some(b'#') | None => {
                    self.next_line()?;
                    return Some(Below::Else);
                }
                Some(_) if self.at_line_end() => {
                    empty += 1;
                    self.skip_line_end();
                }
                Some(_) if spaces > indent => return Some(Below::Text(empty)),
                Some(_) => {
                    self.spaces = Some(spaces);
                    return Some(Below::Else);
                }
            }
        }
    }

    /// Reads a block of text behind `|` or `>`.
    pub(super) fn block_text(&mut self, mark: Mark, indent: usize) -> Option<Node> {
        let folds = self.byte() == Some(b'>');
        self.offset += 1;
        let end = self.byte().filter(|byte| matches!(byte, b'+' | b'-'));
        self.offset += usize::from(end.is_some());
        self.finish_line()?;
        let mut text = String::new();
        let width = self.first_line_of_block(indent, &mut text)?;
        loop {
            if folds && matches!(self.byte(), Some(b' ' | b'\t')) {
                return None;
            }
            let rest = self.text(self.offset, self.bytes.len());
            let line = rest.split('\n').next().unwrap_or("");
            self.offset += line.len();
            text.push_str(line.strip_suffix('\r').unwrap_or(line));
            let broken = !self.at_end();
            if broken {
                self.skip_line_end();
            }
            let (empty, goes_on) = self.next_line_of_block(width)?;
            let breaks = match (goes_on, folds, end) {
                (true, true, _) if empty == 0 => {
                    text.push(' ');
                    0
                }
                (true, true, _) => empty,
                (true, false, _) => empty + 1,
                (false, _, Some(b'-')) => 0,
                (false, _, Some(_)) => empty + usize::from(broken),
                (false, _, None) => usize::from(broken),
            };
            text.extend(std::iter::repeat_n('\n', breaks));
            if !goes_on {
                break;
            }
        }
        self.next_line()?;
        Some(self.scalar_node(mark, Scalar::block(text), 1))
    }

    /// Goes into the first line of a block that is not empty, and gives how many spaces stand
    /// before the lines of the block.
    fn first_line_of_block(&mut self, indent: usize, text: &mut String) -> Option<usize> {
        let mut widest = 0;
        loop {
            let start = self.offset;
            self.skip_spaces();
            let spaces = self.offset - start;
            if self.at_end() || self.byte() == Some(b'\t') {
                return None;
            }
            if !self.at_line_end() {
                return (spaces > indent && spaces >= widest).then_some(spaces);
            }
            widest = widest.max(spaces);
            text.push('\n');
            self.skip_line_end();
        }
    }

    /// Goes over empty lines, and into the next line of a block if there is one; otherwise to the
    /// start of the line. Tells how many lines are empty.
    fn next_line_of_block(&mut self, width: usize) -> Option<(usize, bool)> {
        let mut empty = 0;
        loop {
            let start = self.offset;
            while self.byte() == Some(b' ') && self.offset - start < width {
                self.offset += 1;
            }
            let inside = self.offset - start == width;
            if self.at_end() {
                return Some((empty, false));
            }
            if self.at_line_end() {
                empty += 1;
                self.skip_line_end();
            } else if inside {
                return Some((empty, true));
            } else if self.byte() == Some(b'\t') {
                return None;
            } else {
                self.offset = start;
                return Some((empty, false));
            }
        }
    }
}
