//! Stands between cargo and rustc, and writes down what each run of rustc takes.

use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use wait4::Wait4;

/// The variable with the path of the file that is written to. Where it is set, this program is
/// the wrapper.
pub(crate) const LOG: &str = "CISTRON_BENCH_LOG";

/// Runs rustc as cargo wants it to be run.
pub(crate) fn run(log: &Path) -> ExitCode {
    match run_rustc(log) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("compile-time, as a wrapper of rustc: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run_rustc(log: &Path) -> std::io::Result<ExitCode> {
    let mut words = std::env::args_os().skip(1);
    let rustc = words.next().unwrap_or_else(|| "rustc".into());
    let words: Vec<OsString> = words.collect();
    let start = Instant::now();
    let used = Command::new(rustc).args(&words).spawn()?.wait4()?;
    let wall = start.elapsed();
    let name_follows = words.iter().position(|word| word == "--crate-name");
    let name = name_follows.and_then(|at| words.get(at + 1));
    // Under this name cargo asks rustc what it is.
    if let Some(name) = name.filter(|name| *name != "___") {
        let package = ["CARGO_PKG_NAME", "CARGO_PKG_VERSION"].map(std::env::var);
        let [package, version] = package.map(Result::unwrap_or_default);
        let line = format!(
            "{package} {version} {} {} {} {}\n",
            name.display(),
            wall.as_micros(),
            (used.rusage.utime + used.rusage.stime).as_micros(),
            used.rusage.maxrss,
        );
        let mut file = OpenOptions::new().append(true).create(true).open(log)?;
        file.write_all(line.as_bytes())?;
    }
    let code = used.status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
