//! The house rules that a test can hold: who may import whom, and how old a Rust will do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cistron_tests::workspace;
use serde_json::Value;

/// The stages of the compiler. Each may import only those before it.
const STAGES: &[&str] = &[
    "threads",
    "source",
    "diagnostic",
    "language",
    "yaml",
    "fields",
    "load",
    "written",
    "tokens",
    "literal",
    "markdown",
    "pattern",
    "checked",
    "constraint",
    "model",
    "parse",
    "check",
    "select",
    "emit",
    "front",
    "lib",
];

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The stage that a file of the compiler belongs to.
fn stage(source: &Path, file: &Path) -> String {
    let first = file
        .strip_prefix(source)
        .unwrap()
        .components()
        .next()
        .unwrap();
    let name = first.as_os_str().to_str().unwrap();
    name.trim_end_matches(".rs").to_owned()
}

/// The code of a file without its tests and its comments.
fn code(file: &Path) -> String {
    if file.file_name().is_some_and(|name| name == "tests.rs") {
        return String::new();
    }
    let text = fs::read_to_string(file).unwrap();
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The modules that a text imports from the root of the crate.
fn imported(text: &str) -> Vec<String> {
    text.split("crate::")
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|character| character.is_alphanumeric() || *character == '_')
                .collect()
        })
        .collect()
}

#[test]
fn each_stage_imports_only_those_before_it() {
    let source = workspace().join("codegen/src");
    let mut files = Vec::new();
    rust_files(&source, &mut files);
    let rank = |stage: &str| STAGES.iter().position(|known| *known == stage);
    let mut checked = 0;
    for file in files {
        let own = stage(&source, &file);
        let own_rank = rank(&own).unwrap_or_else(|| panic!("{own} is no known stage"));
        for other in imported(&code(&file)) {
            let Some(other_rank) = rank(&other) else {
                continue;
            };
            assert!(
                other_rank <= own_rank,
                "{} imports {other}, which comes after {own}",
                file.display()
            );
            checked += 1;
        }
    }
    assert!(
        checked > 20,
        "only {checked} imports were found: is the search still right?"
    );
}

#[test]
fn only_one_stage_knows_yaml_and_none_does_io() {
    let source = workspace().join("codegen/src");
    let mut files = Vec::new();
    rust_files(&source, &mut files);
    for file in files {
        let text = code(&file);
        let own = stage(&source, &file);
        assert!(
            own == "yaml" || !text.contains("serde_yaml::"),
            "{} uses serde_yaml",
            file.display()
        );
        for forbidden in ["std::fs", "std::env", "std::net", "std::process"] {
            assert!(
                !text.contains(forbidden),
                "{} uses {forbidden}",
                file.display()
            );
        }
    }
}

/// The packages of the workspace, each with those of the workspace that it may be built from.
const PACKAGES: &[(&str, &[&str])] = &[
    ("cistron-codegen", &[]),
    ("cistron-macros", &["cistron-codegen"]),
    ("cistron-build", &["cistron-codegen"]),
    (
        "cargo-cistron",
        &["cistron-build", "cistron-codegen", "cistron-import"],
    ),
    ("cistron-import", &["cistron-codegen"]),
    ("cistron", &["cistron-macros"]),
    ("generated-example", &["cistron", "cistron-build"]),
];

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(workspace())
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn each_package_is_built_from_those_before_it() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    for (name, allowed) in PACKAGES {
        let package = packages.iter().find(|package| package["name"] == *name);
        let dependencies = package.unwrap()["dependencies"].as_array().unwrap();
        for dependency in dependencies {
            let other = dependency["name"].as_str().unwrap();
            let ours = other.contains("cistron");
            assert!(
                !ours || dependency["kind"] == "dev" || allowed.contains(&other),
                "{name} is built from {other}"
            );
        }
    }
}

/// A version of Rust as `1.88` or `1.88.0`, to be compared.
fn version(text: &str) -> Vec<u32> {
    text.split('.')
        .map(|part| part.parse().unwrap())
        .chain([0])
        .take(3)
        .collect()
}

#[test]
fn no_dependency_needs_a_newer_rust_than_we_say() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    let ours = packages
        .iter()
        .find(|package| package["name"] == "cistron")
        .and_then(|package| package["rust_version"].as_str())
        .map(version)
        .unwrap();
    assert!(
        packages.len() > 50,
        "only {} packages were found",
        packages.len()
    );
    for package in packages {
        if let Some(needed) = package["rust_version"].as_str() {
            assert!(
                version(needed) <= ours,
                "{} needs Rust {needed}",
                package["name"]
            );
        }
    }
}

/// How many crates a command of the README counts, and how many the README says there are.
#[test]
fn the_readme_counts_the_crates_that_there_are() {
    let readme = std::fs::read_to_string(workspace().join("README.md")).unwrap();
    let rows: Vec<&str> = readme
        .lines()
        .filter(|line| line.starts_with("| `cistron`") && line.contains("`cargo tree"))
        .collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    for row in rows {
        let said: usize = row.split('|').nth(2).unwrap().trim().parse().unwrap();
        let command = row.split("`cargo ").nth(1).unwrap();
        let command = command.split(" \\|").next().unwrap();
        let output = Command::new(env!("CARGO"))
            .args(command.split(' '))
            .arg("--locked")
            .current_dir(workspace())
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        let crates: std::collections::BTreeSet<&str> = printed.lines().collect();
        assert_eq!(crates.len(), said, "{command}\n{printed}");
        for stack in ["hyper ", "tokio ", "reqwest ", "rustls "] {
            assert!(!printed.contains(stack), "{stack} is pulled in");
        }
    }
}
