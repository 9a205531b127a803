//! `unique-items`: no item stands in the list twice.

use super::loosened::Loosened;
use super::{Category, Rule, Written};
use crate::diagnostic::Diagnostics;
use crate::fields::boolean;
use crate::tokens::{TokenStream, quote};
use crate::yaml::Node;

pub(super) const RULE: Rule = Rule {
    key: "unique-items",
    stands_on: "a list",
    fits: |category| category == Category::List,
    read,
};

fn read(node: &Node, sink: &mut Diagnostics) -> Option<Written> {
    boolean(node, "unique-items", sink).map(Written::UniqueItems)
}

/// What is let through where it does not hold any more.
pub(super) fn loosened() -> Loosened {
    Loosened {
        effect: "lets through a list that holds an item twice".to_owned(),
        help: "use a type that has no `unique-items`, or leave it out there".to_owned(),
    }
}

/// The row that generated code holds of it.
pub(super) fn row() -> TokenStream {
    quote!(Constraint::UniqueItems)
}

/// It in words.
pub(super) fn sentence() -> String {
    "No item twice.".to_owned()
}
