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
