//! What the specification does not know and is kept all the same.

use crate::Document;

/// The member of a union that the specification does not know; it can be written back.
#[derive(Debug, Clone, PartialEq)]
pub struct UnknownMember {
    /// The member's name.
    pub name: String,
    /// Its value.
    pub value: Document,
}

impl UnknownMember {
    /// One without a name, whose value is null: what a client takes a union for that a server left
    /// out.
    #[must_use]
    pub fn blank() -> Self {
        Self {
            name: String::new(),
            value: Document::Null,
        }
    }
}
