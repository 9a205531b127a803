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

pub use big_number::{BigDecimal, BigInteger, NotANumber};
pub use blob::Blob;
pub use document::Document;
pub use redacted::Redacted;
pub use timestamp::{NotATimestamp, Timestamp};
pub use unknown::UnknownMember;

use crate::{Member, Reader, Report, Schema, Writer};

/// A value that can be written, read and checked.
///
/// The schema of the place where the value stands is passed along, since the same Rust type has
/// other constraints in other places.
///
/// ```
/// use cistron::{Reader, Report, Schema, Value, Writer};
///
/// struct RunId(String);
///
/// impl Value for RunId {
///     fn encode(&self, schema: &Schema, writer: &mut Writer<'_>) {
///         writer.string(&self.0, schema);
///     }
///     fn fill(&mut self, schema: &Schema, reader: &mut Reader<'_, '_>) -> bool {
///         self.0.fill(schema, reader)
///     }
///     fn check(&self, schema: &Schema, report: &mut Report<'_>) {
///         report.string(&self.0, schema);
///     }
///     fn blank() -> Self {
///         Self(String::new())
///     }
/// }
/// assert_eq!(cistron::json::to_string(&RunId("17".to_owned())), r#""17""#);
/// ```
pub trait Value {
    /// Writes the value.
    fn encode(&self, schema: &Schema, writer: &mut Writer<'_>);

    /// Reads a value into this one's place, whatever stood there. `false` says that there is none,
    /// and that the reader has recorded why; what then stands there is of no use.
    fn fill(&mut self, schema: &Schema, reader: &mut Reader<'_, '_>) -> bool;

    /// Reports every constraint that the value breaks, in nested values too.
    fn check(&self, schema: &Schema, report: &mut Report<'_>);

    /// The value that stands for nothing: `false`, 0, an empty text, an unknown value of an enum. It
    /// is what is filled, and what a client takes a required member for that a server left out
    /// ([client error correction](https://smithy.io/2.0/spec/aggregate-types.html#client-error-correction)).
    #[must_use]
    fn blank() -> Self
    where
        Self: Sized;

    /// Tells whether null, as an item of a list or a value of a map, says that this is blank: so it
    /// is with an `Option`. A member that is null is absent, and is not read at all.
    #[must_use]
    fn takes_null() -> bool
    where
        Self: Sized,
    {
        false
    }

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

/// A structure: its members, in the order of its table.
pub trait Structure: Value {
    /// The table of members.
    fn members(&self) -> &'static [Member];

    /// Gives the values of all members at once, in the order of the table.
    fn values<'v>(&'v self, take: &mut dyn FnMut(&[&'v dyn Value]));

    /// The place of the member at this index of the table, to be filled; [`nowhere`] past its end.
    /// A structure that stands there has been made blank.
    fn place(&mut self, index: usize) -> &mut dyn Value;

    /// Puts the defaults in place of those members that are absent and that a server has to make
    /// up for.
    fn make_defaults(&mut self) {}
}

/// A union: one member is set.
pub trait Union: Value {
    /// The table of members.
    fn members(&self) -> &'static [Member];

    /// Sets the member at this index of the table, blank, and gives its place to be filled.
    fn set(&mut self, index: usize) -> &mut dyn Value;

    /// Sets a member that the specification does not know.
    fn set_unknown(&mut self, member: UnknownMember);
}

/// The place of a member that does not exist. Nothing can be read into it.
#[must_use]
pub fn nowhere<'a>() -> &'a mut dyn Value {
    // A box of no size is no memory.
    Box::leak(Box::new(Nowhere))
}

/// Makes a value blank, and gives its place.
pub fn renew<T: Value>(place: &mut T) -> &mut dyn Value {
    *place = T::blank();
    place
}

/// Puts a value where it is to stand, if there is one.
fn put<T>(place: &mut T, value: Option<T>) -> bool {
    match value {
        Some(value) => {
            *place = value;
            true
        }
        None => false,
    }
}

/// The member that does not exist.
struct Nowhere;

impl Value for Nowhere {
    fn encode(&self, _: &Schema, writer: &mut Writer<'_>) {
        writer.null();
    }

    fn fill(&mut self, _: &Schema, _: &mut Reader<'_, '_>) -> bool {
        false
    }

    fn check(&self, _: &Schema, _: &mut Report<'_>) {}

    fn blank() -> Self {
        Self
    }

    fn is_absent(&self) -> bool {
        true
    }
}

/// A type that can be the key of a map: a string, a newtype, an enum.
pub trait MapKey: Ord {
    /// The key as text.
    fn as_str(&self) -> &str;

    /// The key with this text.
    fn from_text(text: String) -> Self;
}
