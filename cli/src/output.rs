//! What a command has made goes to a file, to standard output, or is compared with a file.

use std::io::ErrorKind;
use std::path::Path;

use cistron_build::Error;
use similar::TextDiff;

use crate::arguments::Output;
use crate::outcome::{Outcome, Stop};
use crate::streams::Terminal;

/// Gives a file a text; says whether it was written.
type Write = fn(&Path, &str) -> Result<bool, Error>;

/// Writes a text to where the arguments say, by a function, or compares it with what is there, with
/// the difference shown or not.
pub(crate) fn deliver(
    text: &str,
    output: &Output,
    terminal: &mut Terminal<'_, '_>,
    (write, show): (Write, bool),
) -> Outcome {
    let Some(path) = output.file() else {
        if output.check {
            let text = "standard output is compared with nothing; name a file with `-o`";
            return Err(Stop::Usage(text.to_owned()));
        }
        terminal.output(text)?;
        return Ok(());
    };
    if output.check {
        compare(path, text, terminal, show)?;
    }
    let new = missing_folder(path);
    let what = if output.check || !write(path, text)? {
        "up to date".to_owned()
    } else if let Some(folder) = new {
        format!("written, and the folder {} made", folder.display())
    } else {
        "written".to_owned()
    };
    terminal.error(&format!("{}: {what}\n", path.display()))?;
    Ok(())
}

/// The folder of a file, where it is not there yet.
fn missing_folder(path: &Path) -> Option<&Path> {
    let folder = path.parent()?;
    (folder != Path::new("") && !folder.exists()).then_some(folder)
}

/// Shows where a file differs from what it should be.
fn compare(path: &Path, text: &str, terminal: &mut Terminal<'_, '_>, show: bool) -> Outcome {
    let name = path.display().to_string();
    let there = match std::fs::read(path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(Stop::Failed(format!(
                "{name} is not there; leave out `--check` to write it"
            )));
        }
        Err(error) => return Err(Stop::Failed(format!("{name} cannot be read: {error}"))),
    };
    if there == text {
        return Ok(());
    }
    if show {
        // Whoever has seen enough of it still learns that there is one.
        let _ = show_difference(&name, &there, text, terminal);
    }
    Err(Stop::Failed(format!(
        "{name} is not what would be written; leave out `--check` to write it"
    )))
}

fn show_difference(
    name: &str,
    there: &str,
    text: &str,
    terminal: &mut Terminal<'_, '_>,
) -> Outcome {
    let difference = TextDiff::from_lines(there, text)
        .unified_diff()
        .header(name, &format!("{name} (as it would be written)"))
        .to_string();
    for line in difference.split_inclusive('\n') {
        let line = colored(line, terminal.color_output);
        terminal.output(&line)?;
    }
    Ok(())
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
