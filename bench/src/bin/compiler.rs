//! How long the compiler takes for specs of growing size, and how much memory.
//!
//! Each row of the table is measured in processes of its own, a process a stage, so that the peak
//! of one says nothing about another.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use cistron_bench::plot::{self, Line};
use cistron_bench::spec;
use cistron_codegen::{Options, compile};

/// The sizes that are measured where none are asked for.
const SIZES: [usize; 6] = [100, 1_000, 2_500, 5_000, 7_500, 10_000];

/// How often a stage is measured. The fastest run counts: what is slower was disturbed.
const RUNS: usize = 3;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let result = match words.as_slice() {
        [flag, stage, size] if flag == "--measure" => measure(stage, size),
        [flag, file, sizes @ ..] if flag == "--plot" => {
            table(sizes).and_then(|lines| plot::write(Path::new(file), &lines))
        }
        sizes => table(sizes).map(|_| ()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("compiler: {message}");
            ExitCode::FAILURE
        }
    }
}

/// What is measured, each with all that comes before it: the spec is read and checked, the output
/// is made, and it is laid out as in a file. A macro does the first two.
const STAGES: [&str; 3] = ["check", "emit", "file"];

/// Seconds from begin to end, and the growth of the peak of memory in bytes.
#[derive(Clone, Copy)]
struct Figures {
    seconds: f64,
    bytes: f64,
}

/// Prints the table. Gives a line for each stage.
fn table(sizes: &[String]) -> Result<Vec<Line>, String> {
    let sizes = if sizes.is_empty() {
        SIZES.to_vec()
    } else {
        sizes
            .iter()
            .map(|word| number(word))
            .collect::<Result<Vec<usize>, String>>()?
    };
    println!("operations | stage  |  seconds | MiB    | µs an operation | KiB an operation");
    println!("----------:|--------|---------:|-------:|----------------:|----------------:");
    let mut lines = STAGES.map(|stage| Line {
        stage,
        seconds: Vec::new(),
        mebibytes: Vec::new(),
    });
    for size in sizes {
        for (stage, line) in STAGES.into_iter().zip(&mut lines) {
            let found = fastest(stage, size)?;
            let count = f64::from(u32::try_from(size).map_err(|error| error.to_string())?);
            let mebibytes = found.bytes / 1024.0 / 1024.0;
            line.seconds.push((count, found.seconds));
            line.mebibytes.push((count, mebibytes));
            println!(
                "{size:>10} | {stage:6} | {:>8.3} | {mebibytes:>6.1} | {:>15.1} | {:>16.2}",
                found.seconds,
                found.seconds * 1e6 / count,
                found.bytes / 1024.0 / count,
            );
        }
    }
    Ok(lines.into())
}

fn fastest(stage: &str, size: usize) -> Result<Figures, String> {
    let mut best: Option<Figures> = None;
    for _ in 0..RUNS {
        let found = in_a_process(stage, size)?;
        best = Some(match best {
            Some(best) if best.seconds <= found.seconds => best,
            _ => found,
        });
    }
    best.ok_or_else(|| "nothing was measured".to_owned())
}

fn in_a_process(stage: &str, size: usize) -> Result<Figures, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new(program)
        .args(["--measure", stage, &size.to_string()])
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let mut words = text.split_whitespace().map(str::parse);
    match (words.next(), words.next()) {
        (Some(Ok(seconds)), Some(Ok(bytes))) => Ok(Figures { seconds, bytes }),
        _ => Err(format!("the measurement says {text}")),
    }
}

/// Measures one stage here, and prints the figures for the process that asked.
fn measure(stage: &str, size: &str) -> Result<(), String> {
    let text = spec(number(size)?).into_bytes();
    let options = Options {
        emit: stage != "check",
        ..Options::default()
    };
    let before = peak()?;
    let start = Instant::now();
    let compiled = compile("spec.yaml", &mut |_| Ok(text.clone()), &options);
    let length = match stage {
        "file" => cistron_build::format(&compiled)
            .map_err(|error| error.to_string())?
            .len(),
        _ => 0,
    };
    let seconds = start.elapsed().as_secs_f64();
    let bytes = peak()? - before;
    if compiled.has_errors() {
        return Err(compiled.render());
    }
    println!("{seconds} {bytes} {length}");
    Ok(())
}

fn number(word: &str) -> Result<usize, String> {
    word.parse()
        .map_err(|_| format!("{word} is not a number of operations"))
}

/// The most memory that this process has had so far, in bytes, as Linux tells it.
fn peak() -> Result<f64, String> {
    let status = std::fs::read_to_string("/proc/self/status").map_err(|error| error.to_string())?;
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.trim().strip_suffix(" kB"))
        .and_then(|kibibytes| kibibytes.trim().parse::<f64>().ok())
        .map(|kibibytes| kibibytes * 1024.0)
        .ok_or_else(|| "the peak of memory is not known here".to_owned())
}
