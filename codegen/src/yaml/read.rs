//! The walk over what `serde_yaml` parsed.
//!
//! Each key and each value is first probed for its place, and then read. A probe costs more than
//! the reading itself, but what is simple does not come here.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::cursor::Mark;
use super::key::{Keys, duplicate};
use super::probe::{Kind, Probe};
use super::survey::Survey;
use super::walk::{Next, Walk};
use super::{Entry, Node, Value, problem};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Source;

/// Reads the one document of a file; `start` is its first character.
pub(super) fn read(
    source: &Source,
    survey: Survey,
    start: Mark,
    found: &mut Vec<Diagnostic>,
) -> Option<Node> {
    let mut walk = Walk::new(source, survey, start);
    if let Some(diagnostic) = walk.root_refusal(start) {
        found.push(diagnostic);
        return None;
    }
    let deserializer = serde_yaml::Deserializer::from_str(&source.text);
    let root = deserializer.deserialize_any(Root(&mut walk, start));
    // A key without its `:` makes something else of what follows it in its line.
    let is_told = walk.found.iter().any(|found| found.code == Code::Syntax);
    found.extend(walk.found);
    match root {
        Ok(node) => Some(node),
        Err(_) if walk.is_lost || is_told => None,
        Err(error) => {
            found.push(problem::diagnose(source, &error));
            None
        }
    }
}

/// Reads a text, whatever YAML takes it for.
pub(super) struct Text;

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
        let (value, whole) = Content(self.0).visit_map(access)?;
        Ok(self.0.node(self.1, value, whole))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Node, A::Error> {
        let (value, whole) = Content(self.0).visit_seq(access)?;
        Ok(self.0.node(self.1, value, whole))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        Ok(self.0.root_scalar(self.1, text.to_owned()))
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
pub(super) struct Content<'w, 'a>(pub(super) &'w mut Walk<'a>);

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
        while let Some(node) = item(self.0, &mut access)? {
            whole &= !matches!(node.value, Value::Refused);
            items.push(node);
            go_on(self.0)?;
        }
        Ok((Value::List(items), whole))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let walk = self.0;
        let mut entries: Vec<Entry> = Vec::new();
        let mut keys = Keys::default();
        let mut whole = true;
        loop {
            go_on(walk)?;
            let (key, place) = match walk.key(&mut access)? {
                Next::Key(key, place) => (key, place),
                Next::Refused => {
                    access.next_value::<IgnoredAny>()?;
                    whole = false;
                    continue;
                }
                Next::End => return Ok((Value::Map(entries), whole)),
            };
            if let Some(first) = keys.find(&key, &entries) {
                walk.found.push(duplicate(&key, &place, &first.place));
                access.next_value::<IgnoredAny>()?;
                continue;
            }
            let value = walk.value(&mut access)?;
            entries.push(Entry { key, place, value });
        }
    }
}

/// Stops the walk where it is lost.
fn go_on<E: Error>(walk: &Walk<'_>) -> Result<(), E> {
    if walk.is_lost {
        return Err(E::custom("lost"));
    }
    Ok(())
}

/// Reads the next item of a list.
fn item<'de, A: SeqAccess<'de>>(
    walk: &mut Walk<'_>,
    access: &mut A,
) -> Result<Option<Node>, A::Error> {
    let (mark, kind) = match access.next_element_seed(Probe) {
        Ok(_) => return Ok(None),
        Err(error) => walk.probed(&error),
    };
    Ok(Some(match kind {
        Kind::Alias => walk.refused(mark),
        Kind::Refused | Kind::Broken => {
            access.next_element::<IgnoredAny>()?;
            walk.refused(mark)
        }
        Kind::Scalar => {
            let text = access.next_element_seed(Text)?.unwrap_or_default();
            walk.scalar(mark, text)
        }
        Kind::List | Kind::Map => {
            let found = access.next_element_seed(Content(walk))?;
            let (value, whole) = found.unwrap_or((Value::Refused, false));
            walk.node(mark, value, whole)
        }
    }))
}
