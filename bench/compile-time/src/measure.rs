//! Compiles a program from nothing.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

use crate::error::Error;
use crate::figures::{Figures, Own};
use crate::program::{Profile, Program};
use crate::wrapper;

/// What would make the builds other than those of a user who has set nothing.
const NOT_THEIRS: [&str; 5] = [
    "CARGO_BUILD_JOBS",
    "CARGO_ENCODED_RUSTFLAGS",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTFLAGS",
    "RUST_BACKTRACE",
];

/// Where builds and figures go: beside this program.
pub(crate) fn work_folder() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    let target = program.ancestors().nth(2).unwrap_or(Path::new("target"));
    target.join("compile-time")
}

/// Fetches what the programs depend on, so that no build waits for it.
pub(crate) fn fetch(folder: &Path) {
    let mut command = cargo("fetch", folder);
    let fetched = command.arg("--quiet").status();
    if !fetched.is_ok_and(|status| status.success()) {
        println!("Nothing could be fetched. That is well where all of it is here already.");
    }
}

/// Compiles a program, with nothing there but the sources of what it depends on.
pub(crate) fn from_nothing(
    folder: &Path,
    program: &Program,
    profile: Profile,
) -> Result<Figures, Error> {
    let work = work_folder();
    let target = work.join("build");
    let (log, messages) = (work.join("rustc.log"), work.join("messages.txt"));
    remove(&target)?;
    remove(&log)?;
    std::fs::create_dir_all(&work).map_err(Error::file(&work))?;

    let wrapper = std::env::current_exe().map_err(Error::file(&work))?;
    let mut command = cargo("build", folder);
    command
        .args(["--quiet", "--offline"])
        .args(["--profile", profile.name()])
        .args(["--package", &format!("program-{}", program.name)])
        .env("CARGO_TARGET_DIR", &target)
        // It helps no first build, and cargo never uses it for what comes from a registry.
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTC_WRAPPER", wrapper)
        .env(wrapper::LOG, &log)
        .stdout(Stdio::null())
        .stderr(std::fs::File::create(&messages).map_err(Error::file(&messages))?);
    let start = Instant::now();
    let built = command.spawn().and_then(|mut child| child.wait4());
    let wall = start.elapsed();
    let used = built.map_err(Error::file(folder))?;
    if !used.status.success() {
        let (name, messages) = (program.name, messages.display());
        return Err(Error(format!("{name} does not compile: see {messages}")));
    }
    let text = std::fs::read_to_string(&log).map_err(Error::file(&log))?;
    remove(&target)?;
    let crates = read(&text);
    let of_own = crates.iter().find(|(_, name, _)| *name == program.own);
    let mut packages: Vec<_> = crates.iter().map(|(package, ..)| *package).collect();
    packages.sort_unstable();
    packages.dedup();
    Ok(Figures {
        crates: packages.len(),
        wall,
        cpu: used.rusage.utime + used.rusage.stime,
        peak: crates.iter().map(|(.., own)| own.peak).max().unwrap_or(0),
        own: of_own.map(|(.., own)| *own).unwrap_or_default(),
    })
}

/// What the wrapper has written down: the package with its version, the crate, and what it took.
fn read(log: &str) -> Vec<((&str, &str), &str, Own)> {
    let line = |line| {
        let words: Vec<&str> = str::split(line, ' ').collect();
        let [package, version, name, wall, cpu, peak] = words[..] else {
            return None;
        };
        let own = Own {
            wall: Duration::from_micros(wall.parse().ok()?),
            cpu: Duration::from_micros(cpu.parse().ok()?),
            peak: peak.parse().ok()?,
        };
        Some(((package, version), name, own))
    };
    log.lines().filter_map(line).collect()
}

fn cargo(command: &str, folder: &Path) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut cargo = Command::new(program);
    cargo.arg(command).arg("--manifest-path");
    cargo.arg(folder.join("Cargo.toml")).current_dir(folder);
    for name in NOT_THEIRS {
        cargo.env_remove(name);
    }
    cargo
}

fn remove(path: &Path) -> Result<(), Error> {
    let removed = if path.is_dir() {
        std::fs::remove_dir_all(path)
    } else if path.exists() {
        std::fs::remove_file(path)
    } else {
        Ok(())
    };
    removed.map_err(Error::file(path))
}
