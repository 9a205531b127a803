//! A message that has been received, and how the members of a structure are found in it.

use std::borrow::Cow;

use ::http::header::{CONTENT_TYPE, HeaderMap};

use super::label::decode;
use super::{header, query};
use crate::reader::{Choice, Filling, Given, Groups, Input, NotText, Reader, Texts, Visit};
use crate::writer::Place;
use crate::{Binding, Constraint, Member, PayloadKind, QueryMap, Schema};

/// A message that has been received.
#[derive(Debug)]
pub(crate) struct Message<'m> {
    /// The labels of the URI, still encoded.
    pub(super) labels: &'m [(&'static str, Cow<'m, str>)],
    /// The parameters of the URI's query.
    pub(super) query: &'m Groups,
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
    /// What objects without members mean.
    pub(super) objects: Objects,
    /// The payload is a stream, and is not here.
    pub(super) streamed: bool,
}

/// What objects without members mean in a body.
#[derive(Debug, Clone, Copy)]
pub(super) struct Objects {
    /// A payload that is an optional structure is absent: so a client sends it.
    pub(super) empty_is_absent: bool,
    /// There may be one where there are no members at all.
    pub(super) without_members: bool,
}

impl Message<'_> {
    /// Finds the members of a structure.
    pub(crate) fn read(&self, reader: &mut Reader<'_, '_>, filling: &mut Filling<'_>) {
        let members = filling.members;
        let (mut in_object, mut is_payload) = (false, false);
        for (index, member) in members.iter().enumerate() {
            match member.binding {
                Binding::Body => {
                    in_object = true;
                    continue;
                }
                Binding::Payload(_) => is_payload = true,
                _ => {}
            }
            if self.read_member(reader, members, member, &mut |reader| {
                filling.fill(index, reader);
            }) {
                filling.see(index);
            }
        }
        if self.body.is_empty() || is_payload {
            return;
        }
        let is_json = self.is_json();
        if in_object || members.is_empty() && self.objects.without_members && is_json {
            reader.state().wrong_media_type |= !is_json;
            reader.json(self.body, &mut |reader| {
                reader.object_members(self.choice, filling);
            });
        } else {
            // Where there is no body to be, nothing may be said to be one.
            reader.state().wrong_media_type |= header::media_type(self.headers).is_some();
        }
    }

    /// Reads a member that is not in a JSON object. Gives `false` when it is not there.
    #[inline(never)]
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
            Binding::QueryMap(QueryMap::Rest) => {
                let rest = self.rest_of_query(members);
                read_groups(
                    reader,
                    member,
                    Input::Groups(Place::Query, &rest, &[]),
                    visit,
                )
            }
            Binding::QueryMap(QueryMap::All) => {
                let all = Input::Groups(Place::Query, self.query, members);
                read_groups(reader, member, all, visit)
            }
            Binding::PrefixHeaders(prefix) => {
                let groups = header::with_prefix(self.headers, prefix);
                read_groups(
                    reader,
                    member,
                    Input::Groups(Place::Header, &groups, &[]),
                    visit,
                )
            }
            Binding::Payload(_) if self.streamed => {
                reader.state().wrong_media_type |= !self.is_blob(member.schema);
                true
            }
            Binding::Payload(kind) => {
                let is_there = self.has_payload(member, kind);
                if is_there {
                    reader.member(member, Input::Payload(self), visit);
                }
                is_there
            }
        }
    }

    /// Tells whether there is a payload. An empty text and no bytes are told from an absent one by
    /// the content type, and JSON is never empty.
    fn has_payload(&self, member: &Member, kind: PayloadKind) -> bool {
        match kind {
            PayloadKind::Structure if self.objects.empty_is_absent && !member.required => {
                !self.body.is_empty() && !is_empty_object(self.body)
            }
            PayloadKind::Structure | PayloadKind::Json => !self.body.is_empty(),
            PayloadKind::Text => {
                !self.body.is_empty() || member.required || self.is_text(member.schema)
            }
            PayloadKind::Blob => {
                let is_typed = header::media_type(self.headers).is_some();
                !self.body.is_empty() || member.required || is_typed && self.is_blob(member.schema)
            }
        }
    }

    /// The parameters that are neither constant nor a member of their own: what a client has put
    /// into its map. What is wrong with a member's parameter is told at the member, once.
    fn rest_of_query(&self, members: &[Member]) -> Groups {
        let is_constant = |name: &str| self.constants.iter().any(|(known, _)| *known == name);
        let rest = self
            .query
            .iter()
            .filter(|(name, _)| !query::is_bound(members, name) && !is_constant(name));
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
        let header = self.headers.get(CONTENT_TYPE);
        if header.is_some_and(|header| header == media_type) {
            return true;
        }
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
    input: Input<'_, '_>,
    visit: &mut Visit<'_>,
) -> bool {
    let is_empty = matches!(input, Input::Groups(_, groups, _) if groups.is_empty());
    let is_there = member.required || !is_empty;
    if is_there {
        reader.member(member, input, visit);
    }
    is_there
}

/// Tells whether a text is a JSON object without members.
fn is_empty_object(text: &[u8]) -> bool {
    let inside = text
        .trim_ascii()
        .strip_prefix(b"{")
        .and_then(|rest| rest.strip_suffix(b"}"));
    inside.is_some_and(|inside| inside.trim_ascii().is_empty())
}
