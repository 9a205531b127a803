//! Members by name, and through structures: `run.status`.

use super::members::Resolved;
use super::resolve::{Types, Use};
use crate::checked::Shape;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::Located;
use crate::source::Place;

/// The members of every structure, by the index of its type.
pub(super) type Structures<'m> = [Option<Vec<Resolved<'m>>>];

/// Members that can be named, and whose they are.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a, 'm> {
    pub(super) owner: &'a str,
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
    for part in first {
        let index = scope.find(part, &path.place, sink)?;
        let found = scope.get(index)?.found.as_ref()?;
        scope = inside(part, found, types, structures, &path.place, sink)?;
    }
    let index = scope.find(last, &path.place, sink)?;
    let found = scope.get(index)?.found.as_ref()?;
    Some((parts, found))
}

/// The members of what a member holds, which has to be a structure.
fn inside<'a>(
    part: &str,
    found: &Use,
    types: &'a Types<'_>,
    structures: &'a Structures<'_>,
    place: &Place,
    sink: &mut Diagnostics,
) -> Option<Scope<'a, 'a>>
where
{
    if let Shape::Named(id) = found.shape
        && let Some(Some(members)) = structures.get(id.0)
    {
        return Some(Scope {
            owner: types.definitions.get(id.0)?.name.as_str(),
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
