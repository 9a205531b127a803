//! Models in other languages, as specs of cistron.
//!
//! An importer is a front end: it makes the [`Model`] that the reader of specs makes, and
//! [`write()`] makes the text of a spec from it. Nothing of this is needed to compile a spec.
//!
//! [`Model`]: cistron_codegen::model::Model

mod errors;
mod json;
mod lost;
mod markdown;
mod pattern;
mod places;
pub mod smithy;
mod write;

pub use errors::Errors;
pub use lost::{Ignored, Lost};
pub use write::write;
