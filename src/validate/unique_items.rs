//! `unique-items`: no item stands in a list twice.

use std::hash::{BuildHasher, Hasher, RandomState};

use crate::{Schema, Value, Writer, json};

/// The greatest number of items that are compared without an allocation.
pub const ON_STACK: usize = 64;

/// Tells whether no two of `count` items are the same value, which is to say, the same JSON with
/// equal numbers taken for the same.
///
/// ```
/// use cistron::{Schema, validate::unique_items};
///
/// let items = [1, 2, 1];
/// assert!(unique_items::entries(2, &|index| &items[index], &Schema::ANY));
/// assert!(!unique_items::entries(3, &|index| &items[index], &Schema::ANY));
/// ```
#[must_use]
pub fn entries<'v>(count: usize, item: &dyn Fn(usize) -> &'v dyn Value, schema: &Schema) -> bool {
    let random = RandomState::new();
    let digest = |index: usize| {
        let mut hasher = random.build_hasher();
        item(index).encode(schema, &mut Writer::digest(&mut hasher));
        (hasher.finish(), index)
    };
    if count > ON_STACK {
        let mut digests: Vec<_> = (0..count).map(digest).collect();
        all_differ(&mut digests, item, schema)
    } else {
        let mut digests = [(0, 0); ON_STACK];
        for (index, slot) in digests.iter_mut().enumerate().take(count) {
            *slot = digest(index);
        }
        all_differ(&mut digests[..count], item, schema)
    }
}

/// Equal values have equal digests, so only those with the same digest are compared in full.
fn all_differ<'v>(
    digests: &mut [(u64, usize)],
    item: &dyn Fn(usize) -> &'v dyn Value,
    schema: &Schema,
) -> bool {
    digests.sort_unstable();
    digests
        .chunk_by(|one, other| one.0 == other.0)
        .all(|same_digest| {
            let mut texts: Vec<_> = if same_digest.len() > 1 {
                let text = |&(_, index): &(u64, usize)| json::canonical(item(index), schema);
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

    fn unique(items: &[String]) -> bool {
        entries(items.len(), &|index| &items[index], &Schema::ANY)
    }

    #[test]
    fn a_list_of_any_length_is_searched() {
        for count in [0, 1, 2, ON_STACK, ON_STACK + 1, 500] {
            let mut items: Vec<_> = (0..count).map(|index| index.to_string()).collect();
            assert!(unique(&items), "{count}");
            if count > 1 {
                items[count - 1] = "0".to_owned();
                assert!(!unique(&items), "{count}");
            }
        }
    }

    #[test]
    fn the_same_digest_is_not_the_same_value() {
        let items = ["a", "b", "a"].map(str::to_owned);
        let same = |index: usize| (7, index);
        let item = |index: usize| -> &dyn crate::Value { &items[index] };
        assert!(all_differ(&mut [same(0), same(1)], &item, &Schema::ANY));
        assert!(!all_differ(
            &mut [same(0), same(1), same(2)],
            &item,
            &Schema::ANY
        ));
    }
}
