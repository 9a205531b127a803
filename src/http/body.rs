//! The body of a message on its way out, and what is said of it.

use ::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};

use super::fields::{Fields, no_problem};
use super::{EncodeError, header};
use crate::writer::{Json, Payload};
use crate::{Binding, Member, PayloadKind};

/// What the body of a message is where it is not all in the members.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Rules {
    /// A payload that is an absent structure is an empty object: so it is in requests.
    pub(super) absent_structure: bool,
    /// Where no member is in the body, it is an empty object.
    pub(super) empty_object: bool,
    /// The payload is a stream, and only what is said of it is written.
    pub(super) streamed: bool,
}

/// Writes the body of a message and its content type. Where nothing is bound to the body, there is
/// none, unless the rules say otherwise.
pub(super) fn write(
    fields: &Fields<'_>,
    rules: Rules,
    headers: &mut HeaderMap,
) -> Result<Vec<u8>, EncodeError> {
    let mut payload = Payload::default();
    let members = fields.members();
    match fields.payload() {
        Some((index, member, kind)) => match fields.value(index) {
            Some(value) => {
                let problem = payload.write(value, member.schema);
                no_problem(member, problem)?;
            }
            None if kind == PayloadKind::Structure && rules.absent_structure => {
                payload.json().extend_from_slice(b"{}");
            }
            None => {}
        },
        None if rules.empty_object || in_object(members) => write_object(fields, &mut payload)?,
        None => {}
    }
    describe(&payload, rules, headers)?;
    Ok(payload.body)
}

/// Tells whether any member, absent or not, is in the JSON object that is the body.
fn in_object(members: &[Member]) -> bool {
    members.iter().any(|member| member.binding == Binding::Body)
}

fn write_object(fields: &Fields<'_>, payload: &mut Payload) -> Result<(), EncodeError> {
    let mut writer = Json::new(payload.json());
    let members = fields.members();
    let written = writer.checked_members(members, &|index, member| {
        let is_in_body = member.binding == Binding::Body;
        is_in_body.then(|| fields.value(index)).flatten()
    });
    match written {
        Ok(()) => Ok(()),
        Err((index, problem)) => match members.get(index) {
            Some(member) => no_problem(member, Some(problem)),
            None => Ok(()),
        },
    }
}

/// What most bodies are. It takes no memory, as any other does.
pub(super) const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Says what the body is, and how long. A content type that is a member's comes first.
fn describe(payload: &Payload, rules: Rules, headers: &mut HeaderMap) -> Result<(), EncodeError> {
    let Some(content_type) = payload.content_type else {
        return Ok(());
    };
    let content_type = match content_type {
        "application/json" => Ok(JSON),
        other => HeaderValue::from_str(other),
    };
    if let Ok(content_type) = content_type {
        let bound = headers.remove(CONTENT_TYPE);
        header::put(headers, CONTENT_TYPE, bound.unwrap_or(content_type))?;
    }
    if rules.streamed {
        return Ok(());
    }
    put_length(headers, payload.body.len() as u64)
}

/// Says how long a body is.
pub(super) fn put_length(headers: &mut HeaderMap, length: u64) -> Result<(), EncodeError> {
    header::put(headers, CONTENT_LENGTH, HeaderValue::from(length))
}
