//! serde's derive with `serde_json`: no constraint is checked.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::data::VALID;
use crate::{Measure, Task};

/// The response, with a timestamp of any library.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct GetRunTaskResponse<T> {
    pub(crate) task_id: Option<String>,
    pub(crate) status: Option<TaskStatus>,
    pub(crate) name: Option<String>,
    pub(crate) cpus: Option<i32>,
    pub(crate) memory: Option<i32>,
    pub(crate) creation_time: Option<T>,
    pub(crate) start_time: Option<T>,
    pub(crate) stop_time: Option<T>,
    pub(crate) status_message: Option<String>,
    pub(crate) log_stream: Option<String>,
    pub(crate) gpus: Option<i32>,
    pub(crate) instance_type: Option<String>,
    pub(crate) failure_reason: Option<String>,
}

/// A closed enum: a value that it does not know is an error.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum TaskStatus {
    Pending,
    Starting,
    Running,
    Stopping,
    Completed,
    Cancelled,
    Failed,
}

pub(crate) fn measures() -> Vec<Measure> {
    let mut measures = with_timestamp::<jiff::Timestamp>("serde_json, jiff");
    measures.extend(with_timestamp::<chrono::DateTime<chrono::Utc>>(
        "serde_json, chrono",
    ));
    measures
}

fn with_timestamp<T: Serialize + DeserializeOwned + 'static>(peer: &'static str) -> Vec<Measure> {
    let task = decode::<T>(VALID);
    vec![
        Measure::new(Task::Decode, peer, || decode::<T>(VALID)),
        Measure::new(Task::Encode, peer, move || {
            serde_json::to_vec(&task).expect("it is written")
        }),
    ]
}

/// Reads the response from JSON.
pub(crate) fn decode<T: DeserializeOwned>(body: &str) -> GetRunTaskResponse<T> {
    serde_json::from_slice(body.as_bytes()).expect("it is JSON")
}
