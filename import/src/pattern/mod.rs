//! Patterns: from one that is found anywhere in a value to one that the whole value matches.
//!
//! Models write patterns of ECMA-262 and look for a match anywhere, so that an author who means
//! the whole value writes anchors. The patterns of a spec always match the whole value, and have no
//! anchors. The way from one to the other goes over the syntax tree and is exact, or there is none.

mod anchors;
mod class;
mod escape;
mod print;
mod syntax;

pub(crate) use class::{Class, ClassItem};

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    /// The empty text.
    Empty,
    /// Nothing at all: no text matches.
    Never,
    Char(Char),
    /// `.`
    Dot,
    Class(Class),
    /// `^`
    Start,
    /// `$`
    End,
    Concat(Vec<Node>),
    Alternation(Vec<Node>),
    /// A group as its author wrote it, `(…)` or `(?:…)`.
    Group {
        node: Box<Node>,
        plain: bool,
    },
    Repeat {
        node: Box<Node>,
        min: u32,
        max: Option<u32>,
    },
}

/// A character, and whether it was written by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Char {
    pub(crate) value: char,
    pub(crate) by_number: bool,
}

/// What becomes of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Whole {
    /// The whole value matches this one exactly where the other one is found in it.
    Pattern(String),
    /// It is found in every value.
    Always,
}

/// The pattern that the whole value matches exactly where another one is found in it.
///
/// # Errors
/// Why there is none: the pattern is not one of ECMA-262, is no regular language, or matches
/// nothing at all.
pub(crate) fn whole(source: &str) -> Result<Whole, String> {
    let node = syntax::parse(source)?;
    let Some(node) = anchors::whole(&node)? else {
        return Ok(Whole::Always);
    };
    if node == Node::Never {
        return Err("it matches nothing: its anchors contradict each other".to_owned());
    }
    Ok(Whole::Pattern(print::print(&node)))
}

impl Node {
    /// One node after the other, those that say nothing left out.
    fn concat(nodes: impl IntoIterator<Item = Node>) -> Self {
        let mut all = Vec::new();
        for node in nodes {
            match node {
                Self::Empty => {}
                Self::Never => return Self::Never,
                Self::Concat(inner) => all.extend(inner),
                node => all.push(node),
            }
        }
        match all.len() {
            0 => Self::Empty,
            1 => all.swap_remove(0),
            _ => Self::Concat(all),
        }
    }

    /// One node or another, each once, those that match nothing left out.
    fn alternation(nodes: impl IntoIterator<Item = Node>) -> Self {
        let mut all: Vec<Node> = Vec::new();
        for node in nodes {
            let parts = match node {
                Self::Never => continue,
                Self::Alternation(inner) => inner,
                node => vec![node],
            };
            for part in parts {
                if !all.contains(&part) {
                    all.push(part);
                }
            }
        }
        let is_empty = all.contains(&Self::Empty);
        if is_empty && all.len() > 1 {
            // `|x` is `(?:x)?`.
            all.retain(|node| *node != Self::Empty);
            let rest = Self::alternation(all);
            return if rest.is_nullable() {
                rest
            } else {
                Self::repeat(rest, 0, Some(1))
            };
        }
        match all.len() {
            0 => Self::Never,
            1 => all.swap_remove(0),
            _ => Self::Alternation(all),
        }
    }

    fn repeat(node: Self, min: u32, max: Option<u32>) -> Self {
        match (&node, min, max) {
            (_, _, Some(0)) | (Self::Empty, ..) | (Self::Never, 0, _) => Self::Empty,
            (_, 1, Some(1)) | (Self::Never, ..) => node,
            _ => Self::Repeat {
                node: Box::new(node),
                min,
                max,
            },
        }
    }

    /// Whether the empty text matches, where there are no anchors.
    fn is_nullable(&self) -> bool {
        match self {
            Self::Empty | Self::Start | Self::End => true,
            Self::Never | Self::Char(_) | Self::Dot | Self::Class(_) => false,
            Self::Concat(nodes) => nodes.iter().all(Self::is_nullable),
            Self::Alternation(nodes) => nodes.iter().any(Self::is_nullable),
            Self::Group { node, .. } => node.is_nullable(),
            Self::Repeat { node, min, .. } => *min == 0 || node.is_nullable(),
        }
    }

    /// How many nodes it is made of.
    fn size(&self) -> usize {
        match self {
            Self::Concat(nodes) | Self::Alternation(nodes) => {
                1 + nodes.iter().map(Self::size).sum::<usize>()
            }
            Self::Group { node, .. } | Self::Repeat { node, .. } => 1 + node.size(),
            _ => 1,
        }
    }

    /// Whether an anchor stands in it.
    fn has_anchor(&self) -> bool {
        match self {
            Self::Start | Self::End => true,
            Self::Concat(nodes) | Self::Alternation(nodes) => nodes.iter().any(Self::has_anchor),
            Self::Group { node, .. } | Self::Repeat { node, .. } => node.has_anchor(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests;
