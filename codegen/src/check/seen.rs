//! What was seen before, where there is mostly little of it.

use std::collections::HashMap;
use std::hash::Hash;

/// Up to so many are looked at one by one, which takes less time than an index.
const FEW: usize = 16;

/// The first of each of some keys, with what belongs to it.
#[derive(Debug)]
pub(super) struct Seen<K, V> {
    list: Vec<(K, V)>,
    /// Where each key stands in the list, once there are more than a few.
    index: HashMap<K, usize>,
}

impl<K, V> Default for Seen<K, V> {
    fn default() -> Self {
        Self {
            list: Vec::new(),
            index: HashMap::new(),
        }
    }
}

impl<K: Eq + Hash + Clone, V> Seen<K, V> {
    /// What belongs to a key that was seen before. Where it was not, it is now.
    pub(super) fn before(&mut self, key: K, value: V) -> Option<&V> {
        if let Some(place) = self.find(&key) {
            return self.list.get(place).map(|(_, value)| value);
        }
        self.list.push((key, value));
        None
    }

    fn find(&mut self, key: &K) -> Option<usize> {
        if self.list.len() <= FEW {
            return self.list.iter().position(|(known, _)| known == key);
        }
        for (place, (known, _)) in self.list.iter().enumerate().skip(self.index.len()) {
            self.index.insert(known.clone(), place);
        }
        self.index.get(key).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_each_is_kept() {
        let mut seen = Seen::default();
        for number in 0..100 {
            assert_eq!(seen.before(number, number * 2), None);
            assert_eq!(seen.before(number / 2, 0), Some(&(number / 2 * 2)));
        }
    }
}
