//! Diagnostics: what is wrong with a spec, where, and what to do about it.

mod code;
mod nearest;
mod render;
mod sources;
mod style;

use std::collections::HashMap;

pub use code::Code;
pub(crate) use nearest::nearest;
pub use render::render;
pub use sources::Sources;
pub(crate) use sources::is_line_break;
pub use style::Style;

use crate::source::Place;

/// How bad a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Nothing can be emitted.
    Error,
    /// The spec compiles, though its author may have meant something else.
    Warning,
}

/// One mistake in a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of mistake it is.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one line.
    pub message: String,
    /// Where it is wrong; absent where the spec is right, and not what is asked of it.
    pub place: Option<Place>,
    /// Which of the operations that are asked for it is about, where it has no place.
    pub asked: Option<usize>,
    /// Other places that matter, each with what is to be seen there.
    pub labels: Vec<(Place, String)>,
    /// How to mend it, where that is known.
    pub help: Option<String>,
    /// What else there is to know of it.
    pub note: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    #[must_use]
    pub fn error(code: Code, place: &Place, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            place: Some(*place),
            asked: None,
            labels: Vec::new(),
            help: None,
            note: None,
        }
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(code: Code, place: &Place, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, place, message)
        }
    }

    /// The same with a way to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with a way to mend it, where there is one.
    #[must_use]
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }

    /// The same with what else there is to know.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The same with another place that matters.
    #[must_use]
    pub fn label(mut self, place: &Place, text: impl Into<String>) -> Self {
        self.labels.push((*place, text.into()));
        self
    }
}

/// How many letters the search for nearest names may compare in one run. Beyond it there are so
/// many mistakes that one more suggestion helps nobody, and the run stays linear.
const SUGGESTION_BUDGET: usize = 2_000_000;

/// Where the stages put what they find.
#[derive(Debug)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    errors: usize,
    budget: usize,
}

impl Default for Diagnostics {
    fn default() -> Self {
        Self {
            list: Vec::new(),
            errors: 0,
            budget: SUGGESTION_BUDGET,
        }
    }
}

impl Diagnostics {
    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if diagnostic.severity == Severity::Error {
            self.errors += 1;
        }
        self.list.push(diagnostic);
    }

    /// Takes back what was said of keys that stand twice, where the second one stands below a place
    /// and in its column, and the first one above it: there begins another map than its author
    /// meant. That is an error too, so the number of errors stays.
    pub(crate) fn withdraw_duplicates(&mut self, place: &Place) {
        let is_of_another = |second: &Place, first: &Place| {
            let in_column = second.path == place.path && second.column == place.column;
            in_column && second.line > place.line && first.line < place.line
        };
        self.list.retain(|found| {
            let places = found.place.as_ref().zip(found.labels.first());
            !(found.code == Code::DuplicateKey
                && places.is_some_and(|(second, (first, _))| is_of_another(second, first)))
        });
    }

    /// Whether an error was found.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// How many errors were found.
    pub(crate) fn error_count(&self) -> usize {
        self.errors
    }

    /// The diagnostics in the order in which they were found.
    #[must_use]
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.list
    }

    /// The diagnostics in the order of a reader: file by file, from the top to the bottom.
    #[must_use]
    pub fn into_sorted(self, sources: &Sources) -> Vec<Diagnostic> {
        let order: HashMap<&str, usize> = sources
            .paths()
            .enumerate()
            .map(|(index, path)| (path, index))
            .collect();
        let mut list = self.list;
        list.sort_by_key(|diagnostic| {
            diagnostic.place.as_ref().map(|place| {
                let file = order.get(&*place.path).copied().unwrap_or(usize::MAX);
                (file, place.line, place.column)
            })
        });
        list
    }

    /// A line of help that names the nearest of the known names.
    pub fn suggest<'a>(
        &mut self,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Option<String> {
        let found = self.nearest(name, known)?;
        Some(format!("did you mean {}?", quoted(found)))
    }

    /// The nearest of the known names, if one is near.
    pub fn nearest<'a>(
        &mut self,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        nearest(name, &mut known.into_iter(), &mut self.budget)
    }
}

/// The longest piece of the author's text that a message repeats.
const LONGEST_QUOTE: usize = 80;

/// The author's text in a message: between backticks, bounded, and without control characters.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut shown = String::from("`");
    for (index, character) in text.chars().enumerate() {
        if index == LONGEST_QUOTE {
            shown.push('…');
            break;
        }
        if render::is_invisible(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown.push('`');
    shown
}

/// Words in a sentence: `a`, `b` or `c`.
pub fn alternatives<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}
