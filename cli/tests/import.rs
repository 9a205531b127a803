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
    let folder = std::path::Path::new(&spec).parent().unwrap().display();
    let said = format!("{spec}: written, and the folder {folder} made\n");
    assert!(found.error.contains(&said), "{}", found.error);
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
            "error: {spec} is there already, and differs from what would be written, so that what was \
             edited in it would be lost; `--check` shows where it differs, and `--force` replaces it\n"
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

#[test]
fn the_model_is_never_replaced() {
    let (model, _) = model("itself");
    let before = read(&model);
    let found = run(&["import", "smithy", &model, "-o", &model, "--force"]);
    assert_eq!(found.code, 2);
    assert!(found.error.contains("is the model"), "{}", found.error);
    assert_eq!(read(&model), before);
}

#[test]
fn a_dash_is_standard_output() {
    let (model, _) = model("dash");
    let plain = run(&["import", "smithy", &model]);
    assert_eq!(plain.code, 0);
    assert!(plain.output.starts_with("cistron: 1\n"));
    let dash = run(&["import", "smithy", &model, "-o", "-"]);
    assert_eq!(dash.output, plain.output);
    let compared = run(&["import", "smithy", &model, "-o", "-", "--check"]);
    assert_eq!(compared.code, 2);
    assert!(compared.error.contains("compared with nothing"));
}

#[cfg(unix)]
#[test]
fn a_pipe_is_written_to_and_stays_a_pipe() {
    let (model, _) = model("pipe");
    let folder = std::path::Path::new(&model).parent().unwrap();
    let plain = run(&["import", "smithy", &model]).output;
    for force in [&[][..], &["--force"]] {
        let _ = fs::remove_file(folder.join("pipe"));
        let text = support::through_a_pipe(folder, |pipe| {
            let found = run(&[&["import", "smithy", &model, "-o", pipe], force].concat());
            assert_eq!(found.code, 0, "{}", found.error);
        });
        assert_eq!(text, plain);
    }
}

#[test]
fn tools_are_told_what_is_lost() {
    let folder = empty_folder("import-json");
    let model = fs::read(workspace().join("import/tests/smithy/left-out.json")).unwrap();
    let model = file(&folder, "model.json", model);
    let spec = folder.join("spec.yaml").display().to_string();
    let json = ["--message-format", "json"];
    let found = run(&[&["import", "smithy", &model, "-o", &spec], &json[..]].concat());
    assert_eq!(found.code, 0, "{}", found.error);
    assert_eq!(found.error, format!("{spec}: written\n"));
    let lines: Vec<serde_json::Value> = found
        .output
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let first = &lines[0];
    assert_eq!(first["reason"], "lost");
    assert_eq!(first["shape"], "library#Elsewhere");
    assert_eq!(first["feature"], "smithy.api#endpoint");
    assert_eq!(first["place"]["line"], 25);
    let both = run(&[&["import", "smithy", &model], &json[..]].concat());
    assert_eq!(both.code, 2);

    let wrong = file(&folder, "wrong.json", "{}");
    let found = run(&[&["import", "smithy", &wrong, "-o", &spec], &json[..]].concat());
    assert_eq!((found.code, found.error.as_str()), (1, ""));
    let line: serde_json::Value = serde_json::from_str(found.output.trim()).unwrap();
    assert_eq!(line["reason"], "diagnostic");
    assert_eq!(line["code"], "C102");
}
