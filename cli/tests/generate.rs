//! `generate` and `schema`: what is written, what is compared, and what stays as it was.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use std::fs;
use std::path::Path;

use cistron_build::{Options, format, load};
use serde_json::Value;
use support::{SPEC, empty_folder, file, names, read, run, run_with, without_escapes};

/// The code of a spec without the mention of where it stands.
fn code(spec: &str) -> String {
    format(&load(Path::new(spec), &Options::default()).unwrap()).unwrap()
}

#[test]
fn without_a_file_the_code_goes_to_standard_output() {
    let spec = file(&empty_folder("generate-output"), "things.yaml", SPEC);
    let found = run(&["generate", &spec]);
    assert_eq!((found.code, found.error.as_str()), (0, ""));
    assert_eq!(found.output, code(&spec));
    let input = run_with(SPEC, &["generate", "-"]);
    assert_eq!(input.code, 0);
    let without_names = |text: &str| text.replace("<stdin>", "things.yaml");
    assert_eq!(without_names(&input.output), found.output);
}

#[test]
fn a_file_is_written_once() {
    let folder = empty_folder("generate-file");
    let spec = file(&folder, "things.yaml", SPEC);
    let output = folder.join("src/things.rs").display().to_string();
    let first = run(&["generate", &spec, "-o", &output]);
    assert_eq!((first.code, first.output.as_str()), (0, ""));
    let made = folder.join("src").display().to_string();
    assert_eq!(
        first.error,
        format!("{output}: written, and the folder {made} made\n")
    );
    assert_eq!(read(&output), code(&spec));
    let before = fs::metadata(&output).unwrap().modified().unwrap();
    let second = run(&["generate", &spec, "-o", &output]);
    assert_eq!(second.error, format!("{output}: up to date\n"));
    assert_eq!(fs::metadata(&output).unwrap().modified().unwrap(), before);
    assert_eq!(names(&folder.join("src")), ["things.rs"]);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_written_to_and_stays_a_pipe() {
    let folder = empty_folder("generate-pipe");
    let spec = file(&folder, "things.yaml", SPEC);
    let text = support::through_a_pipe(&folder, |pipe| {
        let found = run(&["generate", &spec, "-o", pipe]);
        assert_eq!(found.code, 0, "{}", found.error);
    });
    assert_eq!(text, code(&spec));
}

#[test]
fn a_file_is_compared() {
    let folder = empty_folder("generate-check");
    let spec = file(&folder, "things.yaml", SPEC);
    let output = folder.join("things.rs").display().to_string();
    let check = || run(&["generate", &spec, "-o", &output, "--check"]);

    let missing = check();
    assert_eq!((missing.code, missing.output.as_str()), (1, ""));
    assert!(
        missing.error.contains(&format!("{output} is not there")),
        "{}",
        missing.error
    );
    assert!(!Path::new(&output).exists());

    run(&["generate", &spec, "-o", &output]);
    let equal = check();
    assert_eq!((equal.code, equal.output.as_str()), (0, ""));
    assert_eq!(equal.error, format!("{output}: up to date\n"));

    let edited = read(&output).replacen("pub struct GetThing;", "pub struct GetThink;", 1);
    fs::write(&output, &edited).unwrap();
    let differs = check();
    assert_eq!(differs.code, 1);
    assert!(
        differs.error.contains("leave out `--check`"),
        "{}",
        differs.error
    );
    for line in [
        "-pub struct GetThink;",
        "+pub struct GetThing;",
        "@@ ",
        &format!("--- {output}"),
    ] {
        assert!(differs.output.contains(line), "{line}\n{}", differs.output);
    }
    assert_eq!(read(&output), edited, "nothing is written");

    let coloured = run(&[
        "generate", &spec, "-o", &output, "--check", "--color", "always",
    ]);
    assert!(
        coloured
            .output
            .contains("\u{1b}[31m-pub struct GetThink;\u{1b}[0m\n")
    );
    assert_eq!(without_escapes(&coloured.output), differs.output);

    let tools = run(&[
        "generate",
        &spec,
        "-o",
        &output,
        "--check",
        "--message-format",
        "json",
    ]);
    assert_eq!((tools.code, tools.output.as_str()), (1, ""));
}

#[test]
fn a_spec_with_errors_writes_nothing() {
    let folder = empty_folder("generate-errors");
    let spec = file(
        &folder,
        "things.yaml",
        SPEC.replace("id: string", "id: strng"),
    );
    let output = file(&folder, "things.rs", "old");
    let found = run(&["generate", &spec, "-o", &output]);
    assert_eq!(found.code, 1);
    assert!(found.error.contains("error[C021]"));
    assert_eq!(read(&output), "old");
    let printed = run(&["generate", &spec]);
    assert_eq!((printed.code, printed.output.as_str()), (1, ""));
}

#[test]
fn where_nothing_can_be_written_the_path_and_the_reason_are_told() {
    let folder = empty_folder("generate-unwritable");
    let spec = file(&folder, "things.yaml", SPEC);
    let below = format!("{}/things.rs", file(&folder, "file", "old"));
    let place = folder.display().to_string();
    for (output, reason) in [(&below, ""), (&place, "it is a folder")] {
        let found = run(&["generate", &spec, "-o", output]);
        assert_eq!(found.code, 1);
        let expected = format!("error: {output} cannot be written: {reason}");
        assert!(found.error.starts_with(&expected), "{}", found.error);
        assert!(found.error.len() > expected.len() + usize::from(reason.is_empty()));
    }
    assert_eq!(read(folder.join("file")), "old");
    assert_eq!(names(&folder), ["file", "things.yaml"]);
}

#[test]
fn an_interrupted_write_leaves_the_old_file() {
    let folder = empty_folder("generate-interrupted");
    let spec = file(&folder, "things.yaml", SPEC);
    let old = "// @generated by cistron from a spec.\nold";
    let output = file(&folder, "things.rs", old);
    // What is written first, under this name, cannot be: it is a folder.
    let beside = format!(".things.rs.{}.new", std::process::id());
    fs::create_dir(folder.join(&beside)).unwrap();
    let found = run(&["generate", &spec, "-o", &output]);
    assert_eq!(found.code, 1);
    assert!(
        found
            .error
            .contains(&format!("{output} cannot be written: "))
    );
    assert_eq!(read(&output), old);
    assert_eq!(names(&folder), [&beside, "things.rs", "things.yaml"]);
}

#[test]
fn a_file_of_the_spec_is_never_overwritten() {
    let folder = empty_folder("generate-onto-itself");
    let root = SPEC.replace("operations:", "include: [more/types.yaml]\noperations:");
    let spec = file(&folder, "things.yaml", &root);
    let types = file(&folder, "more/types.yaml", "types:\n  Unused: string\n");
    for output in [&spec, &types] {
        let found = run(&["generate", &spec, "-o", output]);
        assert_eq!(found.code, 2);
        assert!(
            found.error.contains("is a file of the spec"),
            "{}",
            found.error
        );
    }
    assert_eq!(read(&spec), root);
}

#[test]
fn some_operations_are_enough() {
    let more = format!("{SPEC}  DropThing:\n    http: DELETE /things\n");
    let one = run_with(&more, &["generate", "-", "--operation", "DropThing"]);
    assert_eq!(one.code, 0);
    assert!(one.output.contains("DropThing") && !one.output.contains("GetThing"));
    let unknown = run_with(&more, &["generate", "-", "--operation", "GetThink"]);
    assert_eq!((unknown.code, unknown.output.as_str()), (1, ""));
    for part in [
        "error[C029]",
        "there is no operation `GetThink`",
        "did you mean `GetThing`?",
    ] {
        assert!(unknown.error.contains(part), "{part}\n{}", unknown.error);
    }
}

#[test]
fn options_that_make_no_sense_are_told() {
    let path = run_with(SPEC, &["generate", "-", "--crate-path", "a b"]);
    assert_eq!(path.code, 2);
    assert!(
        path.error.contains("`a b` is no path of a crate"),
        "{}",
        path.error
    );
    let both = run_with(SPEC, &["generate", "-", "--message-format", "json"]);
    assert_eq!(both.code, 2);
    assert!(both.error.contains("`-o`"), "{}", both.error);
    let check = run_with(SPEC, &["generate", "-", "--check"]);
    assert_eq!(check.code, 2);
}

#[test]
fn the_schema_is_printed_written_and_compared() {
    let printed = run(&["schema"]);
    assert_eq!((printed.code, printed.error.as_str()), (0, ""));
    let schema: Value = serde_json::from_str(&printed.output).unwrap();
    assert_eq!(schema["properties"]["cistron"]["const"], 1);
    let folder = empty_folder("schema");
    let output = folder.join("cistron.schema.json").display().to_string();
    assert_eq!(run(&["schema", "-o", &output, "--check"]).code, 1);
    let written = run(&["schema", "-o", &output]);
    assert_eq!(written.error, format!("{output}: written\n"));
    assert_eq!(read(&output), printed.output);
    assert_eq!(run(&["schema", "-o", &output, "--check"]).code, 0);
}
