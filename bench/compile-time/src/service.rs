//! A whole service, and calls of all that each of its operations can do.

use std::fmt::Write;

/// A table for each operation of the code that cistron has made, with all four directions and the
/// validators. They are functions of a trait, of which rustc compiles those alone that are used.
pub(crate) fn uses(code: &str) -> String {
    let mut text = String::from(HEAD);
    let operations = code.lines().filter_map(|line| {
        let rest = line.strip_prefix("impl ::cistron::Operation for ")?;
        rest.strip_suffix(" {")
    });
    for (index, name) in operations.enumerate() {
        let _ = write!(
            text,
            "\n/// All that `{name}` can do.\n\
             pub static OPERATION_{index}: All<service::{name}> = All::NEW;\n"
        );
    }
    text
}

const HEAD: &str = "\
use ::cistron::{CallError, EncodeError, Operation, Rejection, Validate, Violations};

type Request = ::http::Request<Vec<u8>>;
type Response = ::http::Response<Vec<u8>>;

/// All that an operation can do.
pub struct All<O: Operation> {
    /// A client's request on its way out.
    pub encode_request: fn(&O::Request) -> Result<Request, EncodeError>,
    /// A server's request on its way in.
    pub decode_request: fn(&Request) -> Result<O::Request, Rejection>,
    /// A server's response on its way out.
    pub encode_response: fn(&O::Response) -> Result<Response, EncodeError>,
    /// A server's error on its way out.
    pub encode_error: fn(&O::Error) -> Result<Response, EncodeError>,
    /// A client's response on its way in.
    pub decode_response: fn(&Response) -> Result<O::Response, CallError<O::Error>>,
    /// The validator of requests.
    pub validate_request: fn(&O::Request) -> Result<(), Violations>,
    /// The validator of responses.
    pub validate_response: fn(&O::Response) -> Result<(), Violations>,
}

impl<O: Operation> All<O> {
    const NEW: Self = Self {
        encode_request: O::encode_request,
        decode_request: O::decode_request,
        encode_response: O::encode_response,
        encode_error: O::encode_error,
        decode_response: O::decode_response,
        validate_request: O::Request::validate,
        validate_response: O::Response::validate,
    };
}
";
