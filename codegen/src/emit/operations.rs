//! Operations: the request, the response, the error enum, and what ties them together.

use super::schema::PayloadKind;
use super::{Context, deprecation, docs, errors, ident, schema, streaming, structures};
use crate::checked::{Binding, ErrorShape, Operation, Segment, Shape};
use crate::literal;
use crate::tokens::{TokenStream, quote};

/// An operation and what belongs to it alone.
pub(super) fn operation(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let deprecated = deprecation::attribute(operation.deprecated.as_deref());
    let item = context
        .operation_items
        .then(|| unit(context, operation, &deprecated));
    let request = structures::structure(
        context,
        &structures::Head {
            name: ident(&operation.request_name),
            docs: docs::request(context, operation),
            deprecated: None,
            sensitive: false,
        },
        &operation.request,
    );
    let response = structures::structure(
        context,
        &structures::Head {
            name: ident(&operation.response_name),
            docs: docs::response(context, operation),
            deprecated: None,
            sensitive: false,
        },
        &operation.response,
    );
    let error_enum = errors::operation_enum(context, operation);
    let ties = ties(context, operation);
    let streams = streaming::operation(context, operation);
    quote! {
        #item
        #ties
        #streams
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
        #[derive(::core::fmt::Debug)]
        pub struct #name;
    }
}

/// The status of a response where nothing else is said.
const OK: u16 = 200;

/// Whether the length of the request's stream must be known.
fn requires_length(operation: &Operation) -> bool {
    operation.request.iter().any(|member| {
        let shape = &member.item.shape;
        matches!(
            shape,
            Shape::Blob {
                requires_length: true,
                ..
            }
        )
    })
}

/// The media type of the body of a successful response. One without a body has none, nor one of
/// bytes of which the spec does not say it.
fn gives(context: &Context<'_>, operation: &Operation) -> Option<String> {
    let json = || Some("application/json".to_owned());
    let mut members = operation.response.iter();
    let payload = members.find(|member| member.binding == Binding::Payload);
    let Some(payload) = payload else {
        let mut members = operation.response.iter();
        let has_object =
            operation.gives_object || members.any(|member| member.binding == Binding::Body);
        return has_object.then(json).flatten();
    };
    match schema::payload_kind(context, &payload.item.shape) {
        PayloadKind::Structure | PayloadKind::Json => json(),
        kind => match &payload.item.shape {
            Shape::String { media_type } | Shape::Blob { media_type, .. } => media_type.clone(),
            _ => None,
        }
        .or_else(|| (kind == PayloadKind::Text).then(|| "text/plain".to_owned())),
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
    let status = literal::plain(operation.status);
    let path = operation.path.iter().map(|segment| {
        let segment = match segment {
            Segment::Literal(text) => quote!(Literal(#text)),
            Segment::Label(name) => quote!(Label(#name)),
            Segment::Greedy(name) => quote!(Greedy(#name)),
        };
        quote!(Segment::#segment)
    });
    let status = (operation.status != OK).then(|| quote!(status: #status,));
    let path = (!operation.path.is_empty()).then(|| quote!(path: &[#(#path),*],));
    let query = operation.query.iter().map(|(key, value)| match value {
        Some(value) => quote!((#key, Some(#value))),
        None => quote!((#key, None)),
    });
    let query = (!operation.query.is_empty()).then(|| quote!(query: &[#(#query),*],));
    let host_prefix = operation.host_prefix.as_ref();
    let host_prefix = host_prefix.map(|prefix| quote!(host_prefix: Some(#prefix),));
    let takes_object = operation.takes_object.then(|| quote!(takes_object: true,));
    let gives_object = operation.gives_object.then(|| quote!(gives_object: true,));
    let gives = gives(context, operation).map(|media_type| quote!(gives: Some(#media_type),));
    let requires_length = requires_length(operation).then(|| quote!(requires_length: true,));
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

            const HTTP: &'static #cistron::Http = {
                use #cistron::table_prelude::*;
                &Http {
                    name: #wire_name,
                    method: #method,
                    uri: #uri,
                    #path
                    #query
                    #status
                    #host_prefix
                    #takes_object
                    #gives_object
                    #gives
                    #requires_length
                    ..Http::PLAIN
                }
            };
        }
    }
}
