//! A check that is written by hand for this one response, beside serde's derive.
//!
//! It knows that nearly all text is ASCII: there a character is a byte, and a byte is looked at
//! once. The pointers and the names of the constraints are constants, so that nothing is made when
//! a constraint is broken but the list of them.

use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

use crate::data::{BROKEN, INVALID, VALID};
use crate::serde::{GetRunTaskResponse, decode};
use crate::{Measure, Task};

type Response = GetRunTaskResponse<jiff::Timestamp>;

/// A broken constraint: where, and which.
type Violation = (&'static str, &'static str);

pub(crate) fn measures() -> Vec<Measure> {
    let (valid, invalid): (Response, Response) = (decode(VALID), decode(INVALID));
    assert_eq!(check(&invalid).len(), BROKEN);
    vec![
        Measure::new(Task::DecodeAndValidate, "serde_json and by hand", || {
            let task: Response = decode(VALID);
            assert!(check(&task).is_empty());
            task
        }),
        Measure::new(Task::ValidateValid, "by hand", move || check(&valid)),
        Measure::new(Task::ValidateInvalid, "by hand", move || check(&invalid)),
    ]
}

fn check(task: &Response) -> Vec<Violation> {
    let mut violations = Vec::new();
    let mut hold = |holds: bool, pointer, constraint| {
        if !holds {
            violations.push((pointer, constraint));
        }
    };
    if let Some(id) = &task.task_id {
        hold(has_length(id, 1, 18), "/taskId", "length");
        let is_number = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        hold(is_number, "/taskId", "pattern");
    }
    if let Some(name) = &task.name {
        hold(has_length(name, 1, 128), "/name", "length");
    }
    hold(task.cpus.is_none_or(|cpus| cpus >= 1), "/cpus", "range");
    hold(task.memory.is_none_or(|size| size >= 1), "/memory", "range");
    hold(task.gpus.is_none_or(|gpus| gpus >= 0), "/gpus", "range");
    for (text, pointer) in [
        (&task.status_message, "/statusMessage"),
        (&task.log_stream, "/logStream"),
        (&task.instance_type, "/instanceType"),
    ] {
        let is_text = text.as_ref().is_none_or(|text| is_printable(text));
        hold(is_text, pointer, "pattern");
    }
    if let Some(reason) = &task.failure_reason {
        hold(has_length(reason, 1, 64), "/failureReason", "length");
        hold(is_printable(reason), "/failureReason", "pattern");
    }
    violations
}

fn has_length(text: &str, min: usize, max: usize) -> bool {
    let count = if text.is_ascii() {
        text.len()
    } else {
        text.chars().count()
    };
    (min..=max).contains(&count)
}

/// `[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+`.
fn is_printable(text: &str) -> bool {
    if text.is_ascii() {
        return !text.is_empty() && text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    }
    let mut characters = text.chars();
    characters.all(|character| character.general_category_group() != GeneralCategoryGroup::Other)
}
