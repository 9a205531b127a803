//! Why a text is not JSON.

use std::fmt;

/// Where and why a text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Error {
    /// The byte at which reading stopped.
    pub(crate) offset: usize,
    problem: Problem,
}

/// What is wrong there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// What the grammar asks for is not what is there.
    Expected(&'static str),
    /// The same, and nothing more is there.
    Ends(&'static str),
    NotUtf8,
    ByteOrderMark,
    TrailingComma,
    Trailing,
    LeadingZero,
    Control,
    Escape,
    Surrogate,
    TooDeep,
}

impl Error {
    pub(super) fn new(offset: usize, problem: Problem) -> Self {
        Self { offset, problem }
    }
}

impl Problem {
    /// What can be said with the text before the place and after it.
    pub(super) fn or_plainer(self, before: &str, after: &str) -> Self {
        let is_comma = |text: &str| {
            text.trim_end_matches([' ', '\t', '\n', '\r'])
                .ends_with(',')
        };
        match self {
            Self::Expected(expected) if after.is_empty() => Self::Ends(expected),
            Self::Expected(_) if before.is_empty() && after.starts_with('\u{feff}') => {
                Self::ByteOrderMark
            }
            // A comma may only stand before a value or a key, which is what was expected then.
            Self::Expected(_) if after.starts_with([']', '}']) && is_comma(before) => {
                Self::TrailingComma
            }
            other => other,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.problem {
            Problem::Expected(expected) => return write!(f, "expected {expected}"),
            Problem::Ends(expected) => {
                return write!(f, "the text ends here; expected {expected}");
            }
            Problem::NotUtf8 => "the text is not UTF-8",
            Problem::ByteOrderMark => "a byte order mark must not stand before the value",
            Problem::Trailing => "trailing characters; expected the end of the text",
            Problem::TrailingComma => "a comma must not stand after the last item",
            Problem::LeadingZero => {
                "a number must not begin with a zero that another digit follows"
            }
            Problem::Control => "a control character must be escaped in a string",
            Problem::Escape => "the escape does not exist",
            Problem::Surrogate => "half of a surrogate pair stands alone",
            Problem::TooDeep => "lists and objects stand too deep inside one another",
        })
    }
}
