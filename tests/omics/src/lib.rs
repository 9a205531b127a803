//! Sends every request, response and error of a large API, and takes them in again, on values that
//! are made from the constraints.

mod generate;
mod random;
mod text;
mod trip;

pub use generate::{Extent, Generator};
pub use random::Random;
pub use trip::{error, request, response};

/// What is done with the messages of an operation. Each takes a value as JSON.
#[derive(Debug, Clone, Copy)]
pub struct Messages {
    /// The operation.
    pub name: &'static str,
    /// Sends and receives a request.
    pub request: Trip,
    /// Sends and receives a response.
    pub response: Trip,
    /// Sends and receives each error.
    pub errors: &'static [(&'static str, Trip)],
}

/// Makes a value of JSON, sends it and receives it; what came back otherwise is the error.
pub type Trip = fn(&serde_json::Value) -> Result<(), String>;

/// The whole API.
#[cfg(shared)]
#[allow(clippy::pedantic)]
#[deny(warnings, missing_docs, clippy::all)]
pub mod omics {
    include!(concat!(env!("OUT_DIR"), "/omics.rs"));
}

#[cfg(shared)]
include!(concat!(env!("OUT_DIR"), "/operations.rs"));
