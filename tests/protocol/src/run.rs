//! The four directions, and errors.

use std::fmt::Debug;

use cistron::{CallError, EncodeError, EncodeOptions, Http, Operation};
use http::{Request, Response};

use crate::Given;
use crate::message::Difference;

/// The token that the cases expect where a client makes one.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// A value that is equal to another one, NaN to NaN too.
pub(crate) fn same<T: PartialEq + Debug>(expected: &T, got: &T) -> Result<(), String> {
    let (shown, got_shown) = (format!("{expected:#?}"), format!("{got:#?}"));
    if expected == got || shown.contains("NaN") && shown == got_shown {
        Ok(())
    } else {
        Err(format!("expected {shown}\ngot {got_shown}"))
    }
}

/// Compares a request that a client has written.
pub(crate) fn sent<B: AsRef<[u8]>>(
    case: &Given,
    write: impl FnOnce(&EncodeOptions<'_>) -> Result<Request<B>, EncodeError>,
) -> Result<(), String> {
    let token = || TOKEN.to_owned();
    let host = case.text("host").unwrap_or("example.com");
    let endpoint = format!("https://{host}").parse().expect("a host");
    let options = EncodeOptions::new()
        .with_token(&token)
        .with_endpoint(&endpoint);
    let request = write(&options).map_err(|error| error.to_string())?;
    let mut difference = Difference::default();
    difference.compare(
        "method",
        &case.text("method"),
        &Some(request.method().as_str()),
    );
    let expected = case.text("resolvedHost").or(endpoint.host());
    difference.compare("host", &expected, &request.uri().host());
    difference.uri(case, request.uri());
    difference.headers(case, request.headers());
    difference.body(case, request.body().as_ref());
    difference.into_result()
}

/// Sees that a request is routed to the operation.
pub(crate) fn routed<O: Operation, B>(
    operations: &[&Http],
    request: &Request<B>,
) -> Result<(), String> {
    let found = cistron::http::route(operations, request.method(), request.uri());
    match found.map(|index| operations[index]) {
        Some(http) if *http == *O::HTTP => Ok(()),
        other => Err(format!("expected {:?}, got {other:?}", O::HTTP)),
    }
}

/// Compares a response that a server has written.
pub(crate) fn answered<B: AsRef<[u8]>>(
    case: &Given,
    response: Result<Response<B>, EncodeError>,
) -> Result<(), String> {
    let response = response.map_err(|error| error.to_string())?;
    let mut difference = Difference::default();
    difference.compare("status", &case.status(), &response.status().as_u16());
    difference.headers(case, response.headers());
    difference.body(case, response.body().as_ref());
    difference.into_result()
}

/// A client writes a request.
///
/// # Errors
/// It is not the one of the case.
pub fn client_request<O: Operation>(
    case: &Given,
    _: &[&Http],
    request: &O::Request,
) -> Result<(), String> {
    sent(case, |options| O::encode_request_with(request, options))
}

/// A server reads a request.
///
/// # Errors
/// It is not the one of the case.
pub fn server_request<O: Operation<Request: PartialEq>>(
    case: &Given,
    operations: &[&Http],
    expected: &O::Request,
) -> Result<(), String> {
    let request = case.request();
    routed::<O, _>(operations, &request)?;
    let got = O::decode_request(&request).map_err(|rejection| format!("{rejection:#?}"))?;
    same(expected, &got)
}

/// A server writes a response.
///
/// # Errors
/// It is not the one of the case.
pub fn server_response<O: Operation>(
    case: &Given,
    _: &[&Http],
    response: &O::Response,
) -> Result<(), String> {
    answered(case, O::encode_response(response))
}

/// A client reads a response.
///
/// # Errors
/// It is not the one of the case.
pub fn client_response<O: Operation<Response: PartialEq>>(
    case: &Given,
    _: &[&Http],
    expected: &O::Response,
) -> Result<(), String> {
    let got = O::decode_response(&case.response());
    same(expected, &got.map_err(|error| format!("{error:#?}"))?)
}

/// A server writes an error.
///
/// # Errors
/// It is not the one of the case.
pub fn server_error<O: Operation>(case: &Given, error: &O::Error) -> Result<(), String> {
    answered(case, O::encode_error(error))
}

/// A client reads an error.
///
/// # Errors
/// It is not the one of the case.
pub fn client_error<O: Operation<Error: PartialEq, Response: Debug>>(
    case: &Given,
    expected: &O::Error,
) -> Result<(), String> {
    match O::decode_response(&case.response()) {
        Err(CallError::Service(got)) => same(expected, &got),
        other => Err(format!("expected {expected:#?}, got {other:#?}")),
    }
}
