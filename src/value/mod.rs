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
mod same;
mod scalar;
mod slot;
mod text;
pub(crate) mod timestamp;
mod unknown;
mod view;

pub use big_number::{BigDecimal, BigInteger, NotANumber};
pub use blob::Blob;
pub use document::Document;
pub use list::{Items, List};
pub use map::Map;
pub use redacted::Redacted;
pub use same::same;
pub use slot::{SetInteger, SetText, Slot};
pub use timestamp::{NotATimestamp, Timestamp};
pub use unknown::UnknownMember;
pub use view::View;

use crate::{Member, Schema};

/// A value that can be written, read and checked: it says what it is, and where what is read goes. The
/// rest is done by the runtime, which is compiled once for all types.
///
/// The schema of the place where the value stands is not the value's, since the same Rust type has
/// other constraints in other places.
///
/// ```
/// use cistron::{Slot, Value, View};
///
/// struct RunId(String);
///
/// impl Value for RunId {
///     fn view(&self) -> View<'_> {
///         View::String(&self.0)
///     }
///     fn slot(&mut self) -> Slot<'_> {
///         Slot::String(&mut self.0)
///     }
///     fn blank() -> Self {
///         Self(String::new())
///     }
/// }
/// assert_eq!(cistron::json::to_string(&RunId("17".to_owned())), r#""17""#);
/// ```
pub trait Value: Sized {
    /// What the value is.
    fn view(&self) -> View<'_>;

    /// Where a value is to stand that is read into this one's place. It is then of use only if all of
    /// it has been read.
    fn slot(&mut self) -> Slot<'_>;

    /// The value that stands for nothing: `false`, 0, an empty text, an unknown value of an enum. It
    /// is what is filled, and what a client takes a required member for that a server left out
    /// ([client error correction](https://smithy.io/2.0/spec/aggregate-types.html#client-error-correction)).
    #[must_use]
    fn blank() -> Self;

    /// What a list of such values is; for the types of the runtime alone.
    #[inline]
    #[must_use]
    fn items(_: &[Self]) -> Items<'_> {
        Items::Views
    }

    /// Whether null, as an item of a list or a value of a map, says that this is blank: so it is with
    /// an `Option`. A member that is null is absent, and is not read at all.
    const TAKES_NULL: bool = false;

    /// The schema that the type has by itself: that of a newtype or of an enum.
    const SCHEMA: &'static Schema = &Schema::ANY;
}

/// A structure: its members, in the order of its table. It is a [`Value`] by that.
pub trait Structure {
    /// The table of members.
    fn members(&self) -> &'static [Member];

    /// Gives what the members are, in the order of the table: all at once, or one part after another,
    /// so that structures with many members do not take up the stack where they nest.
    fn values<'v>(&'v self, take: &mut dyn FnMut(&[View<'v>]));

    /// The place of the member at this index of the table; [`Slot::Nowhere`] past its end.
    fn place(&mut self, index: usize) -> Slot<'_>;

    /// The structure before anything has been read: each member is absent, has its default, or is
    /// blank.
    #[must_use]
    fn blank() -> Self
    where
        Self: Sized;

    /// Puts the defaults in place of those members that are absent and that a server has to make
    /// up for.
    fn make_defaults(&mut self) {}
}

impl<S: Structure> Value for S {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Structure(self)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Structure(self)
    }

    fn blank() -> Self {
        <S as Structure>::blank()
    }
}

/// A union: one member is set.
pub trait Union {
    /// The table of members.
    fn members(&self) -> &'static [Member];

    /// The member that is set.
    fn member(&self) -> SetMember<'_>;

    /// Sets the member at this index of the table, blank, and gives its place to be filled.
    fn set(&mut self, index: usize) -> Slot<'_>;

    /// Sets a member that the specification does not know.
    fn set_unknown(&mut self, member: UnknownMember);
}

/// The member of a union that is set.
#[derive(Clone, Copy)]
pub enum SetMember<'v> {
    /// The member at this index of the table, and what it is.
    Known(usize, View<'v>),
    /// One that the specification does not know.
    Unknown(&'v UnknownMember),
}

/// A type that can be the key of a map: a string, a newtype, an enum.
pub trait MapKey: Ord {
    /// The key as text.
    fn as_str(&self) -> &str;

    /// The key with this text.
    fn from_text(text: &str) -> Self;
}
