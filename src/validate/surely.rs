//! What plainly satisfies its constraints. Nearly every value that is valid does.

use crate::constraints::Limits;
use crate::{Schema, View, bytes};

/// Tells whether a value satisfies its schema, as far as that is plain to see: by one look at its
/// kind, and at its length and its bytes or at the number that it is. Where it is not plain, or the
/// value holds others, the constraints tell, one after another.
#[inline(always)]
#[allow(
    clippy::inline_always,
    reason = "a call for each value of a structure would be as much work as what is done here"
)]
pub(crate) fn holds(value: &View<'_>, schema: &Schema) -> bool {
    let limits = schema.constraints.limits();
    match value {
        View::Absent | View::Boolean(_) | View::Timestamp(_) | View::Document(_) => true,
        View::String(text) => !limits.is_enum && text_is_within(text, limits),
        View::KnownString(text) => text_is_within(text, limits),
        View::Integer(integer) => !limits.is_enum && is_within(*integer, limits),
        View::KnownInteger(integer) => is_within(*integer, limits),
        View::Blob(bytes) => length_is_within(bytes.len(), limits),
        View::SingleFloat(_) | View::Float(_) | View::Number(_) => schema.constraints.is_empty(),
        View::List(_) | View::Map(_) | View::Structure(_) | View::Union(_) => false,
    }
}

#[inline]
fn text_is_within(text: &str, limits: &Limits) -> bool {
    length_is_within(text.len(), limits)
        && (limits.width == Limits::ALL_BYTES
            || bytes::all_within(text.as_bytes(), limits.first, limits.width))
}

#[inline]
#[allow(
    clippy::cast_possible_wrap,
    reason = "nothing in memory is longer than an `isize`"
)]
fn length_is_within(length: usize, limits: &Limits) -> bool {
    is_within(length as i64, limits)
}

#[inline]
fn is_within(integer: i64, limits: &Limits) -> bool {
    limits.min <= integer && integer <= limits.max
}

#[cfg(test)]
mod tests {
    use super::holds;
    use crate::pattern::{Ascii, Class, Pattern, Program};
    use crate::validate::check_thoroughly;
    use crate::{Constraint, Constraints, Number, Schema, View};

    fn leaked<T>(value: T) -> &'static T {
        Box::leak(Box::new(value))
    }

    fn schema(constraints: &[Constraint]) -> Schema {
        Schema {
            constraints: Constraints::new(leaked(constraints.to_vec())),
            ..Schema::ANY
        }
    }

    fn pattern(ascii: Ascii, min: u32, max: Option<u32>) -> Constraint {
        let class = Class {
            ascii,
            ranges: &[('ä', 'ä'), ('😹', '😹')],
            ..Class::NONE
        };
        Constraint::Pattern(leaked(Pattern {
            source: "",
            program: Program::Run { class, min, max },
        }))
    }

    fn range(min: Number, max: Number) -> Constraint {
        Constraint::Range {
            min: Some(min),
            max: Some(max),
        }
    }

    fn length(min: Option<u64>, max: Option<u64>) -> Constraint {
        Constraint::Length { min, max }
    }

    /// Constraints of every kind, those that a value of another kind has included.
    fn constraints() -> Vec<Constraint> {
        vec![
            Constraint::EnumValue(&["a", "ää"]),
            Constraint::IntegerEnumValue(&[2, 17]),
            length(Some(2), Some(17)),
            length(None, Some(4)),
            length(Some(u64::MAX), None),
            pattern(Ascii::Span(b'a', b'z'), 1, Some(16)),
            pattern(Ascii::Span(b'a', 0xff), 0, None),
            pattern(Ascii::Span(b'b', b'a'), 0, None),
            pattern(Ascii::Bits(u64::MAX, u64::MAX), 3, None),
            range(Number::Integer(2), Number::Integer(17)),
            range(Number::Float(1.5), Number::Decimal("17.5")),
            Constraint::UniqueItems,
        ]
    }

    fn texts() -> Vec<String> {
        let mut texts = vec![String::new()];
        for text in ["a", "z", "ä", "😹", "{", "A", "\u{7f}", "\u{80}"] {
            for count in [1, 2, 3, 4, 5, 8, 15, 16, 17, 18, 33] {
                texts.push(text.repeat(count));
                texts.push("b".repeat(count - 1) + text);
                texts.push(text.to_owned() + &"b".repeat(count - 1));
            }
        }
        texts
    }

    #[test]
    fn what_plainly_holds_holds_one_by_one() {
        let texts = texts();
        let mut views = vec![View::Absent, View::Boolean(true), View::Float(f64::NAN)];
        views.extend([i64::MIN, -1, 0, 1, 2, 3, 16, 17, 18, i64::MAX].map(View::Integer));
        views.extend([2, 17].map(View::KnownInteger));
        views.extend(["a", "ää"].map(View::KnownString));
        views.extend(texts.iter().map(|text| View::String(text)));
        views.extend(texts.iter().map(|text| View::Blob(text.as_bytes())));
        let mut sets = vec![vec![]];
        for one in constraints() {
            sets.push(vec![one]);
            for two in constraints() {
                sets.push(vec![one, two]);
                sets.push(vec![one, two, length(None, Some(3))]);
            }
        }
        for set in sets {
            let schema = schema(&set);
            for view in &views {
                if holds(view, &schema) {
                    assert_eq!(check_thoroughly(*view, &schema), Ok(()), "{set:?}");
                }
            }
        }
    }

    #[test]
    fn what_most_values_are_is_plain() {
        let digits = pattern(Ascii::Span(b'0', b'9'), 1, None);
        let id = [length(Some(1), Some(18)), digits];
        let status = [
            Constraint::EnumValue(&["FAILED"]),
            length(Some(1), Some(64)),
        ];
        let known = Constraint::IntegerEnumValue(&[1]);
        for (view, constraints) in [
            (View::Absent, &id[..]),
            (View::String("7"), &id),
            (View::String("76543210"), &id),
            (View::String("123456789012345678"), &id),
            (View::String("7"), &[digits]),
            (View::String("ä"), &[length(Some(1), Some(18))]),
            (View::String("ä"), &[]),
            (View::KnownString("FAILED"), &status),
            (View::KnownInteger(1), &[known]),
            (
                View::Integer(4),
                &[range(Number::Integer(1), Number::Integer(4))],
            ),
            (View::Float(0.5), &[]),
            (View::Blob(b"ab"), &[length(Some(1), Some(2))]),
        ] {
            assert!(holds(&view, &schema(constraints)), "{constraints:?}");
        }
    }

    #[test]
    fn what_a_span_is_made_of_is_counted_exactly() {
        let two = length(Some(2), Some(2));
        let letters = pattern(Ascii::Span(b'a', b'z'), 1, None);
        for constraints in [[two, letters], [letters, two]] {
            let schema = schema(&constraints);
            for (text, is_plain) in [("a", false), ("ab", true), ("abc", false), ("ä", false)] {
                assert_eq!(holds(&View::String(text), &schema), is_plain, "{text}");
            }
        }
    }
}
