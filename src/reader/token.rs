//! One scalar, whatever it is read from.

use std::borrow::Cow;

use super::{Input, Malformed, Reader};
use crate::json::parser::{Error, Failed, Kind, Number};
use crate::{Constraint, Schema};

/// One value that has been read, but not yet understood.
#[derive(Debug)]
pub(super) enum Token<'j> {
    /// A text of a label, a query, a header or a body, which may mean anything.
    Text(Cow<'j, str>),
    /// A JSON string.
    String(Cow<'j, str>),
    /// A JSON number.
    Number(Number<'j>),
    /// A JSON boolean.
    Boolean(bool),
    /// Null.
    Null,
    /// A list or an object, which has been skipped.
    Container,
}

impl<'j> Token<'j> {
    /// The text of a string.
    pub(super) fn into_string(self) -> Result<Cow<'j, str>, Self> {
        match self {
            Self::Text(text) | Self::String(text) => Ok(text),
            other => Err(other),
        }
    }

    /// The text of a number.
    pub(super) fn into_number(self) -> Result<Cow<'j, str>, Self> {
        match self {
            Self::Text(text) => Ok(text),
            Self::Number(number) => Ok(Cow::Borrowed(number.text)),
            other => Err(other),
        }
    }
}

impl<'j> Reader<'_, 'j> {
    /// Reads whatever stands next. None when there is nothing, which has been recorded.
    pub(super) fn token(&mut self, schema: &Schema) -> Option<Token<'j>> {
        match &mut self.input {
            Input::Json(parser) => {
                let token = match parser.next() {
                    Some(Kind::String) => parser.string().map(Token::String),
                    Some(Kind::Number) => parser.number().map(Token::Number),
                    Some(Kind::True) => parser.literal(Kind::True).map(|()| Token::Boolean(true)),
                    Some(Kind::False) => {
                        parser.literal(Kind::False).map(|()| Token::Boolean(false))
                    }
                    Some(Kind::Null) => parser.literal(Kind::Null).map(|()| Token::Null),
                    Some(Kind::List | Kind::Object | Kind::Invalid) | None => {
                        parser.skip().map(|()| Token::Container)
                    }
                };
                self.sound(token)
            }
            Input::Text(texts) => {
                let text = texts.take();
                self.only(text).map(|text| Token::Text(Cow::Owned(text)))
            }
            Input::Payload(message) => {
                let body = message.body;
                self.state.wrong_media_type |= !message.is_text(schema);
                let text = String::from_utf8(body.to_vec()).ok();
                let text = text.map(|text| Token::Text(Cow::Owned(text)));
                text.or_else(|| self.refuse("UTF-8 text"))
            }
            Input::Groups(..) | Input::Message(_) | Input::Nothing => self.refuse("a simple value"),
        }
    }

    /// A text that must be the only one.
    pub(super) fn only(&mut self, text: Option<String>) -> Option<String> {
        if text.is_none() {
            self.violation(Constraint::GivenOnce);
        }
        text
    }

    /// Reads a JSON string in which nothing is escaped, if that is what stands next.
    pub(super) fn plain_text(&mut self) -> Option<&'j str> {
        match &mut self.input {
            Input::Json(parser) if parser.next() == Some(Kind::String) => parser.plain_string(),
            _ => None,
        }
    }

    /// Reads a string, or any text.
    pub(super) fn text(&mut self, schema: &Schema, expected: &'static str) -> Option<Cow<'j, str>> {
        if let Some(text) = self.plain_text() {
            return Some(Cow::Borrowed(text));
        }
        self.other_text(schema, expected)
    }

    /// A string in which something is escaped, any text that is not JSON, or a value of another
    /// type. It stands apart so that little is done for what is usual.
    #[inline(never)]
    fn other_text(&mut self, schema: &Schema, expected: &'static str) -> Option<Cow<'j, str>> {
        match self.token(schema)?.into_string() {
            Ok(text) => Some(text),
            Err(token) => self.refuse_token(&token, expected),
        }
    }

    /// Reads an integer of a few digits, if that is what stands next in JSON.
    #[inline]
    pub(super) fn short_integer(&mut self) -> Option<i64> {
        match &mut self.input {
            Input::Json(parser) if parser.next() == Some(Kind::Number) => parser.short_integer(),
            _ => None,
        }
    }

    /// Reads a number of a few digits, if that is what stands next in JSON.
    #[inline]
    pub(super) fn short_decimal(&mut self) -> Option<f64> {
        match &mut self.input {
            Input::Json(parser) if parser.next() == Some(Kind::Number) => parser.short_decimal(),
            _ => None,
        }
    }

    /// What stands next in JSON. None where it has been read, or the text is malformed.
    pub(super) fn next(&self) -> Option<Kind> {
        match &self.input {
            Input::Json(parser) => parser.next(),
            _ => None,
        }
    }

    /// Skips a JSON value.
    pub(super) fn skip(&mut self) {
        if let Input::Json(parser) = &mut self.input {
            let skipped = parser.skip();
            self.sound(skipped);
        }
    }

    /// Takes what the parser gives, or records that the text is malformed. What follows an error is
    /// an error too, and only the first is recorded.
    pub(super) fn sound<T>(&mut self, result: Result<T, Failed>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(Failed) => {
                if let Input::Json(parser) = &self.input
                    && let Some(error) = parser.error()
                {
                    self.malformed(error);
                }
                None
            }
        }
    }

    #[cold]
    pub(super) fn malformed(&mut self, error: Error) {
        let path = self.path;
        self.state.malformed.get_or_insert_with(|| Malformed {
            pointer: path.pointer(),
            offset: error.offset,
            reason: error.to_string(),
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
