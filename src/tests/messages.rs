//! HTTP messages in all four directions.

use std::collections::BTreeMap;

use http::{Method, Request, Response};
use serde_json::json;

use super::generated::{
    EchoInner, EchoNothing, EchoPicture, EchoPlace, EchoText, EmptyMessage, GetRunTask,
    GetRunTaskRequest, GetRunTaskResponse, InnerMessage, PictureMessage, Place, PlaceMessage, Put,
    PutRequest, PutResponse, RunId, TextMessage, inner, put, task,
};
use super::shapes::{Defaults, EchoDefaults};
use crate::{
    Blob, CallError, EncodeError, EncodeOptions, Operation, Rejection, Structure, Timestamp,
};

fn uri<O: Operation>(request: &O::Request) -> Result<String, EncodeError> {
    O::encode_request(request).map(|request| request.uri().to_string())
}

fn get(id: &str, task_id: &str) -> GetRunTaskRequest {
    GetRunTaskRequest {
        id: RunId(id.to_owned()),
        task_id: task_id.to_owned(),
    }
}

fn rejection<O: Operation<Request: std::fmt::Debug>>(request: &Request<Vec<u8>>) -> Rejection {
    O::decode_request(request).unwrap_err()
}

fn lines(rejection: Rejection) -> Vec<String> {
    let Rejection::Invalid(violations) = rejection else {
        panic!("{rejection:?}");
    };
    let line =
        |violation: &crate::Violation| format!("{}: {}", violation.pointer, violation.constraint);
    violations.iter().map(line).collect()
}

fn at(method: &str, uri: &str) -> Request<Vec<u8>> {
    Request::builder()
        .method(method)
        .uri(uri)
        .body(Vec::new())
        .unwrap()
}

#[test]
fn a_request_with_labels_goes_out_and_comes_in() {
    let request = GetRunTask::encode_request(&get("12", "34")).unwrap();
    assert_eq!(
        (request.method(), request.uri().to_string()),
        (&Method::GET, "/run/12/task/34".to_owned())
    );
    assert!(request.body().is_empty() && request.headers().is_empty());
    assert_eq!(GetRunTask::decode_request(&request), Ok(get("12", "34")));
    assert!(GetRunTask::matches(request.method(), request.uri()));
}

#[test]
fn a_label_never_leads_elsewhere() {
    for unsafe_label in ["", ".", ".."] {
        let error = EncodeError::UnsafeLabel { member: "id" };
        assert_eq!(uri::<GetRunTask>(&get(unsafe_label, "1")), Err(error));
    }
    let text = EncodeError::UnsafeLabel { member: "id" }.to_string();
    assert_eq!(
        text,
        "`id` is a part of the URI, where it must not be empty, `.` or `..`"
    );
    assert_eq!(
        uri::<GetRunTask>(&get("../x?y#z", "%2e")).unwrap(),
        "/run/..%2Fx%3Fy%23z/task/%252e"
    );
    for key in ["", "/a", "a/", "a//b", "a/../b", "."] {
        let request = PutRequest {
            key: key.to_owned(),
            ..put()
        };
        assert_eq!(
            uri::<Put>(&request),
            Err(EncodeError::UnsafeLabel { member: "key" }),
            "{key}"
        );
    }
    let request = PutRequest {
        key: "a b/ç".to_owned(),
        ..put()
    };
    assert_eq!(
        uri::<Put>(&request).unwrap(),
        "/files/a%20b/%C3%A7?type=x&raw"
    );
}

#[test]
fn every_violation_of_a_request_comes_out_together() {
    let mut request = at(
        "PUT",
        "/files/k?type=x&raw&ids=x&ids=1&ids=2&since=now&count=0&ratio=1.5x",
    );
    let headers = request.headers_mut();
    for (name, value) in [
        ("x-flag", "yes"),
        ("x-dates", "Monday"),
        ("x-note-a", "long"),
        ("x-json", "*"),
    ] {
        headers.insert(name, value.parse().unwrap());
    }
    headers.insert("content-type", "application/json".parse().unwrap());
    *request.body_mut() = br#"{"content":"long"}"#.to_vec();
    assert_eq!(
        lines(rejection::<Put>(&request)),
        [
            "/theIds/0: Member must satisfy regular expression pattern: [0-9]+",
            "/theIds: Member must have length between 0 and 2, inclusive",
            "/since: Member must be a timestamp of RFC 3339",
            "/dates/0: Member must be an HTTP date",
            "/notes/a: Member must have length between 1 and 3, inclusive",
            "/json: Member must be Base64 of UTF-8 text",
            "/count: Member must be greater than or equal to 1",
            "/flag: Member must be a boolean",
            "/ratio: Member must be a number",
            "/content: Member must have length between 1 and 3, inclusive",
            "/token: Member must not be null",
        ]
    );
}

#[test]
fn what_is_wrong_in_the_uri_is_a_violation_at_its_member() {
    assert_eq!(
        lines(rejection::<GetRunTask>(&at("GET", "/run/%FF/task/x"))),
        [
            "/id: Member must be UTF-8 text",
            "/taskId: Member must satisfy regular expression pattern: [0-9]+",
        ]
    );
    let mut request = at(
        "PUT",
        "/files/k?type=x&raw&count=1&count=2&since=%FF&other=%FF",
    );
    request
        .headers_mut()
        .insert("x-token", "t".parse().unwrap());
    assert_eq!(
        lines(rejection::<Put>(&request)),
        [
            "/since: Member must be UTF-8 text",
            "/rest/other: Member must be UTF-8 text",
            "/count: Member must be given once",
        ]
    );
}

#[test]
fn another_method_or_uri_is_another_operation() {
    for (method, uri) in [
        ("POST", "/run/1/task/2"),
        ("GET", "/run/1/task/"),
        ("GET", "/run//task/2"),
        ("GET", "/run/1/task/2/"),
        ("GET", "/run/%2E%2e/task/2"),
    ] {
        assert_eq!(
            rejection::<GetRunTask>(&at(method, uri)),
            Rejection::UnknownOperation,
            "{uri}"
        );
    }
    assert_eq!(
        rejection::<Put>(&at("PUT", "/files/k?type=y&raw")),
        Rejection::UnknownOperation
    );
    assert_eq!(
        rejection::<Put>(&at("PUT", "/files/k?type=x")),
        Rejection::UnknownOperation
    );
}

fn full() -> PutRequest {
    let second = |second| Timestamp::from_second(second).unwrap();
    let text = |text: &str| text.to_owned();
    PutRequest {
        key: text("a/b c"),
        ids: Some(vec![RunId(text("1")), RunId(text("2"))]),
        since: Some(second(1_576_540_098)),
        rest: Some(BTreeMap::from([
            (text("ids"), vec![text("not sent")]),
            (text("type"), vec![text("not sent")]),
            (text("r&s"), vec![text("="), text("+ ")]),
        ])),
        token: Some(text("t")),
        words: Some(["a", "b,c", "\"d\"", "", " e "].map(text).to_vec()),
        dates: Some(vec![second(0), second(1_576_540_098)]),
        notes: Some(BTreeMap::from([
            (text("a"), text("1")),
            (text("b"), text("ü")),
        ])),
        json: Some(text("true")),
        count: Some(7),
        flag: Some(false),
        ratio: Some(f32::INFINITY),
        content: Some(text("c")),
    }
}

#[test]
fn every_binding_goes_out() {
    let request = Put::encode_request(&full()).unwrap();
    assert_eq!(
        request.uri().to_string(),
        "/files/a/b%20c?type=x&raw&ids=1&ids=2&since=2019-12-16T23%3A48%3A18Z&count=7&ratio=Infinity\
         &r%26s=%3D&r%26s=%2B%20"
    );
    let header = |name| str::from_utf8(request.headers()[name].as_bytes()).unwrap();
    assert_eq!(header("x-token"), "t");
    assert_eq!(header("x-words"), r#"a, "b,c", "\"d\"", "", " e ""#);
    assert_eq!(
        header("x-dates"),
        "Thu, 01 Jan 1970 00:00:00 GMT, Mon, 16 Dec 2019 23:48:18 GMT"
    );
    assert_eq!((header("x-note-a"), header("x-note-b")), ("1", "ü"));
    assert_eq!(header("x-json"), "dHJ1ZQ==");
    assert_eq!(header("x-flag"), "false");
    assert_eq!(header("content-type"), "application/json");
    assert_eq!(request.body(), br#"{"content":"c"}"#);
}

#[test]
fn every_binding_comes_in() {
    let mut request = full();
    let back = Put::decode_request(&Put::encode_request(&request).unwrap()).unwrap();
    // What a member or the URI has taken is not sent from the map, and is not read into it.
    if let Some(rest) = &mut request.rest {
        rest.retain(|name, _| name == "r&s");
    }
    assert_eq!(back, request);
}

#[test]
fn an_idempotency_token_that_is_left_out_is_made() {
    let without = PutRequest {
        token: None,
        ..put()
    };
    let token = |request| Put::encode_request(&request).unwrap().headers()["x-token"].clone();
    assert_eq!(token(put()), "t");
    let (one, other) = (token(without.clone()), token(without.clone()));
    assert_eq!(one.len(), 36);
    assert_ne!(one, other);
    assert!(crate::Validate::validate(&without).is_ok());
}

#[test]
fn a_header_cannot_be_broken_out_of() {
    for text in ["a\r\nx-flag: true", "a\nb", "\0", " a", "a\t"] {
        let request = PutRequest {
            token: Some(text.to_owned()),
            ..put()
        };
        assert_eq!(
            uri::<Put>(&request),
            Err(EncodeError::InvalidHeader { member: "token" })
        );
    }
    for name in ["", "a b", "a\r\nb", "é"] {
        let notes = Some(BTreeMap::from([(name.to_owned(), "v".to_owned())]));
        let refused = Err(EncodeError::InvalidHeader { member: "notes" });
        // An empty name leaves the prefix, which is a name.
        let expected = if name.is_empty() {
            uri::<Put>(&put())
        } else {
            refused
        };
        assert_eq!(
            uri::<Put>(&PutRequest { notes, ..put() }),
            expected,
            "{name:?}"
        );
    }
}

#[test]
fn more_headers_than_a_message_can_have_are_refused() {
    let note = |index: usize| (index.to_string(), String::new());
    let notes = Some((0..40_000).map(note).collect());
    let request = PutRequest { notes, ..put() };
    assert_eq!(uri::<Put>(&request), Err(EncodeError::TooManyHeaders));
}

#[test]
fn a_body_is_sent_where_members_are_bound_to_it() {
    let request = Put::encode_request(&put()).unwrap();
    assert_eq!(request.body(), b"{}");
    assert_eq!(request.headers()["content-type"], "application/json");
    let request = EchoNothing::encode_request(&EmptyMessage {}).unwrap();
    assert!(request.body().is_empty() && request.headers().is_empty());
    assert_eq!(EchoNothing::decode_request(&request), Ok(EmptyMessage {}));
}

fn with_body(uri: &str, headers: &[(&str, &str)], body: &str) -> Request<Vec<u8>> {
    let mut request = Request::builder()
        .method(if uri == "/" { "POST" } else { "PUT" })
        .uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(body.as_bytes().to_vec()).unwrap()
}

#[test]
fn a_body_must_be_of_the_right_type() {
    let uri = "/files/k?type=x&raw";
    let send = |content_type: &str, body: &str| {
        let headers = [("content-type", content_type), ("x-token", "t")];
        Put::decode_request(&with_body(uri, &headers, body))
    };
    let content = |content: &str| PutRequest {
        content: Some(content.to_owned()),
        rest: send("", "").unwrap().rest,
        ..put()
    };
    assert_eq!(
        send("Application/JSON; charset=utf-8", r#"{"content":"c"}"#),
        Ok(content("c"))
    );
    assert_eq!(
        send("text/plain", r#"{"content":"c"}"#),
        Err(Rejection::UnsupportedMediaType)
    );
    let untyped = with_body(uri, &[("x-token", "t")], "{}");
    assert_eq!(
        Put::decode_request(&untyped),
        Err(Rejection::UnsupportedMediaType)
    );
    assert_eq!(
        send("text/plain", "").map(|request| request.content),
        Ok(None)
    );
    assert!(matches!(
        send("application/json", "{} x"),
        Err(Rejection::Malformed(_))
    ));
}

#[test]
fn a_member_that_is_bound_elsewhere_is_not_looked_for_in_the_body() {
    let headers = [("content-type", "application/json"), ("x-token", "t")];
    let body = r#"{"key":"other","count":0,"token":7,"content":"c"}"#;
    let request = with_body("/files/k?type=x&raw", &headers, body);
    let request = Put::decode_request(&request).unwrap();
    assert_eq!((request.key.as_str(), request.count), ("k", None));
    assert_eq!(request.token.as_deref(), Some("t"));
    assert_eq!(request.content.as_deref(), Some("c"));
}

#[test]
fn the_client_must_accept_the_answer() {
    let send = |accept: &str| {
        let mut request = at("GET", "/run/1/task/2");
        request
            .headers_mut()
            .insert("accept", accept.parse().unwrap());
        GetRunTask::decode_request(&request)
    };
    assert_eq!(send("text/html"), Err(Rejection::NotAcceptable));
    assert_eq!(send("text/html, */*;q=0.1"), Ok(get("1", "2")));
    let blob = with_body(
        "/files/k?type=x&raw",
        &[("x-token", "t"), ("accept", "text/html")],
        "",
    );
    assert!(Put::decode_request(&blob).is_ok());
}

#[test]
fn a_rejection_is_answered() {
    let rejection = rejection::<GetRunTask>(&at("GET", "/run/x/task/2"));
    let response = rejection.to_response();
    assert_eq!(response.status(), 400);
    assert_eq!(
        response.headers()["x-amzn-errortype"],
        "ValidationException"
    );
    let message = "Value at '/id' failed to satisfy constraint: \
                   Member must satisfy regular expression pattern: [0-9]+";
    assert_eq!(
        serde_json::from_slice::<serde_json::Value>(response.body()).unwrap(),
        json!({
            "message": format!("1 validation error detected. {message}"),
            "fieldList": [{ "path": "/id", "message": message }],
        })
    );
    let malformed = Rejection::from(crate::json::from_slice::<bool>(b"x").unwrap_err());
    for (rejection, status, error_type) in [
        (
            Rejection::UnknownOperation,
            404,
            "UnknownOperationException",
        ),
        (
            Rejection::UnsupportedMediaType,
            415,
            "UnsupportedMediaTypeException",
        ),
        (Rejection::NotAcceptable, 406, "NotAcceptableException"),
        (malformed, 400, "SerializationException"),
    ] {
        let response = rejection.to_response();
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["x-amzn-errortype"], error_type);
        let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
        assert_eq!(body["message"], rejection.to_string());
    }
}

#[test]
fn a_response_goes_out_and_comes_in() {
    let mut value = task();
    value.cpus = Some(3);
    let response = GetRunTask::encode_response(&value).unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(GetRunTask::decode_response(&response), Ok(value));
}

#[test]
fn a_client_takes_what_breaks_constraints_but_not_wrong_types() {
    let send = |body: &str| GetRunTask::decode_response(&Response::new(body.to_owned()));
    let value: GetRunTaskResponse =
        send(r#"{"taskId":"","cpus":-5,"status":"NEW","new":1}"#).unwrap();
    assert_eq!(value.cpus, Some(-5));
    let Err(CallError::Response(crate::DecodeError::Invalid(violations))) =
        send(r#"{"taskId":1,"cpus":{}}"#)
    else {
        panic!("the ID is a number");
    };
    assert_eq!(violations.as_slice()[0].pointer, "/taskId");
    let error = send("{\"taskId\":\"1\"}{").unwrap_err();
    assert!(matches!(
        error,
        CallError::Response(crate::DecodeError::Malformed { .. })
    ));
}

#[test]
fn the_status_may_be_a_member() {
    let of = |status| PutResponse {
        status,
        etag: Some("e".to_owned()),
        content: Some(Blob(vec![0, 255])),
    };
    for (status, expected) in [(None, 201), (Some(202), 202)] {
        let response = Put::encode_response(&of(status)).unwrap();
        assert_eq!(response.status(), expected);
        assert_eq!(response.headers()["etag"], "e");
        assert_eq!(
            response.headers()["content-type"],
            "application/octet-stream"
        );
        assert_eq!(response.body(), &[0, 255]);
        assert_eq!(
            Put::decode_response(&response),
            Ok(of(Some(expected.into())))
        );
    }
    for status in [-1, 99, 1000, 70_000] {
        let error = Put::encode_response(&of(Some(status))).unwrap_err();
        assert_eq!(error.to_string(), format!("{status} is not an HTTP status"));
    }
}

#[test]
fn a_body_may_be_one_value() {
    let text = |text: &str| TextMessage {
        text: text.to_owned(),
    };
    let request = EchoText::encode_request(&text("a\"b")).unwrap();
    assert_eq!(
        (
            request.body().as_slice(),
            &request.headers()["content-type"]
        ),
        (&b"a\"b"[..], &"text/plain".parse().unwrap())
    );
    assert_eq!(EchoText::decode_request(&request), Ok(text("a\"b")));
    let not_utf8 = Request::builder()
        .method("POST")
        .header("content-type", "text/plain")
        .body(vec![255])
        .unwrap();
    assert_eq!(
        lines(rejection::<EchoText>(&not_utf8)),
        ["/text: Member must be UTF-8 text"]
    );
    let json = with_body("/", &[("content-type", "application/json")], "a");
    assert_eq!(
        rejection::<EchoText>(&json),
        Rejection::UnsupportedMediaType
    );

    let picture = PictureMessage {
        picture: Some(Blob(vec![1])),
    };
    let request = EchoPicture::encode_request(&picture).unwrap();
    assert_eq!(request.headers()["content-type"], "image/png");
    assert_eq!(EchoPicture::decode_request(&request), Ok(picture));
    let jpeg = with_body("/", &[("content-type", "image/jpeg")], "a");
    assert_eq!(
        rejection::<EchoPicture>(&jpeg),
        Rejection::UnsupportedMediaType
    );

    let message = InnerMessage { inner: inner() };
    let request = EchoInner::encode_request(&message).unwrap();
    assert_eq!(
        (
            request.body().as_slice(),
            &request.headers()["content-type"]
        ),
        (&b"{}"[..], &"application/json".parse().unwrap())
    );
    assert_eq!(EchoInner::decode_request(&request), Ok(message));
    let untyped = with_body("/", &[], "{}");
    assert_eq!(
        rejection::<EchoInner>(&untyped),
        Rejection::UnsupportedMediaType
    );
    let wrong = with_body(
        "/",
        &[("content-type", "application/json")],
        r#"{"tags":{"x":1}}"#,
    );
    assert_eq!(lines(rejection::<EchoInner>(&wrong)).len(), 2);
    assert_eq!(
        lines(rejection::<EchoInner>(&with_body("/", &[], ""))),
        ["/inner: Member must not be null"]
    );

    for place in [None, Some(Place::Path("p".to_owned()))] {
        let message = PlaceMessage { place };
        let request = EchoPlace::encode_request(&message).unwrap();
        assert_eq!(request.body().is_empty(), message.place.is_none());
        assert_eq!(request.headers().is_empty(), message.place.is_none());
        assert_eq!(EchoPlace::decode_request(&request), Ok(message));
    }
    let trailing = with_body(
        "/",
        &[("content-type", "application/json")],
        r#"{"path":"p"}}"#,
    );
    assert!(matches!(
        rejection::<EchoPlace>(&trailing),
        Rejection::Malformed(_)
    ));
}

#[test]
fn a_host_prefix_takes_labels_that_a_host_name_can_have() {
    assert_eq!(
        GetRunTask::host_prefix(&get("12", "3")),
        Ok(Some("12.data-".to_owned()))
    );
    assert_eq!(Put::host_prefix(&put()), Ok(None));
    for id in ["", "a.b", "a/b", "é", &"a".repeat(64)] {
        let refused = Err(EncodeError::UnsafeHost { member: "id" });
        assert_eq!(GetRunTask::host_prefix(&get(id, "3")), refused, "{id}");
    }
}

#[test]
fn a_label_of_the_host_may_be_a_member_of_the_body() {
    let request = |short: Option<&str>| Defaults {
        short: short.map(str::to_owned),
        ..Defaults::blank()
    };
    assert_eq!(
        EchoDefaults::host_prefix(&request(Some("ab"))),
        Ok(Some("ab.".to_owned()))
    );
    let missing = Err(EncodeError::MissingLabel { member: "short" });
    assert_eq!(EchoDefaults::host_prefix(&request(None)), missing);
}

#[test]
fn a_token_and_an_endpoint_may_be_the_callers() {
    let without = PutRequest {
        token: None,
        ..put()
    };
    let endpoint = "https://example.com/base".parse().unwrap();
    let options = EncodeOptions::new()
        .with_token(&|| "fixed".to_owned())
        .with_endpoint(&endpoint);
    let request = Put::encode_request_with(&without, &options).unwrap();
    assert_eq!(request.headers()["x-token"], "fixed");
    assert_eq!(request.uri(), "https://example.com/base/files/k?type=x&raw");
    let request = GetRunTask::encode_request_with(&get("12", "3"), &options).unwrap();
    assert_eq!(
        request.uri(),
        "https://12.data-example.com/base/run/12/task/3"
    );
    let path_and_query = request.uri().path().trim_start_matches("/base").to_owned();
    assert!(GetRunTask::matches(
        request.method(),
        &path_and_query.parse().unwrap()
    ));
}
