//! Operations whose payload is a stream: the body is of a type that the caller chooses, and is
//! never looked at.

use std::error::Error;
use std::fmt;

use ::http::{Request, Response};

use super::request::{self, Received};
use super::{EncodeError, EncodeOptions, Operation, Rejection, response};
use crate::reader::Choice;
use crate::{DecodeError, Structure};

/// An operation whose request has a stream for its body.
pub trait StreamingRequest: Operation {
    /// The request with a body of this type; [`Operation::Request`] is the one with bytes in memory.
    type RequestOf<B>;

    /// Takes the body out of a request. For generated code alone.
    #[doc(hidden)]
    fn split_request<B>(request: Self::RequestOf<B>) -> (Self::Request, B);

    /// Puts a body into a request. For generated code alone.
    #[doc(hidden)]
    fn join_request<B>(request: Self::Request, body: B) -> Self::RequestOf<B>;

    /// A client's request on its way out. The body is the request's own.
    ///
    /// # Errors
    /// As [`Operation::encode_request`]; and the length of the body must be known, and the options
    /// do not tell it.
    fn encode_streaming_request<B>(
        request: Self::RequestOf<B>,
        options: &EncodeOptions<'_>,
    ) -> Result<Request<B>, EncodeError> {
        let (request, body) = Self::split_request(request);
        let message = request::encode(Self::HTTP, &request, options, true)?;
        Ok(message.map(|_| body))
    }

    /// A server's request on its way in, types and constraints checked, its body as it is.
    ///
    /// # Errors
    /// As [`Operation::decode_request`].
    fn decode_streaming_request<B>(request: Request<B>) -> Result<Self::RequestOf<B>, Rejection> {
        let (head, body) = request.into_parts();
        let mut value = <Self::Request as Structure>::blank();
        request::decode(Self::HTTP, &Received::head(&head), &mut value)?;
        Ok(Self::join_request(value, body))
    }
}

/// An operation whose response has a stream for its body.
pub trait StreamingResponse: Operation {
    /// The response with a body of this type; [`Operation::Response`] is the one with bytes in
    /// memory.
    type ResponseOf<B>;

    /// Takes the body out of a response. For generated code alone.
    #[doc(hidden)]
    fn split_response<B>(response: Self::ResponseOf<B>) -> (Self::Response, B);

    /// Puts a body into a response. For generated code alone.
    #[doc(hidden)]
    fn join_response<B>(response: Self::Response, body: B) -> Self::ResponseOf<B>;

    /// A server's response on its way out. The body is the response's own. Who knows its length
    /// may say so in the header `content-length` of what comes back.
    ///
    /// # Errors
    /// As [`Operation::encode_response`].
    fn encode_streaming_response<B>(
        response: Self::ResponseOf<B>,
    ) -> Result<Response<B>, EncodeError> {
        let (response, body) = Self::split_response(response);
        let message = response::encode(Self::HTTP, &response, true)?;
        Ok(message.map(|_| body))
    }

    /// A client's response on its way in, its body as it is.
    ///
    /// # Errors
    /// The service answered with an error, whose body has yet to be collected; or the response
    /// cannot be read.
    fn decode_streaming_response<B>(
        response: Response<B>,
    ) -> Result<Self::ResponseOf<B>, StreamingError<B>> {
        if !response.status().is_success() {
            return Err(StreamingError::Service(response));
        }
        let (head, body) = response.into_parts();
        let mut value = <Self::Response as Structure>::blank();
        response::decode(&response::Received::head(&head), Choice::Body, &mut value)
            .map_err(StreamingError::Response)?;
        Ok(Self::join_response(value, body))
    }
}

/// Why a call gave no stream.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StreamingError<B> {
    /// The service answered with an error. Collect the body, and give it to
    /// [`Operation::decode_error`].
    Service(Response<B>),
    /// The service answered with something that is not the operation's response.
    Response(DecodeError),
}

impl<B> fmt::Display for StreamingError<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(response) => {
                write!(
                    f,
                    "the service answered with an error ({})",
                    response.status()
                )
            }
            Self::Response(error) => write!(f, "the response cannot be read: {error}"),
        }
    }
}

impl<B: fmt::Debug> Error for StreamingError<B> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Service(_) => None,
            Self::Response(error) => Some(error),
        }
    }
}
