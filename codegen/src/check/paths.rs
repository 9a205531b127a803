//! Members by name, and through structures: `run.status`.

use super::members::Resolved;
use super::resolve::{Types, Use};
use crate::checked::Shape;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::Located;
use crate::source::Place;

/// The members of every structure, by the index of its type.
pub(super) type Structures<'m> = [Option<Vec<Resolved<'m>>>];

/// Whose members are named.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    Request,
    Response,
    Type(&'a str),
}

impl std::fmt::Display for Owner<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Request => f.write_str("the request"),
            Self::Response => f.write_str("the response"),
            Self::Type(name) => write!(f, "the type {}", quoted(name)),
        }
    }
}

/// Members that can be named, and whose they are.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a, 'm> {
    pub(super) owner: Owner<'a>,
    pub(super) members: &'a [Resolved<'m>],
    /// All of them could be read; where not, one that is missing is not missed.
    pub(super) complete: bool,
}

impl<'a, 'm> Scope<'a, 'm> {
    /// The index of the member with a name, or with a name on the wire where labels are meant.
    pub(super) fn find(&self, name: &str, place: &Place, sink: &mut Diagnostics) -> Option<usize> {
        let found = self
            .members
            .iter()
            .position(|member| member.written.name.value == name);
        if found.is_none() && self.complete {
            let known = self
                .members
                .iter()
                .map(|member| member.written.name.as_str());
            let help = sink.suggest(name, known);
            let message = format!("{} has no member {}", self.owner, quoted(name));
            sink.push(Diagnostic::error(Code::NoSuchMember, place, message).maybe_help(help));
        }
        found
    }

    /// The member with an index.
    pub(super) fn get(&self, index: usize) -> Option<&'a Resolved<'m>> {
        self.members.get(index)
    }
}

/// Follows a path through structures. The parts and what is at the end are returned; the latter
/// is absent where it was reported elsewhere.
pub(super) fn follow<'a>(
    path: &Located<String>,
    scope: Scope<'a, '_>,
    types: &'a Types<'_>,
    structures: &'a Structures<'_>,
    sink: &mut Diagnostics,
) -> Option<(Vec<String>, &'a Use)> {
    let parts: Vec<String> = path.value.split('.').map(str::to_owned).collect();
    let (last, first) = parts.split_last()?;
    let mut scope = scope;
    let mut offset = 0;
    for part in first {
        let place = place_of(path, offset, part);
        let index = scope.find(part, &place, sink)?;
        let found = scope.get(index)?.found.as_ref()?;
        scope = inside(part, found, types, structures, &place, sink)?;
        offset += part.chars().count() + 1;
    }
    let index = scope.find(last, &place_of(path, offset, last), sink)?;
    let found = scope.get(index)?.found.as_ref()?;
    Some((parts, found))
}

/// The place of a part of a path that stands some characters after its start.
fn place_of(path: &Located<String>, offset: usize, part: &str) -> Place {
    let length = path.value.chars().count();
    let mut place = path.place;
    let quotes = match (place.width as usize).checked_sub(length) {
        Some(0) => 0,
        Some(2) => 1,
        // Written with escapes or over several lines: the whole path is shown.
        _ => return place,
    };
    place.column += u32::try_from(offset + quotes).unwrap_or(0);
    place.width = u32::try_from(part.chars().count()).unwrap_or(1).max(1);
    place
}

/// The members of what a member holds, which has to be a structure.
fn inside<'a>(
    part: &str,
    found: &Use,
    types: &'a Types<'_>,
    structures: &'a Structures<'_>,
    place: &Place,
    sink: &mut Diagnostics,
) -> Option<Scope<'a, 'a>> {
    if let Shape::Named(id) = found.shape
        && let Some(Some(members)) = structures.get(id.0)
    {
        return Some(Scope {
            owner: Owner::Type(types.definitions.get(id.0)?.name.as_str()),
            members,
            complete: true,
        });
    }
    let message = format!(
        "a path goes through structures, and {} is {}",
        quoted(part),
        found.category.describe()
    );
    sink.push(Diagnostic::error(Code::NoSuchMember, place, message));
    None
}
