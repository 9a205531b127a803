//! From the elements of HTML to blocks of Markdown.

use super::blocks::{Block, is_marker};
use super::entities::decoded;
use super::html::{Piece, is_block, pieces};

/// The blocks of a text in HTML.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut writer = Writer::default();
    let mut verbatim = 0;
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) if verbatim > 0 => writer.line.push_str(&decoded(text)),
            Piece::Text(text) => writer.text(&decoded(text)),
            Piece::Open { name, .. } if name == "pre" => {
                writer.end_block();
                verbatim += 1;
            }
            Piece::Close(name) if name == "pre" => {
                verbatim = 0;
                writer.end_verbatim();
            }
            _ if verbatim > 0 => {}
            Piece::Open { name, attributes } => writer.open(&name, attributes),
            Piece::Close(name) => writer.close(&name),
        }
    }
    writer.end_block();
    writer.blocks
}

/// A span that is open: where its text begins, and where its link leads.
struct Span {
    name: String,
    start: usize,
    link: Option<String>,
}

/// The blocks that are done, and the one that is being written.
#[derive(Default)]
struct Writer {
    blocks: Vec<Block>,
    line: String,
    spans: Vec<Span>,
    /// The lists that are open, each with the number of its next item, if it is numbered.
    lists: Vec<Option<usize>>,
    /// The marker that the next block of the item has.
    marker: Option<String>,
    /// A cell of a table is open.
    in_cell: bool,
    /// What the next paragraph begins with.
    label: &'static str,
}

impl Writer {
    fn text(&mut self, text: &str) {
        for (index, word) in text
            .split([' ', '\n', '\t', '\r', '\u{c}', '\u{a0}'])
            .enumerate()
        {
            if index > 0 && !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
            self.line.extend(word.chars().map(|character| {
                if character.is_control() {
                    ' '
                } else {
                    character
                }
            }));
        }
    }

    fn open(&mut self, name: &str, attributes: &str) {
        if let Some(link) = span_link(name, attributes) {
            self.spans.push(Span {
                name: name.to_owned(),
                start: self.line.len(),
                link,
            });
            return;
        }
        match name {
            "img" => self.text(&attribute(attributes, "alt=").unwrap_or_default()),
            "td" | "th" => self.cell(),
            _ => {}
        }
        if self.is_in_cell(name) || !is_block(name) {
            return;
        }
        self.end_block();
        match name {
            "ul" | "itemizedlist" | "simplelist" => self.lists.push(None),
            "ol" => self.lists.push(Some(1)),
            "li" | "listitem" | "member" => self.marker = Some(self.next_marker()),
            "note" => self.label = "Note: ",
            "important" => self.label = "Important: ",
            "caution" => self.label = "Caution: ",
            "warning" => self.label = "Warning: ",
            "tip" => self.label = "Tip: ",
            "dt" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.spans.push(Span {
                name: "b".to_owned(),
                start: 0,
                link: None,
            }),
            _ => {}
        }
    }

    /// Begins a cell of a table, whose rows are lines.
    fn cell(&mut self) {
        self.in_cell = true;
        if !self.line.trim().is_empty() {
            self.text(" | ");
        }
    }

    /// Whether an element begins or ends a paragraph in a cell, which stands in the line of its row.
    fn is_in_cell(&mut self, name: &str) -> bool {
        let is_paragraph = matches!(name, "p" | "br" | "div" | "para");
        if self.in_cell && is_paragraph {
            self.text(" ");
        }
        self.in_cell && is_paragraph
    }

    fn next_marker(&mut self) -> String {
        match self.lists.last_mut() {
            Some(Some(number)) => {
                let marker = format!("{number}.");
                *number += 1;
                marker
            }
            _ => "-".to_owned(),
        }
    }

    fn close(&mut self, name: &str) {
        if let Some(index) = self.spans.iter().rposition(|span| span.name == name) {
            let inner: Vec<Span> = self.spans.drain(index..).rev().collect();
            for span in inner {
                self.end_span(&span);
            }
            return;
        }
        if matches!(name, "td" | "th" | "tr" | "table") {
            self.in_cell = false;
        }
        if self.is_in_cell(name) || !is_block(name) {
            return;
        }
        self.end_block();
        if matches!(name, "ul" | "ol" | "itemizedlist" | "simplelist") {
            self.lists.pop();
        }
        if matches!(name, "li" | "listitem" | "member") {
            self.marker = None;
        }
        if matches!(name, "note" | "important" | "caution" | "warning" | "tip") {
            self.label = "";
        }
    }

    /// Ends a span: its text gets the signs of Markdown on both sides.
    fn end_span(&mut self, span: &Span) {
        let inner = self.line.get(span.start..).unwrap_or_default().to_owned();
        let text = inner.trim();
        if text.is_empty() {
            return;
        }
        let signed = match span.name.as_str() {
            "code" | "tt" | "literal" | "kbd" | "userinput" | "filename" => code(text),
            "b" | "strong" => emphasised(text, "**"),
            "i" | "em" | "var" | "cite" | "replaceable" | "emphasis" => emphasised(text, "*"),
            _ => match &span.link {
                Some(link) if link != text => format!("{text} ({link})"),
                _ => text.to_owned(),
            },
        };
        let (before, after) = (inner.starts_with(' '), inner.ends_with(' '));
        self.line.truncate(span.start);
        if before {
            self.line.push(' ');
        }
        self.line.push_str(&signed);
        if after {
            self.line.push(' ');
        }
    }

    /// Ends the block that is being written.
    fn end_block(&mut self) {
        let open: Vec<Span> = self.spans.drain(..).rev().collect();
        for span in open {
            self.end_span(&span);
        }
        let line = std::mem::take(&mut self.line);
        let words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return;
        }
        let mut text = std::mem::take(&mut self.label).to_owned();
        text.push_str(&words.join(" "));
        if is_marker(words.first().copied().unwrap_or_default()) {
            // What would begin a list or a heading stands for itself.
            text.insert(0, '\\');
        }
        let block = if self.lists.is_empty() && self.marker.is_none() {
            Block::Paragraph(text)
        } else {
            Block::Item {
                depth: self.lists.len().saturating_sub(1),
                marker: self.marker.take().unwrap_or_default(),
                text,
            }
        };
        self.blocks.push(block);
    }

    /// Ends a block of code.
    fn end_verbatim(&mut self) {
        let text = std::mem::take(&mut self.line);
        let lines = text.trim_matches('\n').lines();
        let mut all = vec!["```".to_owned()];
        all.extend(lines.map(|line| line.trim_end().replace('\t', "    ")));
        all.push("```".to_owned());
        if all.len() > 2 {
            self.blocks.push(Block::Verbatim(all));
        }
    }
}

/// Whether an element is a span that Markdown has signs for, and where it leads.
#[allow(clippy::option_option, reason = "a span leads nowhere or somewhere")]
fn span_link(name: &str, attributes: &str) -> Option<Option<String>> {
    const SIGNED: &[&str] = &[
        "code",
        "tt",
        "literal",
        "kbd",
        "userinput",
        "filename",
        "b",
        "strong",
        "i",
        "em",
        "var",
        "cite",
        "replaceable",
        "emphasis",
    ];
    match name {
        "a" | "ulink" => Some(link(attributes)),
        _ => SIGNED.contains(&name).then_some(None),
    }
}

/// Where a link leads, if that is a place of its own.
fn link(attributes: &str) -> Option<String> {
    let target = attribute(attributes, "href=").or_else(|| attribute(attributes, "url="))?;
    let is_place = target.starts_with("http://") || target.starts_with("https://");
    (is_place && !target.contains(|found: char| found.is_whitespace() || found.is_control()))
        .then_some(target)
}

/// The value of an attribute.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let start = attributes.find(name)? + name.len();
    let rest = attributes.get(start..)?;
    let quote = rest.chars().next().filter(|quote| "\"'".contains(*quote));
    let value = match quote {
        Some(quote) => rest.get(1..)?.split(quote).next()?,
        None => rest.split([' ', '/']).next()?,
    };
    Some(decoded(value.trim()))
}

fn emphasised(text: &str, sign: &str) -> String {
    // What is emphasised already, or holds the sign, would be something else.
    if text.contains('*') {
        text.to_owned()
    } else {
        format!("{sign}{text}{sign}")
    }
}

fn code(text: &str) -> String {
    if text.contains('`') {
        text.to_owned()
    } else {
        format!("`{text}`")
    }
}

/// A line of Markdown without the elements that stand in it.
pub(super) fn inline(text: &str) -> String {
    let mut writer = Writer::default();
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => writer.line.push_str(&decoded(text)),
            Piece::Open { name, attributes } => writer.open(&name, attributes),
            Piece::Close(name) => writer.close(&name),
        }
    }
    let open: Vec<Span> = writer.spans.drain(..).rev().collect();
    for span in open {
        writer.end_span(&span);
    }
    writer.line
}
