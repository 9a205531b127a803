//! Mistakes in what a macro is told, each one of rustc's errors.

use std::fmt::Display;

use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// All mistakes in one macro.
#[derive(Debug, Default)]
pub(crate) struct Errors(TokenStream);

impl Errors {
    /// Adds a mistake, which rustc underlines.
    pub(crate) fn push(&mut self, place: impl Into<Place>, message: impl Display) {
        let Place { first, last } = place.into();
        // rustc underlines what lies between the first token and the last one of the call.
        let message = Literal::string(&message.to_string());
        let mut message = TokenTree::from(message);
        message.set_span(last);
        let mut arguments = Group::new(Delimiter::Brace, message.into());
        arguments.set_span(last);
        self.0
            .extend(quote_spanned!(first=> ::core::compile_error! #arguments));
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The tokens that have rustc tell them.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0
    }
}

/// What is underlined: from the first token to the last.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    first: Span,
    last: Span,
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self {
            first: span,
            last: span,
        }
    }
}

/// What is underlined of some tokens, or else of what stands before them.
pub(crate) fn place_of(tokens: &[TokenTree], before: Span) -> Place {
    match tokens {
        [] => before.into(),
        [first, .., last] => Place {
            first: first.span(),
            last: last.span(),
        },
        [only] => only.span().into(),
    }
}
