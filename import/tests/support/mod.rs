//! What the tests of the crate share.

#![allow(dead_code, reason = "each test takes what it needs")]

use std::path::{Path, PathBuf};

use cistron_codegen::diagnostic::Style;
use cistron_codegen::front;
use cistron_codegen::model::Model;
use regex::Regex;

/// The root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The model of a spec whose root file has this text.
pub(crate) fn read(text: &str) -> Model {
    let mut files = |path: &str| match path {
        "spec.yaml" => Ok(text.as_bytes().to_vec()),
        _ => Err("there is one file".to_owned()),
    };
    let (model, diagnostics, sources) = front::read("spec.yaml", &mut files);
    let found: Vec<String> = diagnostics
        .iter()
        .map(|found| cistron_codegen::diagnostic::render(found, &sources, Style::Plain))
        .collect();
    assert!(found.is_empty(), "{}\n{text}", found.join("\n"));
    model.unwrap()
}

/// A model as text without what depends on how it was written: places, and the quotes of texts.
pub(crate) fn shown(model: &Model) -> String {
    let text = format!("{model:#?}");
    // A place is `spec.yaml:1:2`, and has a path in front.
    let place = Regex::new(r"[\w./-]*\.(yaml|json):\d+:\d+").unwrap();
    let style = Regex::new(r"style: (Single|Double|Block)").unwrap();
    let raw = Regex::new(r#"raw: (None|Some\(\s*"([^"\\]|\\.)*",\s*\)),\s*one_line: \w+"#).unwrap();
    let text = place.replace_all(&text, "place");
    let text = style.replace_all(&text, "style: Text");
    raw.replace_all(&text, "").into_owned()
}
