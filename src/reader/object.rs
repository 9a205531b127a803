//! Going into JSON, and through its objects and lists.

use jiter::{Jiter, Peek};

use super::token::{TOO_DEEP, Token};
use super::{Input, Reader, Visit};
use crate::{Constraint, Schema, depth};

impl Reader<'_, '_> {
    /// Reads an object: `visit` is called at each value with its key. A value that `visit` leaves
    /// where it is is skipped. Gives `true` when all of it is sound.
    pub(super) fn object(
        &mut self,
        expected: &'static str,
        visit: &mut dyn FnMut(&str, &mut Reader<'_, '_>),
    ) -> bool {
        if !self.enter(Peek::Object, expected) {
            return false;
        }
        let mut key = String::new();
        let mut next = self.next_key(true, &mut key);
        while let Some(true) = next {
            // Looking at the value goes past the space before it, so that where the value begins
            // tells whether it has been read.
            self.peek();
            let start = self.offset();
            visit(&key, self);
            if self.offset() == start {
                self.skip();
            }
            next = self.next_key(false, &mut key);
        }
        self.leave();
        next.is_some()
    }

    /// Reads the strings of an object, and skips all else.
    pub(crate) fn strings(&mut self, visit: &mut dyn FnMut(&str, String)) {
        self.object("an object", &mut |key, reader| {
            if reader.peek() == Some(Peek::String) {
                let text = reader.token(&Schema::ANY).map(Token::into_string);
                if let Some(Ok(text)) = text {
                    visit(key, text);
                }
            }
        });
    }

    /// Goes into a list or an object, if that is what stands next; `leave` must follow then.
    pub(super) fn enter(&mut self, container: Peek, expected: &'static str) -> bool {
        let Some(peek) = self.peek() else {
            if !matches!(self.input, Input::Json(_)) {
                self.refuse::<()>(expected);
            }
            return false;
        };
        if peek != container {
            if let Some(token) = self.token(&Schema::ANY) {
                self.refuse_token::<()>(&token, expected);
            }
            return false;
        }
        if self.state.depth == depth::LIMIT {
            let offset = self.offset().unwrap_or_default();
            self.malformed(offset, TOO_DEEP.to_owned());
            return false;
        }
        self.state.depth += 1;
        true
    }

    pub(super) fn leave(&mut self) {
        self.state.depth -= 1;
    }

    /// Goes to the first item of a list. `Some(false)` at its end, `None` when it is malformed.
    pub(super) fn first_item(&mut self) -> Option<bool> {
        let Input::Json(jiter) = &mut self.input else {
            return None;
        };
        let item = jiter.known_array();
        self.sound(item).map(|item| item.is_some())
    }

    pub(super) fn next_item(&mut self) -> Option<bool> {
        let (None, Input::Json(jiter)) = (&self.state.malformed, &mut self.input) else {
            return None;
        };
        let item = jiter.array_step();
        self.sound(item).map(|item| item.is_some())
    }

    /// Goes to the next value of an object. `Some(false)` at its end, `None` when it is malformed.
    fn next_key(&mut self, is_first: bool, key: &mut String) -> Option<bool> {
        let (None, Input::Json(jiter)) = (&self.state.malformed, &mut self.input) else {
            return None;
        };
        let next = if is_first {
            jiter.known_object()
        } else {
            jiter.next_key()
        };
        let next = next.map(|next| {
            key.clear();
            key.push_str(next.unwrap_or_default());
            next.is_some()
        });
        self.sound(next)
    }

    fn offset(&self) -> Option<usize> {
        match &self.input {
            Input::Json(jiter) => Some(jiter.current_index()),
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
        if let Err(error) = str::from_utf8(text) {
            return self.malformed(error.valid_up_to(), "the text is not UTF-8".to_owned());
        }
        let mut jiter = Jiter::new(text);
        let (path, schema) = (self.path, self.schema);
        let mut reader = self.of(Input::Json(&mut jiter), path, schema);
        read(&mut reader);
        if reader.state.malformed.is_none() {
            let end = jiter.finish();
            self.sound(end);
        }
    }
}
