//! A file that the command writes stands alone: its crate depends on `cistron`, without its macros, and
//! on nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cistron_tests::workspace;

/// Runs the command, which must succeed.
fn cistron(arguments: &[&str]) {
    let mut error = Vec::new();
    let mut streams = cargo_cistron::Streams {
        input: &mut std::io::empty(),
        output: &mut Vec::new(),
        error: &mut error,
        output_is_terminal: false,
        error_is_terminal: false,
    };
    let own = ["cargo-cistron"].into_iter();
    let arguments = own.chain(arguments.iter().copied()).map(Into::into);
    let code = cargo_cistron::run(arguments, &mut streams);
    assert_eq!(code, 0, "{}", String::from_utf8_lossy(&error));
}

fn new_crate() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("alone");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"alone\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\ncistron = {{ path = '{}', default-features = false }}\n",
        workspace().display()
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
}

const LIB: &str = "\
#![deny(warnings)]
pub mod get_run_task;
pub mod library;

pub fn uri() -> &'static str {
    <get_run_task::GetRunTask as cistron::Operation>::URI
}
";

#[test]
fn an_operation_of_a_spec_and_a_spec_that_is_new() {
    let folder = new_crate();
    let path = |path: &str| folder.join(path).display().to_string();
    let omics = workspace().join("spec/omics.yaml").display().to_string();
    let (task, library) = (path("src/get_run_task.rs"), path("src/library.rs"));
    cistron(&["generate", &omics, "--operation", "GetRunTask", "-o", &task]);
    cistron(&["new", &path("spec/library.yaml")]);
    cistron(&["add", &path("spec/library.yaml"), "ListBooks"]);
    cistron(&["generate", &path("spec/library.yaml"), "-o", &library]);
    fs::write(folder.join("src/lib.rs"), LIB).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        // The workspace's own target folder has the dependencies built already.
        .arg("--target-dir")
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}
