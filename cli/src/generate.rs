//! `cargo cistron generate`.

use std::path::Path;

use cistron_build::{Build, Options, format, write};
use similar::TextDiff;

use crate::arguments::Generate;
use crate::outcome::{Outcome, Stop};
use crate::spec::{Spec, report};
use crate::streams::Terminal;

pub(crate) fn generate(arguments: &Generate, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let spec = Spec::new(&arguments.spec, terminal)?;
    let compiled = spec.compile(&options(arguments)?)?;
    report(&compiled, &arguments.messages, terminal)?;
    let code = format(&compiled)?;
    match &arguments.output {
        None => terminal.output(&code)?,
        Some(path) if arguments.check => compare(path, &code, terminal)?,
        Some(path) => {
            let what = if write(path, &code)? {
                "written"
            } else {
                "up to date"
            };
            terminal.error(&format!("{}: {what}\n", path.display()))?;
        }
    }
    Ok(())
}

fn options(arguments: &Generate) -> Result<Options, Stop> {
    let mut build = Build::new(&arguments.spec);
    if !arguments.operations.is_empty() {
        build = build.operations(&arguments.operations);
    }
    if let Some(path) = &arguments.crate_path {
        build = build.crate_path(path);
    }
    build
        .options()
        .map_err(|error| Stop::Usage(error.to_string()))
}

/// Shows where a file differs from what it should be.
fn compare(path: &Path, code: &str, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let there = match std::fs::read(path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) => {
            return Err(Stop::Failed(format!(
                "{} cannot be read: {error}",
                path.display()
            )));
        }
    };
    if there == code {
        return Ok(());
    }
    let name = path.display().to_string();
    let difference = TextDiff::from_lines(there.as_str(), code)
        .unified_diff()
        .header(&name, &format!("{name} (generated)"))
        .to_string();
    for line in difference.split_inclusive('\n') {
        let line = colored(line, terminal.color_output);
        terminal.output(&line)?;
    }
    Err(Stop::Failed(format!(
        "{name} is not what the spec gives; leave out `--check` to write it"
    )))
}

/// A line of a difference in the colours that `git diff` has for it.
fn colored(line: &str, color: bool) -> String {
    let code = match line.chars().next() {
        Some('+') => "32",
        Some('-') => "31",
        Some('@') => "36",
        _ => return line.to_owned(),
    };
    if !color {
        return line.to_owned();
    }
    let (text, end) = match line.strip_suffix('\n') {
        Some(text) => (text, "\n"),
        None => (line, ""),
    };
    format!("\u{1b}[{code}m{text}\u{1b}[0m{end}")
}
