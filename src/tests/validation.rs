//! Checking values that the program has made.

use std::collections::BTreeMap;

use super::generated::{GetRunTaskRequest, Inner, Place, Priority, RunId, TaskStatus, inner, task};
use crate::pattern::{Ascii, Class, Pattern, Program};
use crate::validate::{self, length};
use crate::{Blob, Constraint, Constraints, Schema, UnknownMember, Validate};

fn violations(value: &impl Validate) -> Vec<String> {
    let Err(violations) = value.validate() else {
        return Vec::new();
    };
    let line =
        |violation: &crate::Violation| format!("{}: {}", violation.pointer, violation.constraint);
    violations.iter().map(line).collect()
}

#[test]
fn each_bound_of_a_run_id_is_checked() {
    let of = |id: &str, task_id: &str| GetRunTaskRequest {
        id: RunId(id.to_owned()),
        task_id: task_id.to_owned(),
    };
    assert_eq!(violations(&of(&"7".repeat(18), "1")), [] as [&str; 0]);
    assert_eq!(
        violations(&of(&"7".repeat(19), "")),
        [
            "/id: Member must have length between 1 and 18, inclusive",
            "/taskId: Member must have length between 1 and 18, inclusive",
            "/taskId: Member must satisfy regular expression pattern: [0-9]+",
        ]
    );
    assert_eq!(
        violations(&RunId("x".to_owned())),
        [": Member must satisfy regular expression pattern: [0-9]+"]
    );
}

/// A string is looked at as a whole where that will do, and otherwise constraint by constraint: both
/// ways find the same.
#[test]
fn constraints_on_a_string_are_found_together_as_they_are_alone() {
    let printable = Pattern {
        source: "",
        program: Program::Run {
            class: Class {
                ascii: Ascii::Span(b' ', b'~'),
                ranges: &[('ä', 'ä'), ('😹', '😹')],
                ..Class::NONE
            },
            min: 1,
            max: Some(40),
        },
    };
    let pattern: &'static Pattern = Box::leak(Box::new(printable));
    let values = ["a", "ä", "😹", "\n", "é"].map(|character| {
        [0, 1, 4, 16, 17, 40, 41]
            .map(|count| [character.repeat(count), "x".repeat(count) + character])
    });
    for value in values.as_flattened().as_flattened() {
        for min in [None, Some(0), Some(2), Some(17)] {
            for max in [None, Some(0), Some(4), Some(17), Some(40)] {
                let length = Constraint::Length { min, max };
                let all = [
                    Constraint::EnumValue(&["a", "ä"]),
                    length,
                    Constraint::Pattern(pattern),
                    length,
                ];
                for constraints in [&all[..], &all[1..], &all[1..2], &all[1..3], &all[2..3]] {
                    let constraints: &'static [Constraint] = Box::leak(Box::from(constraints));
                    let alone = |constraint: &&Constraint| match constraint {
                        Constraint::EnumValue(known) => !known.contains(&value.as_str()),
                        Constraint::Pattern(pattern) => !pattern.matches(value),
                        _ => !length::text(value, min, max),
                    };
                    let expected: Vec<_> = constraints.iter().filter(alone).copied().collect();
                    let schema = Schema {
                        constraints: Constraints::new(constraints),
                        ..Schema::ANY
                    };
                    let found: Vec<_> = match validate::check(value, &schema) {
                        Ok(()) => Vec::new(),
                        Err(violations) => {
                            violations.iter().map(|found| found.constraint).collect()
                        }
                    };
                    assert_eq!(found, expected, "{value:?} {min:?} {max:?}");
                }
            }
        }
    }
}

#[test]
fn the_message_is_that_of_the_services() {
    let request = GetRunTaskRequest {
        id: RunId(String::new()),
        task_id: "1".to_owned(),
    };
    assert_eq!(
        request.validate().unwrap_err().to_string(),
        "2 validation errors detected. \
         Value at '/id' failed to satisfy constraint: Member must have length between 1 and 18, inclusive; \
         Value at '/id' failed to satisfy constraint: Member must satisfy regular expression pattern: [0-9]+"
    );
}

#[test]
fn members_of_every_kind_are_checked() {
    let mut response = task();
    response.cpus = Some(0);
    response.memory = 0;
    response.status = Some(TaskStatus::Unknown("X".to_owned()));
    response.priority = Some(Priority::Unknown(3));
    response.ratio = Some(1.5);
    response.cost = "1.1e30".parse().ok();
    response.blob = Some(Blob(Vec::new()));
    assert_eq!(
        violations(&response),
        [
            "/cpus: Member must be greater than or equal to 1",
            "/memory: Member must be greater than or equal to 1",
            "/status: Member must satisfy enum value set: [PENDING, RUNNING]",
            "/priority: Member must satisfy enum value set: [1, 2]",
            "/ratio: Member must be between 0 and 1, inclusive",
            "/cost: Member must be less than or equal to 1e30",
            "/blob: Member must have length between 1 and 3, inclusive",
        ]
    );
}

fn nested() -> Inner {
    let entry = |key: &str, counts: &[i32]| (RunId(key.to_owned()), counts.to_vec());
    Inner {
        next: Some(Box::new(Inner {
            place: Some(Place::Path("long".to_owned())),
            ..inner()
        })),
        place: Some(Place::Unknown(UnknownMember {
            name: "new".to_owned(),
            value: serde_json::json!(1),
        })),
        tags: Some(BTreeMap::from([
            entry("1", &[1, 2, 1]),
            entry("2", &[]),
            entry("a/b", &[0]),
        ])),
    }
}

#[test]
fn nested_values_are_checked() {
    assert_eq!(
        violations(&nested()),
        [
            "/next/place/path: Member must have length between 1 and 3, inclusive",
            "/place: Member must have exactly one member set",
            "/tags: Member must have length between 1 and 2, inclusive",
            "/tags/1: Member must have unique values",
            "/tags/2: Member must have length between 1 and 3, inclusive",
            "/tags/a~1b: Member must satisfy regular expression pattern: [0-9]+",
            "/tags/a~1b/0: Member must be greater than or equal to 1",
        ]
    );
}

#[test]
fn a_structure_may_give_its_values_in_parts() {
    use crate::tests::generated::{SHORT, body};
    use crate::{Member, Slot, Structure, Value, View, json};

    struct Parts([String; 3]);

    impl Structure for Parts {
        fn members(&self) -> &'static [Member] {
            const { &[body("a", &SHORT), body("b", &SHORT), body("c", &SHORT)] }
        }
        fn values<'v>(&'v self, take: &mut dyn FnMut(&[View<'v>])) {
            let [a, b, c] = &self.0;
            take(&[a.view(), b.view()]);
            take(&[c.view()]);
        }
        fn place(&mut self, index: usize) -> Slot<'_> {
            self.0.get_mut(index).map_or(Slot::Nowhere, Value::slot)
        }
        fn blank() -> Self {
            Self(Default::default())
        }
    }

    let parts = Parts(["1", "22", "4444"].map(str::to_owned));
    assert_eq!(json::to_string(&parts), r#"{"a":"1","b":"22","c":"4444"}"#);
    let violations = parts.validate().unwrap_err();
    let pointers: Vec<&str> = violations.iter().map(|one| one.pointer.as_str()).collect();
    assert_eq!(pointers, ["/c"]);
}
