//! A change of a spec, or of a file that it includes, compiles what depends on it again; no change
//! compiles nothing. Building writes nothing into the source tree.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cistron_tests::workspace;

const MAIN: &str = r#"
mod api {
    cistron::service! { spec = "spec/api.yaml" }
}

fn main() {
    for color in api::Color::KNOWN {
        println!("{color}");
    }
    println!("{}", <api::GetThing as cistron::Operation>::URI);
}
"#;

const ROOT: &str = "\
cistron: 1
service: Things
version: '1'
protocol: rest-json
include: [types.yaml]
operations:
  GetThing:
    http: GET /things
    response:
      color: Color
";

const TYPES: &str = "\
types:
  Color: { enum: [RED] }
";

/// Builds and runs the crate, and gives what it printed and what cargo said.
fn run(folder: &Path) -> (String, String) {
    cargo(folder, &["run"])
}

/// Runs cargo in a folder.
fn run_cargo(folder: &Path, arguments: &[&str]) -> Output {
    // The workspace's own target folder has the dependencies built already.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .env_remove("CARGO_TERM_COLOR")
        .env_remove("NO_COLOR")
        .output()
        .unwrap()
}

/// Runs cargo in a folder, and gives what was printed and what cargo said.
fn cargo(folder: &Path, arguments: &[&str]) -> (String, String) {
    let output = run_cargo(folder, arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    (String::from_utf8_lossy(&output.stdout).into_owned(), said)
}

/// A crate with a spec in an empty folder.
fn new_crate(name: &str, main: &str, build_script: Option<&str>) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::create_dir_all(folder.join("spec")).unwrap();
    let root = workspace();
    let root = root.display();
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [workspace]\nmembers = [\"neighbour\"]\n\n\
         [dependencies]\ncistron = {{ path = '{root}' }}\n\n\
         [build-dependencies]\ncistron-build = {{ path = '{root}/build' }}\n"
    );
    if let Some(script) = build_script {
        fs::write(folder.join("build.rs"), script).unwrap();
    }
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    let neighbour = folder.join("neighbour");
    fs::create_dir_all(neighbour.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"{name}-neighbour\"\nversion = \"0.0.0\"\nedition = \"2024\"\n"
    );
    fs::write(neighbour.join("Cargo.toml"), manifest).unwrap();
    fs::write(neighbour.join("src/lib.rs"), "").unwrap();
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    fs::write(folder.join("src/main.rs"), main).unwrap();
    fs::write(folder.join("spec/api.yaml"), ROOT).unwrap();
    fs::write(folder.join("spec/types.yaml"), TYPES).unwrap();
    folder
}

#[test]
fn a_change_of_a_spec_compiles_the_crate_again() {
    let folder = new_crate("rebuild", MAIN, None);
    assert_eq!(run(&folder).0, "RED\n/things\n");

    let (printed, said) = run(&folder);
    assert_eq!(printed, "RED\n/things\n");
    assert!(!said.contains("Compiling"), "nothing has changed: {said}");

    fs::write(
        folder.join("spec/types.yaml"),
        TYPES.replace("RED", "RED, GREEN"),
    )
    .unwrap();
    assert_eq!(run(&folder).0, "RED\nGREEN\n/things\n");

    fs::write(
        folder.join("spec/api.yaml"),
        ROOT.replace("/things", "/all/things"),
    )
    .unwrap();
    assert_eq!(run(&folder).0, "RED\nGREEN\n/all/things\n");
}

const BUILT_MAIN: &str = r#"
#[allow(dead_code)]
mod api {
    include!(concat!(env!("OUT_DIR"), "/api.rs"));
}

fn main() {
    for color in api::Color::KNOWN {
        println!("{color}");
    }
}
"#;

const SCRIPT: &str = r#"
fn main() {
    cistron_build::compile("spec/api.yaml");
}
"#;

#[test]
fn a_build_script_runs_again_for_what_it_read_and_for_nothing_else() {
    let folder = new_crate("rebuild-script", BUILT_MAIN, Some(SCRIPT));
    assert_eq!(run(&folder).0, "RED\n");
    cargo(&folder, &["build", "--workspace"]);

    let (_, said) = cargo(&folder, &["build", "--workspace"]);
    assert!(!said.contains("Compiling"), "nothing has changed: {said}");

    fs::write(folder.join("spec/notes.txt"), "not part of the spec").unwrap();
    let (_, said) = cargo(&folder, &["build", "--workspace"]);
    assert!(!said.contains("Compiling"), "no file of the spec: {said}");

    fs::write(
        folder.join("spec/types.yaml"),
        TYPES.replace("RED", "RED, GREEN"),
    )
    .unwrap();
    let (_, said) = cargo(&folder, &["build", "--workspace"]);
    let compiled: Vec<&str> = said
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Compiling "))
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(compiled, ["rebuild-script"], "{said}");
    assert_eq!(run(&folder).0, "RED\nGREEN\n");
}

const FOLDER_MAIN: &str = r#"
#[allow(dead_code)]
#[path = "generated/api.rs"]
mod api;

fn main() {
    for color in api::Color::KNOWN {
        println!("{color}");
    }
}
"#;

const FOLDER_SCRIPT: &str = r#"
fn main() {
    cistron_build::Build::new("spec/api.yaml").folder("src/generated").run_or_exit();
}
"#;

#[test]
fn output_in_the_source_tree_is_written_again_where_it_is_deleted() {
    let folder = new_crate("rebuild-folder", FOLDER_MAIN, Some(FOLDER_SCRIPT));
    let output = folder.join("src/generated/api.rs");
    assert_eq!(run(&folder).0, "RED\n");
    let (_, said) = cargo(&folder, &["build"]);
    assert!(!said.contains("Compiling"), "nothing has changed: {said}");

    let written = fs::read_to_string(&output).unwrap();
    fs::remove_file(&output).unwrap();
    assert_eq!(run(&folder).0, "RED\n");
    assert_eq!(fs::read_to_string(&output).unwrap(), written);

    fs::write(&output, format!("{written}// Edited.\n")).unwrap();
    assert_eq!(run(&folder).0, "RED\n");
    assert_eq!(fs::read_to_string(&output).unwrap(), written);
    let (_, said) = cargo(&folder, &["build"]);
    assert!(!said.contains("Compiling"), "nothing has changed: {said}");

    fs::write(
        folder.join("spec/types.yaml"),
        TYPES.replace("RED", "RED, GREEN"),
    )
    .unwrap();
    assert_eq!(run(&folder).0, "RED\nGREEN\n");
}

/// Every file below a folder, with its text and the time of its last change.
fn snapshot(folder: &Path) -> Vec<(PathBuf, Vec<u8>, std::time::SystemTime)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(snapshot(&path));
        } else {
            let changed = fs::metadata(&path).unwrap().modified().unwrap();
            found.push((path.clone(), fs::read(&path).unwrap(), changed));
        }
    }
    found.sort();
    found
}

fn set_readonly(folder: &Path, readonly: bool) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            set_readonly(&path, readonly);
        }
        permit(&path, readonly);
    }
    permit(folder, readonly);
}

#[cfg(unix)]
fn permit(path: &Path, readonly: bool) {
    use std::os::unix::fs::PermissionsExt;
    let writable = if path.is_dir() { 0o755 } else { 0o644 };
    let mode = if readonly { writable & 0o555 } else { writable };
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
fn permit(_: &Path, _: bool) {}

#[test]
fn a_source_tree_that_cannot_be_written_builds_and_stays_as_it_is() {
    let folder = new_crate("rebuild-readonly", BUILT_MAIN, Some(SCRIPT));
    // Cargo itself completes the lock file.
    cargo(&folder, &["metadata", "--format-version", "1"]);
    let before = snapshot(&folder);
    set_readonly(&folder, true);
    let (printed, _) = run(&folder);
    set_readonly(&folder, false);
    assert_eq!(printed, "RED\n");
    // Whoever runs the tests may be let past permissions, and nothing is written all the same.
    assert_eq!(snapshot(&folder), before);
}

/// What cargo says of a build that fails.
fn failure(folder: &Path, color: &str) -> String {
    let output = run_cargo(folder, &["build", "--color", color]);
    assert!(!output.status.success());
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_spec_with_mistakes_fails_the_build_with_all_of_them() {
    let folder = new_crate("rebuild-mistakes", BUILT_MAIN, Some(SCRIPT));
    let wrong = TYPES.replace("RED", "RED, RED") + "  Size: { type: integr }\n";
    fs::write(folder.join("spec/types.yaml"), wrong).unwrap();
    let said = failure(&folder, "never");
    for expected in [
        "spec/types.yaml:2:24: error[C046]",
        "spec/types.yaml:3:17: error[C021]: there is no type `integr`",
        "= help: did you mean `integer`?",
    ] {
        assert!(said.contains(expected), "{expected} is missing in:\n{said}");
    }
    assert!(!said.contains('\u{1b}'), "cargo shows no colour: {said}");
    // Cargo hands colour through where it shows colour itself.
    let said = failure(&folder, "always");
    assert!(said.contains("\u{1b}[91merror[C021]"), "{said:?}");

    // The mistakes mended, the build goes on from there.
    fs::write(folder.join("spec/types.yaml"), TYPES).unwrap();
    assert_eq!(run(&folder).0, "RED\n");
}

#[test]
fn warnings_of_a_spec_are_warnings_of_the_build() {
    let folder = new_crate("rebuild-warnings", BUILT_MAIN, Some(SCRIPT));
    fs::write(
        folder.join("spec/types.yaml"),
        TYPES.to_owned() + "  Unused: { type: integer }\n",
    )
    .unwrap();
    let (_, said) = cargo(&folder, &["build"]);
    assert!(
        said.contains("spec/types.yaml:3:3: warning[C090]"),
        "{said}"
    );
}
