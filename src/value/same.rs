//! When two values are the same.

use super::{List, Map, SetMember, Structure, Union, View};

/// Whether two values of one type are the same: as derived, but for the members of structures, which
/// are compared by what they are and not by their types.
#[must_use]
pub fn same(one: &dyn Structure, other: &dyn Structure) -> bool {
    let members = |structure| {
        let mut members = Vec::new();
        Structure::values(structure, &mut |some| members.extend_from_slice(some));
        members
    };
    let (one, other) = (members(one), members(other));
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| views(*one, other))
}

#[allow(clippy::float_cmp, reason = "as it is derived")]
fn views(one: View<'_>, other: View<'_>) -> bool {
    match (one, other) {
        (View::Absent, View::Absent) => true,
        (View::Boolean(one), View::Boolean(other)) => one == other,
        // A value of an enum is what it is on the wire.
        (
            View::Integer(one) | View::KnownInteger(one),
            View::Integer(other) | View::KnownInteger(other),
        ) => one == other,
        (
            View::String(one) | View::KnownString(one),
            View::String(other) | View::KnownString(other),
        )
        | (View::Number(one), View::Number(other)) => one == other,
        (View::SingleFloat(one), View::SingleFloat(other)) => one == other,
        (View::Float(one), View::Float(other)) => one == other,
        (View::Blob(one), View::Blob(other)) => one == other,
        (View::Timestamp(one), View::Timestamp(other)) => one == other,
        (View::Document(one), View::Document(other)) => one == other,
        (View::List(one), View::List(other)) => lists(one, other),
        (View::Map(one), View::Map(other)) => maps(one, other),
        (View::Structure(one), View::Structure(other)) => same(one, other),
        (View::Union(one), View::Union(other)) => unions(one, other),
        _ => false,
    }
}

fn lists(one: &dyn List, other: &dyn List) -> bool {
    let count = one.count();
    count == other.count() && (0..count).all(|index| views(one.item(index), other.item(index)))
}

/// The entries of a map are in the order of their keys.
fn maps(one: &dyn Map, other: &dyn Map) -> bool {
    let entries = |map| {
        let mut entries = Vec::new();
        Map::visit(map, &mut |key, value| entries.push((key, value)));
        entries
    };
    let (one, other) = (entries(one), entries(other));
    let mut pairs = one.iter().zip(&other);
    one.len() == other.len() && pairs.all(|(one, other)| one.0 == other.0 && views(one.1, other.1))
}

fn unions(one: &dyn Union, other: &dyn Union) -> bool {
    match (one.member(), other.member()) {
        (SetMember::Known(one, value), SetMember::Known(other, of_other)) => {
            one == other && views(value, of_other)
        }
        (SetMember::Unknown(one), SetMember::Unknown(other)) => one == other,
        _ => false,
    }
}

/// Compares structures by what their members are; for generated code alone.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_equality {
    ($name:ident) => {
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::same(self, other)
            }
        }
    };
}
