//! The walk over what `serde_yaml` parsed.
//!
//! `serde_yaml` tells where a value stands only in its errors. Asking for an enum is an error for
//! every map, list and scalar, and it is raised before anything is taken from the input. So each
//! key and each value is first asked for as an enum, which gives its place, and then for real.
//!
//! The one thing that such a probe does take is an alias. Its error then has the place of the
//! anchor, which lies behind; that is how an alias is known.

use std::collections::HashMap;
use std::fmt::{self, Display, Write};

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

use super::cursor::{Cursor, Mark};
use super::{Entry, Node, Value, problem};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::source::{Place, Source};

/// The most characters of a key. Longer ones would be repeated in every place below them.
const LONGEST_KEY: usize = 256;

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

/// What a probe found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Scalar,
    List,
    Map,
    /// Something that was reported and has to be passed over.
    Refused,
    /// An alias, which the probe has taken.
    Alias,
    /// The end of what could be parsed. The next attempt to read it gives the parser's error.
    Broken,
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
        self.message.clear();
        // Writing to a string does not fail.
        let _ = write!(self.message, "{error}");
        let (head, mark) = match split_mark(&self.message) {
            Some((head, mark)) => (head, mark),
            None => (self.message.as_str(), Mark::START),
        };
        let kind = if head.ends_with(MAP) {
            Kind::Map
        } else if head.ends_with(LIST) {
            Kind::List
        } else if [STOP, FIRST, TAGGED].iter().any(|end| head.ends_with(end)) {
            Kind::Scalar
        } else {
            return (mark, Kind::Broken);
        };
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
        if !matches!(first, Some('&' | '!')) {
            return None;
        }
        let rest = self.source_line(mark);
        let word: String = rest
            .chars()
            .skip(mark.column.saturating_sub(1) as usize)
            .take_while(|character| !character.is_whitespace() && !",[]{}".contains(*character))
            .take(LONGEST_KEY)
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

/// How the message of a probe's error ends for a map, for a list, for a scalar, for a scalar that
/// is the first thing of the file, and for a map or a list with a tag. Everything else is an error of the parser. The tests keep this true.
const MAP: &str = "invalid type: map, expected a YAML tag starting with '!'";
const LIST: &str = "invalid type: sequence, expected a YAML tag starting with '!'";
const STOP: &str = "nothing but a place";
const FIRST: &str = "invalid type: unit variant, expected newtype variant";
const TAGGED: &str = "from YAML is not supported yet";

/// Cuts ` at line 3 column 7` off the end of a message.
fn split_mark(message: &str) -> Option<(&str, Mark)> {
    let (head, tail) = message.rsplit_once(" at line ")?;
    let (line, column) = tail.split_once(" column ")?;
    let mark = Mark {
        line: line.parse().ok()?,
        column: column.parse().ok()?,
    };
    Some((head, mark))
}

/// Asks for an enum, to have an error with a place.
struct Probe;

impl<'de> DeserializeSeed<'de> for Probe {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_enum("", &[], self)
    }
}

impl<'de> Visitor<'de> for Probe {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a place")
    }

    // The error that is made here gets its place from the caller, unless there is a tag. Then the
    // content, asked the same way, does.
    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<(), A::Error> {
        let ((), content) = data.variant_seed(TagProbe)?;
        content.newtype_variant_seed(ContentProbe)
    }
}

/// Passes over the name of a tag, and stops at the text of a scalar without one.
struct TagProbe;

impl<'de> DeserializeSeed<'de> for TagProbe {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match deserializer.deserialize_enum("", &[], Stop) {
            // A tag's name has no place, a scalar does (but for one at the very start).
            Err(error) if split_mark(&error.to_string()).is_some() => Err(error),
            _ => Ok(()),
        }
    }
}

/// Stops at the content of a tag.
struct ContentProbe;

impl<'de> DeserializeSeed<'de> for ContentProbe {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_enum("", &[], Stop)
    }
}

struct Stop;

impl<'de> Visitor<'de> for Stop {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a place")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(A::Error::custom(STOP))
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
        let value = Content(self.0).visit_map(access)?;
        Ok(Node { place, value })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Node, A::Error> {
        let place = self.0.place(self.1, 1);
        let value = Content(self.0).visit_seq(access)?;
        Ok(Node { place, value })
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        let (scalar, width) = self.0.cursor.scalar(self.1, text.to_owned());
        Ok(Node {
            place: self.0.place(self.1, width),
            value: Value::Scalar(scalar),
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

/// Reads what stands in a map or in a list.
struct Content<'w, 'a>(&'w mut Walk<'a>);

impl<'de> DeserializeSeed<'de> for Content<'_, '_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Content<'_, '_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or a map")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        loop {
            let (mark, kind) = match access.next_element_seed(Probe) {
                Ok(_) => return Ok(Value::List(items)),
                Err(error) => self.0.probed(&error),
            };
            let mut width = 1;
            let value = match kind {
                Kind::Alias => Value::Refused,
                Kind::Refused | Kind::Broken => {
                    access.next_element_seed(std::marker::PhantomData::<IgnoredAny>)?;
                    Value::Refused
                }
                Kind::Scalar => {
                    let text = access.next_element_seed(Text)?.unwrap_or_default();
                    let (scalar, columns) = self.0.cursor.scalar(mark, text);
                    width = columns;
                    Value::Scalar(scalar)
                }
                Kind::List | Kind::Map => access
                    .next_element_seed(Content(self.0))?
                    .unwrap_or(Value::Refused),
            };
            let place = self.0.place(mark, width);
            items.push(Node { place, value });
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        loop {
            let probed = match access.next_key_seed(Probe) {
                Ok(_) => return Ok(Value::Map(entries)),
                Err(error) => self.0.probed(&error),
            };
            let Some((key, place)) = self.0.key(probed, &mut access)? else {
                self.0.pass_over(&mut access)?;
                continue;
            };
            if let Some(first) = known.get(&key).and_then(|&index| entries.get(index)) {
                self.0.found.push(duplicate(&key, &place, &first.place));
                self.0.pass_over(&mut access)?;
                continue;
            }
            let value = self.0.value(&mut access)?;
            known.insert(key.clone(), entries.len());
            entries.push(Entry { key, place, value });
        }
    }
}

fn duplicate(key: &str, place: &Place, first: &Place) -> Diagnostic {
    Diagnostic::error(
        Code::DuplicateKey,
        place,
        format!("the key {} stands twice in this map", quoted(key)),
    )
    .label(first, "first here")
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
                access.next_key_seed(std::marker::PhantomData::<IgnoredAny>)?;
                return Ok(None);
            }
            Kind::List | Kind::Map => {
                access.next_key_seed(std::marker::PhantomData::<IgnoredAny>)?;
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

    /// Reads a value.
    fn value<'de, A: MapAccess<'de>>(&mut self, access: &mut A) -> Result<Node, A::Error> {
        let (mark, kind) = match access.next_value_seed(Probe) {
            Ok(()) => (self.last, Kind::Alias),
            Err(error) => self.probed(&error),
        };
        let mut width = 1;
        let value = match kind {
            Kind::Alias => Value::Refused,
            Kind::Refused | Kind::Broken => {
                access.next_value::<IgnoredAny>()?;
                Value::Refused
            }
            Kind::Scalar => {
                let (scalar, columns) = self.cursor.scalar(mark, access.next_value_seed(Text)?);
                width = columns;
                Value::Scalar(scalar)
            }
            Kind::List | Kind::Map => access.next_value_seed(Content(self))?,
        };
        let place = self.place(mark, width);
        Ok(Node { place, value })
    }

    /// Passes over the value of a key that was refused.
    fn pass_over<'de, A: MapAccess<'de>>(&mut self, access: &mut A) -> Result<(), A::Error> {
        access.next_value::<IgnoredAny>()?;
        Ok(())
    }
}

/// Why a scalar cannot be a key.
fn key_problem(scalar: &super::Scalar, place: &Place) -> Option<Diagnostic> {
    use super::Meaning;
    let text = &scalar.text;
    if text == "<<" {
        return Some(
            Diagnostic::error(
                Code::MergeKey,
                place,
                "merge keys are not part of the language",
            )
            .help("what several structures share is a structure: name it under `types`"),
        );
    }
    if text.chars().count() > LONGEST_KEY {
        let message = format!("a key has at most {LONGEST_KEY} characters");
        return Some(Diagnostic::error(Code::KeyNotText, place, message));
    }
    let problem = match scalar.meaning() {
        Meaning::Text => return None,
        Meaning::Nothing => {
            return Some(Diagnostic::error(Code::KeyNotText, place, "a key is empty"));
        }
        Meaning::Boolean(_) | Meaning::BooleanWord => "a boolean",
        Meaning::Number => "a number",
        Meaning::Date => "a date",
    };
    let message = format!(
        "a key is a text, and YAML takes {} for {problem}",
        quoted(text)
    );
    Some(
        Diagnostic::error(Code::KeyNotText, place, message)
            .help(format!("put it in quotes: \"{text}\"")),
    )
}
