//! Markdown as it stands in documentation, line by line.

use super::blocks::{Block, is_fence, is_marker};
use super::elements;

/// The blocks of a text in Markdown, without the elements of HTML that stand in its lines.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}', '\u{85}'], "\n");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let margin = margin(&lines);
    let mut reader = Reader::default();
    let mut fence = false;
    for line in lines {
        let line = line.get(margin..).unwrap_or_else(|| line.trim_start());
        if fence || is_fence(line.trim_start()) {
            reader.verbatim(line);
            fence ^= is_fence(line.trim_start());
        } else if line.is_empty() {
            reader.end();
        } else {
            reader.line(line);
        }
    }
    reader.end();
    reader.blocks
}

/// How deep every line but the first is indented: documentation in a model often is.
fn margin(lines: &[&str]) -> usize {
    let indent = |line: &&&str| line.len() - line.trim_start_matches(' ').len();
    let content = lines.iter().filter(|line| !line.is_empty());
    content.clone().map(|line| indent(&line)).min().unwrap_or(0)
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    words: Vec<String>,
    verbatim: Vec<String>,
}

impl Reader {
    fn line(&mut self, line: &str) {
        let text = cleaned(&spans(line));
        let trimmed = text.trim_start();
        let first = trimmed.split(' ').next().unwrap_or_default();
        // What means something at the start of a line stays in a line of its own, and so does what
        // is indented below it.
        let special = is_marker(first) || (text.starts_with(' ') && self.words.is_empty());
        if special || !self.verbatim.is_empty() {
            self.end_words();
            self.verbatim.push(text);
        } else {
            let words = trimmed.split(' ').filter(|word| !word.is_empty());
            self.words.extend(words.map(str::to_owned));
        }
    }

    fn verbatim(&mut self, line: &str) {
        self.end_words();
        self.verbatim.push(cleaned(line));
    }

    fn end(&mut self) {
        self.end_words();
        if !self.verbatim.is_empty() {
            let lines = std::mem::take(&mut self.verbatim);
            self.blocks.push(Block::Verbatim(lines));
        }
    }

    fn end_words(&mut self) {
        if !self.words.is_empty() {
            let words = std::mem::take(&mut self.words);
            self.blocks.push(Block::Paragraph(words.join(" ")));
        }
    }
}

/// A line without what cannot be seen, tabs as spaces.
fn cleaned(line: &str) -> String {
    line.replace('\t', "    ")
        .chars()
        .filter(|character| !character.is_control())
        .collect()
}

/// A line without elements. What stands between backticks stays as it is.
fn spans(line: &str) -> String {
    if !line.contains(['<', '&']) {
        return line.to_owned();
    }
    let mut text = String::new();
    for (index, part) in line.split('`').enumerate() {
        if index > 0 {
            text.push('`');
        }
        if index % 2 == 0 {
            text.push_str(&elements::inline(part));
        } else {
            text.push_str(part);
        }
    }
    text
}
