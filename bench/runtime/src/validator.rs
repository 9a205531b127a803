//! validator, beside serde's derive.

use std::sync::LazyLock;

use regex::Regex;
use serde::Deserialize;
use validator::Validate;

use crate::data::{BROKEN, INVALID, VALID};
use crate::serde::TaskStatus;
use crate::{Measure, Task};

static DIGITS: LazyLock<Regex> = LazyLock::new(|| Regex::new("^[0-9]+$").expect("a pattern"));
static TEXT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$").expect("a pattern")
});

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
struct GetRunTaskResponse {
    #[validate(length(min = 1, max = 18), regex(path = *DIGITS))]
    task_id: Option<String>,
    // The enum is closed, so that there is nothing left to check.
    #[allow(dead_code)]
    status: Option<TaskStatus>,
    #[validate(length(min = 1, max = 128))]
    name: Option<String>,
    #[validate(range(min = 1))]
    cpus: Option<i32>,
    #[validate(range(min = 1))]
    memory: Option<i32>,
    #[allow(dead_code)]
    creation_time: Option<jiff::Timestamp>,
    #[allow(dead_code)]
    start_time: Option<jiff::Timestamp>,
    #[allow(dead_code)]
    stop_time: Option<jiff::Timestamp>,
    #[validate(regex(path = *TEXT))]
    status_message: Option<String>,
    #[validate(regex(path = *TEXT))]
    log_stream: Option<String>,
    #[validate(range(min = 0))]
    gpus: Option<i32>,
    #[validate(regex(path = *TEXT))]
    instance_type: Option<String>,
    #[validate(length(min = 1, max = 64), regex(path = *TEXT))]
    failure_reason: Option<String>,
}

pub(crate) fn measures() -> Vec<Measure> {
    let (valid, invalid) = (decode(VALID), decode(INVALID));
    let errors = invalid.validate().expect_err("it is invalid");
    let count: usize = errors.field_errors().values().map(|of| of.len()).sum();
    assert_eq!(count, BROKEN, "{errors}");
    vec![
        Measure::new(Task::DecodeAndValidate, "serde_json and validator", || {
            let task = decode(VALID);
            task.validate().expect("it is valid");
            task
        }),
        Measure::new(Task::ValidateValid, "validator", move || {
            valid.validate().expect("it is valid");
        }),
        Measure::new(Task::ValidateInvalid, "validator", move || {
            invalid.validate().expect_err("it is invalid")
        }),
    ]
}

fn decode(body: &str) -> GetRunTaskResponse {
    serde_json::from_slice(body.as_bytes()).expect("it is JSON")
}
