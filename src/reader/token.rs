//! One scalar, whatever it is read from.

use std::borrow::Cow;

use jiter::{JiterError, JiterErrorType, JsonErrorType, Peek};

use super::{Input, Malformed, Reader};
use crate::{Constraint, Schema};

/// One value that has been read, but not yet understood.
#[derive(Debug)]
pub(super) enum Token<'j> {
    /// A text of a label, a query, a header or a body, which may mean anything.
    Text(String),
    /// A JSON string.
    String(String),
    /// A JSON number.
    Number(&'j str),
    /// A JSON boolean.
    Boolean(bool),
    /// Null.
    Null,
    /// A list or an object, which has been skipped.
    Container,
    /// Nothing, which is read as something empty.
    Missing,
}

impl<'j> Token<'j> {
    /// The text of a string.
    pub(super) fn into_string(self) -> Result<String, Self> {
        match self {
            Self::Text(text) | Self::String(text) => Ok(text),
            Self::Missing => Ok(String::new()),
            other => Err(other),
        }
    }

    /// The text of a number.
    pub(super) fn into_number(self) -> Result<Cow<'j, str>, Self> {
        match self {
            Self::Text(text) => Ok(Cow::Owned(text)),
            Self::Number(text) => Ok(Cow::Borrowed(text)),
            Self::Missing => Ok(Cow::Borrowed("0")),
            other => Err(other),
        }
    }
}

impl<'j> Reader<'_, 'j> {
    /// Reads whatever stands next. None when there is nothing, which has been recorded.
    pub(super) fn token(&mut self, schema: &Schema) -> Option<Token<'j>> {
        match &mut self.input {
            Input::Json(_) => self.json_token(),
            Input::Text(texts) => {
                let text = texts.take();
                self.text_token(text)
            }
            Input::Payload(message) => {
                let body = message.body;
                self.state.wrong_media_type |= !message.is_text(schema);
                let text = String::from_utf8(body.to_vec()).ok();
                text.map(Token::Text).or_else(|| self.refuse("UTF-8 text"))
            }
            Input::Missing => Some(Token::Missing),
            Input::Groups(..) | Input::Message(_) | Input::Nothing | Input::Table(_) => {
                self.refuse("a simple value")
            }
        }
    }

    /// A text that must be the only one.
    pub(super) fn text_token(&mut self, text: Option<String>) -> Option<Token<'j>> {
        if text.is_none() {
            self.violation(Constraint::GivenOnce);
        }
        text.map(Token::Text)
    }

    fn json_token(&mut self) -> Option<Token<'j>> {
        let peek = self.peek()?;
        let Input::Json(jiter) = &mut self.input else {
            return None;
        };
        let start = jiter.current_index();
        let token = match peek {
            Peek::String => jiter.known_str().map(|text| Token::String(text.to_owned())),
            Peek::True | Peek::False => jiter.known_bool(peek).map(Token::Boolean),
            Peek::Null => jiter.known_null().map(|()| Token::Null),
            Peek::Array | Peek::Object => jiter.known_skip(peek).map(|()| Token::Container),
            _ => jiter.known_skip(peek).map(|()| {
                let bytes = jiter.slice_to_current(start);
                Token::Number(str::from_utf8(bytes).unwrap_or_default())
            }),
        };
        self.sound(token)
    }

    /// What kind of JSON value stands next. None once the text has turned out malformed.
    pub(super) fn peek(&mut self) -> Option<Peek> {
        match (&self.state.malformed, &mut self.input) {
            (None, Input::Json(jiter)) => {
                let peek = jiter.peek();
                self.sound(peek)
            }
            _ => None,
        }
    }

    /// Skips a JSON value.
    pub(super) fn skip(&mut self) {
        if let (None, Input::Json(jiter)) = (&self.state.malformed, &mut self.input) {
            let skipped = jiter.next_skip();
            self.sound(skipped);
        }
    }

    /// Takes what the parser gives, or records that the text is malformed.
    pub(super) fn sound<T>(&mut self, result: Result<T, JiterError>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                let reason = match error.error_type {
                    JiterErrorType::JsonError(JsonErrorType::RecursionLimitExceeded) => {
                        TOO_DEEP.to_owned()
                    }
                    other => other.to_string(),
                };
                self.malformed(error.index, reason);
                None
            }
        }
    }

    /// Records that the text is malformed, unless it is known to be.
    pub(super) fn malformed(&mut self, offset: usize, reason: String) {
        let path = self.path;
        self.state.malformed.get_or_insert_with(|| Malformed {
            pointer: path.pointer(),
            offset,
            reason,
        });
    }

    /// Records that the value is not of the expected type; gives nothing.
    pub(super) fn refuse<T>(&mut self, expected: &'static str) -> Option<T> {
        self.violation(Constraint::Type(expected));
        None
    }

    /// Records that a token is not of the expected type; gives nothing.
    pub(super) fn refuse_token<T>(
        &mut self,
        token: &Token<'_>,
        expected: &'static str,
    ) -> Option<T> {
        self.violation(match token {
            Token::Null => Constraint::Required,
            _ => Constraint::Type(expected),
        });
        None
    }
}

/// Why a text that is JSON is refused all the same.
pub(super) const TOO_DEEP: &str = "lists and objects stand too deep inside one another";
