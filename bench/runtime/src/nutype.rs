//! nutype: a newtype for each constrained member, checked where it is made.
//!
//! There is no value whose constraints are yet to be checked, so it can only decode and validate in
//! one. It stops at the first broken constraint.

use nutype::nutype;
use serde::Deserialize;

use crate::data::{INVALID, VALID};
use crate::serde::TaskStatus;
use crate::{Measure, Task};

#[nutype(
    validate(len_char_min = 1, len_char_max = 18, regex = r"^[0-9]+$"),
    derive(Debug, Deserialize)
)]
struct TaskId(String);

#[nutype(
    validate(len_char_min = 1, len_char_max = 128),
    derive(Debug, Deserialize)
)]
struct TaskName(String);

#[nutype(
    validate(regex = r"^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$"),
    derive(Debug, Deserialize)
)]
struct Text(String);

#[nutype(
    validate(
        len_char_min = 1,
        len_char_max = 64,
        regex = r"^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$"
    ),
    derive(Debug, Deserialize)
)]
struct FailureReason(String);

#[nutype(validate(greater_or_equal = 1), derive(Debug, Deserialize))]
struct Positive(i32);

#[nutype(validate(greater_or_equal = 0), derive(Debug, Deserialize))]
struct NotNegative(i32);

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct GetRunTaskResponse {
    task_id: Option<TaskId>,
    status: Option<TaskStatus>,
    name: Option<TaskName>,
    cpus: Option<Positive>,
    memory: Option<Positive>,
    creation_time: Option<jiff::Timestamp>,
    start_time: Option<jiff::Timestamp>,
    stop_time: Option<jiff::Timestamp>,
    status_message: Option<Text>,
    log_stream: Option<Text>,
    gpus: Option<NotNegative>,
    instance_type: Option<Text>,
    failure_reason: Option<FailureReason>,
}

pub(crate) fn measures() -> Vec<Measure> {
    assert!(serde_json::from_slice::<GetRunTaskResponse>(INVALID.as_bytes()).is_err());
    vec![Measure::new(
        Task::DecodeAndValidate,
        "serde_json and nutype",
        || serde_json::from_slice::<GetRunTaskResponse>(VALID.as_bytes()).expect("it is valid"),
    )]
}
