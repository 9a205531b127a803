//! From the checked service to tokens. Nothing here can fail: whatever could is found by `check`.
//!
//! One file an output. What is emitted is types, tables and calls; the logic is in the runtime.

mod deprecation;
mod docs;
mod enums;
mod errors;
mod modules;
mod newtypes;
mod operations;
mod rust_type;
mod schema;
mod skeleton;
mod streaming;
mod structures;
mod unions;

use std::sync::Arc;

use crate::checked::{Kind, NamedType, Operation, Service};
use crate::select::Selection;
use crate::threads::in_shares;
use crate::tokens::{Ident, TokenStream, quote};
pub use modules::Module;
pub(crate) use skeleton::{Message, Site, skeleton, skeleton_names};

/// The fewest operations or types that are worth a thread: they take a millisecond, and without
/// optimisation ten.
const SHARE: usize = 20;

/// One part of the output: the items that belong together, with a title.
#[derive(Debug, Clone)]
pub struct Section {
    /// What the items are, for a person: `GetRunTask`, `Types`, `Errors`.
    pub title: String,
    /// The items, as the text of Rust. The only line breaks stand between items, so that a part of
    /// the text between two of them can be laid out by itself.
    pub text: String,
    /// The module that they stand in, with other parts beside this one.
    pub module: Option<Arc<Module>>,
}

/// The tokens of an output, which is Rust.
pub(crate) fn parsed(text: &str) -> proc_macro2::TokenStream {
    text.parse().unwrap_or_else(|error: proc_macro2::LexError| {
        let message = format!("the output of the compiler is not Rust: {error}");
        quote::quote!(::core::compile_error! { #message })
    })
}

/// What every part of the emission reads.
pub(crate) struct Context<'a> {
    /// The checked service.
    pub(crate) service: &'a Service,
    /// The folder of the spec's root file, with the slash at its end; empty where there is none.
    pub(crate) root_folder: &'a str,
    /// The path of the runtime, `::cistron` unless its user renamed it.
    pub(crate) cistron: TokenStream,
    /// Emit a unit struct for each operation. The derive stands on one that is there already.
    pub(crate) operation_items: bool,
    /// A large output stands in modules.
    pub(crate) has_modules: bool,
}

/// Emits the selected part of a service.
pub(crate) fn emit(context: &Context<'_>, selection: &Selection) -> Vec<Section> {
    let service = context.service;
    let mut sections = Vec::new();
    let operations: Vec<&Operation> = selection
        .operations
        .iter()
        .filter_map(|&index| service.operations.get(index))
        .collect();
    for (module, operations) in modules::operations(context, &operations) {
        let shares = in_shares(
            operations,
            |_| 1,
            SHARE,
            |share| {
                let section = |operation: &&Operation| Section {
                    title: operation.name.clone(),
                    text: operations::operation(context, operation).into_text(),
                    module: module.clone(),
                };
                share.iter().map(section).collect::<Vec<Section>>()
            },
        );
        sections.extend(shares.into_iter().flatten());
    }
    let types: Vec<&NamedType> = selection
        .types
        .iter()
        .filter_map(|id| service.types.get(id.0))
        .collect();
    let mut constants = Vec::new();
    let mut parts = Vec::new();
    for (module, types) in modules::types(context, &types) {
        let in_module = module.is_some();
        let shares = in_shares(
            types,
            |_| 1,
            SHARE,
            |share| {
                let (mut constants, mut items) = (Vec::new(), Vec::new());
                for named in share {
                    let constant = schema::constant(context, named);
                    let item = named_type(context, named);
                    // All modules see what stands beside them.
                    if in_module {
                        constants.push(constant);
                        items.push(item);
                    } else {
                        items.push(quote!(#constant #item));
                    }
                }
                (lines(constants.into_iter()), lines(items.into_iter()))
            },
        );
        let (of_share, items): (Vec<_>, Vec<_>) = shares.into_iter().unzip();
        constants.extend(of_share);
        parts.push((module, items));
    }
    push(&mut sections, "Schemas", None, constants.into_iter());
    for (module, items) in parts {
        push(&mut sections, "Types", module, items.into_iter());
    }
    let errors = selection
        .errors
        .iter()
        .filter_map(|id| service.errors.get(id.0))
        .map(|error| errors::error(context, error));
    push(&mut sections, "Errors", None, errors);
    if context.operation_items {
        let tokens = errors::service_enum(context, &selection.errors);
        push(&mut sections, &service.name, None, [tokens].into_iter());
    }
    sections
}

/// These items, a line for each.
fn lines(items: impl Iterator<Item = TokenStream>) -> TokenStream {
    let mut lines = TokenStream::new();
    for item in items {
        if lines.is_empty() {
            lines = item;
        } else if !item.is_empty() {
            lines.push("\n");
            lines.extend(item);
        }
    }
    lines
}

/// Adds a part of these items, a line for each; nothing where there are none.
fn push(
    sections: &mut Vec<Section>,
    title: &str,
    module: Option<Arc<Module>>,
    items: impl Iterator<Item = TokenStream>,
) {
    let text = lines(items).into_text();
    if !text.is_empty() {
        sections.push(Section {
            title: title.to_owned(),
            text,
            module,
        });
    }
}

fn named_type(context: &Context<'_>, named: &NamedType) -> TokenStream {
    match &named.kind {
        Kind::Alias(_) => TokenStream::new(),
        Kind::Newtype => newtypes::newtype(context, named),
        Kind::Structure(members) => {
            let name = ident(&named.rust_name);
            let head = structures::Head {
                name,
                docs: docs::named_type(context, named),
                deprecated: named.deprecated.as_deref(),
                sensitive: named.sensitive,
            };
            structures::structure(context, &head, members)
        }
        Kind::Union { variants, unknown } => unions::union(context, named, variants, unknown),
        Kind::Enum { values, unknown } => enums::string_enum(context, named, values, unknown),
        Kind::IntegerEnum { values, unknown } => {
            enums::integer_enum(context, named, values, unknown)
        }
    }
}

/// The identifier for a name that `check` decided.
fn ident(name: &str) -> Ident<'_> {
    Ident(name)
}

/// `Serialize` and `Deserialize` by wire name, through the one codec of the runtime.
fn serde_impls(context: &Context<'_>, name: Ident<'_>) -> TokenStream {
    let cistron = &context.cistron;
    quote!(#cistron::impl_serde!(#name);)
}

/// `Debug` of a newtype or an enum whose values are sensitive.
fn redacted_debug(context: &Context<'_>, named: &NamedType) -> TokenStream {
    let cistron = &context.cistron;
    let name = ident(&named.rust_name);
    let shown = &named.rust_name;
    quote! {
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple(#shown).field(&#cistron::Redacted).finish()
            }
        }
    }
}
