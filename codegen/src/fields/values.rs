//! Reading single values: texts, booleans, whole numbers.

use super::Located;
use super::mend::mend;
use super::{Notation, notation};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::language::Form;
use crate::yaml::{Meaning, Node, Value};

/// Reports a value of the wrong kind.
pub(crate) fn wrong_kind(node: &Node, owner: &str, form: Form, sink: &mut Diagnostics) {
    // What was refused in it was most likely meant to be something else too.
    if matches!(node.value, Value::Refused) || !node.whole {
        return;
    }
    let message = format!(
        "{owner} takes {}, and this is {}",
        form.describe(),
        node.describe()
    );
    sink.push(
        Diagnostic::error(Code::WrongKind, &node.place, message).maybe_help(mend(form, node)),
    );
}

/// Reads a text. What YAML takes for something else has to stand in quotes.
pub(crate) fn text(node: &Node, key: &str, sink: &mut Diagnostics) -> Option<Located<String>> {
    let Some(scalar) = node.as_scalar() else {
        wrong_kind(node, &format!("`{key}`"), Form::Text, sink);
        return None;
    };
    match scalar.meaning() {
        Meaning::Text => Some(Located::new(scalar.text.clone(), &node.place)),
        Meaning::Nothing => {
            let message = format!("nothing stands at `{key}`");
            sink.push(
                Diagnostic::error(Code::NothingThere, &node.place, message)
                    .help("write a text, or leave the key out"),
            );
            None
        }
        _ => {
            let message = format!(
                "`{key}` takes a text, and YAML takes {} for {}",
                quoted(&scalar.text),
                scalar.describe()
            );
            sink.push(
                Diagnostic::error(Code::Unquoted, &node.place, message)
                    .help(format!("put it in quotes: \"{}\"", scalar.text)),
            );
            None
        }
    }
}

/// Reads `true` or `false`.
pub(crate) fn boolean(node: &Node, key: &str, sink: &mut Diagnostics) -> Option<bool> {
    match node.as_scalar().map(|scalar| (scalar.meaning(), scalar)) {
        Some((Meaning::Boolean(value), _)) => Some(value),
        Some((_, scalar)) => {
            let help = match scalar.text.to_ascii_lowercase().as_str() {
                "true" | "yes" | "on" => Some("write `true`, without quotes".to_owned()),
                "false" | "no" | "off" => Some("write `false`, without quotes".to_owned()),
                "" => Some(format!("write {}", quoted(&format!("{key}: true")))),
                _ => None,
            };
            let found = match scalar.meaning() {
                Meaning::BooleanWord => quoted(&scalar.text),
                _ => scalar.describe().to_owned(),
            };
            let message = format!("`{key}` takes `true` or `false`, and this is {found}");
            sink.push(Diagnostic::error(Code::WrongKind, &node.place, message).maybe_help(help));
            None
        }
        None => {
            wrong_kind(node, &format!("`{key}`"), Form::Boolean, sink);
            None
        }
    }
}

/// Reads a whole number within bounds.
pub(crate) fn integer<T>(
    node: &Node,
    key: &str,
    bounds: std::ops::RangeInclusive<T>,
    sink: &mut Diagnostics,
) -> Option<Located<T>>
where
    T: Copy + PartialOrd + std::fmt::Display + TryFrom<i128>,
{
    let scalar = node
        .as_scalar()
        .filter(|scalar| scalar.meaning() == Meaning::Number && is_whole(&scalar.text));
    let Some(scalar) = scalar else {
        not_whole(node, key, sink);
        return None;
    };
    // A number of more than 128 bits is out of every range.
    let value = scalar.text.parse::<i128>().ok();
    let value = value.and_then(|value| T::try_from(value).ok());
    if let Some(value) = value.filter(|value| bounds.contains(value)) {
        return Some(Located::new(value, &node.place));
    }
    let message = format!(
        "`{key}` takes a whole number from {} to {}, and this is {}",
        bounds.start(),
        bounds.end(),
        quoted(&scalar.text)
    );
    sink.push(Diagnostic::error(
        Code::NumberOutOfRange,
        &node.place,
        message,
    ));
    None
}

/// Reports what is no whole number, or not written like one.
fn not_whole(node: &Node, key: &str, sink: &mut Diagnostics) {
    let number = node
        .as_scalar()
        .filter(|scalar| scalar.meaning() == Meaning::Number);
    let Some(number) = number else {
        wrong_kind(node, &format!("`{key}`"), Form::Integer, sink);
        return;
    };
    let found = notation(&number.text);
    let reason = found
        .as_ref()
        .map_or("is not written in digits alone", |found| found.reason);
    let shown = quoted(&number.text);
    let message = format!("`{key}` takes a whole number, and {shown} {reason}");
    let help = found.as_ref().and_then(Notation::help);
    sink.push(Diagnostic::error(Code::WrongKind, &node.place, message).maybe_help(help));
}

/// Digits in the decimal system with a sign before them or none, and no needless zero.
fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty()
        && digits.chars().all(|character| character.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'))
}
