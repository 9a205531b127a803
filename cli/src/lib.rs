//! `cargo cistron`: arguments and printing, over the compiler of
//! [cistron](https://docs.rs/cistron).
//!
//! | command | what it does |
//! |---|---|
//! | `new` | writes a first spec |
//! | `add` | adds an operation to a spec |
//! | `check` | says what is wrong with specs |
//! | `explain` | explains a diagnostic by its code |
//! | `generate` | writes the Rust code of a spec, or compares it |
//! | `import` | makes a spec of a model in another language |
//! | `schema` | writes the JSON Schema of the spec language, for editors |
//! | `print` | shows what a stage of the compiler makes of a spec |
//!
//! The exit code is 0 where all is well, 1 where a spec has errors or a comparison shows a
//! difference, and 2 where the command was not understood.

mod add;
mod arguments;
mod check;
mod explain;
mod generate;
mod import;
mod new;
mod outcome;
mod output;
mod print;
mod schema;
mod spec;
mod streams;

use std::ffi::OsString;

use clap::Parser;

use arguments::{Arguments, Command};
use outcome::{Outcome, Stop};
pub use streams::Streams;
use streams::Terminal;

/// Runs the command that the arguments name, the first of which is the program's own name, and
/// gives the exit code.
///
/// ```
/// let mut output = Vec::new();
/// let mut streams = cargo_cistron::Streams {
///     input: &mut std::io::empty(),
///     output: &mut output,
///     error: &mut Vec::new(),
///     output_is_terminal: false,
///     error_is_terminal: false,
/// };
/// let arguments = ["cargo-cistron", "explain", "C021"].map(Into::into);
/// assert_eq!(cargo_cistron::run(arguments, &mut streams), 0);
/// assert!(String::from_utf8(output).unwrap().contains("a type does not exist"));
/// ```
pub fn run(arguments: impl IntoIterator<Item = OsString>, streams: &mut Streams<'_>) -> u8 {
    let arguments = match Arguments::try_parse_from(without_cargo(arguments)) {
        Ok(arguments) => arguments,
        Err(error) => return streams.usage(&error),
    };
    let mut terminal = streams.terminal(arguments.color);
    let outcome = match arguments.command {
        Command::New(new) => new::new(&new, &mut terminal),
        Command::Add(add) => add::add(&add, &mut terminal),
        Command::Check(check) => check::check(&check, &mut terminal),
        Command::Explain(explain) => explain::explain(&explain, &mut terminal),
        Command::Generate(generate) => generate::generate(&generate, &mut terminal),
        Command::Import(import) => import::import(&import, &mut terminal),
        Command::Schema(schema) => schema::schema(&schema, &mut terminal),
        Command::Print(print) => print::print(&print, &mut terminal),
    };
    finish(outcome, &mut terminal)
}

/// The exit code of an outcome, with the last word said.
fn finish(outcome: Outcome, terminal: &mut Terminal<'_, '_>) -> u8 {
    match outcome {
        // Where whoever reads has gone away, which is how `| head` ends, nothing is wrong.
        Ok(()) | Err(Stop::Closed) => 0,
        Err(Stop::Said) => 1,
        Err(Stop::Failed(text)) => {
            terminal.failure(&text);
            1
        }
        Err(Stop::Usage(text)) => {
            terminal.failure(&text);
            2
        }
    }
}

/// The arguments as they would be without cargo, which runs `cargo cistron check` as
/// `cargo-cistron cistron check`.
fn without_cargo(arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    if arguments.get(1).is_some_and(|first| first == "cistron") {
        arguments.remove(1);
    }
    arguments
}
