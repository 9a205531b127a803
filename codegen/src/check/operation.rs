//! Operations.

use std::collections::HashMap;

use super::binding::{self, Message};
use super::members::{self, Context, Resolved};
use super::operation_errors::{self, OperationErrors};
use super::paths::{Owner, Scope, Structures};
use super::resolve::Types;
use super::waiters::Surroundings;
use super::{labels, names, pagination, waiters};
use crate::checked::{self, ErrorId};
use crate::constraint::Category;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Http, Model, Operation, Segment};

/// What every operation of a service shares.
pub(super) struct Shared<'a, 'm> {
    pub(super) model: &'m Model,
    pub(super) structures: &'a Structures<'m>,
    pub(super) error_index: &'a HashMap<&'m str, usize>,
    pub(super) common_errors: &'a [ErrorId],
    pub(super) errors: &'a [checked::ErrorShape],
}

/// Checks an operation.
pub(super) fn check(
    operation: &Operation,
    types: &mut Types<'_>,
    shared: &Shared<'_, '_>,
    sink: &mut Diagnostics,
) -> checked::Operation {
    let mut request = members::resolve(types, &operation.request, Context::Request, sink);
    let mut response = members::resolve(types, &operation.response, Context::Response, sink);
    event_streams(operation, [&mut request, &mut response], sink);
    let http = operation.http.as_ref();
    let missing = labels::without_members(operation, &request);
    let dollars = labels::with_a_dollar(operation, &request);
    let names = missing.iter().map(|label| label.as_str());
    let meant = names.chain(dollars.iter().map(|(_, name)| *name)).collect();
    binding::bind(types, &mut request, &request_message(http, meant), sink);
    binding::bind(types, &mut response, &response_message(operation), sink);
    for label in missing {
        labels::report(label, &request, !has_no_body(http), sink);
    }
    for (text, name) in dollars {
        labels::report_dollar(text, name, sink);
    }
    host_prefix(operation, &request, sink);
    let errors = errors(operation, types, shared, sink);
    let scopes = scopes(operation, &request, &response);
    let pagination = operation.pagination.as_ref().and_then(|found| {
        let (request, response) = scopes;
        pagination::check(found, request, response, (types, shared.structures), sink)
    });
    let around = Surroundings {
        response: scopes.1,
        types,
        structures: shared.structures,
        errors: &errors,
        model: shared.model,
        error_index: shared.error_index,
    };
    let waiters = waiters::check(&operation.waiters, &around, sink);
    let unmodeled_variant = unmodeled(&errors.list, shared.errors);
    let names = Names::of(operation.name.as_str());
    checked::Operation {
        pagination,
        waiters,
        request: request.into_iter().map(Resolved::finish).collect(),
        response: response.into_iter().map(Resolved::finish).collect(),
        takes_object: operation.request.written,
        gives_object: operation.response.written && response_message(operation).bodiless.is_none(),
        errors: errors.list,
        unmodeled_variant,
        ..plain(operation, names)
    }
}

/// Refuses an operation whose messages go on after they are sent.
fn event_streams(
    operation: &Operation,
    messages: [&mut Vec<Resolved<'_>>; 2],
    sink: &mut Diagnostics,
) {
    let mut members = messages.into_iter().flatten().filter(|member| {
        let category = member.found.as_ref().map(|found| found.category);
        category == Some(Category::EventStream)
    });
    let Some(first) = members.next() else { return };
    let name = &operation.name;
    let message = format!(
        "{} has an event stream, which is no request and response",
        quoted(name.as_str())
    );
    sink.push(
        Diagnostic::error(Code::EventStream, &name.place, message)
            .label(&first.written.name.place, "the event stream")
            .help("leave the operation out, or give it a blob with `streaming` that carries the events"),
    );
    // There is no more to say of them.
    first.found = None;
    for member in members {
        member.found = None;
    }
}

/// What needs no more checks.
fn plain(operation: &Operation, names: Names) -> checked::Operation {
    let http = operation.http.clone();
    let (method, uri, path, query) = match http {
        Some(http) => (http.method, http.uri, http.path, http.query),
        // Without it nothing is emitted.
        None => (String::new(), String::new(), Vec::new(), Vec::new()),
    };
    checked::Operation {
        name: operation.name.value.clone(),
        rust_name: names.operation,
        request_name: names.request,
        response_name: names.response,
        error_name: names.error,
        unmodeled_variant: String::new(),
        place: operation.name.place,
        doc: operation.doc.clone(),
        method,
        uri,
        path: path.into_iter().map(segment).collect(),
        query,
        status: operation.status,
        host_prefix: operation
            .host_prefix
            .as_ref()
            .map(|prefix| prefix.value.text.clone()),
        readonly: operation.readonly,
        idempotent: operation.idempotent,
        deprecated: operation.deprecated.clone(),
        pagination: None,
        waiters: Vec::new(),
        request: Vec::new(),
        response: Vec::new(),
        takes_object: false,
        gives_object: false,
        errors: Vec::new(),
    }
}

fn segment(segment: Segment) -> checked::Segment {
    match segment {
        Segment::Literal(text) => checked::Segment::Literal(text.value),
        Segment::Label {
            name,
            greedy: false,
        } => checked::Segment::Label(name.value),
        Segment::Label { name, greedy: true } => checked::Segment::Greedy(name.value),
    }
}

/// The Rust names of an operation's items.
pub(super) struct Names {
    pub(super) operation: String,
    pub(super) request: String,
    pub(super) response: String,
    pub(super) error: String,
}

impl Names {
    pub(super) fn of(name: &str) -> Self {
        // A name that no Rust name can be made of was reported when it was read.
        let operation = names::upper_camel(name).unwrap_or_default();
        Self {
            request: format!("{operation}Request"),
            response: format!("{operation}Response"),
            error: format!("{operation}Error"),
            operation,
        }
    }
}

/// Whether a request has no body.
fn has_no_body(http: Option<&Http>) -> bool {
    http.is_some_and(|http| matches!(http.method.as_str(), "GET" | "HEAD"))
}

fn request_message<'m>(http: Option<&'m Http>, missing: Vec<&'m str>) -> Message<'m> {
    let bodiless = http.filter(|http| has_no_body(Some(http)));
    Message {
        context: Context::Request,
        http,
        bodiless: bodiless.map(|http| format!("a {} request has none", http.method)),
        missing,
    }
}

fn response_message(operation: &Operation) -> Message<'_> {
    let http = operation.http.as_ref();
    let head = http.is_some_and(|http| http.method == "HEAD");
    let bodiless = if head {
        Some("a response to HEAD has none".to_owned())
    } else {
        matches!(operation.status, 204 | 205)
            .then(|| format!("a response of status {} has none", operation.status))
    };
    Message {
        context: Context::Response,
        http,
        bodiless,
        missing: Vec::new(),
    }
}

fn scopes<'a, 'm>(
    operation: &'a Operation,
    request: &'a [Resolved<'m>],
    response: &'a [Resolved<'m>],
) -> (Scope<'a, 'm>, Scope<'a, 'm>) {
    let request = Scope {
        owner: Owner::Request,
        members: request,
        complete: operation.request.complete,
    };
    let response = Scope {
        owner: Owner::Response,
        members: response,
        complete: operation.response.complete,
    };
    (request, response)
}

fn errors(
    operation: &Operation,
    types: &Types<'_>,
    shared: &Shared<'_, '_>,
    sink: &mut Diagnostics,
) -> OperationErrors {
    let own = operation_errors::named(
        &operation.errors,
        shared.error_index,
        shared.model,
        types,
        sink,
    );
    let complete = operation.complete && own.len() == operation.errors.len();
    operation_errors::join(own, shared.common_errors, complete)
}

/// The variant for an error that the spec does not model.
pub(super) fn unmodeled(own: &[checked::OperationError], errors: &[checked::ErrorShape]) -> String {
    let taken = own
        .iter()
        .filter_map(|found| errors.get(found.error.0))
        .map(|error| error.rust_name.as_str());
    names::free(taken, "Unmodeled", "UnmodeledError")
}

/// The labels of a host prefix are strings of the request that are always there.
fn host_prefix(operation: &Operation, request: &[Resolved<'_>], sink: &mut Diagnostics) {
    let Some(prefix) = &operation.host_prefix else {
        return;
    };
    let scope = Scope {
        owner: Owner::Request,
        members: request,
        complete: operation.request.complete,
    };
    for label in &prefix.value.labels {
        let found = scope.find(&label.value, &label.place, sink);
        let Some(member) = found.and_then(|index| scope.get(index)) else {
            continue;
        };
        if let Some(found) = &member.found
            && !found.category.is_textual()
        {
            let name = quoted(&label.value);
            let message = format!(
                "{name} is {}, and a host name holds strings",
                found.category.describe()
            );
            sink.push(Diagnostic::error(Code::HostPrefix, &label.place, message));
        } else if member.is_optional() {
            let message = format!(
                "{} may be absent, and the host name needs it",
                quoted(&label.value)
            );
            sink.push(
                Diagnostic::error(Code::HostPrefix, &label.place, message)
                    .label(&member.written.name.place, "the member")
                    .help("give it `required: true`"),
            );
        }
    }
}
