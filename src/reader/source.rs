//! Reading structures.

use super::{Input, Reader};
use crate::json::parser::Kind;
use crate::path::Path;
use crate::{Binding, Constraint, Member, Structure};

impl Reader<'_, '_> {
    /// Reads a structure from a JSON object or an HTTP message. `false` says that not all of it
    /// could be read.
    ///
    /// A member that is null is absent, and a member that is not in the table is skipped. One that
    /// is there twice is a violation where constraints are checked; elsewhere the last one wins. A
    /// required member that is not there is a violation too, but for a client, who takes what stands
    /// in its place already.
    pub(crate) fn structure(&mut self, structure: &mut dyn Structure) -> bool {
        let members = structure.members();
        let (mut seen, mut complete) = (Seen::default(), true);
        let found = self.members(members, &mut seen, &mut |index, reader| {
            complete &= reader.fill(structure.place(index));
        });
        if !found || self.state.malformed.is_some() {
            return false;
        }
        for (index, member) in members.iter().enumerate() {
            if member.required && !seen.contains(index) && !self.forgives(member) {
                let path = Path::Name(self.path, member.name);
                self.at(&path, member.schema)
                    .violation(Constraint::Required);
                complete = false;
            }
        }
        if self.state.validating {
            structure.make_defaults();
        }
        complete
    }

    /// Tells whether something stands in the place of a required member that is not there: its
    /// default, or nothing of its type.
    fn forgives(&self, member: &Member) -> bool {
        self.state.correcting || member.has_default && !self.state.validating
    }

    /// Finds the members wherever they are. Gives `false` when there is no structure at all.
    fn members(
        &mut self,
        members: &'static [Member],
        seen: &mut Seen,
        visit: &mut dyn FnMut(usize, &mut Reader<'_, '_>),
    ) -> bool {
        match &mut self.input {
            Input::Message(message) => {
                message.read(self, members, seen, visit);
                true
            }
            Input::Payload(_) => {
                let mut found = false;
                self.json_payload(&mut |reader| {
                    found = reader.members(members, seen, visit);
                });
                found
            }
            _ => self.object_members(members, Choice::All, seen, visit),
        }
    }

    /// Finds those members that are in a JSON object.
    pub(crate) fn object_members(
        &mut self,
        members: &'static [Member],
        choice: Choice,
        seen: &mut Seen,
        visit: &mut dyn FnMut(usize, &mut Reader<'_, '_>),
    ) -> bool {
        let Some(parser) = self.enter(Kind::Object, "an object") else {
            return false;
        };
        let (mut expected, mut next) = (0, parser.first_key());
        loop {
            let key = match next {
                Ok(Some(key)) => key,
                end => return self.sound(end).is_some(),
            };
            if let Some(index) = choice.find(members, &key, expected) {
                expected = index + 1;
                let member = &members[index];
                let path = Path::Name(self.path, member.name);
                let Input::Json(parser) = &mut self.input else {
                    return false;
                };
                let mut reader = Reader {
                    input: Input::Json(parser),
                    path: &path,
                    schema: member.schema,
                    state: self.state,
                };
                if member.takes_null || !reader.null() {
                    reader.check_first(seen.insert(index));
                    visit(index, &mut reader);
                }
            }
            let Some(parser) = self.leave_value() else {
                return false;
            };
            next = parser.next_key();
        }
    }
}

/// Which members of a table are looked for in a JSON object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    /// All of them.
    All,
    /// Those that are bound to the body.
    Body,
    /// Those that are bound to the body of an error, whose message has two spellings.
    ErrorBody,
}

impl Choice {
    fn takes(self, member: &Member) -> bool {
        self == Self::All || member.binding == Binding::Body
    }

    /// The index of a member. Keys mostly come in the order of the table, so the search begins
    /// at the member that is expected.
    #[inline]
    fn find(self, table: &[Member], key: &str, expected: usize) -> Option<usize> {
        let first = key.as_bytes().first();
        // Most names differ in their length or their first letter, which is soon seen.
        let is_it = |member: &Member| {
            let name = member.name.as_bytes();
            name.len() == key.len()
                && name.first() == first
                && name == key.as_bytes()
                && self.takes(member)
        };
        let (before, after) = table.split_at_checked(expected)?;
        let mut members = (expected..).zip(after).chain((0..).zip(before));
        let found = members
            .find(|(_, member)| is_it(member))
            .map(|(index, _)| index);
        found.or_else(|| {
            let is_message = |name: &str| name == "message" || name == "Message";
            let is_it = |member: &Member| is_message(member.name) && self.takes(member);
            let looked_for = self == Self::ErrorBody && is_message(key);
            looked_for.then(|| table.iter().position(is_it)).flatten()
        })
    }
}

/// The members that have been found, by index. Small tables need no memory.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    low: u64,
    high: Vec<bool>,
}

impl Seen {
    /// Adds a member. Gives `false` when it is there already.
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        let is_new = !self.contains(index);
        match index.checked_sub(64) {
            None => self.low |= 1 << index,
            Some(index) => {
                if self.high.len() <= index {
                    self.high.resize(index + 1, false);
                }
                self.high[index] = true;
            }
        }
        is_new
    }

    pub(crate) fn contains(&self, index: usize) -> bool {
        match index.checked_sub(64) {
            None => self.low >> index & 1 == 1,
            Some(index) => self.high.get(index).copied().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn a_table_of_any_length_is_kept_count_of() {
        let mut seen = Seen::default();
        for index in [0, 63, 64, 127, 300] {
            assert!(!seen.contains(index) && seen.insert(index), "{index}");
            assert!(seen.contains(index) && !seen.insert(index), "{index}");
        }
        assert!(!seen.contains(1) && !seen.contains(299) && !seen.contains(1000));
    }
}
