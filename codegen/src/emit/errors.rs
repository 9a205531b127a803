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
    error_enum(context, name, &docs, &errors, &operation.unmodeled_variant)
}

const UNMODELED_DOC: &str = "An error that the spec does not model is kept whole.";

/// The error enum of the service, which any operation's enum becomes, and which becomes any
/// operation's enum again where that has the error.
pub(super) fn service_enum(
    context: &Context<'_>,
    operations: &[&Operation],
    errors: &[ErrorId],
) -> TokenStream {
    let service = context.service;
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
    let item = error_enum(context, name, &docs, &shapes, unmodeled);
    let conversions = operations.iter().map(|operation| {
        let own: Vec<Ident<'_>> = operation
            .errors
            .iter()
            .filter_map(|error| service.errors.get(error.error.0))
            .map(|error| ident(&error.rust_name))
            .collect();
        let names = service_names(context, operation);
        // Every error of an operation is among those of the service.
        let rest = match shapes.len().saturating_sub(own.len()) {
            0 => TokenStream::new(),
            1 => {
                let mut others = shapes.iter().map(|error| ident(&error.rust_name));
                the_other(names, others.find(|name| !own.contains(name)))
            }
            _ => quote!(other => ::core::result::Result::Err(other),),
        };
        service_conversions(names, &own, &rest)
    });
    quote! {
        #item
        #(#conversions)*
    }
}

/// The arm for the only error of the service that an operation does not have.
fn the_other(Names { service, .. }: Names<'_>, only: Option<Ident<'_>>) -> TokenStream {
    quote!(other @ #service::#only(_) => ::core::result::Result::Err(other),)
}

/// The names that the conversions between two enums are made of.
#[derive(Clone, Copy)]
struct Names<'a> {
    service: Ident<'a>,
    service_unmodeled: Ident<'a>,
    operation: Ident<'a>,
    operation_unmodeled: Ident<'a>,
}

fn service_names<'a>(context: &Context<'a>, operation: &'a Operation) -> Names<'a> {
    Names {
        service: ident(&context.service.error_name),
        service_unmodeled: ident(&context.service.unmodeled_variant),
        operation: ident(&operation.error_name),
        operation_unmodeled: ident(&operation.unmodeled_variant),
    }
}

fn service_conversions(names: Names<'_>, errors: &[Ident<'_>], rest: &TokenStream) -> TokenStream {
    let Names {
        service,
        service_unmodeled,
        operation,
        operation_unmodeled,
    } = names;
    let from = errors
        .iter()
        .map(|name| quote!(#operation::#name(error) => Self::#name(error)));
    let back = errors.iter().map(
        |name| quote!(#service::#name(error) => ::core::result::Result::Ok(Self::#name(error))),
    );
    quote! {
        impl ::core::convert::From<#operation> for #service {
            #[inline]
            fn from(error: #operation) -> Self {
                match error {
                    #(#from,)*
                    #operation::#operation_unmodeled(error) => Self::#service_unmodeled(error),
                }
            }
        }

        /// An error that the operation does not have is given back.
        impl ::core::convert::TryFrom<#service> for #operation {
            type Error = #service;

            #[inline]
            fn try_from(error: #service) -> ::core::result::Result<Self, #service> {
                match error {
                    #(#back,)*
                    #service::#service_unmodeled(error) => {
                        ::core::result::Result::Ok(Self::#operation_unmodeled(error))
                    }
                    #rest
                }
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
) -> TokenStream {
    let cistron = &context.cistron;
    let unmodeled = ident(unmodeled);
    let names: Vec<Ident<'_>> = errors.iter().map(|error| ident(&error.rust_name)).collect();
    let variants = errors.iter().map(|error| {
        let doc = format!("[`{}`], status {}.", error.rust_name, error.status);
        let (docs, name) = (docs::attributes(&doc), ident(&error.rust_name));
        quote!(#docs #name(#name))
    });
    let inherent = inherent(context, name);
    let operation_error = operation_error(context, name, &names, unmodeled);
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
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        pub enum #name {
            #(#variants,)*
            /// An error that the spec does not model: status, code, message and body.
            #unmodeled(#cistron::UnmodeledError),
        }
        #inherent
        #operation_error
        #(#conversions)*
    }
}

/// The methods that a user calls, so that no trait must be in scope for them.
fn inherent(context: &Context<'_>, name: Ident<'_>) -> TokenStream {
    let cistron = &context.cistron;
    quote! {
        impl #name {
            /// The HTTP status.
            #[inline]
            #[must_use]
            pub fn status(&self) -> u16 {
                #cistron::OperationError::get(self).status()
            }
            /// The error's code on the wire, if the server sent one.
            #[inline]
            #[must_use]
            pub fn code(&self) -> ::core::option::Option<&str> {
                #cistron::OperationError::get(self).code()
            }
            /// What the server has to say about it.
            #[inline]
            #[must_use]
            pub fn message(&self) -> ::core::option::Option<&str> {
                #cistron::OperationError::get(self).message()
            }
            /// Whether trying again may help.
            #[inline]
            #[must_use]
            pub fn is_retryable(&self) -> bool {
                #cistron::OperationError::get(self).is_retryable()
            }
            /// Whose fault the error is.
            #[inline]
            #[must_use]
            pub fn fault(&self) -> #cistron::Fault {
                #cistron::OperationError::get(self).fault()
            }
        }

        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&#cistron::OperationError::get(self), f)
            }
        }

        impl ::core::error::Error for #name {}
    }
}

fn operation_error(
    context: &Context<'_>,
    name: Ident<'_>,
    names: &[Ident<'_>],
    unmodeled: Ident<'_>,
) -> TokenStream {
    let cistron = &context.cistron;
    let shapes = names.iter().map(|name| quote!(&#name::SHAPE));
    let get = names
        .iter()
        .map(|name| quote!(Self::#name(error) => #cistron::ErrorRef::Modeled(error)));
    let members = members(context, names, unmodeled);
    quote! {
        impl #cistron::OperationError for #name {
            const SHAPES: &'static [&'static #cistron::ErrorShape] =
                &[#(#shapes),*];

            fn get(&self) -> #cistron::ErrorRef<'_> {
                match self {
                    #(#get,)*
                    Self::#unmodeled(error) => #cistron::ErrorRef::Unmodeled(error),
                }
            }
            #members
            fn unmodeled(error: #cistron::UnmodeledError) -> Self {
                Self::#unmodeled(error)
            }
        }
    }
}

/// The functions that make an error by its index, and give its members to be filled.
fn members(context: &Context<'_>, names: &[Ident<'_>], unmodeled: Ident<'_>) -> TokenStream {
    let cistron = &context.cistron;
    if names.is_empty() {
        return quote! {
            fn blank(_: usize) -> ::core::option::Option<Self> {
                ::core::option::Option::None
            }
            fn place(&mut self) -> ::core::option::Option<&mut dyn #cistron::Structure> {
                ::core::option::Option::None
            }
        };
    }
    let blank = names.iter().enumerate().map(|(index, name)| {
        let index = literal::plain(index);
        quote!(#index => Self::#name(#cistron::Value::blank()))
    });
    let place = names
        .iter()
        .map(|name| quote!(Self::#name(error) => ::core::option::Option::Some(error)));
    quote! {
        fn blank(index: usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match index {
                #(#blank,)*
                _ => return ::core::option::Option::None,
            })
        }
        fn place(&mut self) -> ::core::option::Option<&mut dyn #cistron::Structure> {
            match self {
                #(#place,)*
                Self::#unmodeled(_) => ::core::option::Option::None,
            }
        }
    }
}
