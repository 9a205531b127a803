//! The operations whose bodies are streams: one that gives a stream, and one that takes it.
#![cfg(shared)]

use cistron::{EncodeError, EncodeOptions, Operation, OperationError, StreamingError};
use cistron::{StreamingRequest, StreamingResponse};
use cistron_omics_tests::omics::{
    GetReadSet, GetReadSetError, GetReadSetRequest, GetReadSetResponse, ReadSetPartSource,
    UploadReadSetPart, UploadReadSetPartRequest,
};

/// A body that comes in pieces, as that of any HTTP library.
#[derive(Debug, PartialEq)]
struct Pieces(Vec<&'static [u8]>);

impl Pieces {
    fn collect(self) -> Vec<u8> {
        self.0.concat()
    }
}

#[test]
fn a_client_takes_the_stream_of_a_response_as_it_comes() {
    let request = GetReadSetRequest::new("1234567890", "0987654321", 1);
    let message = GetReadSet::encode_request(&request).unwrap();
    assert_eq!(
        message.uri(),
        "/sequencestore/0987654321/readset/1234567890?partNumber=1"
    );
    assert_eq!(
        GetReadSet::host_prefix(&request).unwrap().as_deref(),
        Some("storage-")
    );

    let response = GetReadSetResponse::new(Pieces(vec![b"ACGT", b"TGCA"]));
    let message = GetReadSet::encode_streaming_response(response).unwrap();
    assert_eq!(message.status(), 200);
    assert_eq!(
        message.headers()["content-type"],
        "application/octet-stream"
    );
    let response = GetReadSet::decode_streaming_response(message).unwrap();
    assert_eq!(response.payload.collect(), b"ACGTTGCA");
}

#[test]
fn an_error_in_place_of_a_stream_is_read_once_it_is_collected() {
    let response = http::Response::builder()
        .status(404)
        .header("content-type", "application/json")
        .header("x-amzn-errortype", "ResourceNotFoundException")
        .body(Pieces(vec![br#"{"message":"#, br#""no such read set"}"#]))
        .unwrap();
    let Err(StreamingError::Service(response)) = GetReadSet::decode_streaming_response(response)
    else {
        panic!("the status is that of an error");
    };
    let error = GetReadSet::decode_error(&response.map(Pieces::collect));
    assert!(matches!(
        error,
        GetReadSetError::ResourceNotFoundException(_)
    ));
    assert_eq!(error.message(), Some("no such read set"));
}

fn part() -> UploadReadSetPartRequest<Pieces> {
    UploadReadSetPartRequest::new(
        "1234567890",
        "0987654321",
        ReadSetPartSource::Source1,
        1,
        Pieces(vec![b"ACGT"]),
    )
}

#[test]
fn a_server_takes_the_stream_of_a_request_as_it_comes() {
    let options = EncodeOptions::new();
    let unknown = UploadReadSetPart::encode_streaming_request(part(), &options);
    assert_eq!(unknown.unwrap_err(), EncodeError::MissingLength);
    let options = options.with_content_length(4);
    let message = UploadReadSetPart::encode_streaming_request(part(), &options).unwrap();
    assert_eq!(message.headers()["content-length"], "4");
    assert_eq!(
        message.uri(),
        "/sequencestore/1234567890/upload/0987654321/part?partSource=SOURCE1&partNumber=1"
    );
    let received = UploadReadSetPart::decode_streaming_request(message).unwrap();
    assert_eq!(received, part());
}

#[test]
fn the_rest_of_a_streaming_request_is_checked() {
    let request = UploadReadSetPartRequest {
        part_number: 0,
        sequence_store_id: "short".to_owned(),
        ..part()
    };
    let options = EncodeOptions::new().with_content_length(4);
    let message = UploadReadSetPart::encode_streaming_request(request, &options).unwrap();
    let rejection = UploadReadSetPart::decode_streaming_request(message).unwrap_err();
    let answer = String::from_utf8(rejection.to_response().into_body()).unwrap();
    for pointer in ["/sequenceStoreId", "/partNumber"] {
        assert!(answer.contains(pointer), "{answer}");
    }
}
