//! Defaults: each is a value of its member's type, within the constraints that hold there.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::document::document;
use super::moment;
use super::resolve::{Types, Use};
use crate::checked::{DefaultValue, Shape};
use crate::constraint::{Category, Decimal, Sample, breaks};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::fields::{self, notation};
use crate::model::{EnumValue, IntegerEnumValue, TypeKind};
use crate::yaml::{Meaning, Node, Scalar, Style, Value};

/// Reads a default. Nothing is returned where it was reported.
pub(super) fn read(
    types: &Types<'_>,
    node: &Node,
    found: &Use,
    sink: &mut Diagnostics,
) -> Option<DefaultValue> {
    if matches!(node.value, Value::Refused) {
        return None;
    }
    if node.is_nothing() && found.category != Category::Document {
        let message = "`default` takes a value, and nothing is here";
        sink.push(
            Diagnostic::error(Code::DefaultKind, &node.place, message)
                .help("a member without a default is absent; leave `default` out"),
        );
        return None;
    }
    let value = of_category(types, node, found, sink)?;
    if let Some(reason) = broken(&value, node, found) {
        let message = format!("the default breaks the member's own constraint: {reason}");
        sink.push(Diagnostic::error(Code::DefaultBreaks, &node.place, message));
        return None;
    }
    Some(value)
}

fn of_category(
    types: &Types<'_>,
    node: &Node,
    found: &Use,
    sink: &mut Diagnostics,
) -> Option<DefaultValue> {
    let category = found.category;
    match category {
        Category::Boolean => boolean(node, sink),
        Category::Byte | Category::Short | Category::Integer | Category::Long => {
            integer(node, category, sink)
        }
        Category::Float | Category::Double => float(node, category, sink),
        Category::BigInteger | Category::BigDecimal => big(node, category, sink),
        Category::String | Category::Newtype => Some(DefaultValue::String(
            fields::text(node, "default", sink)?.value,
        )),
        Category::Enum => enum_value(types, node, found, sink),
        Category::IntegerEnum => integer_enum_value(types, node, found, sink),
        Category::Blob => blob(node, sink),
        Category::Timestamp => timestamp(node, sink),
        Category::Document => Some(DefaultValue::Document(document(node, sink)?)),
        Category::List | Category::Map => empty(node, category, sink),
        Category::Structure | Category::Union | Category::Stream | Category::EventStream => {
            let message = format!("{} has no default", category.describe());
            sink.push(
                Diagnostic::error(Code::DefaultMisplaced, &node.place, message)
                    .help("leave `default` out"),
            );
            None
        }
    }
}

fn wrong(node: &Node, category: Category, help: Option<String>, sink: &mut Diagnostics) {
    // A word that only others take for a boolean is shown as it is.
    let found = match node.as_scalar() {
        Some(scalar) if scalar.meaning() == Meaning::BooleanWord => quoted(&scalar.text),
        _ => node.describe().to_owned(),
    };
    let message = format!(
        "the member is {}, and its default is {found}",
        category.describe(),
    );
    sink.push(Diagnostic::error(Code::DefaultKind, &node.place, message).maybe_help(help));
}

fn boolean(node: &Node, sink: &mut Diagnostics) -> Option<DefaultValue> {
    if let Some(Meaning::Boolean(value)) = node.as_scalar().map(Scalar::meaning) {
        return Some(DefaultValue::Boolean(value));
    }
    let help = "write `true` or `false`, without quotes".to_owned();
    wrong(node, Category::Boolean, Some(help), sink);
    None
}

/// The number that stands without quotes.
fn number<'n>(
    node: &'n Node,
    category: Category,
    sink: &mut Diagnostics,
) -> Option<(Decimal, &'n str)> {
    let scalar = node.as_scalar();
    let plain = scalar.filter(|scalar| scalar.style == Style::Plain);
    let found = plain.and_then(|scalar| Some((Decimal::parse(&scalar.text)?, &*scalar.text)));
    if found.is_none() && not_as_json(node, category, sink) {
        return None;
    }
    if found.is_none() {
        let quoted_number = scalar.is_some_and(|scalar| {
            scalar.style != Style::Plain && Decimal::parse(&scalar.text).is_some()
        });
        let help = if quoted_number {
            "write it without quotes"
        } else {
            "write digits, with a fraction or an exponent: `1`, `-0.5`, `1e9`"
        };
        wrong(node, category, Some(help.to_owned()), sink);
    }
    found
}

/// Reports a number that is not written as JSON writes it, or that JSON cannot write.
fn not_as_json(node: &Node, category: Category, sink: &mut Diagnostics) -> bool {
    let scalar = node.as_scalar();
    let Some((found, scalar)) = scalar.and_then(|scalar| Some((notation(&scalar.text)?, scalar)))
    else {
        return false;
    };
    let message = format!(
        "the member is {}, and its default {} {}",
        category.describe(),
        quoted(&scalar.text),
        found.reason
    );
    let help = if found.is_finite() {
        found.help()
    } else {
        Some("leave `default` out: only a finite number can be one".to_owned())
    };
    sink.push(Diagnostic::error(Code::DefaultKind, &node.place, message).maybe_help(help));
    true
}

fn integer(node: &Node, category: Category, sink: &mut Diagnostics) -> Option<DefaultValue> {
    let (value, text) = number(node, category, sink)?;
    let (least, greatest) = category.integer_bounds()?;
    let whole = value.is_whole().then(|| value.to_integer()).flatten();
    if let Some(value) = whole.filter(|value| (least..=greatest).contains(value)) {
        return Some(DefaultValue::Integer(value));
    }
    let message = format!(
        "{} holds whole numbers from {least} to {greatest}, and not {}",
        category.describe(),
        quoted(text)
    );
    sink.push(Diagnostic::error(Code::DefaultKind, &node.place, message));
    None
}

fn float(node: &Node, category: Category, sink: &mut Diagnostics) -> Option<DefaultValue> {
    let (decimal, text) = number(node, category, sink)?;
    let single = text.parse::<f32>().is_ok_and(f32::is_finite);
    let double = text.parse::<f64>().ok().filter(|value| value.is_finite());
    let found = double.filter(|_| single || category == Category::Double);
    let is_zero = text.parse::<f64>().is_ok_and(|value| value == 0.0)
        || category == Category::Float && text.parse::<f32>().is_ok_and(|value| value == 0.0);
    let underflows = is_zero && decimal != Decimal::from(0);
    if let Some(value) = found.filter(|_| !underflows) {
        return Some(DefaultValue::Float(value));
    }
    let reason = if underflows {
        "too close to zero"
    } else {
        "too large"
    };
    let message = format!("{} is {reason} for {}", quoted(text), category.describe());
    sink.push(Diagnostic::error(Code::DefaultKind, &node.place, message));
    None
}

/// How many digits a number may have before its point, where it is read.
const MOST_DIGITS: usize = 4_300;

/// A big number may stand in quotes, so that no other reader of YAML rounds it.
fn big(node: &Node, category: Category, sink: &mut Diagnostics) -> Option<DefaultValue> {
    let found = node
        .as_scalar()
        .and_then(|scalar| Some((Decimal::parse(&scalar.text)?, scalar)));
    let Some((value, scalar)) = found else {
        if !not_as_json(node, category, sink) {
            let help = "write digits: `1`, `12345678901234567890`".to_owned();
            wrong(node, category, Some(help), sink);
        }
        return None;
    };
    let digits = scalar.text.strip_prefix('-').unwrap_or(&scalar.text);
    let whole = digits.bytes().take_while(u8::is_ascii_digit).count();
    if whole > MOST_DIGITS {
        let message = format!(
            "the default has {whole} digits before its point, and a number is read with {MOST_DIGITS} at most"
        );
        sink.push(Diagnostic::error(Code::DefaultKind, &node.place, message));
        return None;
    }
    if category == Category::BigInteger && !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let message = if value.is_whole() {
            "a big integer is written in digits only"
        } else {
            "a big integer is a whole number"
        };
        sink.push(Diagnostic::error(Code::DefaultKind, &node.place, message));
        return None;
    }
    Some(DefaultValue::String(scalar.text.clone()))
}

fn definition<'t>(types: &Types<'t>, found: &Use) -> Option<&'t TypeKind> {
    match found.shape {
        Shape::Named(id) => types.definitions.get(id.0)?.kind.as_ref(),
        _ => None,
    }
}

fn enum_value(
    types: &Types<'_>,
    node: &Node,
    found: &Use,
    sink: &mut Diagnostics,
) -> Option<DefaultValue> {
    let Some(TypeKind::Enum(values)) = definition(types, found) else {
        return None;
    };
    let text = fields::text(node, "default", sink)?;
    let index = values
        .iter()
        .position(|value| value.value.value == text.value);
    if index.is_none() {
        not_a_value(&text.value, node, values, sink);
    }
    index.map(DefaultValue::Enum)
}

fn not_a_value(text: &str, node: &Node, values: &[EnumValue], sink: &mut Diagnostics) {
    let message = format!("{} is not a value of the enum", quoted(text));
    let help = sink.suggest(text, values.iter().map(|value| value.value.as_str()));
    sink.push(Diagnostic::error(Code::DefaultBreaks, &node.place, message).maybe_help(help));
}

fn integer_enum_value(
    types: &Types<'_>,
    node: &Node,
    found: &Use,
    sink: &mut Diagnostics,
) -> Option<DefaultValue> {
    let Some(TypeKind::IntegerEnum(values)) = definition(types, found) else {
        return None;
    };
    let text = node.as_scalar().map_or("", |scalar| scalar.text.as_str());
    if let Some(named) = values.iter().find(|value| value.name.value == text) {
        let help = format!("write its number: {}", named.value.value);
        wrong(node, Category::IntegerEnum, Some(help), sink);
        return None;
    }
    let (value, text) = number(node, Category::IntegerEnum, sink)?;
    let value = value.to_integer();
    let is_it = |known: &IntegerEnumValue| Some(i64::from(known.value.value)) == value;
    let index = values.iter().position(is_it);
    if index.is_none() {
        let message = format!("{} is not a value of the enum", quoted(text));
        sink.push(Diagnostic::error(Code::DefaultBreaks, &node.place, message));
    }
    index.map(DefaultValue::IntegerEnum)
}

fn blob(node: &Node, sink: &mut Diagnostics) -> Option<DefaultValue> {
    let text = fields::text(node, "default", sink)?;
    if let Ok(bytes) = STANDARD.decode(&text.value) {
        return Some(DefaultValue::Blob(bytes));
    }
    let message = format!("{} is not base64", quoted(&text.value));
    sink.push(
        Diagnostic::error(Code::DefaultKind, &node.place, message)
            .help("the default of a blob is written in base64"),
    );
    None
}

fn timestamp(node: &Node, sink: &mut Diagnostics) -> Option<DefaultValue> {
    // A moment needs no quotes: whoever reads YAML takes it for a moment too.
    let text = node.as_scalar().map(|scalar| scalar.text.as_str());
    if let Some((seconds, nanoseconds)) = text.and_then(moment::parse) {
        return Some(DefaultValue::Timestamp(seconds, nanoseconds));
    }
    let message = match text {
        Some(text) => format!("{} is not a moment in time", quoted(text)),
        None => format!("a timestamp is a text, and this is {}", node.describe()),
    };
    sink.push(
        Diagnostic::error(Code::DefaultKind, &node.place, message)
            .help("write it like `2022-11-28T00:00:00Z`"),
    );
    None
}

fn empty(node: &Node, category: Category, sink: &mut Diagnostics) -> Option<DefaultValue> {
    match (&node.value, category) {
        (Value::List(items), Category::List) if items.is_empty() => Some(DefaultValue::EmptyList),
        (Value::Map(entries), Category::Map) if entries.is_empty() => Some(DefaultValue::EmptyMap),
        (Value::List(_), Category::List) | (Value::Map(_), Category::Map) => {
            let message = format!(
                "only an empty one can be the default of {}",
                category.describe()
            );
            let help = if category == Category::List {
                "write []"
            } else {
                "write {}"
            };
            sink.push(Diagnostic::error(Code::DefaultMisplaced, &node.place, message).help(help));
            None
        }
        _ => {
            wrong(node, category, None, sink);
            None
        }
    }
}

/// How a default breaks a constraint of its member.
fn broken(value: &DefaultValue, node: &Node, found: &Use) -> Option<String> {
    let decimal;
    let sample = match value {
        DefaultValue::Integer(_) | DefaultValue::Float(_) => {
            decimal = Decimal::parse(&node.as_scalar()?.text)?;
            Sample::Number(&decimal)
        }
        DefaultValue::String(text) if found.category.is_number() => {
            decimal = Decimal::parse(text)?;
            Sample::Number(&decimal)
        }
        DefaultValue::String(text) => Sample::Text(text),
        DefaultValue::Enum(_) => Sample::Text(&node.as_scalar()?.text),
        DefaultValue::Blob(bytes) => Sample::Count(bytes.len()),
        DefaultValue::EmptyList | DefaultValue::EmptyMap => Sample::Count(0),
        _ => return None,
    };
    found
        .constraints
        .iter()
        .find_map(|constraint| breaks(constraint, sample))
}
