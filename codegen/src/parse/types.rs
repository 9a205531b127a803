//! Types with a name.

use super::{is_name, item, member, name_of};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::fields::{CUT, Fields, follows_text, integer, text, wrong_kind};
use crate::language::{self, Form};
use crate::model::{EnumValue, IntegerEnumValue, Item, Located, TypeDefinition, TypeKind};
use crate::yaml::{Entry, Meaning, Node, Value};

/// Reads a type. Its name is known even where nothing else could be read.
pub(super) fn definition(entry: &Entry, sink: &mut Diagnostics) -> TypeDefinition {
    let name = name_of(entry);
    let usable = is_name(&name, "a type", sink);
    let mut definition = match &entry.value.value {
        Value::Map(_) => long_form(entry, sink),
        Value::Scalar(_) => {
            let found = text(&entry.value, &entry.key, sink);
            TypeDefinition {
                item: match &found {
                    Some(found) => Item::named(&found.value, &found.place),
                    None => Item::unknown(&entry.place),
                },
                kind: found.map(|_| TypeKind::Item),
                ..unknown(name)
            }
        }
        Value::List(_) | Value::Refused => {
            wrong_kind(&entry.value, "a type", Form::Item, sink);
            unknown(name)
        }
    };
    if !usable {
        definition.kind = None;
    }
    definition
}

/// A type of which nothing is known but its name.
pub(super) fn unknown(name: Located<String>) -> TypeDefinition {
    TypeDefinition {
        item: Item::unknown(&name.place),
        name,
        doc: None,
        deprecated: None,
        kind: None,
    }
}

/// Reads a type that is defined where it is used, which was reported, for the mistakes in it.
pub(super) fn inline(entry: &Entry, sink: &mut Diagnostics) {
    match entry.key.as_str() {
        "structure" | "union" => {
            members(entry, sink);
        }
        "enum" => {
            enum_values(&entry.value, sink);
        }
        _ => {
            integer_enum_values(entry, sink);
        }
    }
}

fn long_form(entry: &Entry, sink: &mut Diagnostics) -> TypeDefinition {
    let fields = Fields::read(&entry.value, "a type", language::TYPE, &entry.place, sink);
    let Some(fields) = fields else {
        return unknown(name_of(entry));
    };
    let base = TypeDefinition {
        doc: fields.prose("doc", sink),
        deprecated: fields.reason("deprecated", sink),
        ..unknown(name_of(entry))
    };
    let found = item::one_kind(&fields, language::KINDS, "a type", &entry.place, sink);
    let Some((kind, found)) = found else {
        return base;
    };
    let kind = match kind {
        // Nothing under the key, and a key that is not known: the members are not indented.
        "structure" | "union" if found.value.is_nothing() && fields.has_unknown_keys() => None,
        "structure" => members(found, sink).map(TypeKind::Structure),
        "union" => members(found, sink).map(TypeKind::Union),
        "enum" => enum_values(&found.value, sink).map(TypeKind::Enum),
        "integer-enum" => integer_enum_values(found, sink).map(TypeKind::IntegerEnum),
        _ => {
            let item = item::common(&fields, "a type", &entry.place, sink);
            return TypeDefinition {
                kind: item.target.is_some().then_some(TypeKind::Item),
                item,
                ..base
            };
        }
    };
    TypeDefinition {
        item: item::modifiers(&fields, None, &found.place, sink),
        kind,
        ..base
    }
}

fn members(entry: &Entry, sink: &mut Diagnostics) -> Option<crate::model::Members> {
    let members = member::members_of(entry, sink);
    // Without members there is nothing to say of it; with some, they are checked.
    (members.complete || !members.list.is_empty()).then_some(members)
}

/// Reads the values of an enum. Nothing is returned where one of them could not be read, so that
/// nobody misses it elsewhere.
fn enum_values(node: &Node, sink: &mut Diagnostics) -> Option<Vec<EnumValue>> {
    let before = sink.error_count();
    let values: Vec<EnumValue> = match &node.value {
        Value::List(items) => items
            .iter()
            .filter_map(|item| text(item, "enum", sink))
            .map(plain_value)
            .collect(),
        Value::Map(entries) if all_numbers(entries) => {
            let message = "an `enum` is of texts, and these have numbers";
            let help = "write `integer-enum` where the number is sent, or a list of the texts: `enum: [A, B]`";
            sink.push(Diagnostic::error(Code::WrongKind, &node.place, message).help(help));
            return None;
        }
        Value::Map(entries) => {
            cut_docs(entries, sink);
            entries
                .iter()
                .map(|entry| enum_value(entry, sink))
                .collect()
        }
        _ => {
            wrong_kind(node, "`enum`", Form::EnumValues, sink);
            return None;
        }
    };
    (sink.error_count() == before && node.whole).then_some(values)
}

/// Whether each value has a number, as those of an integer enum have.
fn all_numbers(entries: &[Entry]) -> bool {
    let is_number = |entry: &Entry| {
        let scalar = entry.value.as_scalar();
        scalar.is_some_and(|scalar| scalar.meaning() == Meaning::Number)
    };
    !entries.is_empty() && entries.iter().all(is_number)
}

/// Reports what would be a value of an enum, and is the rest of the doc of the one before it.
fn cut_docs(entries: &[Entry], sink: &mut Diagnostics) {
    for pair in entries.windows(2) {
        if let [before, entry] = pair
            && follows_text(before, entry)
            && entry.key.contains(' ')
        {
            let message = format!("{} has become a value of the enum", quoted(&entry.key));
            sink.push(Diagnostic::error(Code::Unquoted, &entry.place, message).help(CUT));
        }
    }
}

fn plain_value(value: Located<String>) -> EnumValue {
    EnumValue {
        value,
        rust_name: None,
        doc: None,
        deprecated: None,
    }
}

fn enum_value(entry: &Entry, sink: &mut Diagnostics) -> EnumValue {
    let node = &entry.value;
    let mut value = plain_value(name_of(entry));
    if let Value::Map(_) = &node.value {
        let keys = language::ENUM_VALUE;
        if let Some(fields) = Fields::read(node, "a value of an enum", keys, &entry.place, sink) {
            value.doc = fields.prose("doc", sink);
            value.deprecated = fields.reason("deprecated", sink);
            value.rust_name = fields.text("name", sink);
        }
    } else if !node.is_nothing() {
        value.doc = text(node, &entry.key, sink).map(|doc| doc.value);
    }
    value
}

fn integer_enum_values(entry: &Entry, sink: &mut Diagnostics) -> Option<Vec<IntegerEnumValue>> {
    let before = sink.error_count();
    let Value::Map(entries) = &entry.value.value else {
        let form = Form::IntegerEnumValues;
        wrong_kind(&entry.value, "`integer-enum`", form, sink);
        return None;
    };
    let values = entries
        .iter()
        .filter_map(|entry| integer_enum_value(entry, sink))
        .collect();
    (sink.error_count() == before && entry.value.whole).then_some(values)
}

fn integer_enum_value(entry: &Entry, sink: &mut Diagnostics) -> Option<IntegerEnumValue> {
    let name = name_of(entry);
    let node = &entry.value;
    if node
        .as_scalar()
        .is_some_and(|scalar| scalar.meaning() != Meaning::Number)
    {
        let message = format!("{} needs a whole number", quoted(&entry.key));
        sink.push(
            Diagnostic::error(Code::WrongKind, &node.place, message)
                .help("write `NAME: 1`; an enum of texts is an `enum`"),
        );
        return None;
    }
    if node.as_scalar().is_some() {
        return Some(IntegerEnumValue {
            name,
            value: integer(node, &entry.key, i32::MIN..=i32::MAX, sink)?,
            doc: None,
            deprecated: None,
        });
    }
    let keys = language::INTEGER_ENUM_VALUE;
    let owner = "a value of an integer enum";
    let fields = Fields::read(node, owner, keys, &entry.place, sink)?;
    Some(IntegerEnumValue {
        name,
        doc: fields.prose("doc", sink),
        deprecated: fields.reason("deprecated", sink),
        value: fields.integer("value", i32::MIN..=i32::MAX, sink)?,
    })
}
