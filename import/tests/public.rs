//! Public models, whole: `CISTRON_SHARED` says where they are.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what is not there fails the test"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use cistron_codegen::Options;
use cistron_import::smithy::{self, Imported};
use cistron_import::write;
use cistron_tests::compile_text;
use support::{assert_same_model, read};

/// Imports a public model, and sees that its spec compiles without a word and is the model. Nothing
/// is returned where it is not said where the model is.
fn imported(model: &str) -> Option<Imported> {
    let Some(folder) = std::env::var_os("CISTRON_SHARED") else {
        println!("skipped: CISTRON_SHARED does not say where {model} is");
        return None;
    };
    let json = fs::read(PathBuf::from(folder).join(model)).unwrap();
    let options = smithy::Options {
        path: model.to_owned(),
        ..smithy::Options::default()
    };
    let imported = smithy::import(&json, &options).unwrap_or_else(|errors| panic!("{errors}"));
    let text = write(&imported.model);
    let compiled = compile_text(&text, &Options::default());
    assert_eq!(compiled.render(), "", "{model}");
    assert_same_model(&imported.model, &read(&text), model);
    for line in text.lines() {
        // What cannot be broken is not.
        let whole = line.contains("pattern: ") || line.contains("http: ");
        let is_long = line.chars().count() > 100 && !whole;
        assert!(!is_long, "{model}: {line}");
    }
    Some(imported)
}

/// What was lost: the names of the features, each once.
fn lost(imported: &Imported) -> Vec<&str> {
    let features: BTreeSet<&str> = imported
        .lost
        .iter()
        .map(|lost| lost.feature.as_str())
        .collect();
    features.into_iter().collect()
}

#[test]
fn the_whole_of_a_service_is_carried_over() {
    let Some(imported) = imported("models/omics-2022-11-28.json") else {
        return;
    };
    let model = &imported.model;
    assert_eq!(model.operations.len(), 91);
    assert_eq!(model.errors.len(), 10);
    assert_eq!(model.common_errors.len(), 4);
    // Three waiters look for a value that their enum does not have.
    assert_eq!(lost(&imported), ["smithy.waiters#waitable"]);
    assert_eq!(imported.lost.len(), 3);
    let task = model
        .operations
        .iter()
        .find(|operation| operation.name.value == "GetRunTask")
        .unwrap();
    assert_eq!(task.waiters.len(), 2);
    assert_eq!(task.response.list.len(), 15);
}

#[test]
fn the_tests_of_the_protocol_are_carried_over() {
    let Some(imported) = imported("protocol-tests/restjson.json") else {
        return;
    };
    assert_eq!(
        lost(&imported),
        [
            "smithy.api#httpChecksumRequired",
            "smithy.api#requestCompression",
            "smithy.api#streaming",
        ]
    );
    let left_out = "the operation is left out";
    let operations = imported
        .lost
        .iter()
        .filter(|lost| lost.reason.ends_with(left_out));
    assert_eq!(operations.count() + imported.model.operations.len(), 113);
}

#[test]
fn the_tests_of_validation_are_carried_over() {
    let Some(imported) = imported("protocol-tests/restjson-validation.json") else {
        return;
    };
    assert_eq!(lost(&imported), [""; 0]);
    assert_eq!(imported.model.operations.len(), 12);
}
