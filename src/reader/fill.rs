//! Reading a value into its place.

use super::Reader;
use crate::{BigDecimal, BigInteger, Blob, List, Map, Slot};

impl Reader<'_, '_> {
    /// Reads a value into its place, with the schema of that. `false` says that there is none, and
    /// that the reader has recorded why; what then stands there is of no use.
    pub(crate) fn fill(&mut self, slot: Slot<'_>) -> bool {
        let schema = self.schema;
        match slot {
            Slot::Boolean(place) => put(place, self.boolean()),
            Slot::Integer8(place) => put(place, self.integer8(schema)),
            Slot::Integer16(place) => put(place, self.integer16(schema)),
            Slot::Integer32(place) => put(place, self.integer32(schema)),
            Slot::Integer64(place) => put(place, self.integer64(schema)),
            Slot::IntegerEnum(place) => {
                let integer = self.integer32(schema);
                let is_there = integer.is_some();
                place.set_integer(integer.unwrap_or_default());
                is_there
            }
            Slot::SingleFloat(place) => put(place, self.single_float(schema)),
            Slot::Float(place) => put(place, self.float(schema)),
            Slot::BigInteger(place) => {
                let number = self.number(schema, BigInteger::EXPECTED, BigInteger::read);
                put(place, number)
            }
            Slot::BigDecimal(place) => {
                let number = self.number(schema, BigDecimal::EXPECTED, BigDecimal::read);
                put(place, number)
            }
            Slot::String(place) => put(place, self.string(schema)),
            Slot::Enum(place) => {
                let text = self.borrowed_string(schema);
                let is_there = text.is_some();
                if let Some(text) = text {
                    place.set_text(&text);
                }
                is_there
            }
            Slot::Blob(place) => put(place, self.blob(schema).map(Blob)),
            Slot::Timestamp(place) => put(place, self.timestamp(schema)),
            Slot::Document(place) => put(place, self.document()),
            Slot::List(list) => self.fill_list(list),
            Slot::Map(map) => self.fill_map(map),
            Slot::Structure(structure) => self.structure(structure),
            Slot::Union(union) => self.union(union),
            Slot::Nowhere => false,
        }
    }

    fn fill_list(&mut self, list: &mut dyn List) -> bool {
        let (schema, sparse) = (self.schema, list.is_sparse());
        list.clear();
        let complete = self.list(schema, &mut |reader| {
            list.grow();
            sparse && reader.null() || reader.fill(list.last_place())
        });
        if complete {
            self.check(|report| report.list_itself(list, schema));
        }
        complete
    }

    fn fill_map(&mut self, map: &mut dyn Map) -> bool {
        let (schema, sparse) = (self.schema, map.is_sparse());
        map.clear();
        let complete = self.map(schema, &mut |key, reader| {
            let is_first = map.put(key, &mut |value| {
                sparse && reader.null() || reader.fill(value.slot())
            });
            if is_first == Some(false) {
                reader.check_first(false);
            }
            is_first.is_some()
        });
        if complete {
            self.check(|report| report.count(map.count(), schema));
        }
        complete
    }
}

/// Puts a value where it is to stand, if there is one.
fn put<T>(place: &mut T, value: Option<T>) -> bool {
    match value {
        Some(value) => {
            *place = value;
            true
        }
        None => false,
    }
}
