//! A whole service, and all four directions of each operation.

pub mod service {
    //! The service.
    include!("../generated/service.rs");
}

include!("../generated/uses.rs");
