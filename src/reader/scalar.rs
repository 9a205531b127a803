//! Reading scalars.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::token::Token;
use super::{Input, Reader};
use crate::json::parser::Kind;
use crate::value::big_number::Digits;
use crate::value::timestamp;
use crate::writer::Place;
use crate::{Schema, Timestamp, TimestampFormat, View};

impl<'j> Reader<'_, 'j> {
    /// Reads null, if that is what stands next.
    pub(crate) fn null(&mut self) -> bool {
        let is_null = self.next() == Some(Kind::Null);
        if is_null {
            self.skip();
        }
        is_null
    }

    /// Reads a boolean.
    pub(super) fn boolean(&mut self) -> Option<bool> {
        match self.token(&Schema::ANY)? {
            Token::Boolean(value) => Some(value),
            Token::Text(text) if text == "true" => Some(true),
            Token::Text(text) if text == "false" => Some(false),
            token => self.refuse_token(&token, "a boolean"),
        }
    }

    /// Reads an integer of eight bits.
    pub(super) fn integer8(&mut self, schema: &Schema) -> Option<i8> {
        let value = self.integer(schema)?;
        let value = value.try_into().ok();
        value.or_else(|| self.refuse("an integer from -128 to 127"))
    }

    /// Reads an integer of sixteen bits.
    pub(super) fn integer16(&mut self, schema: &Schema) -> Option<i16> {
        let value = self.integer(schema)?;
        let value = value.try_into().ok();
        value.or_else(|| self.refuse("an integer from -32768 to 32767"))
    }

    /// Reads an integer of thirty-two bits.
    pub(super) fn integer32(&mut self, schema: &Schema) -> Option<i32> {
        let value = self.integer(schema)?;
        let value = value.try_into().ok();
        value.or_else(|| self.refuse("an integer from -2147483648 to 2147483647"))
    }

    /// Reads an integer of sixty-four bits.
    pub(super) fn integer64(&mut self, schema: &Schema) -> Option<i64> {
        self.integer(schema)
    }

    #[inline]
    fn integer(&mut self, schema: &Schema) -> Option<i64> {
        let value = match self.short_integer() {
            Some(value) => value,
            None => self.other_integer()?,
        };
        self.check_value(View::Integer(value), schema);
        Some(value)
    }

    /// An integer of many digits, any text that is not JSON, or what is no integer.
    #[inline(never)]
    fn other_integer(&mut self) -> Option<i64> {
        let token = self.token(&Schema::ANY)?;
        let (text, is_integer) = match &token {
            Token::Number(number) => (number.text, number.is_integer),
            Token::Text(text) => {
                let digits = Digits::parse(text);
                (&**text, digits.is_some_and(|digits| digits.is_integer))
            }
            _ => return self.refuse_token(&token, "an integer"),
        };
        if !is_integer {
            return self.refuse("an integer");
        }
        let value = text.parse().ok();
        value.or_else(|| self.refuse("an integer from -9223372036854775808 to 9223372036854775807"))
    }

    /// Reads a double.
    pub(super) fn float(&mut self, schema: &Schema) -> Option<f64> {
        let value = match self.short_decimal() {
            Some(value) => value,
            None => {
                self.float_text(&|text| text.parse().ok().filter(|value| f64::is_finite(*value)))?
            }
        };
        self.check_value(View::Float(value), schema);
        Some(value)
    }

    /// Reads a float.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the value was read as an `f32`"
    )]
    pub(super) fn single_float(&mut self, schema: &Schema) -> Option<f32> {
        let value = self.float_text(&|text| {
            let value = text.parse().ok().filter(|value| f32::is_finite(*value));
            value.map(f64::from)
        })? as f32;
        self.check_value(View::SingleFloat(value), schema);
        Some(value)
    }

    /// A number that has been parsed at its own precision, or one that is written as a string.
    fn float_text(&mut self, parse: &dyn Fn(&str) -> Option<f64>) -> Option<f64> {
        let token = self.token(&Schema::ANY)?;
        let named = match &token {
            // The parser has seen that it is a number.
            Token::Number(number) => return self.not_too_great(parse(number.text)),
            Token::Text(text) | Token::String(text) => not_finite(text),
            _ => None,
        };
        if named.is_some() {
            return named;
        }
        match token.into_number() {
            Ok(text) if Digits::parse(&text).is_some() => self.not_too_great(parse(&text)),
            Ok(_) => self.refuse("a number"),
            Err(token) => self.refuse_token(&token, "a number"),
        }
    }

    /// A number, unless it is so great that there is none.
    fn not_too_great(&mut self, number: Option<f64>) -> Option<f64> {
        number.or_else(|| self.refuse("a number that is not too great"))
    }

    /// Reads a number of any size.
    pub(super) fn number<T>(
        &mut self,
        schema: &Schema,
        expected: &'static str,
        read: fn(&str) -> Option<T>,
    ) -> Option<T> {
        match self.token(&Schema::ANY)?.into_number() {
            Ok(text) => match read(&text) {
                Some(number) => {
                    self.check_value(View::Number(&text), schema);
                    Some(number)
                }
                None => self.refuse(expected),
            },
            Err(token) => self.refuse_token(&token, expected),
        }
    }

    /// Reads a string. In a header, a string with a media type is Base64.
    pub(super) fn string(&mut self, schema: &Schema) -> Option<String> {
        self.borrowed_string(schema).map(Cow::into_owned)
    }

    /// Reads a string, and borrows it if it can.
    #[inline]
    pub(super) fn borrowed_string(&mut self, schema: &Schema) -> Option<Cow<'j, str>> {
        if let Some(text) = self.plain_text() {
            self.check_value(View::String(text), schema);
            return Some(Cow::Borrowed(text));
        }
        self.other_string(schema)
    }

    /// A string that must be made, or that is not JSON. It stands apart so that little is done for
    /// what is usual.
    #[inline(never)]
    fn other_string(&mut self, schema: &Schema) -> Option<Cow<'j, str>> {
        let is_base64 = schema.media_type.is_some() && self.place() == Some(Place::Header);
        let text = self.text(schema, "a string")?;
        let text = if is_base64 {
            Cow::Owned(self.base64_text(&text)?)
        } else {
            text
        };
        self.check_value(View::String(&text), schema);
        Some(text)
    }

    fn base64_text(&mut self, text: &str) -> Option<String> {
        let bytes = STANDARD.decode(text).ok();
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        text.or_else(|| self.refuse("Base64 of UTF-8 text"))
    }

    /// Reads a blob.
    pub(super) fn blob(&mut self, schema: &Schema) -> Option<Vec<u8>> {
        let value = match &self.input {
            Input::Payload(message) => {
                let body = message.body.to_vec();
                self.state.wrong_media_type |= !message.is_blob(schema);
                body
            }
            _ => {
                let text = self.text(schema, "a string of Base64")?;
                let bytes = STANDARD.decode(&*text).ok();
                bytes.or_else(|| self.refuse("Base64"))?
            }
        };
        self.check_value(View::Blob(&value), schema);
        Some(value)
    }

    /// Reads a timestamp in the format of the schema, or else of the place.
    pub(super) fn timestamp(&mut self, schema: &Schema) -> Option<Timestamp> {
        let usual = self.place().map(Place::timestamp_format);
        let format = schema.timestamp.or(usual);
        match format.unwrap_or(TimestampFormat::EpochSeconds) {
            TimestampFormat::EpochSeconds => self.epoch_seconds(),
            TimestampFormat::DateTime => {
                let expected = "a timestamp of RFC 3339";
                let text = self.text(schema, expected)?;
                let value = timestamp::parse(&text, TimestampFormat::DateTime);
                value.or_else(|| self.refuse(expected))
            }
            TimestampFormat::HttpDate => {
                let expected = "an HTTP date";
                let text = self.http_date(schema, expected)?;
                let value = timestamp::parse(&text, TimestampFormat::HttpDate);
                value.or_else(|| self.refuse(expected))
            }
        }
    }

    fn http_date(&mut self, schema: &Schema, expected: &'static str) -> Option<Cow<'j, str>> {
        match &mut self.input {
            Input::Text(texts) => {
                let text = texts.take_http_date();
                self.only(text).map(Cow::Owned)
            }
            _ => self.text(schema, expected),
        }
    }

    fn epoch_seconds(&mut self) -> Option<Timestamp> {
        let expected = "a number of seconds since 1970";
        match self.token(&Schema::ANY)?.into_number() {
            Ok(text) => timestamp::parse(&text, TimestampFormat::EpochSeconds)
                .or_else(|| self.refuse(expected)),
            Err(token) => self.refuse_token(&token, expected),
        }
    }

    /// Where a text stands, unless this is JSON.
    fn place(&self) -> Option<Place> {
        match &self.input {
            Input::Text(texts) => Some(texts.place()),
            _ => None,
        }
    }
}

fn not_finite(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}
