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

/// What was put into a text, all of which is still there around it.
pub(crate) fn put_in<'a>(before: &str, after: &'a str) -> &'a str {
    let same = |(a, b): &(u8, u8)| a == b;
    let length = after.len() - before.len();
    let bytes = || before.bytes().zip(after.bytes());
    let start = bytes().take_while(same).count();
    // Where what was put in ends like what stands before it, several places are as good.
    let fits = |start: &usize| before[*start..] == after[start + length..];
    let start = (0..=start)
        .rev()
        .filter(|start| before.is_char_boundary(*start));
    let start = start.into_iter().find(fits);
    let start = start.unwrap_or_else(|| panic!("{before}\nis no part of\n{after}"));
    &after[start..start + length]
}

/// Adds an operation to a spec that is a single file, and gives the file's text then.
pub(crate) fn added(test: &str, spec: &str, operation: &str) -> String {
    let path = file(&empty_folder(&format!("add-{test}")), "things.yaml", spec);
    let found = run(&["add", &path, operation]);
    assert_eq!(
        (found.code, found.output.as_str()),
        (0, ""),
        "{}",
        found.error
    );
    let text = read(&path);
    let line = text
        .lines()
        .position(|line| line.trim() == format!("{operation}:"))
        .unwrap_or_else(|| panic!("{text}"));
    assert_eq!(
        found.error,
        format!("{path}:{}: added {operation}\n", line + 1)
    );
    let checked = run(&["check", &path]);
    assert_eq!(checked.code, 0, "{}\n{text}", checked.error);
    text
}

/// The start of a spec with these lines after it.
pub(crate) fn spec(lines: &str) -> String {
    format!("cistron: 1\nservice: Things\nversion: '1'\nprotocol: rest-json\n{lines}")
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

/// What a pipe is given while something is written to it.
#[cfg(unix)]
pub(crate) fn through_a_pipe(folder: &Path, write: impl FnOnce(&str)) -> String {
    use std::os::unix::fs::FileTypeExt;
    let pipe = folder.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    write(pipe.to_str().unwrap());
    let text = reader.join().unwrap();
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
    assert_eq!(names(folder).len(), 2, "nothing was written beside it");
    text
}
