//! Booleans, integers and floating-point numbers.

use super::Items;
use crate::{Slot, Value, View};

macro_rules! scalars {
    ($($type:ident: $view:ident of $convert:expr, $slot:ident, $blank:literal$(, $items:ident)?;)*) => {$(
        impl Value for $type {
            #[inline]
            fn view(&self) -> View<'_> {
                View::$view($convert(*self))
            }

            #[inline]
            fn slot(&mut self) -> Slot<'_> {
                Slot::$slot(self)
            }

            #[inline]
            fn blank() -> Self {
                $blank
            }

            $(fn items(items: &[Self]) -> Items<'_> {
                Items::$items(items)
            })?
        }
    )*};
}

scalars! {
    bool: Boolean of bool::from, Boolean, false;
    i8: Integer of i64::from, Integer8, 0;
    i16: Integer of i64::from, Integer16, 0;
    i32: Integer of i64::from, Integer32, 0, Integers;
    i64: Integer of i64::from, Integer64, 0, Longs;
    f32: SingleFloat of f32::from, SingleFloat, 0.0;
    f64: Float of f64::from, Float, 0.0, Floats;
}
