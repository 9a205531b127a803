//! A change of a spec, or of a file that it includes, compiles the crate again; no change does not.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

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
    // The workspace's own target folder has the dependencies built already.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--offline", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    (String::from_utf8_lossy(&output.stdout).into_owned(), said)
}

fn new_crate() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::create_dir_all(folder.join("spec")).unwrap();
    let manifest = format!(
        "[package]\nname = \"rebuild\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\ncistron = {{ path = '{}' }}\n\n[workspace]\n",
        workspace().display()
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    fs::write(folder.join("src/main.rs"), MAIN).unwrap();
    fs::write(folder.join("spec/api.yaml"), ROOT).unwrap();
    fs::write(folder.join("spec/types.yaml"), TYPES).unwrap();
    folder
}

#[test]
fn a_change_of_a_spec_compiles_the_crate_again() {
    let folder = new_crate();
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
