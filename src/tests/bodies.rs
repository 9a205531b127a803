//! What a message says of its body, and what it may say.

use http::{Request, Response};

use super::generated::{Inner, inner};
use super::shapes::{
    EchoMaybeBlob, EchoMaybeDocument, EchoMaybeInner, EchoMaybeText, MaybeBlob, MaybeDocument,
    MaybeInner, MaybeText, NoContent, Nothing, OnlyHeader, TakesHeader, TakesNothing, TakesObject,
};
use crate::{Blob, Document, Operation, Rejection};

/// The content type, the content length and the body of a message.
type Said = (Option<String>, Option<String>, Vec<u8>);

fn said(headers: &http::HeaderMap, body: &[u8]) -> Said {
    let header = |name: &str| {
        let value = headers.get(name)?.to_str().ok()?;
        Some(value.to_owned())
    };
    (
        header("content-type"),
        header("content-length"),
        body.to_vec(),
    )
}

fn sent<O: Operation>(request: &O::Request) -> Said {
    let message = O::encode_request(request).unwrap();
    said(message.headers(), message.body())
}

fn answered<O: Operation>(response: &O::Response) -> Said {
    let message = O::encode_response(response).unwrap();
    said(message.headers(), message.body())
}

fn body(content_type: Option<&str>, length: Option<&str>, body: &str) -> Said {
    let owned = |text: &str| text.to_owned();
    (content_type.map(owned), length.map(owned), body.into())
}

const JSON: Option<&str> = Some("application/json");

#[test]
fn a_request_has_a_body_only_where_something_is_bound_to_it() {
    let note = OnlyHeader {
        note: Some("n".to_owned()),
    };
    assert_eq!(sent::<TakesNothing>(&Nothing {}), body(None, None, ""));
    assert_eq!(sent::<TakesObject>(&Nothing {}), body(None, None, ""));
    assert_eq!(sent::<TakesHeader>(&note), body(None, None, ""));
}

#[test]
fn a_response_that_gives_an_object_gives_it_though_it_is_empty() {
    let note = OnlyHeader { note: None };
    assert_eq!(
        answered::<TakesNothing>(&Nothing {}),
        body(None, Some("0"), "")
    );
    assert_eq!(
        answered::<TakesObject>(&Nothing {}),
        body(JSON, Some("2"), "{}")
    );
    assert_eq!(answered::<TakesHeader>(&note), body(JSON, Some("2"), "{}"));
    assert_eq!(answered::<NoContent>(&note), body(None, None, ""));
}

fn receive<O: Operation<Request: std::fmt::Debug>>(
    content_type: Option<&str>,
    body: &str,
) -> Result<O::Request, Rejection> {
    let mut request = Request::builder().method("POST");
    if let Some(content_type) = content_type {
        request = request.header("content-type", content_type);
    }
    O::decode_request(&request.body(body.to_owned()).unwrap())
}

#[test]
fn where_nothing_is_bound_to_the_body_nothing_may_be_said_to_be_one() {
    for content_type in ["application/json", "text/plain"] {
        let refused = Err(Rejection::UnsupportedMediaType);
        assert_eq!(receive::<TakesNothing>(Some(content_type), "{}"), refused);
        assert!(receive::<TakesHeader>(Some(content_type), "{}").is_err());
        // A client that always says what its body would be is no worse for it.
        assert!(receive::<TakesNothing>(Some(content_type), "").is_ok());
    }
    assert!(receive::<TakesNothing>(None, "ignored").is_ok());
}

#[test]
fn an_operation_without_members_may_be_sent_an_object() {
    for (content_type, text) in [(None, ""), (JSON, "{}"), (JSON, r#"{"new":1}"#), (JSON, "")] {
        let received = receive::<TakesObject>(content_type, text);
        assert_eq!(received, Ok(Nothing {}), "{text}");
    }
    assert!(matches!(
        receive::<TakesObject>(JSON, "{"),
        Err(Rejection::Malformed(_))
    ));
    assert_eq!(
        receive::<TakesObject>(Some("text/plain"), "{}"),
        Err(Rejection::UnsupportedMediaType)
    );
}

#[test]
fn an_empty_payload_is_told_from_an_absent_one_by_its_content_type() {
    let text = |text: Option<&str>| MaybeText {
        text: text.map(str::to_owned),
    };
    assert_eq!(
        sent::<EchoMaybeText>(&text(Some(""))),
        body(Some("text/plain"), Some("0"), "")
    );
    assert_eq!(sent::<EchoMaybeText>(&text(None)), body(None, None, ""));
    for text in [text(None), text(Some("")), text(Some("a"))] {
        let request = EchoMaybeText::encode_request(&text).unwrap();
        assert_eq!(EchoMaybeText::decode_request(&request), Ok(text.clone()));
        let response = EchoMaybeText::encode_response(&text).unwrap();
        assert_eq!(EchoMaybeText::decode_response(&response), Ok(text));
    }
    for blob in [None, Some(Blob::default()), Some(Blob(vec![0]))] {
        let blob = MaybeBlob { blob };
        let request = EchoMaybeBlob::encode_request(&blob).unwrap();
        assert_eq!(EchoMaybeBlob::decode_request(&request), Ok(blob.clone()));
        let response = EchoMaybeBlob::encode_response(&blob).unwrap();
        assert_eq!(EchoMaybeBlob::decode_response(&response), Ok(blob));
    }
    // What says that it is another thing is no empty text.
    assert_eq!(receive::<EchoMaybeText>(JSON, ""), Ok(text(None)));
}

#[test]
fn a_blob_of_no_media_type_is_of_any() {
    let blob = MaybeBlob {
        blob: Some(Blob::from(b"jpeg".as_slice())),
    };
    for content_type in [None, Some("image/jpeg")] {
        assert_eq!(
            receive::<EchoMaybeBlob>(content_type, "jpeg"),
            Ok(blob.clone())
        );
    }
}

#[test]
fn an_absent_structure_is_an_empty_object_in_a_request_and_nothing_in_a_response() {
    let absent = MaybeInner { inner: None };
    let empty = MaybeInner {
        inner: Some(inner()),
    };
    assert_eq!(sent::<EchoMaybeInner>(&absent), body(JSON, Some("2"), "{}"));
    assert_eq!(
        answered::<EchoMaybeInner>(&absent),
        body(None, Some("0"), "")
    );
    assert_eq!(
        answered::<EchoMaybeInner>(&empty),
        body(JSON, Some("2"), "{}")
    );
    for text in ["{}", " {\n} "] {
        assert_eq!(
            receive::<EchoMaybeInner>(JSON, text),
            Ok(absent.clone()),
            "{text}"
        );
        let response = Response::new(text.to_owned());
        assert_eq!(
            EchoMaybeInner::decode_response(&response),
            Ok(empty.clone())
        );
    }
    let full = MaybeInner {
        inner: Some(Inner {
            next: Some(Box::new(inner())),
            ..inner()
        }),
    };
    let request = EchoMaybeInner::encode_request(&full).unwrap();
    assert_eq!(EchoMaybeInner::decode_request(&request), Ok(full));
}

#[test]
fn a_document_that_is_a_payload_may_be_null() {
    for document in [
        None,
        Some(Document::Null),
        Some("text".into()),
        Some(1.into()),
    ] {
        let message = MaybeDocument { document };
        let request = EchoMaybeDocument::encode_request(&message).unwrap();
        assert_eq!(request.body().is_empty(), message.document.is_none());
        assert_eq!(EchoMaybeDocument::decode_request(&request), Ok(message));
    }
}

#[test]
fn an_answer_of_a_text_or_of_nothing_has_a_type_of_its_own() {
    fn accepts<O: Operation<Request: std::fmt::Debug>>(accept: &str) -> bool {
        let request = Request::builder().method("POST").header("accept", accept);
        !matches!(
            O::decode_request(&request.body("").unwrap()),
            Err(Rejection::NotAcceptable)
        )
    }
    assert!(accepts::<EchoMaybeText>("text/plain") && !accepts::<EchoMaybeText>("text/html"));
    assert!(!accepts::<EchoMaybeText>("application/json"));
    assert!(accepts::<EchoMaybeInner>("application/json, text/html"));
    assert!(!accepts::<EchoMaybeInner>("text/plain"));
    assert!(accepts::<EchoMaybeBlob>("image/jpeg"));
    assert!(accepts::<TakesNothing>("text/html") && !accepts::<TakesObject>("text/html"));
}
