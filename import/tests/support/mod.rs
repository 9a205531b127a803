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
    let place =
        Regex::new(r#"Place \{\s*path: "[^"]*",\s*line: \d+,\s*column: \d+,\s*width: \d+,\s*\}"#);
    let style = Regex::new(r"style: (Single|Double|Block)");
    let raw = Regex::new(r#"raw: (None|Some\(\s*"([^"\\]|\\.)*",\s*\)),\s*one_line: \w+"#);
    let text = place.unwrap().replace_all(&text, "Place");
    let text = style.unwrap().replace_all(&text, "style: Text");
    raw.unwrap().replace_all(&text, "").into_owned()
}
