//! Where the walk stands in the source, and what it finds there.

use std::collections::HashSet;
use std::fmt::Display;

use serde::de::{IgnoredAny, MapAccess};

use super::cursor::{Cursor, Mark, lines};
use super::key::key_problem;
use super::probe::{Kind, Probe, outcome};
use super::read::{Content, Text};
use super::survey::Survey;
use super::{Node, Value};
use crate::diagnostic::{Code, Diagnostic, quoted};
use crate::source::{Place, Source};

/// The most characters of a tag or an anchor that a message repeats.
const LONGEST_WORD: usize = 80;

/// What the walk carries along.
pub(super) struct Walk<'a> {
    source: &'a Source,
    cursor: Cursor<'a>,
    /// The mark of the last key or value.
    last: Mark,
    /// The text of the last probe's error, kept for its memory.
    message: String,
    pub(super) found: Vec<Diagnostic>,
    /// What follows cannot be told from what it is not.
    pub(super) is_lost: bool,
}

/// What comes next in a map.
pub(super) enum Next {
    Key(String, Place),
    /// A key that was refused.
    Refused,
    End,
}

impl<'a> Walk<'a> {
    pub(super) fn new(source: &'a Source, survey: Survey, start: Mark) -> Self {
        Self {
            source,
            cursor: Cursor::new(&source.text, survey),
            last: start,
            message: String::new(),
            found: Vec::new(),
            is_lost: false,
        }
    }

    /// Why the value at the start of the file is not part of the language.
    pub(super) fn root_refusal(&self, start: Mark) -> Option<Diagnostic> {
        let mut cursor = self.cursor;
        self.refusal(start, cursor.rest_at(start).chars().next())
    }

    pub(super) fn place(&self, mark: Mark, width: u32) -> Place {
        Place {
            path: self.source.path,
            line: mark.line,
            column: mark.column,
            width,
        }
    }

    /// Reads the place and the kind of an absent value or of one that is there from the error of a
    /// probe. The cursor is at the end of its key.
    fn probed_value(&mut self, error: &impl Display) -> (Mark, Kind) {
        let (mark, kind) = outcome(error, &mut self.message);
        let mut behind = self.cursor;
        behind.rest_at(mark);
        // `? key` has no value, and then the place is that of the next key.
        let after = kind == Kind::Scalar && mark > self.last;
        if after && !self.cursor.colon_before(behind) {
            return (mark, kind);
        }
        self.probed(error)
    }

    /// Reads the place and the kind of a value from the error of a probe.
    pub(super) fn probed(&mut self, error: &impl Display) -> (Mark, Kind) {
        let (mark, kind) = outcome(error, &mut self.message);
        if kind == Kind::Broken {
            return (mark, kind);
        }
        let first = (mark >= self.last)
            .then(|| self.cursor.rest_at(mark).chars().next())
            .flatten();
        if mark < self.last || (mark == self.last && first == Some('&')) {
            return (mark, Kind::Alias);
        }
        self.last = mark;
        if let Some(diagnostic) = self.refusal(mark, first) {
            self.is_lost |= first == Some('&') && anchored_twice(&self.source.text);
            self.found.push(diagnostic);
            return (mark, Kind::Refused);
        }
        (mark, kind)
    }

    /// Why a value that begins with this character is not part of the language.
    fn refusal(&self, mark: Mark, first: Option<char>) -> Option<Diagnostic> {
        // What follows looks for the line from the top of the file, so it is for mistakes alone.
        if !matches!(first, Some('&' | '!')) {
            return None;
        }
        let rest = self.source_line(mark);
        let word: String = rest
            .chars()
            .skip(mark.column.saturating_sub(1) as usize)
            .take_while(|character| !character.is_whitespace() && !",[]{}".contains(*character))
            .take(LONGEST_WORD)
            .collect();
        let width = u32::try_from(word.chars().count()).unwrap_or(1).max(1);
        let place = self.place(mark, width);
        match first {
            Some('&') => Some(
                Diagnostic::error(
                    Code::Anchor,
                    &place,
                    format!(
                        "anchors and aliases are not part of the language: {}",
                        quoted(&word)
                    ),
                )
                .help("what is used in several places is a type: name it under `types`"),
            ),
            Some('!') => Some(
                Diagnostic::error(
                    Code::Tag,
                    &place,
                    format!("tags are not part of the language: {}", quoted(&word)),
                )
                .help("leave the tag out; put a text in quotes to have it taken for a text"),
            ),
            _ => None,
        }
    }

    /// The line of a mark; asked for only where something is refused.
    fn source_line(&self, mark: Mark) -> &str {
        lines(&self.source.text)
            .nth(mark.line.saturating_sub(1) as usize)
            .unwrap_or("")
    }

    /// Reads what comes next in a map.
    pub(super) fn key<'de, A: MapAccess<'de>>(&mut self, access: &mut A) -> Result<Next, A::Error> {
        let (mark, kind) = match access.next_key_seed(Probe) {
            Ok(_) => return Ok(Next::End),
            Err(error) => self.probed(&error),
        };
        if kind != Kind::Scalar {
            return self.refused_key(mark, kind, access);
        }
        let text = access.next_key_seed(Text)?.unwrap_or_default();
        let (scalar, width, behind) = self.cursor.scalar(text);
        let place = self.place(mark, width);
        if let Some(diagnostic) = key_problem(&scalar, &place) {
            self.found.push(diagnostic);
            return Ok(Next::Refused);
        }
        let Some(behind) = behind else {
            self.found.push(long_key(&place));
            return Ok(Next::Refused);
        };
        self.cursor = behind;
        Ok(Next::Key(scalar.text, place))
    }

    /// Passes over a key that is no scalar.
    fn refused_key<'de, A: MapAccess<'de>>(
        &mut self,
        mark: Mark,
        kind: Kind,
        access: &mut A,
    ) -> Result<Next, A::Error> {
        if kind == Kind::Alias {
            return Ok(Next::Refused);
        }
        access.next_key::<IgnoredAny>()?;
        if matches!(kind, Kind::List | Kind::Map) {
            let message = "a key is a text, and this is a list or a map";
            let place = self.place(mark, 1);
            self.found.push(
                Diagnostic::error(Code::KeyNotText, &place, message)
                    .help("put a text that begins with a bracket in quotes"),
            );
        }
        Ok(Next::Refused)
    }

    /// Reads the value of the key that was read last.
    pub(super) fn value<'de, A: MapAccess<'de>>(
        &mut self,
        access: &mut A,
    ) -> Result<Node, A::Error> {
        let (mark, kind) = match access.next_value_seed(Probe) {
            Ok(()) => (self.last, Kind::Alias),
            Err(error) => self.probed_value(&error),
        };
        Ok(match kind {
            Kind::Alias => self.refused(mark),
            Kind::Refused | Kind::Broken => {
                access.next_value::<IgnoredAny>()?;
                self.refused(mark)
            }
            Kind::Scalar => {
                let text = access.next_value_seed(Text)?;
                self.scalar(mark, text)
            }
            Kind::List | Kind::Map => {
                let (value, whole) = access.next_value_seed(Content(self))?;
                self.node(mark, value, whole)
            }
        })
    }

    pub(super) fn node(&self, mark: Mark, value: Value, whole: bool) -> Node {
        Node {
            place: self.place(mark, 1),
            value,
            whole,
        }
    }

    pub(super) fn refused(&self, mark: Mark) -> Node {
        self.node(mark, Value::Refused, false)
    }

    /// The scalar with this text, which begins at the cursor.
    pub(super) fn scalar(&mut self, mark: Mark, text: String) -> Node {
        let (scalar, width, _) = self.cursor.scalar(text);
        Node {
            place: self.place(mark, width),
            value: Value::Scalar(scalar),
            whole: true,
        }
    }

    /// The scalar with this text at the start of the file.
    pub(super) fn root_scalar(&mut self, start: Mark, text: String) -> Node {
        self.cursor.rest_at(start);
        self.scalar(start, text)
    }
}

/// Why a key that does not end on its first line is refused. Behind one it could not be told
/// whether its value is there.
fn long_key(place: &Place) -> Diagnostic {
    Diagnostic::error(Code::KeyNotText, place, "a key stands on one line")
}

/// Whether two anchors may have one name. The parser then takes one for the other, and an alias is
/// no longer known by its anchor's place.
fn anchored_twice(text: &str) -> bool {
    let mut names = HashSet::new();
    text.split('&').skip(1).any(|rest| {
        let name = rest
            .split(|character: char| character.is_whitespace() || ",[]{}".contains(character))
            .next();
        !names.insert(name)
    })
}
