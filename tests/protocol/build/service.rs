//! From a model to the code of its service.

use cistron_codegen::checked::Service;
use cistron_codegen::{Options, compile, front};
use cistron_import::{smithy, write};
use proc_macro2::TokenStream;

/// The service of a model, and its code. The spec is written and read in between, as it would be
/// by whoever imports a model.
pub(crate) fn read(name: &str, json: &[u8]) -> (Service, TokenStream) {
    let options = smithy::Options {
        path: format!("{name}.json"),
        ..smithy::Options::default()
    };
    let imported = smithy::import(json, &options).unwrap_or_else(|errors| panic!("{errors}"));
    let spec = write(&imported.model);
    let mut read = |_: &str| Ok(spec.clone().into_bytes());
    let compiled = compile(name, &mut read, &Options::default());
    assert!(!compiled.has_errors(), "{}", compiled.render());
    let (model, ..) = front::read(name, &mut read);
    let service = model.and_then(front::service);
    (service.expect("it has been compiled"), compiled.tokens())
}
