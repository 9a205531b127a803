//! Brackets: not closed, closed twice, or with something missing between them.

use super::block;
use super::stop::{Stop, indent, mark};
use crate::diagnostic::{Diagnostic, quoted};

/// The parser stopped inside brackets, at something that cannot follow what stands before it.
pub(super) fn not_closed(stop: &Stop<'_>) -> Diagnostic {
    let open = stop.from.unwrap_or(stop.at);
    let opening = stop.character(open).unwrap_or('{');
    let closing = if opening == '[' { ']' } else { '}' };
    let opened = stop.place(open, 1);
    let found = stop.character(stop.at);
    let head = stop.head(stop.at);
    let outdented =
        open.line < stop.at.line && indent(stop.line(stop.at.line)) <= indent(stop.line(open.line));
    if stop.is_at_end() || outdented {
        let never = stop
            .error(open, 1, format!("this `{opening}` is never closed"))
            .help(format!("put a `{closing}` where it ends"));
        if stop.is_at_end() {
            return never;
        }
        let content = stop.content(stop.at.line);
        let width = stop.word(content).chars().count();
        return never.label(
            &stop.place(content, width),
            "this is taken for a part of it",
        );
    }
    if let Some(found @ (']' | '}')) = found {
        let message = format!("a `{found}` stands where a `{closing}` is missing");
        return stop
            .error(stop.at, 1, message)
            .label(&opened, format!("this `{opening}` is open"))
            .help(format!("put the `{closing}` before it"));
    }
    if head.ends_with([']', '}']) {
        return after_bracket(stop);
    }
    // The key, or what looks like one, right before where the parser stopped.
    let key = last_word(&head);
    let at_key = mark(
        stop.at.line as usize,
        head.trim_end().chars().count() - key.chars().count() + 1,
    );
    match found {
        Some(bracket @ ('{' | '[')) if !key.is_empty() => {
            let value = if bracket == '[' { "[ … ]" } else { "{ … }" };
            let help = format!("write {}", quoted(&format!("{key}: {value}")));
            block::without_colon(stop, at_key, key.chars().count()).help(help)
        }
        Some(':') if !key.is_empty() => no_comma(stop, at_key, &key),
        _ => stop
            .error(
                stop.shown(),
                1,
                format!("a comma or a `{closing}` is missing here"),
            )
            .label(&opened, format!("this `{opening}` is open"))
            .help("put a text that holds brackets, commas or `: ` in quotes"),
    }
}

/// A key that follows the value before it without a comma between.
fn no_comma(stop: &Stop<'_>, key: crate::yaml::cursor::Mark, name: &str) -> Diagnostic {
    let width = name.chars().count();
    let own = stop.head(key);
    let above = stop.above(key.line).next();
    if let Some((_, above)) =
        above.filter(|(_, above)| own.trim().is_empty() && above.trim_end().ends_with(':'))
    {
        let outer = last_word(above.trim_end().trim_end_matches(':'));
        let message = "a map inside brackets stands in brackets of its own";
        return stop.error(key, width, message).help(format!(
            "write {}",
            quoted(&format!("{outer}: {{ {name}: … }}"))
        ));
    }
    let message = format!("a comma is missing before {}", quoted(name));
    stop.error(key, width, message)
        .help("in brackets a comma ends each value; put a text that holds `: ` in quotes")
}

/// The parser stopped behind brackets that are closed.
pub(super) fn goes_on(stop: &Stop<'_>) -> Option<Diagnostic> {
    let head = stop.head(stop.at);
    if !head.trim_end().ends_with([']', '}']) {
        return None;
    }
    if let Some(found @ (']' | '}')) = stop.character(stop.at) {
        let message = format!("this `{found}` closes nothing");
        return Some(
            stop.error(stop.at, 1, message)
                .help("leave it out, or open its bracket where that is missing"),
        );
    }
    Some(after_bracket(stop))
}

fn after_bracket(stop: &Stop<'_>) -> Diagnostic {
    stop.error(stop.at, 1, "a text goes on after a closing bracket")
        .help("put a pattern or a text that begins with a bracket in quotes")
}

/// Something other than a value stands where one is expected inside brackets.
pub(super) fn no_value(stop: &Stop<'_>, found: char) -> Diagnostic {
    let (message, help) = match found {
        ',' => ("a comma stands where a value is expected", "leave it out"),
        '-' => (
            "an item with a `-` stands inside brackets",
            "leave the `-` out: in brackets commas stand between the items",
        ),
        _ => (
            "this cannot stand inside brackets",
            "put a text that begins with it in quotes",
        ),
    };
    stop.error(stop.at, 1, message).help(help)
}

/// The last word of a text, without brackets and commas.
fn last_word(text: &str) -> String {
    let word = text
        .trim_end()
        .rsplit(|character: char| character.is_whitespace() || ",[]{}".contains(character));
    word.take(1).collect()
}
