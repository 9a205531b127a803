//! Reading documents.

use jiter::Peek;

use super::token::Token;
use super::{Input, Reader};
use crate::{Document, Schema};

impl Reader<'_, '_> {
    /// Reads any JSON value.
    pub fn document(&mut self) -> Option<Document> {
        if let Input::Payload(_) = self.input {
            let mut document = None;
            self.json_payload(&mut |reader| document = reader.document());
            return document;
        }
        match self.peek() {
            Some(Peek::Array) => self.document_list(),
            Some(Peek::Object) => self.document_object(),
            _ => match self.token(&Schema::ANY)? {
                Token::Text(text) | Token::String(text) => Some(Document::String(text)),
                Token::Boolean(value) => Some(Document::Bool(value)),
                Token::Null | Token::Container => Some(Document::Null),
                Token::Number(text) => {
                    let number = text.parse().ok().map(Document::Number);
                    number.or_else(|| self.refuse("a number that is not too great"))
                }
            },
        }
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
                entries.insert(key.to_owned(), value);
                true
            }
            None => false,
        });
        complete.then_some(Document::Object(entries))
    }
}
