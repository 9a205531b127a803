//! From a macro's input to its output.

use std::path::{Path, PathBuf};

use cistron_codegen::{Compiled, Options, compile};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{DeriveInput, Error, Fields, Result};

use crate::arguments::Arguments;
use crate::{crate_path, warnings};

/// Reads tokens out of the text of Rust.
pub(crate) type Reader = fn(&str) -> std::result::Result<TokenStream, String>;

/// `#[derive(Operation)]`.
pub(crate) fn derive(input: TokenStream, reader: Reader) -> Result<TokenStream> {
    let input: DeriveInput = syn::parse2(input)?;
    let is_unit = match &input.data {
        syn::Data::Struct(data) => matches!(data.fields, Fields::Unit),
        _ => false,
    };
    if !is_unit || !input.generics.params.is_empty() {
        return Err(Error::new_spanned(
            &input.ident,
            format!(
                "an operation is a unit struct named like the operation in the spec: `struct {};`",
                input.ident
            ),
        ));
    }
    let mut attributes = input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("cistron"));
    let Some(attribute) = attributes.next() else {
        return Err(Error::new_spanned(
            &input.ident,
            "the spec is missing: `#[cistron(spec = \"spec/service.yaml\")]`",
        ));
    };
    if let Some(second) = attributes.next() {
        return Err(Error::new_spanned(second, "`cistron` is given twice"));
    }
    let arguments: Arguments = attribute.parse_args()?;
    if arguments.operations.is_some() {
        return Err(Error::new_spanned(
            attribute,
            "the derive emits the operation it stands on; `operations` belongs to `service!`",
        ));
    }
    let mut options = options(&arguments);
    options.operations = Some(vec![input.ident.to_string()]);
    options.spans.operations = vec![input.ident.span()];
    options.operation_items = false;
    expand(&arguments, options, reader)
}

/// `service!`.
pub(crate) fn service(input: TokenStream, reader: Reader) -> Result<TokenStream> {
    let arguments: Arguments = syn::parse2(input)?;
    let mut options = options(&arguments);
    if let Some(names) = &arguments.operations {
        options.operations = Some(names.iter().map(ToString::to_string).collect());
        options.spans.operations = names.iter().map(Ident::span).collect();
    }
    expand(&arguments, options, reader)
}

fn options(arguments: &Arguments) -> Options {
    let mut options = Options::default();
    options.spans.spec = arguments.spec.span();
    options
}

fn expand(arguments: &Arguments, mut options: Options, reader: Reader) -> Result<TokenStream> {
    let spec = &arguments.spec;
    let folder = manifest_folder(spec.span())?;
    let crate_path = arguments.cistron.as_ref().map(ToTokens::to_token_stream);
    let stand_in = crate_path.as_ref().and_then(crate_path::stand_in);
    if let Some(path) = stand_in.as_ref().or(crate_path.as_ref()) {
        options.crate_path = path.clone();
    }
    let compiled = compile(
        &spec.value(),
        &mut |path| read(&folder, path, &spec.value()),
        &options,
    );
    let tracked = track(&folder, &compiled);
    let warnings = warnings::warnings(&compiled, spec.span());
    let output = if compiled.has_errors() {
        compiled.skeleton
    } else {
        reader(&compiled.text()).map_err(|error| {
            let message = format!("the output of the compiler is not Rust: {error}");
            Error::new(spec.span(), message)
        })?
    };
    let output = match (crate_path, stand_in) {
        (Some(path), Some(_)) => crate_path::put_back(&path, output),
        _ => output,
    };
    Ok(quote!(#tracked #warnings #output))
}

/// Reads a file of the spec. Its author is told what the path of the root is relative to.
fn read(folder: &Path, path: &str, root: &str) -> std::result::Result<Vec<u8>, String> {
    std::fs::read(folder.join(path)).map_err(|error| {
        if path == root {
            format!("{error}; the path is relative to the folder of the crate's manifest")
        } else {
            error.to_string()
        }
    })
}

/// The folder of the manifest of the crate that is being compiled.
fn manifest_folder(span: Span) -> Result<PathBuf> {
    std::env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| {
            Error::new(
                span,
                "the path of a spec is relative to the crate's manifest, and `CARGO_MANIFEST_DIR` is not set",
            )
        })
}

/// Has rustc track every file that was read, so that a change of one compiles the crate again.
fn track(folder: &Path, compiled: &Compiled) -> TokenStream {
    compiled
        .sources
        .paths()
        .map(|path| folder.join(path))
        .filter(|path| path.is_file())
        .filter_map(|path| path.to_str().map(str::to_owned))
        .map(|path| {
            quote!(
                const _: &[u8] = ::core::include_bytes!(#path);
            )
        })
        .collect()
}
