//! Maps.

use std::collections::BTreeMap;

use super::MapKey;
use crate::{Slot, Value, View};

/// A map, whatever its keys and values are.
pub trait Map {
    /// The number of its entries.
    fn count(&self) -> usize;

    /// Visits each entry, in the order of the keys: its key, and what its value is.
    fn visit<'v>(&'v self, visit: &mut dyn FnMut(&'v str, View<'v>));

    /// Whether null is one of its values.
    fn is_sparse(&self) -> bool;

    /// Takes all entries out.
    fn clear(&mut self);

    /// Puts an entry in whose value is null, or can be filled. Tells whether it is the first with its
    /// key.
    fn put(
        &mut self,
        key: &str,
        is_null: bool,
        fill: &mut dyn FnMut(Slot<'_>) -> bool,
    ) -> Option<bool>;
}

impl<K: MapKey, T: Value> Map for BTreeMap<K, T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn visit<'v>(&'v self, visit: &mut dyn FnMut(&'v str, View<'v>)) {
        for (key, value) in self {
            visit(key.as_str(), value.view());
        }
    }

    fn is_sparse(&self) -> bool {
        T::TAKES_NULL
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn put(
        &mut self,
        key: &str,
        is_null: bool,
        fill: &mut dyn FnMut(Slot<'_>) -> bool,
    ) -> Option<bool> {
        let mut value = T::blank();
        if is_null || fill(value.slot()) {
            Some(self.insert(K::from_text(key), value).is_none())
        } else {
            None
        }
    }
}

impl<K: MapKey, T: Value> Value for BTreeMap<K, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }

    fn blank() -> Self {
        Self::new()
    }
}
