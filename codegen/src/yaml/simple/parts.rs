//! The sections of a file, of which only the names are read at first.
//!
//! The tree of a whole file takes more memory than what is made of it, and at ten thousand operations
//! it takes longer to get that memory than to read. So what stands under a name can be left unread:
//! who wants it reads it by itself, on whatever thread, and drops its tree before the next one.

use super::super::key::Keys;
use super::super::{Entry, Node, Value};
use super::Reader;
use crate::source::Source;

/// The keys of a file under which a part stands for each name.
const SECTIONS: [&str; 3] = ["operations", "types", "errors"];

/// What is left unread of a file.
#[derive(Debug, Default)]
pub(crate) struct Parts(Vec<(&'static str, Vec<Part>)>);

/// The lines of a name in a section and of all that stands below it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    /// The first byte of the name's line.
    start: usize,
    /// The byte behind the last line.
    end: usize,
    /// The number of the name's line.
    line: u32,
}

impl Parts {
    /// What is left unread under a key of the file: a part for each of its entries, whose values
    /// nobody is to look at.
    pub(crate) fn of(&self, key: &str) -> Option<&[Part]> {
        let found = self.0.iter().find(|(section, _)| *section == key);
        found.map(|(_, parts)| parts.as_slice())
    }
}

impl Part {
    /// Reads the name and what stands there, if that is simple. If all parts of a file are, then
    /// they are what is read of it as a whole. For nothing that is begun in a part goes on in the
    /// column of its name, but for what stands in brackets, and their end is missing in the part.
    pub(crate) fn read(self, source: &Source) -> Option<Entry> {
        let bytes = source.text.as_bytes().get(..self.end)?;
        let mut reader = Reader {
            bytes,
            offset: self.start,
            line: self.line,
            counted: self.start,
            // The file and the section.
            depth: 2,
            ..Reader::new(source)
        };
        reader.next_line()?;
        let entry = reader.entry(reader.spaces?)?;
        reader.at_end().then_some(entry)
    }

    /// How many bytes it has.
    pub(crate) fn length(self) -> usize {
        self.end - self.start
    }
}

impl Reader<'_> {
    /// The section at a key, if it is to be left unread.
    pub(super) fn section_to_leave(&self, key: &str) -> Option<&'static str> {
        let is_left = self.parts.is_some() && self.depth == 1;
        let mut sections = SECTIONS.into_iter().filter(|_| is_left);
        sections.find(|section| *section == key)
    }

    /// Reads the names of a section that have so many spaces before them; the first one is here.
    pub(super) fn names(&mut self, section: &'static str, indent: usize) -> Option<Value> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut parts = Vec::new();
        let mut keys = Keys::default();
        while self.spaces == Some(indent) {
            let (start, line) = (self.offset - indent, self.line);
            let (key, place) = self.key()?;
            if keys.find(&key, &entries).is_some() {
                return None;
            }
            self.skip_deeper_lines(indent);
            let end = self.offset - self.spaces.unwrap_or(0);
            parts.push(Part { start, end, line });
            let value = Node {
                place,
                value: Value::Refused,
                whole: true,
            };
            entries.push(Entry { key, place, value });
        }
        self.parts.as_mut()?.0.push((section, parts));
        Some(Value::Map(entries))
    }

    /// Goes to the first thing of the next line that has no more spaces before it, and is neither
    /// empty nor a comment nor an item of the list at this name.
    fn skip_deeper_lines(&mut self, indent: usize) {
        loop {
            let rest = self.text(self.offset, self.bytes.len());
            self.offset += rest.find('\n').unwrap_or(rest.len());
            self.skip_line_end();
            let start = self.offset;
            self.skip_spaces();
            let spaces = self.offset - start;
            if self.at_end() {
                self.spaces = None;
                return;
            }
            let is_empty = self.at_line_end() || self.byte() == Some(b'#');
            let is_item = spaces == indent && self.at_item();
            if spaces <= indent && !is_empty && !is_item {
                self.spaces = Some(spaces);
                return;
            }
        }
    }
}
