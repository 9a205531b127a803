//! Whether each label of a URI has its member.

use super::members::Resolved;
use crate::checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Located, Operation, Segment};

/// The labels that no member of the request has for its name.
pub(super) fn without_members<'m>(
    operation: &'m Operation,
    request: &[Resolved<'_>],
) -> Vec<&'m Located<String>> {
    let http = operation.http.as_ref();
    let Some(http) = http.filter(|_| operation.request.complete) else {
        return Vec::new();
    };
    let has_member = |label: &Located<String>| {
        let mut names = request.iter().map(|member| member.written.wire_name());
        names.any(|name| name.value == label.value)
    };
    let labels = http.labels().map(|(label, _)| label);
    labels.filter(|label| !has_member(label)).collect()
}

/// The constant segments that most likely were meant to be labels, and the name of each: `$id`,
/// where the request has a member `id` without a place of its own.
pub(super) fn with_a_dollar<'m>(
    operation: &'m Operation,
    request: &[Resolved<'_>],
) -> Vec<(&'m Located<String>, &'m str)> {
    let free = |name: &str| {
        request
            .iter()
            .any(|member| member.written.wire_name().value == name && !member.written.is_bound())
    };
    let path = operation.http.iter().flat_map(|http| &http.path);
    path.filter_map(|segment| match segment {
        Segment::Literal(text) => Some((text, text.value.strip_prefix('$')?)),
        Segment::Label { .. } => None,
    })
    .filter(|(_, name)| free(name))
    .collect()
}

/// Reports a constant segment that most likely was meant to be a label.
pub(super) fn report_dollar(text: &Located<String>, name: &str, sink: &mut Diagnostics) {
    let message = format!("{} is no label here", quoted(&text.value));
    sink.push(
        Diagnostic::error(Code::BadHttpLine, &text.place, message)
            .help(format!("write {}", quoted(&format!("{{{name}}}")))),
    );
}

/// Reports a label without a member.
pub(super) fn report(
    label: &Located<String>,
    request: &[Resolved<'_>],
    has_body: bool,
    sink: &mut Diagnostics,
) {
    let name = quoted(&label.value);
    let message = format!("the request has no member for the label {name}");
    let known = request
        .iter()
        .map(|member| member.written.wire_name().as_str());
    let help = sink.suggest(&label.value, known);
    let add = quoted(&format!("{}: string", label.value));
    // The one member that has no place may well be meant.
    let mut free = request
        .iter()
        .filter(|member| member.binding == checked::Binding::Body && !member.written.is_bound())
        .filter(|_| !has_body);
    let add = match (free.next(), free.next()) {
        (Some(member), None) => format!(
            "add it under `request`: {add}; or is it {}?",
            quoted(member.written.name.as_str())
        ),
        _ => format!("add it under `request`: {add}"),
    };
    sink.push(
        Diagnostic::error(Code::LabelWithoutMember, &label.place, message)
            .help(add)
            .maybe_help(help),
    );
}
