//! The sections that every file may have: operations, types, errors.

use super::columns::{ERRORS, Named, OPERATIONS, TYPES, in_place, may_hold_another};
use super::parts::read_each;
use super::{error, name_of, operation, types};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::fields::Fields;
use crate::language::Form;
use crate::load::File;
use crate::model::Model;
use crate::yaml::{Entry, Value, start_of};

/// Reads the sections of a file.
pub(super) fn sections(
    fields: &Fields<'_>,
    file: &File,
    model: &mut Model,
    sink: &mut Diagnostics,
) {
    model.complete &= !may_lack_a_section(fields);
    let map = ("operations", Form::Operations, &OPERATIONS);
    model.complete &= each(
        (fields, file, map),
        &mut model.operations,
        sink,
        |entry, is_cut, sink| {
            let is_there = !(is_cut && entry.value.is_nothing());
            is_there.then(|| operation::operation(entry, is_cut, sink))
        },
    );
    let map = ("types", Form::Types, &TYPES);
    model.complete &= each(
        (fields, file, map),
        &mut model.types,
        sink,
        |entry, is_cut, sink| {
            Some(if is_cut {
                types::unknown(name_of(entry))
            } else {
                types::definition(entry, sink)
            })
        },
    );
    let map = ("errors", Form::Errors, &ERRORS);
    model.complete &= each(
        (fields, file, map),
        &mut model.errors,
        sink,
        |entry, is_cut, sink| {
            Some(if is_cut {
                error::unknown(name_of(entry))
            } else {
                error::definition(entry, sink)
            })
        },
    );
}

/// Reads each entry of a section, and says whether all that it holds is where it belongs.
fn each<T: Send>(
    (fields, file, (key, form, map)): (&Fields<'_>, &File, (&'static str, Form, &Named)),
    into: &mut Vec<T>,
    sink: &mut Diagnostics,
    read: impl Fn(&Entry, bool, &mut Diagnostics) -> Option<T> + Sync,
) -> bool {
    let (entries, mut complete) = fields.map(key, form, sink);
    if let Some(parts) = file.parts.of(key) {
        // With such a key, what stands at another one would have to be looked at.
        let is_apart = !entries.iter().any(|entry| map.has_key(&entry.key));
        let read = |entry: &Entry, sink: &mut Diagnostics| read(entry, false, sink);
        let found = is_apart
            .then(|| read_each(parts, &file.source, read))
            .flatten();
        match found {
            Some(mut found) => into.append(&mut found),
            None => sink.push(unread(file)),
        }
        return complete;
    }
    let (entries, in_place) = in_place(entries, map, key, sink);
    for (entry, is_cut) in entries {
        let before = sink.error_count();
        into.extend(read(entry, is_cut, sink));
        complete &= sink.error_count() == before || !may_hold_another(entry, map);
    }
    complete && in_place
}

/// A section that has to be read as a whole. Nobody is told of it: the files are read again.
fn unread(file: &File) -> Diagnostic {
    let message = "a section cannot be read in parts";
    Diagnostic::error(Code::Syntax, &start_of(file.source.path), message)
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
