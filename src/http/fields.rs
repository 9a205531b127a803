//! The members of a structure as they go into a message.

use std::hash::{BuildHasher, RandomState};

use crate::writer::{Place, Texts};
use crate::{Binding, Member, Structure, Value, Writer};

/// The members of a structure, with a token in place of an idempotency token that is left out.
#[derive(Debug)]
pub(super) struct Fields<'s> {
    structure: &'s dyn Structure,
    token: Option<String>,
}

impl<'s> Fields<'s> {
    /// The members as they are.
    pub(super) fn new(structure: &'s dyn Structure) -> Self {
        let token = None;
        Self { structure, token }
    }

    /// The members as a client sends them.
    pub(super) fn with_token(structure: &'s dyn Structure) -> Self {
        let mut members = structure.members().iter();
        let needs_token = members.any(|member| member.idempotency_token);
        let token = needs_token.then(idempotency_token);
        Self { structure, token }
    }

    /// The table of members.
    pub(super) fn members(&self) -> &'static [Member] {
        self.structure.members()
    }

    /// The value of a member, unless it is absent.
    pub(super) fn value(&self, index: usize) -> Option<&dyn Value> {
        let value = self.structure.member(index);
        if !value.is_absent() {
            return Some(value);
        }
        let member = self.members().get(index)?;
        let token = self.token.as_ref().filter(|_| member.idempotency_token);
        token.map(|token| token as &dyn Value)
    }

    /// The members with a value that `choose` picks something from: the value and what was picked.
    pub(super) fn bound<T>(
        &self,
        choose: impl Fn(Binding) -> Option<T>,
    ) -> impl Iterator<Item = (&'static Member, &dyn Value, T)> {
        let members = self.members().iter().enumerate();
        members.filter_map(move |(index, member)| {
            let chosen = choose(member.binding)?;
            Some((member, self.value(index)?, chosen))
        })
    }

    /// Tells whether any member, absent or not, has this binding.
    pub(super) fn has(&self, binding: Binding) -> bool {
        self.members()
            .iter()
            .any(|member| member.binding == binding)
    }
}

/// The texts of a member.
pub(super) fn texts(member: &Member, value: &dyn Value, place: Place) -> Texts {
    let mut texts = Texts::new(place);
    value.encode(member.schema, &mut Writer::text(&mut texts));
    texts
}

/// A random UUID (version 4). The randomness is that of the standard library's hash maps: good
/// enough to tell requests apart, which is all that the token is for.
fn idempotency_token() -> String {
    let random = || RandomState::new().hash_one(0_u8);
    let high = random() & 0xffff_ffff_ffff_0fff | 0x4000;
    let low = random() & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000;
    let digits = format!("{high:016x}{low:016x}");
    let parts = [
        &digits[..8],
        &digits[8..12],
        &digits[12..16],
        &digits[16..20],
        &digits[20..],
    ];
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::idempotency_token;

    #[test]
    fn a_token_is_a_uuid_of_its_own() {
        let (one, other) = (idempotency_token(), idempotency_token());
        assert_ne!(one, other);
        assert_eq!(one.len(), 36);
        assert_eq!(one.as_bytes()[14], b'4');
        assert!(b"89ab".contains(&one.as_bytes()[19]));
    }
}
