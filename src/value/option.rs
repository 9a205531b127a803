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
        // Written out, since each type has this function.
        *self = Some(T::blank());
        match self {
            Some(value) => value.slot(),
            None => Slot::Nowhere,
        }
    }

    fn blank() -> Self {
        None
    }

    const TAKES_NULL: bool = true;
    const SCHEMA: &'static Schema = T::SCHEMA;
}
