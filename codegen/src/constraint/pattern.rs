//! `pattern`: a regular expression that the whole of a string matches.

use std::sync::Arc;

use super::loosened::Loosened;
use super::{Category, Rule, Written, matching};
use crate::checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::fields::text;
use crate::markdown::code;
use crate::pattern::{PatternError, Program, parse, table};
use crate::tokens::{TokenStream, quote};
use crate::yaml::Node;

pub(super) const RULE: Rule = Rule {
    key: "pattern",
    stands_on: "a string",
    fits: Category::is_textual,
    read,
};

/// A pattern as it was written, and what it means.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern(Arc<checked::Pattern>);

fn read(node: &Node, sink: &mut Diagnostics) -> Option<Written> {
    let source = text(node, "pattern", sink)?.value;
    match Pattern::new(source) {
        Ok(pattern) => Some(Written::Pattern(pattern)),
        Err(mistakes) => {
            for PatternError {
                message,
                help,
                offset,
                width,
            } in mistakes
            {
                let place = node.place_within(offset, width);
                sink.push(Diagnostic::error(Code::BadPattern, &place, message).maybe_help(help));
            }
            None
        }
    }
}

impl Pattern {
    /// A pattern of the dialect.
    ///
    /// # Errors
    /// The text is not one: all that is wrong with it.
    pub fn new(source: impl Into<String>) -> Result<Self, Vec<PatternError>> {
        let source = source.into();
        let program = parse(&source)?;
        Ok(Self(Arc::new(checked::Pattern { source, program })))
    }

    /// The pattern as it was written.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.0.source
    }

    /// Why the regex library has to serve it at run time, if it has to.
    pub(crate) fn needs_library(&self) -> Option<&str> {
        match &self.0.program {
            Program::Library(library) => Some(&library.reason),
            Program::Run { .. } | Program::Automaton { .. } => None,
        }
    }

    pub(super) fn resolve(&self) -> checked::Constraint {
        checked::Constraint::Pattern(self.0.clone())
    }
}

/// How a text breaks a pattern.
pub(super) fn breaks(pattern: &checked::Pattern, text: &str) -> Option<String> {
    (!matching::matches(&pattern.program, text))
        .then(|| format!("it does not match `{}`", pattern.source))
}

/// What a pattern lets through of what another one refuses. Whether one is tighter than another is
/// not worked out, so any other one is taken to be looser.
pub(super) fn loosened(pattern: &checked::Pattern, new: &checked::Pattern) -> Option<Loosened> {
    let source = quoted(&pattern.source);
    (pattern.source != new.source).then(|| Loosened {
        effect: format!("may let through what does not match {source}"),
        help: "only one pattern holds at a time; use a type that has no `pattern`".to_owned(),
    })
}

/// The row that generated code holds of a pattern.
pub(super) fn row(pattern: &checked::Pattern) -> TokenStream {
    let table = table(&pattern.source, &pattern.program);
    quote!(Constraint::Pattern(&#table))
}

/// A pattern in words.
pub(super) fn sentence(pattern: &checked::Pattern) -> String {
    format!("Matches {}.", code(&pattern.source))
}
