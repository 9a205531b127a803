//! Errors.

use cistron_codegen::model::{ErrorDefinition, Members};

use super::ast::Shape;
use super::build::Builder;
use super::losses::Subject;
use super::members::{self, Context};
use crate::json::{Json, Value};

/// The error that a structure with the trait `error` becomes.
pub(super) fn definition<'a, 'j>(
    builder: &mut Builder<'a, 'j, '_>,
    shape: &'a Shape<'j>,
    name: &str,
) -> ErrorDefinition {
    let subject = Subject::shape(shape);
    let status = status(shape);
    let fault = if shape.traits.text("error") == Some("server") {
        "server"
    } else {
        "client"
    };
    let implied = if status < 500 { "client" } else { "server" };
    if let Some(entry) = shape.traits.api("deprecated") {
        let reason = "an error is not deprecated by itself";
        builder.losses.lose(subject, &entry.key, reason);
    }
    let retryable = shape.traits.api("retryable");
    let throttling = retryable.and_then(|entry| entry.value.get("throttling"));
    super::operations::whole(builder, shape);
    let members = members::members(builder, shape, Context::Error, None);
    ErrorDefinition {
        name: builder.located(name, shape.at),
        doc: builder.doc(&shape.traits),
        status: Some(status),
        fault: (fault != implied).then(|| fault.to_owned()),
        retryable: retryable.is_some(),
        throttling: throttling.is_some_and(|json| json.value == Value::Boolean(true)),
        members: Members {
            // An error has members or it has none.
            written: !members.list.is_empty(),
            ..members
        },
    }
}

/// The status of an error: its own, or that of whose fault it is (Smithy 2.0, "httpError trait").
pub(super) fn status(shape: &Shape<'_>) -> u16 {
    let own = shape.traits.api("httpError");
    let own = own.and_then(|entry| number(&entry.value));
    let by_fault = if shape.traits.text("error") == Some("server") {
        500
    } else {
        400
    };
    own.unwrap_or(by_fault)
}

/// A whole number.
pub(super) fn number(json: &Json) -> Option<u16> {
    json.as_number()?.parse().ok()
}
