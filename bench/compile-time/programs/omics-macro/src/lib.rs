//! A whole service, and all four directions of each operation.

pub mod service {
    //! The service.
    cistron::service! { spec = "generated/spec.yaml" }
}

include!("../generated/uses.rs");
