//! What is written is read again as what it was.

mod support;

use std::fs;
use std::path::Path;

use cistron_codegen::front;
use cistron_import::write;
use cistron_tests::workspace;
use support::{assert_same_model, read};

/// The root files of the specs of the workspace that have no errors.
fn specs() -> Vec<String> {
    let mut found = vec!["spec/omics.yaml".to_owned()];
    for entry in fs::read_dir(workspace().join("spec/examples")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if Path::new(&name)
            .extension()
            .is_some_and(|found| found == "yaml")
        {
            found.push(format!("spec/examples/{name}"));
        }
    }
    found.sort();
    found
}

#[test]
fn every_spec_comes_back() {
    for spec in specs() {
        let root = workspace();
        let mut files = |path: &str| fs::read(root.join(path)).map_err(|error| error.to_string());
        let (model, ..) = front::read(&spec, &mut files);
        let model = model.unwrap();
        let text = write(&model);
        let again = read(&text);
        assert_same_model(&model, &again, &spec);
        assert_eq!(write(&again), text, "{spec}");
    }
}
