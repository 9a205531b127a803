//! HTML as it stands in documentation: which of it are elements, and which is text.

use super::blocks::is_fence;

/// The elements that begin a block. What is none of these and not in [`INLINE`] is no element, such
/// as the `<bucket>` of a path.
const BLOCKS: &[&str] = &[
    "p",
    "ul",
    "ol",
    "li",
    "note",
    "important",
    "caution",
    "warning",
    "tip",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "dl",
    "dt",
    "dd",
    "table",
    "thead",
    "tbody",
    "tr",
    "br",
    "pre",
    "fullname",
    "shortdesc",
    "blockquote",
    "title",
    "section",
    "para",
    "hr",
    "body",
    "simplelist",
    "member",
    "itemizedlist",
    "listitem",
    "examples",
];
/// The elements that stand in a line.
const INLINE: &[&str] = &[
    "a",
    "b",
    "strong",
    "i",
    "em",
    "code",
    "span",
    "u",
    "sub",
    "sup",
    "small",
    "tt",
    "kbd",
    "var",
    "s",
    "q",
    "cite",
    "replaceable",
    "literal",
    "function",
    "xref",
    "ulink",
    "img",
    "font",
    "userinput",
    "filename",
    "emphasis",
    "guilabel",
    "procedure",
    "step",
    "abbr",
    "td",
    "th",
];

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    Text(&'t str),
    Open { name: String, attributes: &'t str },
    Close(String),
}

/// Whether an element begins a block.
pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.contains(&name)
}

/// Whether an element that begins a block stands in a text, outside of what Markdown takes for code.
pub(super) fn has_blocks(text: &str) -> bool {
    if !text.contains('<') || text.lines().any(|line| is_fence(line.trim_start())) {
        return false;
    }
    let begins = |piece: &Piece<'_>| match piece {
        Piece::Open { name, .. } | Piece::Close(name) => is_block(name),
        Piece::Text(_) => false,
    };
    let parts = text.split('`').step_by(2);
    parts
        .into_iter()
        .any(|part| pieces(part).iter().any(begins))
}

/// The pieces of a text. What is no element that is known is text.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut all = Vec::new();
    let mut start = 0;
    let mut from = 0;
    // A comment that has no end is looked for once.
    let mut comments = true;
    while let Some(found) = text.get(from..).and_then(|rest| rest.find('<')) {
        let open = from + found;
        let rest = text.get(open..).unwrap_or_default();
        from = open + 1;
        if let Some(comment) = rest.strip_prefix("<!--").filter(|_| comments) {
            let Some(length) = comment.find("-->") else {
                comments = false;
                continue;
            };
            push_text(&mut all, text.get(start..open));
            from = open + 4 + length + 3;
            start = from;
        } else if let Some((piece, length)) = element(rest) {
            push_text(&mut all, text.get(start..open));
            all.push(piece);
            from = open + length;
            start = from;
        }
    }
    push_text(&mut all, text.get(start..));
    all
}

fn push_text<'t>(all: &mut Vec<Piece<'t>>, text: Option<&'t str>) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        all.push(Piece::Text(text));
    }
}

/// The most bytes of an element, its attributes included.
const LONGEST: usize = 4_000;

/// The element at the start of a text, and how many bytes it takes.
fn element(text: &str) -> Option<(Piece<'_>, usize)> {
    let end = text.bytes().take(LONGEST).position(|byte| byte == b'>')?;
    let inner = text.get(1..end)?;
    let (closing, inner) = match inner.strip_prefix('/') {
        Some(inner) => (true, inner),
        None => (false, inner),
    };
    let length = inner
        .find(|character: char| !character.is_ascii_alphanumeric())
        .unwrap_or(inner.len());
    let (name, attributes) = inner.split_at(length);
    let name = name.to_ascii_lowercase();
    let is_known = BLOCKS.contains(&name.as_str()) || INLINE.contains(&name.as_str());
    let is_element = attributes.is_empty() || attributes.starts_with([' ', '\n', '\t', '/']);
    if !is_known || !is_element {
        return None;
    }
    let piece = if closing {
        Piece::Close(name)
    } else {
        Piece::Open { name, attributes }
    };
    Some((piece, end + 1))
}
