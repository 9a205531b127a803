//! Structures are compared as `PartialEq` would be derived.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;

use super::generated::{
    GetRunTaskResponse, Inner, Place, Priority, RunId, TaskStatus, inner, task,
};
use crate::{BigDecimal, Blob, Timestamp, UnknownMember, same};

/// What may be done to a structure: members of each kind, with values that are alike.
const CHANGES: &[fn(&mut GetRunTaskResponse)] = &[
    |task| task.cpus = Some(0),
    |task| task.cpus = Some(1),
    |task| task.memory = 0,
    |task| task.status = Some(TaskStatus::Pending),
    |task| task.status = Some(TaskStatus::Unknown("RUNNING_".to_owned())),
    |task| task.start_time = Timestamp::from_second(1).ok(),
    |task| task.start_time = Timestamp::from_second(2).ok(),
    |task| task.stop_time = task.start_time,
    |task| task.task_id = RunId("2".to_owned()),
    |task| task.task_id = RunId(String::new()),
    |task| task.priority = Some(Priority::High),
    |task| task.priority = Some(Priority::Unknown(0)),
    |task| task.inner = Some(inner()),
    |task| {
        put(task, |inner| {
            inner.next = Some(Box::new(super::generated::inner()));
        });
    },
    |task| put(task, |inner| inner.next = Some(Box::new(inner.clone()))),
    |task| {
        put(task, |inner| {
            inner.place = Some(Place::Path("a".to_owned()));
        });
    },
    |task| {
        put(task, |inner| {
            inner.place = Some(Place::Path("b".to_owned()));
        });
    },
    |task| {
        put(task, |inner| {
            inner.place = Some(Place::Inner(Box::new(inner.clone())));
        });
    },
    |task| {
        put(task, |inner| {
            inner.place = Some(Place::Unknown(UnknownMember::blank()));
        });
    },
    |task| put(task, |inner| inner.place = Some(unknown("path"))),
    |task| put(task, |inner| inner.tags = Some(BTreeMap::new())),
    |task| put(task, |inner| tag(inner, "a", vec![])),
    |task| put(task, |inner| tag(inner, "a", vec![1, 2])),
    |task| put(task, |inner| tag(inner, "b", vec![1, 2])),
    |task| task.names = Some(vec![]),
    |task| task.names = Some(vec![None]),
    |task| task.names = Some(vec![Some(String::new())]),
    |task| task.names = Some(vec![None, Some("a".to_owned())]),
    |task| task.ratio = Some(0.0),
    |task| task.ratio = Some(-0.0),
    |task| task.ratio = Some(f64::NAN),
    |task| task.cost = Some(BigDecimal::from_digits("1")),
    |task| task.cost = Some(BigDecimal::from_digits("1.0")),
    |task| task.blob = Some(Blob(vec![])),
    |task| task.blob = Some(Blob(vec![1])),
    |task| task.small = Some(0),
    |task| task.single = Some(f32::NAN),
    |task| task.single = Some(0.5),
    |task| task.flag = Some(true),
    |task| task.flag = Some(false),
    |task| task.extra = Some(json!(null)),
    |task| task.extra = Some(json!({"a": [1.0]})),
    |task| task.extra = Some(json!({"a": [1]})),
];

fn put(task: &mut GetRunTaskResponse, change: fn(&mut Inner)) {
    change(task.inner.get_or_insert_with(inner));
}

fn unknown(name: &str) -> Place {
    Place::Unknown(UnknownMember {
        name: name.to_owned(),
        value: json!("a"),
    })
}

fn tag(inner: &mut Inner, key: &str, counts: Vec<i32>) {
    let tags = inner.tags.get_or_insert_with(BTreeMap::new);
    tags.insert(RunId(key.to_owned()), counts);
}

fn changed(changes: &[usize]) -> GetRunTaskResponse {
    let mut changed = task();
    for &index in changes {
        CHANGES[index](&mut changed);
    }
    changed
}

#[test]
fn what_differs_in_one_member_is_told_as_it_is_derived() {
    for one in 0..CHANGES.len() {
        for other in 0..CHANGES.len() {
            let (one, other) = (changed(&[one]), changed(&[other]));
            assert_eq!(same(&one, &other), one == other, "{one:?}\n{other:?}");
        }
    }
}

proptest! {
    #[test]
    fn any_two_are_told_as_it_is_derived(
        common in prop::collection::vec(0..CHANGES.len(), 0..12),
        one in prop::collection::vec(0..CHANGES.len(), 0..3),
        other in prop::collection::vec(0..CHANGES.len(), 0..3),
    ) {
        let (one, other) = ([&common[..], &one].concat(), [&common[..], &other].concat());
        let (one, other) = (changed(&one), changed(&other));
        prop_assert_eq!(same(&one, &other), one == other, "{:?}\n{:?}", one, other);
    }
}
