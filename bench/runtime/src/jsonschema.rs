//! jsonschema: the response is checked as JSON, before it becomes a type.
//!
//! Its macro makes a validator when the program is compiled; the ordinary one is made when the
//! program starts. All errors are asked for, since that is what everyone else gives. What the two
//! check is a `serde_json::Value`, so that decoding goes by way of one.

use jsonschema::Validator;
use serde_json::Value;

use crate::data::{BROKEN, INVALID, VALID};
use crate::serde::GetRunTaskResponse;
use crate::{Measure, Task};

#[jsonschema::validator(path = "src/get-run-task.schema.json", validate_formats = true)]
struct Generated;

type Response = GetRunTaskResponse<jiff::Timestamp>;

pub(crate) fn measures() -> Vec<Measure> {
    let (valid, invalid) = (decode(VALID), decode(INVALID));
    assert_eq!(Generated::iter_errors(&invalid).count(), BROKEN);
    assert!(Generated::iter_errors(&valid).next().is_none());
    let ordinary = || -> Validator {
        let schema = decode(include_str!("get-run-task.schema.json"));
        let options = jsonschema::options().should_validate_formats(true);
        options.build(&schema).expect("it is a schema")
    };
    let (one, other) = (ordinary(), ordinary());
    assert_eq!(one.iter_errors(&invalid).count(), BROKEN);
    let (valid_again, invalid_again) = (valid.clone(), invalid.clone());
    vec![
        Measure::new(Task::DecodeAndValidate, "jsonschema, macro", || {
            let value = decode(VALID);
            assert!(Generated::iter_errors(&value).next().is_none());
            serde_json::from_value::<Response>(value).expect("it is a response")
        }),
        Measure::new(Task::ValidateValid, "jsonschema, macro", move || {
            Generated::iter_errors(&valid).count()
        }),
        Measure::new(Task::ValidateInvalid, "jsonschema, macro", move || {
            Generated::iter_errors(&invalid).count()
        }),
        Measure::new(Task::ValidateValid, "jsonschema", move || {
            one.iter_errors(&valid_again).count()
        }),
        Measure::new(Task::ValidateInvalid, "jsonschema", move || {
            other.iter_errors(&invalid_again).count()
        }),
    ]
}

fn decode(body: &str) -> Value {
    serde_json::from_slice(body.as_bytes()).expect("it is JSON")
}
