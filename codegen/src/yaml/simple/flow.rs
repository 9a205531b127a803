//! Lists and maps in brackets.

use super::super::key::{Keys, key_problem};
use super::super::{Entry, Node, Scalar, Style, Value};
use super::{Reader, verbatim};
use crate::source::Place;

impl Reader<'_> {
    /// Reads a list or a map in brackets, and goes behind it.
    pub(super) fn flow(&mut self) -> Option<Node> {
        self.enter()?;
        let mark = self.mark();
        let bracket = self.byte()?;
        self.offset += 1;
        let value = match bracket {
            b'[' => self.flow_list()?,
            _ => self.flow_map()?,
        };
        self.depth -= 1;
        Some(self.node(mark, value))
    }

    fn flow_list(&mut self) -> Option<Value> {
        let mut items = Vec::new();
        loop {
            self.skip_in_brackets()?;
            if self.byte() == Some(b']') {
                break;
            }
            items.push(self.flow_value()?);
            self.comma(b']')?;
        }
        self.offset += 1;
        Some(Value::List(items))
    }

    fn flow_map(&mut self) -> Option<Value> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut keys = Keys::default();
        loop {
            self.skip_in_brackets()?;
            if self.byte() == Some(b'}') {
                break;
            }
            let (key, place) = self.flow_key()?;
            if keys.find(&key, &entries).is_some() {
                return None;
            }
            self.skip_in_brackets()?;
            let value = self.flow_value()?;
            entries.push(Entry { key, place, value });
            self.comma(b'}')?;
        }
        self.offset += 1;
        Some(Value::Map(entries))
    }

    /// Goes behind a comma, or to the bracket that closes.
    fn comma(&mut self, bracket: u8) -> Option<()> {
        self.skip_in_brackets()?;
        match self.byte()? {
            b',' => self.offset += 1,
            byte if byte == bracket => {}
            _ => return None,
        }
        Some(())
    }

    /// Goes over spaces, line ends and comments.
    fn skip_in_brackets(&mut self) -> Option<()> {
        loop {
            self.skip_spaces();
            if self.at_end() {
                return None;
            }
            if !self.at_line_end() && self.byte() != Some(b'#') {
                return Some(());
            }
            self.finish_line()?;
        }
    }

    /// Reads a key, and goes behind its colon.
    fn flow_key(&mut self) -> Option<(String, Place)> {
        let mark = self.mark();
        let (scalar, width) = match self.byte()? {
            b'\'' | b'"' => self.quoted()?,
            _ => self.flow_text()?,
        };
        let place = self.place(mark, width);
        let colon = self.byte() == Some(b':') && self.byte_after(1) == Some(b' ');
        if !colon || key_problem(&scalar, &place).is_some() {
            return None;
        }
        self.offset += 1;
        Some((scalar.text, place))
    }

    fn flow_value(&mut self) -> Option<Node> {
        let mark = self.mark();
        let (scalar, width) = match self.byte()? {
            b'[' | b'{' => return self.flow(),
            b'\'' | b'"' => self.quoted()?,
            _ => self.flow_text()?,
        };
        Some(self.scalar_node(mark, scalar, width))
    }

    /// Reads a text without quotes, up to what ends it.
    fn flow_text(&mut self) -> Option<(Scalar, u32)> {
        if !self.begins_text() {
            return None;
        }
        // At the start of a line, these may stand for a document of its own.
        if self.column == 1 && matches!(self.byte(), Some(b'-' | b'.')) {
            return None;
        }
        let start = self.offset;
        let mut end = start;
        while let Some(byte) = self.byte() {
            match byte {
                b',' | b']' | b'}' | b'\n' => break,
                b'\r' if self.at_line_end() => break,
                b'[' | b'{' | b'\t' | b'\r' => return None,
                b':' => match self.byte_after(1)? {
                    b' ' | b'\n' | b'\r' | b'\t' => break,
                    b',' | b'?' | b'[' | b']' | b'{' | b'}' => return None,
                    _ => end = self.offset + 1,
                },
                b'#' if self.offset > end => break,
                b' ' => {}
                _ => end = self.offset + 1,
            }
            self.offset += 1;
        }
        self.offset = end;
        let text = self.text(start, end);
        Some(verbatim(text.to_owned(), Style::Plain))
    }
}
