//! Operations.

use super::{http, is_name, member, name_of, waiter};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::fields::{Fields, text};
use crate::language;
use crate::model::{HostPrefix, Located, Members, Operation, Pagination};
use crate::yaml::{Entry, Meaning, Node, Value};

const OK: u16 = 200;

/// Reads an operation. Where it is cut, a part of it stands elsewhere, and nothing is missed in it.
pub(super) fn operation(entry: &Entry, is_cut: bool, sink: &mut Diagnostics) -> Operation {
    let name = name_of(entry);
    is_name(&name, "an operation", sink);
    let keys = language::OPERATION;
    let rest;
    let mut node = &entry.value;
    if is_cut {
        rest = Node {
            whole: false,
            ..node.clone()
        };
        node = &rest;
    }
    let Some(fields) = Fields::read(node, "an operation", keys, &entry.place, sink) else {
        return unknown(name);
    };
    // A key that is not known may be a member in the wrong column, or the name of another operation.
    let may_be_cut = is_cut || fields.unknown().iter().any(|entry| may_be_misplaced(entry));
    let members = |key: &str, sink: &mut Diagnostics| {
        let mut members = member::message(&fields, key, sink);
        members.complete &= !may_be_cut;
        members
    };
    let (mut request, mut response) = (members("request", sink), members("response", sink));
    // One that is not there may stand among the members of the other.
    response.complete &= request.complete || response.written;
    request.complete &= response.complete || request.written;
    let (waiters, mut complete) = waiter::waiters(&fields, sink);
    let before = sink.error_count();
    let errors = fields.texts("errors", sink);
    complete &= !may_be_cut && sink.error_count() == before;
    Operation {
        name,
        doc: fields.prose("doc", sink),
        http: fields
            .get("http")
            .and_then(|entry| http::http(&entry.value, sink)),
        status: fields
            .integer("status", 200..=299, sink)
            .map_or(OK, |status| status.value),
        host_prefix: fields
            .get("host-prefix")
            .and_then(|entry| host_prefix(&entry.value, sink)),
        readonly: fields.flag("readonly", sink).is_some(),
        idempotent: fields.flag("idempotent", sink).is_some(),
        deprecated: fields.reason("deprecated", sink),
        pagination: pagination(&fields, sink),
        waiters,
        request,
        response,
        errors,
        complete,
    }
}

/// An operation of which nothing is known but its name.
pub(super) fn unknown(name: Located<String>) -> Operation {
    Operation {
        name,
        doc: None,
        http: None,
        status: OK,
        host_prefix: None,
        readonly: false,
        idempotent: false,
        deprecated: None,
        pagination: None,
        waiters: Vec::new(),
        request: Members::default(),
        response: Members::default(),
        errors: Vec::new(),
        complete: false,
    }
}

/// Whether a key that is not known may stand in the wrong column.
fn may_be_misplaced(entry: &Entry) -> bool {
    match &entry.value.value {
        Value::Map(_) => true,
        Value::Scalar(scalar) => matches!(scalar.meaning(), Meaning::Text | Meaning::Nothing),
        Value::List(_) | Value::Refused => false,
    }
}

fn pagination(fields: &Fields<'_>, sink: &mut Diagnostics) -> Option<Pagination> {
    let entry = fields.get("paginated")?;
    let keys = language::PAGINATED;
    let fields = Fields::read(&entry.value, "`paginated`", keys, &entry.place, sink)?;
    Some(Pagination {
        input_token: fields.text("input-token", sink),
        output_token: fields.text("output-token", sink),
        items: fields.text("items", sink),
        page_size: fields.text("page-size", sink),
    })
}

/// Reads text that stands before a host name, with labels in it: `{account}.data-`.
pub fn host_prefix(node: &Node, sink: &mut Diagnostics) -> Option<Located<HostPrefix>> {
    let found = text(node, "host-prefix", sink)?;
    let mut labels = Vec::new();
    let mut open: Option<usize> = None;
    for (offset, character) in found.value.chars().enumerate() {
        let wrong = match (open, character) {
            (None, '{') => {
                open = Some(offset + 1);
                false
            }
            (Some(start), '}') => {
                let name: String = found.value.chars().take(offset).skip(start).collect();
                let place = node.place_within(start, offset - start);
                labels.push(Located::new(name, &place));
                open = None;
                offset == start
            }
            (None, character) => !(character.is_ascii_alphanumeric() || "-.".contains(character)),
            (Some(_), character) => character == '{',
        };
        if wrong {
            let place = node.place_within(offset, 1);
            let message = format!(
                "{} cannot stand here in a host prefix",
                quoted(&character.to_string())
            );
            sink.push(Diagnostic::error(Code::HostPrefix, &place, message).help(
                "a host prefix is letters, digits, `-` and `.`, with labels such as `{account}`",
            ));
            return None;
        }
    }
    if let Some(start) = open {
        let place = node.place_within(start.saturating_sub(1), 1);
        let message = "this `{` is never closed";
        sink.push(Diagnostic::error(Code::HostPrefix, &place, message));
        return None;
    }
    let prefix = HostPrefix {
        text: found.value,
        labels,
    };
    Some(Located::new(prefix, &found.place))
}
