//! What stands in the wrong column.
//!
//! A key that is indented too little or too much lands among the names of a map: a `request` among
//! the operations, `types` among them too, a `response` among the members of the request. It is told
//! as that, and not as an operation without a URI or a member without a type.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::fields::is_foreign;
use crate::language::{ERROR, Form, KINDS, Key, OPERATION, ROOT, TYPE, WAITER};
use crate::yaml::{Entry, Value};

/// A map from names to things of one kind.
pub(super) struct Named {
    /// The kind of thing.
    what: &'static str,
    /// The keys of each thing.
    keys: &'static [Key],
    /// Each thing has one of these keys.
    signs: &'static [&'static str],
    /// The keys in the column of the map's own key.
    around: &'static [Key],
}

pub(super) const OPERATIONS: Named = Named {
    what: "operation",
    keys: OPERATION,
    signs: &["http"],
    around: ROOT,
};
pub(super) const TYPES: Named = Named {
    what: "type",
    keys: TYPE,
    signs: KINDS,
    around: ROOT,
};
pub(super) const ERRORS: Named = Named {
    what: "error",
    keys: ERROR,
    signs: &["status"],
    around: ROOT,
};
pub(super) const WAITERS: Named = Named {
    what: "waiter",
    keys: WAITER,
    signs: &["acceptors"],
    around: OPERATION,
};
/// The members of a request or of a response, which may be called like any key.
pub(super) const MEMBERS: Named = Named {
    what: "member",
    keys: &[],
    signs: &["type", "list", "map"],
    around: OPERATION,
};

/// The entries of a map that are what it holds, each with whether a part of it stands beside it;
/// and whether all of them are. What is not is reported.
pub(super) fn in_place<'e>(
    entries: &'e [Entry],
    map: &Named,
    key: &str,
    sink: &mut Diagnostics,
) -> (Vec<(&'e Entry, bool)>, bool) {
    let mut kept: Vec<(&Entry, bool)> = Vec::new();
    for entry in entries {
        let before = kept.last().map(|(before, _)| *before);
        if map.is_part(entry, before) {
            if let Some((owner, is_cut)) = kept.last_mut() {
                // The first part tells of those that follow it.
                if !std::mem::replace(is_cut, true) {
                    sink.push(map.beside(entry, owner));
                }
            }
        } else if map.is_around(entry) {
            sink.withdraw_duplicates(&entry.place);
            sink.push(map.among(entry, key));
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

/// Whether a thing may hold another one of its kind, under a key that it does not have.
pub(super) fn may_hold_another(entry: &Entry, map: &Named) -> bool {
    let Value::Map(entries) = &entry.value.value else {
        return false;
    };
    entries.iter().any(|inner| {
        let holds = inner.value.is_nothing() || matches!(inner.value.value, Value::Map(_));
        let is_key = map.keys.iter().any(|key| key.name == inner.key);
        holds && !is_key && !is_foreign(inner, entries, map.keys)
    })
}

impl Named {
    /// Whether a key is one of each thing, or one in the column of the map's own key.
    pub(super) fn has_key(&self, key: &str) -> bool {
        let mut keys = self.keys.iter().chain(self.around);
        keys.any(|known| known.name == key)
    }

    /// Whether an entry looks like one of the things.
    fn is_thing(&self, entry: &Entry) -> bool {
        has_any(&entry.value.value, self.signs)
    }

    /// Whether an entry is a key of what stands before it, in the column of its name.
    fn is_part(&self, entry: &Entry, before: Option<&Entry>) -> bool {
        let is_key = self.keys.iter().any(|key| key.name == entry.key);
        let Some(before) = before.filter(|_| is_key && !self.is_thing(entry)) else {
            return false;
        };
        match (&entry.value.value, self.what) {
            // A type may be called like a key, and may be a text or a map of whatever keys.
            (_, "type") if before.value.is_nothing() => true,
            (Value::Map(_) | Value::List(_), "type") => {
                let is_kind = KINDS.contains(&entry.key.as_str());
                is_kind && matches!(before.value.value, Value::Map(_)) && !self.is_thing(before)
            }
            (_, "type") => false,
            // Errors that stand in a map have definitions, and belong to the file.
            (Value::Map(errors), "operation") if entry.key == "errors" => {
                !errors.iter().all(|error| ERRORS.is_thing(error))
            }
            _ => true,
        }
    }

    /// Whether an entry is a key that stands around the map.
    fn is_around(&self, entry: &Entry) -> bool {
        let is_key = self.around.iter().any(|key| {
            let holds_much = matches!(
                key.form,
                Form::Operations
                    | Form::Types
                    | Form::Errors
                    | Form::Members
                    | Form::Waiters
                    | Form::ErrorNames
                    | Form::Table(_)
            );
            holds_much && key.name == entry.key
        });
        let value = &entry.value.value;
        let holds = match self.around {
            keys if keys == ROOT => matches!(value, Value::Map(_)),
            _ => matches!(value, Value::Map(_) | Value::List(_)),
        };
        is_key && (entry.value.is_nothing() || holds) && !self.is_thing(entry)
    }

    fn beside(&self, entry: &Entry, owner: &Entry) -> Diagnostic {
        let (what, name) = (self.what, quoted(&owner.key));
        let message = format!(
            "`{}` stands beside the {what} {name}, and not in it",
            entry.key
        );
        Diagnostic::error(Code::UnknownKey, &entry.place, message)
            .label(&owner.place, format!("the {what}"))
            .help(format!("indent it deeper than {name}"))
    }

    fn among(&self, entry: &Entry, key: &str) -> Diagnostic {
        let message = format!(
            "`{}` stands where the names of {}s do",
            entry.key, self.what
        );
        let help = if self.around == ROOT {
            "it is a key of the file: begin it in the first column".to_owned()
        } else {
            format!("it is a key of the operation: begin it in the column of `{key}`")
        };
        Diagnostic::error(Code::UnknownKey, &entry.place, message).help(help)
    }
}

/// Whether a map has one of some keys.
fn has_any(value: &Value, keys: &[&str]) -> bool {
    match value {
        Value::Map(entries) => entries
            .iter()
            .any(|entry| keys.contains(&entry.key.as_str())),
        _ => false,
    }
}
