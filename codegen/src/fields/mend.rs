//! How a value of the wrong kind is written rightly, where that can be told.

use crate::diagnostic::quoted;
use crate::language::{Form, LENGTH_KEYS, RANGE_KEYS};
use crate::yaml::{Meaning, Node, Scalar, Value, as_entry};

/// The most names that a line of help repeats.
const MOST_NAMES: usize = 5;

/// What to write in the place of a value of the wrong kind.
pub(super) fn mend(form: Form, node: &Node) -> Option<String> {
    match (form, &node.value) {
        (Form::Table(keys), value) if keys == LENGTH_KEYS || keys == RANGE_KEYS => bounds(value),
        (Form::Table(_) | Form::Operations | Form::Types | Form::Errors, Value::Scalar(scalar)) => {
            entry(scalar)
        }
        (Form::Members | Form::Waiters, Value::Scalar(scalar)) => {
            entry(scalar).or_else(|| member(scalar))
        }
        (Form::Members, Value::List(_)) => {
            Some("write each member as `name: type`, without a `-` or brackets".to_owned())
        }
        (Form::Operations | Form::Types | Form::Errors | Form::Waiters, Value::List(_)) => Some(
            "write each as its name and a `:`, and what belongs to it below, without a `-`"
                .to_owned(),
        ),
        (Form::IntegerEnumValues, Value::List(_)) => {
            Some("write each value as `NAME: 1`, without a `-` or brackets".to_owned())
        }
        (Form::Texts | Form::ErrorNames, Value::Map(entries)) => {
            let names = entries.iter().map(|entry| entry.key.as_str());
            Some(format!("write {}", quoted(&list(names))))
        }
        (Form::EnumValues, Value::Scalar(scalar)) if is_word(&scalar.text) => {
            Some(format!("write {}", quoted(&format!("[{}]", scalar.text))))
        }
        (Form::Item, Value::List(items)) => item(items),
        _ => None,
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || "-_.".contains(c))
}

/// An entry of which the `: ` is missing.
fn entry(scalar: &Scalar) -> Option<String> {
    let words = scalar.text.split([' ', ':']).count();
    let written = as_entry(&scalar.text).filter(|_| words == 2)?;
    Some(format!("write {}", quoted(&written)))
}

/// A type in the place of members: it may be meant to be the body.
fn member(scalar: &Scalar) -> Option<String> {
    let is_name = scalar.text.chars().all(char::is_alphanumeric);
    let type_name = &scalar.text;
    (is_name && scalar.meaning() == Meaning::Text).then(|| {
        format!(
            "write each member as `name: type`; one that is the whole body is `name: {{ type: {type_name}, payload: true }}`"
        )
    })
}

/// Two bounds in brackets, or one number.
fn bounds(value: &Value) -> Option<String> {
    let number = |node: &Node| {
        let scalar = node.as_scalar()?;
        (scalar.meaning() == Meaning::Number).then(|| scalar.text.clone())
    };
    match value {
        Value::Scalar(scalar) if scalar.meaning() == Meaning::Number => {
            let number = &scalar.text;
            Some(format!("write {{ min: {number}, max: {number} }}"))
        }
        Value::List(items) => match items.as_slice() {
            [min, max] => {
                let (min, max) = (number(min)?, number(max)?);
                Some(format!("write {{ min: {min}, max: {max} }}"))
            }
            _ => None,
        },
        _ => None,
    }
}

/// A list in the place of a type.
fn item(items: &[Node]) -> Option<String> {
    let texts: Vec<&str> = items
        .iter()
        .map_while(|item| item.as_scalar().map(|scalar| scalar.text.as_str()))
        .collect();
    match texts.as_slice() {
        [only] if items.len() == 1 => Some(format!(
            "a list of these is {}",
            quoted(&format!("list: {only}"))
        )),
        ["string", value] if items.len() == 2 => Some(format!(
            "a map of these is {}",
            quoted(&format!("map: {value}"))
        )),
        texts if texts.len() == items.len() => {
            let values = list(texts.iter().copied());
            Some(format!(
                "a list is `list: Item`, and an enum is {}",
                quoted(&format!("enum: {values}"))
            ))
        }
        _ => None,
    }
}

fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut all: Vec<&str> = names.take(MOST_NAMES + 1).collect();
    if all.len() > MOST_NAMES {
        all.truncate(MOST_NAMES);
        all.push("…");
    }
    format!("[{}]", all.join(", "))
}
