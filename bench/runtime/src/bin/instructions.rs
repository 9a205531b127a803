//! Runs every measure for callgrind, which counts instructions where the clock is too noisy:
//!
//! ```sh
//! cargo build --release -p cistron-bench-runtime
//! valgrind --tool=callgrind --toggle-collect='*collected*' --dump-after='*collected*' \
//!     target/release/instructions
//! ```
//!
//! Callgrind leaves a file for each measure, in the order in which they are printed. With a task
//! and a peer as arguments only that one is run, to be profiled.

use cistron_bench_runtime::Measure;

/// How often a measure is run for its count.
const TIMES: u32 = 1000;

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    for measure in cistron_bench_runtime::measures() {
        let (name, own_peer) = (measure.task.name(), measure.peer);
        if let [task, peer] = &arguments[..]
            && (&name, own_peer) != (task, &**peer)
        {
            continue;
        }
        for _ in 0..10 {
            (measure.run)();
        }
        collected(&measure);
        println!("{name}\t{own_peer}\t{TIMES}");
    }
}

/// The function that callgrind looks at.
#[inline(never)]
fn collected(measure: &Measure) {
    for _ in 0..TIMES {
        (measure.run)();
    }
}
