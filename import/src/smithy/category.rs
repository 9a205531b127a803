//! What values a target has, as far as a trait asks.

use super::ast::{Ast, Shape};
use super::kind::{Kind, prelude};

/// What the values of a target are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Category {
    /// A simple type, by its name in a spec.
    Simple(&'static str),
    /// A string with known values.
    Enum,
    IntEnum,
    List,
    Map,
    Structure,
    Union,
    /// It is not known: what is wrong with it is told elsewhere.
    Unknown,
}

impl Category {
    /// The category of the shape with an id.
    pub(super) fn of_target(ast: &Ast<'_>, id: &str) -> Self {
        match (prelude(id), ast.get(id)) {
            (Some(name), _) => Self::Simple(name),
            (None, Some(shape)) => Self::of_shape(shape),
            (None, None) if id == super::kind::UNIT => Self::Structure,
            (None, None) => Self::Unknown,
        }
    }

    /// The category of a shape.
    pub(super) fn of_shape(shape: &Shape<'_>) -> Self {
        match shape.kind {
            Kind::Enum => Self::Enum,
            Kind::Simple(_) if shape.traits.api("enum").is_some() => Self::Enum,
            Kind::Simple(simple) => Self::Simple(simple.0),
            Kind::IntEnum => Self::IntEnum,
            Kind::List => Self::List,
            Kind::Map => Self::Map,
            Kind::Structure => Self::Structure,
            Kind::Union => Self::Union,
            Kind::Service | Kind::Resource | Kind::Operation => Self::Unknown,
        }
    }

    /// The category in words.
    pub(super) fn describe(self) -> String {
        match self {
            Self::Simple(name) => {
                let an = name.starts_with(['a', 'e', 'i', 'o', 'u']);
                format!("{} {}", if an { "an" } else { "a" }, name.replace('-', " "))
            }
            Self::Enum => "an enum".to_owned(),
            Self::IntEnum => "an integer enum".to_owned(),
            Self::List => "a list".to_owned(),
            Self::Map => "a map".to_owned(),
            Self::Structure => "a structure".to_owned(),
            Self::Union => "a union".to_owned(),
            Self::Unknown => "something unknown".to_owned(),
        }
    }

    /// A string, with known values or without.
    pub(super) fn is_textual(self) -> bool {
        matches!(self, Self::Simple("string") | Self::Enum)
    }

    /// A number of any kind.
    pub(super) fn is_number(self) -> bool {
        let numbers = ["float", "double", "big-integer", "big-decimal"];
        matches!(self, Self::Simple(name) if numbers.contains(&name))
            || self.integer_bounds().is_some()
    }

    /// The least and the greatest value of an integer.
    pub(super) fn integer_bounds(self) -> Option<(i64, i64)> {
        Some(match self {
            Self::Simple("byte") => (i8::MIN.into(), i8::MAX.into()),
            Self::Simple("short") => (i16::MIN.into(), i16::MAX.into()),
            Self::Simple("integer") => (i32::MIN.into(), i32::MAX.into()),
            Self::Simple("long") => (i64::MIN, i64::MAX),
            _ => return None,
        })
    }
}
