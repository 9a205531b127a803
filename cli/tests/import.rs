//! `cargo cistron import`: where the spec goes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use std::fs;

use support::{empty_folder, file, read, run, workspace};

/// A model, and a path for its spec in an empty folder.
fn model(test: &str) -> (String, String) {
    let folder = empty_folder(&format!("import-{test}"));
    let model = fs::read(workspace().join("import/tests/smithy/names.json")).unwrap();
    let model = file(&folder, "model.json", model);
    let spec = folder.join("spec/names.yaml");
    (model, spec.into_os_string().into_string().unwrap())
}

#[test]
fn a_model_becomes_a_spec_once() {
    let (model, spec) = model("once");
    let import = ["import", "smithy", &model, "-o", &spec];
    let found = run(&import);
    assert_eq!(found.code, 0, "{}", found.error);
    assert!(found.error.contains(&format!("{spec}: written\n")));
    let again = run(&import);
    assert_eq!(again.code, 0, "{}", again.error);
    assert!(again.error.contains(&format!("{spec}: up to date\n")));
}

#[test]
fn what_was_edited_is_replaced_with_a_word_only() {
    let (model, spec) = model("edited");
    let import = ["import", "smithy", &model, "-o", &spec];
    assert_eq!(run(&import).code, 0);
    let imported = read(&spec);
    let edited = format!("{imported}# An edit.\n");
    fs::write(&spec, &edited).unwrap();

    let refused = run(&import);
    assert_eq!(refused.code, 1);
    assert_eq!(
        refused.error,
        format!(
            "error: {spec} is there already, and differs from what would be written; \
             `--check` shows where, and `--force` replaces it\n"
        )
    );
    assert_eq!(read(&spec), edited);

    let compared = run(&[&import[..], &["--check"]].concat());
    assert_eq!(compared.code, 1);
    assert!(
        compared.output.contains("-# An edit.\n"),
        "{}",
        compared.output
    );
    assert_eq!(read(&spec), edited);

    let forced = run(&[&import[..], &["--force"]].concat());
    assert_eq!(forced.code, 0, "{}", forced.error);
    assert_eq!(read(&spec), imported);
}

#[test]
fn what_is_no_spec_is_kept_and_an_empty_file_is_filled() {
    let (model, spec) = model("kept");
    let import = ["import", "smithy", &model, "-o", &spec];
    fs::create_dir_all(std::path::Path::new(&spec).parent().unwrap()).unwrap();
    fs::write(&spec, "notes of mine\n").unwrap();
    assert_eq!(run(&import).code, 1);
    assert_eq!(read(&spec), "notes of mine\n");
    fs::write(&spec, "\n").unwrap();
    assert_eq!(run(&import).code, 0);
    assert!(read(&spec).starts_with("cistron: 1\n"));
}

#[test]
fn force_and_check_exclude_each_other() {
    let (model, spec) = model("both");
    let found = run(&[
        "import", "smithy", &model, "-o", &spec, "--check", "--force",
    ]);
    assert_eq!(found.code, 2);
    let found = run(&["import", "smithy", &model, "--force"]);
    assert_eq!(found.code, 2);
}
