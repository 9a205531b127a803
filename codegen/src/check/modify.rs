//! What an item says beside its type: constraints, and keys that change the shape.

use super::resolve::{Types, Use};
use crate::checked::{self, Shape, TimestampFormat, TypeId};
use crate::constraint::{Category, Resolution, Written, loosened, rank};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Constraint, Item};
use crate::pattern::SMALLER;
use crate::source::Place;

/// Applies what an item says; `own` is the index of the type that it defines, if it does.
pub(super) fn modify(
    types: &mut Types<'_>,
    mut found: Use,
    item: &Item,
    own: Option<usize>,
    sink: &mut Diagnostics,
) -> Option<Use> {
    found.sensitive |= item.sensitive;
    found.named = found.named.filter(|_| !item.says_more());
    let before = sink.error_count();
    sparse(&mut found, item, sink);
    streaming(&mut found, item, sink);
    requires_length(&mut found, item, sink);
    media_type(&mut found, item, sink);
    timestamp_format(&mut found, item, sink);
    constrain(types, &mut found, item, own.is_some(), sink);
    if let (Some(place), Some(index)) = (&item.newtype, own) {
        newtype(&mut found, item, place, index, sink);
    }
    (sink.error_count() == before).then_some(found)
}

fn does_not_apply(key: &str, fits: &str, found: &Use, place: &Place, sink: &mut Diagnostics) {
    let category = found.category.describe();
    let message = format!("`{key}` stands on {fits}, and this is {category}");
    sink.push(Diagnostic::error(Code::DoesNotApply, place, message));
}

fn sparse(found: &mut Use, item: &Item, sink: &mut Diagnostics) {
    let Some(place) = &item.sparse else { return };
    match &mut found.shape {
        Shape::List { item: held, .. } | Shape::Map { value: held, .. }
            if held.shape == Shape::Document =>
        {
            let message = "a document may be `null` by itself, so `sparse` says nothing";
            sink.push(Diagnostic::error(Code::DoesNotApply, place, message).help("leave it out"));
        }
        Shape::List { sparse, .. } | Shape::Map { sparse, .. } => *sparse = true,
        _ => does_not_apply("sparse", "a list or a map", found, place, sink),
    }
}

fn streaming(found: &mut Use, item: &Item, sink: &mut Diagnostics) {
    let Some(place) = &item.streaming else { return };
    if let Shape::Blob { streaming, .. } = &mut found.shape {
        *streaming = true;
        found.category = Category::Stream;
        unconstrained(found, place, sink);
    } else if found.category == Category::Union {
        // A union of events; the operations that use it are refused.
        found.category = Category::EventStream;
    } else {
        does_not_apply("streaming", "a blob", found, place, sink);
    }
}

/// A stream is not looked at, so nothing that its type asks for could be checked.
fn unconstrained(found: &Use, place: &Place, sink: &mut Diagnostics) {
    // Length is all that can hold for bytes.
    if !found.constraints.is_empty() {
        let message = "a stream is not looked at, and its type has a `length`";
        sink.push(
            Diagnostic::error(Code::ConstraintMisplaced, place, message)
                .help("make the stream a type of its own, without constraints"),
        );
    }
}

fn requires_length(found: &mut Use, item: &Item, sink: &mut Diagnostics) {
    let Some(place) = &item.requires_length else {
        return;
    };
    match &mut found.shape {
        Shape::Blob {
            streaming: true,
            requires_length,
            ..
        } => *requires_length = true,
        _ => does_not_apply("requires-length", "a stream", found, place, sink),
    }
}

fn media_type(found: &mut Use, item: &Item, sink: &mut Diagnostics) {
    let Some(text) = &item.media_type else { return };
    if let Shape::String { media_type } | Shape::Blob { media_type, .. } = &mut found.shape {
        *media_type = Some(text.value.clone());
    } else {
        does_not_apply("media-type", "a string or a blob", found, &text.place, sink);
    }
}

fn timestamp_format(found: &mut Use, item: &Item, sink: &mut Diagnostics) {
    let Some(text) = &item.timestamp_format else {
        return;
    };
    if let Shape::Timestamp(format) = &mut found.shape {
        *format = Some(match text.as_str() {
            "http-date" => TimestampFormat::HttpDate,
            "epoch-seconds" => TimestampFormat::EpochSeconds,
            _ => TimestampFormat::DateTime,
        });
    } else {
        does_not_apply("timestamp-format", "a timestamp", found, &text.place, sink);
    }
}

/// Adds the constraints of an item to those of its type, or puts them in their place.
fn constrain(
    types: &mut Types<'_>,
    found: &mut Use,
    item: &Item,
    defines: bool,
    sink: &mut Diagnostics,
) {
    for constraint in &item.constraints {
        let key = constraint.written.rule().key;
        if found.category == Category::Newtype {
            on_newtype(key, &constraint.place, defines, sink);
            continue;
        }
        let own_rank = constraint.written.rank();
        let resolution = constraint
            .written
            .resolve(&constraint.place, found.category, sink);
        let new = match resolution {
            Resolution::Holds(new) => Some(new),
            Resolution::Lifted => None,
            Resolution::Wrong => continue,
        };
        let held = found.constraints.iter();
        if let Some(old) = held.clone().find(|other| rank(other) == own_rank) {
            loosens(types, item, constraint, (old, new.as_ref()));
        }
        needs_library(types, constraint);
        found.constraints.retain(|other| rank(other) != own_rank);
        if let Some(new) = new {
            let ranks = |other: &checked::Constraint| rank(other) < own_rank;
            let before = found.constraints.partition_point(ranks);
            found.constraints.reserve_exact(1);
            found.constraints.insert(before, new);
        }
    }
}

/// Keeps a warning of a constraint that lets through what the type's refuses.
fn loosens(
    types: &mut Types<'_>,
    item: &Item,
    constraint: &Constraint,
    (old, new): (&checked::Constraint, Option<&checked::Constraint>),
) {
    let Some(loosened) = loosened(old, new) else {
        return;
    };
    let key = constraint.written.rule().key;
    let message = format!(
        "this `{key}` takes the place of the type's, and {}",
        loosened.effect
    );
    let mut warning = Diagnostic::warning(Code::Loosened, &constraint.place, message);
    if let Some(place) = types.constrained_at(item.target.as_ref(), constraint.written.rank()) {
        warning = warning.label(&place, "the type's");
    }
    types.warnings.push(warning.help(loosened.help));
}

/// Keeps a warning of a pattern that is too large for an automaton.
fn needs_library(types: &mut Types<'_>, constraint: &Constraint) {
    let Written::Pattern(pattern) = &constraint.written else {
        return;
    };
    let Some(reason) = pattern.needs_library() else {
        return;
    };
    let message = format!("{reason}: the regex library matches it at run time");
    let help = format!(
        "enable the feature `regex` of `cistron`, without which the code does not compile; or {SMALLER}"
    );
    types
        .warnings
        .push(Diagnostic::warning(Code::LargePattern, &constraint.place, message).help(help));
}

fn on_newtype(key: &str, place: &Place, defines: bool, sink: &mut Diagnostics) {
    let message = format!("`{key}` stands where a newtype is used");
    let help = if defines {
        "an alias of a newtype has the constraints of the newtype; write it there"
    } else {
        "write it on the newtype, whose values are checked when they are made"
    };
    sink.push(Diagnostic::error(Code::ConstrainedNewtype, place, message).help(help));
}

fn newtype(found: &mut Use, item: &Item, place: &Place, index: usize, sink: &mut Diagnostics) {
    if found.category != Category::String {
        let category = found.category.describe();
        let message = format!("a newtype is a string, and this is {category}");
        let help = match found.category {
            Category::Newtype => "define it by a string: `type: string`",
            Category::Enum | Category::IntegerEnum | Category::Structure | Category::Union => {
                "leave `newtype` out: it has a Rust type of its own"
            }
            _ => "leave `newtype` out",
        };
        sink.push(Diagnostic::error(Code::Newtype, place, message).help(help));
        return;
    }
    if let Shape::String {
        media_type: Some(_),
    } = &found.shape
    {
        let place = item.media_type.as_ref().map_or(place, |text| &text.place);
        let message = "a newtype has no `media-type`";
        sink.push(Diagnostic::error(Code::DoesNotApply, place, message));
        return;
    }
    found.shape = Shape::Named(TypeId(index));
    found.category = Category::Newtype;
}
