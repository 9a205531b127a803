//! The files that diagnostics point into, line by line.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::source::Source;

/// The files that diagnostics point into.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<File>,
    index: HashMap<String, usize>,
}

#[derive(Debug)]
struct File {
    source: Source,
    /// Where each line begins; worked out when the first diagnostic asks.
    lines: OnceCell<Vec<usize>>,
}

impl Sources {
    /// The files, in the order in which they were read.
    #[must_use]
    pub fn new(sources: impl IntoIterator<Item = Source>) -> Self {
        let mut all = Self::default();
        for source in sources {
            all.index
                .entry(source.path.to_string())
                .or_insert(all.files.len());
            all.files.push(File {
                source,
                lines: OnceCell::new(),
            });
        }
        all
    }

    /// The paths of the files, in the order in which they were read.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| &*file.source.path)
    }

    /// A line of a file, counted from 1, without its end.
    pub(super) fn line(&self, path: &str, number: u32) -> Option<&str> {
        let file = self.files.get(*self.index.get(path)?)?;
        let text = &*file.source.text;
        let starts = file.lines.get_or_init(|| line_starts(text));
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        let start = *starts.get(index)?;
        let end = starts.get(index + 1).copied().unwrap_or(text.len());
        Some(text.get(start..end)?.trim_end_matches(is_line_break))
    }
}

/// Whether a character ends a line, as the YAML parser counts lines.
pub(crate) fn is_line_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn line_starts(text: &str) -> Vec<usize> {
    let mut starts = vec![0];
    let mut characters = text.char_indices().peekable();
    while let Some((offset, character)) = characters.next() {
        let carriage_return = character == '\r';
        let pair = carriage_return && characters.peek().is_some_and(|(_, next)| *next == '\n');
        if is_line_break(character) && !pair {
            starts.push(offset + character.len_utf8());
        }
    }
    starts
}
