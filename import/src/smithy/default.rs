//! Defaults.

use cistron_codegen::model::{Entry, Located, Node, Scalar, Style, Value, Written};
use jiff::Timestamp;

use super::ast::Member;
use super::build::Builder;
use super::category::Category;
use super::enums;
use super::losses::Subject;
use super::members::Context;
use super::names::fits_key;
use crate::json::{self, Json};

/// The default of a member. One that a spec cannot say is told of.
pub(super) fn of_member<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    subject: Subject<'j>,
    member: &Member<'j>,
    context: Context,
    constraints: &[&Written],
) -> Option<Located<Node>> {
    let entry = member.traits.api("default")?;
    // `null` says that there is none, whatever the type has.
    if entry.value.value == json::Value::Null {
        return None;
    }
    if context == Context::Union {
        let reason = "a member of a union is there, or it is not";
        builder.losses.lose(subject, &entry.key, reason);
        return None;
    }
    let category = Category::of_target(builder.ast, member.target.id);
    let shape = builder.ast.get(member.target.id);
    let is_label = context == Context::Request && member.traits.api("httpLabel").is_some();
    let made = if is_label {
        Err("a label of the URI is always there".to_owned())
    } else if shape.is_some_and(|shape| shape.traits.api("streaming").is_some()) {
        // A stream is always there, and is empty where nothing is sent.
        if entry.value.as_text() == Some("") {
            return None;
        }
        Err("a stream has no default but the empty one".to_owned())
    } else {
        value(builder, &entry.value, category)
            .and_then(|node| {
                refused(&entry.value, &node, category, constraints).map_or(Ok(node), Err)
            })
            .and_then(|node| known_value(builder, member, &entry.value, category).map(|()| node))
    };
    match made {
        Ok(node) => Some(Located::new(node, &builder.place(entry.at, &entry.key))),
        Err(reason) => {
            builder.losses.lose(subject, &entry.key, reason);
            None
        }
    }
}

/// The default as it is written in a spec.
fn value(builder: &Builder<'_, '_, '_>, json: &Json, category: Category) -> Result<Node, String> {
    let wrong = || {
        format!(
            "the default is {}, and the member is {}",
            json.describe(),
            category.describe()
        )
    };
    let node = |value| Node {
        place: builder.place(json.at, ""),
        value,
        whole: true,
    };
    let raw = |text: &str| node(Value::Scalar(Scalar::new(text, Style::Plain)));
    let text = |text: &str| node(Value::Scalar(Scalar::new(text, Style::Double)));
    match (category, &json.value) {
        (Category::Simple("document"), _) if !has_fitting_keys(json) => {
            Err("a key in it can be none in a spec".to_owned())
        }
        (Category::Simple("document"), _) => Ok(document(builder, json)),
        (Category::Simple("boolean"), json::Value::Boolean(value)) => Ok(raw(&value.to_string())),
        (Category::Simple("timestamp"), _) => Ok(text(&moment(json).ok_or_else(wrong)?)),
        (category, json::Value::Number(digits))
            if category.is_number() || category == Category::IntEnum =>
        {
            Ok(raw(digits))
        }
        (Category::Simple("string" | "blob") | Category::Enum, json::Value::Text(found)) => {
            Ok(text(found))
        }
        (Category::List, json::Value::List(items)) if items.is_empty() => {
            Ok(node(Value::List(Vec::new())))
        }
        (Category::Map, json::Value::Map(entries)) if entries.is_empty() => {
            Ok(node(Value::Map(Vec::new())))
        }
        (Category::List | Category::Map, json::Value::List(_) | json::Value::Map(_)) => {
            Err("only an empty list or map can be a default".to_owned())
        }
        _ => Err(wrong()),
    }
}

/// Whether every key in a value can be one in a spec.
fn has_fitting_keys(json: &Json) -> bool {
    match &json.value {
        json::Value::List(items) => items.iter().all(has_fitting_keys),
        json::Value::Map(entries) => entries
            .iter()
            .all(|entry| fits_key(&entry.key) && has_fitting_keys(&entry.value)),
        _ => true,
    }
}

/// Any value.
fn document(builder: &Builder<'_, '_, '_>, json: &Json) -> Node {
    let scalar = |text: &str, style| Value::Scalar(Scalar::new(text, style));
    let value = match &json.value {
        json::Value::Null => scalar("null", Style::Plain),
        json::Value::Boolean(value) => scalar(&value.to_string(), Style::Plain),
        json::Value::Number(digits) => scalar(digits, Style::Plain),
        json::Value::Text(text) => scalar(text, Style::Double),
        json::Value::List(items) => {
            Value::List(items.iter().map(|item| document(builder, item)).collect())
        }
        json::Value::Map(entries) => Value::Map(
            entries
                .iter()
                .map(|entry| Entry {
                    key: entry.key.clone(),
                    place: builder.place(entry.at, &entry.key),
                    value: document(builder, &entry.value),
                })
                .collect(),
        ),
    };
    Node {
        place: builder.place(json.at, ""),
        value,
        whole: true,
    }
}

/// A moment as a date and a time: a model has seconds, or a text already.
fn moment(json: &Json) -> Option<String> {
    if let Some(text) = json.as_text() {
        return Some(text.parse::<Timestamp>().ok()?.to_string());
    }
    let digits = json.as_number()?;
    let (seconds, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let nanoseconds: i32 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    let sign = if digits.starts_with('-') { -1 } else { 1 };
    let moment = Timestamp::new(seconds.parse().ok()?, nanoseconds * sign).ok()?;
    Some(moment.to_string())
}

/// How a default breaks a constraint of its member.
fn refused(
    json: &Json,
    node: &Node,
    category: Category,
    constraints: &[&Written],
) -> Option<String> {
    let text = json.as_text().unwrap_or_default();
    let refuses = |written: &Written| match category {
        Category::Simple("string") | Category::Enum => written.refuses_text(text),
        // Base64 has four characters for three bytes.
        Category::Simple("blob") => {
            let padding = text.bytes().rev().take_while(|byte| *byte == b'=').count();
            written.refuses_count((text.len() / 4 * 3).saturating_sub(padding))
        }
        Category::List | Category::Map => written.refuses_count(0),
        _ => match &node.value {
            Value::Scalar(scalar) => written.refuses_number(&scalar.text),
            _ => None,
        },
    };
    let reason = constraints.iter().find_map(|written| refuses(written))?;
    Some(format!("it breaks the member's own constraint: {reason}"))
}

/// Whether a default of an enum is one of its values.
fn known_value(
    builder: &Builder<'_, '_, '_>,
    member: &Member<'_>,
    json: &Json,
    category: Category,
) -> Result<(), String> {
    let Some(shape) = builder.ast.get(member.target.id) else {
        return Ok(());
    };
    let is_enum = matches!(category, Category::Enum | Category::IntEnum);
    if is_enum && !enums::has(shape, &json.value) {
        return Err("it is not a value of the enum".to_owned());
    }
    Ok(())
}
