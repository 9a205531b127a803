//! The root file and the files that it includes.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::fields::{self, Located};
use crate::language;
use crate::source::{FilePath, Source};
use crate::yaml::{self, Entry, Node, Parts, Value};

/// Reads a file by its path.
pub(crate) type Read<'r> = dyn FnMut(&str) -> Result<Vec<u8>, String> + 'r;

/// How much of the files is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// All of them.
    Whole,
    /// What stands in the sections of a file is left unread, where it looks simple.
    Parts,
}

/// A file of a spec.
#[derive(Debug)]
pub(crate) struct File {
    /// Its path and its text.
    pub(crate) source: Source,
    /// What stands in it; absent where it could not be read.
    pub(crate) node: Option<Node>,
    /// What of it is still to be read.
    pub(crate) parts: Parts,
    /// The file that includes it; absent for the root.
    includer: Option<usize>,
}

impl File {
    /// The file's path, and what stands in it, as text.
    pub(crate) fn outline(&self) -> String {
        let tree = self.node.as_ref().map_or_else(String::new, Node::outline);
        format!("{}\n{tree}", self.source.path)
    }
}

/// Reads the root file and all that it includes. Every file whose reading was tried is listed,
/// the root first.
pub(crate) fn load(
    root_path: &str,
    read: &mut Read<'_>,
    reading: Reading,
    sink: &mut Diagnostics,
) -> Vec<File> {
    let mut loader = Loader {
        reading,
        folder: folder_of(root_path).to_owned(),
        files: Vec::new(),
        known: HashMap::new(),
    };
    loader.add(root_path, None, None, read, sink);
    // Files are added at the end while this goes on.
    let mut index = 0;
    while index < loader.files.len() {
        loader.includes(index, read, sink);
        index += 1;
    }
    loader.files
}

struct Loader {
    reading: Reading,
    /// The folder of the root file, which no path leaves.
    folder: String,
    files: Vec<File>,
    /// The files by path, each with the place that first included it.
    known: HashMap<String, (usize, Option<crate::source::Place>)>,
}

impl Loader {
    fn add(
        &mut self,
        path: &str,
        includer: Option<usize>,
        from: Option<&Located<String>>,
        read: &mut Read<'_>,
        sink: &mut Diagnostics,
    ) {
        let place = from.map(|from| from.place);
        self.known
            .insert(path.to_owned(), (self.files.len(), place));
        let shown = FilePath::from(path);
        let bytes = match read(path) {
            Ok(bytes) => bytes,
            Err(reason) => {
                sink.push(cannot_read(from, path, &reason));
                self.push(shown, "", None, includer);
                return;
            }
        };
        // A byte order mark says nothing that UTF-8 does not say.
        let stripped = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        match std::str::from_utf8(stripped) {
            Ok(text) => {
                let source = Source {
                    path: shown,
                    text: text.into(),
                };
                drop(bytes);
                let in_parts = (self.reading == Reading::Parts)
                    .then(|| yaml::parse_in_parts(&source))
                    .flatten();
                let (node, parts) = match in_parts {
                    Some((node, parts)) => (Some(node), parts),
                    None => (yaml::parse(&source, sink), Parts::default()),
                };
                self.files.push(File {
                    source,
                    node,
                    parts,
                    includer,
                });
            }
            Err(error) => {
                let text = String::from_utf8_lossy(stripped).into_owned();
                let valid = stripped.get(..error.valid_up_to()).unwrap_or_default();
                sink.push(not_utf8(shown, valid, stripped));
                self.push(shown, &text, None, includer);
            }
        }
    }

    fn push(&mut self, path: FilePath, text: &str, node: Option<Node>, includer: Option<usize>) {
        let source = Source {
            path,
            text: text.into(),
        };
        self.files.push(File {
            source,
            node,
            parts: Parts::default(),
            includer,
        });
    }

    /// Adds the files that a file includes.
    fn includes(&mut self, index: usize, read: &mut Read<'_>, sink: &mut Diagnostics) {
        let Some(file) = self.files.get(index) else {
            return;
        };
        let own = file.source.path;
        for path in include_list(file.node.as_ref(), sink) {
            let resolved = match resolve(&self.folder, folder_of(&own), path.as_str()) {
                Ok(resolved) => resolved,
                Err((reason, help)) => {
                    let message = format!("{} cannot be included: {reason}", quoted(&path.value));
                    sink.push(
                        Diagnostic::error(Code::IncludePath, &path.place, message).help(help),
                    );
                    continue;
                }
            };
            match self.known.get(&resolved) {
                Some((known, first)) => {
                    sink.push(self.again(index, *known, first.as_ref(), &path));
                }
                None => self.add(&resolved, Some(index), Some(&path), read, sink),
            }
        }
    }

    /// The diagnostic for a file that was included before.
    fn again(
        &self,
        index: usize,
        known: usize,
        first: Option<&crate::source::Place>,
        path: &Located<String>,
    ) -> Diagnostic {
        let mut above = Some(index);
        while let Some(file) = above {
            if file == known {
                let message = format!(
                    "{} includes this file in turn, so the files include each other in a circle",
                    quoted(&path.value)
                );
                return Diagnostic::error(Code::IncludeLoop, &path.place, message)
                    .help("leave this one out: all files of a spec share their names");
            }
            above = self.files.get(file).and_then(|file| file.includer);
        }
        let message = format!("{} is included twice", quoted(&path.value));
        let diagnostic = Diagnostic::error(Code::IncludedTwice, &path.place, message)
            .help("leave this one out: all files of a spec share their names");
        match first {
            Some(first) => diagnostic.label(first, "first here"),
            None => diagnostic,
        }
    }
}

/// A file that cannot be read: told where it is included, or of the root file as a whole.
fn cannot_read(from: Option<&Located<String>>, path: &str, reason: &str) -> Diagnostic {
    let Some(from) = from else {
        let message = format!("the file cannot be read: {reason}");
        return Diagnostic {
            place: None,
            ..Diagnostic::error(Code::CannotRead, &yaml::start_of(path.into()), message)
        };
    };
    let message = format!("{} cannot be read: {reason}", quoted(path));
    Diagnostic::error(Code::CannotRead, &from.place, message)
}

/// The paths under `include`.
fn include_list(node: Option<&Node>, sink: &mut Diagnostics) -> Vec<Located<String>> {
    let Some(Value::Map(entries)) = node.map(|node| &node.value) else {
        return Vec::new();
    };
    // A key that was most likely meant to be this one is reported when the file is read further,
    // and what it lists is not missed before.
    let is_meant = |entry: &&Entry| {
        !language::ROOT.iter().any(|key| key.name == entry.key)
            && fields::taken_for(&entry.key, language::INCLUDED) == Some("include")
    };
    let found = entries.iter().find(|entry| entry.key == "include");
    found
        .or_else(|| entries.iter().find(is_meant))
        .map_or_else(Vec::new, |entry| fields::texts(entry, sink))
}

/// The folder of a file, with the slash at its end.
pub(crate) fn folder_of(path: &str) -> &str {
    path.rfind('/')
        .map_or("", |end| path.get(..=end).unwrap_or(""))
}

/// The path of an included file, relative to what the root path is relative to; or why it is not
/// allowed, and what to do.
fn resolve(root: &str, folder: &str, path: &str) -> Result<String, (&'static str, &'static str)> {
    const RELATIVE: &str = "write a path relative to this file, with `/` between its parts";
    let drive = path.chars().nth(1) == Some(':');
    if path.starts_with(['/', '~']) || drive || path.contains("://") {
        return Err(("the path is absolute", RELATIVE));
    }
    if path.contains('\\') {
        return Err(("the path holds a backslash", RELATIVE));
    }
    if path.is_empty() || path.ends_with('/') || path.contains(char::is_control) {
        return Err(("the path names no file", RELATIVE));
    }
    let below = folder.strip_prefix(root).unwrap_or(folder);
    let mut parts: Vec<&str> = below.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.pop().is_some() => {}
            ".." => {
                return Err((
                    "the path leaves the folder of the root file",
                    "move the file into that folder",
                ));
            }
            part => parts.push(part),
        }
    }
    Ok(format!("{root}{}", parts.join("/")))
}

fn not_utf8(path: FilePath, valid: &[u8], bytes: &[u8]) -> Diagnostic {
    let before = String::from_utf8_lossy(valid);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    let place = crate::source::Place {
        path,
        line: u32::try_from(line).unwrap_or(u32::MAX),
        column: u32::try_from(column).unwrap_or(u32::MAX),
        width: 1,
    };
    let (message, help) = if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        (
            "the file is UTF-16, and a spec is UTF-8",
            "save the file as UTF-8",
        )
    } else {
        ("a byte here is not UTF-8", "save the file as UTF-8")
    };
    Diagnostic::error(Code::NotUtf8, &place, message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_taken_from_the_including_file() {
        let good = |folder, path| resolve("spec/", folder, path).unwrap();
        assert_eq!(good("spec/", "a.yaml"), "spec/a.yaml");
        assert_eq!(good("spec/", "./x//a.yaml"), "spec/x/a.yaml");
        assert_eq!(good("spec/x/", "../y/a.yaml"), "spec/y/a.yaml");
        assert_eq!(resolve("", "", "x/a.yaml").unwrap(), "x/a.yaml");
    }

    #[test]
    fn paths_never_leave_the_folder() {
        for path in [
            "/etc/passwd",
            "../a.yaml",
            "x/../../a.yaml",
            "C:/a.yaml",
            "x\\a.yaml",
            "",
            "x/",
            "~/a.yaml",
            "https://a.example/a.yaml",
            "a\u{0}.yaml",
        ] {
            assert!(resolve("spec/", "spec/", path).is_err(), "{path}");
        }
    }

    #[test]
    fn every_file_is_read_once_and_listed() {
        let mut asked = Vec::new();
        let mut read = |path: &str| {
            asked.push(path.to_owned());
            match path {
                "s/root.yaml" => Ok(b"include: [a.yaml, x/b.yaml, gone.yaml]".to_vec()),
                "s/a.yaml" => Ok(b"include: [x/b.yaml, root.yaml]".to_vec()),
                "s/x/b.yaml" => Ok(b"include: [../a.yaml]".to_vec()),
                _ => Err("no such file".to_owned()),
            }
        };
        let mut sink = Diagnostics::default();
        let files = load("s/root.yaml", &mut read, Reading::Whole, &mut sink);
        assert_eq!(files.len(), 4);
        assert_eq!(
            asked,
            ["s/root.yaml", "s/a.yaml", "s/x/b.yaml", "s/gone.yaml"]
        );
        let codes: Vec<Code> = sink.as_slice().iter().map(|found| found.code).collect();
        assert_eq!(
            codes,
            [
                Code::CannotRead,
                Code::IncludedTwice,
                Code::IncludeLoop,
                Code::IncludedTwice
            ]
        );
    }
}
