//! What may be absent.

use crate::{Schema, Slot, Value, View};

/// `None` is an absent member, and null in a sparse list or map.
impl<T: Value> Value for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        self.insert(T::blank()).slot()
    }

    fn blank() -> Self {
        None
    }

    fn schema() -> &'static Schema {
        T::schema()
    }

    fn takes_null() -> bool {
        true
    }
}
