//! Strings.

use super::{Items, MapKey};
use crate::{Slot, Value, View};

impl Value for String {
    #[inline]
    fn view(&self) -> View<'_> {
        View::String(self)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::String(self)
    }

    #[inline]
    fn blank() -> Self {
        Self::new()
    }

    fn items(items: &[Self]) -> Items<'_> {
        Items::Strings(items)
    }
}

impl MapKey for String {
    fn as_str(&self) -> &str {
        self
    }

    fn from_text(text: &str) -> Self {
        text.to_owned()
    }
}
