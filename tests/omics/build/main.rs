//! Makes code of the public model of AWS HealthOmics, where it is at hand: in the folder that the
//! variable `CISTRON_SHARED` names.

#[path = "../../protocol/build/service.rs"]
mod service;

use std::path::PathBuf;
use std::{env, fs};

use cistron_codegen::checked::Service;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

const VARIABLE: &str = "CISTRON_SHARED";

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=../protocol/build/service.rs");
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    println!("cargo::rustc-check-cfg=cfg(shared)");
    let Some(shared) = env::var_os(VARIABLE) else {
        return;
    };
    println!("cargo::rustc-cfg=shared");
    let path = PathBuf::from(shared).join("models/omics-2022-11-28.json");
    println!("cargo::rerun-if-changed={}", path.display());
    println!("cargo::rustc-env=OMICS_MODEL={}", path.display());
    let json = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (service, tokens) = service::read("omics", &json);
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    for (file, tokens) in [
        ("omics.rs", tokens),
        ("operations.rs", operations(&service)),
    ] {
        fs::write(out.join(file), tokens.to_string()).expect("the folder can be written");
    }
}

/// A list of all operations, each with functions that send and receive its messages.
fn operations(service: &Service) -> TokenStream {
    let operations = service.operations.iter().map(|operation| {
        let (name, kind) = (&operation.name, ident(&operation.rust_name));
        let errors = operation.errors.iter().map(|found| {
            let error = &service.errors[found.error.0];
            let (name, error) = (&error.name, ident(&error.rust_name));
            quote!((#name, crate::error::<omics::#kind, omics::#error>))
        });
        quote! {
            crate::Messages {
                name: #name,
                request: crate::request::<omics::#kind>,
                response: crate::response::<omics::#kind>,
                errors: &[#(#errors),*],
            }
        }
    });
    quote! {
        /// Every operation.
        pub const OPERATIONS: &[crate::Messages] = &[#(#operations),*];
    }
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
