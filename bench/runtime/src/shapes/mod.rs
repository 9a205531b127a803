//! What one response does not show: maps, lists, many small structures, text that is escaped, and a
//! structure of 100 members. cistron, by its macro, beside serde's derive on the same types.
//!
//! Nothing here has constraints, so both do the same.

mod serde;
mod wide;

use ::cistron::{Value, json};
use ::serde::{Serialize, de::DeserializeOwned};

use crate::{Measure, Task};

mod generated {
    //! The same by cistron.
    cistron::service! { spec = "src/shapes/spec.yaml" }
}
use generated::{GetShapeResponse, GetWideResponse};

pub(crate) fn measures() -> Vec<Measure> {
    let list = |count: usize, item: &dyn Fn(usize) -> String| -> String {
        (0..count).map(item).collect::<Vec<_>>().join(",")
    };
    let station = |number: usize| {
        format!(
            r#""st-{number:02}":{{"name":"Station {number}","height":1{number}40,"open":true}}"#
        )
    };
    let point = |number: usize| format!(r#"{{"x":{number},"y":-1{number}7,"name":"p{number}"}}"#);
    let shapes = [
        (
            "map-of-strings",
            "tags",
            list(12, &|number| {
                format!(r#""key-{number:02}":"value of {number}""#)
            }),
        ),
        ("map-of-structures", "stations", list(12, &station)),
        (
            "list-of-strings",
            "names",
            list(12, &|number| format!(r#""item {number}""#)),
        ),
        (
            "list-of-integers",
            "counts",
            list(12, &|number| (number.pow(5) * 3).to_string()),
        ),
        (
            "list-of-doubles",
            "readings",
            list(12, &|number| format!("{number}.{number}25")),
        ),
        (
            "sparse-list",
            "gaps",
            list(12, &|number| match number % 3 {
                0 => format!(r#""item {number}""#),
                _ => "null".to_owned(),
            }),
        ),
        ("list-of-structures", "points", list(20, &point)),
        (
            "text-of-lines",
            "log",
            list(40, &|number| format!(r"line {number}\n")),
        ),
    ];
    let mut measures = Vec::new();
    for (name, member, content) in shapes {
        let body = match &name[..4] {
            "map-" => format!(r#"{{"{member}":{{{content}}}}}"#),
            "text" => format!(r#"{{"{member}":"{content}"}}"#),
            _ => format!(r#"{{"{member}":[{content}]}}"#),
        };
        measures.extend(encoding::<GetShapeResponse, serde::Shapes>(name, &body));
        measures.extend(decoding::<GetShapeResponse, serde::Shapes>(name, body));
    }
    for (name, body) in [
        ("100-keys", wide::in_order()),
        ("100-keys-shuffled", wide::shuffled("")),
        ("100-keys-unknown", wide::shuffled("un")),
    ] {
        measures.extend(decoding::<GetWideResponse, wide::Wide>(name, body));
    }
    measures
}

/// Both write what they have read of a body, which is that body.
fn encoding<Own: Value + 'static, Peer: Serialize + DeserializeOwned + 'static>(
    name: &'static str,
    body: &str,
) -> [Measure; 2] {
    let own: Own = json::from_slice(body.as_bytes()).expect("it is JSON");
    let peer: Peer = serde_json::from_str(body).expect("it is JSON");
    assert_eq!(json::to_string(&own), body);
    assert_eq!(serde_json::to_string(&peer).expect("it is written"), body);
    let task = Task::EncodeShape(name);
    [
        Measure::new(task, "cistron", move || json::to_vec(&own)),
        Measure::new(task, "serde_json", move || {
            serde_json::to_vec(&peer).expect("it is written")
        }),
    ]
}

/// Both read a body.
fn decoding<Own: Value + 'static, Peer: DeserializeOwned + 'static>(
    name: &'static str,
    body: String,
) -> [Measure; 2] {
    let (task, of_peer) = (Task::DecodeShape(name), body.clone());
    [
        Measure::new(task, "cistron", move || {
            json::from_slice::<Own>(body.as_bytes()).expect("it is JSON")
        }),
        Measure::new(task, "serde_json", move || {
            serde_json::from_slice::<Peer>(of_peer.as_bytes()).expect("it is JSON")
        }),
    ]
}
