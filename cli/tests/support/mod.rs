//! Running the command inside the test, with its streams caught.

// Each test file takes what it needs.
#![allow(dead_code)]

use std::fs;
use std::path::{Path, PathBuf};

use cargo_cistron::Streams;

/// A spec without mistakes.
pub(crate) const SPEC: &str = "\
cistron: 1
service: Things
version: '1'
protocol: rest-json
operations:
  GetThing:
    http: GET /things/{id}
    request:
      id: string
    response:
      name: string
";

/// What a run of the command came to.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: u8,
    pub(crate) output: String,
    pub(crate) error: String,
}

/// Runs the command, as cargo runs it.
pub(crate) fn run<A: AsRef<str>>(arguments: &[A]) -> Run {
    run_with("", arguments)
}

/// The same with this on standard input.
pub(crate) fn run_with<A: AsRef<str>>(input: &str, arguments: &[A]) -> Run {
    let (mut output, mut error) = (Vec::new(), Vec::new());
    let mut streams = Streams {
        input: &mut input.as_bytes(),
        output: &mut output,
        error: &mut error,
        output_is_terminal: false,
        error_is_terminal: false,
    };
    let own = ["cargo-cistron", "cistron"].into_iter();
    let arguments = own.chain(arguments.iter().map(AsRef::as_ref));
    let code = cargo_cistron::run(arguments.map(Into::into), &mut streams);
    Run {
        code,
        output: String::from_utf8(output).unwrap(),
        error: String::from_utf8(error).unwrap(),
    }
}

/// An empty folder for a test.
pub(crate) fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A file with this text in a folder, and its path as an argument.
pub(crate) fn file(folder: &Path, name: &str, text: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path.into_os_string().into_string().unwrap()
}

pub(crate) fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).unwrap()
}

/// The names of what is in a folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A text without its ANSI escapes, each of which ends with an `m`.
pub(crate) fn without_escapes(text: &str) -> String {
    let mut pieces = text.split('\u{1b}');
    let first = pieces.next().unwrap_or_default().to_owned();
    let rest = pieces.map(|piece| piece.split_once('m').unwrap().1);
    [first].into_iter().chain(rest.map(str::to_owned)).collect()
}

/// The root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
