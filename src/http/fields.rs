//! The members of a structure as they go into a message.

use super::EncodeError;
use crate::writer::{Place, Problem, Texts};
use crate::{Binding, Member, PayloadKind, Structure, View};

/// The members of a structure, with a token in place of an idempotency token that is left out.
pub(super) struct Fields<'s> {
    members: &'static [Member],
    /// The same, or none where all of them are in the object that is the body, as mostly is so.
    beside_object: &'static [Member],
    values: Vec<View<'s>>,
    token: Option<String>,
}

impl<'s> Fields<'s> {
    /// The members as they are.
    pub(super) fn new(structure: &'s dyn Structure) -> Self {
        let members = structure.members();
        let mut values = Vec::new();
        structure.values(&mut |some| values.extend_from_slice(some));
        let in_object = |member: &Member| member.binding == Binding::Body;
        let all_in_object = members.iter().all(in_object);
        Self {
            members,
            beside_object: if all_in_object { &[] } else { members },
            values,
            token: None,
        }
    }

    /// The members as a client sends them.
    pub(super) fn with_token(structure: &'s dyn Structure, make: &dyn Fn() -> String) -> Self {
        let mut fields = Self::new(structure);
        let needs_token = (fields.members.iter().zip(&fields.values))
            .any(|(member, value)| member.idempotency_token && value.is_absent());
        fields.token = needs_token.then(make);
        fields
    }

    /// The table of members.
    pub(super) fn members(&self) -> &'static [Member] {
        self.members
    }

    /// The member that is the whole body.
    pub(super) fn payload(&self) -> Option<(usize, &'static Member, PayloadKind)> {
        let mut members = self.beside_object.iter().enumerate();
        members.find_map(|(index, member)| match member.binding {
            Binding::Payload(kind) => Some((index, member, kind)),
            _ => None,
        })
    }

    /// The value of a member, unless it is absent.
    pub(super) fn value(&self, index: usize) -> Option<View<'_>> {
        let value = *self.values.get(index)?;
        if !value.is_absent() {
            return Some(value);
        }
        let member = self.members.get(index)?;
        let token = self.token.as_ref().filter(|_| member.idempotency_token);
        token.map(|token| View::String(token))
    }

    /// The member with this name, wherever it stands, and its value, if it has one.
    pub(super) fn named(&self, name: &str) -> Option<(&'static Member, View<'_>)> {
        let mut members = self.members.iter().enumerate();
        members.find_map(|(index, member)| {
            let value = self.value(index).filter(|_| member.name == name);
            Some((member, value?))
        })
    }

    /// The members beside the object that is the body, and with a value, that `choose` picks something
    /// from: the value and what was picked.
    pub(super) fn bound<T>(
        &self,
        choose: impl Fn(Binding) -> Option<T>,
    ) -> impl Iterator<Item = (&'static Member, View<'_>, T)> {
        let members = self.beside_object.iter().enumerate();
        members.filter_map(move |(index, member)| {
            let chosen = choose(member.binding)?;
            Some((member, self.value(index)?, chosen))
        })
    }
}

/// The texts of a member.
pub(super) fn texts(
    member: &'static Member,
    value: View<'_>,
    place: Place,
) -> Result<Texts, EncodeError> {
    let mut texts = Texts::new(place);
    let problem = texts.write(value, member.schema);
    no_problem(member, problem)?;
    Ok(texts)
}

/// Refuses a member whose value could not be read again.
pub(super) fn no_problem(
    member: &'static Member,
    problem: Option<Problem>,
) -> Result<(), EncodeError> {
    let member = member.name;
    match problem {
        None => Ok(()),
        Some(Problem::TooDeep) => Err(EncodeError::TooDeep { member }),
        Some(Problem::Year) => Err(EncodeError::TimestampYear { member }),
    }
}
