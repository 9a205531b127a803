//! The README's way from `cargo new` to a validated request, followed to the letter in each of its
//! three ways.
//!
//! The packages are not taken from the registry but from here, and so is the command: where the
//! README installs it, it is put on the path.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use cistron_tests::workspace;

/// What the README says to do.
#[derive(Debug)]
enum Step {
    /// Run these commands.
    Run(Vec<String>),
    /// Give a file this text.
    File(String, String),
    /// Add a text to a file.
    Append(String, String),
    /// The run before prints this.
    Printed(String),
}

/// The guide's part after a line that begins so, up to the next such line or heading.
fn part<'a>(guide: &'a str, start: &str) -> &'a str {
    let from = guide
        .find(&format!("\n{start}"))
        .unwrap_or_else(|| panic!("the guide has no part {start:?}"));
    let rest = &guide[from + 1..];
    let ends = ["\n**1.", "\n**2.", "\n**3.", "\n**4.", "\n*By "];
    let end = ends.iter().filter_map(|end| rest[1..].find(end)).min();
    end.map_or(rest, |end| &rest[..=end])
}

/// The steps of a part: fenced blocks, each with the line before it that says what file it is.
fn steps(part: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut label = "";
    let mut lines = part.lines();
    while let Some(line) = lines.next() {
        let Some(language) = line.strip_prefix("```") else {
            if !line.trim().is_empty() {
                label = line;
            }
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let text = block.join("\n") + "\n";
        let file = label.split('`').nth(1).unwrap_or_default().to_owned();
        steps.push(match language {
            "sh" => Step::Run(block.iter().map(|line| (*line).to_owned()).collect()),
            "text" => Step::Printed(text),
            _ if label == format!("`{file}`:") => Step::File(file, text),
            _ if label == format!("`{file}`, at the end:") => Step::Append(file, text),
            _ => panic!("what is to be done with the block after {label:?}?"),
        });
    }
    steps
}

/// A reader of the guide.
struct Reader {
    /// The folder of it all, which goes with the reader.
    folder: PathBuf,
    /// Where the reader is.
    at: PathBuf,
    tools: PathBuf,
    printed: String,
}

impl Reader {
    /// In an empty folder, with the packages of the workspace in place of the registry's.
    fn new(name: &str) -> Self {
        // Outside of the workspace, which `cargo new` would make the package a member of.
        let folder = format!("cistron-guide-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        fs::create_dir_all(folder.join(".cargo")).unwrap();
        let root = workspace();
        let root = root.display();
        let patch = format!(
            "[patch.crates-io]\ncistron = {{ path = '{root}' }}\n\
             cistron-build = {{ path = '{root}/build' }}\n"
        );
        fs::write(folder.join(".cargo/config.toml"), patch).unwrap();
        Self {
            tools: folder.join("tools"),
            at: folder.clone(),
            folder,
            printed: String::new(),
        }
    }

    fn follow(&mut self, steps: Vec<Step>) {
        for step in steps {
            match step {
                Step::Run(commands) => {
                    for command in commands {
                        self.run(&command);
                    }
                }
                Step::File(path, text) => {
                    let path = self.at.join(path);
                    fs::create_dir_all(path.parent().unwrap()).unwrap();
                    fs::write(path, text).unwrap();
                }
                Step::Append(path, text) => {
                    let path = self.at.join(path);
                    let mut file = OpenOptions::new().append(true).open(path).unwrap();
                    file.write_all(text.as_bytes()).unwrap();
                }
                Step::Printed(text) => assert_eq!(self.printed, text),
            }
        }
    }

    fn run(&mut self, line: &str) {
        if let Some(folder) = line.strip_prefix("cd ") {
            self.at.push(folder);
            // The versions that are here already, so that nothing is asked of the registry.
            fs::copy(workspace().join("Cargo.lock"), self.at.join("Cargo.lock")).unwrap();
            return;
        }
        if line == "cargo install cargo-cistron" {
            self.install();
            return;
        }
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let paths = std::env::var_os("PATH").unwrap_or_default();
        let paths = [self.tools.clone()]
            .into_iter()
            .chain(std::env::split_paths(&paths));
        let mut words = line.split(' ');
        assert_eq!(words.next(), Some("cargo"), "{line}");
        let output = Command::new(env!("CARGO"))
            .args(words)
            .current_dir(&self.at)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TARGET_DIR", target)
            .env("PATH", std::env::join_paths(paths).unwrap())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}\n{said}");
        // That a way does not need each package that stands in for the registry's says nothing.
        let warned = |said: &str| said.contains("warning") && !said.contains("patch `");
        assert!(!said.lines().any(warned), "{line}\n{said}");
        self.printed = String::from_utf8_lossy(&output.stdout).into_owned();
    }

    /// Puts the workspace's own command on the path.
    fn install(&self) {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let output = Command::new(env!("CARGO"))
            .args(["build", "--offline", "--package", "cargo-cistron"])
            .current_dir(workspace())
            .env("CARGO_TARGET_DIR", target)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        fs::create_dir_all(&self.tools).unwrap();
        let name = format!("cargo-cistron{}", std::env::consts::EXE_SUFFIX);
        fs::copy(target.join("debug").join(&name), self.tools.join(name)).unwrap();
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Follows the guide, taking the third step in one of its ways.
fn follow(name: &str, way: &str) {
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    let guide = readme
        .split("\n## ")
        .find(|section| section.starts_with("From `cargo new`"))
        .unwrap();
    let mut reader = Reader::new(name);
    let before = guide.find("\n**1.").unwrap();
    reader.follow(steps(&guide[..before]));
    for start in ["**1.", "**2.", way, "**4."] {
        let steps = steps(part(guide, start));
        assert!(!steps.is_empty(), "{start} says nothing to do");
        reader.follow(steps);
    }
    assert!(reader.printed.starts_with("GET "), "{}", reader.printed);
}

#[test]
fn by_macro() {
    follow("macro", "*By macro*");
}

#[test]
fn by_build_script() {
    follow("build", "*By build script*");
}

#[test]
fn by_command() {
    follow("command", "*By command*");
}
