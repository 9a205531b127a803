//! Sections that are left in parts, which are read one by one.

use crate::diagnostic::Diagnostics;
use crate::source::Source;
use crate::threads::in_shares;
use crate::yaml::{Entry, Part};

/// The fewest bytes that are worth a thread: they take a millisecond, and without optimisation ten.
const SHARE: usize = 64 * 1024;

/// Reads each of some parts, in their order. Nothing is returned where one of them is not simple,
/// or where anything is to be said of one.
pub(super) fn read_each<T: Send>(
    parts: &[Part],
    source: &Source,
    read: impl Fn(&Entry, &mut Diagnostics) -> Option<T> + Sync,
) -> Option<Vec<T>> {
    let length = |part: &Part| part.length();
    let shares = in_shares(parts, length, SHARE, |share| {
        let mut sink = Diagnostics::default();
        let mut all = Vec::with_capacity(share.len());
        for part in share {
            all.extend(read(&part.read(source)?, &mut sink));
            if !sink.as_slice().is_empty() {
                return None;
            }
        }
        Some(all)
    });
    let mut all = Vec::with_capacity(parts.len());
    for share in shares {
        all.append(&mut share?);
    }
    Some(all)
}
