//! JSON as a tree that keeps the order of members and where everything stands.

use std::collections::HashSet;

use cistron_codegen::diagnostic::{Code, Diagnostic, quoted};
use jiter::{Jiter, JiterError, JiterResult, Peek};

use crate::places::Places;

/// How deep lists and maps may nest. What a model holds nests a few levels deep.
const DEEPEST: usize = 128;

/// A value, and the byte that it begins at.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Json {
    pub(crate) at: usize,
    pub(crate) value: Value,
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Null,
    Boolean(bool),
    /// Its digits, as they were written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Map(Vec<Entry>),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub(crate) at: usize,
    pub(crate) key: String,
    pub(crate) value: Json,
}

impl Json {
    /// The members, if it is an object.
    pub(crate) fn as_map(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub(crate) fn as_list(&self) -> Option<&[Json]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The digits, if it is a number.
    pub(crate) fn as_number(&self) -> Option<&str> {
        match &self.value {
            Value::Number(digits) => Some(digits),
            _ => None,
        }
    }

    /// The value of a member, if it is an object that has it.
    pub(crate) fn get(&self, key: &str) -> Option<&Json> {
        let entries = self.as_map()?;
        entries
            .iter()
            .find(|entry| entry.key == key)
            .map(|entry| &entry.value)
    }

    /// What it is, in words.
    pub(crate) fn describe(&self) -> &'static str {
        match &self.value {
            Value::Null => "null",
            Value::Boolean(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "an object",
        }
    }
}

/// Reads the one value of a text. Keys that stand twice in an object go to `twice`.
///
/// # Errors
/// The text is not JSON, or is nested too deep.
pub(crate) fn parse(
    text: &str,
    places: &Places,
    twice: &mut Vec<Diagnostic>,
) -> Result<Json, Box<Diagnostic>> {
    let mut walk = Walk {
        text: text.as_bytes(),
        jiter: Jiter::new(text.as_bytes()),
        too_deep: None,
        twice: Vec::new(),
    };
    let parsed = walk.document();
    twice.extend(walk.twice.iter().map(|(at, key)| {
        let place = places.place(*at, key.chars().count() + 2);
        let message = format!("the key {} stands twice in one object", quoted(key));
        Diagnostic::error(Code::DefinedTwice, &place, message)
    }));
    if let Some(at) = walk.too_deep {
        let message = format!("the file is nested more than {DEEPEST} levels deep");
        let place = places.place(at, 1);
        return Err(Box::new(Diagnostic::error(Code::TooDeep, &place, message)));
    }
    parsed.map_err(|error| {
        let words = error.error_type.to_string();
        let words = words.split(" at ").next().unwrap_or(&words).to_owned();
        let place = places.place(error.index, 1);
        let message = format!("the file is not valid JSON: {words}");
        Box::new(Diagnostic::error(Code::NotJson, &place, message))
    })
}

struct Walk<'j> {
    text: &'j [u8],
    jiter: Jiter<'j>,
    too_deep: Option<usize>,
    /// The keys that an object has already, each with the byte that it begins at.
    twice: Vec<(usize, String)>,
}

impl Walk<'_> {
    fn document(&mut self) -> JiterResult<Json> {
        let peek = self.jiter.peek()?;
        let json = self.value(peek, 0)?;
        self.jiter.finish()?;
        Ok(json)
    }

    fn value(&mut self, peek: Peek, depth: usize) -> JiterResult<Json> {
        let at = self.jiter.current_index();
        if depth > DEEPEST {
            self.too_deep.get_or_insert(at);
            // The walk ends here with whatever error.
            return Err(self.stop());
        }
        let value = match peek {
            Peek::Null => {
                self.jiter.known_null()?;
                Value::Null
            }
            Peek::True | Peek::False => Value::Boolean(self.jiter.known_bool(peek)?),
            Peek::String => Value::Text(self.jiter.known_str()?.to_owned()),
            Peek::Array => self.list(depth)?,
            Peek::Object => self.map(depth)?,
            _ => {
                let digits = self.jiter.known_number_bytes(peek)?;
                Value::Number(String::from_utf8_lossy(digits).into_owned())
            }
        };
        Ok(Json { at, value })
    }

    fn list(&mut self, depth: usize) -> JiterResult<Value> {
        let mut items = Vec::new();
        let mut next = self.jiter.known_array()?;
        while let Some(peek) = next {
            items.push(self.value(peek, depth + 1)?);
            next = self.jiter.array_step()?;
        }
        Ok(Value::List(items))
    }

    fn map(&mut self, depth: usize) -> JiterResult<Value> {
        let mut entries = Vec::new();
        let mut before = self.jiter.current_index();
        let mut key = self.jiter.known_object()?.map(str::to_owned);
        while let Some(found) = key {
            let at = self.quote_after(before);
            let peek = self.jiter.peek()?;
            let value = self.value(peek, depth + 1)?;
            entries.push(Entry {
                at,
                key: found,
                value,
            });
            before = self.jiter.current_index();
            key = self.jiter.next_key()?.map(str::to_owned);
        }
        let mut known = HashSet::new();
        for entry in &entries {
            if !known.insert(entry.key.as_str()) {
                self.twice.push((entry.at, entry.key.clone()));
            }
        }
        Ok(Value::Map(entries))
    }

    /// Where the key begins that was just read: between two members stand a comma and white space.
    fn quote_after(&self, start: usize) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        let skipped = rest.iter().position(|byte| *byte == b'"').unwrap_or(0);
        start + skipped
    }

    fn stop(&mut self) -> JiterError {
        let index = self.jiter.current_index();
        let error_type = jiter::JsonErrorType::RecursionLimitExceeded;
        JiterError {
            error_type: jiter::JiterErrorType::JsonError(error_type),
            index,
        }
    }
}

/// A text that begins with a byte order mark, without it.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}
