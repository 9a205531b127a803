//! The bars: what cistron must reach beside its peers.

use crate::compile_time;
use crate::runtime;

/// One thing of a peer's divided by the same thing of cistron's, and the least that it may be.
pub(crate) struct Bar {
    /// What is compared.
    pub(crate) text: String,
    /// The least that the ratio may be.
    pub(crate) least: f64,
    /// What it is. None where one of the two was not measured.
    pub(crate) ratio: Option<f64>,
}

/// A task, and who does it.
type Done = (&'static str, &'static str);

/// A bar of the run time: what it is, what cistron does, what the peer does, the least.
const RUNTIME: [(&str, Done, Done, f64); 10] = [
    (
        "validate a valid response: garde",
        VALID,
        ("validate-valid", "garde"),
        5.0,
    ),
    (
        "validate a valid response: validator",
        VALID,
        ("validate-valid", "validator"),
        5.0,
    ),
    (
        "validate a valid response: by hand",
        VALID,
        ("validate-valid", "by hand"),
        1.0,
    ),
    (
        "validate an invalid one: garde",
        INVALID,
        ("validate-invalid", "garde"),
        1.0,
    ),
    (
        "validate an invalid one: validator",
        INVALID,
        ("validate-invalid", "validator"),
        1.0,
    ),
    (
        "decode and validate an HTTP response: aws-sdk-omics, which only decodes",
        ("decode-and-validate", "cistron, HTTP response"),
        ("decode", "aws-sdk-omics"),
        2.5,
    ),
    (
        "decode and validate JSON: serde_json, which only decodes",
        BOTH,
        DERIVE,
        1.0 / 1.1,
    ),
    (
        "the same: serde_json with chrono",
        BOTH,
        ("decode", "serde_json, chrono"),
        1.0 / 1.1,
    ),
    (
        "encode JSON: serde_json",
        ("encode", "cistron"),
        ("encode", "serde_json, jiff"),
        1.0 / 1.1,
    ),
    (
        "the same: serde_json with chrono",
        ("encode", "cistron"),
        ("encode", "serde_json, chrono"),
        1.0 / 1.1,
    ),
];
const VALID: Done = ("validate-valid", "cistron");
const INVALID: Done = ("validate-invalid", "cistron");
const BOTH: Done = ("decode-and-validate", "cistron");
const DERIVE: Done = ("decode", "serde_json, jiff");

/// The bars of the run time.
pub(crate) fn runtime(figures: &[runtime::Figure]) -> Vec<Bar> {
    let value = |(task, peer): (&str, &str)| {
        let found = figures
            .iter()
            .find(|figure| figure.task == task && figure.peer == peer);
        found.map(|figure| figure.value)
    };
    let bar = |&(text, own, peer, least): &(&str, _, _, f64)| Bar {
        text: text.to_owned(),
        least,
        ratio: value(own).and_then(|own| Some(value(peer)? / own)),
    };
    RUNTIME.iter().map(bar).collect()
}

/// What of a program's figures is compared.
#[derive(Clone, Copy)]
enum Of {
    /// The time of the whole build.
    Build,
    /// The time of the one crate that is of interest.
    Crate,
    /// The memory for that crate.
    Memory,
}

/// By what clock a time is taken.
#[derive(Clone, Copy)]
pub(crate) enum Clock {
    /// That on the wall.
    Wall,
    /// That of all processes together, which other work on the machine changes less.
    Cpu,
}

/// A bar of compiling: the program of cistron and that of the peer, what is compared, the least.
const COMPILE_TIME: [(&str, &str, &str, Of, f64); 7] = [
    (
        "GetRunTask, from nothing: aws-sdk-omics",
        "cistron-macro",
        SDK,
        Of::Build,
        4.0,
    ),
    (
        "GetRunTask, from nothing: progenitor",
        "cistron-macro",
        "progenitor",
        Of::Build,
        4.0,
    ),
    (
        "the service's own crate, by macro: aws-sdk-omics's",
        "omics-macro",
        SDK,
        Of::Crate,
        8.0,
    ),
    (
        "the service's own crate, by file: aws-sdk-omics's",
        "omics-file",
        SDK,
        Of::Crate,
        8.0,
    ),
    (
        "the memory for it, by macro: aws-sdk-omics's",
        "omics-macro",
        SDK,
        Of::Memory,
        4.0,
    ),
    (
        "the memory for it, by file: aws-sdk-omics's",
        "omics-file",
        SDK,
        Of::Memory,
        4.0,
    ),
    (
        "256 types with JSON: serde's derive",
        "types-cistron",
        "types-serde",
        Of::Crate,
        1.0,
    ),
];
const SDK: &str = "aws-sdk-omics";

/// The bars of compiling. By the second clock there are those of times alone.
pub(crate) fn compile_time(figures: &[compile_time::Figure], clock: Clock) -> Vec<Bar> {
    let mut bars = Vec::new();
    for (text, own, peer, of, least) in COMPILE_TIME {
        let column: fn(&compile_time::Figure) -> f64 = match (of, clock) {
            (Of::Build, Clock::Wall) => |figure| figure.wall,
            (Of::Build, Clock::Cpu) => |figure| figure.cpu,
            (Of::Crate, Clock::Wall) => |figure| figure.own_wall,
            (Of::Crate, Clock::Cpu) => |figure| figure.own_cpu,
            (Of::Memory, Clock::Wall) => |figure| figure.own_peak,
            (Of::Memory, Clock::Cpu) => continue,
        };
        for profile in ["dev", "release"] {
            let value = |program: &str| {
                let mut figures = figures.iter();
                let found = figures.find(|one| one.program == program && one.profile == profile);
                found.map(column)
            };
            bars.push(Bar {
                text: format!("{text}, {profile}"),
                least,
                ratio: value(own).and_then(|own| Some(value(peer)? / own)),
            });
        }
    }
    bars
}
