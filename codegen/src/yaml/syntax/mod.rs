//! What is said about a text that is not YAML.
//!
//! The parser tells where it stops and what it was reading there. What the author most likely did
//! is found by looking at the lines around.

mod block;
mod entry;
mod flow;
mod quote;
mod stop;

pub(crate) use self::entry::as_entry;
use self::stop::Stop;
use crate::diagnostic::{Code, Diagnostic, quoted};
use crate::source::Source;
use crate::yaml::cursor::Mark;

/// The diagnostic for what the parser says: its text, with the places in it.
pub(super) fn diagnose(source: &Source, said: &str) -> Diagnostic {
    let stop = Stop::new(source, said);
    tab(&stop).or_else(|| by_problem(&stop)).unwrap_or_else(|| {
        stop.error(
            stop.shown(),
            1,
            format!("the file is not valid YAML: {}", stop.problem),
        )
    })
}

/// The diagnostic for a file whose first key begins in a column of its own.
pub(super) fn first_key(source: &Source, first: Mark) -> Diagnostic {
    let stop = Stop::new(source, "");
    block::first_key(&stop, first)
}

fn by_problem(stop: &Stop<'_>) -> Option<Diagnostic> {
    let problem = stop.problem;
    if problem.starts_with("found unexpected end of stream") {
        Some(quote::never_closed(stop))
    } else if problem.starts_with("did not find expected ',' or") {
        Some(quote::goes_on(stop).unwrap_or_else(|| flow::not_closed(stop)))
    } else if problem.starts_with("did not find expected key") {
        Some(
            quote::goes_on(stop)
                .or_else(|| flow::goes_on(stop))
                .unwrap_or_else(|| block::column(stop)),
        )
    } else if problem.starts_with("could not find expected ':'") {
        Some(block::no_colon(stop, stop.from.unwrap_or(stop.at)))
    } else if problem.starts_with("mapping values are not allowed") {
        Some(block::colon(stop))
    } else if problem.starts_with("did not find expected '-' indicator") {
        Some(block::not_an_item(stop, stop.at))
    } else if problem.starts_with("block sequence entries are not allowed") {
        let message = "a list begins behind its key";
        let help = "put each `- ` on a line of its own below the key, and a text that begins with `- ` in quotes";
        Some(stop.error(stop.at, 1, message).help(help))
    } else {
        character(stop)
    }
}

/// A tab that is the reason why the parser stops.
fn tab(stop: &Stop<'_>) -> Option<Diagnostic> {
    let line = stop.line(stop.at.line);
    let before = line
        .chars()
        .take_while(|character| character.is_whitespace())
        .position(|character| character == '\t');
    let mut mark = stop.at;
    match before {
        Some(column) => mark.column = u32::try_from(column + 1).unwrap_or(u32::MAX),
        None if stop.character(stop.at) == Some('\t') => {}
        None => return None,
    }
    let message = "a tab stands here, and YAML is indented with spaces only";
    Some(
        Diagnostic::error(Code::Tab, &stop.place(mark, 1), message)
            .help("replace the tab by spaces, two a level"),
    )
}

/// A text that begins with a character which means something in YAML, or holds an escape that
/// there is none of.
fn character(stop: &Stop<'_>) -> Option<Diagnostic> {
    let (problem, context) = (stop.problem, stop.context);
    if context.starts_with("parsing a quoted scalar") {
        let message = "an escape that double quotes do not know";
        let help = "put a pattern in single quotes, where a backslash is a backslash";
        return Some(stop.error(stop.at, 1, message).help(help));
    }
    if problem.contains("tag") {
        let word = stop.word(stop.at);
        let place = stop.place(stop.at, word.chars().count());
        let message = format!("tags are not part of the language: {}", quoted(&word));
        return Some(
            Diagnostic::error(Code::Tag, &place, message)
                .help("leave the tag out; put a text that begins with `!` in quotes"),
        );
    }
    let begins = [
        "found character that cannot start any token",
        "did not find expected comment or line break",
        "did not find expected alphabetic or numeric character",
        "did not find expected node content",
        "mapping keys are not allowed",
    ];
    if !begins.iter().any(|begin| problem.starts_with(begin)) {
        return None;
    }
    let mark = stop.from.unwrap_or(stop.at);
    let first = stop.character(mark)?;
    if context.starts_with("parsing a flow node") {
        return Some(flow::no_value(stop, first));
    }
    let shown = match first {
        '`' => "a backtick".to_owned(),
        first => format!("`{first}`"),
    };
    let message = format!("a text begins with {shown}, which has a meaning in YAML");
    Some(stop.error(mark, 1, message).help("put the text in quotes"))
}
