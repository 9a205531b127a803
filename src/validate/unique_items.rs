//! `unique-items`: no item stands in a list twice.

use std::hash::{BuildHasher, Hasher, RandomState};

use crate::writer::{Canonical, Json};
use crate::{List, Schema, json};

/// The greatest number of items that are compared without an allocation.
pub const ON_STACK: usize = 64;

/// Tells whether no two items are the same value, which is to say, the same JSON with equal numbers
/// taken for the same.
///
/// ```
/// use cistron::{Schema, validate::unique_items};
///
/// assert!(unique_items::entries(&vec![1, 2], &Schema::ANY));
/// assert!(!unique_items::entries(&vec![1, 2, 1], &Schema::ANY));
/// ```
#[must_use]
pub fn entries(list: &dyn List, schema: &Schema) -> bool {
    let random = RandomState::new();
    let digest = |index: usize| {
        let mut hasher = random.build_hasher();
        Json::canonical(Canonical::Digest(&mut hasher)).value(list.item(index), schema);
        (hasher.finish(), index)
    };
    let count = list.count();
    if count > ON_STACK {
        let mut digests: Vec<_> = (0..count).map(digest).collect();
        all_differ(&mut digests, list, schema)
    } else {
        let mut digests = [(0, 0); ON_STACK];
        for (index, slot) in digests.iter_mut().enumerate().take(count) {
            *slot = digest(index);
        }
        all_differ(&mut digests[..count], list, schema)
    }
}

/// Equal values have equal digests, so only those with the same digest are compared in full.
fn all_differ(digests: &mut [(u64, usize)], list: &dyn List, schema: &Schema) -> bool {
    digests.sort_unstable();
    digests
        .chunk_by(|one, other| one.0 == other.0)
        .all(|same_digest| {
            let mut texts: Vec<_> = if same_digest.len() > 1 {
                let text = |&(_, index): &(u64, usize)| json::canonical(list.item(index), schema);
                same_digest.iter().map(text).collect()
            } else {
                Vec::new()
            };
            texts.sort_unstable();
            texts.windows(2).all(|pair| pair[0] != pair[1])
        })
}

#[cfg(test)]
mod tests {
    use super::{ON_STACK, all_differ, entries};
    use crate::Schema;

    #[test]
    fn a_list_of_any_length_is_searched() {
        for count in [0, 1, 2, ON_STACK, ON_STACK + 1, 500] {
            let mut items: Vec<_> = (0..count).map(|index| index.to_string()).collect();
            assert!(entries(&items, &Schema::ANY), "{count}");
            if count > 1 {
                items[count - 1] = "0".to_owned();
                assert!(!entries(&items, &Schema::ANY), "{count}");
            }
        }
    }

    #[test]
    fn the_same_digest_is_not_the_same_value() {
        let items = ["a", "b", "a"].map(str::to_owned).to_vec();
        let same = |index: usize| (7, index);
        assert!(all_differ(&mut [same(0), same(1)], &items, &Schema::ANY));
        assert!(!all_differ(
            &mut [same(0), same(1), same(2)],
            &items,
            &Schema::ANY
        ));
    }

    #[test]
    fn no_length_of_a_text_is_taken_for_a_list() {
        use crate::Document;
        // 91 and 93 are brackets in ASCII.
        let long = "x".repeat(80);
        let text = format!("\0P\0\0\0\0\0\0\0{long}],");
        assert_eq!(text.len(), 91);
        let list = vec![Document::from(""), Document::from(long)];
        let items = vec![Document::from(text), Document::Array(list)];
        assert!(entries(&items, &Schema::ANY));
    }
}
