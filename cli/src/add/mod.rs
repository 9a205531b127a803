//! `cargo cistron add`.

mod members;
mod spot;
mod stub;
mod style;
mod words;

use std::path::Path;

use cistron_build::{Error, Options, load_with, write};
use cistron_codegen::diagnostic::{Code, Diagnostic, Severity};
use cistron_codegen::source::Place;
use cistron_codegen::written::{File, Value, files};

use crate::arguments::{Add, Messages};
use crate::outcome::{Outcome, Stop};
use crate::spec::{Spec, report};
use crate::streams::Terminal;
use spot::Spot;
use stub::Stub;
use style::Style;
use words::Words;

const SECTION: &str = "operations";

pub(crate) fn add(arguments: &Add, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let name = &arguments.operation;
    is_name(name)?;
    let spec = Spec::new(&arguments.spec, terminal)?;
    let compiled = spec.compile(&only_checked())?;
    if compiled.has_errors() {
        return report(&compiled, &Messages::HUMAN, terminal);
    }
    let mut read = |path: &str| spec.read(path.as_ref()).map_err(|error| error.to_string());
    let before = files(spec.root()?, &mut read);
    is_new(name, &before)?;
    let file = target(&before)?;
    let is_root = before
        .first()
        .is_some_and(|root| root.path() == file.path());
    if spec.is_input() && !is_root {
        return Err(Stop::Failed(format!(
            "the operations stand in {}, and what standard input gives is not that file; name the \
             root file in place of `-`",
            file.path()
        )));
    }
    let (text, place) = extended(name, &spec, &before, file)?;
    if spec.is_input() {
        terminal.output(&text)?;
    } else {
        write(Path::new(file.path()), &text)?;
    }
    terminal.error(&format!("{}:{}: added {name}\n", place.path, place.line))?;
    Ok(())
}

fn only_checked() -> Options {
    Options {
        emit: false,
        ..Options::default()
    }
}

fn is_name(name: &str) -> Outcome {
    let letters = name
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if letters && name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Ok(());
    }
    Err(Stop::Usage(format!(
        "`{name}` cannot name an operation: a name is letters and digits, and begins with a \
         letter, as in GetRunGroup"
    )))
}

fn is_new(name: &str, files: &[File]) -> Outcome {
    let there = files.iter().find_map(|file| {
        let operations = file.root()?.get(SECTION)?;
        operations.value.get(name)
    });
    match there {
        Some(entry) => Err(Stop::Failed(format!(
            "{}: there is an operation `{name}` already",
            entry.place
        ))),
        None => Ok(()),
    }
}

/// The file that the operation goes to: the root file, unless another one alone has operations.
fn target(files: &[File]) -> Result<&File, Stop> {
    let has_operations = |file: &&File| file.root().is_some_and(|root| root.get(SECTION).is_some());
    let having: Vec<&File> = files.iter().filter(has_operations).collect();
    let Some(root) = files.first() else {
        return Err(Stop::Failed("there is no file".to_owned()));
    };
    match having.as_slice() {
        [only] => Ok(only),
        [] => Ok(root),
        [first, ..] if first.path() == root.path() => Ok(root),
        several => {
            let paths: Vec<&str> = several.iter().map(|file| file.path()).collect();
            Err(Stop::Failed(format!(
                "several files have operations: {}; write `operations:` into {} to have this one \
                 there",
                paths.join(", "),
                root.path()
            )))
        }
    }
}

/// The text of a file with the operation in it, and where its name stands there. The path is the
/// first that no other operation has.
fn extended(
    name: &str,
    spec: &Spec,
    before: &[File],
    file: &File,
) -> Result<(String, Place), Stop> {
    let spot = Spot::find(file)?;
    let style = Style::of(before);
    let stub = Stub {
        name,
        words: Words::of(name),
        style: &style,
    };
    let mark = byte_order_mark(spec, file)?;
    let mut refusal = None;
    for path in stub.paths() {
        let text = spot.fill(file.text(), &stub.lines(&path, &spot));
        let text = format!("{mark}{text}");
        let mut read = |path: &Path| {
            if path == Path::new(file.path()) {
                Ok(text.clone().into_bytes())
            } else {
                spec.read(path)
            }
        };
        let compiled = load_with(&spec.path, &only_checked(), &mut read)?;
        let mut errors = compiled
            .diagnostics
            .into_iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error);
        match errors.next() {
            Some(error) if error.code == Code::SameRoute => refusal = Some(error),
            Some(error) => return Err(refused(name, &error)),
            None => {
                let mut read = |path: &str| read(path.as_ref()).map_err(|error| error.to_string());
                let after = files(spec.root()?, &mut read);
                let place = added(name, before, &after).ok_or_else(|| {
                    Stop::Failed(format!(
                        "{}: {name} cannot be added here with all else left as it is; write it by \
                         hand",
                        file.path()
                    ))
                })?;
                return Ok((text, place));
            }
        }
    }
    Err(refusal.map_or(Stop::Said, |error| refused(name, &error)))
}

fn refused(name: &str, error: &Diagnostic) -> Stop {
    let help = error.help.as_ref();
    let help = help.map_or_else(String::new, |help| format!("; {help}"));
    Stop::Failed(format!(
        "{name} cannot be added: {}{help}; `cargo cistron explain {}` says more",
        error.message, error.code
    ))
}

/// What stands before the text in the file itself.
fn byte_order_mark(spec: &Spec, file: &File) -> Result<&'static str, Stop> {
    let bytes = spec.read(file.path().as_ref()).unwrap_or_default();
    match bytes.strip_suffix(file.text().as_bytes()) {
        Some(b"") => Ok(""),
        Some(b"\xef\xbb\xbf") => Ok("\u{feff}"),
        _ => Err(Error::Changed(file.path().into()).into()),
    }
}

/// Where the name of the operation stands, if all else is as it was.
fn added(name: &str, before: &[File], after: &[File]) -> Option<Place> {
    let mut place = None;
    let mut same = before.len() == after.len();
    for (before, after) in before.iter().zip(after) {
        let (before, after) = (before.root()?, after.root()?);
        let known = |entry: &cistron_codegen::written::Entry<'_>| before.get(entry.key).is_some();
        same &= before.entries().count() == after.entries().filter(known).count();
        for entry in after.entries() {
            let found = before.get(entry.key);
            if entry.key != SECTION {
                same &= found.is_some_and(|found| is_same(found.value, entry.value, None));
                continue;
            }
            if let Some(own) = entry.value.get(name) {
                place = Some(*own.place);
            }
            same &= found.is_none_or(|found| is_same(found.value, entry.value, Some(name)));
        }
    }
    place.filter(|_| same)
}

/// Whether two values say the same, but for one key at their top.
fn is_same(before: Value<'_>, after: Value<'_>, but_for: Option<&str>) -> bool {
    let rest = || after.entries().filter(|entry| Some(entry.key) != but_for);
    let is_text_same = before.as_text() == after.as_text() || but_for.is_some();
    is_text_same
        && before.entries().count() == rest().count()
        && before.entries().zip(rest()).all(|(before, after)| {
            before.key == after.key && is_same(before.value, after.value, None)
        })
        && before.items().count() == after.items().count()
        && before
            .items()
            .zip(after.items())
            .all(|(before, after)| is_same(before, after, None))
}
