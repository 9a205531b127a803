//! From the tree of a pattern to its text in the dialect of specs.

use std::fmt::Write;

use super::{Char, Class, ClassItem, Node};

/// The text of a pattern without anchors.
pub(super) fn print(node: &Node) -> String {
    let mut text = String::new();
    add(node, &mut text);
    text
}

fn add(node: &Node, text: &mut String) {
    match node {
        // Nothing is left of these where a pattern is printed.
        Node::Empty | Node::Never | Node::Start | Node::End => {}
        Node::Char(found) => character(*found, text),
        Node::Dot => text.push('.'),
        Node::Class(found) => class(found, text),
        Node::Concat(nodes) => {
            for node in nodes {
                if matches!(node, Node::Alternation(_)) {
                    grouped(node, text);
                } else {
                    add(node, text);
                }
            }
        }
        Node::Alternation(nodes) => {
            for (index, node) in nodes.iter().enumerate() {
                if index > 0 {
                    text.push('|');
                }
                add(node, text);
            }
        }
        Node::Group { node, plain: true } => {
            text.push('(');
            add(node, text);
            text.push(')');
        }
        Node::Group { node, plain: false } => grouped(node, text),
        Node::Repeat { node, min, max } => {
            if matches!(
                **node,
                Node::Concat(_) | Node::Alternation(_) | Node::Repeat { .. }
            ) {
                grouped(node, text);
            } else {
                add(node, text);
            }
            match (min, max) {
                (0, None) => text.push('*'),
                (1, None) => text.push('+'),
                (0, Some(1)) => text.push('?'),
                // Writing to a string does not fail.
                (min, None) => drop(write!(text, "{{{min},}}")),
                (min, Some(max)) if min == max => drop(write!(text, "{{{min}}}")),
                (min, Some(max)) => drop(write!(text, "{{{min},{max}}}")),
            }
        }
    }
}

fn grouped(node: &Node, text: &mut String) {
    text.push_str("(?:");
    add(node, text);
    text.push(')');
}

fn character(found: Char, text: &mut String) {
    if r"\.*+?()[]{}|^$".contains(found.value) {
        text.push('\\');
        text.push(found.value);
    } else {
        plain(found, text);
    }
}

/// A character that means nothing else.
fn plain(found: Char, text: &mut String) {
    let code = u32::from(found.value);
    match found.value {
        '\n' => text.push_str("\\n"),
        '\r' => text.push_str("\\r"),
        '\t' => text.push_str("\\t"),
        '\u{c}' => text.push_str("\\f"),
        '\u{b}' => text.push_str("\\v"),
        value if value.is_ascii_graphic() || value == ' ' => text.push(value),
        value if !found.by_number && !value.is_control() && !is_format(value) => text.push(value),
        _ if code < 0x80 => drop(write!(text, "\\x{code:02x}")),
        _ if code < 0x1_0000 => drop(write!(text, "\\u{code:04x}")),
        _ => drop(write!(text, "\\u{{{code:x}}}")),
    }
}

/// Whether a character cannot be seen, or turns the text around it.
fn is_format(value: char) -> bool {
    matches!(value, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || value.is_whitespace()
}

fn class(class: &Class, text: &mut String) {
    if class.bare {
        for found in &class.items {
            item(found, text);
        }
        return;
    }
    text.push('[');
    if class.negated {
        text.push('^');
    }
    let start = text.len();
    for (index, found) in class.items.iter().enumerate() {
        let is_edge = text.len() == start || index + 1 == class.items.len();
        let after_range =
            index > 0 && matches!(class.items.get(index - 1), Some(ClassItem::Range(..)));
        match found {
            // A hyphen stands for itself in front, at the end and after a range.
            ClassItem::Char(Char { value: '-', .. }) if is_edge || after_range => text.push('-'),
            found => item(found, text),
        }
    }
    text.push(']');
}

fn item(found: &ClassItem, text: &mut String) {
    match found {
        ClassItem::Char(found) => in_class(*found, text),
        ClassItem::Range(first, last) => {
            in_class(*first, text);
            text.push('-');
            in_class(*last, text);
        }
        ClassItem::Shorthand(letter) => {
            text.push('\\');
            text.push(*letter);
        }
        ClassItem::Property(name) => text.push_str(name),
    }
}

fn in_class(found: Char, text: &mut String) {
    // Two of `&` or of `~` operate on sets in some engines.
    let is_pair = matches!(found.value, '&' | '~') && text.ends_with(found.value);
    if is_pair || r"\[]^-".contains(found.value) {
        text.push('\\');
        text.push(found.value);
    } else {
        plain(found, text);
    }
}
