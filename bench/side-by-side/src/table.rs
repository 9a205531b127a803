//! The table.

use crate::bars::{self, Bar, Clock};
use crate::{compile_time, instructions, runtime};

/// The order of the tasks.
const TASKS: [&str; 5] = [
    "decode",
    "decode-and-validate",
    "validate-valid",
    "validate-invalid",
    "encode",
];

/// Prints everything that has been measured.
pub(crate) fn print() {
    let (medians, counts) = (runtime::medians(), instructions::counts());
    for task in TASKS {
        print_task(task, &medians, &counts);
    }
    print_shapes(&medians, &counts);
    let figures = compile_time::figures();
    print_compile_time(&figures);

    println!(
        "\n{:<76} {:>6} {:>6}",
        "peer's figure / cistron's", "least", "is"
    );
    print_bars(&bars::runtime(&medians));
    if !counts.is_empty() {
        println!("the same in instructions");
        print_bars(&bars::runtime(&counts));
    }
    println!("compiling");
    print_bars(&bars::compile_time(&figures, Clock::Wall));
    println!("the same in cpu seconds");
    print_bars(&bars::compile_time(&figures, Clock::Cpu));
}

/// The peers that do a task, and how much more or less than cistron they take.
fn print_task(task: &str, medians: &[runtime::Figure], counts: &[runtime::Figure]) {
    let value = |figures, peer: &str| value(figures, task, peer);
    let mut peers: Vec<&runtime::Figure> = medians.iter().filter(|one| one.task == task).collect();
    peers.sort_by(|one, other| one.value.total_cmp(&other.value));
    println!(
        "\n{task:<32} {:>10} {:>9} {:>14} {:>9}",
        "median ns", "/ cistron", "instructions", "/ cistron"
    );
    for figure in peers {
        let ratio = value(medians, "cistron").map(|own| figure.value / own);
        let count = value(counts, &figure.peer);
        let count_ratio = value(counts, "cistron").and_then(|own| Some(count? / own));
        println!(
            "  {:<30} {:>10.0} {:>9} {:>14} {:>9}",
            figure.peer,
            figure.value,
            number(ratio, 2),
            number(count, 0),
            number(count_ratio, 2),
        );
    }
}

/// The tasks with other shapes and patterns, and how much more or less than cistron serde's derive or
/// the regex crate takes.
fn print_shapes(medians: &[runtime::Figure], counts: &[runtime::Figure]) {
    let mut tasks: Vec<&str> = medians.iter().map(|figure| &*figure.task).collect();
    tasks.retain(|task| !TASKS.contains(task));
    tasks.sort_unstable();
    tasks.dedup();
    println!(
        "\n{:<32} {:>10} {:>9} {:>14} {:>9}",
        "others, serde or regex / cistron", "median ns", "peer", "instructions", "peer"
    );
    for task in tasks {
        let [(own, ratio), (count, count_ratio)] = [medians, counts].map(|figures| {
            let own = value(figures, task, "cistron");
            let peer = if task.starts_with("match-") {
                "regex"
            } else {
                "serde_json"
            };
            let peer = value(figures, task, peer);
            (own, own.and_then(|own| Some(peer? / own)))
        });
        println!(
            "  {task:<30} {:>10} {:>9} {:>14} {:>9}",
            number(own, 0),
            number(ratio, 2),
            number(count, 0),
            number(count_ratio, 2),
        );
    }
}

/// What a peer takes for a task, if that was measured.
fn value(figures: &[runtime::Figure], task: &str, peer: &str) -> Option<f64> {
    let mut figures = figures.iter();
    let found = figures.find(|figure| figure.task == task && figure.peer == peer);
    found.map(|figure| figure.value)
}

fn print_compile_time(figures: &[compile_time::Figure]) {
    for profile in ["dev", "release"] {
        println!(
            "\n{:<24} {:>6} {:>8} {:>8} {:>6} {:>9} {:>9} {:>7}",
            format!("compiling, {profile}"),
            "crates",
            "seconds",
            "cpu s",
            "MB",
            "own s",
            "own cpu s",
            "own MB",
        );
        for figure in figures.iter().filter(|figure| figure.profile == profile) {
            println!(
                "  {:<22} {:>6} {:>8.1} {:>8.1} {:>6.0} {:>9.2} {:>9.2} {:>7.0}",
                figure.program,
                figure.crates,
                figure.wall,
                figure.cpu,
                figure.peak,
                figure.own_wall,
                figure.own_cpu,
                figure.own_peak,
            );
        }
    }
}

fn print_bars(bars: &[Bar]) {
    for bar in bars {
        let verdict = match bar.ratio {
            Some(ratio) if ratio >= bar.least => "reached",
            Some(_) => "missed",
            None => "not measured",
        };
        let (least, ratio) = (number(Some(bar.least), 2), number(bar.ratio, 2));
        println!("  {:<74} {least:>6} {ratio:>6} {verdict}", bar.text);
    }
}

/// A number with so many digits behind the point; a line where there is none.
fn number(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{value:.digits$}"))
}
