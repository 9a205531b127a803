//! What is as deep as a file is long takes no longer than the file.

#![allow(clippy::unwrap_used, reason = "what is not there fails the test")]

use cistron_import::smithy;
use serde_json::{Map, Value, json};

/// Mixins that are each made of the next one. Where each were copied into the one before it, these
/// would take minutes.
const MIXINS: usize = 10_000;

#[test]
fn a_chain_of_mixins_is_written_out_once() {
    let mut shapes = Map::new();
    let mut shape = |name: String, value: Value| shapes.insert(format!("library#{name}"), value);
    shape(
        "Library".to_owned(),
        json!({
            "type": "service",
            "version": "2026-01-31",
            "operations": [{ "target": "library#PutBook" }],
            "traits": { "aws.protocols#restJson1": {} },
        }),
    );
    shape(
        "PutBook".to_owned(),
        json!({
            "type": "operation",
            "input": { "target": "library#PutBookInput" },
            "traits": { "smithy.api#http": { "method": "PUT", "uri": "/book" } },
        }),
    );
    shape(
        "PutBookInput".to_owned(),
        json!({ "type": "structure", "mixins": [{ "target": "library#Mixin0" }] }),
    );
    for index in 0..MIXINS {
        let next = format!("library#Mixin{}", index + 1);
        let mixins = (index + 1 < MIXINS).then(|| json!({ "target": next }));
        let mixins: Vec<Value> = mixins.into_iter().collect();
        let member = format!("member{index}");
        shape(
            format!("Mixin{index}"),
            json!({
                "type": "structure",
                "mixins": mixins,
                "members": { member: { "target": "smithy.api#String" } },
                "traits": { "smithy.api#mixin": {} },
            }),
        );
    }
    let model = json!({ "smithy": "2.0", "shapes": shapes }).to_string();
    let imported = smithy::import(model.as_bytes(), &smithy::Options::default()).unwrap();
    let members = &imported.model.operations[0].request.list;
    assert_eq!(members.len(), MIXINS);
    // Those of a mixin come before those of who is made of it.
    let last = format!("member{}", MIXINS - 1);
    assert_eq!(members[0].name.value, last);
    assert_eq!(members[MIXINS - 1].name.value, "member0");
}
