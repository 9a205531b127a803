//! Broken constraints: where, and which.

use std::fmt;

use crate::Constraint;

/// One broken constraint.
///
/// ```
/// use cistron::{Constraint, Violation};
///
/// let violation = Violation {
///     pointer: "/id".to_owned(),
///     constraint: Constraint::Length { min: Some(1), max: Some(18) },
/// };
/// assert_eq!(
///     violation.to_string(),
///     "Value at '/id' failed to satisfy constraint: \
///      Member must have length between 1 and 18, inclusive",
/// );
/// ```
#[derive(Clone, PartialEq)]
pub struct Violation {
    /// Where the value stands: a JSON Pointer (RFC 6901) of names on the wire.
    pub pointer: String,
    /// What it does not satisfy.
    pub constraint: Constraint,
}

/// The constraint in words: that of a pattern is a table, which says nothing to a person.
impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Violation")
            .field("pointer", &self.pointer)
            .field("constraint", &format_args!("{}", self.constraint))
            .finish()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Value at '{}' failed to satisfy constraint: {}",
            self.pointer, self.constraint
        )
    }
}

/// Every broken constraint of a value. The first [`Violations::LIMIT`] are kept, or fewer where
/// their pointers are long; the rest are counted. So hostile input cannot make the answer grow.
///
/// They come in the order in which they are found: that of the text where one is read, and that of
/// the members in the spec where a value is checked that is there already.
///
/// ```
/// use cistron::{Constraint, Constraints, Schema, Validate, Value};
///
/// let constraints = Constraints::new(&[Constraint::Length { min: None, max: Some(2) }]);
/// let schema = Schema { constraints, ..Schema::ANY };
/// let violations = cistron::validate::check(&"abc".to_owned(), &schema).unwrap_err();
/// assert_eq!(
///     violations.to_string(),
///     "1 validation error detected. Value at '' failed to satisfy constraint: \
///      Member must have length less than or equal to 2",
/// );
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Violations {
    kept: Vec<Violation>,
    total: usize,
}

impl Violations {
    /// How many violations are kept.
    pub const LIMIT: usize = 100;

    /// How many bytes the pointers that are kept may have together, but for the first.
    const POINTER_BYTES: usize = 32 * 1024;

    /// Adds a violation; makes it only when it may be kept.
    pub(crate) fn push(&mut self, make: impl FnOnce() -> Violation) {
        self.total += 1;
        // Once one was not kept, none after it is: what is kept is what was found first.
        if self.kept.len() < Self::LIMIT && self.kept.len() + 1 == self.total {
            let violation = make();
            let before: usize = self.kept.iter().map(|kept| kept.pointer.len()).sum();
            if self.kept.is_empty() || before + violation.pointer.len() <= Self::POINTER_BYTES {
                self.kept.push(violation);
            }
        }
    }

    /// How many violations there are, those that are not kept included.
    #[must_use]
    pub fn total(&self) -> usize {
        self.total
    }

    /// No constraint is broken.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }

    /// The violations that are kept, in the order in which they were found.
    #[must_use]
    pub fn as_slice(&self) -> &[Violation] {
        &self.kept
    }

    /// The violations that are kept, in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.kept.iter()
    }

    /// `Ok` when there is none.
    pub(crate) fn into_result(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.total == 1 { "" } else { "s" };
        write!(f, "{} validation error{plural} detected.", self.total)?;
        for (index, violation) in self.kept.iter().enumerate() {
            let separator = if index == 0 { " " } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        match self.total - self.kept.len() {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl std::error::Error for Violations {}

impl<'v> IntoIterator for &'v Violations {
    type Item = &'v Violation;
    type IntoIter = std::slice::Iter<'v, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{Violation, Violations};
    use crate::Constraint;

    #[test]
    fn the_number_of_kept_violations_is_bounded() {
        let mut violations = Violations::default();
        for index in 0..Violations::LIMIT + 5 {
            violations.push(|| Violation {
                pointer: format!("/{index}"),
                constraint: Constraint::Required,
            });
        }
        assert_eq!(violations.as_slice().len(), Violations::LIMIT);
        assert_eq!(violations.total(), Violations::LIMIT + 5);
        let text = violations.to_string();
        assert!(text.starts_with("105 validation errors detected. Value at '/0' failed"));
        assert!(text.ends_with(
            "Value at '/99' failed to satisfy constraint: Member must not be null; and 5 more"
        ));
    }

    #[test]
    fn debug_says_the_constraint_in_words() {
        let violation = Violation {
            pointer: "/id".to_owned(),
            constraint: Constraint::Required,
        };
        assert_eq!(
            format!("{violation:?}"),
            "Violation { pointer: \"/id\", constraint: Member must not be null }"
        );
    }

    #[test]
    fn long_pointers_leave_room_for_fewer() {
        let mut violations = Violations::default();
        for _ in 0..1000 {
            violations.push(|| Violation {
                pointer: "/x".repeat(5_000),
                constraint: Constraint::Required,
            });
        }
        assert_eq!(violations.total(), 1000);
        assert_eq!(violations.as_slice().len(), 3);
        assert!(violations.to_string().ends_with("; and 997 more"));
    }
}
