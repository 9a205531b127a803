//! Where an operation goes in a file, and how its lines get there with all others left as they are.

use std::ops::Range;

use cistron_codegen::written::{Entry, File, Value};

use crate::outcome::Stop;

/// Where an operation goes in a file.
#[derive(Debug)]
pub(super) struct Spot {
    /// What makes way: `{}`, where nothing else stands in the section. Most often it is empty.
    gone: Range<usize>,
    /// The end of the line that the operation goes below.
    at: usize,
    /// The key of the section stands nowhere yet.
    is_new: bool,
    /// An empty line stands before the operation.
    has_gap: bool,
    /// The spaces before the name of the operation.
    indent: usize,
    /// The further spaces before each level below.
    step: usize,
    /// How the file ends its lines.
    line_end: &'static str,
}

/// A line to be written: how many levels it stands below the operation's name, and its text.
pub(super) type Line = (usize, String);

impl Spot {
    /// The end of the `operations` of a file, or of the file, if it has none.
    pub(super) fn find(file: &File) -> Result<Self, Stop> {
        let text = file.text();
        let Some(root) = file.root() else {
            return Err(Stop::Failed(format!("{} is not YAML", file.path())));
        };
        if root.is_in_brackets() {
            return Err(in_braces(root, "the file"));
        }
        let step = step(root);
        let nowhere = Self {
            gone: 0..0,
            at: 0,
            is_new: false,
            has_gap: false,
            indent: step,
            step,
            line_end: line_end(text),
        };
        let Some(section) = root.get("operations") else {
            return Ok(Self {
                at: root.end_with_comments(0),
                is_new: true,
                has_gap: true,
                ..nowhere
            });
        };
        let value = section.value;
        let names: Vec<Entry<'_>> = value.entries().collect();
        let Some(last) = names.last() else {
            return Ok(Self {
                gone: emptiness(value, text)?,
                at: value.end_with_comments(1),
                ..nowhere
            });
        };
        if value.is_in_brackets() {
            return Err(in_braces(value, "`operations`"));
        }
        let indent = indent_of(*last);
        let at = value.end_with_comments(indent.max(1));
        let is_below_an_empty_line = text[..at].ends_with('\n');
        Ok(Self {
            at,
            has_gap: !is_below_an_empty_line && (names.len() == 1 || has_gap_above(*last, text)),
            indent,
            step: names
                .iter()
                .find_map(|name| inner_step(*name))
                .unwrap_or(step),
            ..nowhere
        })
    }

    /// The text of the file with these lines in it.
    pub(super) fn fill(&self, text: &str, lines: &[Line]) -> String {
        let mut new = String::with_capacity(text.len() + 1024);
        new.push_str(&text[..self.gone.start.min(self.at)]);
        new.push_str(&text[self.gone.end.min(self.at)..self.at]);
        if self.has_gap {
            new.push_str(self.line_end);
        }
        if self.is_new {
            new.push_str(self.line_end);
            new.push_str("operations:");
        }
        for (level, line) in lines {
            new.push_str(self.line_end);
            new.push_str(&" ".repeat(self.indent + level * self.step));
            new.push_str(line);
        }
        new.push_str(&text[self.at..]);
        new
    }

    /// How many columns a line has for its text, up to the hundredth.
    pub(super) fn columns(&self, level: usize) -> usize {
        100usize.saturating_sub(self.indent + level * self.step)
    }
}

fn in_braces(value: Value<'_>, what: &str) -> Stop {
    Stop::Failed(format!(
        "{}: {what} is written in braces, and an operation takes lines of its own; write it in \
         lines first",
        value.place()
    ))
}

/// What stands for nothing in a section, with the spaces before it.
fn emptiness(value: Value<'_>, text: &str) -> Result<Range<usize>, Stop> {
    let (start, end) = (value.start(), value.end());
    let written = text.get(start..end).unwrap_or_default();
    if written.is_empty() {
        return Ok(start..start);
    }
    if value.is_map() && !written.chars().all(|character| "{} ".contains(character)) {
        return Err(in_braces(value, "`operations`"));
    }
    Ok(text[..start].trim_end_matches(' ').len()..end)
}

/// How the file ends its lines, by the first of them.
fn line_end(text: &str) -> &'static str {
    let first = text.split_inclusive('\n').next();
    if first.is_some_and(|line| line.ends_with("\r\n")) {
        "\r\n"
    } else {
        "\n"
    }
}

/// The spaces before a key.
fn indent_of(entry: Entry<'_>) -> usize {
    (entry.place.column as usize).saturating_sub(1)
}

/// How much further the keys of a map stand that is the value of a key.
fn inner_step(entry: Entry<'_>) -> Option<usize> {
    let inner = entry.value.entries().next()?;
    let is_in_lines = !entry.value.is_in_brackets();
    let step = indent_of(inner).checked_sub(indent_of(entry))?;
    (is_in_lines && step > 0).then_some(step)
}

/// How much further the file's maps stand than their keys.
fn step(root: Value<'_>) -> usize {
    root.entries().find_map(inner_step).unwrap_or(2)
}

/// Whether an empty line stands above a key, and above the comments on it.
fn has_gap_above(entry: Entry<'_>, text: &str) -> bool {
    let above = entry.place.line.saturating_sub(1) as usize;
    let lines: Vec<&str> = text.lines().take(above).collect();
    let mut lines = lines.into_iter().rev().map(str::trim);
    lines.find(|line| !line.starts_with('#')) == Some("")
}
