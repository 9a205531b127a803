//! The public tests of restJson1, each on each side that it names.

use std::process::ExitCode;

#[cfg(not(shared))]
fn main() -> ExitCode {
    println!("protocol tests: skipped, since CISTRON_SHARED is not set");
    ExitCode::SUCCESS
}

#[cfg(shared)]
fn main() -> ExitCode {
    shared::main()
}

#[cfg(shared)]
mod shared {
    use std::collections::BTreeMap;
    use std::process::ExitCode;
    use std::sync::{Arc, Mutex, PoisonError};

    use cistron_protocol_tests::{Case, Side, restjson, validation};
    use libtest_mimic::{Arguments, Failed, Trial};

    /// How many cases there are in the two models, on all sides together.
    const CASES: usize = 468 + 2;

    /// Cases of a side that have passed, and all of them.
    type Score = BTreeMap<Side, (usize, usize)>;

    pub(crate) fn main() -> ExitCode {
        let left_out = left_out();
        let cases: Vec<Case> = restjson::cases()
            .into_iter()
            .chain(validation::cases())
            .collect();
        assert_eq!(
            cases.len(),
            CASES,
            "there are more or fewer cases than there were"
        );
        for (id, side) in &left_out {
            let mut cases = cases.iter();
            let is_case = cases.any(|case| case.id == *id && case.side.name() == *side);
            assert!(
                is_case,
                "{id} is left out on the side {side}, and is no case of it"
            );
        }
        let score: Arc<Mutex<Score>> = Arc::default();
        let trials = cases
            .into_iter()
            .filter(|case| !left_out.contains(&(case.id, case.side.name())))
            .map(|case| trial(case, &score))
            .collect();
        let conclusion = libtest_mimic::run(&Arguments::from_args(), trials);
        let score = score.lock().unwrap_or_else(PoisonError::into_inner);
        for (side, (passed, all)) in &*score {
            println!("{}: {passed} of {all}", side.name());
        }
        println!("left out: {}\n", left_out.len());
        conclusion.exit_code()
    }

    /// The cases that are not run, by name and side.
    fn left_out() -> Vec<(&'static str, &'static str)> {
        let lines = include_str!("left-out.txt").lines();
        let lines = lines.filter(|line| !line.starts_with('#'));
        let left_out: Vec<_> = lines
            .map(|line| {
                let mut words = line.splitn(3, ' ');
                let case = (words.next().unwrap_or(""), words.next().unwrap_or(""));
                assert!(words.next().is_some(), "{line}: the reason is missing");
                case
            })
            .collect();
        assert!(left_out.len() <= 10, "at most ten cases are left out");
        left_out
    }

    fn trial(case: Case, score: &Arc<Mutex<Score>>) -> Trial {
        let score = Arc::clone(score);
        let name = format!("{}::{}", case.side.name(), case.id);
        Trial::test(name, move || {
            let result = (case.run)();
            let mut score = score.lock().unwrap_or_else(PoisonError::into_inner);
            let (passed, all) = score.entry(case.side).or_default();
            *passed += usize::from(result.is_ok());
            *all += 1;
            result.map_err(Failed::from)
        })
    }
}
