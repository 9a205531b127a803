//! Blocks of Markdown, and their lines.

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// Words with one space between two.
    Paragraph(String),
    /// An item of a list: how deep it stands, its marker, and its words. Without a marker it is a
    /// further paragraph of the item before it.
    Item {
        depth: usize,
        marker: String,
        text: String,
    },
    /// Lines that stay as they are.
    Verbatim(Vec<String>),
}

/// The lines of several blocks, each at most so long where its words let it be, with a line break
/// at the end.
pub(super) fn print(blocks: &[Block], width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut before: Option<&Block> = None;
    // How many columns the marker of each list that is open takes: what is in an item stands behind.
    let mut markers: Vec<usize> = Vec::new();
    for block in blocks {
        if before.is_some_and(|before| is_apart(before, block)) {
            lines.push(String::new());
        }
        match block {
            Block::Paragraph(text) => {
                markers.clear();
                lines.extend(wrap(text, width));
            }
            Block::Item {
                depth,
                marker,
                text,
            } => {
                let had = markers.len();
                markers.resize(depth + 1, 2);
                if let Some(last) = markers
                    .last_mut()
                    .filter(|_| !marker.is_empty() || had <= *depth)
                {
                    *last = marker.chars().count().max(1) + 1;
                }
                lines.extend(item(&markers, marker, text, width));
            }
            Block::Verbatim(verbatim) => lines.extend(verbatim.iter().cloned()),
        }
        before = Some(block);
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

/// Whether an empty line stands between two blocks. The items of a list stand close.
fn is_apart(before: &Block, block: &Block) -> bool {
    match (before, block) {
        (Block::Item { .. }, Block::Item { marker, .. }) => marker.is_empty(),
        _ => true,
    }
}

/// The lines of an item in lists whose markers take so many columns.
fn item(markers: &[usize], marker: &str, text: &str, width: usize) -> Vec<String> {
    let (own, outer) = markers.split_last().unwrap_or((&2, &[]));
    let indent = " ".repeat(outer.iter().sum());
    let hang = " ".repeat(*own);
    let left = width.saturating_sub(indent.len() + hang.len()).max(20);
    let mut lines = Vec::new();
    for (index, line) in wrap(text, left).into_iter().enumerate() {
        let start = if index == 0 && !marker.is_empty() {
            format!("{marker} ")
        } else {
            hang.clone()
        };
        lines.push(format!("{indent}{start}{line}"));
    }
    lines
}

/// Words in lines of at most so many characters, where no word is longer. No line begins with what
/// would begin a list, a heading or a quote.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let length = word.chars().count();
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + length <= width || is_marker(word) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Whether a word means something else at the start of a line.
pub(super) fn is_marker(word: &str) -> bool {
    let digits = word.trim_start_matches(|first: char| first.is_ascii_digit());
    let is_number = digits.len() < word.len() && matches!(digits, "." | ")");
    let is_rule = !word.is_empty() && word.chars().all(|character| "-*_=+".contains(character));
    is_number || is_rule || word.starts_with(['#', '>', '|']) || is_fence(word)
}

/// Whether a text begins a block of code, or ends one.
pub(super) fn is_fence(text: &str) -> bool {
    text.starts_with("```") || text.starts_with("~~~")
}
