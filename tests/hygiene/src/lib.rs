//! The macros in a crate as unfriendly as a crate can be: no prelude, every warning an error,
//! types called like those of the standard library, and the dependency renamed.

#![no_implicit_prelude]
#![deny(missing_docs, warnings)]

/// A type of the crate's own, which is not the standard library's.
pub struct Result;
/// Another.
pub struct String;
/// Another.
pub struct Option;
/// Another.
pub struct Vec;
/// Another.
pub struct Box;

/// One operation, by the derive.
pub mod derived {
    /// A type of the module's own, which is not the standard library's.
    pub struct Result;
    /// Another.
    pub struct String;

    /// Gets a task.
    #[derive(::renamed::Operation)]
    #[cistron(spec = "../../spec/omics.yaml", crate = ::renamed)]
    pub struct GetRunTask;
}

/// A whole service.
pub mod service {
    ::renamed::service! { spec = "../../spec/omics.yaml", crate = ::renamed }
}

/// A service with everything that the language has.
pub mod everything {
    ::renamed::service! { spec = "../../spec/examples/everything.yaml", crate = ::renamed }
}

/// A service with names that need care.
pub mod names {
    ::renamed::service! { spec = "../../spec/examples/names.yaml", crate = ::renamed }
}

/// A service with every binding.
pub mod bindings {
    ::renamed::service! { spec = "../../spec/examples/bindings.yaml", crate = ::renamed }
}

/// A service with types that hold themselves.
pub mod recursion {
    ::renamed::service! { spec = "../../spec/examples/recursion.yaml", crate = ::renamed }
}

/// A service whose names are those that generated code uses for itself.
pub mod collisions {
    ::renamed::service! { spec = "collisions.yaml", crate = ::renamed }
}
