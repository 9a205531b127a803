//! One response, decoded, validated and encoded with cistron and with each of its peers; and shapes
//! and patterns that it does not have, beside serde's derive and the regex crate.
//!
//! Each peer is used as its own documentation says, and stands in a file of its own. What a file
//! measures it gives as a list of [`Measure`]s; `benches/runtime.rs` times them all, and
//! `src/bin/instructions.rs` counts their instructions.

mod by_hand;
mod cistron;
pub mod data;
mod garde;
mod jsonschema;
mod nutype;
mod patterns;
mod sdk;
mod serde;
mod shapes;
mod validator;

use std::hint::black_box;

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// A valid body becomes a value.
    Decode,
    /// A valid body becomes a value whose constraints have been checked.
    DecodeAndValidate,
    /// The constraints of a value that satisfies all of them are checked.
    ValidateValid,
    /// The constraints of a value that breaks several of them are checked.
    ValidateInvalid,
    /// A value becomes a body.
    Encode,
    /// A value of another shape becomes a body.
    EncodeShape(&'static str),
    /// A body of another shape becomes a value.
    DecodeShape(&'static str),
    /// A string is held to a pattern.
    Match(&'static str),
}

impl Task {
    /// All tasks with the one response.
    pub const ALL: [Self; 5] = [
        Self::Decode,
        Self::DecodeAndValidate,
        Self::ValidateValid,
        Self::ValidateInvalid,
        Self::Encode,
    ];

    /// The task's name in results.
    #[must_use]
    pub fn name(self) -> String {
        let name = match self {
            Self::Decode => "decode",
            Self::DecodeAndValidate => "decode-and-validate",
            Self::ValidateValid => "validate-valid",
            Self::ValidateInvalid => "validate-invalid",
            Self::Encode => "encode",
            Self::EncodeShape(shape) => return format!("encode-{shape}"),
            Self::DecodeShape(shape) => return format!("decode-{shape}"),
            Self::Match(pattern) => return format!("match-{pattern}"),
        };
        name.to_owned()
    }
}

/// A task as one of the peers does it.
pub struct Measure {
    /// What is done.
    pub task: Task,
    /// Who does it.
    pub peer: &'static str,
    /// Does it once.
    pub run: Box<dyn Fn()>,
}

impl Measure {
    /// A function that is called to do the task once. What it gives is dropped, and that counts.
    fn new<T>(task: Task, peer: &'static str, run: impl Fn() -> T + 'static) -> Self {
        let run = Box::new(move || {
            black_box(run());
        });
        Self { task, peer, run }
    }
}

/// Every measure, task by task.
///
/// # Panics
/// A peer does not do what it is measured for.
#[must_use]
pub fn measures() -> Vec<Measure> {
    let mut measures: Vec<_> = [
        cistron::measures(),
        serde::measures(),
        by_hand::measures(),
        garde::measures(),
        validator::measures(),
        nutype::measures(),
        jsonschema::measures(),
        sdk::measures(),
    ]
    .into_iter()
    .flatten()
    .collect();
    measures.sort_by_key(|measure| Task::ALL.iter().position(|task| *task == measure.task));
    measures.extend(shapes::measures());
    measures.extend(patterns::measures());
    measures
}

#[cfg(test)]
mod tests {
    use super::measures;

    #[test]
    fn every_task_is_done_by_cistron_and_by_a_peer() {
        let measures = measures();
        for task in measures.iter().map(|measure| measure.task) {
            let of_task = measures.iter().filter(|measure| measure.task == task);
            let (own, others): (Vec<_>, Vec<_>) =
                of_task.partition(|measure| measure.peer.starts_with("cistron"));
            assert!(!own.is_empty() && !others.is_empty(), "{task:?}");
        }
        for measure in measures {
            (measure.run)();
        }
    }
}
