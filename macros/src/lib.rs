//! The procedural macros of [cistron](https://docs.rs/cistron), which re-exports them.
//!
//! Both read a spec when the crate that uses them is compiled, and emit what the one compiler
//! makes of it. Paths are relative to the manifest of that crate. A mistake in the spec becomes an
//! error of the compiler whose text names the file, the line and the column.
//!
//! A warning of the spec becomes one of rustc's. A macro can have rustc warn only of the use of
//! something deprecated, so that is what it is: `#[allow(deprecated)]` on the module that the macro
//! stands in silences it. A spec that several macros of a crate name is warned of once.

mod arguments;
mod crate_path;
mod errors;
mod expand;
mod item;
mod literal;
mod warnings;

use proc_macro::TokenStream;

/// Gives a unit struct, named like an operation of a spec, everything that the operation needs:
/// request, response, error enum, the types that they reach, and `impl cistron::Operation`.
///
/// ```ignore
/// #[derive(cistron::Operation)]
/// #[cistron(spec = "spec/omics.yaml")]
/// pub struct GetRunTask;
/// ```
///
/// The types stand beside the struct: `GetRunTaskRequest`, `GetRunTaskResponse`,
/// `GetRunTaskError`. Two operations that share types belong either in two modules or in one
/// [`service!`].
///
/// | argument | meaning |
/// |---|---|
/// | `spec = "…"` | the root file of the spec, relative to the crate's manifest; required |
/// | `crate = …` | the path of `cistron`, where the dependency has another name; `$crate::cistron` in a `macro_rules!` of a crate that re-exports it |
#[proc_macro_derive(Operation, attributes(cistron))]
pub fn derive_operation(input: TokenStream) -> TokenStream {
    expand::derive(input.into(), read)
        .unwrap_or_else(errors::Errors::into_tokens)
        .into()
}

/// Emits a whole service, or the operations that are named, with shared types once. It stands in a
/// module or at the root of a crate, and not in a function.
///
/// ```ignore
/// mod omics {
///     cistron::service! { spec = "spec/omics.yaml", operations = [GetRunTask, ListRunTasks] }
/// }
/// ```
///
/// | argument | meaning |
/// |---|---|
/// | `spec = "…"` | the root file of the spec, relative to the crate's manifest; required |
/// | `operations = […]` | only these operations and the types that they reach; all where it is left out |
/// | `crate = …` | the path of `cistron`, where the dependency has another name; `$crate::cistron` in a `macro_rules!` of a crate that re-exports it |
#[proc_macro]
pub fn service(input: TokenStream) -> TokenStream {
    expand::service(input.into(), read)
        .unwrap_or_else(errors::Errors::into_tokens)
        .into()
}

/// Has rustc read a text. That takes a fraction of the time that any code takes which is not
/// optimised, as macros are not.
fn read(text: &str) -> Result<proc_macro2::TokenStream, String> {
    let tokens = text.parse::<TokenStream>();
    tokens.map(Into::into).map_err(|error| error.to_string())
}
