//! What the spec may well say, and its author may not have meant.

use super::operation_errors;
use super::resolve::Types;
use crate::checked::{Binding, Item, Kind, Member, Presence, Service, Shape};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::Model;

/// Warns of all that is worth it. With errors around, it may be because of them.
pub(super) fn warn(
    model: &Model,
    types: Types<'_>,
    service: &Service,
    used: &[bool],
    sink: &mut Diagnostics,
) {
    if sink.has_errors() {
        return;
    }
    for (index, definition) in model.types.iter().enumerate() {
        if !types.is_used(index) {
            let name = &definition.name;
            let message = format!("nothing uses the type {}", quoted(name.as_str()));
            sink.push(
                Diagnostic::warning(Code::UnusedType, &name.place, message)
                    .help("use it, or leave it out"),
            );
        }
    }
    operation_errors::unused(model, used, sink);
    for warning in types.warnings {
        sink.push(warning);
    }
    deprecated(service, sink);
}

/// Warns of members of requests, and of the structures in them, that are deprecated and that a
/// caller has to give all the same. What a server sends, a caller can leave aside.
fn deprecated(service: &Service, sink: &mut Diagnostics) {
    let mut seen = vec![false; service.types.len()];
    let mut pending: Vec<&Item> = Vec::new();
    let mut look = |members: &[Member]| {
        for member in members {
            required_though_deprecated(member, sink);
        }
    };
    for operation in &service.operations {
        look(&operation.request);
        pending.extend(operation.request.iter().map(|member| &member.item));
    }
    // A list of what is still to be looked at, and not recursion: types may nest deeply.
    while let Some(item) = pending.pop() {
        match &item.shape {
            Shape::List { item, .. } => pending.push(item),
            Shape::Map { key, value, .. } => pending.extend([&**key, &**value]),
            Shape::Named(id) => {
                let (Some(seen), Some(named)) = (seen.get_mut(id.0), service.types.get(id.0))
                else {
                    continue;
                };
                if std::mem::replace(seen, true) {
                    continue;
                }
                match &named.kind {
                    Kind::Structure(members) => {
                        look(members);
                        pending.extend(members.iter().map(|member| &member.item));
                    }
                    Kind::Union { variants, .. } => {
                        pending.extend(variants.iter().map(|variant| &variant.member.item));
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

fn required_though_deprecated(member: &Member, sink: &mut Diagnostics) {
    let given_anyway = member.presence != Presence::Required || member.idempotency_token;
    if member.deprecated.is_none() || given_anyway {
        return;
    }
    let name = quoted(&member.name);
    let (reason, help) = match member.binding {
        Binding::Label => (
            "it is a label of the URI",
            "deprecate the operation, and let another one do without the label",
        ),
        _ => (
            "it is required",
            "leave `required` out, or say by a `default` what stands in its place",
        ),
    };
    let message = format!("{name} is deprecated, and no caller can leave it out: {reason}");
    sink.push(Diagnostic::warning(Code::DeprecatedRequired, &member.place, message).help(help));
}
