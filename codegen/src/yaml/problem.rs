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

/// The diagnostic for a bracket, at an offset, inside too many others.
pub(super) fn too_many_brackets(source: &Source, offset: usize) -> Diagnostic {
    too_deep(&place_of(source, offset))
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
        path: source.path,
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
