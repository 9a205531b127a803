//! Constraints.

use cistron_codegen::model::{Bound, Constraint, Written};

use super::tree::{Map, Tree};

/// Adds the keys of constraints.
pub(super) fn add(map: &mut Map, constraints: &[Constraint]) {
    for constraint in constraints {
        match &constraint.written {
            Written::Length(length) => {
                let mut bounds = Map::default();
                for (key, bound) in [("min", &length.min), ("max", &length.max)] {
                    if let Some(bound) = bound {
                        bounds.raw(key, bound.value);
                    }
                }
                map.add("length", Tree::Map(bounds));
            }
            Written::Range(range) => {
                let mut bounds = Map::default();
                for (key, bound) in [("min", &range.min), ("max", &range.max)] {
                    if let Some(bound) = bound {
                        bounds.add(key, number(&bound.value));
                    }
                }
                map.add("range", Tree::Map(bounds));
            }
            Written::Pattern(pattern) => {
                map.add("pattern", Tree::Pattern(pattern.source().to_owned()));
            }
            Written::UniqueItems(unique) => map.raw("unique-items", unique),
        }
    }
}

/// A bound. One of more digits than a double keeps stands in quotes, so that no reader rounds it.
fn number(bound: &Bound) -> Tree {
    let digits = bound.text().bytes().filter(u8::is_ascii_digit).count();
    if digits > 15 {
        Tree::Quoted(bound.text().to_owned())
    } else {
        Tree::Raw(bound.text().to_owned())
    }
}
