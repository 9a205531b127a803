//! Where the stages put what they find: mistakes of the model.

use cistron_codegen::diagnostic::{Code, Diagnostic, Diagnostics, alternatives};
use cistron_codegen::source::Place;

use crate::json::{Entry, Json};
use crate::places::Places;

/// The mistakes of a model, each at its place.
pub(super) struct Found<'p> {
    pub(super) places: &'p Places<'p>,
    pub(super) sink: Diagnostics,
}

impl<'p> Found<'p> {
    pub(super) fn new(places: &'p Places<'p>) -> Self {
        Self {
            places,
            sink: Diagnostics::default(),
        }
    }

    /// The place of a text that begins with a quote at a byte.
    pub(super) fn place(&self, at: usize, text: &str) -> Place {
        let quotes = if text.is_empty() { 0 } else { 2 };
        self.places.place(at, text.chars().count() + quotes)
    }

    /// Reports a mistake at a text.
    pub(super) fn error(&mut self, code: Code, at: usize, text: &str, message: String) {
        let place = self.place(at, text);
        self.sink.push(Diagnostic::error(code, &place, message));
    }

    /// Reports a mistake that may be met more than once.
    pub(super) fn once(&mut self, code: Code, at: usize, text: &str, message: String) {
        let diagnostic = Diagnostic::error(code, &self.place(at, text), message);
        if !self.sink.as_slice().contains(&diagnostic) {
            self.sink.push(diagnostic);
        }
    }

    /// Reports a mistake at a text, and what to do about it.
    pub(super) fn error_with_help(
        &mut self,
        code: Code,
        (at, text): (usize, &str),
        message: String,
        help: impl Into<String>,
    ) {
        let place = self.place(at, text);
        self.sink
            .push(Diagnostic::error(code, &place, message).help(help));
    }

    /// Reports a mistake that the whole model makes.
    pub(super) fn whole(&mut self, code: Code, message: String, help: Option<String>) {
        let place = self.places.place(0, 1);
        self.sink
            .push(Diagnostic::error(code, &place, message).maybe_help(help));
    }

    /// Reports what was asked for and cannot be had, wherever in the model.
    pub(super) fn asked(&mut self, code: Code, message: String, help: Option<String>) {
        let place = self.places.place(0, 1);
        let diagnostic = Diagnostic::error(code, &place, message).maybe_help(help);
        self.sink.push(Diagnostic {
            place: None,
            ..diagnostic
        });
    }

    /// Reports a word that is none of the known ones.
    pub(super) fn wrong_word<'w>(
        &mut self,
        at: usize,
        text: &str,
        message: String,
        known: impl Iterator<Item = &'w str> + Clone,
    ) {
        let help = self
            .sink
            .suggest(text, known.clone())
            .unwrap_or_else(|| format!("it can be {}", alternatives(known)));
        self.error_with_help(Code::SmithyShape, (at, text), message, help);
    }

    /// Reports a value of the wrong kind.
    pub(super) fn wrong_kind(&mut self, json: &Json, owner: &str, expected: &str) {
        let message = format!("{owner} is {expected}, and this is {}", json.describe());
        self.error(Code::SmithyShape, json.at, "", message);
    }

    /// The members of an object; anything else is reported.
    pub(super) fn map<'j>(&mut self, json: &'j Json, owner: &str) -> Option<&'j [Entry]> {
        let entries = json.as_map();
        if entries.is_none() {
            self.wrong_kind(json, owner, "an object");
        }
        entries
    }

    /// The text; anything else is reported.
    pub(super) fn text<'j>(&mut self, json: &'j Json, owner: &str) -> Option<&'j str> {
        let text = json.as_text();
        if text.is_none() {
            self.wrong_kind(json, owner, "a text");
        }
        text
    }
}
