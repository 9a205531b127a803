//! How deep a value may nest.

/// How many lists, maps, structures and unions may stand inside one another, in what is read, what
/// is written and what is checked. So none of these can run out of stack, and what is sent can be
/// read.
pub(crate) const LIMIT: usize = 128;
