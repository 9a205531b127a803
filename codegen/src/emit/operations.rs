//! Operations: the request, the response, the error enum, and what ties them together.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, deprecation, docs, errors, ident, structures};
use crate::checked::{ErrorShape, Operation, Segment};

/// An operation and what belongs to it alone.
pub(super) fn operation(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let deprecated = deprecation::attribute(operation.deprecated.as_deref());
    let item = context
        .operation_items
        .then(|| unit(context, operation, &deprecated));
    let request = structures::structure(
        context,
        &structures::Head {
            name: &ident(&operation.request_name),
            docs: docs::request(context, operation),
            deprecated: None,
            sensitive: false,
        },
        &operation.request,
    );
    let response = structures::structure(
        context,
        &structures::Head {
            name: &ident(&operation.response_name),
            docs: docs::response(context, operation),
            deprecated: None,
            sensitive: false,
        },
        &operation.response,
    );
    let error_enum = errors::operation_enum(context, operation);
    let ties = ties(context, operation);
    quote! {
        #item
        #ties
        #request
        #response
        #error_enum
    }
}

fn unit(context: &Context<'_>, operation: &Operation, deprecated: &TokenStream) -> TokenStream {
    let name = ident(&operation.rust_name);
    let docs = docs::operation(context, operation, &errors(context, operation));
    quote! {
        #docs
        #deprecated
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct #name;
    }
}

/// The errors that an operation may end in.
fn errors<'a>(context: &Context<'a>, operation: &Operation) -> Vec<&'a ErrorShape> {
    operation
        .errors
        .iter()
        .filter_map(|error| context.service.errors.get(error.error.0))
        .collect()
}

/// `impl Operation`.
fn ties(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let cistron = &context.cistron;
    let name = ident(&operation.rust_name);
    let request = ident(&operation.request_name);
    let response = ident(&operation.response_name);
    let error = ident(&operation.error_name);
    let (wire_name, method, uri) = (&operation.name, &operation.method, &operation.uri);
    let status = Literal::u16_unsuffixed(operation.status);
    let path = operation.path.iter().map(|segment| {
        let segment = match segment {
            Segment::Literal(text) => quote!(Literal(#text)),
            Segment::Label(name) => quote!(Label(#name)),
            Segment::Greedy(name) => quote!(Greedy(#name)),
        };
        quote!(Segment::#segment)
    });
    let query = operation.query.iter().map(|(key, value)| match value {
        Some(value) => quote!((#key, Some(#value))),
        None => quote!((#key, None)),
    });
    let host_prefix = match &operation.host_prefix {
        Some(prefix) => quote!(Some(#prefix)),
        None => quote!(None),
    };
    let allow = deprecation::allow(operation.deprecated.is_some());
    let docs = (!context.operation_items)
        .then(|| docs::operation_impl(context, operation, &errors(context, operation)));
    quote! {
        #docs
        #allow
        impl #cistron::Operation for #name {
            type Request = #request;
            type Response = #response;
            type Error = #error;

            const NAME: &'static str = #wire_name;
            const METHOD: &'static str = #method;
            const URI: &'static str = #uri;
            const HTTP: #cistron::Http = {
                use #cistron::table_prelude::*;
                Http {
                    method: Self::METHOD,
                    path: &[#(#path),*],
                    query: &[#(#query),*],
                    status: #status,
                    host_prefix: #host_prefix,
                }
            };
        }
    }
}
