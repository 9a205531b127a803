//! Where the walk stands in the source, and what it finds there.

use std::collections::HashSet;
use std::fmt::Display;

use serde::de::{IgnoredAny, MapAccess};

use super::cursor::{Cursor, Mark, lines};
use super::key::key_problem;
use super::probe::{Kind, Probe, outcome};
use super::read::{Content, Text};
use super::survey::Survey;
use super::{Node, Scalar, Value};
use crate::diagnostic::{Code, Diagnostic, quoted};
use crate::source::{Place, Source};

/// The most characters of a tag or an anchor that a message repeats.
const LONGEST_WORD: usize = 80;

/// What the walk carries along.
pub(super) struct Walk<'a> {
    source: &'a Source,
    cursor: Cursor<'a>,
    /// The cursor is at the end of the last token, so that the next one is the next thing that is
    /// neither a blank nor a comment.
    at_end: bool,
    /// What is found without a probe is not asked for. A test has it compared with what is.
    shortcuts: bool,
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
    pub(super) fn new(source: &'a Source, survey: Survey, start: Mark, shortcuts: bool) -> Self {
        Self {
            source,
            cursor: Cursor::new(&source.text, survey),
            at_end: true,
            shortcuts,
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
            path: self.source.path.clone(),
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
        self.at_end = false;
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
        self.at_end = match (kind, first) {
            (Kind::List, Some('[')) => self.over("["),
            // The brace may belong to the map or to its first key.
            (Kind::Map, Some('{')) => false,
            _ => true,
        };
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

    /// Moves over a piece of ASCII, and tells whether it stands here.
    fn over(&mut self, piece: &str) -> bool {
        let behind = self.cursor.behind(piece);
        self.cursor = behind.unwrap_or(self.cursor);
        behind.is_some()
    }

    /// The cursor at the end of the last token, where it is known.
    fn end(&self) -> Option<Cursor<'a>> {
        (self.at_end && self.shortcuts).then_some(self.cursor)
    }

    /// The cursor at the next token that is no comma, where it is known.
    fn token(&self) -> Option<Cursor<'a>> {
        let token = self.end()?.ahead()?;
        match token.behind(",") {
            Some(behind) => behind.ahead(),
            None => Some(token),
        }
    }

    /// The cursor at the next key, if there is one and it is a scalar for certain.
    fn key_ahead(&self) -> Option<Cursor<'a>> {
        let cursor = self.token()?;
        let first = cursor.first()?;
        (first.is_alphanumeric() || matches!(first, '"' | '\'')).then_some(cursor)
    }

    /// The cursor at the next item, if there is one and it is a scalar for certain. A key of a
    /// map would have its colon on the same line.
    pub(super) fn item_ahead(&self) -> Option<Cursor<'a>> {
        let token = self.token()?;
        let dash = token.behind("- ");
        let item = dash.map_or(Some(token), Cursor::over_spaces)?;
        if !item.first()?.is_alphanumeric() {
            return None;
        }
        for byte in item.rest().bytes() {
            match byte {
                b':' | b'[' | b'{' | b'}' => return None,
                b'\n' => break,
                b',' | b']' if dash.is_none() => break,
                _ => {}
            }
        }
        Some(item)
    }

    /// The place and the kind of a value that stands on the line of its key, which needs no
    /// probe: after `key: ` begins the value. Whatever is not as plain as that gives nothing.
    fn beside(&mut self) -> Option<(Mark, Kind)> {
        let value = self.end()?.behind(": ")?.over_spaces()?;
        let (kind, start) = match value.first()? {
            '[' => (Kind::List, value.behind("[")?),
            '{' => (Kind::Map, value.behind("{")?),
            '"' | '\'' => (Kind::Scalar, value),
            first if first.is_alphanumeric() => (Kind::Scalar, value),
            _ => return None,
        };
        self.cursor = start;
        self.last = value.mark();
        Some((value.mark(), kind))
    }

    /// Leaves a list or a map: what closes it is the next token, if it stood in brackets.
    pub(super) fn leave(&mut self, bracket: &str) {
        let closed = self.token().and_then(|token| token.behind(bracket));
        self.cursor = closed.unwrap_or(self.cursor);
    }

    /// Reads what comes next in a map.
    pub(super) fn key<'de, A: MapAccess<'de>>(&mut self, access: &mut A) -> Result<Next, A::Error> {
        let (mark, text) = if let Some(key) = self.key_ahead() {
            let Some(text) = access.next_key_seed(Text)? else {
                return Ok(Next::End);
            };
            self.go_to(key);
            (key.mark(), text)
        } else {
            let (mark, kind) = match access.next_key_seed(Probe) {
                Ok(_) => {
                    self.leave("}");
                    return Ok(Next::End);
                }
                Err(error) => self.probed(&error),
            };
            if kind != Kind::Scalar {
                return self.refused_key(mark, kind, access);
            }
            (mark, access.next_key_seed(Text)?.unwrap_or_default())
        };
        let (scalar, width) = self.take(text);
        let place = self.place(mark, width);
        let problem = key_problem(&scalar, &place).or_else(|| self.long_key(&place));
        if let Some(diagnostic) = problem {
            self.found.push(diagnostic);
            return Ok(Next::Refused);
        }
        Ok(Next::Key(scalar.text, place))
    }

    /// Why a key whose end is not on its first line is refused. Behind one it could not be told
    /// whether its value is there.
    fn long_key(&self, place: &Place) -> Option<Diagnostic> {
        let message = "a key stands on one line";
        (!self.at_end).then(|| Diagnostic::error(Code::KeyNotText, place, message))
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
        self.at_end = false;
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
        let (mark, kind) = match self.beside() {
            Some(found) => found,
            None => match access.next_value_seed(Probe) {
                Ok(()) => (self.last, Kind::Alias),
                Err(error) => self.probed_value(&error),
            },
        };
        Ok(match kind {
            Kind::Alias => self.refused(mark),
            Kind::Refused | Kind::Broken => {
                self.pass_over(access)?;
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

    /// Passes over a value.
    pub(super) fn pass_over<'de, A: MapAccess<'de>>(
        &mut self,
        access: &mut A,
    ) -> Result<(), A::Error> {
        self.at_end = false;
        access.next_value::<IgnoredAny>()?;
        Ok(())
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

    /// Goes on at a token that was seen ahead.
    pub(super) fn go_to(&mut self, token: Cursor<'a>) {
        self.cursor = token;
        self.last = token.mark();
    }

    /// The scalar with this text, which begins at the cursor.
    pub(super) fn scalar(&mut self, mark: Mark, text: String) -> Node {
        let (scalar, width) = self.take(text);
        Node {
            place: self.place(mark, width),
            value: Value::Scalar(scalar),
            whole: true,
        }
    }

    /// Takes the scalar with this text at the cursor, and tells its width.
    fn take(&mut self, text: String) -> (Scalar, u32) {
        let (scalar, width, behind) = self.cursor.scalar(text);
        self.at_end = behind.is_some();
        self.cursor = behind.unwrap_or(self.cursor);
        (scalar, width)
    }

    /// The scalar with this text at the start of the file.
    pub(super) fn root_scalar(&mut self, start: Mark, text: String) -> Node {
        self.cursor.rest_at(start);
        self.scalar(start, text)
    }
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
