//! The runtime as generated code uses it. `generated` is written by hand as the compiler would.

mod errors;
mod generated;
mod hostile;
mod json;
mod messages;
mod serde_bridge;
mod validation;
