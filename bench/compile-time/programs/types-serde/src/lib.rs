//! 256 types by serde's derive, and JSON both ways for each of them.

pub mod types {
    //! The types.
    include!("../generated/types.rs");
}

include!("../generated/calls.rs");
