//! Which types can stand where in an HTTP message.

use super::members::Resolved;
use super::resolve::{Types, Use, streaming};
use crate::checked::Shape;
use crate::constraint::Category;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Binding, Target};
use crate::source::Place;

/// A label is one text, and a greedy one is a string.
pub(super) fn fits_label(member: &Resolved<'_>, greedy: bool, sink: &mut Diagnostics) {
    let Some(category) = member.found.as_ref().map(|found| found.category) else {
        return;
    };
    let fits = if greedy {
        category.is_textual()
    } else {
        category.is_one_text()
    };
    if fits {
        return;
    }
    let label = if greedy { "a greedy label" } else { "a label" };
    let message = format!(
        "{} is {label} of the URI, and cannot be {}",
        quoted(member.written.wire_name().as_str()),
        category.describe()
    );
    let help = if greedy {
        "a greedy label is a string, a newtype or an enum"
    } else {
        "a label is a string, a number, a boolean, an enum or a timestamp"
    };
    let place = match &member.written.item.target {
        Some(Target::Name(name)) => &name.place,
        _ => &member.written.name.place,
    };
    sink.push(Diagnostic::error(Code::BindingType, place, message).help(help));
}

/// Reports a type that cannot stand where it is bound.
pub(super) fn fits(
    types: &Types<'_>,
    binding: &Binding,
    found: &Use,
    place: &Place,
    sink: &mut Diagnostics,
) {
    let category = found.category;
    let (fits, what) = match binding {
        Binding::Query(_) | Binding::Header(_) => (
            category.is_one_text() || is_list_of_texts(types, &found.shape),
            "a string, a number, a boolean, an enum, a timestamp, or a list of one of these",
        ),
        Binding::QueryMap { .. } => (
            is_map_to(types, &found.shape, true),
            "a map from strings to strings or to lists of strings",
        ),
        Binding::PrefixHeaders(_) => (
            is_map_to(types, &found.shape, false),
            "a map from strings to strings",
        ),
        Binding::Payload => (
            category.is_textual()
                || matches!(
                    category,
                    Category::Blob
                        | Category::Stream
                        | Category::Document
                        | Category::Structure
                        | Category::Union
                ),
            "a structure, a union, a document, a string, an enum, a blob or a stream",
        ),
        Binding::StatusCode => (category == Category::Integer, "an `integer`"),
    };
    if fits {
        return;
    }
    if category == Category::Stream {
        let message = format!("a stream cannot stand at `{}`", binding.key());
        sink.push(streaming(place, message));
        return;
    }
    let key = binding.key();
    let message = format!("{} cannot stand at `{key}`", category.describe());
    sink.push(
        Diagnostic::error(Code::BindingType, place, message).help(format!("`{key}` takes {what}")),
    );
}

fn is_list_of_texts(types: &Types<'_>, shape: &Shape) -> bool {
    match shape {
        Shape::List {
            item,
            sparse: false,
        } => types
            .category(&item.shape)
            .is_none_or(Category::is_one_text),
        _ => false,
    }
}

fn is_map_to(types: &Types<'_>, shape: &Shape, or_lists: bool) -> bool {
    let is_text = |shape: &Shape| types.category(shape).is_none_or(Category::is_textual);
    match shape {
        Shape::Map {
            value,
            sparse: false,
            ..
        } => {
            is_text(&value.shape)
                || or_lists
                    && matches!(&value.shape, Shape::List { item, sparse: false } if is_text(&item.shape))
        }
        _ => false,
    }
}
