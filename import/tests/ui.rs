//! One mistake a fixture, and the whole of what the importer says about it.
//!
//! A fixture is a model `ui/C105-no-such-shape.json` beside a `.stderr` with the expected text. It
//! may say under `metadata` which `service` and which `operations` to import. With
//! `CISTRON_BLESS=1` the expected texts are written.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what is not there fails the test"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cistron_codegen::diagnostic::Code;
use cistron_import::{Errors, smithy};
use cistron_tests::assert_same;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui")
}

/// The models, by the names of their files, sorted.
fn models() -> Vec<String> {
    let mut models: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|found| found == "json")
        })
        .collect();
    models.sort();
    models
}

fn errors(name: &str) -> Errors {
    let json = fs::read(folder().join(name)).unwrap();
    match smithy::import(&json, &support::options(name, &json)) {
        Ok(_) => panic!("{name} has no mistake"),
        Err(errors) => errors,
    }
}

#[test]
fn every_mistake_is_told_as_expected() {
    for name in models() {
        let path = folder().join(&name).with_extension("stderr");
        assert_same(&path, &errors(&name).to_string());
    }
}

#[test]
fn every_fixture_shows_the_code_of_its_name_and_no_other() {
    for name in models() {
        let found: BTreeSet<String> = errors(&name)
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.code.to_string())
            .collect();
        let code = name.split('-').next().unwrap();
        assert_eq!(found, BTreeSet::from([code.to_owned()]), "{name}");
    }
}

#[test]
fn every_code_of_the_importer_has_a_fixture() {
    let models = models();
    for code in Code::ALL.iter().filter(|code| code.number() > 100) {
        let prefix = format!("{code}-");
        assert!(
            models.iter().any(|name| name.starts_with(&prefix)),
            "{code}"
        );
    }
}
