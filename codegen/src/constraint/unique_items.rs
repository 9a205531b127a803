//! `unique-items`: no item stands in the list twice.

use super::{Category, Rule, Written};
use crate::diagnostic::Diagnostics;
use crate::fields::boolean;
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
