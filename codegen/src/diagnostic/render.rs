//! The one renderer: the same text in a macro, in a build script and in a terminal.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::style::Ink;
use super::{Diagnostic, Severity, Sources, Style};
use crate::source::Place;

/// How many columns a tab takes in an excerpt.
const TAB: &str = "    ";
/// How many characters of a long line are shown on each side of the caret.
const CONTEXT: usize = 100;

/// Whether a character cannot be seen, or would change how the text around it is seen.
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}

/// Renders a diagnostic as text that ends with a line break.
///
/// ```
/// use cistron_codegen::diagnostic::{Code, Diagnostic, Sources, Style, render};
/// use cistron_codegen::source::{Place, Source};
///
/// let source = Source { path: "spec/a.yaml".into(), text: "id: RunIdd\n".into() };
/// let place = Place { path: source.path, line: 1, column: 5, width: 6 };
/// let diagnostic = Diagnostic::error(Code::NoSuchType, &place, "there is no type `RunIdd`")
///     .help("did you mean `RunId`?");
/// assert_eq!(
///     render(&diagnostic, &Sources::new([source]), Style::Plain),
///     "spec/a.yaml:1:5: error[C021]: there is no type `RunIdd`
///   |
/// 1 | id: RunIdd
///   |     ^^^^^^
///   = help: did you mean `RunId`?
/// "
/// );
/// ```
#[must_use]
pub fn render(diagnostic: &Diagnostic, sources: &Sources, style: Style) -> String {
    let places = diagnostic
        .place
        .iter()
        .chain(diagnostic.labels.iter().map(|(place, _)| place));
    let gutter = places
        .map(|place| place.line.to_string().len())
        .max()
        .unwrap_or(1);
    let mut page = Page {
        text: String::new(),
        sources,
        style,
        gutter,
    };
    page.headline(diagnostic);
    if let Some(place) = &diagnostic.place {
        page.excerpt(place, '^', Ink::Severity(diagnostic.severity), "");
    }
    for (place, label) in &diagnostic.labels {
        if diagnostic.place.as_ref().map(|place| &place.path) != Some(&place.path) {
            page.framed(":::", &visible(&format!(" {place}")));
        }
        page.excerpt(place, '-', Ink::Frame, label);
    }
    if let Some(help) = &diagnostic.help {
        let word = style.paint(Ink::Strong, "help");
        page.framed("=", &format!(" {word}: {}", visible(help)));
    }
    if let Some(note) = &diagnostic.note {
        let word = style.paint(Ink::Strong, "note");
        page.framed("=", &format!(" {word}: {}", visible(note)));
    }
    page.text
}

/// A diagnostic that is being rendered.
struct Page<'a> {
    text: String,
    sources: &'a Sources,
    style: Style,
    /// How many columns the line numbers take.
    gutter: usize,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A line that has a mark of the frame, and no number.
    fn framed(&mut self, mark: &str, rest: &str) {
        let mark = self.style.paint(Ink::Frame, mark);
        let line = format!("{:1$} {mark}{rest}", "", self.gutter);
        self.line(&line);
    }

    fn headline(&mut self, diagnostic: &Diagnostic) {
        let style = self.style;
        // What has no place is about the spec as a whole, which its root file stands for.
        let place = match &diagnostic.place {
            Some(place) => Some(format!("{place}:")),
            None => self.sources.paths().next().map(|path| format!("{path}:")),
        };
        if let Some(place) = place {
            self.text
                .push_str(&style.paint(Ink::Strong, &visible(&place)));
            self.text.push(' ');
        }
        let severity = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let code = format!("{severity}[{}]", diagnostic.code);
        let code = style.paint(Ink::Severity(diagnostic.severity), &code);
        let message = format!(": {}", visible(&diagnostic.message));
        let message = style.paint(Ink::Strong, &message);
        self.line(&format!("{code}{message}"));
    }

    /// The line of a place, and marks under it.
    fn excerpt(&mut self, place: &Place, mark: char, ink: Ink, label: &str) {
        let Some(line) = self.sources.line(&place.path, place.line) else {
            return;
        };
        let column = place.column.saturating_sub(1) as usize;
        let (line, column) = window(line, column);
        let width = place.width as usize;
        let part = |from: usize, count: usize| {
            visible(&line.chars().skip(from).take(count).collect::<String>())
        };
        let (before, under) = (part(0, column), part(column, width));
        let after = part(column + width, usize::MAX);
        let shown = format!("{before}{under}{after}");
        let number = format!("{:1$} |", place.line, self.gutter);
        let number = self.style.paint(Ink::Frame, &number);
        self.framed("|", "");
        match shown.trim_end() {
            "" => self.line(&number),
            shown => self.line(&format!("{number} {shown}")),
        }
        let mut marks = String::from(mark).repeat(under.width().max(1));
        if !label.is_empty() {
            marks.push(' ');
            marks.push_str(&visible(label));
        }
        let marks = self.style.paint(ink, &marks);
        let pad = " ".repeat(before.width());
        self.framed("|", &format!(" {pad}{marks}"));
    }
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
    use crate::source::Source;

    fn rendered(text: &str, line: u32, column: u32, width: u32) -> String {
        let source = Source {
            path: "a.yaml".into(),
            text: text.into(),
        };
        let place = Place {
            path: source.path,
            line,
            column,
            width,
        };
        let diagnostic = Diagnostic::error(Code::Syntax, &place, "wrong");
        render(&diagnostic, &Sources::new([source]), Style::Plain)
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
    fn colours_are_those_of_rustc() {
        let source = Source {
            path: "a.yaml".into(),
            text: "id: b\nc: d\n".into(),
        };
        let at = |line: u32| Place {
            path: source.path,
            line,
            column: 1,
            width: 1,
        };
        let diagnostic = Diagnostic::warning(Code::Syntax, &at(1), "wrong")
            .label(&at(2), "first here")
            .help("mend it");
        let coloured = render(&diagnostic, &Sources::new([source.clone()]), Style::Ansi);
        assert_eq!(
            coloured.replace('\u{1b}', "~"),
            "~[1ma.yaml:1:1:~[0m ~[1m~[33mwarning[C001]~[0m~[1m: wrong~[0m
  ~[1m~[94m|~[0m
~[1m~[94m1 |~[0m id: b
  ~[1m~[94m|~[0m ~[1m~[33m^~[0m
  ~[1m~[94m|~[0m
~[1m~[94m2 |~[0m c: d
  ~[1m~[94m|~[0m ~[1m~[94m- first here~[0m
  ~[1m~[94m=~[0m ~[1mhelp~[0m: mend it
"
        );
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
