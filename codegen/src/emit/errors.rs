//! Error structures, the error enum of each operation, and that of the service.

use super::{Context, docs, ident, structures};
use crate::checked::{ErrorId, ErrorShape, Fault, Operation, Presence};
use crate::literal;
use crate::tokens::{Ident, TokenStream, quote};

/// An error's structure.
pub(super) fn error(context: &Context<'_>, error: &ErrorShape) -> TokenStream {
    let cistron = &context.cistron;
    let name = ident(&error.rust_name);
    let head = structures::Head {
        name,
        docs: docs::error(context, error),
        deprecated: None,
        sensitive: false,
    };
    let structure = structures::structure(context, &head, &error.members);
    let shape = shape(context, error);
    let message = message(error);
    quote! {
        #structure

        impl #name {
            /// What the spec says about the error.
            pub const SHAPE: #cistron::ErrorShape = #shape;
        }

        impl #cistron::ModeledError for #name {
            fn shape(&self) -> &'static #cistron::ErrorShape {
                &Self::SHAPE
            }
            fn message(&self) -> ::core::option::Option<&str> {
                #message
            }
        }

        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&#cistron::ErrorRef::Modeled(self), f)
            }
        }

        impl ::core::error::Error for #name {}
    }
}

fn shape(context: &Context<'_>, error: &ErrorShape) -> TokenStream {
    let cistron = &context.cistron;
    let (code, status) = (&error.name, literal::plain(error.status));
    let (retryable, throttling) = (error.retryable, error.throttling);
    let fault = match error.fault {
        Fault::Client => quote!(Client),
        Fault::Server => quote!(Server),
    };
    quote! {
        #cistron::ErrorShape {
            code: #code,
            status: #status,
            fault: #cistron::Fault::#fault,
            retryable: #retryable,
            throttling: #throttling,
        }
    }
}

fn message(error: &ErrorShape) -> TokenStream {
    let Some(member) = error.members.get(error.message) else {
        return quote!(::core::option::Option::None);
    };
    let field = ident(&member.rust_name);
    match member.field_presence() {
        Presence::Optional => quote!(self.#field.as_deref()),
        Presence::Required | Presence::Default(_) => {
            quote!(::core::option::Option::Some(&self.#field))
        }
    }
}

/// The error enum of an operation.
pub(super) fn operation_enum(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let errors: Vec<&ErrorShape> = operation
        .errors
        .iter()
        .filter_map(|error| context.service.errors.get(error.error.0))
        .collect();
    let name = ident(&operation.error_name);
    let docs = docs::attributes(&format!(
        "The errors of [`{}`].\n\n{}",
        operation.rust_name, UNMODELED_DOC
    ));
    let unmodeled = &operation.unmodeled_variant;
    // The service's own is not there where only the operation is asked for.
    let service = if context.operation_items {
        let service = ident(&context.service.error_name);
        quote!(#service)
    } else {
        quote!(())
    };
    error_enum(context, name, &docs, &errors, unmodeled, &service)
}

const UNMODELED_DOC: &str = "An error that the spec does not model is kept whole.";

/// The error enum of the service, which any operation's enum becomes.
pub(super) fn service_enum(context: &Context<'_>, errors: &[ErrorId]) -> TokenStream {
    let (service, cistron) = (context.service, &context.cistron);
    let shapes: Vec<&ErrorShape> = errors
        .iter()
        .filter_map(|id| service.errors.get(id.0))
        .collect();
    let name = ident(&service.error_name);
    let docs = docs::attributes(&format!(
        "Every error of the operations of {}.\n\n{}",
        service.name, UNMODELED_DOC
    ));
    let unmodeled = &service.unmodeled_variant;
    let item = error_enum(context, name, &docs, &shapes, unmodeled, &quote!(()));
    quote! {
        #item

        impl<E: #cistron::OperationError<Service = Self>> ::core::convert::From<E> for #name {
            fn from(error: E) -> Self {
                #cistron::error::widen(error.get())
            }
        }
    }
}

fn error_enum(
    context: &Context<'_>,
    name: Ident<'_>,
    docs: &TokenStream,
    errors: &[&ErrorShape],
    unmodeled: &str,
    service: &TokenStream,
) -> TokenStream {
    let cistron = &context.cistron;
    let unmodeled = ident(unmodeled);
    let names: Vec<Ident<'_>> = errors.iter().map(|error| ident(&error.rust_name)).collect();
    let variants = errors.iter().map(|error| {
        let doc = format!("[`{}`], status {}.", error.rust_name, error.status);
        let (docs, name) = (docs::attributes(&doc), ident(&error.rust_name));
        quote!(#docs #name(#name))
    });
    let operation_error = operation_error(context, name, &names, unmodeled, service);
    let conversions = names.iter().map(|error| {
        quote! {
            impl ::core::convert::From<#error> for #name {
                #[inline]
                fn from(error: #error) -> Self {
                    Self::#error(error)
                }
            }
        }
    });
    quote! {
        #docs
        pub enum #name {
            #(#variants,)*
            /// An error that the spec does not model: status, code, message and body.
            #unmodeled(#cistron::UnmodeledError),
        }

        #cistron::impl_error!(#name);

        #operation_error
        #(#conversions)*
    }
}

fn operation_error(
    context: &Context<'_>,
    name: Ident<'_>,
    names: &[Ident<'_>],
    unmodeled: Ident<'_>,
    service: &TokenStream,
) -> TokenStream {
    let cistron = &context.cistron;
    let shapes = names.iter().map(|name| quote!(&#name::SHAPE));
    let get = names
        .iter()
        .map(|name| quote!(Self::#name(error) => #cistron::ErrorRef::Modeled(error)));
    let make = make(context, names, unmodeled);
    quote! {
        impl #cistron::OperationError for #name {
            type Service = #service;

            const SHAPES: &'static [&'static #cistron::ErrorShape] =
                &[#(#shapes),*];

            fn get(&self) -> #cistron::ErrorRef<'_> {
                match self {
                    #(#get,)*
                    Self::#unmodeled(error) => #cistron::ErrorRef::Unmodeled(error),
                }
            }
            #make
        }
    }
}

/// The function that makes an error by its index.
fn make(context: &Context<'_>, names: &[Ident<'_>], unmodeled: Ident<'_>) -> TokenStream {
    let cistron = &context.cistron;
    if names.is_empty() {
        return quote! {
            fn make(_: usize, source: &mut #cistron::ErrorSource<'_>) -> Self {
                Self::#unmodeled(source.unmodeled())
            }
        };
    }
    let arms = names.iter().enumerate().map(|(index, name)| {
        let index = literal::plain(index);
        quote!(#index => Self::#name(source.modeled()))
    });
    quote! {
        fn make(index: usize, source: &mut #cistron::ErrorSource<'_>) -> Self {
            match index {
                #(#arms,)*
                _ => Self::#unmodeled(source.unmodeled()),
            }
        }
    }
}
