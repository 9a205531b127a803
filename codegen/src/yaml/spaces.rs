//! Spaces of Unicode, which YAML takes for letters.
//!
//! They come along with what is copied from a web page or a document, and look like spaces.

use super::cursor::lines;
use super::{Entry, Node, Scalar, Style, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Source};

/// The characters that look like a space, or like nothing, and are letters to YAML.
const ODD: [char; 17] = [
    '\u{a0}', '\u{1680}', '\u{2000}', '\u{2001}', '\u{2002}', '\u{2003}', '\u{2004}', '\u{2005}',
    '\u{2006}', '\u{2007}', '\u{2008}', '\u{2009}', '\u{200a}', '\u{200b}', '\u{202f}', '\u{205f}',
    '\u{3000}',
];

fn is_odd(character: char) -> bool {
    !character.is_ascii() && ODD.contains(&character)
}

fn name(character: char) -> &'static str {
    match character {
        '\u{a0}' | '\u{202f}' => "a no-break space",
        '\u{200b}' => "a space of no width",
        _ => "a space of Unicode",
    }
}

fn diagnostic(place: &Place, character: char) -> Diagnostic {
    let number = u32::from(character);
    let message = format!(
        "{} (U+{number:04X}) stands where YAML takes a space",
        name(character)
    );
    Diagnostic::error(Code::Syntax, place, message)
        .help("write a plain space, or put quotes around the text that it belongs to")
}

/// What is said of a file that is not YAML, where such a space may be the reason: one a line, in
/// which it stands before the first letter, or behind a mark of YAML.
pub(super) fn odd_before(source: &Source, last: u32) -> Vec<Diagnostic> {
    if source.text.is_ascii() {
        return Vec::new();
    }
    let numbered = (1..=last).zip(lines(&source.text));
    numbered
        .filter_map(|(line, text)| {
            let (column, character) = odd_in_line(text)?;
            let place = Place {
                path: source.path,
                line,
                column: u32::try_from(column + 1).unwrap_or(u32::MAX),
                width: 1,
            };
            Some(diagnostic(&place, character))
        })
        .collect()
}

/// The first such space in a line that YAML would take for a space, if it were one, and the column
/// before it.
fn odd_in_line(line: &str) -> Option<(usize, char)> {
    let content = line.trim_start_matches(|character: char| character == ' ' || is_odd(character));
    if content.starts_with('#') {
        return None;
    }
    let indent = line.chars().count() - content.chars().count();
    let in_indent = line
        .chars()
        .take(indent)
        .enumerate()
        .find(|(_, c)| is_odd(*c));
    // Behind the first colon, and behind what opens, parts and closes a map in one line.
    let mut before = None;
    let mut colons = 0;
    let is_flow = content.contains(['{', '[']);
    let mut quote = None;
    let after_mark = line
        .chars()
        .enumerate()
        .skip(indent)
        .find(|(index, character)| {
            let follows = match before {
                Some(':') => colons == 1 || is_flow,
                Some('{' | '[' | ',') => is_flow,
                Some('-') => *index == indent + 1,
                _ => false,
            };
            if *character == ':' {
                colons += 1;
            }
            let in_quotes = quote.is_some();
            match (quote, *character) {
                (None, '\'' | '"') => quote = Some(*character),
                (Some(open), close) if open == close => quote = None,
                _ => {}
            }
            before = Some(*character);
            follows && !in_quotes && is_odd(*character)
        });
    in_indent.or(after_mark)
}

/// Whether one of the spaces that were told of stands in front in its line, so that what follows it
/// is in another column than it seems to be, and nobody knows what it belongs to.
pub(super) fn is_in_front(source: &Source, found: &[Diagnostic]) -> bool {
    let places = found.iter().filter_map(|found| found.place.as_ref());
    places.into_iter().any(|place| {
        let line = lines(&source.text).nth((place.line as usize).saturating_sub(1));
        let mut before = line.unwrap_or_default().chars().take(place.column as usize);
        before.all(|character| character == ' ' || is_odd(character))
    })
}

/// Takes such spaces away from around the keys and the values without quotes of a tree, and tells
/// of each.
pub(super) fn take_away(node: &mut Node, source: &Source, found: &mut Vec<Diagnostic>) {
    match &mut node.value {
        Value::Map(entries) => {
            for entry in entries {
                in_entry(entry, source, found);
            }
        }
        Value::List(items) => {
            for item in items {
                take_away(item, source, found);
            }
        }
        Value::Scalar(scalar) if scalar.style == Style::Plain => {
            trim(&mut scalar.text, &mut node.place, found);
        }
        Value::Scalar(_) | Value::Refused => {}
    }
}

fn in_entry(entry: &mut Entry, source: &Source, found: &mut Vec<Diagnostic>) {
    if entry.key.contains(is_odd) && is_quoted(source, &entry.place) {
        take_away(&mut entry.value, source, found);
        return;
    }
    trim(&mut entry.key, &mut entry.place, found);
    if let Some((key, value, place)) = split(&entry.key, &entry.place) {
        tell(&place, found, &entry.key);
        entry.key = key;
        // What has a value is the beginning of a map or of a list in its line, cut at a colon.
        let is_cut = !entry.value.is_nothing();
        entry.value = node(value, place);
        if is_cut {
            entry.value.value = Value::Refused;
            entry.value.whole = false;
        }
        return;
    }
    // What stands below its key was meant to be a map.
    let below = entry.value.place.line > entry.place.line;
    let line = entry
        .value
        .as_scalar()
        .filter(|scalar| below && scalar.style == Style::Plain);
    if let Some(scalar) = line
        && let Some((key, value, place)) = split(&scalar.text, &entry.value.place)
    {
        tell(&place, found, &scalar.text);
        let inner = Entry {
            key,
            place: entry.value.place,
            value: node(value, place),
        };
        // The lines below it, if there are any, have become a part of the text.
        let is_folded = scalar.is_folded();
        entry.value.whole = !is_folded;
        entry.value.value = if is_folded {
            Value::Refused
        } else {
            Value::Map(vec![inner])
        };
        return;
    }
    take_away(&mut entry.value, source, found);
}

/// Whether a quote stands at a place.
fn is_quoted(source: &Source, place: &Place) -> bool {
    let (line, column) = (place.line as usize, place.column as usize);
    let line = lines(&source.text).nth(line.saturating_sub(1));
    let character = line.and_then(|line| line.chars().nth(column.saturating_sub(1)));
    matches!(character, Some('"' | '\''))
}

fn node(text: String, place: Place) -> Node {
    Node {
        place,
        value: Value::Scalar(Scalar::verbatim(text, Style::Plain)),
        whole: true,
    }
}

/// The space behind the colon of what was not taken for a key and a value.
fn tell(value: &Place, found: &mut Vec<Diagnostic>, text: &str) {
    let Some(character) = text.chars().find(|character| is_odd(*character)) else {
        return;
    };
    let place = Place {
        column: value.column.saturating_sub(1),
        width: 1,
        ..*value
    };
    found.push(diagnostic(&place, character));
}

/// The key and the value of a text such as `id:·string`, and where the value stands.
fn split(text: &str, place: &Place) -> Option<(String, String, Place)> {
    let (key, rest) = text.split_once(':')?;
    let value = rest.trim_start_matches(is_odd);
    let is_key = key
        .chars()
        .all(|c| c.is_alphanumeric() || "-_.$@".contains(c));
    if !is_key || key.is_empty() || value.len() == rest.len() {
        return None;
    }
    let skipped = text.chars().count() - value.chars().count();
    let place = Place {
        column: place.column.saturating_add(u32::try_from(skipped).ok()?),
        width: u32::try_from(value.chars().count()).unwrap_or(1).max(1),
        ..*place
    };
    Some((key.to_owned(), value.to_owned(), place))
}

/// Takes such spaces from the ends of a text, and tells of the first.
fn trim(text: &mut String, place: &mut Place, found: &mut Vec<Diagnostic>) {
    let (first, last) = (text.chars().next(), text.chars().next_back());
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    if let Some(character) = last.filter(|last| is_odd(*last)) {
        let kept = text.trim_end_matches(is_odd).chars().count();
        let at = Place {
            column: place.column.saturating_add(count(kept)),
            width: 1,
            ..*place
        };
        if kept > 0 {
            found.push(diagnostic(&at, character));
        }
        place.width = place.width.min(count(kept)).max(1);
        text.truncate(text.trim_end_matches(is_odd).len());
    }
    if let Some(character) = first.filter(|first| is_odd(*first)) {
        let at = Place { width: 1, ..*place };
        found.push(diagnostic(&at, character));
        let rest = text.trim_start_matches(is_odd).to_owned();
        let skipped = count(text.chars().count() - rest.chars().count());
        place.column = place.column.saturating_add(skipped);
        place.width = place.width.saturating_sub(skipped).max(1);
        *text = rest;
    }
}

/// Whether a text has such a space at all.
pub(super) fn has_odd(text: &str) -> bool {
    // The standard library looks for one character at a time without decoding the others.
    !text.is_ascii() && ODD.iter().any(|space| text.contains(*space))
}
