//! Bytes.

use std::fmt;
use std::ops::Deref;

use crate::{Slot, Value, View};

/// Bytes: Base64 in JSON and in headers, as they are where they are the body.
///
/// ```
/// use cistron::Blob;
///
/// let blob = Blob::from(vec![1, 2, 3]);
/// assert_eq!(blob.len(), 3);
/// assert_eq!(format!("{blob:?}"), "Blob(3 bytes)");
/// assert_eq!(cistron::json::to_string(&blob), r#""AQID""#);
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Blob(pub Vec<u8>);

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.len() == 1 { "" } else { "s" };
        write!(f, "Blob({} byte{plural})", self.len())
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Blob {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl From<Blob> for Vec<u8> {
    fn from(blob: Blob) -> Self {
        blob.0
    }
}

impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl Deref for Blob {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl Value for Blob {
    fn view(&self) -> View<'_> {
        View::Blob(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Blob(self)
    }

    fn blank() -> Self {
        Self::default()
    }
}
