//! The golden files compile, and are clean under `clippy::pedantic` but for what is listed here.
//!
//! They are included and not modules, so that `cargo fmt` leaves them as the compiler made them.

#![warn(clippy::pedantic)]
#![deny(deprecated, missing_docs)]
// The words are the author's: a name in them need not be in backticks.
#![allow(clippy::doc_markdown)]
// A structure of a hundred members is read in a function of a hundred lines, one a member.
#![allow(clippy::too_many_lines)]
// A name that begins with a digit begins with an underscore in Rust.
#![allow(clippy::used_underscore_binding, clippy::pub_underscore_fields)]

/// The operation as the derive has it: the unit struct is its user's.
pub mod derived {
    /// The operation.
    pub struct GetRunTask;

    include!("golden/get_run_task.rs");
}

/// The run family.
pub mod omics {
    include!("golden/omics.rs");
}

/// Everything that the language has.
pub mod everything {
    include!("golden/everything.rs");
}

/// An API of another kind.
pub mod pets {
    include!("golden/pets.rs");
}

#[test]
fn the_golden_files_compile() {}
