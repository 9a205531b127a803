//! Compiles the same programs with cistron and with its peers, from nothing, and prints what that
//! takes: crates, seconds, peak memory.
//!
//! ```sh
//! cargo run --release -p compile-time -- --help
//! ```

mod arguments;
mod error;
mod figures;
mod generate;
mod measure;
mod program;
mod service;
mod types;
mod wrapper;

use std::path::PathBuf;
use std::process::ExitCode;

use error::Error;
use program::{Needs, PROGRAMS};

fn main() -> ExitCode {
    if let Some(log) = std::env::var_os(wrapper::LOG) {
        return wrapper::run(&PathBuf::from(log));
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("compile-time: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Error> {
    let Some(arguments) = arguments::read()? else {
        return Ok(());
    };
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("programs");
    let has_service = generate::all(&folder, arguments.service.as_deref())?;
    measure::fetch(&folder);
    figures::print_head();
    for program in PROGRAMS {
        let is_skipped = program.needs == Needs::Service && !has_service;
        if is_skipped || !arguments.names(program.name) {
            continue;
        }
        for profile in &arguments.profiles {
            let mut all = Vec::new();
            for _ in 0..arguments.times {
                all.push(measure::from_nothing(&folder, program, *profile)?);
            }
            let figures = figures::median(all);
            figures::print(program, *profile, &figures);
            figures::keep(&measure::work_folder(), program, *profile, &figures)?;
        }
    }
    Ok(())
}
