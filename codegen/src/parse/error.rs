//! Errors.

use super::{is_name, is_short, member, name_of};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::fields::Fields;
use crate::language;
use crate::model::{ErrorDefinition, Located, Members};
use crate::yaml::{Entry, Meaning, Scalar};

/// Reads an error. Its name is known even where nothing else could be read.
pub(super) fn definition(entry: &Entry, sink: &mut Diagnostics) -> ErrorDefinition {
    let unknown = unknown(name_of(entry));
    is_name(&unknown.name, "an error", sink);
    if is_short(&entry.value) {
        let message = format!(
            "an error takes a map, and this is {}",
            entry.value.describe()
        );
        let mut diagnostic = Diagnostic::error(Code::WrongKind, &entry.value.place, message);
        if let Some(status) = entry
            .value
            .as_scalar()
            .filter(|scalar| scalar.meaning() == Meaning::Number)
        {
            diagnostic = diagnostic.help(format!("write {{ status: {} }}", status.text));
        }
        sink.push(diagnostic);
        return unknown;
    }
    let fields = Fields::read(
        &entry.value,
        "an error",
        language::ERROR,
        &entry.place,
        sink,
    );
    let Some(fields) = fields else {
        return unknown;
    };
    let (retryable, throttling) = retryable(&fields, sink);
    ErrorDefinition {
        doc: fields.prose("doc", sink),
        status: fields
            .integer("status", 400..=599, sink)
            .map(|status| status.value),
        fault: fields
            .one_of("fault", language::FAULTS, sink)
            .map(|fault| fault.value),
        retryable,
        throttling,
        members: member::members(&fields, "members", sink),
        ..unknown
    }
}

/// An error of which nothing is known but its name.
pub(super) fn unknown(name: Located<String>) -> ErrorDefinition {
    ErrorDefinition {
        name,
        doc: None,
        status: None,
        fault: None,
        retryable: false,
        throttling: false,
        members: Members::default(),
    }
}

/// Whether trying again may help, and whether only after a while.
fn retryable(fields: &Fields<'_>, sink: &mut Diagnostics) -> (bool, bool) {
    let node = fields.get("retryable").map(|entry| &entry.value);
    match node.and_then(|node| node.as_scalar()).map(Scalar::meaning) {
        Some(Meaning::Boolean(value)) => (value, false),
        None if node.is_none() => (false, false),
        _ => {
            let found = fields.one_of("retryable", language::RETRYABLE, sink);
            let throttling = found.is_some_and(|found| found.value == "throttling");
            (throttling, throttling)
        }
    }
}
