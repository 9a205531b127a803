//! Requests: a client's on their way out, a server's on their way in.

use ::http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use ::http::{Method, Uri};

use super::fields::Fields;
use super::message::Message;
use super::{EncodeError, Http, Rejection, header, label, query};
use crate::reader::{Choice, Input, Reader, State};
use crate::writer::Payload;
use crate::{Binding, Member, Schema, Source, Structure, Writer};

/// Writes a request.
pub(super) fn encode(
    http: &Http,
    request: &dyn Structure,
) -> Result<::http::Request<Vec<u8>>, EncodeError> {
    let fields = Fields::with_token(request);
    let uri = label::write_path(http, &fields)? + &query::write_query(http, &fields);
    let mut headers = HeaderMap::new();
    header::write_headers(&fields, &mut headers)?;
    let body = write_body(&fields, &mut headers)?;
    let request = ::http::Request::builder().method(http.method).uri(uri);
    let mut request = request
        .body(body)
        .map_err(|error| EncodeError::message(&error))?;
    *request.headers_mut() = headers;
    Ok(request)
}

/// Writes the body of a message and its content type. Where no member is bound to the body, there
/// is none.
pub(super) fn write_body(
    fields: &Fields<'_>,
    headers: &mut HeaderMap,
) -> Result<Vec<u8>, EncodeError> {
    let mut payload = Payload::default();
    if fields.has(Binding::Body) {
        Writer::json(payload.json()).members(fields.members(), &|index, member| {
            let is_in_body = member.binding == Binding::Body;
            is_in_body.then(|| fields.value(index)).flatten()
        });
    }
    for (member, value, ()) in fields.bound(|binding| (binding == Binding::Payload).then_some(())) {
        value.encode(member.schema, &mut Writer::payload(&mut payload));
    }
    if let Some(Ok(content_type)) = payload.content_type.map(HeaderValue::from_str) {
        let bound = headers.remove(CONTENT_TYPE);
        header::put(headers, CONTENT_TYPE, bound.unwrap_or(content_type))?;
    }
    Ok(payload.body)
}

/// What a server has received.
pub(super) struct Received<'m> {
    pub(super) method: &'m Method,
    pub(super) uri: &'m Uri,
    pub(super) headers: &'m HeaderMap,
    pub(super) body: &'m [u8],
}

/// Reads a request with `read`. All violations come out together.
pub(super) fn decode(
    http: &Http,
    received: &Received<'_>,
    response: &'static [Member],
    read: &mut dyn FnMut(&mut Source<'_, '_>),
) -> Result<State, Rejection> {
    if !matches(http, received.method, received.uri) {
        return Err(Rejection::UnknownOperation);
    }
    let path = received.uri.path();
    let message = Message {
        labels: label::match_path(http, path).ok_or(Rejection::UnknownOperation)?,
        query: query::parameters(received.uri.query()),
        constants: http.query,
        headers: received.headers,
        status: 0,
        body: received.body,
        choice: Choice::Body,
    };
    if !answer_is_accepted(received.headers, response) {
        return Err(Rejection::NotAcceptable);
    }
    let mut state = State::new(true);
    let mut reader = Reader::new(Input::Message(&message), &Schema::ANY, &mut state);
    read(&mut Source::new(&mut reader));
    if state.wrong_media_type {
        return Err(Rejection::UnsupportedMediaType);
    }
    Ok(state)
}

/// Tells whether a request is one of the operation's.
pub(super) fn matches(http: &Http, method: &Method, uri: &Uri) -> bool {
    method.as_str() == http.method
        && label::match_path(http, uri.path()).is_some()
        && query::has_constants(http, uri.query())
}

/// A response with a payload may be of any type, unless its schema names one.
fn answer_is_accepted(headers: &HeaderMap, response: &[Member]) -> bool {
    let mut members = response.iter();
    let media_type = match members.find(|member| member.binding == Binding::Payload) {
        Some(payload) => payload.schema.media_type,
        None => Some("application/json"),
    };
    media_type.is_none_or(|media_type| header::accepts(headers, media_type))
}
