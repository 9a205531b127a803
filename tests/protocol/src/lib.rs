//! Runs a case of the public protocol tests: a value and the message that it is.
//!
//! What the fields of a case mean is in Smithy's documentation of
//! [HTTP protocol compliance tests](https://smithy.io/2.0/additional-specs/http-protocol-compliance-tests.html).

pub mod answer;
mod given;
mod message;
mod run;
mod streaming;

pub use given::Given;
pub use run::{
    client_error, client_request, client_response, server_error, server_request, server_response,
};
pub use streaming::{
    streaming_client_request, streaming_client_response, streaming_server_request,
    streaming_server_response,
};

/// One case on one side.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// The name of the case.
    pub id: &'static str,
    /// The side.
    pub side: Side,
    /// Does what the case asks for; what it found otherwise is the error.
    pub run: fn() -> Result<(), String>,
}

/// Who does what with the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// A client writes a request.
    ClientRequest,
    /// A server reads a request.
    ServerRequest,
    /// A client reads a response.
    ClientResponse,
    /// A server writes a response.
    ServerResponse,
}

impl Side {
    /// Every side.
    pub const ALL: [Self; 4] = [
        Self::ClientRequest,
        Self::ServerRequest,
        Self::ServerResponse,
        Self::ClientResponse,
    ];

    /// The side in two words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ClientRequest => "client-request",
            Self::ServerRequest => "server-request",
            Self::ClientResponse => "client-response",
            Self::ServerResponse => "server-response",
        }
    }
}

/// The service of the protocol tests.
#[cfg(shared)]
#[allow(missing_docs, clippy::all, clippy::pedantic)]
pub mod restjson {
    include!(concat!(env!("OUT_DIR"), "/restjson.rs"));
    include!(concat!(env!("OUT_DIR"), "/restjson-cases.rs"));
}

/// The service of the tests of constraints.
#[cfg(shared)]
#[allow(missing_docs, clippy::all, clippy::pedantic)]
pub mod validation {
    include!(concat!(env!("OUT_DIR"), "/restjson-validation.rs"));
    include!(concat!(env!("OUT_DIR"), "/restjson-validation-cases.rs"));
}
