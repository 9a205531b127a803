//! Lists.

use crate::{Slot, Value, View};

/// A list, whatever its items are.
pub trait List {
    /// The number of its items.
    fn count(&self) -> usize;

    /// What the item at this index is; absent past the end.
    fn item(&self, index: usize) -> View<'_>;

    /// Whether null is one of its items.
    fn is_sparse(&self) -> bool;

    /// Takes all items out.
    fn clear(&mut self);

    /// Adds a blank item.
    fn grow(&mut self);

    /// The place of the last item.
    fn last_place(&mut self) -> Slot<'_>;
}

impl<T: Value> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, T::view)
    }

    fn is_sparse(&self) -> bool {
        T::takes_null()
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn grow(&mut self) {
        self.push(T::blank());
    }

    fn last_place(&mut self) -> Slot<'_> {
        self.last_mut().map_or(Slot::Nowhere, T::slot)
    }
}

impl<T: Value> Value for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }

    fn blank() -> Self {
        Self::new()
    }
}
