//! What is said about a file that is not YAML.

use super::cursor::{Cursor, Mark, lines};
use crate::diagnostic::{Code, Diagnostic, quoted};
use crate::source::{Place, Source};

/// Finds a character that YAML does not allow.
pub(super) fn control_character(source: &Source) -> Option<Diagnostic> {
    let text = &*source.text;
    let (offset, character) = text
        .char_indices()
        .find(|(_, character)| !allowed(*character))?;
    let before = text.get(..offset).unwrap_or("");
    let line = lines(before).count();
    let column = lines(before).last().map_or(0, |line| line.chars().count()) + 1;
    let place = place_at(source, line, column);
    let message = format!(
        "the control character {} cannot stand in YAML",
        quoted(&character.escape_unicode().to_string())
    );
    Some(
        Diagnostic::error(Code::ControlCharacter, &place, message)
            .help("leave it out, or write it as an escape in double quotes"),
    )
}

/// The characters of YAML, as its parser knows them.
fn allowed(character: char) -> bool {
    matches!(
        character,
        '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..='\u{fefe}' | '\u{ff00}'..='\u{fffd}'
            | '\u{10000}'..='\u{10ffff}'
    )
}

/// The most brackets that may be open at once before the parser is asked. It takes longer than
/// linear time for each open bracket, and it is asked only up to 128 levels.
const MOST_OPEN: usize = 500;

/// Finds a bracket inside too many others. Only brackets that begin a value are counted, and what
/// stands in quotes or in a comment is not.
pub(super) fn too_many_brackets(source: &Source) -> Option<Diagnostic> {
    let mut open = 0_usize;
    for (index, line) in lines(&source.text).enumerate() {
        // Whether a value may begin here.
        let mut begins = true;
        let mut quote = None;
        let mut before = ' ';
        for (column, character) in line.chars().enumerate() {
            match (quote, character) {
                (Some(mark), _) if mark == character && before != '\\' => quote = None,
                (None, '"' | '\'') if begins => quote = Some(character),
                (None, '#') if before == ' ' => break,
                (None, '[' | '{') if begins => open += 1,
                (None, ']' | '}') => open = open.saturating_sub(1),
                _ => {}
            }
            if open > MOST_OPEN {
                return Some(too_deep(&place_at(source, index + 1, column + 1)));
            }
            begins = match character {
                ' ' | '\t' => begins,
                _ => ":,[{-?".contains(character),
            };
            before = character;
        }
    }
    None
}

fn too_deep(place: &Place) -> Diagnostic {
    let message = "the file is nested more than 128 levels deep";
    Diagnostic::error(Code::TooDeep, place, message)
}

fn place_at(source: &Source, line: usize, column: usize) -> Place {
    Place {
        path: source.path.clone(),
        line: u32::try_from(line).unwrap_or(u32::MAX).max(1),
        column: u32::try_from(column).unwrap_or(u32::MAX).max(1),
        width: 1,
    }
}

/// The diagnostic for an error of the parser.
pub(super) fn diagnose(source: &Source, error: &serde_yaml::Error) -> Diagnostic {
    let text = error.to_string();
    let (line, column) = error
        .location()
        .map_or((1, 1), |location| (location.line(), location.column()));
    let mut place = place_at(source, line, column);
    if text.starts_with("recursion limit exceeded") {
        return too_deep(&place);
    }
    if text.starts_with("deserializing from YAML containing more than one document") {
        return several_documents(source);
    }
    if text.starts_with("unknown anchor") {
        let message = "anchors and aliases are not part of the language";
        return Diagnostic::error(Code::Anchor, &place, message)
            .help("put a text that begins with `*` in quotes");
    }
    if let Some(diagnostic) = tab(source, &place) {
        return diagnostic;
    }
    // The parser may stop beyond the end of the text, where there is nothing to show.
    if line > lines(&source.text).count() || line_at(source, line).trim().is_empty() {
        place = last_content(source, line);
    }
    if text.starts_with("mapping values are not allowed")
        && let Some(diagnostic) = line_before(source, &place)
    {
        return diagnostic;
    }
    let before = line_at(source, (place.line as usize).saturating_sub(1));
    let in_list = before.trim_start().starts_with("- ");
    let (message, help) = explain(&text, line_at(source, place.line as usize), in_list);
    Diagnostic::error(Code::Syntax, &place, message).maybe_help(help)
}

/// The diagnostic for a key that stands where none may because of the line before it.
fn line_before(source: &Source, place: &Place) -> Option<Diagnostic> {
    let line = place.line as usize;
    let own: String = line_at(source, line)
        .chars()
        .take(place.column.saturating_sub(1) as usize)
        .collect();
    // A second `: ` in one line is a matter of that line alone.
    if own.contains(": ") {
        return None;
    }
    let content = |text: &str| !(text.trim().is_empty() || text.trim_start().starts_with('#'));
    let (index, before) = lines(&source.text)
        .enumerate()
        .take(line.saturating_sub(1))
        .filter(|(_, text)| content(text))
        .last()?;
    let indent = |text: &str| {
        text.chars()
            .take_while(|character| *character == ' ')
            .count()
    };
    let has_key = before.contains(": ") || before.trim_end().ends_with(':');
    let (line, text, message, help) = if has_key && indent(&own) > indent(before) {
        let message =
            "this line is indented deeper than the key above it, which has its value already";
        (line, own.as_str(), message, "begin both in the same column")
    } else if has_key {
        return None;
    } else {
        (
            index + 1,
            before,
            "a key has no `:` after it",
            "write `key: value`, with a space after the `:`",
        )
    };
    let mut place = place_at(source, line, indent(text) + 1);
    place.width = u32::try_from(text.trim().chars().count())
        .unwrap_or(1)
        .max(1);
    Some(Diagnostic::error(Code::Syntax, &place, message).help(help))
}

fn line_at(source: &Source, line: usize) -> &str {
    lines(&source.text)
        .nth(line.saturating_sub(1))
        .unwrap_or("")
}

/// The end of the last line with content up to a line.
fn last_content(source: &Source, line: usize) -> Place {
    let found = lines(&source.text)
        .enumerate()
        .take(line)
        .filter(|(_, text)| !text.trim().is_empty())
        .last();
    let (index, text) = found.unwrap_or((0, ""));
    place_at(source, index + 1, text.trim_end().chars().count() + 1)
}

/// The diagnostic for a tab that is the reason of an error at a place.
fn tab(source: &Source, place: &Place) -> Option<Diagnostic> {
    let line = line_at(source, place.line as usize);
    let before = line
        .chars()
        .take_while(|character| character.is_whitespace())
        .position(|character| character == '\t');
    let here = Cursor::new(&source.text).rest_at(Mark {
        line: place.line,
        column: place.column,
    });
    let column = match before {
        Some(column) => column + 1,
        None if here.starts_with('\t') => place.column as usize,
        None => return None,
    };
    let place = place_at(source, place.line as usize, column);
    let message = "a tab stands here, and YAML is indented with spaces only";
    Some(
        Diagnostic::error(Code::Tab, &place, message)
            .help("replace the tab by spaces, two a level"),
    )
}

fn several_documents(source: &Source) -> Diagnostic {
    let mut content = false;
    let mut line = 1;
    for (index, text) in lines(&source.text).enumerate() {
        if content && (text.starts_with("---") || text.starts_with("...")) {
            line = index + 1;
            break;
        }
        content |= !(text.trim().is_empty() || text.starts_with(['#', '%', '-']));
    }
    let place = Place {
        width: 3,
        ..place_at(source, line, 1)
    };
    let message = "a file holds one document, and here another one begins";
    Diagnostic::error(Code::SeveralDocuments, &place, message)
        .help("put it in a file of its own, and name that under `include`")
}

/// The parser's words in plain ones, and what the author most likely meant.
fn explain(text: &str, line: &str, in_list: bool) -> (String, Option<String>) {
    let value = line.split_once(": ").map_or("", |(_, value)| value.trim());
    let in_brackets = value.starts_with(['[', '{']) || line.contains("pattern: [");
    let (message, help) = if text.starts_with("mapping values are not allowed") {
        (
            "a `:` stands where none may",
            Some(
                "put a text that holds `: ` in quotes; and see that the keys of a map begin in the same column",
            ),
        )
    } else if text.contains("could not find expected ':'") && in_list {
        (
            "something other than an item stands in a list",
            Some("each item of a list begins with `- `, in the same column"),
        )
    } else if text.contains("could not find expected ':'") {
        (
            "a key has no `:` after it",
            Some("write `key: value`, with a space after the `:`"),
        )
    } else if text.contains("unknown escape character") {
        (
            "an escape that double quotes do not know",
            Some("put a pattern in single quotes, where a backslash is a backslash"),
        )
    } else if text.contains("found character that cannot start any token") {
        (
            "a text begins with a character that has a meaning in YAML",
            Some("put the text in quotes"),
        )
    } else if text.contains("did not find expected ',' or") {
        (
            "a bracket is not closed, or a comma is missing",
            Some("put a text that holds brackets, commas or `: ` in quotes"),
        )
    } else if text.contains("unexpected end of stream") {
        ("a quote is opened and never closed", None)
    } else if text.contains("did not find expected key") && in_brackets {
        (
            "a text goes on after a closing bracket",
            Some("put a pattern or a text that begins with a bracket in quotes"),
        )
    } else if text.contains("did not find expected key") {
        (
            "a key does not begin in the column of the keys above it",
            Some("indent the keys of a map by the same number of spaces"),
        )
    } else if text.contains("did not find expected '-' indicator") {
        (
            "something other than an item stands in a list",
            Some("each item of a list begins with `- `, in the same column"),
        )
    } else {
        let words = text.split(" at line ").next().unwrap_or(text);
        return (format!("the file is not valid YAML: {words}"), None);
    };
    (message.to_owned(), help.map(str::to_owned))
}
