//! Writes a spec of so many operations: `make-spec 91 > spec.yaml`.

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let operations = std::env::args().nth(1).and_then(|word| word.parse().ok());
    let Some(operations) = operations else {
        eprintln!("make-spec N writes a spec of N operations");
        return ExitCode::FAILURE;
    };
    let spec = cistron_bench::spec(operations);
    match std::io::stdout().write_all(spec.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("make-spec: {error}");
            ExitCode::FAILURE
        }
    }
}
