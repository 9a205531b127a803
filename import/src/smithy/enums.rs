//! Enums: shapes, and strings with the trait of old.

use std::collections::HashSet;

use cistron_codegen::front::{given_variant, upper_camel};
use cistron_codegen::model::{Constraint, EnumValue, IntegerEnumValue, Located, Written};

use super::ast::Shape;
use super::build::Builder;
use super::losses::Subject;
use super::names::fits_key;
use super::types;
use crate::json::{Json, Value};
use crate::markdown::markdown;

/// The values of an enum shape.
pub(super) fn values<'j>(builder: &mut Builder<'_, 'j, '_>, shape: &Shape<'j>) -> Vec<EnumValue> {
    let mut values = Vec::new();
    for member in &shape.members {
        let entry = member.traits.api("enumValue");
        if let Some(entry) = entry
            && entry.value.as_text().is_none()
        {
            builder
                .found
                .wrong_kind(&entry.value, "a value of an enum", "a text");
        }
        let (text, at) = match entry.and_then(|entry| entry.value.as_text()) {
            Some(text) => (text, entry.map_or(member.at, |entry| entry.value.at)),
            None => (member.name, member.at),
        };
        let mut value = types::enum_value(builder.located(text, at));
        value.doc = builder.doc(&member.traits).filter(|doc| doc.trim() != text);
        value.deprecated = Builder::deprecated(&member.traits);
        value.rust_name = Some(builder.located(member.name, member.at));
        values.push(value);
        builder
            .losses
            .account(Subject::member(shape, member), &member.traits);
    }
    named(builder, Subject::shape(shape), values)
}

/// The values that the trait `enum` gives to a string.
pub(super) fn from_trait<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    shape: &Shape<'j>,
) -> Option<Vec<EnumValue>> {
    let entry = shape.traits.api("enum")?;
    let mut values = Vec::new();
    for json in entry.value.as_list().unwrap_or_default() {
        let Some(found) = json.get("value") else {
            continue;
        };
        let Some(text) = builder.found.text(found, "`value`") else {
            continue;
        };
        let mut value = types::enum_value(builder.located(text, found.at));
        let part = |key: &str| json.get(key).and_then(Json::as_text);
        let doc = part("documentation").and_then(markdown);
        value.doc = doc.filter(|doc| doc.trim() != text);
        let deprecated = json.get("deprecated").map(|json| &json.value);
        value.deprecated = (deprecated == Some(&Value::Boolean(true))).then(String::new);
        value.rust_name = part("name").map(|name| builder.located(name, found.at));
        values.push(value);
    }
    Some(named(builder, Subject::shape(shape), values))
}

/// Leaves out the names that Rust would give to the values anyway, and sees that each value has a
/// name of its own. A value that stands there twice is told of.
fn named<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    subject: Subject<'j>,
    mut values: Vec<EnumValue>,
) -> Vec<EnumValue> {
    let mut known = HashSet::new();
    values.retain(|value| {
        let is_new = known.insert(value.value.value.clone());
        if !is_new {
            let reason = format!(
                "the value {} stands there twice",
                cistron_codegen::diagnostic::quoted(value.value.as_str())
            );
            builder.losses.lose(subject, "smithy.api#enumValue", reason);
        }
        is_new
    });
    // A value that can be no key stands in a list, where nothing more is said of any: neither the
    // names of two that would be one in Rust.
    let mut plain: HashSet<Option<String>> = HashSet::new();
    let names = |value: &EnumValue| upper_camel(value.value.as_str());
    if !values.iter().all(|value| plain.insert(names(value))) {
        values.retain(|value| {
            let fits = fits_key(value.value.as_str());
            if !fits {
                let reason = "a value can be no key, and the others need names; it is left out";
                builder.losses.lose(subject, "smithy.api#enum", reason);
            }
            fits
        });
    }
    if values.iter().any(|value| !fits_key(value.value.as_str())) {
        for value in &mut values {
            let is_bare = value.doc.is_none() && value.deprecated.is_none();
            if !is_bare || value.rust_name.is_some() {
                let reason = "a value of the enum can be no key, so that nothing is said of any";
                builder.losses.lose(subject, "smithy.api#enum", reason);
            }
            *value = types::enum_value(value.value.clone());
        }
        return values;
    }
    let mut variants: HashSet<String> = HashSet::new();
    for value in &mut values {
        let plain = upper_camel(value.value.as_str());
        let given = value.rust_name.take();
        let wished = given
            .as_ref()
            .and_then(|name| upper_camel(name.as_str()))
            .and_then(|name| given_variant(&name));
        let base = wished
            .or_else(|| plain.clone())
            .unwrap_or_else(|| "Value".to_owned());
        let mut name = base.clone();
        let mut number = 2_usize;
        while !variants.insert(name.clone()) {
            name = format!("{base}{number}");
            number += 1;
        }
        if plain.as_ref() != Some(&name) {
            value.rust_name = Some(Located::new(name, &value.value.place));
        }
    }
    values
}

/// The values of an integer enum.
pub(super) fn integer_values<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    shape: &Shape<'j>,
) -> Vec<IntegerEnumValue> {
    let mut values = Vec::new();
    let mut names: HashSet<String> = HashSet::new();
    for member in &shape.members {
        let subject = Subject::member(shape, member);
        builder.losses.account(subject, &member.traits);
        let entry = member.traits.api("enumValue");
        let number = entry.and_then(|entry| entry.value.as_number());
        let Some(number) = number.and_then(|number| number.parse::<i32>().ok()) else {
            let reason = "the value is not a whole number of 32 bits";
            builder.losses.lose(subject, "smithy.api#enumValue", reason);
            continue;
        };
        let mut name =
            upper_camel(member.name).map_or_else(|| "Value".to_owned(), |_| member.name.to_owned());
        let mut count = 2_usize;
        while !names.insert(upper_camel(&name).unwrap_or_default()) {
            name = format!("{}{count}", member.name);
            count += 1;
        }
        let at = entry.map_or(member.at, |entry| entry.value.at);
        let number = Located::new(number, &builder.place(at, ""));
        let mut value = types::integer_enum_value(builder.located(name, member.at), number);
        value.doc = builder.doc(&member.traits);
        value.deprecated = Builder::deprecated(&member.traits);
        values.push(value);
    }
    values
}

/// Takes away the constraints of an enum: what all its values satisfy says nothing beside them, and
/// what one of them breaks is told of.
pub(super) fn within<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    subject: Subject<'j>,
    values: &[EnumValue],
    constraints: &mut Vec<Constraint>,
) {
    for constraint in constraints.drain(..) {
        let refused = values.iter().find_map(|value| {
            let reason = constraint.written.refuses_text(value.value.as_str())?;
            Some((value, reason))
        });
        if let Some((value, reason)) = &refused {
            let value = cistron_codegen::diagnostic::quoted(value.value.as_str());
            let reason = format!("it refuses the enum's own value {value}: {reason}");
            let feature = match constraint.written {
                Written::Pattern(_) => "smithy.api#pattern",
                _ => "smithy.api#length",
            };
            builder.losses.lose(subject, feature, reason);
        }
    }
}

/// Whether a shape has a value, be it a text or a number.
pub(super) fn has(shape: &Shape<'_>, wanted: &Value) -> bool {
    let of_members = shape
        .members
        .iter()
        .any(|member| match member.traits.api("enumValue") {
            Some(entry) => entry.value.value == *wanted,
            None => *wanted == Value::Text(member.name.to_owned()),
        });
    let of_trait = shape
        .traits
        .api("enum")
        .and_then(|entry| entry.value.as_list());
    let mut of_trait = of_trait.unwrap_or_default().iter();
    of_members || of_trait.any(|json| json.get("value").is_some_and(|json| json.value == *wanted))
}

/// Whether a shape has a text among its values.
pub(super) fn has_text(shape: &Shape<'_>, text: &str) -> bool {
    has(shape, &Value::Text(text.to_owned()))
}
