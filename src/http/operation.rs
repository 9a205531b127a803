//! The trait that generic code is written over.

use std::fmt::Debug;

use ::http::{Method, Request, Response, Uri};

use super::fields::Fields;
use super::request::{self, Received};
use super::{EncodeError, EncodeOptions, Http, Rejection, error, host, response};
use crate::reader::Choice;
use crate::{CallError, OperationError, Structure};

/// An operation of a service: what it takes, what it gives, and how it looks as HTTP.
///
/// Generated code gives the types and constants. The four directions come with the trait.
pub trait Operation {
    /// What the operation takes.
    type Request: Structure + Debug;
    /// What it gives.
    type Response: Structure + Debug;
    /// What it answers when it fails.
    type Error: OperationError;

    /// How the operation looks as HTTP.
    const HTTP: &'static Http;

    /// The operation's name.
    const NAME: &'static str = Self::HTTP.name;
    /// The HTTP method.
    const METHOD: &'static str = Self::HTTP.method;
    /// The URI, labels in braces.
    const URI: &'static str = Self::HTTP.uri;

    /// A client's request on its way out. The URI is path and query alone. An idempotency token
    /// that is left out is made. Constraints are not checked; [`Validate`](crate::Validate) does.
    ///
    /// # Errors
    /// A value cannot stand where it should: a label that is empty, `.` or `..`, a header of
    /// several lines.
    fn encode_request(request: &Self::Request) -> Result<Request<Vec<u8>>, EncodeError> {
        request::encode(Self::HTTP, request, &EncodeOptions::new(), false)
    }

    /// As [`encode_request`](Self::encode_request), with a token or an endpoint of the caller's.
    ///
    /// # Errors
    /// As [`encode_request`](Self::encode_request), or the endpoint is not one.
    fn encode_request_with(
        request: &Self::Request,
        options: &EncodeOptions<'_>,
    ) -> Result<Request<Vec<u8>>, EncodeError> {
        request::encode(Self::HTTP, request, options, false)
    }

    /// What stands before the endpoint's host name, if anything does.
    ///
    /// # Errors
    /// A label has no value, or one that a host name cannot have.
    fn host_prefix(request: &Self::Request) -> Result<Option<String>, EncodeError> {
        host::prefix(Self::HTTP, &Fields::new(request))
    }

    /// Tells whether a request is one of this operation's, by its method and URI alone.
    #[must_use]
    fn matches(method: &Method, uri: &Uri) -> bool {
        request::matches(Self::HTTP, method, uri)
    }

    /// A server's request on its way in, types and constraints checked.
    ///
    /// # Errors
    /// Why the request cannot be given to the operation. All violations come out together.
    fn decode_request<B: AsRef<[u8]>>(request: &Request<B>) -> Result<Self::Request, Rejection> {
        let mut value = <Self::Request as Structure>::blank();
        match request::decode(Self::HTTP, &Received::whole(request), &mut value) {
            Ok(()) => Ok(value),
            Err(rejection) => Err(rejection),
        }
    }

    /// A server's response on its way out.
    ///
    /// # Errors
    /// A value cannot stand where it should: a header of several lines, a status that is none.
    fn encode_response(response: &Self::Response) -> Result<Response<Vec<u8>>, EncodeError> {
        response::encode(Self::HTTP, response, false)
    }

    /// A server's error on its way out.
    ///
    /// # Errors
    /// As [`encode_response`](Self::encode_response).
    fn encode_error(error: &Self::Error) -> Result<Response<Vec<u8>>, EncodeError> {
        error::encode(error.get())
    }

    /// A client's response on its way in. Constraints are not checked, and a required member that
    /// is missing is empty: `false`, 0, an empty text, an unknown value of an enum
    /// ([client error correction](https://smithy.io/2.0/spec/aggregate-types.html#client-error-correction)).
    /// An error comes out as from [`decode_error`](Self::decode_error).
    ///
    /// # Errors
    /// The service answered with an error, or the response cannot be read.
    fn decode_response<B: AsRef<[u8]>>(
        response: &Response<B>,
    ) -> Result<Self::Response, CallError<Self::Error>> {
        let received = response::Received::whole(response);
        if !received.is_success() {
            return Err(CallError::Service(error::decode(&received)));
        }
        let mut value = <Self::Response as Structure>::blank();
        match response::decode(&received, Choice::Body, &mut value) {
            Ok(()) => Ok(value),
            Err(error) => Err(CallError::Response(error)),
        }
    }

    /// A client's error on its way in. It is one of the operation's by its name, or by its status
    /// where it has no name; any other, and one whose members cannot be read, is kept as it came.
    fn decode_error<B: AsRef<[u8]>>(response: &Response<B>) -> Self::Error {
        error::decode(&response::Received::whole(response))
    }
}
