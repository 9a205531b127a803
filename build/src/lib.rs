//! Compiles a [cistron](https://docs.rs/cistron) spec in a build script, or into the source tree.
//!
//! ```toml
//! [dependencies]
//! cistron = { version = "0.1", default-features = false }
//!
//! [build-dependencies]
//! cistron-build = "0.1"
//! ```
//!
//! The build script is one line:
//!
//! ```ignore
//! // build.rs
//! fn main() {
//!     cistron_build::compile("spec/omics.yaml");
//! }
//! ```
//!
//! It writes `omics.rs` to `OUT_DIR`, which a module of its own takes in:
//!
//! ```ignore
//! mod omics {
//!     include!(concat!(env!("OUT_DIR"), "/omics.rs"));
//! }
//! ```
//!
//! The output is written only where it differs from what is there, and cargo is told of every file
//! that was read, so that the script runs again when one of them changes and at no other time.
//! Where the spec has errors, the build ends with all of them. [`Build`] has the options.
//!
//! The functions below it are what every front door that writes a file is made of: [`load`]
//! compiles a spec, [`format()`] lays its output out, [`write`](write()) replaces a file whole.

mod error;
mod format;
mod load;
mod script;
mod write;

pub use cistron_codegen::Options;
pub use error::Error;
pub use format::format;
pub use load::{load, load_with};
pub use script::{Build, compile};
pub use write::{write, write_generated};
