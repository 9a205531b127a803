//! Lines: keys without their `:`, and what begins in the wrong column.

use super::entry::as_entry;
use super::stop::{Stop, indent, mark};
use crate::diagnostic::{Diagnostic, quoted};
use crate::yaml::cursor::Mark;

/// A line that begins in a column in which no map and no list above it does.
pub(super) fn column(stop: &Stop<'_>) -> Diagnostic {
    let own = indent(stop.line(stop.at.line));
    let is_item = stop.line(stop.at.line).trim_start().starts_with("- ");
    let message = if is_item {
        "an item does not begin in the column of the items above it"
    } else {
        "a key does not begin in the column of the keys above it"
    };
    let found = columns(stop, own);
    let mut diagnostic = stop.error(stop.shown(), 1, message);
    for line in &found {
        let content = stop.content(*line);
        let width = stop.word(content).chars().count();
        let text = format!("column {}", content.column);
        diagnostic = diagnostic.label(&stop.place(content, width), text);
    }
    let all: Vec<String> = found
        .iter()
        .map(|line| stop.content(*line).column.to_string())
        .collect();
    diagnostic.help(match all.as_slice() {
        [] => "indent the keys of a map by the same number of spaces".to_owned(),
        all => format!("begin it in column {}", all.join(" or ")),
    })
}

/// The nearest lines above that begin in a column in which a line may have been meant to begin: one
/// deeper than its own, and one that is not.
fn columns(stop: &Stop<'_>, own: usize) -> Vec<u32> {
    let mut found = Vec::new();
    let mut limit = usize::MAX;
    for (number, line) in stop.above(stop.at.line) {
        let found_here = indent(line);
        if found_here >= limit {
            continue;
        }
        limit = found_here;
        if found_here > own {
            found = vec![number];
        } else {
            found.push(number);
            break;
        }
    }
    found
}

/// A `:` that makes a key of something which can be none.
pub(super) fn colon(stop: &Stop<'_>) -> Diagnostic {
    let own = stop.head(stop.at);
    let line = stop.at.line;
    // A second `: ` in one line is a matter of that line alone.
    let above = stop
        .above(line)
        .next()
        .filter(|_| !(own.contains(": ") || own.trim().is_empty()));
    let Some((number, above)) = above else {
        return stop
            .error(stop.at, 1, "a `:` stands where none may")
            .help("put a text that holds `: ` in quotes");
    };
    if !has_key(above) {
        // It may be the last line of a text over several lines.
        let first = stop.above(number).next();
        let goes_on = first.is_some_and(|(_, first)| {
            has_value(first) && indent(above) > indent(first) && !own.trim_start().starts_with('-')
        });
        if !goes_on {
            return no_colon(stop, stop.content(number));
        }
        return stop
            .error(
                stop.at,
                1,
                "a text over several lines goes on here, and holds a `:`",
            )
            .help("put the text in quotes, or write it as a block after `|`");
    }
    if indent(&own) > indent(above) {
        let message =
            "this line is indented deeper than the key above it, which has its value already";
        return stop
            .error(stop.content(line), own.trim().chars().count(), message)
            .help("begin both in the same column");
    }
    stop.error(stop.at, 1, "a `:` stands where none may").help(
        "put a text that holds `: ` in quotes; and see that the keys of a map begin in the same column",
    )
}

fn has_key(line: &str) -> bool {
    line.contains(": ") || line.trim_end().ends_with(':')
}

fn has_value(line: &str) -> bool {
    line.split_once(": ")
        .is_some_and(|(_, value)| !value.trim().is_empty())
}

/// Something stands where a key does, and no `:` follows it.
pub(super) fn no_colon(stop: &Stop<'_>, key: Mark) -> Diagnostic {
    let rest = stop.rest(key);
    let text = rest.trim_end();
    if ["<<<<<<<", "=======", ">>>>>>>"]
        .iter()
        .any(|sign| text.starts_with(sign))
    {
        let message = "the file holds a merge that was not decided";
        return stop
            .error(key, text.chars().count(), message)
            .help("keep one of the two sides, and take the marks out");
    }
    if text.starts_with(['{', '[']) {
        let message = "a value in brackets begins no deeper than its key";
        return stop
            .error(key, 1, message)
            .help("indent it deeper than the key, or put it behind the `:`");
    }
    let in_list = stop
        .above(key.line)
        .take_while(|(_, line)| indent(line) + 1 >= key.column as usize)
        .any(|(_, line)| {
            indent(line) + 1 == key.column as usize && line.trim_start().starts_with("- ")
        });
    if in_list || is_dash_without_space(text) {
        return not_an_item(stop, key);
    }
    let written = as_entry(text);
    let found = if text.contains(':') && !text.starts_with(['"', '\'']) {
        let message = "a `:` has no space after it, so it ends no key";
        stop.error(key, text.chars().count(), message)
    } else {
        without_colon(stop, key, text.chars().count())
    };
    found.help(match written {
        Some(written) => format!("write {}", quoted(&written)),
        None => "write `key: value`, with a space after the `:`".to_owned(),
    })
}

/// A key without a `:`.
pub(super) fn without_colon(stop: &Stop<'_>, key: Mark, width: usize) -> Diagnostic {
    stop.error(key, width, "a key has no `:` after it")
}

fn is_dash_without_space(text: &str) -> bool {
    text.strip_prefix('-')
        .is_some_and(|rest| rest.starts_with(|first: char| first.is_alphabetic()))
}

/// Something other than an item in a list.
pub(super) fn not_an_item(stop: &Stop<'_>, mark_of: Mark) -> Diagnostic {
    let rest = stop.rest(mark_of);
    let text = rest.trim_end();
    if is_dash_without_space(text) {
        let message = "a `-` has no space after it, so it begins no item";
        let written = format!("- {}", text.trim_start_matches('-'));
        return stop
            .error(mark_of, text.chars().count(), message)
            .help(format!("write {}", quoted(&written)));
    }
    let message = "something other than an item stands in a list";
    stop.error(mark_of, text.chars().count(), message)
        .help("each item of a list begins with `- `, in the same column")
}

/// A file whose first key is indented, and a later one is not.
pub(super) fn first_key(stop: &Stop<'_>, first: Mark) -> Diagnostic {
    let own = indent(stop.line(first.line));
    let first = mark(first.line as usize, own + 1);
    let mut below = (first.line..)
        .skip(1)
        .take_while(|line| stop.has_line(*line));
    let outdented = below.find(|line| {
        let content = stop.line(*line).trim_start();
        let is_content = !(content.is_empty() || content.starts_with('#'));
        is_content && indent(stop.line(*line)) < own
    });
    let message = "the first key of the file is indented deeper than one below it";
    let found = stop
        .error(first, 1, message)
        .help("begin the keys of the file in the first column");
    match outdented {
        Some(line) => found.label(&stop.place(stop.content(line), 1), "this one"),
        None => found,
    }
}
