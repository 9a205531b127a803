//! Where the parser stopped, and the text around.

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Source};
use crate::yaml::cursor::{Mark, lines};

/// Where the parser stopped and why.
pub(super) struct Stop<'a> {
    source: &'a Source,
    lines: Vec<&'a str>,
    /// What it did not like.
    pub(super) problem: &'a str,
    /// Where it stopped; behind the last line where that was the end of the text.
    pub(super) at: Mark,
    /// What it was reading.
    pub(super) context: &'a str,
    /// Where that begins, as far as it was told.
    pub(super) from: Option<Mark>,
}

impl<'a> Stop<'a> {
    /// Reads what the parser says: `problem at line 2 column 1, while context at line 1 column 1`.
    pub(super) fn new(source: &'a Source, said: &'a str) -> Self {
        let (first, second) = said.split_once(", while ").unwrap_or((said, ""));
        let (problem, at) = with_mark(first);
        let (context, from) = with_mark(second);
        Self {
            source,
            lines: lines(&source.text).collect(),
            problem,
            at: at.unwrap_or(Mark::START),
            context,
            from,
        }
    }

    /// A line, counted from 1.
    pub(super) fn line(&self, number: u32) -> &'a str {
        let index = (number as usize).checked_sub(1);
        index
            .and_then(|index| self.lines.get(index))
            .copied()
            .unwrap_or("")
    }

    /// Whether the text has as many lines.
    pub(super) fn has_line(&self, number: u32) -> bool {
        number as usize <= self.lines.len()
    }

    /// The lines above a line that have content, the nearest first, each with its number.
    pub(super) fn above(&self, number: u32) -> impl Iterator<Item = (u32, &'a str)> {
        let count = (number as usize).saturating_sub(1).min(self.lines.len());
        let numbered = (1..).zip(self.lines.iter().copied()).take(count);
        let all: Vec<(u32, &str)> = numbered.collect();
        all.into_iter().rev().filter(|(_, line)| {
            let content = line.trim();
            !(content.is_empty() || content.starts_with('#'))
        })
    }

    /// The character at a mark.
    pub(super) fn character(&self, mark: Mark) -> Option<char> {
        let index = (mark.column as usize).checked_sub(1)?;
        self.line(mark.line).chars().nth(index)
    }

    /// What stands before a mark in its line.
    pub(super) fn head(&self, mark: Mark) -> String {
        let count = mark.column.saturating_sub(1) as usize;
        self.line(mark.line).chars().take(count).collect()
    }

    /// What stands from a mark to the end of its line.
    pub(super) fn rest(&self, mark: Mark) -> String {
        let count = mark.column.saturating_sub(1) as usize;
        self.line(mark.line).chars().skip(count).collect()
    }

    /// The word that begins at a mark.
    pub(super) fn word(&self, mark: Mark) -> String {
        let rest = self.rest(mark);
        rest.chars()
            .take_while(|character| !character.is_whitespace() && !",[]{}".contains(*character))
            .collect()
    }

    /// Whether the text ends where the parser stopped.
    pub(super) fn is_at_end(&self) -> bool {
        !self.has_line(self.at.line)
            || self.rest(self.at).trim().is_empty()
                && self
                    .lines
                    .iter()
                    .skip(self.at.line as usize)
                    .all(|line| line.trim().is_empty())
    }

    /// Where the parser stopped, or the end of the last line with content where there is nothing
    /// to show.
    pub(super) fn shown(&self) -> Mark {
        if !self.line(self.at.line).trim().is_empty() {
            return self.at;
        }
        let last = self.lines.iter().enumerate().take(self.at.line as usize);
        let content = last.rev().find(|(_, line)| !line.trim().is_empty());
        let (index, line) = content.unwrap_or((0, &""));
        mark(index + 1, line.trim_end().chars().count() + 1)
    }

    pub(super) fn place(&self, mark: Mark, width: usize) -> Place {
        Place {
            path: self.source.path,
            line: mark.line,
            column: mark.column,
            width: u32::try_from(width).unwrap_or(1).max(1),
        }
    }

    pub(super) fn error(&self, mark: Mark, width: usize, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(Code::Syntax, &self.place(mark, width), message)
    }

    /// The first character of a line's content.
    pub(super) fn content(&self, line: u32) -> Mark {
        mark(line as usize, indent(self.line(line)) + 1)
    }
}

/// How many spaces stand before the content of a line.
pub(super) fn indent(line: &str) -> usize {
    line.chars()
        .take_while(|character| *character == ' ')
        .count()
}

pub(super) fn mark(line: usize, column: usize) -> Mark {
    Mark {
        line: u32::try_from(line).unwrap_or(u32::MAX),
        column: u32::try_from(column).unwrap_or(u32::MAX),
    }
}

/// Cuts ` at line 3 column 7` off the end of what the parser says.
fn with_mark(said: &str) -> (&str, Option<Mark>) {
    let Some((text, place)) = said.rsplit_once(" at line ") else {
        return (said, None);
    };
    let mark = place.split_once(" column ").and_then(|(line, column)| {
        Some(Mark {
            line: line.parse().ok()?,
            column: column.parse().ok()?,
        })
    });
    (text, mark)
}
