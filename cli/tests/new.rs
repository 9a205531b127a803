//! `new`: a spec that is right, where none was.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::{empty_folder, file, names, read, run, run_with};

/// Runs the program in a folder, and gives its exit code and what it says.
fn in_folder(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-cistron"))
        .arg("cistron")
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    assert_eq!(output.stdout, b"");
    let said = String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), said)
}

#[test]
fn a_first_spec_is_written_and_is_right() {
    let folder = empty_folder("new-first");
    let (code, said) = in_folder(&folder, &["new", "spec/library.yaml"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(
        said,
        "\
spec/library.yaml: written
spec/cistron.schema.json: written

From there to the code, in one of three ways:
  by a macro         mod library { cistron::service! { spec = \"spec/library.yaml\" } }
  by a build script  cistron_build::compile(\"spec/library.yaml\");
  as a file          cargo cistron generate spec/library.yaml -o src/library.rs
"
    );
    assert_eq!(
        names(&folder.join("spec")),
        ["cistron.schema.json", "library.yaml"]
    );
    let spec = read(folder.join("spec/library.yaml"));
    assert!(spec.starts_with("# yaml-language-server: $schema=cistron.schema.json\n"));
    assert!(spec.contains("\nservice: Library\n"), "{spec}");
    assert!(
        !spec.contains("SERVICE") && !spec.contains("PATH"),
        "{spec}"
    );
    assert!(
        spec.lines().all(|line| line.chars().count() <= 100),
        "{spec}"
    );
    assert_eq!(
        read(folder.join("spec/cistron.schema.json")),
        run(&["schema"]).output
    );
    let checked = run_with(&spec, &["check", "-"]);
    assert_eq!(
        checked.error, "<stdin>: no mistakes\n",
        "not even a warning"
    );
    // What the spec's own comments say works.
    let (code, said) = in_folder(&folder, &["add", "spec/library.yaml", "ListBooks"]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn the_name_is_that_which_is_known() {
    for (test, manifest, arguments, path, name) in [
        (
            "given",
            Some("my-shop"),
            vec!["new", "--name", "Library"],
            "spec/library.yaml",
            "Library",
        ),
        (
            "given-both",
            None,
            vec!["new", "a.yaml", "--name", "BookShop"],
            "a.yaml",
            "BookShop",
        ),
        (
            "package",
            Some("my-shop"),
            vec!["new"],
            "spec/my_shop.yaml",
            "MyShop",
        ),
        (
            "package-above",
            Some("my-shop"),
            vec!["new", "api/a.yaml"],
            "api/a.yaml",
            "MyShop",
        ),
        (
            "file",
            None,
            vec!["new", "spec/book-shop.yaml"],
            "spec/book-shop.yaml",
            "BookShop",
        ),
        ("nothing", None, vec!["new"], "spec/service.yaml", "Service"),
        ("digits", None, vec!["new", "1.yaml"], "1.yaml", "Service"),
    ] {
        let folder = empty_folder(&format!("new-name-{test}"));
        if let Some(package) = manifest {
            file(
                &folder,
                "Cargo.toml",
                format!("[package]\nname = \"{package}\"\n"),
            );
        }
        let (code, said) = in_folder(&folder, &arguments);
        assert_eq!(code, 0, "{test}: {said}");
        let text = read(folder.join(path));
        assert!(
            text.contains(&format!("\nservice: {name}\n")),
            "{test}: {text}"
        );
        let (code, said) = in_folder(&folder, &["check", path]);
        assert_eq!(
            (code, said),
            (0, format!("{path}: no mistakes\n")),
            "{test}"
        );
    }
}

#[test]
fn what_is_there_stays() {
    let folder = empty_folder("new-there");
    let path = file(&folder, "library.yaml", "mine");
    let schema = file(&folder, "cistron.schema.json", "mine too");
    let found = run(&["new", &path]);
    assert_eq!(found.code, 1);
    assert!(
        found.error.contains(&format!("{path} is there already")),
        "{}",
        found.error
    );
    assert_eq!(read(&path), "mine");
    fs::remove_file(&path).unwrap();
    assert_eq!(run(&["new", &path]).code, 0);
    assert_eq!(read(&schema), "mine too");
}

#[test]
fn what_cannot_be_is_told_and_nothing_is_written() {
    let folder = empty_folder("new-not");
    let below = file(&folder, "file", "old");
    let spec = folder.join("library.yaml").display().to_string();
    let bare = folder.join("library").display().to_string();
    let nowhere = format!("{below}/library.yaml");
    for (arguments, code, part) in [
        (
            vec!["new", &spec, "--name", "Book Shop"],
            2,
            "`Book Shop` cannot name a service",
        ),
        (
            vec!["new", &spec, "--name", "GetBook"],
            1,
            "the service needs another name",
        ),
        (vec!["new", &bare], 2, "the name of one ends in `.yaml`"),
        (
            vec!["new", &nowhere],
            1,
            "file/library.yaml cannot be written: ",
        ),
    ] {
        let found = run(&arguments);
        assert_eq!(
            (found.code, found.output.as_str()),
            (code, ""),
            "{}",
            found.error
        );
        assert!(found.error.contains(part), "{}", found.error);
    }
    assert_eq!(names(&folder), ["file"]);
}
