//! The simple part of YAML, which is all that nearly every spec is written in, read in one pass.
//!
//! The parser behind `serde_yaml` takes most of the time of a check, all the more in a build
//! without optimisation, and it does not tell where things stand. So what is simple is read here:
//! maps, lists and texts as people write them. At anything that may mean more than that, be it a
//! mistake, an anchor or an escape that is not known here, nothing is returned, and the file is
//! read by `serde_yaml` as a whole. Where something is returned, it is what `serde_yaml` gives;
//! the tests hold the two to the same tree.

mod block;
mod flow;
mod parts;
mod scalar;

use super::cursor::Mark;
use super::key::{Keys, key_problem};
use super::{Entry, Node, Scalar, Style, Value};
use crate::source::{Place, Source};
pub(crate) use parts::{Part, Parts};

/// The most levels of maps and lists. The parser takes some more, and then refuses.
const DEEPEST: usize = 60;

/// Reads a file that holds a map, and in which everything is simple. It has no other ends of lines
/// than line feeds, with or without carriage returns before them.
pub(super) fn read(source: &Source) -> Option<Node> {
    read_by(&mut Reader::new(source))
}

/// The same, with what stands in its sections left unread.
pub(super) fn read_in_parts(source: &Source) -> Option<(Node, Parts)> {
    let mut reader = Reader::new(source);
    reader.parts = Some(Parts::default());
    let root = read_by(&mut reader)?;
    Some((root, reader.parts?))
}

fn read_by(reader: &mut Reader<'_>) -> Option<Node> {
    reader.next_line()?;
    let mark = reader.mark();
    let value = match reader.spaces {
        Some(0) => reader.map(0)?,
        _ => return None,
    };
    // What is left is a line that has no place here.
    reader.at_end().then(|| reader.node(mark, value))
}

struct Reader<'a> {
    source: &'a Source,
    bytes: &'a [u8],
    /// The byte that is looked at.
    offset: usize,
    line: u32,
    /// A byte of the line and its column, so that columns are counted once.
    counted: usize,
    column: u32,
    /// How many spaces stand before the first thing of this line, which the reader is at between
    /// two keys or items; none at the end of the file.
    spaces: Option<usize>,
    /// How many maps and lists are open.
    depth: usize,
    /// What is left unread, where anything is.
    parts: Option<Parts>,
}

impl<'a> Reader<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            source,
            bytes: source.text.as_bytes(),
            offset: 0,
            line: 1,
            counted: 0,
            column: 1,
            spaces: None,
            depth: 0,
            parts: None,
        }
    }

    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.offset).copied()
    }

    fn byte_after(&self, count: usize) -> Option<u8> {
        self.bytes.get(self.offset + count).copied()
    }

    /// The text from one byte to another.
    fn text(&self, from: usize, to: usize) -> &'a str {
        self.source.text.get(from..to).unwrap_or("")
    }

    fn at_end(&self) -> bool {
        self.offset >= self.bytes.len()
    }

    /// Whether a line ends here.
    fn at_line_end(&self) -> bool {
        match self.byte() {
            None | Some(b'\n') => true,
            Some(b'\r') => self.byte_after(1) == Some(b'\n'),
            Some(_) => false,
        }
    }

    /// The line and the column of this byte.
    fn mark(&mut self) -> Mark {
        let characters = self.text(self.counted, self.offset).chars().count();
        let columns = u32::try_from(characters).unwrap_or(u32::MAX);
        self.column = self.column.saturating_add(columns);
        self.counted = self.offset;
        Mark {
            line: self.line,
            column: self.column,
        }
    }

    fn place(&self, mark: Mark, width: u32) -> Place {
        Place {
            path: self.source.path,
            line: mark.line,
            column: mark.column,
            width,
        }
    }

    fn node(&self, mark: Mark, value: Value) -> Node {
        Node {
            place: self.place(mark, 1),
            value,
            whole: true,
        }
    }

    fn skip_spaces(&mut self) {
        while self.byte() == Some(b' ') {
            self.offset += 1;
        }
    }

    /// Goes behind the end of the line, which is here or behind a comment.
    fn finish_line(&mut self) -> Option<()> {
        self.skip_spaces();
        if self.byte() == Some(b'#') {
            let before = self.offset.checked_sub(1);
            if before.is_some_and(|before| !matches!(self.bytes[before], b' ' | b'\n')) {
                return None;
            }
            let rest = self.text(self.offset, self.bytes.len());
            self.offset += rest.find('\n').unwrap_or(rest.len());
        }
        if !self.at_line_end() {
            return None;
        }
        self.skip_line_end();
        Some(())
    }

    /// Goes behind the end of the line that is here.
    fn skip_line_end(&mut self) {
        if self.byte() == Some(b'\r') {
            self.offset += 1;
        }
        if !self.at_end() {
            self.offset += 1;
            self.line = self.line.saturating_add(1);
        }
        self.counted = self.offset;
        self.column = 1;
    }

    /// Goes from the start of a line to the first thing that is neither a space nor a comment.
    fn next_line(&mut self) -> Option<()> {
        loop {
            let start = self.offset;
            self.skip_spaces();
            if self.at_end() {
                self.spaces = None;
                return Some(());
            }
            if !self.at_line_end() && self.byte() != Some(b'#') {
                self.spaces = Some(self.offset - start);
                return Some(());
            }
            self.finish_line()?;
        }
    }

    /// Reads a map whose keys have so many spaces before them; the first one is here.
    fn map(&mut self, indent: usize) -> Option<Value> {
        self.enter()?;
        let mut entries: Vec<Entry> = Vec::new();
        let mut keys = Keys::default();
        loop {
            let entry = self.entry(indent)?;
            if keys.find(&entry.key, &entries).is_some() {
                return None;
            }
            entries.push(entry);
            match self.spaces {
                Some(spaces) if spaces == indent => {}
                Some(spaces) if spaces > indent => return None,
                _ => break,
            }
        }
        self.depth -= 1;
        Some(Value::Map(entries))
    }

    fn enter(&mut self) -> Option<()> {
        self.depth += 1;
        (self.depth < DEEPEST).then_some(())
    }

    fn entry(&mut self, indent: usize) -> Option<Entry> {
        let (key, place) = self.key()?;
        let section = self.section_to_leave(&key);
        let value = self.value_of_key(indent, section)?;
        Some(Entry { key, place, value })
    }

    /// Reads a key and the colon behind it.
    fn key(&mut self) -> Option<(String, Place)> {
        let mark = self.mark();
        let (scalar, width) = match self.byte()? {
            b'\'' | b'"' => self.quoted()?,
            _ => self.plain_key()?,
        };
        let place = self.place(mark, width);
        if self.byte() != Some(b':') || key_problem(&scalar, &place).is_some() {
            return None;
        }
        self.offset += 1;
        Some((scalar.text, place))
    }

    /// A key without quotes: what names are made of.
    fn plain_key(&mut self) -> Option<(Scalar, u32)> {
        let start = self.offset;
        while let Some(byte) = self.byte() {
            let part = byte.is_ascii_alphanumeric()
                || byte >= 0x80
                || matches!(byte, b'_' | b'$' | b'/' | b'.')
                || byte == b'-' && self.offset > start;
            if !part {
                break;
            }
            self.offset += 1;
        }
        let text = self.text(start, self.offset);
        (!text.is_empty()).then(|| verbatim(text.to_owned(), Style::Plain))
    }

    /// Reads what stands behind the colon of a key that has so many spaces before it. Of a section
    /// in the lines below, the names alone are read.
    fn value_of_key(&mut self, indent: usize, section: Option<&'static str>) -> Option<Node> {
        let behind = self.mark();
        if !matches!(self.byte(), None | Some(b' ')) && !self.at_line_end() {
            return None;
        }
        self.skip_spaces();
        if !self.at_line_end() && self.byte() != Some(b'#') {
            return self.value(indent);
        }
        self.finish_line()?;
        self.next_line()?;
        let mark = self.mark();
        match self.spaces {
            Some(spaces) if spaces >= indent && self.at_item() => {
                let value = self.list(spaces)?;
                Some(self.node(mark, value))
            }
            Some(spaces) if spaces > indent => {
                let value = match section {
                    Some(section) => self.names(section, spaces)?,
                    None => self.map(spaces)?,
                };
                Some(self.node(mark, value))
            }
            _ => {
                let (scalar, width) = verbatim(String::new(), Style::Plain);
                Some(self.scalar_node(behind, scalar, width.max(1)))
            }
        }
    }

    /// Reads a value that begins here, and goes to the line behind it. What it stands in has so
    /// many spaces before it.
    fn value(&mut self, indent: usize) -> Option<Node> {
        let mark = self.mark();
        let node = match self.byte()? {
            b'[' | b'{' => self.flow()?,
            b'|' | b'>' => return self.block_text(mark, indent),
            b'\'' | b'"' => {
                let (scalar, width) = self.quoted()?;
                self.scalar_node(mark, scalar, width)
            }
            _ => return self.plain_text(mark, indent),
        };
        self.finish_line()?;
        self.next_line()?;
        Some(node)
    }

    fn scalar_node(&self, mark: Mark, scalar: Scalar, width: u32) -> Node {
        Node {
            place: self.place(mark, width),
            value: Value::Scalar(scalar),
            whole: true,
        }
    }

    /// Whether an item of a list begins here.
    fn at_item(&self) -> bool {
        self.byte() == Some(b'-') && self.byte_after(1) == Some(b' ')
    }

    /// Reads a list whose dashes have so many spaces before them; the first one is here.
    fn list(&mut self, indent: usize) -> Option<Value> {
        self.enter()?;
        let mut items = Vec::new();
        while self.spaces == Some(indent) && self.at_item() {
            let start = self.offset;
            self.offset += 1;
            self.skip_spaces();
            let inner = indent + self.offset - start;
            items.push(self.item(indent, inner)?);
        }
        self.depth -= 1;
        Some(Value::List(items))
    }

    /// Reads an item behind its dash; so many bytes of its line stand before it.
    fn item(&mut self, indent: usize, inner: usize) -> Option<Node> {
        if self.at_line_end() || self.byte() == Some(b'#') || self.at_item() {
            return None;
        }
        if !self.is_key() {
            return self.value(indent);
        }
        let mark = self.mark();
        let value = self.map(inner)?;
        Some(self.node(mark, value))
    }

    /// Whether a key of a map stands here.
    fn is_key(&mut self) -> bool {
        let start = self.offset;
        let found = self.plain_key().is_some() && self.byte() == Some(b':');
        let after = self.byte_after(1);
        self.offset = start;
        found && matches!(after, None | Some(b' ' | b'\n' | b'\r'))
    }
}

/// A scalar that stands on one line exactly as its text does, quotes aside, and its width.
fn verbatim(text: String, style: Style) -> (Scalar, u32) {
    let quotes = if style == Style::Plain { 0 } else { 2 };
    let width = u32::try_from(text.chars().count() + quotes).unwrap_or(u32::MAX);
    (Scalar::verbatim(text, style), width)
}
