//! Bounds as other languages write them, a key each.

use super::{Around, Foreign, word};
use crate::yaml::{Entry, Meaning};

/// The keys of the least length, and of the greatest.
const LENGTHS: [&[&str]; 2] = [
    &[
        "minlength",
        "minitems",
        "minproperties",
        "minlen",
        "minsize",
        "minbytes",
        "lengthmin",
    ],
    &[
        "maxlength",
        "maxitems",
        "maxproperties",
        "maxlen",
        "maxsize",
        "maxbytes",
        "lengthmax",
    ],
];
/// The keys of the least value, and of the greatest.
const VALUES: [&[&str]; 2] = [
    &["minimum", "minvalue", "gte", "rangemin"],
    &["maximum", "maxvalue", "lte", "rangemax"],
];
/// The keys of a bound that says not of what it is one.
const EITHER: [&[&str]; 2] = [&["min"], &["max"]];
/// The keys of a bound that does not belong to the range.
const EXCLUSIVE: [&[&str]; 2] = [&["exclusiveminimum", "gt"], &["exclusivemaximum", "lt"]];

/// The types that a range may stand on.
const NUMBERS: &[&str] = &[
    "byte",
    "short",
    "integer",
    "long",
    "float",
    "double",
    "big-integer",
    "big-decimal",
    "int",
    "int32",
    "int64",
    "number",
];
/// The types among them that hold whole numbers only.
const WHOLE: &[&str] = &[
    "byte",
    "short",
    "integer",
    "long",
    "big-integer",
    "int",
    "int32",
    "int64",
];

/// A bound, in the words of `length` and `range`.
pub(super) fn of_bound<'a>(
    key: &str,
    entry: &'a Entry,
    around: &Around<'a>,
) -> Option<Foreign<'a>> {
    let is_in = |names: &[&[&str]; 2]| names.iter().any(|side| side.contains(&key));
    let is_number = around
        .type_name()
        .map(|name| NUMBERS.contains(&name.to_ascii_lowercase().as_str()));
    if is_in(&LENGTHS) {
        return Some(both("length", &LENGTHS, entry, around));
    }
    if is_in(&VALUES) {
        return Some(both("range", &VALUES, entry, around));
    }
    if is_in(&EITHER) {
        let name = if is_number == Some(true) {
            "range"
        } else {
            "length"
        };
        let mut found = both(name, &EITHER, entry, around);
        let is_known = is_number == Some(true)
            || matches!(around.type_name(), Some("string" | "blob"))
            || around.get(&["list", "map"]).is_some();
        if !is_known {
            found.help = format!("{}, or `range` for a number", found.help);
            found.meant = &["length", "range"];
        }
        return Some(found);
    }
    is_in(&EXCLUSIVE).then(|| exclusive(key, entry, around))
}

/// Both bounds in one map, the other one of them a part of it.
fn both<'a>(
    name: &'static str,
    sides: &[&[&str]; 2],
    entry: &'a Entry,
    around: &Around<'a>,
) -> Foreign<'a> {
    let [min, max] = sides.map(|side| around.get(side));
    let shown = |name: &str, found: Option<&'a Entry>| {
        let number = word(&found?.value).unwrap_or("…");
        Some(format!("{name}: {number}"))
    };
    let bounds: Vec<String> = [shown("min", min), shown("max", max)]
        .into_iter()
        .flatten()
        .collect();
    let meant: &[&str] = if name == "range" {
        &["range"]
    } else {
        &["length"]
    };
    let written = format!("{name}: {{ {} }}", bounds.join(", "));
    let other = [min, max].into_iter().flatten();
    Foreign::new(meant, super::write(&written))
        .with(other.filter(|other| !std::ptr::eq(*other, entry)))
}

/// A bound that is not itself in the range.
fn exclusive<'a>(key: &str, entry: &'a Entry, around: &Around<'a>) -> Foreign<'a> {
    let [least, _] = EXCLUSIVE;
    let (name, step) = if least.contains(&key) {
        ("min", 1)
    } else {
        ("max", -1)
    };
    let is_whole = around
        .type_name()
        .is_some_and(|name| WHOLE.contains(&name.to_ascii_lowercase().as_str()));
    let number = entry
        .value
        .as_scalar()
        .filter(|scalar| is_whole && scalar.meaning() == Meaning::Number)
        .and_then(|scalar| scalar.text.parse::<i64>().ok()?.checked_add(step));
    let help = match number {
        Some(number) => super::write(&format!("range: {{ {name}: {number} }}")),
        None => format!(
            "the bounds of a `range` belong to it: write the last number that is allowed as `{name}`"
        ),
    };
    Foreign::new(&["range"], help)
}
