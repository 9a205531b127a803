//! The warnings of a spec come out of the macros: once a crate, and in full.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cistron_codegen::{Options, compile};
use cistron_tests::workspace;

/// A crate as unfriendly as a crate can be.
const LIB: &str = r#"
//! Two macros on one spec.

#![no_implicit_prelude]
#![deny(missing_docs, unused)]

/// The service.
pub mod api {
    ::cistron::service! { spec = "spec/api.yaml" }
}

/// One operation.
pub mod one {
    /// Gets a thing.
    #[derive(::cistron::Operation)]
    #[cistron(spec = "spec/api.yaml")]
    pub struct GetThing;
}

/// A spec without warnings.
pub mod calm {
    ::cistron::service! { spec = "spec/calm.yaml" }
}

/// A spec whose warnings nobody wants.
#[allow(deprecated)]
pub mod silenced {
    ::cistron::service! { spec = "spec/silenced.yaml" }
}
"#;

const SPEC: &str = "\
cistron: 1
service: Things
version: '1'
protocol: rest-json
operations:
  GetThing:
    http: GET /things/{id}
    request:
      id: { type: Id, length: { max: 9 } }
types:
  Id: { type: string, length: { min: 1, max: 18 } }
  Unused: string
";

fn new_crate() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("warnings");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::create_dir_all(folder.join("spec")).unwrap();
    let manifest = format!(
        "[package]\nname = \"warnings\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\ncistron = {{ path = '{}' }}\n\n[workspace]\n",
        workspace().display()
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    fs::write(folder.join("src/lib.rs"), LIB).unwrap();
    fs::write(folder.join("spec/api.yaml"), SPEC).unwrap();
    fs::write(folder.join("spec/silenced.yaml"), SPEC).unwrap();
    let calm = SPEC.split("types:").next().unwrap();
    let calm = calm.replace("Id, length: { max: 9 }", "string");
    fs::write(folder.join("spec/calm.yaml"), calm).unwrap();
    folder
}

/// What cargo says of the crate.
fn check(folder: &Path) -> String {
    // The workspace's own target folder has the dependencies built already.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    said
}

#[test]
fn each_warning_is_told_once_a_crate_and_in_full() {
    let folder = new_crate();
    let said = check(&folder);
    let mut read = |path: &str| fs::read(folder.join(path)).map_err(|error| error.to_string());
    let compiled = compile("spec/api.yaml", &mut read, &Options::default());
    let warnings = compiled.warnings();
    assert_eq!(warnings.len(), 2);
    for warning in &warnings {
        // rustc indents each line of a message alike.
        let lines: Vec<String> = warning
            .lines()
            .map(|line| {
                format!("{}{line}", " ".repeat("warning: ".len()))
                    .trim_end()
                    .to_owned()
            })
            .collect();
        assert_eq!(said.matches(&lines.join("\n")).count(), 1, "{said}");
    }
    assert_eq!(said.matches("warning[C").count(), warnings.len(), "{said}");
    assert!(said.contains("--> src/lib.rs:9:34"), "{said}");
    assert!(said.contains("generated 2 warnings"), "{said}");
}
