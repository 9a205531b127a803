//! The item that the derive stands on.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};

use crate::arguments::{flat, is_sign};

/// An item, as far as the derive looks at it.
pub(crate) struct Item {
    /// Its name.
    pub(crate) name: Ident,
    /// Whether it is a unit struct without parameters.
    pub(crate) is_unit_struct: bool,
    /// What stands in the brackets of each attribute.
    pub(crate) attributes: Vec<Group>,
}

/// Reads an item. rustc has read it before, so it is one: attributes, a visibility, a keyword, the
/// name, and the rest.
pub(crate) fn parse(tokens: TokenStream) -> Option<Item> {
    let tokens = flat(tokens);
    let mut attributes = Vec::new();
    let mut rest = tokens.as_slice();
    loop {
        rest = match rest {
            [sign, TokenTree::Group(attribute), rest @ ..] if is_sign(sign, '#') => {
                attributes.push(attribute.clone());
                rest
            }
            [
                TokenTree::Ident(keyword),
                TokenTree::Ident(name),
                behind @ ..,
            ] if ["struct", "enum", "union"]
                .iter()
                .any(|known| keyword == known) =>
            {
                let is_unit = matches!(behind, [sign] if is_sign(sign, ';'));
                return Some(Item {
                    name: name.clone(),
                    is_unit_struct: keyword == "struct" && is_unit,
                    attributes,
                });
            }
            [_, rest @ ..] => rest,
            [] => return None,
        };
    }
}
