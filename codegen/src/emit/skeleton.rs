//! What is emitted for a spec with errors: the names that its user's code needs, as types that
//! rustc takes to be wrong already and says no more about.

use std::collections::HashSet;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote_spanned;

use crate::checked::{Kind, Service};
use crate::select::{Selection, select};

/// The names that stand in for what a spec with errors would have given.
#[derive(Debug, Default)]
pub(crate) struct Skeleton {
    /// The operations.
    pub(crate) operations: Vec<SkeletonOperation>,
    /// The types that no operation owns, errors included.
    pub(crate) types: Vec<String>,
}

/// The names of an operation, all of them Rust names.
#[derive(Debug)]
pub(crate) struct SkeletonOperation {
    pub(crate) name: String,
    pub(crate) request: String,
    pub(crate) response: String,
    pub(crate) error: String,
}

/// The names that a spec with errors has, as far as they are known. Where nothing is known of an
/// operation that is asked for, its names follow from its own.
pub(crate) fn skeleton_names(
    service: Option<&Service>,
    chosen: Vec<usize>,
    asked: Option<&[String]>,
) -> Skeleton {
    let mut names = service.map_or_else(Skeleton::default, |service| {
        known_names(service, &select(service, chosen))
    });
    for name in asked.unwrap_or_default() {
        let known = names
            .operations
            .iter()
            .any(|operation| operation.name == *name);
        if !known {
            names.operations.push(SkeletonOperation {
                name: name.clone(),
                request: format!("{name}Request"),
                response: format!("{name}Response"),
                error: format!("{name}Error"),
            });
        }
    }
    // What cannot be a name is a mistake that was told, and no code uses it.
    names
        .operations
        .retain(|operation| is_name(&operation.name));
    names.types.retain(|name| is_name(name));
    names
}

fn is_name(text: &str) -> bool {
    let text = text.strip_prefix("r#").unwrap_or(text);
    let mut letters = text.chars();
    let first = letters.next();
    first.is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first))
        && letters.all(unicode_ident::is_xid_continue)
        && text != "_"
}

fn known_names(service: &Service, selection: &Selection) -> Skeleton {
    let operations = selection
        .operations
        .iter()
        .filter_map(|&index| service.operations.get(index))
        .map(|operation| SkeletonOperation {
            name: operation.rust_name.clone(),
            request: operation.request_name.clone(),
            response: operation.response_name.clone(),
            error: operation.error_name.clone(),
        })
        .collect();
    // What a mistake has cut off may well be used, so every type is named and not only those
    // that are reached.
    let types = service
        .types
        .iter()
        .filter(|named| !matches!(named.kind, Kind::Alias(_)))
        .map(|named| named.rust_name.clone());
    let errors = service.errors.iter().map(|error| error.rust_name.clone());
    Skeleton {
        operations,
        types: types
            .chain(errors)
            .chain([service.error_name.clone()])
            .collect(),
    }
}

/// Where a skeleton stands.
pub(crate) struct Site<'o> {
    /// The path of the runtime.
    pub(crate) cistron: &'o TokenStream,
    /// Emit a unit struct for each operation.
    pub(crate) operation_items: bool,
    /// Where rustc points for what is no diagnostic.
    pub(crate) span: Span,
}

/// What rustc is to say, and where.
pub(crate) struct Message {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// Emits the diagnostics, each as an error of the compiler, and a skeleton.
///
/// The last diagnostic is raised where the length of an array is expected. What is projected out of
/// such an array is a type that rustc takes for an error already, and an alias of it silences
/// whatever uses it. Without that, one mistake in a spec would come with a hundred messages about
/// missing types.
pub(crate) fn skeleton(messages: &[Message], skeleton: &Skeleton, site: &Site<'_>) -> TokenStream {
    let span = site.span;
    let owned = skeleton
        .operations
        .iter()
        .flat_map(|operation| [&operation.request, &operation.response, &operation.error]);
    // Two names that become one in Rust are a mistake, and must not become a second one.
    let mut distinct: HashSet<&str> = HashSet::new();
    let operations: Vec<&SkeletonOperation> = skeleton
        .operations
        .iter()
        .filter(|operation| distinct.insert(operation.name.as_str()))
        .collect();
    let mut names = owned
        .chain(&skeleton.types)
        .filter(|name| distinct.insert(name.as_str()))
        .map(|name| ident(name, span));
    let mut errors: Vec<TokenStream> = messages.iter().map(error).collect();
    let Some(first) = names.next() else {
        return errors.into_iter().collect();
    };
    let last = errors.pop();
    let operations = operations.into_iter().map(|names| operation(names, site));
    quote_spanned! { span =>
        #(#errors)*
        #[doc(hidden)]
        pub type #first = <[(); #last] as ::core::iter::IntoIterator>::Item;
        #(
            #[doc(hidden)]
            pub type #names = #first;
        )*
        #(#operations)*
    }
}

fn error(message: &Message) -> TokenStream {
    let mut text = Literal::string(&message.text);
    text.set_span(message.span);
    quote_spanned!(message.span=> ::core::compile_error! { #text })
}

fn ident(name: &str, span: Span) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, span),
        None => Ident::new(name, span),
    }
}

fn operation(operation: &SkeletonOperation, site: &Site<'_>) -> TokenStream {
    let (cistron, span) = (site.cistron, site.span);
    let name = ident(&operation.name, span);
    let request = ident(&operation.request, span);
    let response = ident(&operation.response, span);
    let error = ident(&operation.error, span);
    let item = site
        .operation_items
        .then(|| quote_spanned!(span=> #[doc(hidden)] pub struct #name;));
    quote_spanned! { span =>
        #item
        impl #cistron::Operation for #name {
            type Request = #request;
            type Response = #response;
            type Error = #error;

            const HTTP: &'static #cistron::Http = &#cistron::Http::PLAIN;
        }
    }
}
