//! `GetRunTask` as its reference page has it: every constraint at its boundary, and every error
//! over the wire.

#![allow(missing_docs, reason = "the module is the test's own")]

use cistron::{CallError, Operation, OperationError, Validate, json};

mod omics {
    cistron::service! { spec = "../spec/omics.yaml" }
}

use omics::{
    AccessDeniedException, ConflictException, GetRunTask, GetRunTaskError, GetRunTaskRequest,
    GetRunTaskResponse, InternalServerException, RequestTimeoutException,
    ResourceNotFoundException, RunId, ServiceQuotaExceededException, TaskId, TaskStatus,
    ThrottlingException, ValidationException,
};

/// What the violations of a value say, or nothing.
fn violations(value: &dyn Validate) -> Vec<String> {
    match value.validate() {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    }
}

fn response() -> GetRunTaskResponse {
    GetRunTaskResponse::new()
}

fn assert_refused(value: &dyn Validate, pointer: &str, sentence: &str) {
    assert_eq!(
        violations(value),
        [format!(
            "Value at '{pointer}' failed to satisfy constraint: {sentence}"
        )]
    );
}

#[test]
fn an_id_has_from_1_to_18_digits() {
    for good in ["0", "123456789012345678"] {
        assert_eq!(RunId::new(good).unwrap().as_str(), good);
        assert_eq!(TaskId::new(good).unwrap().as_str(), good);
    }
    let length = "Member must have length between 1 and 18, inclusive";
    let pattern = "Member must satisfy regular expression pattern: [0-9]+";
    let texts = |text: &str| sentences(&RunId::new(text).unwrap_err());
    assert_eq!(texts("1234567890123456789"), [length]);
    assert_eq!(texts("12a"), [pattern]);
    assert_eq!(texts("١٢"), [pattern]);
    assert_eq!(texts(""), [length, pattern]);
}

fn sentences(violations: &cistron::Violations) -> Vec<String> {
    violations
        .iter()
        .map(|violation| violation.constraint.to_string())
        .collect()
}

#[test]
fn a_request_names_the_member_that_breaks_a_constraint() {
    // A newtype keeps what a server sent, so a wrong one can only come from the wire.
    let request: GetRunTaskRequest =
        json::from_slice(br#"{"id":"1234567890123456789","taskId":"x"}"#).unwrap();
    assert_eq!(
        violations(&request),
        [
            "Value at '/id' failed to satisfy constraint: Member must have length between 1 and 18, inclusive",
            "Value at '/taskId' failed to satisfy constraint: Member must satisfy regular expression pattern: [0-9]+",
        ]
    );
}

#[test]
fn a_count_has_a_least_value() {
    let least_one = "Member must be greater than or equal to 1";
    assert_eq!(violations(&response().with_cpus(1)), [""; 0]);
    assert_refused(&response().with_cpus(0), "/cpus", least_one);
    assert_eq!(violations(&response().with_memory(1)), [""; 0]);
    assert_refused(&response().with_memory(0), "/memory", least_one);
    assert_eq!(violations(&response().with_gpus(0)), [""; 0]);
    assert_refused(
        &response().with_gpus(-1),
        "/gpus",
        "Member must be greater than or equal to 0",
    );
    assert_eq!(violations(&response().with_cpus(i32::MAX)), [""; 0]);
}

#[test]
fn a_length_counts_characters_and_not_bytes() {
    let reason = "Member must have length between 1 and 64, inclusive";
    for letter in ["a", "é", "字", "𝒳"] {
        assert_eq!(violations(&response().with_failure_reason(letter)), [""; 0]);
        assert_eq!(
            violations(&response().with_failure_reason(letter.repeat(64))),
            [""; 0]
        );
        assert_refused(
            &response().with_failure_reason(letter.repeat(65)),
            "/failureReason",
            reason,
        );
    }
    assert_eq!(violations(&response().with_failure_reason("")).len(), 2);

    let name = "Member must have length between 1 and 128, inclusive";
    assert_eq!(violations(&response().with_name("é".repeat(128))), [""; 0]);
    assert_refused(&response().with_name("é".repeat(129)), "/name", name);
    assert_refused(&response().with_name(""), "/name", name);
}

/// A setter.
type Set = fn(GetRunTaskResponse, String) -> GetRunTaskResponse;

#[test]
fn a_text_has_no_control_characters_and_is_not_empty() {
    let sentence = r"Member must satisfy regular expression pattern: [\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+";
    let members: [(&str, Set); 4] = [
        ("/failureReason", GetRunTaskResponse::with_failure_reason),
        ("/instanceType", GetRunTaskResponse::with_instance_type),
        ("/logStream", GetRunTaskResponse::with_log_stream),
        ("/statusMessage", GetRunTaskResponse::with_status_message),
    ];
    for (pointer, set) in members {
        for good in ["x", "Größe 3 €, ½|a\u{301}", "\u{2028}"] {
            assert_eq!(
                violations(&set(response(), good.to_owned())),
                [""; 0],
                "{pointer}"
            );
        }
        for bad in ["a\n", "\u{0}", "\u{200d}"] {
            assert_refused(&set(response(), bad.to_owned()), pointer, sentence);
        }
        if pointer != "/failureReason" {
            assert_refused(&set(response(), String::new()), pointer, sentence);
        }
    }
}

#[test]
fn a_status_is_a_known_one_or_is_kept() {
    let known = [
        "PENDING",
        "STARTING",
        "RUNNING",
        "STOPPING",
        "COMPLETED",
        "CANCELLED",
        "FAILED",
    ];
    let names: Vec<&str> = TaskStatus::KNOWN.iter().map(TaskStatus::as_str).collect();
    assert_eq!(names, known);
    for value in known {
        let status: TaskStatus = value.parse().unwrap();
        assert!(TaskStatus::KNOWN.contains(&status));
        assert_eq!(violations(&response().with_status(status)), [""; 0]);
    }
    let other = TaskStatus::from("PAUSED");
    assert_eq!(other, TaskStatus::Unknown("PAUSED".to_owned()));
    let set = "Member must satisfy enum value set: [PENDING, STARTING, RUNNING, STOPPING, COMPLETED, CANCELLED, FAILED]";
    assert_refused(&response().with_status(other.clone()), "/status", set);
    assert_eq!(
        json::to_string(&response().with_status(other)),
        r#"{"status":"PAUSED"}"#
    );
    assert_eq!(
        violations(&response().with_status("X".repeat(65).as_str().into())).len(),
        2,
        "its length is wrong as well"
    );
}

#[test]
fn every_error_comes_back_as_its_variant() {
    let said = || "what it is about".to_owned();
    let errors: [(GetRunTaskError, u16, &str, bool); 8] = [
        (
            AccessDeniedException::new(said()).into(),
            403,
            "AccessDeniedException",
            false,
        ),
        (
            ConflictException::new(said()).into(),
            409,
            "ConflictException",
            false,
        ),
        (
            InternalServerException::new(said()).into(),
            500,
            "InternalServerException",
            true,
        ),
        (
            RequestTimeoutException::new(said()).into(),
            408,
            "RequestTimeoutException",
            false,
        ),
        (
            ResourceNotFoundException::new(said()).into(),
            404,
            "ResourceNotFoundException",
            false,
        ),
        (
            ServiceQuotaExceededException::new(said()).into(),
            402,
            "ServiceQuotaExceededException",
            false,
        ),
        (
            ThrottlingException::new(said()).into(),
            429,
            "ThrottlingException",
            true,
        ),
        (
            ValidationException::new(said()).into(),
            400,
            "ValidationException",
            false,
        ),
    ];
    for (error, status, code, retryable) in errors {
        let message = GetRunTask::encode_error(&error).unwrap();
        assert_eq!(message.status().as_u16(), status, "{code}");
        assert_eq!(message.headers()["x-amzn-errortype"], code);
        let Err(CallError::Service(back)) = GetRunTask::decode_response(&message) else {
            panic!("{code} did not come back as an error of the service");
        };
        assert_eq!(back, error);
        assert_eq!(back.status(), status);
        assert_eq!(back.code(), Some(code));
        assert_eq!(back.message(), Some("what it is about"));
        assert_eq!(back.is_retryable(), retryable, "{code}");
        assert_eq!(
            back.to_string(),
            format!("{code} ({status}): what it is about")
        );
    }
}

#[test]
fn an_error_that_the_spec_does_not_know_is_kept_whole() {
    let message = http::Response::builder()
        .status(418)
        .header("x-amzn-errortype", "TeapotException:http://example.com/")
        .body(br#"{"message":"short and stout","spout":1}"#.to_vec())
        .unwrap();
    let Err(CallError::Service(GetRunTaskError::Unmodeled(error))) =
        GetRunTask::decode_response(&message)
    else {
        panic!("it was not kept");
    };
    assert_eq!(error.status, 418);
    assert_eq!(error.code.as_deref(), Some("TeapotException"));
    assert_eq!(error.message.as_deref(), Some("short and stout"));
    assert_eq!(error.body, br#"{"message":"short and stout","spout":1}"#);
}

#[test]
fn a_request_goes_over_the_wire_and_back() {
    let request = GetRunTaskRequest::new(RunId::new("1").unwrap(), TaskId::new("22").unwrap());
    let message = GetRunTask::encode_request(&request).unwrap();
    assert_eq!(message.method(), "GET");
    assert_eq!(message.uri(), "/run/1/task/22");
    assert!(message.body().is_empty());
    assert_eq!(GetRunTask::decode_request(&message).unwrap(), request);
}

#[test]
fn a_response_goes_over_the_wire_and_back() {
    let body = br#"{"cpus":4,"creationTime":"2026-11-23T22:00:00Z","failureReason":"none","gpus":0,"instanceType":"omics.m.xlarge","logStream":"run/1","memory":16,"name":"align","startTime":"2026-11-23T22:00:01.5Z","status":"RUNNING","statusMessage":"well","stopTime":"2026-11-23T23:00:00Z","taskId":"22"}"#;
    let message = http::Response::builder()
        .status(200)
        .body(body.to_vec())
        .unwrap();
    let response = GetRunTask::decode_response(&message).unwrap();
    assert_eq!(violations(&response), [""; 0]);
    assert_eq!(response.cpus, Some(4));
    assert_eq!(response.status, Some(TaskStatus::Running));
    let again = GetRunTask::encode_response(&response).unwrap();
    assert_eq!(again.status(), 200);
    let theirs: serde_json::Value = serde_json::from_slice(body).unwrap();
    let ours: serde_json::Value = serde_json::from_slice(again.body()).unwrap();
    assert_eq!(ours, theirs);
    assert_eq!(GetRunTask::decode_response(&again).unwrap(), response);
}

#[test]
fn what_cannot_be_decoded_names_its_place() {
    let decode = |body: &str| {
        let message = http::Response::builder()
            .status(200)
            .body(body.as_bytes().to_vec())
            .unwrap();
        GetRunTask::decode_response(&message)
            .unwrap_err()
            .to_string()
    };
    assert!(decode(r#"{"cpus":"4"}"#).contains("'/cpus'"));
    assert!(decode(r#"{"cpus":2147483648}"#).contains("'/cpus'"));
    assert!(decode(r#"{"cpus":4.0}"#).contains("'/cpus'"));
    assert!(decode(r#"{"creationTime":"yesterday"}"#).contains("'/creationTime'"));
    let both = decode(r#"{"cpus":[],"memory":{},"name":7}"#);
    for pointer in ["'/cpus'", "'/memory'", "'/name'"] {
        assert!(both.contains(pointer), "{both}");
    }
    assert!(decode("{} {}").contains("trailing"), "{}", decode("{} {}"));
    assert!(
        decode(r#"{"cpus":"#).contains("line 1"),
        "{}",
        decode(r#"{"cpus":"#)
    );
}

#[test]
fn a_client_takes_what_a_newer_server_sends() {
    let message = http::Response::builder()
        .status(200)
        .body(br#"{"cpus":0,"status":"PAUSED","cacheHit":true,"name":null}"#.to_vec())
        .unwrap();
    let response = GetRunTask::decode_response(&message).unwrap();
    assert_eq!(
        response.cpus,
        Some(0),
        "a broken constraint is no reason to lose a response"
    );
    assert_eq!(
        response.status,
        Some(TaskStatus::Unknown("PAUSED".to_owned()))
    );
    assert_eq!(response.name, None);
}
