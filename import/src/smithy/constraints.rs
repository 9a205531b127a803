//! Constraints: of a type, and of a place where it is used.

use cistron_codegen::model::{Bound, Constraint, Length, Located, Pattern, Range, Written};

use super::ast::{Member, Shape, Traits};
use super::build::Builder;
use super::category::Category;
use super::losses::Subject;
use crate::json::{Entry, Json};
use crate::pattern::{self, Whole};

/// The names of the traits that become keys of an item.
const TRAITS: &[&str] = &[
    "length",
    "range",
    "pattern",
    "uniqueItems",
    "mediaType",
    "timestampFormat",
];

/// Whether none of the traits becomes a key of an item.
pub(super) fn is_plain(traits: &Traits<'_>) -> bool {
    !TRAITS.iter().any(|name| traits.api(name).is_some())
}

/// The constraints of a shape.
pub(super) fn of_shape<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    shape: &Shape<'j>,
) -> Vec<Constraint> {
    let category = Category::of_shape(shape);
    let mut all = of_traits(builder, Subject::shape(shape), &shape.traits, category);
    if is_set(shape) && shape.traits.api("uniqueItems").is_none() {
        let place = builder.place(shape.at, shape.id);
        all.push(Constraint {
            place,
            written: Written::UniqueItems(true),
        });
    }
    all
}

/// Whether a shape is a set of Smithy 1: a list in which no item stands twice.
pub(super) fn is_set(shape: &Shape<'_>) -> bool {
    shape.json.get("type").and_then(Json::as_text) == Some("set")
}

/// The constraints of a member.
pub(super) struct OfMember {
    /// Those that are not its type's too.
    pub(super) own: Vec<Constraint>,
    /// All that hold, in the order of their kinds.
    pub(super) all: Vec<Constraint>,
    /// One of its own lets through what its type's refuses.
    pub(super) loosened: bool,
}

/// The constraints of a member: its own take the place of its type's of the same kind.
pub(super) fn of_member<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    subject: Subject<'j>,
    member: &Member<'j>,
) -> OfMember {
    let category = Category::of_target(builder.ast, member.target.id);
    let mut own = of_traits(builder, subject, &member.traits, category);
    let ast = builder.ast;
    let mut all = match ast.get(member.target.id) {
        Some(shape) => of_shape(builder, shape),
        None => Vec::new(),
    };
    own.retain(|constraint| !all.iter().any(|other| is_same(constraint, other)));
    let loosened = all
        .iter()
        .any(|other| own.iter().any(|constraint| loosens(constraint, other)));
    all.retain(|other| {
        !own.iter()
            .any(|constraint| constraint.written.is_of_kind(&other.written))
    });
    all.extend(own.iter().cloned());
    all.sort_by_key(|constraint| constraint.written.rank());
    OfMember { own, all, loosened }
}

/// Whether a constraint lets through what another one refuses. Of two patterns that differ it is
/// not worked out.
fn loosens(constraint: &Constraint, other: &Constraint) -> bool {
    fn is_gone<T>(
        bound: Option<&Located<T>>,
        other: Option<&Located<T>>,
        is_looser: impl Fn(&T, &T) -> bool,
    ) -> bool {
        match (bound, other) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(bound), Some(other)) => is_looser(&bound.value, &other.value),
        }
    }
    match (&constraint.written, &other.written) {
        (Written::Length(new), Written::Length(old)) => {
            is_gone(new.min.as_ref(), old.min.as_ref(), |new, old| new < old)
                || is_gone(new.max.as_ref(), old.max.as_ref(), |new, old| new > old)
        }
        (Written::Range(new), Written::Range(old)) => {
            let below = |new: &Bound, old: &Bound| new.compare(old).is_lt();
            let above = |new: &Bound, old: &Bound| new.compare(old).is_gt();
            is_gone(new.min.as_ref(), old.min.as_ref(), below)
                || is_gone(new.max.as_ref(), old.max.as_ref(), above)
        }
        (Written::Pattern(new), Written::Pattern(old)) => new != old,
        _ => false,
    }
}

/// Whether two constraints say the same, wherever they stand.
fn is_same(one: &Constraint, other: &Constraint) -> bool {
    fn values<T: Clone>(bound: Option<&Located<T>>) -> Option<T> {
        bound.map(|bound| bound.value.clone())
    }
    match (&one.written, &other.written) {
        (Written::Length(one), Written::Length(other)) => {
            values(one.min.as_ref()) == values(other.min.as_ref())
                && values(one.max.as_ref()) == values(other.max.as_ref())
        }
        (Written::Range(one), Written::Range(other)) => {
            values(one.min.as_ref()) == values(other.min.as_ref())
                && values(one.max.as_ref()) == values(other.max.as_ref())
        }
        (one, other) => one == other,
    }
}

/// The constraints among traits, in the order in which they hold.
fn of_traits<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    subject: Subject<'j>,
    traits: &Traits<'j>,
    category: Category,
) -> Vec<Constraint> {
    let mut all = Vec::new();
    for name in ["length", "range", "pattern", "uniqueItems"] {
        let Some(entry) = traits.api(name) else {
            continue;
        };
        match read(builder, name, entry, category) {
            Ok(Some(written)) => all.push(Constraint {
                place: builder.place(entry.at, &entry.key),
                written,
            }),
            Ok(None) => {}
            Err(reason) => builder.losses.lose(subject, &entry.key, reason),
        }
    }
    all
}

/// Reads a constraint. Nothing is returned of one that holds for every value anyway.
fn read(
    builder: &mut Builder<'_, '_, '_>,
    name: &str,
    entry: &Entry,
    category: Category,
) -> Result<Option<Written>, String> {
    let fits = match name {
        "length" => {
            category.is_textual()
                || matches!(
                    category,
                    Category::Simple("blob") | Category::List | Category::Map
                )
        }
        "range" => category.is_number(),
        "pattern" => category.is_textual(),
        _ => category == Category::List,
    };
    if !fits && category != Category::Unknown {
        return Err(format!("it says nothing of {}", category.describe()));
    }
    match name {
        "length" => length(builder, &entry.value),
        "range" => range(builder, &entry.value, category),
        "pattern" => pattern(builder, &entry.value),
        _ => Ok(Some(Written::UniqueItems(true))),
    }
}

fn length(builder: &Builder<'_, '_, '_>, json: &Json) -> Result<Option<Written>, String> {
    let bound = |key: &str| -> Result<Option<Located<u64>>, String> {
        let Some(json) = json.get(key) else {
            return Ok(None);
        };
        let digits = json.as_number().ok_or("its bounds are not numbers")?;
        let value = digits
            .parse()
            .map_err(|_| format!("{digits} is not the length of anything"))?;
        Ok(Some(Located::new(value, &builder.place(json.at, ""))))
    };
    let (min, max) = (bound("min")?, bound("max")?);
    if let (Some(min), Some(max)) = (&min, &max)
        && min.value > max.value
    {
        return Err("no value satisfies it: `min` is more than `max`".to_owned());
    }
    Ok((min.is_some() || max.is_some()).then_some(Written::Length(Length { min, max })))
}

fn range(
    builder: &Builder<'_, '_, '_>,
    json: &Json,
    category: Category,
) -> Result<Option<Written>, String> {
    let bound = |key: &str| -> Result<Option<Located<Bound>>, String> {
        let Some(json) = json.get(key) else {
            return Ok(None);
        };
        // A decimal may be written as a text, which keeps its digits.
        let digits = json.as_number().or(json.as_text());
        let digits = digits.ok_or("its bounds are not numbers")?;
        let bound = Bound::new(digits).ok_or_else(|| format!("{digits} is no number"))?;
        Ok(Some(Located::new(bound, &builder.place(json.at, ""))))
    };
    let (mut min, mut max) = (bound("min")?, bound("max")?);
    if let Some((least, greatest)) = category.integer_bounds() {
        for bound in [&min, &max].into_iter().flatten() {
            is_whole(&bound.value)?;
        }
        let (least, greatest) = (Bound::from(least), Bound::from(greatest));
        // A bound beyond those of the type holds for every value.
        min = min.filter(|bound| bound.value.compare(&least).is_gt());
        max = max.filter(|bound| bound.value.compare(&greatest).is_lt());
        let outside = |bound: &Located<Bound>| {
            bound.value.compare(&least).is_lt() || bound.value.compare(&greatest).is_gt()
        };
        if min.as_ref().is_some_and(outside) || max.as_ref().is_some_and(outside) {
            return Err("no value of the type satisfies it".to_owned());
        }
    }
    if let (Some(min), Some(max)) = (&min, &max)
        && min.value.compare(&max.value).is_gt()
    {
        return Err("no value satisfies it: `min` is more than `max`".to_owned());
    }
    Ok((min.is_some() || max.is_some()).then_some(Written::Range(Range { min, max })))
}

fn is_whole(bound: &Bound) -> Result<(), String> {
    if bound.is_whole() {
        return Ok(());
    }
    let digits = bound.text();
    Err(format!(
        "{digits} is not a whole number, and the values are"
    ))
}

fn pattern(builder: &mut Builder<'_, '_, '_>, json: &Json) -> Result<Option<Written>, String> {
    let source = json.as_text().ok_or("it is not a text")?;
    Ok(builder.pattern(source)?.map(Written::Pattern))
}

/// The pattern that the whole of a value matches in which another one is found. There is none where
/// that is found in every value.
pub(super) fn whole_pattern(source: &str) -> Result<Option<Pattern>, String> {
    match pattern::whole(source)? {
        Whole::Always => Ok(None),
        Whole::Pattern(whole) => Pattern::new(whole).map(Some).map_err(|mistakes| {
            let messages = mistakes.into_iter().map(|mistake| mistake.message);
            messages.collect::<Vec<_>>().join("; ")
        }),
    }
}
