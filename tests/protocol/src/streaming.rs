//! The four directions where the body is a stream: as bytes in memory, and as a body of another
//! type.

use cistron::{Blob, Http, Operation, StreamingRequest, StreamingResponse};

use crate::Given;
use crate::run::{
    answered, client_request, client_response, routed, same, sent, server_request, server_response,
};

/// A client writes a request.
///
/// # Errors
/// It is not the one of the case.
pub fn streaming_client_request<O>(
    case: &Given,
    operations: &[&Http],
    request: &O::Request,
) -> Result<(), String>
where
    O: StreamingRequest<RequestOf<Blob> = <O as Operation>::Request, Request: Clone>,
{
    client_request::<O>(case, operations, request)?;
    sent(case, |options| {
        let (rest, body): (_, Blob) = O::split_request(request.clone());
        let options = options.with_content_length(body.len() as u64);
        let request = O::join_request(rest, Vec::from(body));
        O::encode_streaming_request::<Vec<u8>>(request, &options)
    })
}

/// A server reads a request.
///
/// # Errors
/// It is not the one of the case.
pub fn streaming_server_request<O>(
    case: &Given,
    operations: &[&Http],
    expected: &O::Request,
) -> Result<(), String>
where
    O: StreamingRequest<RequestOf<Blob> = <O as Operation>::Request, Request: PartialEq>,
{
    server_request::<O>(case, operations, expected)?;
    let request = case.request();
    routed::<O, _>(operations, &request)?;
    let got = O::decode_streaming_request(request.map(Blob::from));
    same(
        expected,
        &got.map_err(|rejection| format!("{rejection:#?}"))?,
    )
}

/// A server writes a response.
///
/// # Errors
/// It is not the one of the case.
pub fn streaming_server_response<O>(
    case: &Given,
    operations: &[&Http],
    response: &O::Response,
) -> Result<(), String>
where
    O: StreamingResponse<ResponseOf<Blob> = <O as Operation>::Response, Response: Clone>,
{
    server_response::<O>(case, operations, response)?;
    let (rest, body): (_, Blob) = O::split_response(response.clone());
    let response = O::join_response(rest, Vec::from(body));
    answered(case, O::encode_streaming_response::<Vec<u8>>(response))
}

/// A client reads a response.
///
/// # Errors
/// It is not the one of the case.
pub fn streaming_client_response<O>(
    case: &Given,
    operations: &[&Http],
    expected: &O::Response,
) -> Result<(), String>
where
    O: StreamingResponse<ResponseOf<Blob> = <O as Operation>::Response, Response: PartialEq>,
{
    client_response::<O>(case, operations, expected)?;
    let got = O::decode_streaming_response(case.response().map(Blob::from));
    same(expected, &got.map_err(|error| format!("{error:#?}"))?)
}
