//! How a value becomes bytes: as JSON, as the text of a label, a query or a header, or as a
//! whole body. Whatever it is, it is written by its `View`.

mod json;
mod payload;
mod text;

use std::fmt;
use std::hash::DefaultHasher;

pub(crate) use payload::Payload;
pub(crate) use text::{Place, Texts};

use crate::value::timestamp;
use crate::{
    Document, List, Map, Member, Schema, SetMember, Structure, Timestamp, TimestampFormat, Union,
    View, depth,
};
use json::Json;

/// Writes what a value is as the place asks for.
#[derive(Debug)]
pub(crate) struct Writer<'w> {
    target: Target<'w>,
    depth: usize,
    problem: Option<Problem>,
}

/// What keeps a value from being read as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    /// It nests too deep. What lies deeper has been written as null.
    TooDeep,
    /// A timestamp is of a year that its format has no text for.
    Year,
}

#[derive(Debug)]
enum Target<'w> {
    Json(Json<'w>),
    Text(&'w mut Texts),
    Payload(&'w mut Payload),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooDeep => "lists, maps and structures stand too deep inside one another",
            Self::Year => "a timestamp is before the year 0, for which its format has no text",
        })
    }
}

impl<'w> Writer<'w> {
    /// Writes JSON.
    pub(crate) fn json(out: &'w mut Vec<u8>) -> Self {
        Self::to(Target::Json(Json::Bytes(out)))
    }

    /// Writes JSON in which equal values have equal texts.
    pub(crate) fn canonical(out: &'w mut Vec<u8>) -> Self {
        Self::to(Target::Json(Json::Canonical(out)))
    }

    /// Feeds such JSON to a hasher.
    pub(crate) fn digest(hasher: &'w mut DefaultHasher) -> Self {
        Self::to(Target::Json(Json::Digest(hasher)))
    }

    /// Writes the texts of a label, a query or headers.
    pub(crate) fn text(texts: &'w mut Texts) -> Self {
        Self::to(Target::Text(texts))
    }

    /// Writes a body that is one value.
    pub(crate) fn payload(payload: &'w mut Payload) -> Self {
        Self::to(Target::Payload(payload))
    }

    fn to(target: Target<'w>) -> Self {
        Self {
            target,
            depth: 0,
            problem: None,
        }
    }

    /// What keeps the value from being read as it was written, if anything does.
    pub(crate) fn problem(&self) -> Option<Problem> {
        self.problem
    }

    /// Writes a value.
    pub(crate) fn value(&mut self, value: View<'_>, schema: &Schema) {
        match value {
            View::Absent => self.null(),
            View::Boolean(value) => self.plain(if value { "true" } else { "false" }),
            View::Integer(value) | View::KnownInteger(value) => {
                self.plain(itoa::Buffer::new().format(value));
            }
            View::SingleFloat(value) => self.single_float(value),
            View::Float(value) => self.float(value),
            View::Number(digits) => self.number_text(format_args!("{digits}")),
            View::String(text) | View::KnownString(text) => self.string(text, schema),
            View::Blob(bytes) => self.blob(bytes, schema),
            View::Timestamp(timestamp) => self.timestamp(timestamp, schema),
            View::Document(document) => self.document(document),
            View::List(list) => self.list(list, schema),
            View::Map(map) => self.map(map, schema),
            View::Structure(structure) => self.structure(structure),
            View::Union(union) => self.union(union),
        }
    }

    /// Writes a double; what JSON has no number for becomes a string.
    fn float(&mut self, value: f64) {
        if value.is_finite() {
            self.number_text(format_args!("{value:?}"));
        } else {
            self.bare_string(not_finite(value));
        }
    }

    /// Writes a float; what JSON has no number for becomes a string.
    fn single_float(&mut self, value: f32) {
        if value.is_finite() {
            self.number_text(format_args!("{value:?}"));
        } else {
            self.bare_string(not_finite(f64::from(value)));
        }
    }

    /// Writes a string. In a header, a string with a media type is Base64.
    fn string(&mut self, value: &str, schema: &Schema) {
        match &mut self.target {
            Target::Json(json) => json.string(value),
            Target::Text(texts) => texts.string(value, schema.media_type.is_some()),
            Target::Payload(payload) => {
                let media_type = schema.media_type.unwrap_or("text/plain");
                payload.raw(value.as_bytes(), media_type);
            }
        }
    }

    /// Writes a blob: Base64, or the bytes themselves as a body.
    fn blob(&mut self, value: &[u8], schema: &Schema) {
        match &mut self.target {
            Target::Json(json) => json.base64(value),
            Target::Text(texts) => texts.base64(value),
            Target::Payload(payload) => {
                let media_type = schema.media_type.unwrap_or("application/octet-stream");
                payload.raw(value, media_type);
            }
        }
    }

    /// Writes a timestamp in the format of the schema, or else of the place.
    fn timestamp(&mut self, value: Timestamp, schema: &Schema) {
        let format = schema.timestamp.unwrap_or_else(|| self.timestamp_format());
        if !timestamp::has_text(value, format) {
            self.problem.get_or_insert(Problem::Year);
        }
        let text = timestamp::format(value, format);
        match &mut self.target {
            Target::Json(json) => {
                json.ascii(text.as_bytes(), format != TimestampFormat::EpochSeconds);
            }
            _ => self.plain(text.as_str()),
        }
    }

    fn timestamp_format(&self) -> TimestampFormat {
        match &self.target {
            Target::Text(texts) => texts.place().timestamp_format(),
            Target::Json(_) | Target::Payload(_) => TimestampFormat::EpochSeconds,
        }
    }

    /// Writes a JSON value.
    fn document(&mut self, value: &Document) {
        if let Target::Payload(_) = self.target {
            return self.in_payload(&mut |writer| writer.document(value));
        }
        match value {
            Document::Null => self.null(),
            Document::Bool(value) => self.value(View::Boolean(*value), &Schema::ANY),
            Document::Number(number) => self.number_text(format_args!("{number}")),
            Document::String(text) => self.string(text, &Schema::ANY),
            Document::Array(items) => self.in_json("[", "]", &mut |writer| {
                for (index, item) in items.iter().enumerate() {
                    writer.separate(index);
                    writer.document(item);
                }
            }),
            Document::Object(entries) => self.in_json("{", "}", &mut |writer| {
                for (index, (key, value)) in entries.iter().enumerate() {
                    writer.separate(index);
                    writer.key(key);
                    writer.document(value);
                }
            }),
        }
    }

    /// Writes null: an entry of a sparse list or map that has no value.
    fn null(&mut self) {
        self.json_text("null");
    }

    /// Writes a list.
    fn list(&mut self, list: &dyn List, schema: &Schema) {
        self.in_json("[", "]", &mut |writer| {
            for index in 0..list.count() {
                writer.separate(index);
                writer.value(list.item(index), schema.item());
            }
        });
    }

    /// Writes a map.
    fn map(&mut self, map: &dyn Map, schema: &Schema) {
        self.in_json("{", "}", &mut |writer| {
            let mut written = 0;
            map.visit(&mut |key, value| {
                writer.separate(written);
                writer.key(key);
                writer.value(value, schema.item());
                written += 1;
            });
        });
    }

    /// Writes the members of a structure that are not absent.
    fn structure(&mut self, structure: &dyn Structure) {
        self.in_json("{", "}", &mut |writer| {
            let (mut members, mut written) = (structure.members().iter(), 0);
            structure.values(&mut |values| {
                for (value, member) in values.iter().zip(members.by_ref()) {
                    if !value.is_absent() {
                        writer.member(member, *value, written);
                        written += 1;
                    }
                }
            });
        });
    }

    /// Writes a member, after so many others.
    fn member(&mut self, member: &Member, value: View<'_>, written: usize) {
        self.separate(written);
        self.key(member.name);
        self.value(value, member.schema);
    }

    /// Writes those members of a table that have a value. Tells which of them could not be read
    /// again, and why.
    pub(crate) fn checked_members<'v>(
        &mut self,
        members: &[Member],
        value: &dyn Fn(usize, &Member) -> Option<View<'v>>,
    ) -> Result<(), (usize, Problem)> {
        let mut result = Ok(());
        self.in_json("{", "}", &mut |writer| {
            let mut written = 0;
            for (index, member) in members.iter().enumerate() {
                if let Some(value) = value(index, member) {
                    writer.member(member, value, written);
                    written += 1;
                    if let (Ok(()), Some(problem)) = (&result, writer.problem) {
                        result = Err((index, problem));
                    }
                }
            }
        });
        result
    }

    /// Writes the member of a union that is set, known or not.
    fn union(&mut self, union: &dyn Union) {
        self.in_json("{", "}", &mut |writer| match union.member() {
            SetMember::Known(index, value) => {
                if let Some(member) = union.members().get(index) {
                    writer.key(member.name);
                    writer.value(value, member.schema);
                }
            }
            SetMember::Unknown(member) => {
                writer.key(&member.name);
                writer.document(&member.value);
            }
        });
    }

    /// Writes a number that may be written in several ways.
    fn number_text(&mut self, digits: fmt::Arguments<'_>) {
        match &mut self.target {
            Target::Json(json) => json.number(digits),
            _ => self.plain(&digits.to_string()),
        }
    }

    /// Writes what needs no quotes in JSON.
    fn plain(&mut self, text: &str) {
        match &mut self.target {
            Target::Json(json) => json.push(text),
            Target::Text(texts) => texts.plain(text),
            Target::Payload(payload) => payload.raw(text.as_bytes(), "text/plain"),
        }
    }

    /// Writes what needs quotes in JSON and nowhere else.
    fn bare_string(&mut self, text: &str) {
        match &mut self.target {
            Target::Json(json) => json.string(text),
            _ => self.plain(text),
        }
    }

    /// Writes what is JSON wherever it stands.
    fn json_text(&mut self, text: &str) {
        match &mut self.target {
            Target::Json(json) => json.push(text),
            Target::Text(texts) => texts.plain(text),
            Target::Payload(payload) => payload.json().extend_from_slice(text.as_bytes()),
        }
    }

    /// Opens a container, writes its content and closes it. In text there are no brackets, and
    /// each entry becomes a text of its own.
    fn in_json(&mut self, open: &str, close: &str, content: &mut dyn FnMut(&mut Writer<'_>)) {
        match &mut self.target {
            Target::Json(_) => {}
            Target::Text(texts) => {
                texts.open_list();
                return content(self);
            }
            Target::Payload(_) => {
                return self.in_payload(&mut |writer| writer.in_json(open, close, content));
            }
        }
        if self.depth == depth::LIMIT {
            self.problem.get_or_insert(Problem::TooDeep);
            return self.null();
        }
        self.depth += 1;
        self.json_text(open);
        content(self);
        self.json_text(close);
        self.depth -= 1;
    }

    /// Writes a body that is JSON.
    fn in_payload(&mut self, write: &mut dyn FnMut(&mut Writer<'_>)) {
        let Target::Payload(payload) = &mut self.target else {
            return;
        };
        let mut writer = Writer::json(payload.json());
        write(&mut writer);
        self.problem = self.problem.or(writer.problem);
    }

    fn separate(&mut self, index: usize) {
        if let (Target::Json(json), 1..) = (&mut self.target, index) {
            json.byte(b',');
        }
    }

    fn key(&mut self, key: &str) {
        match &mut self.target {
            Target::Json(json) => json.key(key),
            Target::Text(texts) => texts.open_entry(key),
            Target::Payload(_) => {}
        }
    }
}

/// The name of a number that has no digits.
fn not_finite(value: f64) -> &'static str {
    if value.is_nan() {
        "NaN"
    } else if value > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    }
}
