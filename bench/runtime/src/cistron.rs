//! cistron, by its macro.

use ::cistron::{Operation, Validate, json};
use http::Response;

use crate::data::{BROKEN, INVALID, VALID};
use crate::{Measure, Task};

mod omics {
    //! The operation and its types.
    cistron::service! { spec = "../../spec/omics.yaml", operations = [GetRunTask] }
}
use omics::{GetRunTask, GetRunTaskResponse};

pub(crate) fn measures() -> Vec<Measure> {
    let valid: GetRunTaskResponse = json::from_slice(VALID.as_bytes()).expect("it is JSON");
    let invalid: GetRunTaskResponse = json::from_slice(INVALID.as_bytes()).expect("it is JSON");
    let violations = invalid.validate().expect_err("it is invalid");
    assert_eq!(violations.total(), BROKEN, "{violations}");
    assert_eq!(json::to_vec(&valid).len(), VALID.len());

    let response = Response::builder()
        .header("content-type", "application/json")
        .body(VALID.as_bytes().to_vec())
        .expect("it is a response");
    let (again, first, second) = (response.clone(), valid.clone(), valid.clone());
    vec![
        Measure::new(Task::Decode, "cistron", || {
            json::from_slice::<GetRunTaskResponse>(VALID.as_bytes()).expect("it is JSON")
        }),
        Measure::new(Task::Decode, "cistron, HTTP response", move || {
            GetRunTask::decode_response(&response).expect("it is a response")
        }),
        Measure::new(Task::DecodeAndValidate, "cistron", || {
            json::from_slice_checked::<GetRunTaskResponse>(VALID.as_bytes()).expect("it is valid")
        }),
        Measure::new(
            Task::DecodeAndValidate,
            "cistron, HTTP response",
            move || {
                let task = GetRunTask::decode_response(&again).expect("it is a response");
                task.validate().expect("it is valid");
                task
            },
        ),
        Measure::new(Task::ValidateValid, "cistron", move || {
            valid.validate().expect("it is valid");
        }),
        Measure::new(Task::ValidateInvalid, "cistron", move || {
            invalid.validate().expect_err("it is invalid")
        }),
        Measure::new(Task::Encode, "cistron", move || json::to_vec(&first)),
        Measure::new(Task::Encode, "cistron, HTTP response", move || {
            GetRunTask::encode_response(&second).expect("it is a response")
        }),
    ]
}
