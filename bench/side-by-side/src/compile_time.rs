//! What compiling takes.

use crate::{Result, cargo, target};

/// What it takes to compile a program from nothing.
pub(crate) struct Figure {
    /// The program.
    pub(crate) program: String,
    /// The profile that it is built with.
    pub(crate) profile: String,
    /// The crates that are compiled.
    pub(crate) crates: f64,
    /// From the first to the last, in seconds.
    pub(crate) wall: f64,
    /// On all cores together, in seconds.
    pub(crate) cpu: f64,
    /// The memory of the largest process, in megabytes.
    pub(crate) peak: f64,
    /// The same of the one crate that is of interest.
    pub(crate) own_wall: f64,
    /// The same of the one crate that is of interest.
    pub(crate) own_cpu: f64,
    /// The same of the one crate that is of interest.
    pub(crate) own_peak: f64,
}

/// Compiles everything.
pub(crate) fn measure(options: &[String]) -> Result<()> {
    let run = ["run", "--release", "-p", "compile-time", "--"];
    let options = options.iter().map(String::as_str);
    cargo(&run.into_iter().chain(options).collect::<Vec<_>>())
}

/// What the last runs have left.
pub(crate) fn figures() -> Vec<Figure> {
    let path = target().join("compile-time/figures.tsv");
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines().filter_map(figure).collect()
}

fn figure(line: &str) -> Option<Figure> {
    let columns: Vec<&str> = line.split('\t').collect();
    let number = |index: usize, unit: f64| -> Option<f64> {
        let number: f64 = columns.get(index)?.parse().ok()?;
        Some(number / unit)
    };
    Some(Figure {
        program: (*columns.first()?).to_owned(),
        profile: (*columns.get(1)?).to_owned(),
        crates: number(2, 1.0)?,
        wall: number(3, 1e3)?,
        cpu: number(4, 1e3)?,
        peak: number(5, 1e6)?,
        own_wall: number(6, 1e3)?,
        own_cpu: number(7, 1e3)?,
        own_peak: number(8, 1e6)?,
    })
}
