//! Reading structures.

use std::borrow::Cow;

use super::filling::{Choice, Filling};
use super::{Input, Reader};
use crate::path::Path;
use crate::{Constraint, Structure};

impl Reader<'_, '_> {
    /// Reads a structure from a JSON object or an HTTP message. `false` says that not all of it
    /// could be read.
    ///
    /// A member that is null is absent, and a member that is not in the table is skipped. One that
    /// is there twice is a violation where constraints are checked; elsewhere the last one wins. A
    /// required member that is not there is a violation too, but for a client, who takes what stands
    /// in its place already.
    pub(crate) fn structure(&mut self, structure: &mut dyn Structure) -> bool {
        let mut filling = Filling::new(structure);
        let found = self.members(&mut filling);
        if !found || self.state.malformed.is_some() {
            return false;
        }
        if !self.state.correcting {
            filling.complete &= self.has_required(&filling);
        }
        if self.state.validating {
            filling.structure.make_defaults();
        }
        filling.complete
    }

    /// Tells whether all required members have been found, and records those that are not there. A
    /// default stands in the place of a member for who does not check constraints; for a client, who
    /// does not come here, something stands in the place of each.
    fn has_required(&mut self, filling: &Filling<'_>) -> bool {
        let mut complete = true;
        for (index, member) in filling.members.iter().enumerate() {
            let is_forgiven = member.has_default && !self.state.validating;
            if member.required && !filling.has_seen(index) && !is_forgiven {
                let path = Path::Name(self.path, member.name);
                self.at(&path, member.schema)
                    .violation(Constraint::Required);
                complete = false;
            }
        }
        complete
    }

    /// Finds the members wherever they are. Gives `false` when there is no structure at all.
    fn members(&mut self, filling: &mut Filling<'_>) -> bool {
        match &mut self.input {
            Input::Message(message) => {
                message.read(self, filling);
                true
            }
            Input::Payload(_) => {
                let mut found = false;
                self.json_payload(&mut |reader| found = reader.members(filling));
                found
            }
            _ => self.object_members(Choice::All, filling),
        }
    }

    /// Finds those members that are in a JSON object.
    pub(crate) fn object_members(&mut self, choice: Choice, filling: &mut Filling<'_>) -> bool {
        if !self.enter_object("an object") {
            return false;
        }
        let mut after = b'{';
        while let Some(parser) = self.parser() {
            let made;
            let key = if let Some(key) = parser.usual_key(after) {
                key
            } else {
                let next = parser.next_key(after);
                match self.sound(next) {
                    Some(Some(Cow::Borrowed(key))) => key.as_bytes(),
                    Some(Some(Cow::Owned(key))) => {
                        made = key;
                        made.as_bytes()
                    }
                    end => return end.is_some(),
                }
            };
            self.object_member(choice, filling, key);
            self.leave_value();
            after = b',';
        }
        false
    }

    /// Reads the member with this key, if there is one.
    #[inline]
    fn object_member(&mut self, choice: Choice, filling: &mut Filling<'_>, key: &[u8]) {
        let Some((index, member)) = filling.find(choice, key) else {
            return;
        };
        let Input::Json(parser) = &mut self.input else {
            return;
        };
        let path = Path::Member(self.path, member);
        let mut reader = Reader {
            input: Input::Json(parser),
            path: &path,
            schema: member.schema,
            state: self.state,
        };
        if !member.takes_null && reader.null() {
            reader.check_first(filling.see_null(index));
        } else {
            if !filling.see(index) {
                reader.check_first(false);
            }
            filling.fill(index, &mut reader);
        }
    }
}
