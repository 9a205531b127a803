//! The pattern dialect: text in, a program that runs in linear time out.
//!
//! A pattern matches the whole value. The dialect is the part of ECMA-262's regular expressions
//! that names a regular language: no look-around, no back-references, no anchors. Everything a
//! pattern needs at run time is worked out here, so that nothing is compiled when a program
//! starts.

mod automaton;
mod category;
mod class;
mod syntax;
mod table;

use automaton::TooLarge;
pub use automaton::{MAX_COUNT_WORDS, MAX_STATES, State};
pub use class::Class;
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
/// The pattern is not in the dialect, or its automaton would be larger than [`MAX_STATES`] and
/// [`MAX_COUNT_WORDS`] allow.
///
/// ```
/// use cistron_codegen::pattern::{Program, parse};
///
/// assert!(matches!(parse("[0-9]+"), Ok(Program::Run { min: 1, max: None, .. })));
/// assert!(parse("(?=a)").unwrap_err().message.contains("look-around"));
/// ```
pub fn parse(pattern: &str) -> Result<Program, PatternError> {
    let node = syntax::parse(pattern)?;
    if let Some((class, min, max)) = node.as_run() {
        return Ok(Program::Run { class, min, max });
    }
    automaton::build(&node).map_err(|too_large| PatternError {
        message: match too_large {
            TooLarge::States(states) => format!(
                "the pattern needs {states} states when its repetitions are written out, and {MAX_STATES} is the limit"
            ),
            TooLarge::Counts(words) => format!(
                "the pattern counts to {} in all its repetitions together, and {} is the limit",
                words * 64,
                MAX_COUNT_WORDS * 64
            ),
        },
        help: Some("bound the size with `length` and repeat with `*` or `+`".to_owned()),
        offset: 0,
        width: pattern.chars().count().max(1),
    })
}

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
mod tests {
    use super::*;

    fn error(pattern: &str) -> PatternError {
        parse(pattern).unwrap_err()
    }

    #[test]
    fn a_repeated_class_is_a_run() {
        for (pattern, bounds) in [
            ("[a-z]", (1, Some(1))),
            ("([a-z])", (1, Some(1))),
            ("[a-z]*", (0, None)),
            ("(?:[a-z]){2,5}", (2, Some(5))),
            (r"\d{12}", (12, Some(12))),
            (".?", (0, Some(1))),
        ] {
            let Program::Run { min, max, .. } = parse(pattern).unwrap() else {
                panic!("{pattern} is not a run");
            };
            assert_eq!((min, max), bounds, "{pattern}");
        }
    }

    #[test]
    fn what_is_not_regular_is_refused_at_its_place() {
        let cases = [
            ("a(?=b)", "look-around", 1),
            ("a(?<!b)", "look-around", 1),
            (r"(a)\1", "back-reference", 3),
            ("^a", "anchor", 0),
            ("äa$", "anchor", 2),
            (r"a\b", "boundary", 1),
            ("(?i)a", "flag", 0),
            ("(?i:a)", "flag", 0),
            ("a+?", "lazy", 1),
            ("a++", "quantifier", 2),
            ("[a&&b]", "&&", 1),
            ("[a[b]]", "`[`", 2),
            ("[[:alpha:]]", "`[`", 1),
            ("[]a]", "`]`", 0),
            (r"a{,5}", "repetition", 2),
            (r"[b-a]", "range", 1),
            (r"\p{Greek}", "general category", 0),
            ("(?<name>a)", "name", 0),
            ("(a", "unclosed", 0),
            ("ba{1,5000}", "limit", 0),
            ("(ab){1,500}", "limit", 0),
        ];
        for (pattern, message, offset) in cases {
            let found = error(pattern);
            assert!(
                found.message.contains(message),
                "{pattern}: {}",
                found.message
            );
            assert_eq!(found.offset, offset, "{pattern}: {}", found.message);
            assert!(found.width >= 1);
        }
    }

    #[test]
    fn bars_in_a_class_are_plain_characters() {
        let Program::Run { class, .. } = parse(r"[\p{L}||\p{N}]+").unwrap() else {
            panic!("not a run");
        };
        assert!(class.contains_ascii('|') && class.contains_ascii('7'));
        assert!(!class.contains_ascii('-'));
    }
}
