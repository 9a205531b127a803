//! A client for any operation of any service: generic code over `cistron::Operation`.

use std::fmt;
use std::net::SocketAddr;

use cistron::{CallError, EncodeError, Operation, Validate, Violations};
use http::uri::{Authority, Scheme};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

/// Calls the operations of a service at one address.
pub(crate) struct Client {
    http: HttpClient<HttpConnector, Full<Bytes>>,
    authority: Authority,
}

/// Why a call has no response.
#[derive(Debug)]
pub(crate) enum Error<E> {
    /// The request breaks constraints, and was not sent.
    Refused(Violations),
    /// The request cannot be written as an HTTP message.
    Request(EncodeError),
    /// The message did not get there, or its answer did not get back.
    Transport(Box<dyn std::error::Error + Send + Sync>),
    /// The service answered with an error, or with something that cannot be read.
    Answer(CallError<E>),
}

impl<E: fmt::Display> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(violations) => write!(f, "the request was not sent: {violations}"),
            Self::Request(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Answer(error) => error.fmt(f),
        }
    }
}

impl<E: std::error::Error> std::error::Error for Error<E> {}

impl Client {
    /// A client of the service at this address.
    pub(crate) fn new(address: SocketAddr) -> Result<Self, http::uri::InvalidUri> {
        Ok(Self {
            http: HttpClient::builder(TokioExecutor::new()).build_http(),
            authority: address.to_string().parse()?,
        })
    }

    /// Validates a request, sends it, and reads what comes back.
    pub(crate) async fn call<O: Operation>(
        &self,
        request: &O::Request,
    ) -> Result<O::Response, Error<O::Error>> {
        request.validate().map_err(Error::Refused)?;
        let message = O::encode_request(request).map_err(Error::Request)?;
        let answer = self.send(message).await.map_err(Error::Transport)?;
        O::decode_response(&answer).map_err(Error::Answer)
    }

    /// Sends a message to the service's address and collects the answer.
    async fn send(
        &self,
        message: http::Request<Vec<u8>>,
    ) -> Result<http::Response<Bytes>, Box<dyn std::error::Error + Send + Sync>> {
        let (mut head, body) = message.into_parts();
        let mut uri = head.uri.into_parts();
        uri.scheme = Some(Scheme::HTTP);
        uri.authority = Some(self.authority.clone());
        head.uri = uri.try_into()?;
        let message = http::Request::from_parts(head, Full::from(body));
        let (head, body) = self.http.request(message).await?.into_parts();
        let body = body.collect().await?.to_bytes();
        Ok(http::Response::from_parts(head, body))
    }
}
