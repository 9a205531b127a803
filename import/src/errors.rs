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

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.diagnostics.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            f.write_str(&render(diagnostic, &self.sources, Style::Plain))?;
        }
        Ok(())
    }
}

impl std::error::Error for Errors {}
