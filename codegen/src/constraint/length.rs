//! `length`: Unicode scalar values of a string, bytes of a blob, entries of a list or a map.

use super::loosened::{Loosened, Lost, bounds};
use super::{Category, Rule, Written};
use crate::checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::fields::{Fields, Located};
use crate::language::LENGTH_KEYS;
use crate::literal;
use crate::tokens::{TokenStream, quote};
use crate::yaml::Node;

pub(super) const RULE: Rule = Rule {
    key: "length",
    stands_on: "a string, a blob, a list or a map",
    fits,
    read,
};

/// A length as it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Length {
    /// The least length.
    pub min: Option<Located<u64>>,
    /// The greatest length.
    pub max: Option<Located<u64>>,
}

fn fits(category: Category) -> bool {
    category.is_textual() || matches!(category, Category::Blob | Category::List | Category::Map)
}

fn read(node: &Node, sink: &mut Diagnostics) -> Option<Written> {
    let fields = Fields::read(node, "`length`", LENGTH_KEYS, &node.place, sink)?;
    let before = sink.error_count();
    let length = Length {
        min: fields.integer("min", 0..=u64::MAX, sink),
        max: fields.integer("max", 0..=u64::MAX, sink),
    };
    if sink.error_count() > before {
        return None;
    }
    if let (Some(min), Some(max)) = (&length.min, &length.max)
        && min.value > max.value
    {
        sink.push(upside_down(min, max));
        return None;
    }
    if length.min.is_none() && length.max.is_none() {
        super::range::no_bound(&fields, "length", node, sink);
        return None;
    }
    Some(Written::Length(length))
}

/// The least is greater than the greatest.
fn upside_down(min: &Located<u64>, max: &Located<u64>) -> Diagnostic {
    let message = format!("`min` is {}, and `max` is {}", min.value, max.value);
    Diagnostic::error(Code::UpsideDown, &min.place, message)
        .label(&max.place, "less than `min`")
        .help("swap them")
}

impl Length {
    pub(super) fn resolve(&self) -> checked::Constraint {
        checked::Constraint::Length {
            min: self.min.as_ref().map(|bound| bound.value),
            max: self.max.as_ref().map(|bound| bound.value),
        }
    }
}

/// How a length breaks its bounds.
pub(super) fn breaks(min: Option<u64>, max: Option<u64>, length: usize) -> Option<String> {
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    if let Some(min) = min.filter(|min| length < *min) {
        return Some(format!("its length is {length}, and the least is {min}"));
    }
    let max = max.filter(|max| length > *max)?;
    Some(format!("its length is {length}, and the greatest is {max}"))
}

/// What a length lets through of what another one refuses.
pub(super) fn loosened(
    (min, max): (Option<u64>, Option<u64>),
    (new_min, new_max): (Option<u64>, Option<u64>),
) -> Option<Loosened> {
    let lost = |bound: u64, new: Option<u64>| Lost {
        bound: bound.to_string(),
        gone: new.is_none(),
    };
    let min = min.filter(|min| *min > new_min.unwrap_or(0));
    let max = max.filter(|max| new_max.is_none_or(|new| new > *max));
    bounds(
        "length",
        "lengths",
        min.map(|min| lost(min, new_min)),
        max.map(|max| lost(max, new_max)),
    )
}

/// The row that generated code holds of a length.
pub(super) fn row(min: Option<u64>, max: Option<u64>) -> TokenStream {
    let min = literal::option(min.map(literal::integer));
    let max = literal::option(max.map(literal::integer));
    quote!(Constraint::Length { min: #min, max: #max })
}

/// A length in words.
pub(super) fn sentence(min: Option<u64>, max: Option<u64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("Length {min}."),
        (Some(min), Some(max)) => format!("Length from {min} to {max}."),
        (Some(min), None) => format!("Length at least {min}."),
        (None, Some(max)) => format!("Length at most {max}."),
        (None, None) => String::new(),
    }
}
