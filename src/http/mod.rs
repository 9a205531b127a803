//! HTTP messages of the restJson1 protocol, in both directions, as values of the `http` crate.
//!
//! [`Operation`] has the four directions of one operation, and [`route`] finds the operation of a
//! request. Sending and receiving is left to any HTTP library.

mod body;
mod encode_error;
mod error;
mod fields;
mod header;
mod host;
mod label;
pub(crate) mod message;
mod operation;
mod options;
pub(crate) mod query;
mod rejection;
mod request;
mod response;
mod route;
mod streaming;

pub use encode_error::EncodeError;
pub use error::ErrorSource;
pub use operation::Operation;
pub use options::EncodeOptions;
pub use rejection::Rejection;
pub use route::{route, unrouted};
pub use streaming::{StreamingError, StreamingRequest, StreamingResponse};

/// How an operation looks as HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Http {
    /// The operation's name.
    pub name: &'static str,
    /// The method, in capitals.
    pub method: &'static str,
    /// The URI, labels in braces.
    pub uri: &'static str,
    /// The path of the URI.
    pub path: &'static [Segment],
    /// The constant parts of the query: name and value.
    pub query: &'static [(&'static str, Option<&'static str>)],
    /// The status of a successful response.
    pub status: u16,
    /// The text before the endpoint's host name; labels stand in braces.
    pub host_prefix: Option<&'static str>,
    /// The operation takes an object, if only an empty one. A client sends none where no member
    /// stands in the body, and a server takes one where there are no members at all.
    pub takes_object: bool,
    /// The operation gives an object, an empty one where no member stands in the body. Otherwise
    /// the response has no body then.
    pub gives_object: bool,
    /// The media type of the body of a successful response, which a client has to accept. A response
    /// without a body has none, nor one of bytes of which the specification does not say it.
    pub gives: Option<&'static str>,
    /// The length of a streaming request must be known before it is sent.
    pub requires_length: bool,
}

impl Http {
    /// `GET /` without anything in it, to build others from.
    pub const PLAIN: Self = Self {
        name: "",
        method: "GET",
        uri: "/",
        path: &[],
        query: &[],
        status: 200,
        host_prefix: None,
        takes_object: false,
        gives_object: false,
        gives: None,
        requires_length: false,
    };
}

/// A segment of a path, between two slashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segment {
    /// Text that stands as it is.
    Literal(&'static str),
    /// One segment: the value of this member.
    Label(&'static str),
    /// One segment or more: the value of this member.
    Greedy(&'static str),
}
