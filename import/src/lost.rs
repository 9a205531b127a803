//! What could not be carried over.

use std::fmt;

use cistron_codegen::source::Place;

/// Something of a model that changes messages or types, and that a spec cannot say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The id of the shape or of the member: `ns#Shape$member`.
    pub shape: String,
    /// What of it was lost: the id of a trait, or a kind of shape.
    pub feature: String,
    /// Why, and what became of it.
    pub reason: String,
    /// Where it stands in the model.
    pub place: Place,
}

impl fmt::Display for Lost {
    /// One line: `ns#Shape$member: trait: reason`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.shape, self.feature, self.reason)
    }
}

/// A trait that says nothing of messages or types, and so has no place in a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// The id of the trait.
    pub feature: String,
    /// On how many of the shapes and members that were imported it stands.
    pub count: usize,
    /// What it is about.
    pub reason: &'static str,
}

impl fmt::Display for Ignored {
    /// One line: `trait (3): reason`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.feature, self.count, self.reason)
    }
}
