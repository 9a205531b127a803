//! `range`: the bounds of a number, both included.

use std::cmp::Ordering;

use super::loosened::{Loosened, Lost, bounds};
use super::{Category, Decimal, Rule, Written};
use crate::checked::{self, Number};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::fields::{Fields, Located, Notation, notation, wrong_kind};
use crate::language::{Form, RANGE_KEYS};
use crate::literal;
use crate::tokens::{TokenStream, quote};
use crate::yaml::{Meaning, Node, Style};

pub(super) const RULE: Rule = Rule {
    key: "range",
    stands_on: "a number",
    fits: Category::is_number,
    read,
};

/// A range as it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Range {
    /// The least value.
    pub min: Option<Located<Bound>>,
    /// The greatest value.
    pub max: Option<Located<Bound>>,
}

/// A bound: its value, and its digits as written.
#[derive(Debug, Clone, PartialEq)]
pub struct Bound {
    value: Decimal,
    text: String,
}

impl From<i64> for Bound {
    fn from(value: i64) -> Self {
        Self {
            value: value.into(),
            text: value.to_string(),
        }
    }
}

impl Bound {
    /// A number in the notation of JSON. One whose exponent is beyond all use is none.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        Some(Self {
            value: Decimal::parse(text)?,
            text: text.to_owned(),
        })
    }

    /// How the numbers compare, however they were written.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }

    /// Whether it is a whole number.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.value.is_whole()
    }

    /// The digits as written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

fn read(node: &Node, sink: &mut Diagnostics) -> Option<Written> {
    let fields = Fields::read(node, "`range`", RANGE_KEYS, &node.place, sink)?;
    let before = sink.error_count();
    let range = Range {
        min: bound(&fields, "min", sink),
        max: bound(&fields, "max", sink),
    };
    if sink.error_count() > before {
        return None;
    }
    if let (Some(min), Some(max)) = (&range.min, &range.max)
        && min.value.value > max.value.value
    {
        let message = format!(
            "`min` is {}, and `max` is {}",
            min.value.text, max.value.text
        );
        sink.push(
            Diagnostic::error(Code::UpsideDown, &min.place, message)
                .label(&max.place, "less than `min`")
                .help("swap them"),
        );
        return None;
    }
    if range.min.is_none() && range.max.is_none() {
        no_bound(&fields, "range", node, sink);
        return None;
    }
    Some(Written::Range(range))
}

/// Neither bound is there. A key that is not known was most likely meant to be one.
pub(super) fn no_bound(fields: &Fields<'_>, key: &str, node: &Node, sink: &mut Diagnostics) {
    if fields.has_unknown_keys() {
        return;
    }
    let message = format!("`{key}` needs `min`, `max` or both");
    sink.push(Diagnostic::error(Code::NothingThere, &node.place, message));
}

fn bound(fields: &Fields<'_>, key: &str, sink: &mut Diagnostics) -> Option<Located<Bound>> {
    let node = &fields.get(key)?.value;
    // A big number may stand in quotes, so that no other reader of YAML rounds it.
    let scalar = node.as_scalar().filter(|scalar| {
        scalar.meaning() == Meaning::Number
            || scalar.style == Style::Plain && notation(&scalar.text).is_some()
            || scalar.style != Style::Plain && Decimal::parse(&scalar.text).is_some()
    });
    let Some(scalar) = scalar else {
        wrong_kind(node, &format!("`{key}`"), Form::Number, sink);
        return None;
    };
    let Some(value) = Decimal::parse(&scalar.text) else {
        let found = notation(&scalar.text);
        let reason = found
            .as_ref()
            .map_or("is not a number as JSON writes it", |found| found.reason);
        let message = format!("{} {reason}, so it is no bound", quoted(&scalar.text));
        let help = match &found {
            Some(found) if !found.is_finite() => {
                Some(format!("leave `{key}` out where there is no bound"))
            }
            found => found.as_ref().and_then(Notation::help),
        };
        sink.push(Diagnostic::error(Code::BadBound, &node.place, message).maybe_help(help));
        return None;
    };
    let text = scalar.text.clone();
    Some(Located::new(Bound { value, text }, &node.place))
}

impl Range {
    /// How a number breaks the bounds, in words.
    pub(super) fn breaks(&self, number: &Decimal) -> Option<String> {
        let found =
            |bound: &Option<Located<Bound>>| bound.as_ref().map(|found| found.value.clone());
        let (min, max) = (found(&self.min), found(&self.max));
        if let Some(bound) = min.filter(|bound| *number < bound.value) {
            return Some(format!("the least is {}", bound.text));
        }
        let bound = max.filter(|bound| *number > bound.value)?;
        Some(format!("the greatest is {}", bound.text))
    }

    /// Proves that the bounds are values of the type.
    pub(super) fn resolve(
        &self,
        category: Category,
        sink: &mut Diagnostics,
    ) -> Option<checked::Constraint> {
        let before = sink.error_count();
        let mut number = |bound: &Option<Located<Bound>>| number(bound.as_ref()?, category, sink);
        let (min, max) = (number(&self.min), number(&self.max));
        (sink.error_count() == before).then_some(checked::Constraint::Range { min, max })
    }
}

fn number(bound: &Located<Bound>, category: Category, sink: &mut Diagnostics) -> Option<Number> {
    match of_category(&bound.value, category) {
        Ok(number) => Some(number),
        Err((reason, help)) => {
            let message = format!(
                "{} cannot bound {}: {reason}",
                bound.value.text,
                category.describe()
            );
            sink.push(Diagnostic::error(Code::BadBound, &bound.place, message).maybe_help(help));
            None
        }
    }
}

/// A bound as the type has it, or why it cannot be one and what can.
fn of_category(bound: &Bound, category: Category) -> Result<Number, (String, Option<String>)> {
    let plain = |reason: &str| (reason.to_owned(), None);
    if let Some((least, greatest)) = category.integer_bounds() {
        if !bound.value.is_whole() {
            return Err(plain("it is not a whole number"));
        }
        let value = bound.value.to_integer();
        return value
            .filter(|value| (least..=greatest).contains(value))
            .map(Number::Integer)
            .ok_or_else(|| plain(&format!("that holds {least} to {greatest}")));
    }
    match category {
        Category::Float | Category::Double => {
            let single = bound.text.parse::<f32>().ok();
            let is_finite = category == Category::Double || single.is_some_and(f32::is_finite);
            match bound.text.parse::<f64>() {
                Ok(value) if underflows(value, bound, category) => {
                    Err(plain("it is too close to zero"))
                }
                Ok(value) if is_finite && value.is_finite() => {
                    let nearest = match single {
                        Some(single) if category == Category::Float => single.to_string(),
                        _ => value.to_string(),
                    };
                    exact(bound, &nearest).map(|()| Number::Float(value))
                }
                _ => Err(plain("it is too large")),
            }
        }
        Category::BigInteger if !bound.value.is_whole() => Err(plain("it is not a whole number")),
        _ => Ok(Number::Decimal(bound.text.clone())),
    }
}

/// Whether a bound is the shortest text of its number, so that what is enforced is what is written.
fn exact(bound: &Bound, nearest: &str) -> Result<(), (String, Option<String>)> {
    if Decimal::parse(nearest).is_none_or(|value| value == bound.value) {
        return Ok(());
    }
    let reason = format!("its digits are rounded to {nearest}");
    let help = format!("write {}, or bound a `big-decimal`", quoted(nearest));
    Err((reason, Some(help)))
}

/// Whether a bound that is not zero would become zero.
#[allow(clippy::cast_possible_truncation, reason = "that is what is asked")]
fn underflows(value: f64, bound: &Bound, category: Category) -> bool {
    let is_zero = value == 0.0 || category == Category::Float && value as f32 == 0.0;
    is_zero && bound.value != Decimal::from(0)
}

/// How a number breaks its bounds.
pub(super) fn breaks(
    min: Option<&Number>,
    max: Option<&Number>,
    number: &Decimal,
) -> Option<String> {
    if let Some((bound, text)) = min.and_then(decimal)
        && *number < bound
    {
        return Some(format!("the least is {text}"));
    }
    let (bound, text) = max.and_then(decimal)?;
    (*number > bound).then(|| format!("the greatest is {text}"))
}

fn decimal(number: &Number) -> Option<(Decimal, String)> {
    let text = match number {
        Number::Integer(value) => value.to_string(),
        Number::Float(value) => value.to_string(),
        Number::Decimal(text) => text.clone(),
    };
    Some((Decimal::parse(&text)?, text))
}

/// What a range lets through of what another one refuses.
pub(super) fn loosened(
    (min, max): (Option<&Number>, Option<&Number>),
    (new_min, new_max): (Option<&Number>, Option<&Number>),
) -> Option<Loosened> {
    let lost = |bound: Option<&Number>, new: Option<&Number>, refuses: Ordering| {
        let (bound, text) = decimal(bound?)?;
        let new = new.and_then(decimal);
        let gone = new.is_none();
        // A bound that is as tight, or tighter, refuses all that the type's does.
        let looser = new.is_none_or(|(new, _)| new.cmp(&bound) == refuses);
        looser.then_some(Lost { bound: text, gone })
    };
    bounds(
        "range",
        "numbers",
        lost(min, new_min, Ordering::Less),
        lost(max, new_max, Ordering::Greater),
    )
}

/// The row that generated code holds of a range.
pub(super) fn row(min: Option<&Number>, max: Option<&Number>) -> TokenStream {
    let min = literal::option(min.map(bound_row));
    let max = literal::option(max.map(bound_row));
    quote!(Constraint::Range { min: #min, max: #max })
}

fn bound_row(bound: &Number) -> TokenStream {
    match bound {
        Number::Integer(value) => {
            let value = literal::integer(*value);
            quote!(Number::Integer(#value))
        }
        Number::Float(value) => {
            let value = literal::float(*value);
            quote!(Number::Float(#value))
        }
        Number::Decimal(digits) => quote!(Number::Decimal(#digits)),
    }
}

/// A range in words.
pub(super) fn sentence(min: Option<&Number>, max: Option<&Number>) -> String {
    match (min.map(shown), max.map(shown)) {
        (Some(min), Some(max)) => format!("From {min} to {max}."),
        (Some(min), None) => format!("At least {min}."),
        (None, Some(max)) => format!("At most {max}."),
        (None, None) => String::new(),
    }
}

fn shown(bound: &Number) -> String {
    match bound {
        Number::Integer(value) => value.to_string(),
        Number::Float(value) => value.to_string(),
        Number::Decimal(digits) => digits.clone(),
    }
}
