//! A message that has been received, and how the members of a structure are found in it.

use std::borrow::Cow;

use ::http::header::HeaderMap;

use super::header;
use super::label::decode;
use crate::reader::{Choice, Given, Groups, Input, NotText, Reader, Seen, Texts, Visit};
use crate::writer::Place;
use crate::{Binding, Constraint, Member, Schema};

/// A message that has been received.
#[derive(Debug)]
pub(crate) struct Message<'m> {
    /// The labels of the URI, still encoded.
    pub(super) labels: Vec<(&'static str, Cow<'m, str>)>,
    /// The parameters of the URI's query.
    pub(super) query: Groups,
    /// The parameters of the query that are constant.
    pub(super) constants: &'static [(&'static str, Option<&'static str>)],
    /// The headers.
    pub(super) headers: &'m HeaderMap,
    /// The status of a response.
    pub(super) status: u16,
    /// The body.
    pub(crate) body: &'m [u8],
    /// The members that are looked for in the body.
    pub(super) choice: Choice,
}

impl Message<'_> {
    /// Finds the members of a structure.
    pub(crate) fn read(
        &self,
        reader: &mut Reader<'_, '_>,
        members: &'static [Member],
        seen: &mut Seen,
        visit: &mut dyn FnMut(usize, &mut Reader<'_, '_>),
    ) {
        for (index, member) in members.iter().enumerate() {
            if self.read_member(reader, members, member, &mut |reader| visit(index, reader)) {
                seen.insert(index);
            }
        }
        let has_body = members.iter().any(|member| member.binding == Binding::Body);
        if has_body && !self.body.is_empty() {
            reader.state().wrong_media_type |= !self.is_json();
            reader.json(self.body, &mut |reader| {
                reader.object_members(members, self.choice, seen, visit);
            });
        }
    }

    /// Reads a member that is not in a JSON object. Gives `false` when it is not there.
    fn read_member(
        &self,
        reader: &mut Reader<'_, '_>,
        members: &[Member],
        member: &Member,
        visit: &mut Visit<'_>,
    ) -> bool {
        match member.binding {
            Binding::Body => false,
            Binding::Label => {
                let text = self.label(member.name);
                read_texts(reader, member, Place::Label, text, visit)
            }
            Binding::Query(name) => {
                let texts = self.query.get(name).cloned();
                read_texts(reader, member, Place::Query, texts, visit)
            }
            Binding::Header(name) => {
                let text = header::text(self.headers, name);
                let texts = text.map(|text| text.map(|text| vec![text]));
                read_texts(reader, member, Place::Header, texts, visit)
            }
            Binding::StatusCode => {
                let status = Some(Ok(vec![self.status.to_string()]));
                read_texts(reader, member, Place::Label, status, visit)
            }
            Binding::QueryMap => {
                let rest = self.rest_of_query(members);
                read_groups(reader, member, Place::Query, &rest, visit)
            }
            Binding::PrefixHeaders(prefix) => {
                let groups = header::with_prefix(self.headers, prefix);
                read_groups(reader, member, Place::Header, &groups, visit)
            }
            Binding::Payload => {
                let is_there = member.required || !self.body.is_empty();
                if is_there {
                    reader.member(member, Input::Payload(self), visit);
                }
                is_there
            }
        }
    }

    /// The parameters that are neither constant nor a member of their own: what a client has put
    /// into its map. What is wrong with a member's parameter is told at the member, once.
    fn rest_of_query(&self, members: &[Member]) -> Groups {
        let is_bound = |name: &str| {
            members
                .iter()
                .any(|member| matches!(member.binding, Binding::Query(bound) if bound == name))
        };
        let is_constant = |name: &str| self.constants.iter().any(|(known, _)| *known == name);
        let rest = self
            .query
            .iter()
            .filter(|(name, _)| !is_bound(name) && !is_constant(name));
        rest.map(|(name, given)| (name.clone(), given.clone()))
            .collect()
    }

    fn label(&self, name: &str) -> Option<Given> {
        let (_, text) = self.labels.iter().find(|(label, _)| *label == name)?;
        let text = decode(text).map(|text| vec![text.into_owned()]);
        Some(text.ok_or(NotText))
    }

    /// The body is JSON, by its content type.
    pub(crate) fn is_json(&self) -> bool {
        self.is("application/json")
    }

    /// The body is the text that the schema asks for, by its content type.
    pub(crate) fn is_text(&self, schema: &Schema) -> bool {
        self.is(schema.media_type.unwrap_or("text/plain"))
    }

    /// The body is the blob that the schema asks for, by its content type.
    pub(crate) fn is_blob(&self, schema: &Schema) -> bool {
        schema
            .media_type
            .is_none_or(|media_type| self.is(media_type))
    }

    fn is(&self, media_type: &str) -> bool {
        let given = header::media_type(self.headers);
        given.is_some_and(|given| given.eq_ignore_ascii_case(media_type))
    }
}

/// Reads a member from texts. Gives `false` when there are none.
fn read_texts(
    reader: &mut Reader<'_, '_>,
    member: &Member,
    place: Place,
    texts: Option<Given>,
    visit: &mut Visit<'_>,
) -> bool {
    match texts {
        None => return false,
        Some(Ok(texts)) => {
            let mut texts = Texts::new(place, texts);
            reader.member(member, Input::Text(&mut texts), visit);
        }
        Some(Err(NotText)) => reader.member(member, Input::Nothing, &mut |reader| {
            reader.violation(Constraint::Type("UTF-8 text"));
        }),
    }
    true
}

/// Reads a member that is a map. Gives `false` when there is none.
fn read_groups(
    reader: &mut Reader<'_, '_>,
    member: &Member,
    place: Place,
    groups: &Groups,
    visit: &mut Visit<'_>,
) -> bool {
    let is_there = member.required || !groups.is_empty();
    if is_there {
        reader.member(member, Input::Groups(place, groups), visit);
    }
    is_there
}
