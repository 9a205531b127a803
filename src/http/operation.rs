//! The trait that generic code is written over.

use ::http::{Method, Request, Response, Uri};

use super::fields::Fields;
use super::request::{self, Received};
use super::{EncodeError, Http, Rejection, error, host, response};
use crate::reader::{Choice, members_of};
use crate::{CallError, OperationError, Structure};

/// An operation of a service: what it takes, what it gives, and how it looks as HTTP.
///
/// Generated code gives the types and constants. The four directions come with the trait.
pub trait Operation {
    /// What the operation takes.
    type Request: Structure;
    /// What it gives.
    type Response: Structure;
    /// What it answers when it fails.
    type Error: OperationError;

    /// The operation's name.
    const NAME: &'static str;
    /// The HTTP method.
    const METHOD: &'static str;
    /// The URI, labels in braces.
    const URI: &'static str;
    /// How the operation looks as HTTP.
    const HTTP: Http;

    /// A client's request on its way out. The URI is path and query alone. An idempotency token
    /// that is left out is made. Constraints are not checked; [`Validate`](crate::Validate) does.
    ///
    /// # Errors
    /// A value cannot stand where it should: a label that is empty, `.` or `..`, a header of
    /// several lines.
    fn encode_request(request: &Self::Request) -> Result<Request<Vec<u8>>, EncodeError> {
        request::encode(&Self::HTTP, request)
    }

    /// What stands before the endpoint's host name, if anything does.
    ///
    /// # Errors
    /// A label has no value, or one that a host name cannot have.
    fn host_prefix(request: &Self::Request) -> Result<Option<String>, EncodeError> {
        host::prefix(&Self::HTTP, &Fields::new(request))
    }

    /// Tells whether a request is one of this operation's, by its method and URI alone.
    #[must_use]
    fn matches(method: &Method, uri: &Uri) -> bool {
        request::matches(&Self::HTTP, method, uri)
    }

    /// A server's request on its way in, types and constraints checked.
    ///
    /// # Errors
    /// Why the request cannot be given to the operation. All violations come out together.
    fn decode_request<B: AsRef<[u8]>>(request: &Request<B>) -> Result<Self::Request, Rejection> {
        let received = Received {
            method: request.method(),
            uri: request.uri(),
            headers: request.headers(),
            body: request.body().as_ref(),
        };
        let response = members_of(&|source| drop(Self::Response::read(source)));
        let mut value = None;
        let state = request::decode(&Self::HTTP, &received, response, &mut |source| {
            value = Self::Request::read(source);
        })?;
        Ok(state.finish(value, received.body)?)
    }

    /// A server's response on its way out.
    ///
    /// # Errors
    /// A value cannot stand where it should: a header of several lines, a status that is none.
    fn encode_response(response: &Self::Response) -> Result<Response<Vec<u8>>, EncodeError> {
        response::encode(&Self::HTTP, response)
    }

    /// A server's error on its way out.
    ///
    /// # Errors
    /// As [`encode_response`](Self::encode_response).
    fn encode_error(error: &Self::Error) -> Result<Response<Vec<u8>>, EncodeError> {
        error::encode(error.get())
    }

    /// A client's response on its way in. Constraints are not checked. An error is one of the
    /// operation's by its name, or by its status where it has no name; any other, and one whose
    /// members cannot be read, is kept as it came.
    ///
    /// # Errors
    /// The service answered with an error, or the response cannot be read.
    fn decode_response<B: AsRef<[u8]>>(
        response: &Response<B>,
    ) -> Result<Self::Response, CallError<Self::Error>> {
        let (status, headers, body) = (
            response.status(),
            response.headers(),
            response.body().as_ref(),
        );
        if !status.is_success() {
            return Err(CallError::Service(error::decode(status, headers, body)));
        }
        let mut value = None;
        let state = response::decode(status, headers, body, Choice::Body, &mut |source| {
            value = Self::Response::read(source);
        });
        state.finish(value, body).map_err(CallError::Response)
    }
}
