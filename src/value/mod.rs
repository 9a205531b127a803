//! What a value is: the traits that every generated type has, and the types of the specification
//! language that Rust has no type for. One file a family.

pub(crate) mod big_number;
mod blob;
mod document;
mod list;
mod map;
mod option;
mod order;
mod redacted;
mod scalar;
mod text;
pub(crate) mod timestamp;
mod unknown;

use std::fmt::Debug;

pub use big_number::{BigDecimal, BigInteger, NotANumber};
pub use blob::Blob;
pub use document::Document;
pub use redacted::Redacted;
pub use timestamp::{NotATimestamp, Timestamp};
pub use unknown::UnknownMember;

use crate::{Member, Reader, Report, Schema, Source, Writer};

/// A value that can be written, read and checked.
///
/// The schema of the place where the value stands is passed along, since the same Rust type has
/// other constraints in other places.
///
/// ```
/// use cistron::{Reader, Report, Schema, Value, Writer};
///
/// #[derive(Debug)]
/// struct RunId(String);
///
/// impl Value for RunId {
///     fn encode(&self, schema: &Schema, writer: &mut Writer<'_>) {
///         writer.string(&self.0, schema);
///     }
///     fn decode(schema: &Schema, reader: &mut Reader<'_, '_>) -> Option<Self> {
///         reader.string(schema).map(Self)
///     }
///     fn check(&self, schema: &Schema, report: &mut Report<'_>) {
///         report.string(&self.0, schema);
///     }
/// }
/// assert_eq!(cistron::json::to_string(&RunId("17".to_owned())), r#""17""#);
/// ```
pub trait Value: Debug {
    /// Writes the value.
    fn encode(&self, schema: &Schema, writer: &mut Writer<'_>);

    /// Reads a value. `None` says that there is none, and that the reader has recorded why.
    fn decode(schema: &Schema, reader: &mut Reader<'_, '_>) -> Option<Self>
    where
        Self: Sized;

    /// Reports every constraint that the value breaks, in nested values too.
    fn check(&self, schema: &Schema, report: &mut Report<'_>);

    /// Tells whether there is nothing to write: an `Option` that is `None`.
    fn is_absent(&self) -> bool {
        false
    }

    /// The schema that the type has by itself: that of a newtype or of an enum.
    #[must_use]
    fn schema() -> &'static Schema
    where
        Self: Sized,
    {
        &Schema::ANY
    }
}

/// A structure: members by index, in the order of its table.
pub trait Structure: Value {
    /// The table of members.
    fn members(&self) -> &'static [Member];

    /// The value of the member at this index of the table, [`ABSENT`] past its end.
    fn member(&self, index: usize) -> &dyn Value;

    /// Reads a structure, member by member.
    fn read(source: &mut Source<'_, '_>) -> Option<Self>
    where
        Self: Sized;
}

/// The value of a member that does not exist.
pub const ABSENT: &dyn Value = &None::<bool>;

/// A type that can be the key of a map: a string, a newtype, an enum.
pub trait MapKey: Ord + Debug {
    /// The key as text.
    fn as_str(&self) -> &str;

    /// The key with this text.
    fn from_text(text: String) -> Self;
}
