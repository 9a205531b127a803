//! HTTP messages of the restJson1 protocol, in both directions, as values of the `http` crate.
//!
//! [`Operation`] has the four directions of one operation, and [`route`] finds the operation of a
//! request. Sending and receiving is left to any HTTP library.

mod encode_error;
mod error;
mod fields;
mod header;
mod host;
mod label;
pub(crate) mod message;
mod operation;
mod query;
mod rejection;
mod request;
mod response;
mod route;

pub use encode_error::EncodeError;
pub use operation::Operation;
pub use rejection::Rejection;
pub use route::route;

/// How an operation looks as HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Http {
    /// The method, in capitals.
    pub method: &'static str,
    /// The path of the URI.
    pub path: &'static [Segment],
    /// The constant parts of the query: name and value.
    pub query: &'static [(&'static str, Option<&'static str>)],
    /// The status of a successful response.
    pub status: u16,
    /// The text before the endpoint's host name; labels stand in braces.
    pub host_prefix: Option<&'static str>,
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
