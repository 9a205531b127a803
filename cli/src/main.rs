//! `cargo cistron`.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use cargo_cistron::{Streams, run};

fn main() -> ExitCode {
    let (mut output, mut error) = (io::stdout().lock(), io::stderr().lock());
    let mut streams = Streams {
        output_is_terminal: output.is_terminal(),
        error_is_terminal: error.is_terminal(),
        input: &mut io::stdin().lock(),
        output: &mut output,
        error: &mut error,
    };
    let code = run(std::env::args_os(), &mut streams);
    // Whoever has closed the other end does not want the rest.
    let _ = output.flush();
    ExitCode::from(code)
}
