//! Errors on the wire.

use http::Response;

use super::generated::{
    ConflictException, GetRunTask, GetRunTaskError, InternalServerException, RunId,
    ValidationException,
};
use crate::{CallError, Fault, Operation, OperationError, UnmodeledError};

fn received(status: u16, headers: &[(&str, &str)], body: &str) -> GetRunTaskError {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let response = response.body(body.to_owned()).unwrap();
    let error = GetRunTask::decode_response(&response).unwrap_err();
    assert!(matches!(error, CallError::Service(_)));
    error.into_service().unwrap()
}

fn conflict(message: Option<&str>) -> GetRunTaskError {
    GetRunTaskError::Conflict(ConflictException {
        message: message.map(str::to_owned),
        resource: None,
    })
}

#[test]
fn each_error_goes_over_the_wire_and_comes_back() {
    let message = Some("the message".to_owned());
    for (error, status, code) in [
        (
            GetRunTaskError::Conflict(ConflictException {
                message: message.clone(),
                resource: Some(RunId("7".to_owned())),
            }),
            409,
            "ConflictException",
        ),
        (
            GetRunTaskError::Internal(InternalServerException { message: None }),
            500,
            "InternalServerException",
        ),
        (
            GetRunTaskError::Validation(ValidationException { message, count: 3 }),
            400,
            "ValidationException",
        ),
        (
            GetRunTaskError::Unmodeled(UnmodeledError {
                code: Some("Teapot".to_owned()),
                message: Some("short".to_owned()),
                body: br#"{"message":"short"}"#.to_vec(),
                ..UnmodeledError::new(418)
            }),
            418,
            "Teapot",
        ),
    ] {
        let response = GetRunTask::encode_error(&error).unwrap();
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["x-amzn-errortype"], code);
        assert_eq!(response.headers()["content-type"], "application/json");
        let back = GetRunTask::decode_response(&response).unwrap_err();
        assert_eq!(back, CallError::Service(error));
    }
}

#[test]
fn a_header_of_an_error_stands_in_a_header() {
    let error = GetRunTaskError::Conflict(ConflictException {
        message: None,
        resource: Some(RunId("7".to_owned())),
    });
    let response = GetRunTask::encode_error(&error).unwrap();
    assert_eq!(response.headers()["x-resource"], "7");
    assert_eq!(response.body(), b"{}");
}

#[test]
fn an_error_is_found_by_its_name_wherever_that_is() {
    let header = |name| received(500, &[("x-amzn-errortype", name)], "");
    assert_eq!(header("ConflictException"), conflict(None));
    assert_eq!(header("a.b#ConflictException:http://x/"), conflict(None));
    for body in [
        r#"{"__type":"a.b#ConflictException","message":"m"}"#,
        r#"{"code":"ConflictException","Message":"m"}"#,
        r#"{"code":"Other","message":"m","__type":"ConflictException"}"#,
    ] {
        assert_eq!(received(400, &[], body), conflict(Some("m")), "{body}");
    }
}

#[test]
fn an_error_without_a_name_is_found_by_its_status() {
    assert_eq!(
        received(409, &[], r#"{"message":"m"}"#),
        conflict(Some("m"))
    );
    assert_eq!(received(409, &[], ""), conflict(None));
    let unknown = received(404, &[], "<html>not found</html>");
    assert_eq!(
        unknown,
        GetRunTaskError::Unmodeled(UnmodeledError {
            body: b"<html>not found</html>".to_vec(),
            ..UnmodeledError::new(404)
        })
    );
}

#[test]
fn an_error_that_cannot_be_read_is_kept_as_it_came() {
    let body = r#"{"message":"m","count":"x"}"#;
    let error = received(400, &[("x-amzn-errortype", "ValidationException")], body);
    let GetRunTaskError::Unmodeled(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.code.as_deref(), Some("ValidationException"));
    assert_eq!(error.message.as_deref(), Some("m"));
    assert_eq!(error.body, body.as_bytes());
    let reason = std::error::Error::source(&error).unwrap().to_string();
    assert!(reason.contains("Value at '/count'"), "{reason}");
    // A member of it may be sensitive.
    let shown = format!("{error:?}");
    assert!(shown.contains("body: [27 bytes]"), "{shown}");
    // Its status alone does not make this one the specification's.
    let unnamed = format!("{:?}", received(409, &[], "<html>"));
    assert!(
        unnamed.contains(r#"body: "<html>", unreadable: None"#),
        "{unnamed}"
    );
    let named_otherwise = received(409, &[("x-amzn-errortype", "NewException")], "{}");
    assert_eq!(named_otherwise.code(), Some("NewException"));
    assert!(matches!(named_otherwise, GetRunTaskError::Unmodeled(_)));
}

#[test]
fn an_error_that_cannot_be_read_is_what_the_specification_says_of_it() {
    // By its status it would be the client's, and not worth another try.
    let named = [("x-amzn-errortype", "InternalServerException")];
    for body in [r#"{"message":1}"#, "<html>"] {
        let error = received(400, &named, body);
        assert!(matches!(error, GetRunTaskError::Unmodeled(_)), "{error:?}");
        assert_eq!(error.status(), 400);
        assert!(error.is_retryable() && !error.is_throttling());
        assert_eq!(error.fault(), Fault::Server);
    }
}

#[test]
fn an_error_is_the_one_that_it_is_named_for_though_a_member_is_missing() {
    let headers = [("x-amzn-errortype", "ValidationException")];
    let error = received(400, &headers, r#"{"message":"m"}"#);
    let message = Some("m".to_owned());
    let count = 0;
    assert_eq!(
        error,
        GetRunTaskError::Validation(ValidationException { message, count })
    );
}

#[test]
fn the_message_has_two_spellings() {
    for key in ["message", "Message"] {
        let body = format!(r#"{{"{key}":"m","count":1}}"#);
        for (status, code) in [(400, "ValidationException"), (409, "ConflictException")] {
            let error = received(status, &[("x-amzn-errortype", code)], &body);
            assert_eq!(error.message(), Some("m"), "{key} {code}");
            assert!(!matches!(error, GetRunTaskError::Unmodeled(_)));
        }
    }
}

#[test]
fn every_error_can_be_asked_the_same() {
    let error = conflict(Some("busy"));
    assert_eq!(error.to_string(), "ConflictException (409): busy");
    assert_eq!(
        (error.status(), error.code(), error.fault()),
        (409, Some("ConflictException"), Fault::Client)
    );
    assert!(!error.is_retryable() && !error.is_throttling());
    let error = received(500, &[], "");
    assert_eq!(error.to_string(), "InternalServerException (500)");
    assert!(error.is_retryable());
    assert_eq!(error.fault(), Fault::Server);
    let error = received(429, &[], r#"{"message":"slow down"}"#);
    assert_eq!(error.to_string(), "unknown error (429): slow down");
    assert!(error.is_retryable() && error.is_throttling());
    assert_eq!(error.fault(), Fault::Client);
    assert_eq!(
        CallError::Service(error).to_string(),
        "unknown error (429): slow down"
    );
}
