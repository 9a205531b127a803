//! Requests: a client's on their way out, a server's on their way in.

use ::http::header::HeaderMap;
use ::http::request::Parts;
use ::http::{Method, Uri};

use super::body::{self, Rules};
use super::fields::Fields;
use super::message::{Message, Objects};
use super::options::{EncodeOptions, resolve};
use super::{EncodeError, Http, Rejection, header, host, label, query};
use crate::reader::{Choice, Input, Reader, State};
use crate::{Schema, Structure};

/// Writes a request.
pub(super) fn encode(
    http: &Http,
    request: &dyn Structure,
    options: &EncodeOptions<'_>,
    streamed: bool,
) -> Result<::http::Request<Vec<u8>>, EncodeError> {
    let fields = Fields::with_token(request, options.make_token);
    let uri = label::write_path(http, &fields)? + &query::write_query(http, &fields)?;
    let uri = match options.endpoint {
        Some(endpoint) => resolve(endpoint, host::prefix(http, &fields)?.as_deref(), &uri)?,
        None => uri
            .parse()
            .map_err(|error| EncodeError::message(&::http::Error::from(error)))?,
    };
    let mut headers = HeaderMap::new();
    header::write_headers(&fields, &mut headers)?;
    let rules = Rules {
        absent_structure: true,
        empty_object: false,
        streamed,
    };
    let body = body::write(&fields, rules, &mut headers)?;
    if streamed {
        stream_length(http, options, &mut headers)?;
    }
    let request = ::http::Request::builder().method(http.method).uri(uri);
    let mut request = request
        .body(body)
        .map_err(|error| EncodeError::message(&error))?;
    *request.headers_mut() = headers;
    Ok(request)
}

/// Says how long a stream is, where it is known or must be.
fn stream_length(
    http: &Http,
    options: &EncodeOptions<'_>,
    headers: &mut HeaderMap,
) -> Result<(), EncodeError> {
    match options.content_length {
        Some(length) => body::put_length(headers, length),
        None if http.requires_length => Err(EncodeError::MissingLength),
        None => Ok(()),
    }
}

/// What a server has received.
pub(super) struct Received<'m> {
    pub(super) method: &'m Method,
    pub(super) uri: &'m Uri,
    pub(super) headers: &'m HeaderMap,
    pub(super) body: &'m [u8],
    /// The payload is a stream that stays where it is.
    pub(super) streamed: bool,
}

impl<'m> Received<'m> {
    /// A request whose body is in memory.
    // It would be a part of each operation otherwise.
    #[inline(never)]
    pub(super) fn whole<B: AsRef<[u8]>>(request: &'m ::http::Request<B>) -> Self {
        Self {
            method: request.method(),
            uri: request.uri(),
            headers: request.headers(),
            body: request.body().as_ref(),
            streamed: false,
        }
    }

    /// The head of a request whose body is a stream.
    pub(super) fn head(head: &'m Parts) -> Self {
        Self {
            method: &head.method,
            uri: &head.uri,
            headers: &head.headers,
            body: &[],
            streamed: true,
        }
    }
}

/// Reads a request. All violations come out together.
pub(super) fn decode(
    http: &Http,
    received: &Received<'_>,
    place: &mut dyn Structure,
) -> Result<(), Rejection> {
    if !matches(http, received.method, received.uri) {
        return Err(Rejection::UnknownOperation);
    }
    let path = received.uri.path();
    let labels = label::match_path(http, path).ok_or(Rejection::UnknownOperation)?;
    let query = query::parameters(received.uri.query());
    let message = Message {
        labels: &labels,
        query: &query,
        constants: http.query,
        headers: received.headers,
        status: 0,
        body: received.body,
        choice: Choice::Body,
        objects: Objects {
            empty_is_absent: true,
            without_members: http.takes_object,
        },
        streamed: received.streamed,
    };
    let answer = http.gives;
    if !answer.is_none_or(|media_type| header::accepts(received.headers, media_type)) {
        return Err(Rejection::NotAcceptable);
    }
    let mut state = State::server();
    let mut reader = Reader::new(Input::Message(&message), &Schema::ANY, &mut state);
    let complete = reader.structure(place);
    if state.wrong_media_type {
        return Err(Rejection::UnsupportedMediaType);
    }
    Ok(state.finish(complete, received.body)?)
}

/// Tells whether a request is one of the operation's.
pub(super) fn matches(http: &Http, method: &Method, uri: &Uri) -> bool {
    method.as_str() == http.method && matches_uri(http, uri)
}

/// Tells whether a URI is one of the operation's.
pub(super) fn matches_uri(http: &Http, uri: &Uri) -> bool {
    label::match_path(http, uri.path()).is_some() && query::has_constants(http, uri.query())
}
