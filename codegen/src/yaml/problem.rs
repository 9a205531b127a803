//! What is said about a file that is not YAML.

use super::cursor::{Mark, first_content, lines};
use super::syntax;
use crate::diagnostic::{Code, Diagnostic, quoted};
use crate::source::{Place, Source};

/// Finds a character that YAML does not allow.
pub(super) fn control_character(source: &Source) -> Option<Diagnostic> {
    let text = &*source.text;
    let (offset, character) = text
        .char_indices()
        .find(|(_, character)| !allowed(*character))?;
    let place = place_of(source, offset);
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
    // Whether a value may begin here.
    let mut begins = true;
    let mut quote = None;
    let mut before = b' ';
    let mut in_comment = false;
    let bytes = source.text.as_bytes();
    for (offset, &byte) in bytes.iter().enumerate() {
        if byte.is_ascii_alphanumeric() {
            (begins, before) = (false, byte);
            continue;
        }
        if ends_line(bytes, offset) {
            (begins, quote, before, in_comment) = (true, None, b' ', false);
            continue;
        }
        match (quote, byte) {
            _ if in_comment => {}
            (Some(mark), _) if mark == byte && before != b'\\' => quote = None,
            (None, b'"' | b'\'') if begins => quote = Some(byte),
            (None, b'#') if before == b' ' => in_comment = true,
            (None, b'[' | b'{') if begins => open += 1,
            (None, b']' | b'}') => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MOST_OPEN {
            return Some(too_deep(&place_of(source, offset)));
        }
        begins = match byte {
            b' ' | b'\t' => begins,
            _ => b":,[{-?".contains(&byte),
        };
        before = byte;
    }
    None
}

/// Whether the last byte of what ends a line is at an offset.
fn ends_line(bytes: &[u8], offset: usize) -> bool {
    let ends = |end: &[u8]| bytes.get(..=offset).is_some_and(|text| text.ends_with(end));
    match bytes.get(offset) {
        Some(b'\n' | b'\r') => true,
        Some(0x85) => ends("\u{85}".as_bytes()),
        Some(0xa8) => ends("\u{2028}".as_bytes()),
        Some(0xa9) => ends("\u{2029}".as_bytes()),
        _ => false,
    }
}

fn too_deep(place: &Place) -> Diagnostic {
    let message = "the file is nested more than 128 levels deep";
    Diagnostic::error(Code::TooDeep, place, message)
}

/// The place of the character that begins at an offset.
fn place_of(source: &Source, offset: usize) -> Place {
    let before = source.text.get(..offset).unwrap_or("");
    let column = lines(before).last().map_or(0, |line| line.chars().count()) + 1;
    place_at(source, lines(before).count(), column)
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
    let place = place_at(source, line, column);
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
    syntax::diagnose(source, &text)
}

/// The diagnostic for a second document. The parser also sees one where the first key of the file
/// is indented and a later one is not.
fn several_documents(source: &Source) -> Diagnostic {
    let mut content = false;
    for (index, text) in lines(&source.text).enumerate() {
        if content && (text.starts_with("---") || text.starts_with("...")) {
            let place = Place {
                width: 3,
                ..place_at(source, index + 1, 1)
            };
            let message = "a file holds one document, and here another one begins";
            return Diagnostic::error(Code::SeveralDocuments, &place, message)
                .help("put it in a file of its own, and name that under `include`");
        }
        content |= !(text.trim().is_empty() || text.starts_with(['#', '%', '-']));
    }
    syntax::first_key(source, first_content(&source.text).unwrap_or(Mark::START))
}
