//! The one renderer: the same text in a macro, in a build script and in a terminal.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::fmt::Write;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{Diagnostic, Severity};
use crate::source::{Place, Source};

/// How many columns a tab takes in an excerpt.
const TAB: &str = "    ";
/// How many characters of a long line are shown on each side of the caret.
const CONTEXT: usize = 100;

/// The files that diagnostics point into.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<File>,
    index: HashMap<String, usize>,
}

#[derive(Debug)]
struct File {
    source: Source,
    /// Where each line begins; worked out when the first diagnostic asks.
    lines: OnceCell<Vec<usize>>,
}

impl Sources {
    /// The files, in the order in which they were read.
    #[must_use]
    pub fn new(sources: impl IntoIterator<Item = Source>) -> Self {
        let mut all = Self::default();
        for source in sources {
            all.index
                .entry(source.path.to_string())
                .or_insert(all.files.len());
            all.files.push(File {
                source,
                lines: OnceCell::new(),
            });
        }
        all
    }

    /// The paths of the files, in the order in which they were read.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| &*file.source.path)
    }

    /// A line of a file, counted from 1, without its end.
    fn line(&self, path: &str, number: u32) -> Option<&str> {
        let file = self.files.get(*self.index.get(path)?)?;
        let text = &*file.source.text;
        let starts = file.lines.get_or_init(|| line_starts(text));
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        let start = *starts.get(index)?;
        let end = starts.get(index + 1).copied().unwrap_or(text.len());
        Some(text.get(start..end)?.trim_end_matches(is_line_break))
    }
}

/// Whether a character ends a line, as the YAML parser counts lines.
pub(crate) fn is_line_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn line_starts(text: &str) -> Vec<usize> {
    let mut starts = vec![0];
    let mut characters = text.char_indices().peekable();
    while let Some((offset, character)) = characters.next() {
        let carriage_return = character == '\r';
        let pair = carriage_return && characters.peek().is_some_and(|(_, next)| *next == '\n');
        if is_line_break(character) && !pair {
            starts.push(offset + character.len_utf8());
        }
    }
    starts
}

/// Whether a character cannot be seen, or would change how the text around it is seen.
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}

/// Renders a diagnostic as plain text that ends with a line break.
///
/// ```
/// use cistron_codegen::diagnostic::{Code, Diagnostic, Sources, render};
/// use cistron_codegen::source::{Place, Source};
///
/// let source = Source { path: "spec/a.yaml".into(), text: "id: RunIdd\n".into() };
/// let place = Place { path: source.path.clone(), line: 1, column: 5, width: 6 };
/// let diagnostic = Diagnostic::error(Code::NoSuchType, &place, "there is no type `RunIdd`")
///     .help("did you mean `RunId`?");
/// assert_eq!(
///     render(&diagnostic, &Sources::new([source])),
///     "spec/a.yaml:1:5: error[C021]: there is no type `RunIdd`
///   |
/// 1 | id: RunIdd
///   |     ^^^^^^
///   = help: did you mean `RunId`?
/// "
/// );
/// ```
#[must_use]
pub fn render(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let mut text = String::new();
    if let Some(place) = &diagnostic.place {
        let _ = write!(text, "{place}: ");
    }
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let _ = writeln!(
        text,
        "{severity}[{}]: {}",
        diagnostic.code,
        visible(&diagnostic.message)
    );
    let places = diagnostic
        .place
        .iter()
        .chain(diagnostic.labels.iter().map(|(place, _)| place));
    let gutter = places
        .map(|place| place.line.to_string().len())
        .max()
        .unwrap_or(1);
    if let Some(place) = &diagnostic.place {
        excerpt(&mut text, sources, place, gutter, '^', "");
    }
    for (place, label) in &diagnostic.labels {
        if diagnostic.place.as_ref().map(|place| &place.path) != Some(&place.path) {
            let _ = writeln!(text, "{:gutter$} ::: {place}", "");
        }
        excerpt(&mut text, sources, place, gutter, '-', label);
    }
    if let Some(help) = &diagnostic.help {
        let _ = writeln!(text, "{:gutter$} = help: {}", "", visible(help));
    }
    text
}

fn excerpt(
    text: &mut String,
    sources: &Sources,
    place: &Place,
    gutter: usize,
    mark: char,
    label: &str,
) {
    let Some(line) = sources.line(&place.path, place.line) else {
        return;
    };
    let column = place.column.saturating_sub(1) as usize;
    let (line, column) = window(line, column);
    let width = place.width as usize;
    let before = visible(&line.chars().take(column).collect::<String>());
    let under = visible(&line.chars().skip(column).take(width).collect::<String>());
    let after = visible(&line.chars().skip(column + width).collect::<String>());
    let pad = " ".repeat(before.width());
    let marks = String::from(mark).repeat(under.width().max(1));
    let space = if label.is_empty() { "" } else { " " };
    let number = place.line;
    let shown = format!("{before}{under}{after}");
    let _ = writeln!(text, "{:gutter$} |", "");
    let _ = writeln!(text, "{}", format!("{number:gutter$} | {shown}").trim_end());
    let _ = writeln!(
        text,
        "{:gutter$} | {pad}{marks}{space}{}",
        "",
        visible(label)
    );
}

/// The part of a long line around a column, and the column in it.
fn window(line: &str, column: usize) -> (String, usize) {
    let start = column.saturating_sub(CONTEXT);
    let mut rest = line.chars().skip(start);
    let mut part: String = rest.by_ref().take(2 * CONTEXT).collect();
    if rest.next().is_some() {
        part.push('…');
    }
    if start == 0 {
        return (part, column);
    }
    part.insert(0, '…');
    (part, column - start + 1)
}

/// The text as it is shown: tabs have their width, and nothing else that moves the cursor or
/// turns the direction of the text comes through.
fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' => shown.push_str(TAB),
            _ if is_invisible(character) => shown.push('\u{fffd}'),
            // A mark that would join the letter before it, or the caret's line, stands alone.
            _ if shown.is_empty() && character.width() == Some(0) => {
                shown.push('\u{25cc}');
                shown.push(character);
            }
            _ => shown.push(character),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::super::Code;
    use super::*;

    fn rendered(text: &str, line: u32, column: u32, width: u32) -> String {
        let source = Source {
            path: "a.yaml".into(),
            text: text.into(),
        };
        let place = Place {
            path: source.path.clone(),
            line,
            column,
            width,
        };
        let diagnostic = Diagnostic::error(Code::Syntax, &place, "wrong");
        render(&diagnostic, &Sources::new([source]))
            .lines()
            .skip(2)
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[test]
    fn tabs_and_wide_letters_and_line_ends_leave_the_caret_in_place() {
        assert_eq!(rendered("\ta: b", 1, 5, 1), "1 |     a: b\n  |        ^");
        assert_eq!(rendered("名前: b", 1, 5, 1), "1 | 名前: b\n  |       ^");
        assert_eq!(rendered("名前: b", 1, 1, 2), "1 | 名前: b\n  | ^^^^");
        assert_eq!(rendered("a\r\nb: c\r\n", 2, 4, 1), "2 | b: c\n  |    ^");
        assert_eq!(rendered("a\u{85}b\rc", 3, 1, 1), "3 | c\n  | ^");
    }

    #[test]
    fn what_moves_the_cursor_is_not_repeated() {
        assert_eq!(
            rendered("a: \u{202e}\u{1b}[31m", 1, 1, 1),
            "1 | a: \u{fffd}\u{fffd}[31m\n  | ^"
        );
    }

    #[test]
    fn a_long_line_is_cut() {
        let line = format!("{}x{}", "a".repeat(5000), "b".repeat(5000));
        let shown = rendered(&line, 1, 5001, 1);
        assert!(shown.len() < 600, "{}", shown.len());
        let (text, marks) = shown.split_once('\n').unwrap();
        let caret = marks.chars().position(|character| character == '^');
        assert_eq!(text.chars().position(|character| character == 'x'), caret);
    }

    #[test]
    fn a_place_beyond_the_text_does_no_harm() {
        assert_eq!(rendered("a", 1, 9, 3), "1 | a\n  |  ^");
        assert_eq!(rendered("a", 7, 1, 1), "");
    }
}
