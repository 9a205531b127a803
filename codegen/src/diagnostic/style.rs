//! How a diagnostic looks: plain, or in the colours of rustc.

use super::Severity;

/// How a diagnostic is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Style {
    /// Text alone, for files, pipes and the messages of a macro.
    #[default]
    Plain,
    /// Text with the colours that rustc has, as ANSI escapes, for a terminal. Without the escapes
    /// it is the plain text.
    Ansi,
}

/// What a piece of a diagnostic is, which decides its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// The word for how bad it is, and the caret.
    Severity(Severity),
    /// The place, the message and the word `help`.
    Strong,
    /// The frame of an excerpt, and the labels in it.
    Frame,
}

impl Style {
    /// A piece of text in its colour.
    pub(super) fn paint(self, ink: Ink, text: &str) -> String {
        let colour = match (self, ink) {
            (Self::Plain, _) => return text.to_owned(),
            (Self::Ansi, Ink::Severity(Severity::Error)) => "\u{1b}[91m",
            (Self::Ansi, Ink::Severity(Severity::Warning)) => "\u{1b}[33m",
            (Self::Ansi, Ink::Strong) => "",
            (Self::Ansi, Ink::Frame) => "\u{1b}[94m",
        };
        format!("\u{1b}[1m{colour}{text}\u{1b}[0m")
    }
}
