//! Values as JSON.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::buffer::Buffer;
use super::sink::Sink;
use super::{Canonical, Problem, not_finite};
use crate::value::timestamp;
use crate::{
    Document, Items, List, Map, Member, Schema, SetMember, Structure, Timestamp, TimestampFormat,
    Union, View, depth,
};

/// Writes values as JSON.
#[derive(Debug)]
pub(crate) struct Json<S> {
    out: S,
    depth: usize,
    problem: Option<Problem>,
}

impl<'w> Json<Buffer<'w>> {
    /// Writes JSON behind what is there.
    pub(crate) fn new(out: &'w mut Vec<u8>) -> Self {
        Self::to(Buffer::new(out))
    }
}

impl<'w> Json<Canonical<'w>> {
    /// Writes what equal values have in common.
    pub(crate) fn canonical(out: Canonical<'w>) -> Self {
        Self::to(out)
    }
}

impl<S: Sink> Json<S> {
    fn to(out: S) -> Self {
        Self {
            out,
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
        self.item(value, schema);
        self.out.end();
    }

    /// Writes a value that stands in another, and the comma after it.
    ///
    /// Nothing is done here but to choose a function, so that no choice costs what another needs.
    #[inline(always)]
    #[allow(
        clippy::inline_always,
        reason = "a call would take as long as most values do"
    )]
    fn item(&mut self, value: View<'_>, schema: &Schema) {
        match value {
            View::Absent => self.out.push(b"null,"),
            View::Boolean(true) => self.out.push(b"true,"),
            View::Boolean(false) => self.out.push(b"false,"),
            View::Integer(value) | View::KnownInteger(value) => self.integer(value),
            View::SingleFloat(value) => self.single_float(value),
            View::Float(value) => self.float(value),
            View::Number(digits) => self.number(digits),
            View::String(text) | View::KnownString(text) => self.out.string(text),
            View::Blob(bytes) => self.blob(bytes),
            View::Timestamp(timestamp) => self.timestamp(timestamp, schema),
            View::Document(document) => self.document(document),
            View::List(list) => self.list(list, schema),
            View::Map(map) => self.map(map, schema),
            View::Structure(structure) => self.structure(structure),
            View::Union(union) => self.union(union),
        }
    }

    #[inline(never)]
    fn integer(&mut self, value: i64) {
        self.out.integer(value);
    }

    #[inline(never)]
    fn number(&mut self, digits: &str) {
        self.out.number(&|out| out.write_all(digits.as_bytes()));
    }

    /// Writes bytes as Base64.
    #[inline(never)]
    fn blob(&mut self, bytes: &[u8]) {
        self.out.string(&STANDARD.encode(bytes));
    }

    /// Writes a double; what JSON has no number for becomes a string.
    #[inline(never)]
    fn float(&mut self, value: f64) {
        if value.is_finite() {
            self.out.float(value);
        } else {
            self.out.string(not_finite(value));
        }
    }

    /// Writes a float; what JSON has no number for becomes a string.
    #[inline(never)]
    fn single_float(&mut self, value: f32) {
        if value.is_finite() {
            self.out
                .number(&|out| Ok(serde_json::to_writer(out, &value)?));
        } else {
            self.out.string(not_finite(f64::from(value)));
        }
    }

    /// Writes a timestamp in the format of the schema, or else as a number of seconds.
    #[inline(never)]
    fn timestamp(&mut self, value: Timestamp, schema: &Schema) {
        let format = schema.timestamp.unwrap_or(TimestampFormat::EpochSeconds);
        if !timestamp::has_text(value, format) {
            self.problem.get_or_insert(Problem::Year);
        }
        let text = timestamp::format(value, format);
        if format == TimestampFormat::EpochSeconds {
            self.out.number(&|out| out.write_all(text.as_bytes()));
        } else {
            self.out.string(text.as_str());
        }
    }

    /// Writes a JSON value.
    #[inline(never)]
    fn document(&mut self, value: &Document) {
        match value {
            Document::Null => self.out.push(b"null,"),
            Document::Bool(true) => self.out.push(b"true,"),
            Document::Bool(false) => self.out.push(b"false,"),
            Document::Number(number) => {
                self.out
                    .number(&|out| Ok(serde_json::to_writer(out, number)?));
            }
            Document::String(text) => self.out.string(text),
            Document::Array(items) if self.enter(b'[') => {
                for item in items {
                    self.document(item);
                }
                self.leave(b']');
            }
            Document::Object(entries) if self.enter(b'{') => {
                for (key, value) in entries {
                    self.out.key(key);
                    self.document(value);
                }
                self.leave(b'}');
            }
            Document::Array(_) | Document::Object(_) => {}
        }
    }

    /// Writes a list.
    #[inline(never)]
    fn list(&mut self, list: &dyn List, schema: &Schema) {
        if !self.enter(b'[') {
            return;
        }
        match list.items() {
            Items::Integers(items) => items.iter().for_each(|item| self.integer((*item).into())),
            Items::Longs(items) => items.iter().for_each(|item| self.integer(*item)),
            Items::Floats(items) => items.iter().for_each(|item| self.float(*item)),
            Items::Strings(items) => items.iter().for_each(|item| self.out.string(item)),
            Items::Views => {
                let schema = schema.item();
                for index in 0..list.count() {
                    self.item(list.item(index), schema);
                }
            }
        }
        self.leave(b']');
    }

    /// Writes a map.
    #[inline(never)]
    fn map(&mut self, map: &dyn Map, schema: &Schema) {
        if !self.enter(b'{') {
            return;
        }
        let schema = schema.item();
        map.visit(&mut |key, value| {
            self.entry(key, value, schema);
        });
        self.leave(b'}');
    }

    /// Writes the members of a structure that are not absent.
    #[inline(never)]
    fn structure(&mut self, structure: &dyn Structure) {
        if !self.enter(b'{') {
            return;
        }
        let mut members = structure.members();
        structure.values(&mut |values| {
            let (of_values, others) = members.split_at(values.len().min(members.len()));
            members = others;
            for (value, member) in values.iter().zip(of_values) {
                if !value.is_absent() {
                    self.out.key(member.name);
                    self.item(*value, member.schema);
                }
            }
        });
        self.leave(b'}');
    }

    #[inline(never)]
    fn entry(&mut self, key: &str, value: View<'_>, schema: &Schema) {
        self.out.key(key);
        self.item(value, schema);
    }

    /// Writes those members of a table that have a value. Tells which of them could not be read
    /// again, and why.
    pub(crate) fn checked_members<'v>(
        &mut self,
        members: &[Member],
        value: &dyn Fn(usize, &Member) -> Option<View<'v>>,
    ) -> Result<(), (usize, Problem)> {
        let mut result = Ok(());
        if !self.enter(b'{') {
            return result;
        }
        for (index, member) in members.iter().enumerate() {
            if let Some(value) = value(index, member) {
                self.entry(member.name, value, member.schema);
                if let (Ok(()), Some(problem)) = (&result, self.problem) {
                    result = Err((index, problem));
                }
            }
        }
        self.leave(b'}');
        self.out.end();
        result
    }

    /// Writes the member of a union that is set, known or not.
    #[inline(never)]
    fn union(&mut self, union: &dyn Union) {
        if !self.enter(b'{') {
            return;
        }
        match union.member() {
            SetMember::Known(index, value) => {
                if let Some(member) = union.members().get(index) {
                    self.entry(member.name, value, member.schema);
                }
            }
            SetMember::Unknown(member) => {
                self.out.key(&member.name);
                self.document(&member.value);
            }
        }
        self.leave(b'}');
    }

    /// Goes into a container. Gives `false` where that is too deep, and null stands there instead.
    #[inline]
    fn enter(&mut self, open: u8) -> bool {
        if self.depth == depth::LIMIT {
            self.problem.get_or_insert(Problem::TooDeep);
            self.out.push(b"null,");
            return false;
        }
        self.depth += 1;
        self.out.push(&[open]);
        true
    }

    #[inline]
    fn leave(&mut self, close: u8) {
        self.out.close(close);
        self.depth -= 1;
    }
}
