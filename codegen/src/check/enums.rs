//! The values of enums.

use std::collections::HashSet;

use super::names::{self, Named, Namespace};
use super::seen::Seen;
use crate::checked::{self, Constraint};
use crate::constraint::{Sample, breaks};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{EnumValue, IntegerEnumValue, Located, TypeDefinition, TypeKind};
use crate::source::Place;

/// The constraint that a value is one of the known ones. No value stands there twice.
pub(super) fn text_constraint(values: &[EnumValue], sink: &mut Diagnostics) -> Constraint {
    let mut known = Seen::default();
    for value in values {
        let (text, place) = (value.value.as_str(), &value.value.place);
        if let Some(first) = known.before(text, place) {
            sink.push(twice(text, place, first));
        }
    }
    let values = values.iter().map(|value| value.value.value.clone());
    Constraint::EnumValue(values.collect())
}

/// The constraint that a number is one of the known ones. No number stands there twice.
pub(super) fn integer_constraint(
    values: &[IntegerEnumValue],
    sink: &mut Diagnostics,
) -> Constraint {
    let mut known = Seen::default();
    for value in values {
        let (number, place) = (value.value.value, &value.value.place);
        if let Some(first) = known.before(number, place) {
            sink.push(twice(&number.to_string(), place, first));
        }
    }
    let values = values.iter().map(|value| value.value.value);
    Constraint::IntegerEnumValue(values.collect())
}

fn twice(value: &str, place: &Place, first: &Place) -> Diagnostic {
    let message = format!("the value {} stands twice in this enum", quoted(value));
    Diagnostic::error(Code::EnumValueTwice, place, message).label(first, "first here")
}

/// Reports an enum or a union in which nothing stands.
pub(super) fn has_values(definition: &TypeDefinition, sink: &mut Diagnostics) {
    let (empty, key) = match &definition.kind {
        Some(TypeKind::Enum(values)) => (values.is_empty(), "enum"),
        Some(TypeKind::IntegerEnum(values)) => (values.is_empty(), "integer-enum"),
        Some(TypeKind::Union(members)) => (members.list.is_empty(), "union"),
        _ => return,
    };
    if empty {
        let message = format!("nothing stands in the `{key}`, so it has no value");
        sink.push(Diagnostic::error(
            Code::NothingThere,
            &definition.name.place,
            message,
        ));
    }
}

/// Every value of an enum satisfies the enum's other constraints.
pub(super) fn values_within(
    values: &[EnumValue],
    constraints: &[Constraint],
    sink: &mut Diagnostics,
) {
    for value in values {
        let text = &value.value;
        let sample = Sample::Text(text.as_str());
        for reason in constraints.iter().filter_map(|found| breaks(found, sample)) {
            let message = format!("the value {} cannot be: {reason}", quoted(text.as_str()));
            sink.push(Diagnostic::error(
                Code::EnumValueBreaks,
                &text.place,
                message,
            ));
        }
    }
}

fn the_value(name: &Located<String>) -> Named<'_> {
    Named {
        what: "the value",
        name: Some(name.as_str()),
    }
}

/// The values with their variants.
pub(super) fn text_values(values: &[EnumValue], sink: &mut Diagnostics) -> Vec<checked::EnumValue> {
    const UNNAMED: &str = "give it a name of its own: `enum: { VALUE: { name: Variant } }`";
    const NAMED: &str = "a variant is letters and digits, and begins with a capital letter";
    let mut variants = Namespace::default();
    let mut known = HashSet::new();
    let mut all = Vec::new();
    for value in values {
        // A value that stands twice was reported as that.
        if !known.insert(value.value.as_str()) {
            continue;
        }
        let (found, text, help) = match &value.rust_name {
            Some(given) => (names::given_variant(given.as_str()), given, NAMED),
            None => (
                names::upper_camel(value.value.as_str()),
                &value.value,
                UNNAMED,
            ),
        };
        let rust_name = names::or_report(found, text, help, sink);
        let what = the_value(&value.value);
        variants.claim(&rust_name, what, &text.place, UNNAMED, sink);
        all.push(checked::EnumValue {
            value: value.value.value.clone(),
            rust_name,
            doc: value.doc.clone(),
            deprecated: value.deprecated.clone(),
        });
    }
    all
}

/// The numbers with their variants.
pub(super) fn integer_values(
    values: &[IntegerEnumValue],
    sink: &mut Diagnostics,
) -> Vec<checked::IntegerEnumValue> {
    const HELP: &str = "rename it: the name is not on the wire";
    let mut variants = Namespace::default();
    let mut all = Vec::new();
    for value in values {
        let found = names::upper_camel(value.name.as_str());
        let rust_name = names::or_report(found, &value.name, HELP, sink);
        let what = the_value(&value.name);
        variants.claim(&rust_name, what, &value.name.place, HELP, sink);
        all.push(checked::IntegerEnumValue {
            value: value.value.value,
            rust_name,
            doc: value.doc.clone(),
            deprecated: value.deprecated.clone(),
        });
    }
    all
}
