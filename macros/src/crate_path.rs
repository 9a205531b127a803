//! A path of the runtime that cannot be written as text.
//!
//! The compiler's output is text, in which `$crate`, as the `macro_rules!` of another crate says it,
//! would be two tokens that mean nothing. So a name stands in for such a path until rustc has read
//! the text.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

/// Stands in for the path.
const STAND_IN: &str = "__cistron_crate_path";

/// What the compiler is to take for the path, where it cannot take the path itself.
pub(crate) fn stand_in(path: &TokenStream) -> Option<TokenStream> {
    let is_hygienic =
        |tree: TokenTree| matches!(tree, TokenTree::Ident(ident) if ident == "$crate");
    let name = || TokenTree::from(Ident::new(STAND_IN, Span::call_site()));
    path.clone()
        .into_iter()
        .any(is_hygienic)
        .then(|| name().into())
}

/// Puts the path where the name stands.
pub(crate) fn put_back(path: &TokenStream, output: TokenStream) -> TokenStream {
    let mut replaced = TokenStream::new();
    for tree in output {
        match tree {
            TokenTree::Ident(ident) if ident == STAND_IN => replaced.extend(path.clone()),
            TokenTree::Group(group) => {
                let inner = put_back(path, group.stream());
                let mut outer = Group::new(group.delimiter(), inner);
                outer.set_span(group.span());
                replaced.extend([TokenTree::from(outer)]);
            }
            other => replaced.extend([other]),
        }
    }
    replaced
}
