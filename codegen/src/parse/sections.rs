//! The sections that every file may have: operations, types, errors.

use super::columns::{ERRORS, Named, OPERATIONS, TYPES, in_place, may_hold_another};
use super::{error, name_of, operation, types};
use crate::diagnostic::Diagnostics;
use crate::fields::Fields;
use crate::language::Form;
use crate::model::Model;
use crate::yaml::{Entry, Value};

/// Reads the sections of a file.
pub(super) fn sections(fields: &Fields<'_>, model: &mut Model, sink: &mut Diagnostics) {
    model.complete &= !may_lack_a_section(fields);
    let map = ("operations", Form::Operations, &OPERATIONS);
    model.complete &= each(fields, map, sink, |entry, is_cut, sink| {
        if !(is_cut && entry.value.is_nothing()) {
            let found = operation::operation(entry, is_cut, sink);
            model.operations.push(found);
        }
    });
    let map = ("types", Form::Types, &TYPES);
    model.complete &= each(fields, map, sink, |entry, is_cut, sink| {
        model.types.push(if is_cut {
            types::unknown(name_of(entry))
        } else {
            types::definition(entry, sink)
        });
    });
    let map = ("errors", Form::Errors, &ERRORS);
    model.complete &= each(fields, map, sink, |entry, is_cut, sink| {
        model.errors.push(if is_cut {
            error::unknown(name_of(entry))
        } else {
            error::definition(entry, sink)
        });
    });
}

/// Reads each entry of a section, and says whether all that it holds is where it belongs.
fn each(
    fields: &Fields<'_>,
    (key, form, map): (&'static str, Form, &Named),
    sink: &mut Diagnostics,
    mut read: impl FnMut(&Entry, bool, &mut Diagnostics),
) -> bool {
    let (entries, mut complete) = fields.map(key, form, sink);
    let (entries, in_place) = in_place(entries, map, key, sink);
    for (entry, is_cut) in entries {
        let before = sink.error_count();
        read(entry, is_cut, sink);
        complete &= sink.error_count() == before || !may_hold_another(entry, map);
    }
    complete && in_place
}

/// Whether a section, or a part of one, may stand under a key that is not known.
fn may_lack_a_section(fields: &Fields<'_>) -> bool {
    let is_empty = |entry: &Entry| entry.value.is_nothing();
    let sections = ["types", "errors"].map(|key| fields.get(key));
    let any_empty = sections.iter().flatten().any(|entry| is_empty(entry));
    let holds = |entry: &&Entry| is_empty(entry) || matches!(entry.value.value, Value::Map(_));
    let mut unknown = fields.unknown().iter();
    unknown.any(|entry| any_empty || holds(entry))
}
