//! What the tests of the crate share.

#![allow(dead_code, reason = "each test takes what it needs")]

use cistron_codegen::diagnostic::{self, render};
use cistron_codegen::front;
use cistron_codegen::model::{Meaning, Model, Scalar, Style};
use cistron_import::smithy;
use regex::{Captures, Regex};

/// The model of a spec whose root file has this text.
pub(crate) fn read(text: &str) -> Model {
    let mut files = |path: &str| match path {
        "spec.yaml" => Ok(text.as_bytes().to_vec()),
        _ => Err("there is one file".to_owned()),
    };
    let (model, diagnostics, sources) = front::read("spec.yaml", &mut files);
    let found: Vec<String> = diagnostics
        .iter()
        .map(|found| render(found, &sources, diagnostic::Style::Plain))
        .collect();
    assert!(found.is_empty(), "{}\n{text}", found.join("\n"));
    model.unwrap()
}

/// Compares two models, apart from what depends on how they were written.
pub(crate) fn assert_same_model(one: &Model, other: &Model, context: &str) {
    let (one, other) = (shown(one), shown(other));
    let mut lines = one.lines().chain([""]).zip(other.lines().chain([""]));
    if let Some((line, found)) = lines.find(|(one, other)| one != other) {
        panic!("{context}\n- {line}\n+ {found}");
    }
}

/// A model as text without what depends on how it was written: places, and the quotes of texts.
fn shown(model: &Model) -> String {
    let text = format!("{model:#?}");
    // A place is `spec.yaml:1:2`, and has a path in front.
    let place = Regex::new(r"[\w./-]*\.(yaml|json):\d+:\d+").unwrap();
    let scalar = r#"text: ("(?:[^"\\]|\\.)*"),\s*style: (\w+),\s*raw: (?:None|Some\(\s*"(?:[^"\\]|\\.)*",\s*\)),\s*one_line: \w+"#;
    let scalar = Regex::new(scalar).unwrap();
    let text = place.replace_all(&text, "place");
    scalar
        .replace_all(&text, |found: &Captures<'_>| {
            let text = found[1].trim_matches('"');
            let is_text = Scalar::new(text, Style::Plain).meaning() == Meaning::Text;
            let is_plain = &found[2] == "Plain" && !is_text;
            format!("{} plain: {is_plain}", &found[1])
        })
        .into_owned()
}

/// What a model says under `metadata` of which part of it to import.
pub(crate) fn options(path: &str, json: &[u8]) -> smithy::Options {
    let root: serde_json::Value = serde_json::from_slice(json).unwrap_or_default();
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let metadata = &root["metadata"];
    let operations = metadata["operations"].as_array();
    smithy::Options {
        path: path.to_owned(),
        service: text(&metadata["service"]),
        operations: operations.map(|names| names.iter().filter_map(text).collect()),
    }
}
