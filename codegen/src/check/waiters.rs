//! Waiters: whether what they look for can be.

use std::collections::HashMap;

use super::names::{self, Named, Namespace};
use super::operation_errors::{OperationErrors, no_such_error};
use super::paths::{Scope, Structures, follow};
use super::resolve::{Types, Use};
use crate::checked::{self, AcceptorState, Shape};
use crate::constraint::{Category, Decimal};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Acceptor, Located, Matcher, Model, TypeKind, Waiter};

/// What a waiter can look at.
pub(super) struct Surroundings<'a, 'm> {
    pub(super) response: Scope<'a, 'm>,
    pub(super) types: &'a Types<'m>,
    pub(super) structures: &'a Structures<'m>,
    pub(super) errors: &'a OperationErrors,
    pub(super) model: &'m Model,
    pub(super) error_index: &'a HashMap<&'m str, usize>,
}

/// Checks the waiters of an operation.
pub(super) fn check(
    waiters: &[Waiter],
    around: &Surroundings<'_, '_>,
    sink: &mut Diagnostics,
) -> Vec<checked::Waiter> {
    let mut taken = Namespace::default();
    let mut all = Vec::new();
    for waiter in waiters {
        if let Some(field) = names::field(waiter.name.as_str()) {
            let what = Named {
                what: "the waiter",
                name: Some(waiter.name.as_str()),
            };
            let place = &waiter.name.place;
            taken.claim(&field.name, what, place, "rename one of them", sink);
        }
        let ends_well = waiter
            .acceptors
            .iter()
            .any(|found| found.state == "success");
        if waiter.complete && !ends_well {
            let message = format!("the waiter {} never succeeds", quoted(waiter.name.as_str()));
            sink.push(
                Diagnostic::error(Code::Waiter, &waiter.name.place, message)
                    .help("give it an acceptor with `state: success`"),
            );
        }
        let acceptors = waiter
            .acceptors
            .iter()
            .filter_map(|found| acceptor(found, around, sink))
            .collect();
        all.push(checked::Waiter {
            name: waiter.name.value.clone(),
            doc: waiter.doc.clone(),
            min_delay: waiter.min_delay,
            max_delay: waiter.max_delay,
            acceptors,
        });
    }
    all
}

fn acceptor(
    acceptor: &Acceptor,
    around: &Surroundings<'_, '_>,
    sink: &mut Diagnostics,
) -> Option<checked::Acceptor> {
    let matcher = match &acceptor.matcher {
        Matcher::Success(value) => checked::Matcher::Success(*value),
        Matcher::Error(name) => error(name, around, sink)?,
        Matcher::Output { path, expected } => {
            let (types, structures) = (around.types, around.structures);
            let (parts, found) = follow(path, around.response, types, structures, sink)?;
            compare(path, expected, found, types, sink)?;
            checked::Matcher::Output {
                path: parts,
                expected: expected.value.clone(),
            }
        }
    };
    let state = match acceptor.state.as_str() {
        "failure" => AcceptorState::Failure,
        "retry" => AcceptorState::Retry,
        _ => AcceptorState::Success,
    };
    Some(checked::Acceptor { state, matcher })
}

fn error(
    name: &Located<String>,
    around: &Surroundings<'_, '_>,
    sink: &mut Diagnostics,
) -> Option<checked::Matcher> {
    let Some(&index) = around.error_index.get(name.as_str()) else {
        no_such_error(name, around.model, around.types, sink);
        return None;
    };
    let id = checked::ErrorId(index);
    if around.errors.lacks(id) {
        let message = format!("the operation never ends in {}", quoted(name.as_str()));
        sink.push(
            Diagnostic::error(Code::Waiter, &name.place, message)
                .help("add the error to the operation's `errors`, or leave the acceptor out"),
        );
        return None;
    }
    Some(checked::Matcher::Error(id))
}

/// Whether a member can have the value that is expected of it.
fn compare(
    path: &Located<String>,
    expected: &Located<String>,
    found: &Use,
    types: &Types<'_>,
    sink: &mut Diagnostics,
) -> Option<()> {
    let text = expected.as_str();
    let category = found.category;
    let fits = match category {
        Category::String | Category::Newtype => true,
        Category::Enum => return enum_value(expected, found, types, sink),
        Category::Boolean => matches!(text, "true" | "false"),
        _ if category.is_integer() || category == Category::IntegerEnum => {
            Decimal::parse(text).is_some_and(|value| value.to_integer().is_some())
        }
        _ => {
            let message = format!(
                "{} is {}, and only a string, an enum, an integer or a boolean can be waited for",
                quoted(path.as_str()),
                category.describe()
            );
            sink.push(Diagnostic::error(Code::Waiter, &path.place, message));
            return None;
        }
    };
    if !fits {
        let message = format!(
            "{} is {}, and never {}",
            quoted(path.as_str()),
            category.describe(),
            quoted(text)
        );
        sink.push(Diagnostic::error(Code::Waiter, &expected.place, message));
    }
    fits.then_some(())
}

fn enum_value(
    expected: &Located<String>,
    found: &Use,
    types: &Types<'_>,
    sink: &mut Diagnostics,
) -> Option<()> {
    let Shape::Named(id) = found.shape else {
        return None;
    };
    let Some(TypeKind::Enum(values)) = types.definitions.get(id.0)?.kind.as_ref() else {
        return None;
    };
    let mut known = values.iter().map(|value| value.value.as_str());
    if known.any(|value| value == expected.value) {
        return Some(());
    }
    let message = format!("{} is not a value of the enum", quoted(expected.as_str()));
    let help = sink.suggest(
        expected.as_str(),
        values.iter().map(|value| value.value.as_str()),
    );
    sink.push(Diagnostic::error(Code::Waiter, &expected.place, message).maybe_help(help));
    None
}
