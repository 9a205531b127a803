//! Responses: a server's on their way out, a client's on their way in.

use std::collections::BTreeMap;

use ::http::StatusCode;
use ::http::header::HeaderMap;

use super::fields::{Fields, texts};
use super::message::Message;
use super::request::write_body;
use super::{EncodeError, Http, header};
use crate::reader::{Choice, Input, Reader, State};
use crate::writer::Place;
use crate::{Binding, Schema, Source, Structure};

/// Writes a response.
pub(super) fn encode(
    http: &Http,
    response: &dyn Structure,
) -> Result<::http::Response<Vec<u8>>, EncodeError> {
    let fields = Fields::new(response);
    let status = match status_member(&fields) {
        Some(status) => status,
        None => http.status.to_string(),
    };
    write(&fields, &status)
}

/// Writes the headers and the body of a message with this status.
pub(super) fn write(
    fields: &Fields<'_>,
    status: &str,
) -> Result<::http::Response<Vec<u8>>, EncodeError> {
    let mut headers = HeaderMap::new();
    header::write_headers(fields, &mut headers)?;
    let mut response = ::http::Response::new(write_body(fields, &mut headers)?);
    *response.status_mut() = parse_status(status)?;
    *response.headers_mut() = headers;
    Ok(response)
}

pub(super) fn parse_status(status: &str) -> Result<StatusCode, EncodeError> {
    status.parse().map_err(|_| EncodeError::InvalidStatus {
        status: status.to_owned(),
    })
}

fn status_member(fields: &Fields<'_>) -> Option<String> {
    let mut bound = fields.bound(|binding| (binding == Binding::StatusCode).then_some(()));
    let (member, value, ()) = bound.next()?;
    texts(member, value, Place::Label).into_texts().pop()
}

/// Reads a response, or an error, with `read`. Constraints are not checked: what a server sends
/// is taken.
pub(super) fn decode(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    choice: Choice,
    read: &mut dyn FnMut(&mut Source<'_, '_>),
) -> State {
    let message = Message {
        labels: Vec::new(),
        query: BTreeMap::new(),
        constants: &[],
        headers,
        status: status.as_u16(),
        body,
        choice,
    };
    let mut state = State::new(false);
    let mut reader = Reader::new(Input::Message(&message), &Schema::ANY, &mut state);
    read(&mut Source::new(&mut reader));
    state
}
