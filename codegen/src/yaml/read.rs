//! The walk over what `serde_yaml` parsed.
//!
//! Each key and each value is first probed for its place, and then read. A probe costs more than
//! the reading itself, so a value that stands plainly beside its key goes without.

use std::collections::HashMap;
use std::fmt::{self, Display};

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::cursor::{Cursor, Mark};
use super::key::{duplicate, key_problem};
use super::probe::{Kind, Probe, outcome};
use super::{Entry, Node, Value, problem};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::source::{Place, Source};

/// The most characters of a tag or an anchor that a message repeats.
const LONGEST_WORD: usize = 80;

/// Reads the one document of a file; `start` is its first character.
pub(super) fn read(source: &Source, start: Mark, sink: &mut Diagnostics) -> Option<Node> {
    let mut walk = Walk {
        source,
        cursor: Cursor::new(&source.text),
        last: start,
        message: String::new(),
        found: Vec::new(),
    };
    let first = Cursor::new(&source.text).rest_at(start).chars().next();
    if let Some(diagnostic) = walk.refusal(start, first) {
        sink.push(diagnostic);
        return None;
    }
    let deserializer = serde_yaml::Deserializer::from_str(&source.text);
    let root = deserializer.deserialize_any(Root(&mut walk, start));
    for diagnostic in walk.found {
        sink.push(diagnostic);
    }
    match root {
        Ok(node) => Some(node),
        Err(error) => {
            sink.push(problem::diagnose(source, &error));
            None
        }
    }
}

/// What the walk carries along.
struct Walk<'a> {
    source: &'a Source,
    cursor: Cursor<'a>,
    /// The mark of the last key or value.
    last: Mark,
    /// The text of the last probe's error, kept for its memory.
    message: String,
    found: Vec<Diagnostic>,
}

impl Walk<'_> {
    fn place(&self, mark: Mark, width: u32) -> Place {
        Place {
            path: self.source.path.clone(),
            line: mark.line,
            column: mark.column,
            width,
        }
    }

    /// Reads the place and the kind of a value from the error of a probe.
    fn probed(&mut self, error: &impl Display) -> (Mark, Kind) {
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
        super::cursor::lines(&self.source.text)
            .nth(mark.line.saturating_sub(1) as usize)
            .unwrap_or("")
    }
}

/// Reads a text, whatever YAML takes it for.
struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Text {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }
}

/// Reads the whole document, which has to be a map.
struct Root<'w, 'a>(&'w mut Walk<'a>, Mark);

impl<'de> Visitor<'de> for Root<'_, '_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Node, A::Error> {
        let place = self.0.place(self.1, 1);
        let (value, whole) = Content(self.0).visit_map(access)?;
        Ok(Node {
            place,
            value,
            whole,
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Node, A::Error> {
        let place = self.0.place(self.1, 1);
        let (value, whole) = Content(self.0).visit_seq(access)?;
        Ok(Node {
            place,
            value,
            whole,
        })
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        let (scalar, width) = self.0.cursor.scalar(self.1, text.to_owned());
        Ok(Node {
            place: self.0.place(self.1, width),
            value: Value::Scalar(scalar),
            whole: true,
        })
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Node, E> {
        self.visit_str("true")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Node, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Node, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        self.visit_str("")
    }
}

/// Reads what stands in a map or in a list, and whether all of it could be.
struct Content<'w, 'a>(&'w mut Walk<'a>);

impl<'de> DeserializeSeed<'de> for Content<'_, '_> {
    type Value = (Value, bool);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Content<'_, '_> {
    type Value = (Value, bool);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or a map")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        let mut whole = true;
        loop {
            let (mark, kind) = match access.next_element_seed(Probe) {
                Ok(_) => return Ok((Value::List(items), whole)),
                Err(error) => self.0.probed(&error),
            };
            let node = match kind {
                Kind::Alias => self.0.refused(mark),
                Kind::Refused | Kind::Broken => {
                    access.next_element::<IgnoredAny>()?;
                    self.0.refused(mark)
                }
                Kind::Scalar => {
                    let text = access.next_element_seed(Text)?.unwrap_or_default();
                    self.0.scalar(mark, text)
                }
                Kind::List | Kind::Map => {
                    let found = access.next_element_seed(Content(self.0))?;
                    let (value, whole) = found.unwrap_or((Value::Refused, false));
                    self.0.node(mark, value, whole)
                }
            };
            whole &= !matches!(node.value, Value::Refused);
            items.push(node);
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut whole = true;
        loop {
            let probed = match access.next_key_seed(Probe) {
                Ok(_) => return Ok((Value::Map(entries), whole)),
                Err(error) => self.0.probed(&error),
            };
            let Some((key, place)) = self.0.key(probed, &mut access)? else {
                access.next_value::<IgnoredAny>()?;
                whole = false;
                continue;
            };
            if let Some(first) = known.get(&key).and_then(|&index| entries.get(index)) {
                self.0.found.push(duplicate(&key, &place, &first.place));
                access.next_value::<IgnoredAny>()?;
                continue;
            }
            let value = self.0.value(&place, &mut access)?;
            known.insert(key.clone(), entries.len());
            entries.push(Entry { key, place, value });
        }
    }
}

impl Walk<'_> {
    /// Reads a key. Nothing is returned where it was refused.
    fn key<'de, A: MapAccess<'de>>(
        &mut self,
        (mark, kind): (Mark, Kind),
        access: &mut A,
    ) -> Result<Option<(String, Place)>, A::Error> {
        match kind {
            Kind::Alias => return Ok(None),
            Kind::Refused | Kind::Broken => {
                access.next_key::<IgnoredAny>()?;
                return Ok(None);
            }
            Kind::List | Kind::Map => {
                access.next_key::<IgnoredAny>()?;
                let message = "a key is a text, and this is a list or a map";
                let place = self.place(mark, 1);
                self.found.push(
                    Diagnostic::error(Code::KeyNotText, &place, message)
                        .help("put a text that begins with a bracket in quotes"),
                );
                return Ok(None);
            }
            Kind::Scalar => {}
        }
        let text = access.next_key_seed(Text)?.unwrap_or_default();
        let (scalar, width) = self.cursor.scalar(mark, text);
        let place = self.place(mark, width);
        if let Some(diagnostic) = key_problem(&scalar, &place) {
            self.found.push(diagnostic);
            return Ok(None);
        }
        Ok(Some((scalar.text, place)))
    }

    /// Reads the value of a key.
    fn value<'de, A: MapAccess<'de>>(
        &mut self,
        key: &Place,
        access: &mut A,
    ) -> Result<Node, A::Error> {
        let (mark, kind) = match self.beside(key) {
            Some(found) => found,
            None => match access.next_value_seed(Probe) {
                Ok(()) => (self.last, Kind::Alias),
                Err(error) => self.probed(&error),
            },
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

    /// The place and the kind of a value that stands on the line of its key, which needs no
    /// probe: after `key: ` begins the value. Whatever is not as plain as that gives nothing.
    fn beside(&mut self, key: &Place) -> Option<(Mark, Kind)> {
        let rest = self.cursor.rest_at(Mark {
            line: key.line,
            column: key.column,
        });
        let mut characters = rest.chars();
        for _ in 0..key.width {
            characters.next();
        }
        let after = characters.as_str().strip_prefix(": ")?;
        let value = after.trim_start_matches(' ');
        let kind = match value.chars().next()? {
            '[' => Kind::List,
            '{' => Kind::Map,
            '"' | '\'' => Kind::Scalar,
            first if first.is_alphanumeric() => Kind::Scalar,
            _ => return None,
        };
        let spaces = u32::try_from(after.len() - value.len()).ok()?;
        let mark = Mark {
            line: key.line,
            column: key
                .column
                .checked_add(key.width)?
                .checked_add(spaces)?
                .checked_add(2)?,
        };
        self.last = mark;
        Some((mark, kind))
    }

    fn node(&self, mark: Mark, value: Value, whole: bool) -> Node {
        Node {
            place: self.place(mark, 1),
            value,
            whole,
        }
    }

    fn refused(&self, mark: Mark) -> Node {
        self.node(mark, Value::Refused, false)
    }

    fn scalar(&mut self, mark: Mark, text: String) -> Node {
        let (scalar, width) = self.cursor.scalar(mark, text);
        Node {
            place: self.place(mark, width),
            value: Value::Scalar(scalar),
            whole: true,
        }
    }
}
