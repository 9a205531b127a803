//! Texts in quotes that are not closed, or go on after the quote that closes them.

use super::block;
use super::stop::{Stop, indent, mark};
use crate::diagnostic::Diagnostic;
use crate::yaml::cursor::Mark;

/// A quote that nothing closes.
pub(super) fn never_closed(stop: &Stop<'_>) -> Diagnostic {
    let open = stop.from.unwrap_or_else(|| stop.shown());
    let message = "this quote is never closed";
    let quote = stop.character(open).unwrap_or('"');
    stop.error(open, 1, message)
        .help(format!("put another `{quote}` behind the text"))
}

/// What stands where the parser stopped, right after a text in quotes.
pub(super) fn goes_on(stop: &Stop<'_>) -> Option<Diagnostic> {
    let head = stop.head(stop.at);
    let quote = head.trim_end().chars().next_back()?;
    if !matches!(quote, '"' | '\'') {
        return None;
    }
    let close = mark(stop.at.line as usize, head.trim_end().chars().count());
    let open = opened_by(stop, close)?;
    let before = stop.head(open);
    if open.line < close.line {
        let message = "this quote is not closed where its text ends";
        return Some(
            stop.error(open, 1, message)
                .label(&stop.place(close, 1), "this is the next one, and closes it")
                .help(format!("put another `{quote}` behind the text")),
        );
    }
    if before.trim().is_empty() || before.trim_end().ends_with(['{', ',']) {
        return Some(block::no_colon(stop, open));
    }
    let help = match quote {
        '\'' => "put quotes around the whole text; in single quotes a `'` is written twice",
        _ => "put quotes around the whole text; in double quotes a `\"` is written `\\\"`",
    };
    Some(
        stop.error(stop.at, 1, "a text goes on after its closing quote")
            .label(&stop.place(open, 1), "its opening quote")
            .help(help),
    )
}

/// The quote that opens the text which a quote closes.
fn opened_by(stop: &Stop<'_>, close: Mark) -> Option<Mark> {
    let mut open = None;
    // The indentation of the key of a block of text, whose lines are not looked into.
    let mut block: Option<usize> = None;
    for number in 1..=close.line {
        let line = stop.line(number);
        let is_inside = |key: usize| line.trim().is_empty() || indent(line) > key;
        if block.is_some_and(is_inside) {
            continue;
        }
        block = None;
        let closed = closed_in(line, number, &mut open);
        if let Some((from, _)) = closed.into_iter().find(|(_, to)| *to == close) {
            return Some(from);
        }
        if open.is_none() && is_block_header(line) {
            block = Some(indent(line));
        }
    }
    None
}

/// The texts in quotes that end in a line, each with its quotes; `open` is the one that is still
/// open. A quote opens a text only where a value may begin; elsewhere it is a plain character.
fn closed_in(line: &str, number: u32, open: &mut Option<(char, Mark)>) -> Vec<(Mark, Mark)> {
    let mut closed = Vec::new();
    let mut begins = true;
    let mut before = ' ';
    let mut characters = line.chars().enumerate().peekable();
    while let Some((index, character)) = characters.next() {
        let here = mark(number as usize, index + 1);
        let next = characters.peek().map(|(_, next)| *next);
        match *open {
            Some(('"', _)) if character == '\\' => drop(characters.next()),
            Some(('\'', _)) if character == '\'' && next == Some('\'') => {
                characters.next();
            }
            Some((quote, from)) if character == quote => {
                closed.push((from, here));
                *open = None;
            }
            None if matches!(character, '"' | '\'') && begins => *open = Some((character, here)),
            None if character == '#' && before == ' ' => break,
            _ => {}
        }
        begins = match character {
            ' ' => begins,
            _ => ":,[{-?".contains(character),
        };
        before = character;
    }
    closed
}

/// Whether a block of text follows a line: `doc: |`, `doc: >-`.
fn is_block_header(line: &str) -> bool {
    let last = line.split_whitespace().next_back().unwrap_or("");
    let rest = last.strip_prefix(['|', '>']);
    rest.is_some_and(|rest| rest.chars().all(|c| matches!(c, '+' | '-' | '1'..='9')))
}
