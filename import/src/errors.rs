//! The mistakes of a model.

use std::fmt;

use cistron_codegen::diagnostic::{Diagnostic, Sources, Style, render};

/// Why a model could not be imported: all its mistakes, from the top to the bottom.
///
/// Shown as text, each has its code, its place, the line, and where it is known what to do.
#[derive(Debug)]
pub struct Errors {
    /// The mistakes.
    pub diagnostics: Vec<Diagnostic>,
    /// The model, which they point into.
    pub sources: Sources,
}

impl Errors {
    /// Every mistake as text in a style, with an empty line between two.
    #[must_use]
    pub fn render(&self, style: Style) -> String {
        let texts: Vec<String> = self
            .diagnostics
            .iter()
            .map(|diagnostic| render(diagnostic, &self.sources, style))
            .collect();
        texts.join("\n")
    }
}

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Style::Plain))
    }
}

impl std::error::Error for Errors {}
