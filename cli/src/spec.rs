//! From a path on the command line to the compiler's output, and its diagnostics to a person or a
//! tool.

use std::path::{Path, PathBuf};

use cistron_build::{Options, load_with};
use cistron_codegen::Compiled;
use cistron_codegen::diagnostic::{Diagnostic, Severity, Sources, Style, render};
use cistron_codegen::source::Place;
use serde_json::{Value, json};

use crate::arguments::{MessageFormat, Messages};
use crate::outcome::{Outcome, Stop};
use crate::streams::Terminal;

/// The path that stands for standard input in diagnostics.
const INPUT: &str = "<stdin>";

/// A spec that is named on the command line: the path to show, and its text where that comes from
/// standard input.
pub(crate) struct Spec {
    pub(crate) path: PathBuf,
    input: Option<Vec<u8>>,
}

impl Spec {
    pub(crate) fn new(path: &Path, terminal: &mut Terminal<'_, '_>) -> Result<Self, Stop> {
        if path != Path::new("-") {
            return Ok(Self {
                path: path.to_owned(),
                input: None,
            });
        }
        let input = terminal
            .input()
            .map_err(|error| Stop::Failed(format!("standard input cannot be read: {error}")))?;
        Ok(Self {
            path: INPUT.into(),
            input: Some(input),
        })
    }

    /// The path as the compiler takes it.
    pub(crate) fn root(&self) -> Result<&str, Stop> {
        self.path.to_str().ok_or_else(|| {
            let path = self.path.display();
            Stop::Usage(format!("the path of the spec, {path}, is not UTF-8"))
        })
    }

    /// Whether the spec comes from standard input.
    pub(crate) fn is_input(&self) -> bool {
        self.input.is_some()
    }

    /// Reads a file of the spec.
    pub(crate) fn read(&self, path: &Path) -> std::io::Result<Vec<u8>> {
        match &self.input {
            Some(input) if path == Path::new(INPUT) => Ok(input.clone()),
            _ => std::fs::read(path),
        }
    }

    pub(crate) fn compile(&self, options: &Options) -> Result<Compiled, Stop> {
        Ok(load_with(&self.path, options, &mut |path| self.read(path))?)
    }
}

/// Says what is wrong with a spec. Errors stop the command.
pub(crate) fn report(
    compiled: &Compiled,
    messages: &Messages,
    terminal: &mut Terminal<'_, '_>,
) -> Outcome {
    match messages.message_format {
        MessageFormat::Human => report_to_people(compiled, terminal)?,
        MessageFormat::Json => {
            report_to_tools(&compiled.diagnostics, &compiled.sources, terminal)?;
        }
    }
    if compiled.has_errors() {
        return Err(Stop::Said);
    }
    Ok(())
}

/// Diagnostics as JSON, one a line.
pub(crate) fn report_to_tools(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    terminal: &mut Terminal<'_, '_>,
) -> Outcome {
    for diagnostic in diagnostics {
        let line = as_json(diagnostic, sources);
        terminal.output(&format!("{line}\n"))?;
    }
    Ok(())
}

/// Diagnostics as text, and how many there are.
fn report_to_people(compiled: &Compiled, terminal: &mut Terminal<'_, '_>) -> Outcome {
    if compiled.diagnostics.is_empty() {
        return Ok(());
    }
    terminal.error(&compiled.render_styled(terminal.style()))?;
    let count = |severity| {
        let of = |diagnostic: &&Diagnostic| diagnostic.severity == severity;
        compiled.diagnostics.iter().filter(of).count()
    };
    let path = compiled.sources.paths().next().unwrap_or_default();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let counts = [(errors, "error"), (warnings, "warning")]
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}{}", if *count == 1 { "" } else { "s" }))
        .collect::<Vec<_>>()
        .join(", ");
    terminal.error(&format!("\n{path}: {counts}\n"))?;
    Ok(())
}

/// A place for a tool.
pub(crate) fn place(place: &Place) -> Value {
    json!({
        "path": &*place.path,
        "line": place.line,
        "column": place.column,
        "width": place.width,
    })
}

/// A diagnostic for a tool.
fn as_json(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let labels: Vec<Value> = diagnostic
        .labels
        .iter()
        .map(|(at, text)| json!({ "place": place(at), "message": text }))
        .collect();
    json!({
        "reason": "diagnostic",
        "code": diagnostic.code.to_string(),
        "severity": match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "message": diagnostic.message,
        "place": diagnostic.place.as_ref().map(place),
        "labels": labels,
        "help": diagnostic.help,
        "note": diagnostic.note,
        "rendered": render(diagnostic, sources, Style::Plain),
    })
}
