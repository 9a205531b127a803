//! Behaviour of the runtime as a whole, on code as the compiler emits it.

mod bodies;
mod correction;
mod equality;
mod errors;
mod generated;
mod hostile;
mod json;
mod messages;
mod queries;
#[cfg(feature = "serde")]
mod serde_bridge;
mod shapes;
mod streaming;
mod validation;
mod values;
