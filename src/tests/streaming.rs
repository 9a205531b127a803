//! Bodies that are never looked at.

use http::{Request, Response};

use super::generated::GetRunTaskError;
use super::shapes::{EchoFiniteStream, EchoStream, Stream};
use crate::{
    Blob, DecodeError, EncodeError, EncodeOptions, Operation, Rejection, StreamingError,
    StreamingRequest, StreamingResponse,
};

/// A body that can be neither cloned nor looked into.
#[derive(Debug, PartialEq)]
struct Opaque(u8);

fn stream(note: &str) -> Stream<Opaque> {
    Stream {
        note: Some(note.to_owned()),
        content: Opaque(7),
    }
}

#[test]
fn the_body_goes_along_and_the_rest_is_written_and_read() {
    let options = EncodeOptions::new();
    let message = EchoStream::encode_streaming_request(stream("n"), &options).unwrap();
    assert_eq!(message.body(), &Opaque(7));
    assert_eq!(message.headers()["x-note"], "n");
    assert_eq!(message.headers()["content-type"], "image/png");
    assert!(!message.headers().contains_key("content-length"));
    let received = EchoStream::decode_streaming_request(message);
    assert_eq!(received, Ok(stream("n")));

    let message = EchoStream::encode_streaming_response(stream("n")).unwrap();
    assert!(!message.headers().contains_key("content-length"));
    let received = EchoStream::decode_streaming_response(message).unwrap();
    assert_eq!(received, stream("n"));
}

#[test]
fn a_length_is_said_where_it_is_known_and_must_be_where_it_is_asked_for() {
    let known = EncodeOptions::new().with_content_length(3);
    for message in [
        EchoStream::encode_streaming_request(stream("n"), &known),
        EchoFiniteStream::encode_streaming_request(stream("n"), &known),
    ] {
        assert_eq!(message.unwrap().headers()["content-length"], "3");
    }
    let unknown = EchoFiniteStream::encode_streaming_request(stream("n"), &EncodeOptions::new());
    assert_eq!(unknown.unwrap_err(), EncodeError::MissingLength);
}

#[test]
fn constraints_hold_beside_a_stream() {
    let message = EchoStream::encode_streaming_request(stream("long"), &EncodeOptions::new());
    let rejection = EchoStream::decode_streaming_request(message.unwrap()).unwrap_err();
    assert!(matches!(
        rejection,
        Rejection::Invalid(violations) if violations.as_slice()[0].pointer == "/note"
    ));
}

#[test]
fn a_stream_is_of_its_media_type() {
    let options = EncodeOptions::new();
    for (given, is_taken) in [
        (Some("image/png"), true),
        (Some("IMAGE/PNG; a=b"), true),
        (Some("image/gif"), false),
        (None, false),
    ] {
        let mut message = EchoStream::encode_streaming_request(stream("n"), &options).unwrap();
        message.headers_mut().remove("content-type");
        if let Some(given) = given {
            let given = http::HeaderValue::from_static(given);
            message.headers_mut().insert("content-type", given);
        }
        let expected = if is_taken {
            Ok(stream("n"))
        } else {
            Err(Rejection::UnsupportedMediaType)
        };
        assert_eq!(
            EchoStream::decode_streaming_request(message),
            expected,
            "{given:?}"
        );
    }
}

#[test]
fn an_error_gives_the_response_back() {
    let response = Response::builder()
        .status(409)
        .header("x-amzn-errortype", "ConflictException")
        .body(Opaque(7))
        .unwrap();
    let error = EchoStream::decode_streaming_response(response).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the service answered with an error (409 Conflict)"
    );
    let StreamingError::Service(response) = error else {
        panic!("the status is that of an error");
    };
    let collected = response.map(|_| br#"{"message":"m"}"#.to_vec());
    let error = EchoStream::decode_error(&collected);
    assert!(matches!(error, GetRunTaskError::Conflict(_)));
    assert_eq!(crate::OperationError::message(&error), Some("m"));
}

#[test]
fn what_cannot_be_read_beside_a_stream_is_an_error() {
    let response = Response::builder().header("x-note", [255_u8].as_slice());
    let error = EchoStream::decode_streaming_response(response.body(()).unwrap()).unwrap_err();
    assert!(matches!(
        error,
        StreamingError::Response(DecodeError::Invalid(_))
    ));
}

#[test]
fn bytes_in_memory_are_a_stream_too() {
    for content in [Blob::default(), Blob(vec![1, 2])] {
        let stream = Stream {
            note: None,
            content,
        };
        let request = EchoFiniteStream::encode_request(&stream).unwrap();
        assert_eq!(
            request.headers()["content-length"],
            stream.content.len().to_string()
        );
        assert_eq!(
            EchoFiniteStream::decode_request(&request),
            Ok(stream.clone())
        );
    }
    let empty = Request::builder()
        .method("POST")
        .header("content-type", "image/png");
    let received = EchoStream::decode_request(&empty.body("").unwrap()).unwrap();
    assert_eq!(received.content, Blob::default());
}
