//! Work on many things, shared between threads where there is enough of it.

use std::num::NonZeroUsize;
use std::ops::Range;
use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread::{available_parallelism, scope};

/// Does the same for each share of some things, and gives the results in the order of the shares. A
/// thing takes as long as its weight says; what weighs less than `least` is not worth a thread.
pub(crate) fn in_shares<T: Sync, R: Send>(
    things: &[T],
    weight: fn(&T) -> usize,
    least: usize,
    work: impl Fn(&[T]) -> R + Sync,
) -> Vec<R> {
    let weights: Vec<usize> = things.iter().map(weight).collect();
    let mut shares = Vec::new();
    for share in ranges(&weights, least) {
        let things = things.get(share).unwrap_or_default();
        shares.push((things, Mutex::new(None)));
    }
    on_threads(shares.len(), &|index| {
        if let Some((things, result)) = shares.get(index) {
            let found = work(things);
            *result.lock().unwrap_or_else(PoisonError::into_inner) = Some(found);
        }
    });
    let mut results = Vec::with_capacity(shares.len());
    for (_, result) in shares {
        if let Some(found) = result.into_inner().unwrap_or_else(PoisonError::into_inner) {
            results.push(found);
        }
    }
    results
}

/// Where things of some weights are parted, so that each processor has a share.
fn ranges(weights: &[usize], least: usize) -> Vec<Range<usize>> {
    let all: usize = weights.iter().sum();
    let count = match all / least.max(1) {
        0 | 1 => 1,
        most => most.min(available_parallelism().map_or(1, NonZeroUsize::get)),
    };
    let mut ranges = Vec::with_capacity(count);
    let (mut start, mut taken) = (0, 0);
    for (index, weight) in weights.iter().enumerate() {
        taken += weight;
        if ranges.len() + 1 < count && taken >= all / count {
            ranges.push(start..index + 1);
            (start, taken) = (index + 1, 0);
        }
    }
    ranges.push(start..weights.len());
    ranges
}

/// Does some work so many times at once. This thread does the last of it.
fn on_threads(count: usize, work: &(dyn Fn(usize) + Sync)) {
    let Some(last) = count.checked_sub(1) else {
        return;
    };
    scope(|scope| {
        let mut others = Vec::with_capacity(last);
        for index in 0..last {
            others.push(scope.spawn(move || work(index)));
        }
        work(last);
        for other in others {
            if let Err(panic) = other.join() {
                resume_unwind(panic);
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_order_and_nothing_is_left_out() {
        for count in [0, 1, 2, 3, 10, 1000] {
            for least in [0, 1, 7, 10_000] {
                let things: Vec<usize> = (0..count).collect();
                let work = |share: &[usize]| share.to_vec();
                let found = in_shares(&things, |thing| *thing % 5, least, work);
                assert_eq!(found.concat(), things);
            }
        }
    }

    #[test]
    fn what_weighs_little_is_one_share() {
        assert_eq!(ranges(&[1, 1, 5, 1, 1], 5), vec![0..5; 1]);
        assert_eq!(ranges(&[], 0), vec![0..0; 1]);
        let processors = available_parallelism().map_or(1, NonZeroUsize::get);
        assert_eq!(ranges(&[1; 1000], 1).len(), processors.min(1000));
    }
}
