//! What decoding, validating and encoding take, by the clock.

use std::path::Path;

use crate::{Result, cargo, target};

/// A figure of a task that one peer does.
pub(crate) struct Figure {
    /// What is done.
    pub(crate) task: String,
    /// Who does it.
    pub(crate) peer: String,
    /// How long it takes in nanoseconds, or how many instructions.
    pub(crate) value: f64,
}

/// Times everything.
pub(crate) fn measure() -> Result<()> {
    let bench = ["bench", "-p", "cistron-bench-runtime", "--bench", "runtime"];
    cargo(&[&bench[..], &["--", "--quiet"]].concat())
}

/// The medians that the last run has left, in nanoseconds.
pub(crate) fn medians() -> Vec<Figure> {
    let folders = |path: &Path| -> Vec<_> {
        let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    };
    let tasks = folders(&target().join("criterion"));
    let peers = tasks.iter().flat_map(|task| folders(task));
    peers.filter_map(|peer| median(&peer.join("new"))).collect()
}

fn median(folder: &Path) -> Option<Figure> {
    let read = |file: &str| -> Option<serde_json::Value> {
        serde_json::from_slice(&std::fs::read(folder.join(file)).ok()?).ok()
    };
    let (name, estimates) = (read("benchmark.json")?, read("estimates.json")?);
    Some(Figure {
        task: name["group_id"].as_str()?.to_owned(),
        peer: name["function_id"].as_str()?.to_owned(),
        value: estimates["median"]["point_estimate"].as_f64()?,
    })
}
