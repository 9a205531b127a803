//! What the compiler makes of the specs of the repository, for a person to read.

use cistron_codegen::Options;
use cistron_tests::{assert_same, compile_spec, formatted, workspace};

fn golden(spec: &str, file: &str, options: &Options) {
    let found = formatted(&compile_spec(spec, options));
    assert_same(&workspace().join("tests/golden").join(file), &found);
}

#[test]
fn get_run_task_as_the_derive_emits_it() {
    let options = Options {
        operations: Some(vec!["GetRunTask".to_owned()]),
        operation_items: false,
        ..Options::default()
    };
    golden("spec/omics.yaml", "get_run_task.rs", &options);
}

#[test]
fn the_run_family() {
    golden("spec/omics.yaml", "omics.rs", &Options::default());
}

#[test]
fn everything_the_language_has() {
    golden(
        "spec/examples/everything.yaml",
        "everything.rs",
        &Options::default(),
    );
}

#[test]
fn an_api_of_another_kind() {
    golden("spec/examples/pets.yaml", "pets.rs", &Options::default());
}

#[test]
fn the_same_spec_gives_the_same_bytes() {
    let once = formatted(&compile_spec("spec/omics.yaml", &Options::default()));
    let twice = formatted(&compile_spec("spec/omics.yaml", &Options::default()));
    assert_eq!(once, twice);
}
