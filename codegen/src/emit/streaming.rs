//! What takes a stream out of a message's structure, and puts it in.

use super::{Context, deprecation, ident, structures};
use crate::checked::{Member, Operation};
use crate::tokens::{Ident, TokenStream, quote};

/// The traits of an operation whose request or response has a stream for its body.
pub(super) fn operation(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let name = ident(&operation.rust_name);
    let request = implementation(context, name, &REQUEST, operation);
    let response = implementation(context, name, &RESPONSE, operation);
    quote!(#request #response)
}

/// The names of one direction.
struct Direction {
    structure: fn(&Operation) -> (&str, &[Member]),
    implemented: &'static str,
    generic: &'static str,
    split: &'static str,
    join: &'static str,
}

const REQUEST: Direction = Direction {
    structure: |operation| (&operation.request_name, &operation.request),
    implemented: "StreamingRequest",
    generic: "RequestOf",
    split: "split_request",
    join: "join_request",
};

const RESPONSE: Direction = Direction {
    structure: |operation| (&operation.response_name, &operation.response),
    implemented: "StreamingResponse",
    generic: "ResponseOf",
    split: "split_response",
    join: "join_response",
};

fn implementation(
    context: &Context<'_>,
    name: Ident<'_>,
    direction: &Direction,
    operation: &Operation,
) -> TokenStream {
    let (structure, members) = (direction.structure)(operation);
    let Some(body) = structures::body_parameter(context, members) else {
        return TokenStream::new();
    };
    let cistron = &context.cistron;
    let structure = ident(structure);
    let [implemented, generic, split, join] = [
        direction.implemented,
        direction.generic,
        direction.split,
        direction.join,
    ]
    .map(ident);
    let stream = members.iter().find(|member| member.is_stream());
    let stream = stream.map(|member| ident(&member.rust_name));
    let others = members.iter().filter(|member| !member.is_stream());
    let others: TokenStream = others
        .map(|member| {
            let field = ident(&member.rust_name);
            quote!(#field: message.#field,)
        })
        .collect();
    // Where there is nothing but the body, nothing is taken from the rest.
    let message = if others.is_empty() {
        quote!(_)
    } else {
        quote!(message)
    };
    let concerned = operation.deprecated.is_some() || deprecation::concerns(context, members);
    let implementation = quote! {
        impl #cistron::#implemented for #name {
            type #generic<#body> = #structure<#body>;

            fn #split<#body>(message: #structure<#body>) -> (#structure, #body) {
                let rest = #structure {
                    #others
                    #stream: <#cistron::Blob as ::core::default::Default>::default(),
                };
                (rest, message.#stream)
            }
            fn #join<#body>(#message: #structure, body: #body) -> #structure<#body> {
                #structure { #others #stream: body }
            }
        }
    };
    deprecation::quiet(concerned, implementation)
}
