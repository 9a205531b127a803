//! Going into JSON, and through its objects and lists.

use super::{Input, Reader, Visit};
use crate::json::parser::{Kind, Parser};
use crate::{Constraint, Schema};

impl<'j> Reader<'_, 'j> {
    /// Reads an object: `visit` is called at each value with its key. A value that `visit` leaves
    /// where it is is skipped. Gives `true` when all of it is sound.
    pub(super) fn object(
        &mut self,
        expected: &'static str,
        visit: &mut dyn FnMut(&str, &mut Reader<'_, '_>),
    ) -> bool {
        if !self.enter_object(expected) {
            return false;
        }
        let mut after = b'{';
        while let Some(parser) = self.parser() {
            let next = parser.next_key(after);
            match self.sound(next) {
                Some(Some(key)) => visit(&key, self),
                end => return end.is_some(),
            }
            self.leave_value();
            after = b',';
        }
        false
    }

    /// Goes into an object. Gives `false` where there is none, which has been recorded.
    pub(super) fn enter_object(&mut self, expected: &'static str) -> bool {
        let Some(parser) = self.enter(Kind::Object, expected) else {
            return false;
        };
        let opened = parser.open_object();
        self.sound(opened).is_some()
    }

    /// Reads the strings at these keys of an object, and skips all else.
    pub(crate) fn strings<const N: usize>(&mut self, keys: [&str; N]) -> [Option<String>; N] {
        let mut found = [const { None }; N];
        self.object("an object", &mut |key, reader| {
            if reader.next() == Some(Kind::String)
                && let Some(index) = keys.iter().position(|known| *known == key)
                && let Some(text) = reader.text(&Schema::ANY, "a string")
            {
                found[index] = Some(text.into_owned());
            }
        });
        found
    }

    /// Goes to the first item of a list. `Some(false)` where there is none; `None` where this is no
    /// list, which has been recorded.
    pub(super) fn first_item(&mut self) -> Option<bool> {
        let item = self.enter(Kind::List, "a list")?.first_item();
        self.sound(item)
    }

    /// Goes to the next item, past one that has not been read. `Some(false)` at the end, `None`
    /// when the text is malformed.
    pub(super) fn next_item(&mut self) -> Option<bool> {
        self.leave_value();
        let item = self.parser()?.next_item();
        self.sound(item)
    }

    /// The parser, if what stands next is of this kind. Anything else is refused.
    pub(super) fn enter(&mut self, kind: Kind, expected: &'static str) -> Option<&mut Parser<'j>> {
        let is_json = matches!(self.input, Input::Json(_));
        if is_json && self.next() != Some(kind) {
            let token = self.token(&Schema::ANY)?;
            return self.refuse_token(&token, expected);
        }
        if !is_json {
            return self.refuse(expected);
        }
        self.parser()
    }

    /// Goes past the value that stood next, if it has not been read.
    #[inline]
    pub(super) fn leave_value(&mut self) {
        if self.next().is_some() {
            self.skip();
        }
    }

    #[inline]
    pub(super) fn parser(&mut self) -> Option<&mut Parser<'j>> {
        match &mut self.input {
            Input::Json(parser) => Some(parser),
            _ => None,
        }
    }

    /// Reads the body as JSON. Where there is none, the value is absent.
    pub(super) fn json_payload(&mut self, read: &mut Visit<'_>) {
        let Input::Payload(message) = self.input else {
            return;
        };
        if message.body.is_empty() {
            return self.violation(Constraint::Required);
        }
        self.state.wrong_media_type |= !message.is_json();
        self.json(message.body, read);
    }

    /// Reads a whole JSON text at this place.
    pub(crate) fn json(&mut self, text: &[u8], read: &mut Visit<'_>) {
        let mut parser = match Parser::new(text) {
            Ok(parser) => parser,
            Err(error) => return self.malformed(error),
        };
        let (path, schema) = (self.path, self.schema);
        let mut reader = self.of(Input::Json(&mut parser), path, schema);
        read(&mut reader);
        if reader.next().is_some() {
            reader.skip();
        }
        if parser.end().is_err()
            && let Some(error) = parser.error()
        {
            self.malformed(error);
        }
    }
}
