//! Asking for the place of a value without taking it.
//!
//! `serde_yaml` tells where a value stands only in its errors. Asking for an enum is an error for
//! every map, list and scalar, and it is raised before anything is taken from the input.
//!
//! The one thing that a probe does take is an alias. Its error then has the place of the anchor,
//! which lies behind; that is how an alias is known.

use std::fmt::{self, Display, Write};

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, VariantAccess, Visitor};

use super::cursor::Mark;

/// What a probe found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Scalar,
    List,
    Map,
    /// Something that was reported and has to be passed over.
    Refused,
    /// An alias, which the probe has taken.
    Alias,
    /// The end of what could be parsed. The next attempt to read it gives the parser's error.
    Broken,
}

/// Reads the place and the kind of a value from the error of a probe; the buffer is kept for its
/// memory.
pub(super) fn outcome(error: &impl Display, buffer: &mut String) -> (Mark, Kind) {
    buffer.clear();
    // Writing to a string does not fail.
    let _ = write!(buffer, "{error}");
    let (head, mark) = split_mark(buffer).unwrap_or((buffer.as_str(), Mark::START));
    let kind = if head.ends_with(MAP) {
        Kind::Map
    } else if head.ends_with(LIST) {
        Kind::List
    } else if [STOP, FIRST, TAGGED].iter().any(|end| head.ends_with(end)) {
        Kind::Scalar
    } else {
        Kind::Broken
    };
    (mark, kind)
}

/// How the message of a probe's error ends for a map, for a list, for a scalar, for a scalar that
/// is the first thing of the file, and for a map or a list with a tag. Everything else is an error
/// of the parser. The tests keep this true.
const MAP: &str = "invalid type: map, expected a YAML tag starting with '!'";
const LIST: &str = "invalid type: sequence, expected a YAML tag starting with '!'";
const STOP: &str = "nothing but a place";
const FIRST: &str = "invalid type: unit variant, expected newtype variant";
const TAGGED: &str = "from YAML is not supported yet";

/// Cuts ` at line 3 column 7` off the end of a message.
fn split_mark(message: &str) -> Option<(&str, Mark)> {
    let (head, tail) = message.rsplit_once(" at line ")?;
    let (line, column) = tail.split_once(" column ")?;
    let mark = Mark {
        line: line.parse().ok()?,
        column: column.parse().ok()?,
    };
    Some((head, mark))
}

/// Asks for an enum, to have an error with a place.
pub(super) struct Probe;

impl<'de> DeserializeSeed<'de> for Probe {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_enum("", &[], self)
    }
}

impl<'de> Visitor<'de> for Probe {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a place")
    }

    // The error that is made here gets its place from the caller, unless there is a tag. Then the
    // content, asked the same way, does.
    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<(), A::Error> {
        let ((), content) = data.variant_seed(TagProbe)?;
        content.newtype_variant_seed(ContentProbe)
    }
}

/// Passes over the name of a tag, and stops at the text of a scalar without one.
struct TagProbe;

impl<'de> DeserializeSeed<'de> for TagProbe {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match deserializer.deserialize_enum("", &[], Stop) {
            // A tag's name has no place, a scalar does (but for one at the very start).
            Err(error) if ends_in_mark(&error) => Err(error),
            _ => Ok(()),
        }
    }
}

/// Whether the message of an error ends in a place, found without writing the message down.
fn ends_in_mark(error: &impl Display) -> bool {
    struct Pieces {
        column: bool,
        digits: bool,
    }
    impl Write for Pieces {
        fn write_str(&mut self, piece: &str) -> fmt::Result {
            let number = piece.bytes().all(|byte| byte.is_ascii_digit());
            self.digits = self.column && number;
            self.column = piece == " column ";
            Ok(())
        }
    }
    let mut pieces = Pieces {
        column: false,
        digits: false,
    };
    let _ = write!(pieces, "{error}");
    pieces.digits
}

/// Stops at the content of a tag.
struct ContentProbe;

impl<'de> DeserializeSeed<'de> for ContentProbe {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_enum("", &[], Stop)
    }
}

struct Stop;

impl<'de> Visitor<'de> for Stop {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a place")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(A::Error::custom(STOP))
    }
}
