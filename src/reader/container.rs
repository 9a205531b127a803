//! Reading lists, maps and unions.

use super::{Input, Reader, Texts};
use crate::http::query;
use crate::json::parser::Kind;
use crate::path::Path;
use crate::{Constraint, Schema, Union, UnknownMember, View};

impl Reader<'_, '_> {
    /// Reads a list: `item` is called at each item, and tells whether it has read one. Gives
    /// `true` when all of the list has been read.
    pub(super) fn list(
        &mut self,
        schema: &Schema,
        item: &mut dyn FnMut(&mut Reader<'_, '_>) -> bool,
    ) -> bool {
        match &mut self.input {
            Input::Json(_) => self.json_list(schema, item),
            Input::Text(texts) => {
                texts.open_list();
                self.text_list(schema, item)
            }
            Input::Payload(_) => {
                let mut complete = false;
                self.json_payload(&mut |reader| complete = reader.list(schema, item));
                complete
            }
            _ => self.refuse::<()>("a list").is_some(),
        }
    }

    pub(super) fn json_list(
        &mut self,
        schema: &Schema,
        item: &mut dyn FnMut(&mut Reader<'_, '_>) -> bool,
    ) -> bool {
        let (mut complete, mut index) = (true, 0);
        let mut next = self.first_item();
        while let Some(true) = next {
            let path = Path::Index(self.path, index);
            let Input::Json(parser) = &mut self.input else {
                return false;
            };
            complete &= item(&mut Reader {
                input: Input::Json(parser),
                path: &path,
                schema: schema.item(),
                state: self.state,
            });
            index += 1;
            next = self.next_item();
        }
        complete && next.is_some()
    }

    fn text_list(
        &mut self,
        schema: &Schema,
        item: &mut dyn FnMut(&mut Reader<'_, '_>) -> bool,
    ) -> bool {
        let (mut complete, mut index) = (true, 0);
        while matches!(&self.input, Input::Text(texts) if !texts.is_empty()) {
            let path = Path::Index(self.path, index);
            complete &= item(&mut self.at(&path, schema.item()));
            index += 1;
        }
        complete
    }

    /// Reads a map: `entry` is called at each value with its key, and tells whether it has read
    /// one. Gives `true` when all of the map has been read.
    pub(super) fn map(
        &mut self,
        schema: &Schema,
        entry: &mut dyn FnMut(&str, &mut Reader<'_, '_>) -> bool,
    ) -> bool {
        match &self.input {
            Input::Json(_) => self.json_map(schema, entry),
            Input::Groups(..) => self.text_map(schema, entry),
            Input::Payload(_) => {
                let mut complete = false;
                self.json_payload(&mut |reader| complete = reader.map(schema, entry));
                complete
            }
            _ => self.refuse::<()>("a map").is_some(),
        }
    }

    pub(super) fn json_map(
        &mut self,
        schema: &Schema,
        entry: &mut dyn FnMut(&str, &mut Reader<'_, '_>) -> bool,
    ) -> bool {
        let mut complete = true;
        let sound = self.object("a map", &mut |key, reader| {
            let path = Path::Name(reader.path, key);
            let mut reader = reader.at(&path, schema.item());
            reader.check_value(View::String(key), schema.key());
            complete &= entry(key, &mut reader);
        });
        complete && sound
    }

    fn text_map(
        &mut self,
        schema: &Schema,
        entry: &mut dyn FnMut(&str, &mut Reader<'_, '_>) -> bool,
    ) -> bool {
        let Input::Groups(place, groups, members) = self.input else {
            return false;
        };
        let mut complete = true;
        for (key, texts) in groups {
            let path = Path::Name(self.path, key);
            let Ok(texts) = texts else {
                self.at(&path, schema.item()).refuse::<()>("UTF-8 text");
                complete = false;
                continue;
            };
            let is_bound = query::is_bound(members, key);
            let mut texts = Texts::new(place, texts.clone()).first_will_do(is_bound);
            let mut reader = self.of(Input::Text(&mut texts), &path, schema.item());
            reader.check_value(View::String(key), schema.key());
            complete &= entry(key, &mut reader);
        }
        complete
    }

    /// Reads a union. An unknown member is kept. Anything but exactly one member is a violation, and
    /// so is an unknown one where constraints are checked.
    pub(super) fn union(&mut self, union: &mut dyn Union) -> bool {
        if let Input::Payload(_) = self.input {
            let mut complete = false;
            self.json_payload(&mut |reader| complete = reader.union(union));
            return complete;
        }
        let members = union.members();
        let (mut complete, mut known_count, mut unknown_count) = (true, 0, 0);
        let sound = self.object("an object", &mut |key, reader| {
            let known = members.iter().position(|member| member.name == key);
            let takes_null = known.is_some_and(|index| members[index].takes_null);
            if reader.next() == Some(Kind::Null) && !takes_null {
                return;
            }
            if let Some(index) = known {
                known_count += 1;
                let path = Path::Name(reader.path, members[index].name);
                complete &= reader
                    .at(&path, members[index].schema)
                    .fill(union.set(index));
            } else if key != "__type" {
                unknown_count += 1;
                let path = Path::Name(reader.path, key);
                match reader.at(&path, &Schema::ANY).document() {
                    Some(value) => union.set_unknown(UnknownMember {
                        name: key.to_owned(),
                        value,
                    }),
                    None => complete = false,
                }
            }
        });
        let is_refused =
            known_count + unknown_count != 1 || self.state.validating && unknown_count > 0;
        if sound && is_refused {
            self.violation(Constraint::OneMember);
        }
        sound && !is_refused && complete
    }
}
