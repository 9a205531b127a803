//! Reading documents.

use super::token::Token;
use super::{Input, Reader};
use crate::json::parser::{Kind, Number};
use crate::{Document, Schema};

impl Reader<'_, '_> {
    /// Reads any JSON value.
    pub(super) fn document(&mut self) -> Option<Document> {
        if let Input::Payload(_) = self.input {
            let mut document = None;
            self.json_payload(&mut |reader| document = reader.document());
            return document;
        }
        match self.next() {
            Some(Kind::List) => self.document_list(),
            Some(Kind::Object) => self.document_object(),
            _ => match self.token(&Schema::ANY)? {
                Token::Text(text) | Token::String(text) => {
                    Some(Document::String(text.into_owned()))
                }
                Token::Boolean(value) => Some(Document::Bool(value)),
                Token::Null | Token::Container => Some(Document::Null),
                Token::Number(number) => self.document_number(number),
            },
        }
    }

    /// A number with a fraction or an exponent is a double. A whole number has its 64 bits; of one
    /// that is greater, a server would lose digits, and a client takes what it can.
    fn document_number(&mut self, number: Number<'_>) -> Option<Document> {
        let Number { text, is_integer } = number;
        let Ok(number) = text.parse::<serde_json::Number>() else {
            return self.refuse("a number that is not too great");
        };
        if is_integer && number.is_f64() && text != "-0" && self.state().validating {
            return self.refuse("a whole number of at most 64 bits");
        }
        Some(Document::Number(number))
    }

    fn document_list(&mut self) -> Option<Document> {
        let mut items = Vec::new();
        let complete = self.json_list(&Schema::ANY, &mut |reader| match reader.document() {
            Some(item) => {
                items.push(item);
                true
            }
            None => false,
        });
        complete.then_some(Document::Array(items))
    }

    fn document_object(&mut self) -> Option<Document> {
        let mut entries = serde_json::Map::new();
        let complete = self.json_map(&Schema::ANY, &mut |key, reader| match reader.document() {
            Some(value) => {
                let before = entries.insert(key.to_owned(), value);
                reader.check_first(before.is_none());
                true
            }
            None => false,
        });
        complete.then_some(Document::Object(entries))
    }
}
