//! What stands in a line, and what in a line a key.

use super::text;
use super::tree::{Map, Tree};

/// The most columns of a line, wherever the content lets it be so.
const COLUMNS: usize = 100;
/// How much deeper a map stands than its key.
pub(super) const STEP: usize = 2;

/// Writes the keys of a map, each in a line of its own.
pub(super) fn entries(map: &Map, indent: usize, out: &mut String) {
    if let Some(doc) = &map.doc {
        entry("doc", &Tree::Prose(doc.clone()), indent, out);
    }
    for (key, tree) in &map.entries {
        entry(key, tree, indent, out);
    }
}

/// Writes a key and its value.
pub(super) fn entry(key: &str, tree: &Tree, indent: usize, out: &mut String) {
    pad(indent, out);
    after_indent(key, tree, indent, out);
}

/// Writes a key and its value where the line is indented already.
fn after_indent(key: &str, tree: &Tree, indent: usize, out: &mut String) {
    // A key that holds brackets is taken for the beginning of a map.
    let key = text::one_line(key, true);
    let left = COLUMNS.saturating_sub(indent + key.chars().count() + 2);
    out.push_str(&key);
    out.push(':');
    if *tree == Tree::Nothing {
        out.push('\n');
        return;
    }
    if let Some(line) = in_one_line(tree).filter(|line| line.chars().count() <= left) {
        out.push(' ');
        out.push_str(&line);
        out.push('\n');
        return;
    }
    in_lines(tree, indent + STEP, out);
}

/// Writes what stands after a key and takes more than one line.
fn in_lines(tree: &Tree, indent: usize, out: &mut String) {
    match tree {
        Tree::Map(map) if !map.is_empty() => {
            out.push('\n');
            entries(map, indent, out);
        }
        Tree::List(items) if !items.is_empty() => {
            out.push('\n');
            for item in items {
                pad(indent, out);
                out.push_str("- ");
                list_item(item, indent + STEP, out);
            }
        }
        Tree::Prose(prose) => match text::block(prose, COLUMNS.saturating_sub(indent)) {
            Some((mark, lines)) => block(mark, &lines, indent, out),
            None => end(&text::one_line(prose, false), out),
        },
        // It fits nowhere else.
        _ => end(&flow(tree).unwrap_or_default(), out),
    }
}

fn end(line: &str, out: &mut String) {
    out.push(' ');
    out.push_str(line);
    out.push('\n');
}

fn block(mark: &str, lines: &[String], indent: usize, out: &mut String) {
    end(mark, out);
    for line in lines {
        if !line.is_empty() {
            pad(indent, out);
            out.push_str(line);
        }
        out.push('\n');
    }
}

fn list_item(item: &Tree, indent: usize, out: &mut String) {
    let line = in_one_line(item);
    let fits = |line: &String| line.chars().count() + indent <= COLUMNS;
    match (item, line) {
        (Tree::Map(map), line) if !line.as_ref().is_some_and(fits) && !map.is_empty() => {
            let mut text = String::new();
            entries(map, indent, &mut text);
            out.push_str(text.trim_start_matches(' '));
        }
        (_, line) => {
            out.push_str(&line.or_else(|| flow(item)).unwrap_or_default());
            out.push('\n');
        }
    }
}

/// The value in one line, if it can stand in one.
fn in_one_line(tree: &Tree) -> Option<String> {
    match tree {
        Tree::Prose(text) if text.contains('\n') => None,
        Tree::Text(text) | Tree::Prose(text) => Some(text::one_line(text, false)),
        Tree::List(items) if items.iter().any(is_nested) => None,
        _ => flow(tree),
    }
}

fn is_nested(tree: &Tree) -> bool {
    matches!(tree, Tree::List(_) | Tree::Map(_))
}

/// The value between brackets.
fn flow(tree: &Tree) -> Option<String> {
    match tree {
        Tree::Nothing => Some("null".to_owned()),
        Tree::Raw(raw) => Some(raw.clone()),
        Tree::Prose(text) if text.contains('\n') => None,
        Tree::Text(text) | Tree::Prose(text) => Some(text::one_line(text, true)),
        Tree::Quoted(text) => Some(text::quoted(text)),
        Tree::Pattern(pattern) => Some(text::pattern(pattern)),
        Tree::List(items) => {
            let items = items.iter().map(flow).collect::<Option<Vec<String>>>()?;
            Some(format!("[{}]", items.join(", ")))
        }
        Tree::Map(map) if map.is_empty() => Some("{}".to_owned()),
        Tree::Map(map) if map.block => None,
        Tree::Map(map) => flow_map(map),
    }
}

fn flow_map(map: &Map) -> Option<String> {
    let mut parts = Vec::new();
    for (key, tree) in &map.entries {
        parts.push(format!("{}: {}", text::one_line(key, true), flow(tree)?));
    }
    match &map.doc {
        Some(doc) if doc.contains('\n') => return None,
        Some(doc) => parts.push(format!("doc: {}", text::one_line(doc, true))),
        None => {}
    }
    Some(format!("{{ {} }}", parts.join(", ")))
}

fn pad(indent: usize, out: &mut String) {
    for _ in 0..indent {
        out.push(' ');
    }
}
