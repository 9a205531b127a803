//! Reading a value into its place.

use super::Reader;
use crate::{BigDecimal, BigInteger, Blob, List, Map, Schema, SetInteger, SetText, Slot};

impl Reader<'_, '_> {
    /// Reads a value into its place, with the schema of that. `false` says that there is none, and
    /// that the reader has recorded why; what then stands there is of no use.
    ///
    /// Nothing is done here but to choose a function, so that no choice costs what another needs.
    pub(crate) fn fill(&mut self, slot: Slot<'_>) -> bool {
        match slot {
            Slot::Boolean(place) => self.put(place, |reader, _| reader.boolean()),
            Slot::Integer8(place) => self.put(place, Self::integer8),
            Slot::Integer16(place) => self.put(place, Self::integer16),
            Slot::Integer32(place) => self.put(place, Self::integer32),
            Slot::Integer64(place) => self.put(place, Self::integer64),
            Slot::IntegerEnum(place) => self.fill_integer_enum(place),
            Slot::SingleFloat(place) => self.put(place, Self::single_float),
            Slot::Float(place) => self.put(place, Self::float),
            Slot::BigInteger(place) => self.put(place, |reader, schema| {
                reader.number(schema, BigInteger::EXPECTED, BigInteger::read)
            }),
            Slot::BigDecimal(place) => self.put(place, |reader, schema| {
                reader.number(schema, BigDecimal::EXPECTED, BigDecimal::read)
            }),
            Slot::String(place) => self.put(place, Self::string),
            Slot::Enum(place) => self.fill_enum(place),
            Slot::Blob(place) => self.put(place, |reader, schema| reader.blob(schema).map(Blob)),
            Slot::Timestamp(place) => self.put(place, Self::timestamp),
            Slot::Document(place) => self.put(place, |reader, _| reader.document()),
            Slot::List(list) => self.fill_list(list),
            Slot::Map(map) => self.fill_map(map),
            Slot::Structure(structure) => self.structure(structure),
            Slot::Union(union) => self.union(union),
            Slot::Nowhere => false,
        }
    }

    /// Puts a value where it is to stand, if there is one.
    #[inline(never)]
    fn put<T>(
        &mut self,
        place: &mut T,
        read: impl FnOnce(&mut Self, &'static Schema) -> Option<T>,
    ) -> bool {
        match read(self, self.schema) {
            Some(value) => {
                *place = value;
                true
            }
            None => false,
        }
    }

    #[inline(never)]
    fn fill_integer_enum(&mut self, place: &mut dyn SetInteger) -> bool {
        let integer = self.integer32(self.schema);
        let is_there = integer.is_some();
        place.set_integer(integer.unwrap_or_default());
        is_there
    }

    #[inline(never)]
    fn fill_enum(&mut self, place: &mut dyn SetText) -> bool {
        let text = self.borrowed_string(self.schema);
        let is_there = text.is_some();
        if let Some(text) = text {
            place.set_text(&text);
        }
        is_there
    }

    #[inline(never)]
    fn fill_list(&mut self, list: &mut dyn List) -> bool {
        let (schema, sparse) = (self.schema, list.is_sparse());
        list.clear();
        let complete = self.list(schema, &mut |reader| {
            let is_null = sparse && reader.null();
            let item = list.grow(is_null);
            is_null || reader.fill(item)
        });
        if complete {
            self.check(|report| report.list_itself(list, schema));
        }
        complete
    }

    #[inline(never)]
    fn fill_map(&mut self, map: &mut dyn Map) -> bool {
        let (schema, sparse) = (self.schema, map.is_sparse());
        map.clear();
        let complete = self.map(schema, &mut |key, reader| {
            let is_null = sparse && reader.null();
            let is_first = map.put(key, is_null, &mut |value| reader.fill(value));
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
