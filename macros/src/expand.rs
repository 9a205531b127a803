//! From a macro's input to its output.

use std::path::{Path, PathBuf};

use cistron_codegen::front::RELATIVE_TO;
use cistron_codegen::{Compiled, Options, compile};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::arguments::{self, Arguments, Text, flat};
use crate::errors::{Errors, place_of};
use crate::item::{self, Item};
use crate::{crate_path, warnings};

/// Reads tokens out of the text of Rust.
pub(crate) type Reader = fn(&str) -> Result<TokenStream, String>;

/// `#[derive(Operation)]`.
pub(crate) fn derive(input: TokenStream, reader: Reader) -> Result<TokenStream, Errors> {
    let mut errors = Errors::default();
    let Some(item) = item::parse(input) else {
        return Err(errors);
    };
    let (name, place) = (&item.name, item.name.span());
    if !item.is_unit_struct {
        let message = format!(
            "an operation is a unit struct named like the operation in the spec: `struct {name};`"
        );
        errors.push(place, message);
    }
    let arguments = of_attributes(&item, &mut errors);
    let Some(arguments) = arguments.filter(|_| errors.is_empty()) else {
        return Err(errors);
    };
    let mut options = options(&arguments);
    options.operations = Some(vec![name.to_string()]);
    options.spans.operations = vec![place];
    options.operation_items = false;
    expand(&arguments, options, reader)
}

/// The arguments in the attribute `cistron`.
fn of_attributes(item: &Item, errors: &mut Errors) -> Option<Arguments> {
    const FORM: &str = "`#[cistron(spec = \"spec/service.yaml\")]`";
    let mut arguments = None;
    let mut is_given = false;
    for attribute in &item.attributes {
        let tokens = flat(attribute.stream());
        let [TokenTree::Ident(name), rest @ ..] = tokens.as_slice() else {
            continue;
        };
        if name != "cistron" {
            continue;
        }
        if is_given {
            errors.push(place_of(&tokens, name.span()), "`cistron` is given twice");
            continue;
        }
        is_given = true;
        match rest {
            [TokenTree::Group(group)] => {
                arguments = arguments::parse(group.stream(), group.span(), errors);
            }
            _ => {
                let message = format!("the arguments stand in parentheses: {FORM}");
                errors.push(place_of(&tokens, name.span()), message);
            }
        }
    }
    if !is_given {
        errors.push(item.name.span(), format!("the spec is missing: {FORM}"));
    }
    if let Some(operations) = arguments
        .as_ref()
        .and_then(|given| given.operations.as_ref())
    {
        errors.push(
            operations.key,
            "the derive emits the operation it stands on; `operations` belongs to `service!`",
        );
    }
    arguments
}

/// `service!`.
pub(crate) fn service(input: TokenStream, reader: Reader) -> Result<TokenStream, Errors> {
    let mut errors = Errors::default();
    let arguments = arguments::parse(input, Span::call_site(), &mut errors);
    let Some(arguments) = arguments.filter(|_| errors.is_empty()) else {
        return Err(errors);
    };
    let mut options = options(&arguments);
    if let Some(operations) = &arguments.operations {
        let names = operations.names.iter();
        options.operations = Some(names.clone().map(ToString::to_string).collect());
        options.spans.operations = names.map(Ident::span).collect();
    }
    expand(&arguments, options, reader)
}

fn options(arguments: &Arguments) -> Options {
    let mut options = Options::default();
    options.spans.spec = arguments.spec.span;
    options
}

fn expand(
    arguments: &Arguments,
    mut options: Options,
    reader: Reader,
) -> Result<TokenStream, Errors> {
    let Text { value: spec, span } = &arguments.spec;
    let failed = |message: String| {
        let mut errors = Errors::default();
        errors.push(*span, message);
        errors
    };
    let folder = manifest_folder().map_err(failed)?;
    let crate_path = arguments.crate_path.as_ref();
    let stand_in = crate_path.and_then(crate_path::stand_in);
    if let Some(path) = stand_in.as_ref().or(crate_path) {
        options.crate_path = path.clone();
    }
    let compiled = compile(spec, &mut |path| read(&folder, path, spec), &options);
    let tracked = track(&folder, &compiled);
    let warnings = warnings::warnings(&compiled, *span);
    let output = if compiled.has_errors() {
        compiled.skeleton
    } else {
        reader(&compiled.text())
            .map_err(|error| failed(format!("the output of the compiler is not Rust: {error}")))?
    };
    let output = match (crate_path, stand_in) {
        (Some(path), Some(_)) => crate_path::put_back(path, output),
        _ => output,
    };
    Ok(quote!(#tracked #warnings #output))
}

/// Reads a file of the spec. Its author is told what the path of the root is relative to.
fn read(folder: &Path, path: &str, root: &str) -> Result<Vec<u8>, String> {
    std::fs::read(folder.join(path)).map_err(|error| {
        if path == root {
            format!("{error}; {RELATIVE_TO}")
        } else {
            error.to_string()
        }
    })
}

/// The folder of the manifest of the crate that is being compiled.
fn manifest_folder() -> Result<PathBuf, String> {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    folder.ok_or_else(|| {
        "the path of a spec is relative to the crate's manifest, and `CARGO_MANIFEST_DIR` is not set"
            .to_owned()
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
