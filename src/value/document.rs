//! Documents: any JSON value.

use crate::{Slot, Value, View};

/// Any JSON value.
pub type Document = serde_json::Value;

impl Value for Document {
    fn view(&self) -> View<'_> {
        View::Document(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Document(self)
    }

    fn blank() -> Self {
        Self::Null
    }
}
