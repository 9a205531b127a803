//! Lists.

use crate::{Slot, Value, View};

/// A list, whatever its items are.
pub trait List {
    /// The number of its items.
    fn count(&self) -> usize;

    /// What the item at this index is; absent past the end.
    fn item(&self, index: usize) -> View<'_>;

    /// Its items, if they are of a type that needs no view.
    fn items(&self) -> Items<'_> {
        Items::Views
    }

    /// Whether null is one of its items.
    fn is_sparse(&self) -> bool;

    /// Takes all items out.
    fn clear(&mut self);

    /// Adds a blank item, and gives its place unless it is to be null.
    fn grow(&mut self, is_null: bool) -> Slot<'_>;
}

/// The items of a list, as [`Value::items`] gives them: those of common types are written without asking
/// each what it is, which takes as long as to write it.
#[derive(Debug, Clone, Copy)]
pub enum Items<'v> {
    /// Integers of 32 bits.
    Integers(&'v [i32]),
    /// Integers of 64 bits.
    Longs(&'v [i64]),
    /// Doubles.
    Floats(&'v [f64]),
    /// Strings.
    Strings(&'v [String]),
    /// Anything else, which each item tells by its [`View`].
    Views,
}

impl<T: Value> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        // Nothing is called here that would be compiled for every type of item.
        let items: &[T] = self;
        if index < items.len() {
            items[index].view()
        } else {
            View::Absent
        }
    }

    fn items(&self) -> Items<'_> {
        T::items(self)
    }

    fn is_sparse(&self) -> bool {
        T::TAKES_NULL
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn grow(&mut self, is_null: bool) -> Slot<'_> {
        self.push(T::blank());
        let items: &mut [T] = self;
        match items {
            [.., item] if !is_null => item.slot(),
            _ => Slot::Nowhere,
        }
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
