//! What was measured: printed for a person, and kept for the table.

use std::path::Path;
use std::time::Duration;

use crate::error::Error;
use crate::program::{Profile, Program};

/// What it takes to compile a program from nothing.
#[derive(Clone, Copy)]
pub(crate) struct Figures {
    /// The crates that are compiled.
    pub(crate) crates: usize,
    /// From the first to the last.
    pub(crate) wall: Duration,
    /// The time of all processes on all cores together.
    pub(crate) cpu: Duration,
    /// The memory of the largest process, in bytes.
    pub(crate) peak: u64,
    /// What the one crate takes that is of interest.
    pub(crate) own: Own,
}

/// What one crate takes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Own {
    /// From the beginning of rustc to its end.
    pub(crate) wall: Duration,
    /// On all cores together.
    pub(crate) cpu: Duration,
    /// The memory of rustc, in bytes.
    pub(crate) peak: u64,
}

/// The figures whose time is in the middle.
pub(crate) fn median(mut all: Vec<Figures>) -> Figures {
    all.sort_by_key(|figures| figures.wall);
    all[all.len() / 2]
}

pub(crate) fn print_head() {
    println!(
        "{:16} {:8} {:>6} {:>8} {:>8} {:>8} {:>9} {:>9} {:>9}",
        "program", "profile", "crates", "seconds", "cpu s", "MB", "own s", "own cpu s", "own MB"
    );
}

pub(crate) fn print(program: &Program, profile: Profile, figures: &Figures) {
    let own = figures.own;
    println!(
        "{:16} {:8} {:>6} {:>8.2} {:>8.2} {:>8} {:>9.2} {:>9.2} {:>9}",
        program.name,
        profile.name(),
        figures.crates,
        figures.wall.as_secs_f64(),
        figures.cpu.as_secs_f64(),
        figures.peak / 1_000_000,
        own.wall.as_secs_f64(),
        own.cpu.as_secs_f64(),
        own.peak / 1_000_000,
    );
}

/// Adds a line to `figures.tsv`, in the place of an earlier one of the same program and profile.
pub(crate) fn keep(
    work: &Path,
    program: &Program,
    profile: Profile,
    figures: &Figures,
) -> Result<(), Error> {
    let path = work.join("figures.tsv");
    let key = format!("{}\t{}\t", program.name, profile.name());
    let earlier = std::fs::read_to_string(&path).unwrap_or_default();
    let mut text: String = earlier
        .lines()
        .filter(|line| !line.starts_with(&key))
        .flat_map(|line| [line, "\n"])
        .collect();
    let own = figures.own;
    let columns = [
        figures.crates.to_string(),
        figures.wall.as_millis().to_string(),
        figures.cpu.as_millis().to_string(),
        figures.peak.to_string(),
        own.wall.as_millis().to_string(),
        own.cpu.as_millis().to_string(),
        own.peak.to_string(),
    ];
    text.push_str(&key);
    text.push_str(&columns.join("\t"));
    text.push('\n');
    std::fs::write(&path, text).map_err(Error::file(&path))
}
