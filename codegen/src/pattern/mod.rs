//! The pattern dialect: text in, a program that runs in linear time out.
//!
//! A pattern matches the whole value. The dialect is the part of ECMA-262's regular expressions
//! that names a regular language: no look-around, no back-references, no anchors. Everything a
//! pattern needs at run time is worked out here, so that nothing is compiled when a program
//! starts; but for a pattern beyond the bounds of an automaton, which a library compiles when it is
//! first used.

mod anchor;
mod automaton;
mod bracket;
mod category;
mod class;
mod deterministic;
mod escape;
mod group;
mod library;
mod quantifier;
mod reader;
mod syntax;
mod table;

pub use automaton::{MAX_COUNT_WORDS, MAX_STATES, State};
pub use class::{Ascii, Class};
pub use deterministic::{Deterministic, determinise};
pub use library::{Library, MAX_LIBRARY_DEPTH, MAX_LIBRARY_STATES};
pub(crate) use table::table;

/// What a pattern means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Program {
    /// One class, repeated: by far the most common pattern.
    Run {
        /// The class that every character must be in.
        class: Class,
        /// The least number of characters.
        min: u32,
        /// The greatest number of characters.
        max: Option<u32>,
    },
    /// Anything else, as a non-deterministic automaton that starts in its first state.
    Automaton {
        /// The classes that the states refer to by index.
        classes: Vec<Class>,
        /// The states.
        states: Vec<State>,
    },
    /// What would be too large an automaton, for the library of the runtime's feature `regex`.
    Library(Library),
}

/// Why a pattern is not in the dialect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternError {
    /// What is wrong.
    pub message: String,
    /// What to write instead, where it is known.
    pub help: Option<String>,
    /// Where it is wrong: Unicode scalar values from the start of the pattern.
    pub offset: usize,
    /// How many Unicode scalar values are wrong, at least 1.
    pub width: usize,
}

/// Parses a pattern.
///
/// # Errors
/// The pattern is not in the dialect: all that is wrong with it, from the start to the end. Or it
/// is larger than [`MAX_LIBRARY_STATES`] allows.
///
/// ```
/// use cistron_codegen::pattern::{Program, parse};
///
/// assert!(matches!(parse("[0-9]+"), Ok(Program::Run { min: 1, max: None, .. })));
/// assert!(parse("(?=a)").unwrap_err()[0].message.contains("look-around"));
/// ```
pub fn parse(pattern: &str) -> Result<Program, Vec<PatternError>> {
    let node = syntax::parse(pattern)?;
    if let Some((class, min, max)) = node.as_run() {
        return Ok(Program::Run { class, min, max });
    }
    match automaton::build(&node) {
        Ok((classes, states)) => Ok(Program::Automaton { classes, states }),
        Err(too_large) => for_library(pattern, &node, too_large.to_string()).map(Program::Library),
    }
}

/// Makes a pattern what the library takes, however small it is. It is the oracle of automata, and
/// they are its.
///
/// # Errors
/// Those of [`parse`].
pub fn parse_for_library(pattern: &str) -> Result<Library, Vec<PatternError>> {
    let node = syntax::parse(pattern)?;
    for_library(pattern, &node, "the library is asked for".to_owned())
}

fn for_library(pattern: &str, node: &Node, reason: String) -> Result<Library, Vec<PatternError>> {
    let (states, depth) = (library::size(node), library::depth(node));
    let (excess, help) = if states > MAX_LIBRARY_STATES {
        let states = match states {
            0..1_000_000_000 => states.to_string(),
            _ => "more than a billion".to_owned(),
        };
        (
            format!("need {states} states, and {MAX_LIBRARY_STATES} is"),
            SMALLER,
        )
    } else if depth > MAX_LIBRARY_DEPTH {
        (
            format!(
                "have repetitions and choices nested {depth} levels deep, and {MAX_LIBRARY_DEPTH} are"
            ),
            "write the pattern so that it nests less deep",
        )
    } else {
        return Ok(library::build(node, reason));
    };
    Err(vec![PatternError {
        message: format!("{reason}; the regex library would {excess} the limit there"),
        help: Some(help.to_owned()),
        offset: 0,
        width: pattern.chars().count().max(1),
    }])
}

/// How a pattern becomes smaller.
pub(crate) const SMALLER: &str = "bound the size with `length` and repeat with `*` or `+`";

/// The meaning of a pattern, before it becomes a program.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Node {
    Empty,
    Class(Class),
    Concat(Vec<Node>),
    Alternation(Vec<Node>),
    Repeat {
        node: Box<Node>,
        min: u32,
        max: Option<u32>,
    },
}

impl Node {
    /// The node as one repeated class, if it is no more than that.
    fn as_run(&self) -> Option<(Class, u32, Option<u32>)> {
        match self {
            Node::Class(class) => Some((class.clone(), 1, Some(1))),
            Node::Repeat { node, min, max } => match &**node {
                Node::Class(class) => Some((class.clone(), *min, *max)),
                _ => None,
            },
            Node::Empty | Node::Concat(_) | Node::Alternation(_) => None,
        }
    }
}

#[cfg(test)]
mod tests;
