//! Measures cistron and its peers, and prints one table.
//!
//! ```sh
//! cargo run --release --manifest-path bench/Cargo.toml -p side-by-side
//! ```
//!
//! The parts leave their figures in the target folder: what one run has measured is in the table of
//! the next one too, unless it is measured again.

mod bars;
mod compile_time;
mod instructions;
mod runtime;
mod table;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const HELP: &str = "\
Measures cistron and its peers, and prints one table.

Usage: side-by-side [PART]... [-- OPTIONS OF compile-time]

Parts, all where none is named:
  runtime       what decoding, validating and encoding take, by the clock
  instructions  the same, counted; needs valgrind
  compile-time  what compiling takes; `compile-time --help` tells its options
  table         nothing new: the table of what was measured before
";

/// What a part measured, or why it did not.
type Result<T> = std::result::Result<T, String>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (parts, options) = match words.iter().position(|word| word == "--") {
        Some(at) => (&words[..at], &words[at + 1..]),
        None => (&words[..], &[] as &[String]),
    };
    if parts.iter().any(|part| part == "--help") {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    match run(parts, options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("side-by-side: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(parts: &[String], options: &[String]) -> Result<()> {
    let known = ["runtime", "instructions", "compile-time", "table"];
    if let Some(part) = parts.iter().find(|part| !known.contains(&part.as_str())) {
        return Err(format!(
            "there is no part `{part}`; --help tells which there are"
        ));
    }
    let is_asked_for = |part: &str| parts.is_empty() || parts.iter().any(|asked| asked == part);
    if is_asked_for("runtime") {
        runtime::measure()?;
    }
    if is_asked_for("instructions") {
        instructions::measure()?;
    }
    if is_asked_for("compile-time") {
        compile_time::measure(options)?;
    }
    table::print();
    Ok(())
}

/// The folder that this program was built into.
fn target() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    let target = program.ancestors().nth(2).unwrap_or(Path::new("target"));
    target.to_owned()
}

/// Runs cargo in the workspace of the measurements.
fn cargo(words: &[&str]) -> Result<()> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(words).current_dir(workspace);
    // The programs beside this one are looked for beside this one.
    command.env("CARGO_TARGET_DIR", target());
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("cargo {} failed", words.join(" "))),
        Err(error) => Err(format!("cargo cannot be run: {error}")),
    }
}
