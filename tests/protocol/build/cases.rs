//! From the cases of a model to a list of them in Rust.

use cistron_codegen::checked::{Operation, Service};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::values::{ident, structure};

const REQUESTS: &str = "smithy.test#httpRequestTests";
const RESPONSES: &str = "smithy.test#httpResponseTests";

/// A function that gives all cases, each on each side that it applies to.
pub(crate) fn cases(service: &Service, model: &Value) -> TokenStream {
    let shapes = model["shapes"].as_object().expect("a model has shapes");
    let cases = shapes.iter().flat_map(|(id, shape)| {
        let name = id.rsplit('#').next().unwrap_or(id);
        of_shape(service, name, shape)
    });
    let operations = service
        .operations
        .iter()
        .map(|operation| ident(&operation.rust_name));
    quote! {
        /// How each operation looks as HTTP.
        pub const OPERATIONS: &[&::cistron::Http] =
            &[#(&<#operations as ::cistron::Operation>::HTTP),*];

        /// Every case, once for each side.
        #[allow(clippy::all, clippy::pedantic)]
        pub fn cases() -> Vec<crate::Case> {
            vec![#(#cases),*]
        }
    }
}

fn of_shape(service: &Service, name: &str, shape: &Value) -> Vec<TokenStream> {
    let mut found = Vec::new();
    for (kind, is_request) in [(REQUESTS, true), (RESPONSES, false)] {
        let cases = shape["traits"][kind].as_array().into_iter().flatten();
        for case in cases {
            for is_client in [true, false] {
                if applies(case, is_client) {
                    found.push(self::case(
                        service,
                        name,
                        shape,
                        case,
                        (is_client, is_request),
                    ));
                }
            }
        }
    }
    found
}

/// Whether a case is one of a client, or of a server.
fn applies(case: &Value, is_client: bool) -> bool {
    match case["appliesTo"].as_str() {
        None => true,
        Some(side) => (side == "client") == is_client,
    }
}

fn case(
    service: &Service,
    name: &str,
    shape: &Value,
    case: &Value,
    (is_client, is_request): (bool, bool),
) -> TokenStream {
    let empty = Value::Object(serde_json::Map::new());
    let params = match &case["params"] {
        Value::Null => &empty,
        params => params,
    };
    let (side, run) = if shape["type"] == "operation" {
        let found = service.operations.iter().find(|found| found.name == name);
        let Some(operation) = found else {
            return missing(case, name);
        };
        message(service, operation, params, (is_client, is_request))
    } else {
        error(service, name, params, is_client)
    };
    let (id, text) = (case["id"].as_str(), case.to_string());
    let (side, run) = (ident(side), quote!(#run));
    quote! {
        crate::Case {
            id: #id,
            side: crate::Side::#side,
            run: || { let case = crate::Given::new(#text); #run },
        }
    }
}

/// The side of a case, and what is done for it.
fn message(
    service: &Service,
    operation: &Operation,
    params: &Value,
    (is_client, is_request): (bool, bool),
) -> (&'static str, TokenStream) {
    let (structure_name, members) = if is_request {
        (&operation.request_name, &operation.request)
    } else {
        (&operation.response_name, &operation.response)
    };
    let value = structure(service, structure_name, members, params);
    let streams = members
        .iter()
        .any(cistron_codegen::checked::Member::is_stream);
    let (side, run) = match (is_client, is_request) {
        (true, true) => ("ClientRequest", "client_request"),
        (false, true) => ("ServerRequest", "server_request"),
        (true, false) => ("ClientResponse", "client_response"),
        (false, false) => ("ServerResponse", "server_response"),
    };
    let run = if streams {
        format!("streaming_{run}")
    } else {
        run.to_owned()
    };
    let (run, name) = (ident(&run), ident(&operation.rust_name));
    (
        side,
        quote!(crate::#run::<#name>(&case, OPERATIONS, &#value)),
    )
}

/// An error, as the first operation that has it answers with it.
fn error(
    service: &Service,
    name: &str,
    params: &Value,
    is_client: bool,
) -> (&'static str, TokenStream) {
    let index = service.errors.iter().position(|error| error.name == name);
    let index = index.unwrap_or_else(|| panic!("there is no error `{name}`"));
    let operation = service.operations.iter().find(|operation| {
        let mut errors = operation.errors.iter();
        errors.any(|found| found.error.0 == index)
    });
    let operation = operation.expect("an error is one of an operation");
    let error = &service.errors[index];
    let value = structure(service, &error.rust_name, &error.members, params);
    let (side, run) = if is_client {
        ("ClientResponse", ident("client_error"))
    } else {
        ("ServerResponse", ident("server_error"))
    };
    let (enumeration, variant) = (ident(&operation.error_name), ident(&error.rust_name));
    let name = ident(&operation.rust_name);
    (
        side,
        quote!(crate::#run::<#name>(&case, &#enumeration::#variant(#value))),
    )
}

/// A case of an operation that the importer has left out: there is none.
fn missing(case: &Value, name: &str) -> TokenStream {
    panic!("{} is of `{name}`, which was not imported", case["id"]);
}
