//! What front ends share, and what one needs that makes a [`Model`] of something other than a spec.
//!
//! It is no part of the stable interface.

pub use crate::check::binding::refused_header;
pub use crate::check::names::{Field, field, given_variant, upper_camel};
pub use crate::check::routes::route;
pub use crate::parse::{host_prefix, http};

use crate::checked::Service;
use crate::diagnostic::{Diagnostic, Diagnostics, Sources};
use crate::model::Model;
use crate::{check, parse};

/// What a spec's path is relative to, for who is told that there is no file: behind the reason, where
/// the path is relative.
pub const RELATIVE_TO: &str = "the path is relative to the folder of the crate's manifest";

/// Reads the model of a spec, as [`compile`](crate::compile) does. The files come along, and what
/// is wrong with them.
pub fn read(
    root_path: &str,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
) -> (Option<Model>, Vec<Diagnostic>, Sources) {
    let mut sink = Diagnostics::default();
    let (files, model) = parse::read(root_path, read, &mut sink);
    let sources = Sources::new(files.into_iter().map(|file| file.source));
    let diagnostics = sink.into_sorted(&sources);
    (model, diagnostics, sources)
}

/// What is wrong with a model.
#[must_use]
pub fn check(model: Model) -> Vec<Diagnostic> {
    let mut sink = Diagnostics::default();
    check::check(model, &mut sink);
    sink.as_slice().to_vec()
}

/// What a model becomes, where nothing is wrong with it.
#[must_use]
pub fn service(model: Model) -> Option<Service> {
    let mut sink = Diagnostics::default();
    let service = check::check(model, &mut sink);
    (!sink.has_errors()).then_some(service)
}
