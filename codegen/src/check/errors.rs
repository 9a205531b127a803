//! Errors.

use super::binding::{self, Message};
use super::members::{self, Context, Resolved};
use super::names;
use super::resolve::Types;
use crate::checked::{self, Binding, Fault, Item, Presence, Shape};
use crate::constraint::Category;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::ErrorDefinition;

/// Checks an error.
pub(super) fn check(
    error: &ErrorDefinition,
    types: &mut Types<'_>,
    sink: &mut Diagnostics,
) -> checked::ErrorShape {
    let mut resolved = members::resolve(types, &error.members, Context::Error, sink);
    let message = Message {
        context: Context::Error,
        http: None,
        bodiless: None,
        missing: Vec::new(),
    };
    binding::bind(types, &mut resolved, &message, sink);
    let found = resolved.iter().position(is_message);
    if let Some(member) = found.and_then(|index| resolved.get(index)) {
        check_message(member, sink);
    }
    let mut members: Vec<checked::Member> = resolved.into_iter().map(Resolved::finish).collect();
    let message = found.unwrap_or(members.len());
    if found.is_none() {
        members.push(added_message(error));
    }
    let status = error.status.unwrap_or(400);
    checked::ErrorShape {
        name: error.name.value.clone(),
        rust_name: names::upper_camel(error.name.as_str()).unwrap_or_default(),
        place: error.name.place,
        doc: error.doc.clone(),
        status,
        fault: match error.fault.as_deref() {
            Some("client") => Fault::Client,
            Some("server") => Fault::Server,
            _ if status < 500 => Fault::Client,
            _ => Fault::Server,
        },
        retryable: error.retryable,
        throttling: error.throttling,
        members,
        message,
    }
}

/// Whether a member holds the message: whatever would be the field `message`.
fn is_message(member: &Resolved<'_>) -> bool {
    names::field(member.written.name.as_str()).is_some_and(|field| field.name == "message")
}

fn check_message(member: &Resolved<'_>, sink: &mut Diagnostics) {
    let Some(category) = member.found.as_ref().map(|found| found.category) else {
        return;
    };
    if category != Category::String {
        let message = format!(
            "{} is the message of the error, and cannot be {}",
            quoted(member.written.name.as_str()),
            category.describe()
        );
        sink.push(
            Diagnostic::error(Code::ErrorMessage, &member.written.name.place, message)
                .help("the message is a `string`; give this another name, and keep its name on the wire with `wire-name`"),
        );
    }
}

/// The message of an error that says nothing of one.
fn added_message(error: &ErrorDefinition) -> checked::Member {
    checked::Member {
        name: "message".to_owned(),
        wire_name: "message".to_owned(),
        rust_name: "message".to_owned(),
        setter_name: "with_message".to_owned(),
        place: error.name.place,
        doc: None,
        deprecated: None,
        item: Item {
            shape: Shape::String { media_type: None },
            constraints: Vec::new(),
            sensitive: false,
            named: None,
        },
        presence: Presence::Optional,
        insisted_on: false,
        client_optional: false,
        boxed: false,
        binding: Binding::Body,
        idempotency_token: false,
    }
}
