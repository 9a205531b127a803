//! Work on many things, shared between threads where there is enough of it.

use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::thread::{available_parallelism, scope};

/// Does the same for each share of some things, and gives the results in the order of the shares. A
/// thing takes as long as its weight says; what weighs less than `least` is not worth a thread.
pub(crate) fn in_shares<T: Sync, R: Send>(
    things: &[T],
    weight: impl Fn(&T) -> usize,
    least: usize,
    work: impl Fn(&[T]) -> R + Sync,
) -> Vec<R> {
    let all = things.iter().map(&weight).sum::<usize>();
    let threads = match all / least.max(1) {
        0 | 1 => 1,
        most => most.min(available_parallelism().map_or(1, NonZeroUsize::get)),
    };
    let mut rest = things;
    scope(|scope| {
        let mut others = Vec::with_capacity(threads);
        for _ in 1..threads {
            let share;
            (share, rest) = split(rest, &weight, all / threads);
            let work = &work;
            others.push(scope.spawn(move || work(share)));
        }
        // The last share is this thread's.
        let last = work(rest);
        let joined = others.into_iter().map(|other| {
            let result = other.join();
            result.unwrap_or_else(|panic| resume_unwind(panic))
        });
        joined.chain([last]).collect()
    })
}

/// The first things, which have this weight together, and the others.
fn split<T>(things: &[T], weight: impl Fn(&T) -> usize, share: usize) -> (&[T], &[T]) {
    let mut taken = 0;
    let is_enough = |thing: &T| {
        taken += weight(thing);
        taken >= share
    };
    let last = things.iter().position(is_enough);
    things.split_at(last.map_or(things.len(), |last| last + 1))
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
    fn shares_have_their_weight() {
        let (first, rest) = split(&[1, 1, 5, 1, 1], |weight| *weight, 4);
        assert_eq!((first, rest), (&[1, 1, 5][..], &[1, 1][..]));
    }
}
