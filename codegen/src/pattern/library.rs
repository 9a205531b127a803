//! From the meaning of a pattern to an expression for the regex library, which serves what is too
//! large for an automaton.

use std::fmt::Write as _;

use super::{Class, Node, State, automaton};

/// The most states that a pattern may have when all of it is written out, as the library has it. It
/// bounds what the library takes at run time: about ten megabytes.
///
/// A character of ASCII is one, and what is beyond ASCII is several, since the library reads bytes:
/// four a range, and 256 where general categories are in a class.
pub const MAX_LIBRARY_STATES: usize = 65_535;

/// How deep repetitions and choices may nest: the library walks an expression by recursion, on a stack
/// that is a thread's of the user, and can have little left.
pub const MAX_LIBRARY_DEPTH: usize = 16;

/// What the states of a range of characters beyond ASCII are at most, on average.
const STATES_OF_RANGE: usize = 4;
/// What those of general categories are.
const STATES_OF_CATEGORIES: usize = 256;

/// A pattern for the regex library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// The classes that the expression refers to by index.
    pub classes: Vec<Class>,
    /// The expression. Each character in it is one of a class, `<0>`, which the runtime writes out:
    /// the general categories of its own table of Unicode count, and not those of the library's.
    pub expression: String,
    /// The automaton that the runtime has no room for. The texts of the spec are held to it.
    pub states: Vec<State>,
    /// Why the library is needed, in words.
    pub reason: String,
}

/// Makes the expression of a pattern whose [`size`] the caller has bounded.
pub(super) fn build(node: &Node, reason: String) -> Library {
    let (classes, states) = automaton::build_any(node);
    let mut expression = String::new();
    write(node, &classes, &mut expression);
    Library {
        classes,
        expression,
        states,
        reason,
    }
}

/// How many states the library needs, at most and about. An automaton never needs more, so that what
/// is bounded by this has numbers of 16 bits there.
pub(super) fn size(node: &Node) -> usize {
    size_of_part(node).saturating_add(1)
}

/// How deep the groups nest that are written for the library.
pub(super) fn depth(node: &Node) -> usize {
    match node {
        Node::Empty | Node::Class(_) => 0,
        Node::Concat(nodes) => deepest(nodes),
        Node::Alternation(nodes) => 1 + deepest(nodes),
        Node::Repeat { node, .. } => 1 + depth(node),
    }
}

fn deepest(nodes: &[Node]) -> usize {
    nodes.iter().map(depth).max().unwrap_or(0)
}

fn size_of_part(node: &Node) -> usize {
    match node {
        Node::Empty => 1,
        Node::Class(class) => {
            let ranges = class.ranges.len() + usize::from(class.negated);
            let has_categories = usize::from(class.categories != 0);
            1 + ranges * STATES_OF_RANGE + has_categories * STATES_OF_CATEGORIES
        }
        Node::Concat(nodes) => nodes
            .iter()
            .map(size_of_part)
            .fold(0, usize::saturating_add),
        Node::Alternation(nodes) => nodes
            .iter()
            .map(|node| size_of_part(node).saturating_add(1))
            .fold(0, usize::saturating_add),
        Node::Repeat { node, min, max } => {
            // One copy for each time, and a state before each that may be left out.
            let times = max.unwrap_or(*min).max(1);
            let optional = max.map_or(0, |max| max - min);
            size_of_part(node)
                .saturating_mul(times as usize)
                .saturating_add(optional as usize)
                .saturating_add(1)
        }
    }
}

fn write(node: &Node, classes: &[Class], to: &mut String) {
    match node {
        Node::Empty => to.push_str("(?:)"),
        Node::Class(class) => {
            // A class that is repeated no time is in no automaton, and so not in its table.
            let index = classes.iter().position(|known| known == class);
            let _ = match index {
                Some(index) => write!(to, "<{index}>"),
                None => write!(to, "(?:)"),
            };
        }
        Node::Concat(nodes) => nodes.iter().for_each(|node| write(node, classes, to)),
        Node::Alternation(nodes) => {
            for (index, node) in nodes.iter().enumerate() {
                to.push_str(if index == 0 { "(?:" } else { "|" });
                write(node, classes, to);
            }
            to.push(')');
        }
        Node::Repeat { node, min, max } => {
            to.push_str("(?:");
            write(node, classes, to);
            let _ = match max {
                Some(max) => write!(to, "){{{min},{max}}}"),
                None => write!(to, "){{{min},}}"),
            };
        }
    }
}
