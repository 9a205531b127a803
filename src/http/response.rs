//! Responses: a server's on their way out, a client's on their way in.

use ::http::StatusCode;
use ::http::header::HeaderMap;
use ::http::response::Parts;

use super::body::{self, Rules};
use super::fields::{Fields, texts};
use super::message::{Message, Objects};
use super::{EncodeError, Http, header};
use crate::reader::{Choice, Groups, Input, Reader, State};
use crate::writer::Place;
use crate::{Binding, DecodeError, Schema, Structure};

/// Writes a response.
pub(super) fn encode(
    http: &Http,
    response: &dyn Structure,
    streamed: bool,
) -> Result<::http::Response<Vec<u8>>, EncodeError> {
    let fields = Fields::new(response);
    let status = match status_member(&fields)? {
        Some(status) => parse_status(&status)?,
        None => to_status(http.status)?,
    };
    let has_body = has_body(status) && http.method != "HEAD";
    let rules = Rules {
        absent_structure: false,
        empty_object: http.gives_object && has_body,
        streamed,
    };
    write(&fields, status, rules, has_body)
}

/// Whether a response of this status has a body, if only an empty one (RFC 9110, section 6.4.1).
pub(super) fn has_body(status: StatusCode) -> bool {
    !status.is_informational() && !matches!(status.as_u16(), 204 | 205 | 304)
}

/// Writes the headers and the body of a message with this status.
pub(super) fn write(
    fields: &Fields<'_>,
    status: StatusCode,
    rules: Rules,
    has_body: bool,
) -> Result<::http::Response<Vec<u8>>, EncodeError> {
    let mut headers = HeaderMap::new();
    header::write_headers(fields, &mut headers)?;
    let body = body::write(fields, rules, &mut headers)?;
    if body.is_empty() && has_body && !rules.streamed {
        body::put_length(&mut headers, 0)?;
    }
    let mut response = ::http::Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

/// The status of this number.
pub(super) fn to_status(status: u16) -> Result<StatusCode, EncodeError> {
    StatusCode::from_u16(status).map_err(|_| EncodeError::InvalidStatus {
        status: status.to_string(),
    })
}

fn parse_status(status: &str) -> Result<StatusCode, EncodeError> {
    status.parse().map_err(|_| EncodeError::InvalidStatus {
        status: status.to_owned(),
    })
}

fn status_member(fields: &Fields<'_>) -> Result<Option<String>, EncodeError> {
    let mut bound = fields.bound(|binding| (binding == Binding::StatusCode).then_some(()));
    match bound.next() {
        Some((member, value, ())) => Ok(texts(member, value, Place::Label)?.into_texts().pop()),
        None => Ok(None),
    }
}

/// A response that has been received.
#[derive(Debug, Clone, Copy)]
pub(super) struct Received<'m> {
    pub(super) status: StatusCode,
    pub(super) headers: &'m HeaderMap,
    pub(super) body: &'m [u8],
    /// The payload is a stream that stays where it is.
    pub(super) streamed: bool,
}

impl<'m> Received<'m> {
    /// A response whose body is in memory.
    // It would be a part of each operation otherwise.
    #[inline(never)]
    pub(super) fn whole<B: AsRef<[u8]>>(response: &'m ::http::Response<B>) -> Self {
        Self {
            status: response.status(),
            headers: response.headers(),
            body: response.body().as_ref(),
            streamed: false,
        }
    }

    /// Tells whether it is a response, and no error.
    pub(super) fn is_success(&self) -> bool {
        self.status.is_success()
    }

    /// The head of a response whose body is a stream.
    pub(super) fn head(head: &'m Parts) -> Self {
        Self {
            status: head.status,
            headers: &head.headers,
            body: &[],
            streamed: true,
        }
    }
}

/// The query of a response, which has none.
static NO_QUERY: Groups = Groups::new();

/// Reads a response, or an error. Constraints are not checked: what a server sends is taken.
pub(super) fn decode(
    received: &Received<'_>,
    choice: Choice,
    place: &mut dyn Structure,
) -> Result<(), DecodeError> {
    let message = Message {
        labels: &[],
        query: &NO_QUERY,
        constants: &[],
        headers: received.headers,
        status: received.status.as_u16(),
        body: received.body,
        choice,
        objects: Objects {
            empty_is_absent: false,
            without_members: true,
        },
        streamed: received.streamed,
    };
    let mut state = State::client();
    let mut reader = Reader::new(Input::Message(&message), &Schema::ANY, &mut state);
    let complete = reader.structure(place);
    state.finish(complete, received.body)
}
