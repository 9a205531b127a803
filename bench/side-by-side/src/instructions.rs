//! What decoding, validating and encoding take, counted by callgrind: the same on every run,
//! whatever else the machine does.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::Command;

use crate::runtime::Figure;
use crate::{Result, cargo, target};

/// Counts everything, or says that it cannot.
pub(crate) fn measure() -> Result<()> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("Without valgrind no instructions are counted; they are skipped.");
        return Ok(());
    }
    cargo(&[
        "build",
        "--release",
        "-p",
        "cistron-bench-runtime",
        "--bins",
    ])?;
    let program = target().join("release/instructions");
    let names = output(Command::new(&program))?;
    let mut text = String::new();
    for line in names.lines() {
        let [task, peer, times] = columns(line)?;
        let times: f64 = times
            .parse()
            .map_err(|_| format!("`{times}` is no number"))?;
        let mut command = Command::new("valgrind");
        command
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg("--toggle-collect=*collected*")
            .arg(&program)
            .args([task, peer]);
        let count = collected(&output(command)?)?;
        let _ = writeln!(text, "{task}\t{peer}\t{}", count / times);
    }
    std::fs::write(file(), text).map_err(|error| error.to_string())
}

/// The counts that the last run has left.
pub(crate) fn counts() -> Vec<Figure> {
    let text = std::fs::read_to_string(file()).unwrap_or_default();
    let figure = |line| {
        let [task, peer, value] = columns(line).ok()?;
        let value = value.parse().ok()?;
        let (task, peer) = (task.to_owned(), peer.to_owned());
        Some(Figure { task, peer, value })
    };
    text.lines().filter_map(figure).collect()
}

fn file() -> PathBuf {
    target().join("instructions.tsv")
}

fn columns(line: &str) -> Result<[&str; 3]> {
    let columns: Vec<&str> = line.split('\t').collect();
    let columns = columns.try_into();
    columns.map_err(|_| format!("`{line}` does not have three columns"))
}

/// What a program prints, to either stream.
fn output(mut command: Command) -> Result<String> {
    let output = command.output().map_err(|error| error.to_string())?;
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    if output.status.success() {
        Ok(text)
    } else {
        Err(text)
    }
}

/// The number in `==1234== Collected : 5678`.
fn collected(text: &str) -> Result<f64> {
    let number = text.lines().find_map(|line| {
        let (_, number) = line.split_once("Collected :")?;
        number.trim().parse().ok()
    });
    number.ok_or_else(|| format!("callgrind has not counted anything: {text}"))
}
