//! The sections that every file may have: operations, types, errors.
//!
//! What stands in the wrong column lands among the names of a section. It is told as that, and not
//! as an operation without a URI.

use super::{error, operation, types};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::fields::Fields;
use crate::language::{ERROR, Form, Key, OPERATION, ROOT, TYPE};
use crate::model::Model;
use crate::yaml::{Entry, Value};

/// Reads the sections of a file.
pub(super) fn sections(fields: &Fields<'_>, model: &mut Model, sink: &mut Diagnostics) {
    model.complete &= !may_lack_a_section(fields);
    for read in [operations, named_types, errors] {
        model.complete &= read(fields, model, sink);
    }
}

/// Whether a section may stand under a key that is not known, or in the wrong column.
fn may_lack_a_section(fields: &Fields<'_>) -> bool {
    let sections = ["types", "errors"].map(|key| fields.get(key));
    let is_empty = |entry: &Entry| entry.value.is_nothing();
    let any_empty = sections.iter().flatten().any(|entry| is_empty(entry));
    let any_absent = sections.iter().any(Option::is_none);
    fields.unknown().iter().any(|entry| {
        let holds_a_map = is_empty(entry) || matches!(entry.value.value, Value::Map(_));
        any_empty || any_absent && holds_a_map
    })
}

fn operations(fields: &Fields<'_>, model: &mut Model, sink: &mut Diagnostics) -> bool {
    let (entries, complete) = fields.map("operations", Form::Operations, sink);
    let (entries, in_place) = in_place(entries, "operation", OPERATION, sink);
    for (entry, is_cut) in entries {
        if !(is_cut && entry.value.is_nothing()) {
            let found = operation::operation(entry, is_cut, sink);
            model.operations.extend(found);
        }
    }
    complete && in_place
}

fn named_types(fields: &Fields<'_>, model: &mut Model, sink: &mut Diagnostics) -> bool {
    let (entries, complete) = fields.map("types", Form::Types, sink);
    let (entries, in_place) = in_place(entries, "type", TYPE, sink);
    for (entry, is_cut) in entries {
        model.types.push(if is_cut {
            types::unknown(entry)
        } else {
            types::definition(entry, sink)
        });
    }
    complete && in_place
}

fn errors(fields: &Fields<'_>, model: &mut Model, sink: &mut Diagnostics) -> bool {
    let (entries, complete) = fields.map("errors", Form::Errors, sink);
    let (entries, in_place) = in_place(entries, "error", ERROR, sink);
    for (entry, is_cut) in entries {
        model.errors.push(if is_cut {
            error::unknown(entry)
        } else {
            error::definition(entry, sink)
        });
    }
    complete && in_place
}

/// The entries of a section that are what the section holds, each with whether a part of it stands
/// beside it; and whether all of them are. What is not is reported.
fn in_place<'e>(
    entries: &'e [Entry],
    what: &str,
    keys: &[Key],
    sink: &mut Diagnostics,
) -> (Vec<(&'e Entry, bool)>, bool) {
    let mut kept: Vec<(&Entry, bool)> = Vec::new();
    for entry in entries {
        let before = kept.last().map(|(before, _)| *before);
        if is_part(entry, before, what, keys) {
            if let Some((owner, is_cut)) = kept.last_mut() {
                // The first part tells of those that follow it.
                if !std::mem::replace(is_cut, true) {
                    sink.push(beside(entry, owner, what));
                }
            }
        } else if is_section(entry, keys) {
            let message = format!("`{}` stands where the names of {what}s do", entry.key);
            sink.push(
                Diagnostic::error(Code::UnknownKey, &entry.place, message)
                    .help("it is a key of the file: begin it in the first column"),
            );
            // What follows one that holds nothing belongs to it.
            if entry.value.is_nothing() {
                return (kept, false);
            }
        } else {
            kept.push((entry, false));
        }
    }
    let in_place = kept.len() == entries.len();
    (kept, in_place)
}

fn beside(entry: &Entry, owner: &Entry, what: &str) -> Diagnostic {
    let name = quoted(&owner.key);
    let message = format!(
        "`{}` stands beside the {what} {name}, and not in it",
        entry.key
    );
    Diagnostic::error(Code::UnknownKey, &entry.place, message)
        .label(&owner.place, format!("the {what}"))
        .help(format!("indent it deeper than {name}"))
}

/// Whether a map has any of some keys.
fn has_any(entry: &Entry, keys: &[Key]) -> bool {
    let Value::Map(entries) = &entry.value.value else {
        return false;
    };
    let known = |entry: &Entry| keys.iter().any(|key| key.name == entry.key);
    entries.iter().any(known)
}

/// Whether an entry is a key of what stands before it, in the column of its name.
fn is_part(entry: &Entry, before: Option<&Entry>, what: &str, keys: &[Key]) -> bool {
    let is_key = keys.iter().any(|key| key.name == entry.key);
    let Some(before) = before.filter(|_| is_key && !has_any(entry, keys)) else {
        return false;
    };
    match (&entry.value.value, what) {
        // A type may be called like a key, and may be a text or a map of whatever keys.
        (_, "type") => before.value.is_nothing(),
        // Errors that stand in a map have definitions, and belong to the file.
        (Value::Map(errors), "operation") if entry.key == "errors" => {
            !errors.iter().all(|error| has_any(error, ERROR))
        }
        _ => true,
    }
}

/// Whether an entry is a section of the file, in the column of the names in one.
fn is_section(entry: &Entry, keys: &[Key]) -> bool {
    let is_key = ROOT.iter().any(|key| {
        let form = matches!(key.form, Form::Operations | Form::Types | Form::Errors);
        form && key.name == entry.key
    });
    let holds = entry.value.is_nothing() || matches!(&entry.value.value, Value::Map(_));
    is_key && holds && !has_any(entry, keys)
}
