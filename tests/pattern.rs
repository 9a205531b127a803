//! Patterns match what the `regex` crate says they match.

use std::sync::LazyLock;

#[path = "patterns/load.rs"]
mod load;
#[path = "patterns/random.rs"]
mod random;

use cistron_codegen::pattern::parse;
use load::load;
use proptest::prelude::*;
use random::{EDGES, pattern, repeated_class};
use regex::Regex;

/// A character that the oracle does not know.
static UNASSIGNED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\p{Cn}").unwrap());

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_pattern_matches_what_the_oracle_matches(
        (ours, theirs) in pattern(),
        values in prop::collection::vec("[abcäÀß0A_.\\-\n\u{2028}\u{301}|é7]{0,6}", 1..20),
    ) {
        let oracle = Regex::new(&format!(r"\A(?:{theirs})\z")).unwrap();
        let pattern = load(&ours);
        for value in &values {
            prop_assert_eq!(
                pattern.matches(value),
                oracle.is_match(value),
                "{} on {:?}", ours, value
            );
        }
    }

    #[test]
    fn so_it_does_where_a_value_is_long_and_few_characters_are_strange(
        (ours, theirs) in repeated_class(),
        filler in "[0-9a-z -~]",
        length in 0..70_usize,
        strangers in prop::collection::vec((0..70_usize, EDGES), 0..3),
    ) {
        let oracle = Regex::new(&format!(r"\A(?:{theirs})\z")).unwrap();
        let mut value = filler.repeat(length);
        for (place, stranger) in strangers {
            let places: Vec<_> = value.char_indices().map(|(place, _)| place).collect();
            value.insert_str(places.get(place).copied().unwrap_or(value.len()), &stranger);
        }
        prop_assume!(!UNASSIGNED.is_match(&value));
        prop_assert_eq!(
            load(&ours).matches(&value),
            oracle.is_match(&value),
            "{} on {:?}", ours, value
        );
    }

    #[test]
    fn a_general_category_holds_what_the_oracle_holds(
        name in prop::sample::select(vec![
            "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P",
            "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl",
            "Zp", "Cc", "Cf", "Co",
        ]),
        // The planes where characters are assigned in every version of Unicode of late.
        value in prop_oneof!["[\u{0}-\u{7f}]", "[\u{80}-\u{17ff}]", "[\u{2000}-\u{2bff}]"],
    ) {
        let source = format!(r"\p{{{name}}}");
        let oracle = Regex::new(&format!(r"\A{source}\z")).unwrap();
        // The two know different versions of Unicode, and so may know different characters.
        prop_assume!(!UNASSIGNED.is_match(&value));
        prop_assert_eq!(load(&source).matches(&value), oracle.is_match(&value), "{:?}", value);
    }
}

proptest! {
    // The oracle takes a while to compile such a pattern.
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Many counts at once, each begun at another character, which end together.
    #[test]
    fn so_it_does_where_counts_overlap(
        (min, max) in prop_oneof![0..5_u32, 60..70_u32, 120..130_u32]
            .prop_flat_map(|min| (Just(min), min.max(2)..=min + 70)),
        bounded in any::<bool>(),
        values in prop::collection::vec("(?:[ab]{0,40}b{0,3}[ab]{0,150}c?){0,3}", 10),
    ) {
        let counted = format!("[ab]*b[ab]{{{min},{max}}}");
        let source = if bounded { counted } else { format!("(?:{counted}c)*(?:{counted})?") };
        let oracle = Regex::new(&format!(r"\A(?:{source})\z")).unwrap();
        let pattern = load(&source);
        for value in &values {
            prop_assert_eq!(
                pattern.matches(value), oracle.is_match(value), "{} on {:?}", source, value
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    /// Any text: either all that is wrong with it is told at its place, or it is a pattern for the
    /// oracle too, and means the same.
    #[test]
    fn what_is_taken_means_the_same_to_the_oracle(
        source in r"[ab01ä\-\^|()\[\]{}?*+,\\&~:<=!pPLxu]{0,12}",
        values in prop::collection::vec("[ab01ä\\-\\^LA]{0,4}", 8),
    ) {
        if let Err(mistakes) = parse(&source) {
            prop_assert!(!mistakes.is_empty());
            let length = source.chars().count();
            for mistake in mistakes {
                prop_assert!(mistake.width > 0 && mistake.offset + mistake.width <= length.max(1));
            }
            return Ok(());
        }
        let oracle = match Regex::new(&format!(r"\A(?:{source})\z")) {
            Err(regex::Error::CompiledTooBig(_)) => return Ok(()),
            oracle => oracle.unwrap(),
        };
        let pattern = load(&source);
        for value in &values {
            prop_assert_eq!(
                pattern.matches(value), oracle.is_match(value), "{} on {:?}", source, value
            );
        }
    }
}

#[test]
fn a_stranger_is_found_wherever_it_stands() {
    for (source, filler) in [
        ("[0-9]+", "7"),
        ("[ -~]{3,40}", "~"),
        (r"[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+", "x"),
        ("[a-z0-9-.]+", "-"),
        ("[^a]*", "b"),
        ("[0-9]*[ -~]*", "5"),
    ] {
        let pattern = load(source);
        let oracle = Regex::new(&format!(r"\A(?:{source})\z")).unwrap();
        for length in (0..=18).chain([31, 32, 33, 47, 48, 49]) {
            for place in 0..=length {
                for stranger in [
                    "", "/", ":", "a", "\u{1f}", "\u{7f}", "\u{80}", "ä", "日", "😹",
                ] {
                    let (before, after) = (filler.repeat(place), filler.repeat(length - place));
                    let value = format!("{before}{stranger}{after}");
                    let expected = oracle.is_match(&value);
                    assert_eq!(pattern.matches(&value), expected, "{source} on {value:?}");
                }
            }
        }
    }
}

#[test]
fn time_is_linear_where_backtracking_is_exponential() {
    // Thirty such groups would keep a backtracking engine busy for longer than anyone waits.
    let pattern = load("(a*)*(a*)*(a*)*b");
    assert!(!pattern.matches(&"a".repeat(10_000)));
    assert!(pattern.matches(&("a".repeat(10_000) + "b")));
}

#[test]
fn a_counted_run_may_be_entered_at_every_character() {
    // Both ends of the value may belong to the run, so it is at many counts at once.
    let pattern = load("a*a{70,200}b?a{0,3}");
    for (count, expected) in [(69, false), (70, true), (200, true), (1000, true)] {
        assert_eq!(pattern.matches(&"a".repeat(count)), expected, "{count}");
    }
    let bounded = load("xa{65,130}");
    for (count, expected) in [(64, false), (65, true), (130, true), (131, false)] {
        assert_eq!(
            bounded.matches(&format!("x{}", "a".repeat(count))),
            expected,
            "{count}"
        );
    }
}

#[test]
fn the_patterns_of_the_seed_document() {
    let text = load(r"[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+");
    assert!(text.matches("an instance, Größe ½ €"));
    assert!(!text.matches(""));
    assert!(
        !text.matches("a\tb"),
        "a tab is a control character, \\p{{Cc}}"
    );
    let digits = load("[0-9]+");
    assert!(digits.matches("0123456789"));
    assert!(
        !digits.matches("١٢٣"),
        "digits of other scripts are not in [0-9]"
    );
}
