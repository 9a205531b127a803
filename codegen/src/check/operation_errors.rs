//! The errors that an operation may end in.

use std::collections::{HashMap, HashSet};

use super::resolve::Types;
use super::seen::Seen;
use crate::checked::{ErrorId, OperationError};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Located, Model};

/// The errors of an operation: its own, then the common ones.
pub(super) struct OperationErrors {
    pub(super) list: Vec<OperationError>,
    known: HashSet<ErrorId>,
    /// Each of them is known.
    complete: bool,
}

impl OperationErrors {
    /// Whether the operation never ends in an error. One that could not be read may be it.
    pub(super) fn lacks(&self, id: ErrorId) -> bool {
        self.complete && !self.known.contains(&id)
    }
}

/// Finds the errors of a list by name. What is not there or stands there twice is reported.
pub(super) fn named<'m>(
    names: &'m [Located<String>],
    index: &HashMap<&'m str, usize>,
    model: &Model,
    types: &Types<'_>,
    sink: &mut Diagnostics,
) -> Vec<ErrorId> {
    let mut seen = Seen::default();
    let mut found = Vec::new();
    for name in names {
        if let Some(place) = seen.before(name.as_str(), &name.place) {
            let message = format!("{} stands twice in this list", quoted(name.as_str()));
            sink.push(
                Diagnostic::error(Code::ListedTwice, &name.place, message)
                    .label(place, "first here")
                    .help("leave one of them out"),
            );
            continue;
        }
        match index.get(name.as_str()) {
            Some(&error) => found.push(ErrorId(error)),
            None => no_such_error(name, model, types, sink),
        }
    }
    found
}

/// Joins an operation's own errors and the common ones; `complete` is whether all of its own are
/// known.
pub(super) fn join(own: Vec<ErrorId>, common: &[ErrorId], complete: bool) -> OperationErrors {
    let mut known = HashSet::new();
    let mut list = Vec::new();
    for error in own.into_iter().chain(common.iter().copied()) {
        if known.insert(error) {
            list.push(OperationError { error });
        }
    }
    OperationErrors {
        list,
        known,
        complete,
    }
}

/// Reports an error that does not exist, unless it may stand in what could not be read.
pub(super) fn no_such_error(
    name: &Located<String>,
    model: &Model,
    types: &Types<'_>,
    sink: &mut Diagnostics,
) {
    if !model.complete {
        return;
    }
    let text = name.as_str();
    let message = format!("there is no error {}", quoted(text));
    let help = if types.has(text) {
        Some("this is a type; errors are defined under `errors`".to_owned())
    } else {
        let known = model.errors.iter().map(|error| error.name.as_str());
        sink.suggest(text, known)
            .or_else(|| Some("define it under `errors`".to_owned()))
    };
    sink.push(Diagnostic::error(Code::NoSuchError, &name.place, message).maybe_help(help));
}

/// The errors that no operation names.
pub(super) fn unused(model: &Model, used: &[bool], sink: &mut Diagnostics) {
    for (error, is_used) in model.errors.iter().zip(used) {
        if !is_used {
            let name = &error.name;
            let message = format!("no operation ends in the error {}", quoted(name.as_str()));
            sink.push(
                Diagnostic::warning(Code::UnusedError, &name.place, message)
                    .help("add it to the `errors` of an operation, or leave it out"),
            );
        }
    }
}
