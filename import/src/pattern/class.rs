//! Character classes.

use super::Char;

/// A set of characters, as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Class {
    pub(crate) negated: bool,
    pub(crate) items: Vec<ClassItem>,
    /// It stands alone, `\d`, and not between brackets.
    pub(crate) bare: bool,
}

/// What stands in a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ClassItem {
    Char(Char),
    Range(Char, Char),
    /// `\d`, `\w`, `\s` and their complements.
    Shorthand(char),
    /// `\p{…}`, as it was written.
    Property(String),
}

impl Class {
    /// A shorthand or a property that stands alone.
    pub(crate) fn bare(item: ClassItem) -> Self {
        Self {
            negated: false,
            items: vec![item],
            bare: true,
        }
    }

    /// Every character.
    pub(crate) fn any() -> Self {
        Self {
            negated: false,
            items: vec![ClassItem::Shorthand('s'), ClassItem::Shorthand('S')],
            bare: false,
        }
    }
}
