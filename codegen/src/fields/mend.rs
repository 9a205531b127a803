//! How a value of the wrong kind is written rightly, where that can be told.

use crate::diagnostic::quoted;
use crate::language::{Form, LENGTH_KEYS, METHODS, OPERATION, RANGE_KEYS, SIGNING};
use crate::yaml::{Meaning, Node, Scalar, Value, as_entry};

/// The most names that a line of help repeats.
const MOST_NAMES: usize = 5;

/// What to write in the place of a value of the wrong kind.
pub(super) fn mend(form: Form, node: &Node) -> Option<String> {
    match (form, &node.value) {
        (Form::Table(keys), value) if keys == LENGTH_KEYS || keys == RANGE_KEYS => bounds(value),
        (Form::Boolean, Value::Map(entries)) if entries.is_empty() => {
            Some("write `true`".to_owned())
        }
        (Form::Integer, Value::Scalar(scalar)) if is_digits(&scalar.text) => {
            Some(format!("write {}, without quotes", quoted(&scalar.text)))
        }
        (Form::Table(keys), Value::Scalar(_)) if keys == SIGNING => Some(
            "write { sigv4: name }, with the name that signatures have for the service".to_owned(),
        ),
        (Form::Table(keys), Value::Scalar(scalar))
            if keys == OPERATION && is_line(&scalar.text) =>
        {
            let line = quoted(&format!("http: {}", scalar.text));
            Some(format!("write {line}, deeper in the line below the name"))
        }
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
        (Form::EnumValues, Value::Scalar(scalar)) if super::words(&scalar.text).is_some() => {
            let words = super::words(&scalar.text)?;
            Some(format!("write {}", quoted(&format!("[{words}]"))))
        }
        (Form::EnumValues, Value::Scalar(scalar)) if is_word(&scalar.text) => {
            Some(format!("write {}", quoted(&format!("[{}]", scalar.text))))
        }
        (Form::Item, Value::List(items)) => item(items),
        _ => None,
    }
}

/// Whether a text begins with a method.
fn is_line(text: &str) -> bool {
    let method = text.split(' ').next().unwrap_or_default();
    METHODS.contains(&method)
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
        Value::Scalar(scalar) => between(&scalar.text),
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

/// A number, without the `=` before it.
fn number_in(text: &str) -> Option<&str> {
    let text = text.trim().trim_start_matches('=').trim();
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = digits
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    (is_number && digits.starts_with(|first: char| first.is_ascii_digit())).then_some(text)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Two bounds in one text: `1..10`, `1-10`, `>= 1`.
fn between(text: &str) -> Option<String> {
    let one = |name: &str, bound: &str| Some(format!("write {{ {name}: {} }}", number_in(bound)?));
    if let Some(bound) = text.strip_prefix(">=") {
        return one("min", bound);
    }
    if let Some(bound) = text.strip_prefix("<=") {
        return one("max", bound);
    }
    let (min, max) = ["..", "-", ",", " to ", ":"].iter().find_map(|mark| {
        text.split_once(mark)
            .filter(|(min, _)| !min.is_empty() || *mark == "..")
    })?;
    match (min.trim(), max.trim()) {
        (min, "") => one("min", min),
        ("", max) => one("max", max),
        (min, max) => Some(format!(
            "write {{ min: {}, max: {} }}",
            number_in(min)?,
            number_in(max)?
        )),
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
