//! garde, beside serde's derive.

use garde::Validate;
use serde::Deserialize;

use crate::data::{BROKEN, INVALID, VALID};
use crate::serde::TaskStatus;
use crate::{Measure, Task};

#[derive(Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
struct GetRunTaskResponse {
    #[garde(length(chars, min = 1, max = 18), pattern(r"^[0-9]+$"))]
    task_id: Option<String>,
    // The enum is closed, so that there is nothing left to check.
    #[garde(skip)]
    #[allow(dead_code)]
    status: Option<TaskStatus>,
    #[garde(length(chars, min = 1, max = 128))]
    name: Option<String>,
    #[garde(range(min = 1))]
    cpus: Option<i32>,
    #[garde(range(min = 1))]
    memory: Option<i32>,
    #[garde(skip)]
    #[allow(dead_code)]
    creation_time: Option<jiff::Timestamp>,
    #[garde(skip)]
    #[allow(dead_code)]
    start_time: Option<jiff::Timestamp>,
    #[garde(skip)]
    #[allow(dead_code)]
    stop_time: Option<jiff::Timestamp>,
    #[garde(pattern(r"^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$"))]
    status_message: Option<String>,
    #[garde(pattern(r"^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$"))]
    log_stream: Option<String>,
    #[garde(range(min = 0))]
    gpus: Option<i32>,
    #[garde(pattern(r"^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$"))]
    instance_type: Option<String>,
    #[garde(
        length(chars, min = 1, max = 64),
        pattern(r"^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$")
    )]
    failure_reason: Option<String>,
}

pub(crate) fn measures() -> Vec<Measure> {
    let (valid, invalid) = (decode(VALID), decode(INVALID));
    let report = invalid.validate().expect_err("it is invalid");
    assert_eq!(report.iter().count(), BROKEN, "{report}");
    vec![
        Measure::new(Task::DecodeAndValidate, "serde_json and garde", || {
            let task = decode(VALID);
            task.validate().expect("it is valid");
            task
        }),
        Measure::new(Task::ValidateValid, "garde", move || {
            valid.validate().expect("it is valid");
        }),
        Measure::new(Task::ValidateInvalid, "garde", move || {
            invalid.validate().expect_err("it is invalid")
        }),
    ]
}

fn decode(body: &str) -> GetRunTaskResponse {
    serde_json::from_slice(body.as_bytes()).expect("it is JSON")
}
