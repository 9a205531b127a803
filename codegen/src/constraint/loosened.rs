//! A constraint at a place of use that lets through what the type's refuses.

use crate::checked;

/// What becomes possible where a constraint takes the place of another one, in words.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Loosened {
    /// `lets through lengths below 1`.
    pub(crate) effect: String,
    /// What to do instead.
    pub(crate) help: String,
}

/// What a constraint lets through of what the type's refuses; `here` is absent where it only lifts
/// the type's. Nothing is returned for one that refuses as much or more.
pub(crate) fn loosened(
    of_type: &checked::Constraint,
    here: Option<&checked::Constraint>,
) -> Option<Loosened> {
    use checked::Constraint;
    match (of_type, here) {
        (
            Constraint::Length { min, max },
            Some(Constraint::Length {
                min: new_min,
                max: new_max,
            }),
        ) => super::length::loosened((*min, *max), (*new_min, *new_max)),
        (
            Constraint::Range { min, max },
            Some(Constraint::Range {
                min: new_min,
                max: new_max,
            }),
        ) => super::range::loosened(
            (min.as_ref(), max.as_ref()),
            (new_min.as_ref(), new_max.as_ref()),
        ),
        (Constraint::Pattern(pattern), Some(Constraint::Pattern(new))) => {
            super::pattern::loosened(pattern, new)
        }
        (Constraint::UniqueItems, None) => Some(super::unique_items::loosened()),
        _ => None,
    }
}

/// A bound of a type that does not hold any more.
pub(super) struct Lost {
    /// The bound as it is written.
    pub(super) bound: String,
    /// No other one takes its place.
    pub(super) gone: bool,
}

/// What bounds let through: `measured` is `lengths` or `numbers`.
pub(super) fn bounds(
    key: &str,
    measured: &str,
    min: Option<Lost>,
    max: Option<Lost>,
) -> Option<Loosened> {
    let below = min.as_ref().map(|lost| format!("below {}", lost.bound));
    let above = max.as_ref().map(|lost| format!("above {}", lost.bound));
    let ranges: Vec<String> = below.into_iter().chain(above).collect();
    if ranges.is_empty() {
        return None;
    }
    let bounds = [("min", min), ("max", max)];
    let gone = bounds
        .into_iter()
        .find_map(|(name, lost)| Some((name, lost.filter(|lost| lost.gone)?.bound)));
    let help = match gone {
        Some((name, bound)) => {
            format!("write `{name}: {bound}` here too, or use a type that has no `{key}`")
        }
        None => format!("use a type that has no `{key}`, or loosen it there"),
    };
    Some(Loosened {
        effect: format!("lets through {measured} {}", ranges.join(" and ")),
        help,
    })
}
