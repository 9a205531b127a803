//! Constraints: one file each, with the key, where it may stand, its own check, the row of the
//! table that is emitted, and its line of documentation.

mod category;
mod decimal;
mod known_values;
mod length;
mod loosened;
mod matching;
mod pattern;
mod range;
mod unique_items;

pub(crate) use category::Category;
pub(crate) use decimal::Decimal;
pub use length::Length;
pub(crate) use loosened::loosened;
pub use pattern::Pattern;
pub use range::{Bound, Range};

use crate::checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Place;
use crate::tokens::TokenStream;
use crate::yaml::Node;

/// A constraint as it was written, whatever it stands on.
#[derive(Debug, Clone, PartialEq)]
pub enum Written {
    /// `length`.
    Length(Length),
    /// `range`.
    Range(Range),
    /// `pattern`.
    Pattern(Pattern),
    /// `unique-items`; `false` lifts it.
    UniqueItems(bool),
}

/// What is known of a constraint before one is written.
pub(crate) struct Rule {
    /// The key.
    pub(crate) key: &'static str,
    /// Where it may stand, in words.
    pub(crate) stands_on: &'static str,
    /// Whether it may stand on a category of types.
    pub(crate) fits: fn(Category) -> bool,
    /// Reads what stands at the key.
    pub(crate) read: fn(&Node, &mut Diagnostics) -> Option<Written>,
}

/// Every constraint that has a key, in the order in which they hold.
pub(crate) const RULES: [&Rule; 4] = [
    &length::RULE,
    &range::RULE,
    &pattern::RULE,
    &unique_items::RULE,
];

impl Written {
    /// What is known of its kind.
    pub(crate) fn rule(&self) -> &'static Rule {
        match self {
            Self::Length(_) => &length::RULE,
            Self::Range(_) => &range::RULE,
            Self::Pattern(_) => &pattern::RULE,
            Self::UniqueItems(_) => &unique_items::RULE,
        }
    }

    /// How a text breaks it, in words.
    #[must_use]
    pub fn refuses_text(&self, text: &str) -> Option<String> {
        match self {
            Self::Length(length) => breaks(&length.resolve(), Sample::Text(text)),
            Self::Pattern(pattern) => breaks(&pattern.resolve(), Sample::Text(text)),
            Self::Range(_) | Self::UniqueItems(_) => None,
        }
    }

    /// How so many bytes or entries break it, in words.
    #[must_use]
    pub fn refuses_count(&self, count: usize) -> Option<String> {
        match self {
            Self::Length(length) => breaks(&length.resolve(), Sample::Count(count)),
            _ => None,
        }
    }

    /// How a number in the notation of JSON breaks it, in words.
    #[must_use]
    pub fn refuses_number(&self, digits: &str) -> Option<String> {
        match self {
            Self::Range(range) => range.breaks(&Decimal::parse(digits)?),
            _ => None,
        }
    }

    /// Whether two constraints are of one kind, so that one takes the place of the other.
    #[must_use]
    pub fn is_of_kind(&self, other: &Self) -> bool {
        self.rank() == other.rank()
    }

    /// The place of its kind among the others.
    #[must_use]
    pub fn rank(&self) -> usize {
        match self {
            Self::Length(_) => 1,
            Self::Range(_) => 2,
            Self::Pattern(_) => 3,
            Self::UniqueItems(_) => 4,
        }
    }

    /// Proves that it fits what it stands on.
    pub(crate) fn resolve(
        &self,
        place: &Place,
        category: Category,
        sink: &mut Diagnostics,
    ) -> Resolution {
        let rule = self.rule();
        if !(rule.fits)(category) {
            let message = format!(
                "`{}` stands on {}, and this is {}",
                rule.key,
                rule.stands_on,
                category.describe()
            );
            let other = RULES.iter().find(|other| {
                // What measures one kind of value often has a sibling that measures the other.
                (other.fits)(category)
                    && matches!(
                        (rule.key, other.key),
                        ("length", "range") | ("range", "length")
                    )
            });
            sink.push(
                Diagnostic::error(Code::ConstraintMisplaced, place, message)
                    .maybe_help(other.map(|other| format!("did you mean `{}`?", other.key))),
            );
            return Resolution::Wrong;
        }
        let found = match self {
            Self::Length(length) => Some(length.resolve()),
            Self::Range(range) => range.resolve(category, sink),
            Self::Pattern(pattern) => Some(pattern.resolve()),
            Self::UniqueItems(true) => Some(checked::Constraint::UniqueItems),
            Self::UniqueItems(false) => return Resolution::Lifted,
        };
        found.map_or(Resolution::Wrong, Resolution::Holds)
    }
}

/// What becomes of a constraint where it stands.
pub(crate) enum Resolution {
    /// It holds.
    Holds(checked::Constraint),
    /// It says that one of its kind does not hold here.
    Lifted,
    /// It was reported.
    Wrong,
}

/// The place of a constraint among the others: first those that `check` puts there, then the
/// order of [`RULES`].
pub(crate) fn rank(constraint: &checked::Constraint) -> usize {
    use checked::Constraint;
    match constraint {
        Constraint::EnumValue(_) | Constraint::IntegerEnumValue(_) => 0,
        Constraint::Length { .. } => 1,
        Constraint::Range { .. } => 2,
        Constraint::Pattern(_) => 3,
        Constraint::UniqueItems => 4,
    }
}

/// A value that is known when the spec is compiled.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sample<'a> {
    /// A string.
    Text(&'a str),
    /// Bytes, or the entries of a list or a map.
    Count(usize),
    /// A number.
    Number(&'a Decimal),
}

/// How a value breaks a constraint, in words.
pub(crate) fn breaks(constraint: &checked::Constraint, sample: Sample<'_>) -> Option<String> {
    use checked::Constraint;
    match (constraint, sample) {
        (Constraint::Length { min, max }, Sample::Text(text)) => {
            length::breaks(*min, *max, text.chars().count())
        }
        (Constraint::Length { min, max }, Sample::Count(count)) => {
            length::breaks(*min, *max, count)
        }
        (Constraint::Range { min, max }, Sample::Number(number)) => {
            range::breaks(min.as_ref(), max.as_ref(), number)
        }
        (Constraint::Pattern(pattern), Sample::Text(text)) => pattern::breaks(pattern, text),
        _ => None,
    }
}

/// The row that generated code holds of a constraint.
pub(crate) fn row(constraint: &checked::Constraint) -> TokenStream {
    use checked::Constraint;
    match constraint {
        Constraint::Length { min, max } => length::row(*min, *max),
        Constraint::Range { min, max } => range::row(min.as_ref(), max.as_ref()),
        Constraint::Pattern(found) => pattern::row(found),
        Constraint::UniqueItems => unique_items::row(),
        Constraint::EnumValue(values) => known_values::text_row(values),
        Constraint::IntegerEnumValue(values) => known_values::integer_row(values),
    }
}

/// A constraint in words. An enum says its values by its variants.
pub(crate) fn sentence(constraint: &checked::Constraint) -> String {
    use checked::Constraint;
    match constraint {
        Constraint::Length { min, max } => length::sentence(*min, *max),
        Constraint::Range { min, max } => range::sentence(min.as_ref(), max.as_ref()),
        Constraint::Pattern(found) => pattern::sentence(found),
        Constraint::UniqueItems => unique_items::sentence(),
        Constraint::EnumValue(_) | Constraint::IntegerEnumValue(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language;

    #[test]
    fn every_rule_has_its_key_in_the_tables() {
        for rule in RULES {
            for table in [language::MEMBER, language::ITEM, language::TYPE] {
                assert!(table.iter().any(|key| key.name == rule.key), "{}", rule.key);
            }
        }
    }
}
