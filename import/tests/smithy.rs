//! One feature of Smithy a fixture: `smithy/enums.json`, and beside it the spec that becomes of it.
//!
//! Under the spec stand, as comments, what was lost and what was passed over. The model may say
//! under `metadata` which `service` and which `operations` to import. With `CISTRON_BLESS=1` the
//! expected specs are written.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what is not there fails the test"
)]

mod support;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use cistron_codegen::Options;
use cistron_import::{smithy, write};
use cistron_tests::{assert_same, compile_text};
use support::{assert_same_model, options, read};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/smithy")
}

/// The names of the models, sorted.
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

fn import(name: &str) -> smithy::Imported {
    let json = fs::read(folder().join(name)).unwrap();
    smithy::import(&json, &options(name, &json)).unwrap_or_else(|errors| panic!("{errors}"))
}

#[test]
fn every_model_becomes_its_spec() {
    for name in models() {
        let imported = import(&name);
        let mut text = write(&imported.model);
        for (word, lines) in [
            (
                "lost",
                imported
                    .lost
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>(),
            ),
            (
                "ignored",
                imported.ignored.iter().map(ToString::to_string).collect(),
            ),
        ] {
            for line in lines {
                writeln!(text, "# {word}: {line}").unwrap();
            }
        }
        assert_same(&folder().join(&name).with_extension("yaml"), &text);
    }
}

#[test]
fn every_spec_compiles_without_a_word() {
    for name in models() {
        let text = write(&import(&name).model);
        let compiled = compile_text(&text, &Options::default());
        assert_eq!(compiled.render(), "", "{name}\n{text}");
    }
}

#[test]
fn every_spec_is_the_model() {
    for name in models() {
        let model = import(&name).model;
        let text = write(&model);
        assert_same_model(&read(&text), &model, &name);
    }
}
