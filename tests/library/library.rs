//! What the regex library matches is what an automaton matches: each is the oracle of the other.

#[path = "../patterns/load.rs"]
mod load;
#[path = "../patterns/random.rs"]
mod random;

use std::cell::Cell;

use cistron::pattern::{Compiled, Library, Pattern, Program};
use cistron::{Operation, Validate};
use cistron_codegen::pattern::Program::{Automaton, Run};
use cistron_codegen::pattern::{parse, parse_for_library};
use cistron_library_tests::api::{PutHosts, PutHostsRequest};
use load::{leak, load, load_class};
use proptest::prelude::*;
use random::{EDGES, pattern, repeated_class};

thread_local! {
    /// Where the pattern of a test is compiled.
    static COMPILED: Cell<&'static Compiled> = Cell::new(Box::leak(Box::default()));
}

/// A pattern for the library, however small it is. Only one at a time can be used.
fn load_for_library(source: &str) -> Pattern {
    let library = parse_for_library(source).unwrap_or_else(|error| panic!("{source}: {error:?}"));
    COMPILED.set(Box::leak(Box::default()));
    Pattern {
        source: Box::leak(source.to_owned().into_boxed_str()),
        program: Program::Library(Library {
            expression: Box::leak(library.expression.into_boxed_str()),
            classes: leak(library.classes.iter().map(load_class).collect()),
            compiled: || COMPILED.get(),
        }),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn both_match_the_same(
        (source, _) in pattern(),
        values in prop::collection::vec("[abcäÀß0A_.\\-\n\u{2028}\u{301}|é7]{0,6}", 1..20),
        strangers in prop::collection::vec(any::<char>(), 0..20),
    ) {
        let (automaton, library) = (load(&source), load_for_library(&source));
        for value in values.into_iter().chain(strangers.into_iter().map(String::from)) {
            prop_assert_eq!(
                library.matches(&value), automaton.matches(&value), "{} on {:?}", source, value
            );
        }
    }

    #[test]
    fn so_they_do_where_a_value_is_long_and_few_characters_are_strange(
        (source, _) in repeated_class(),
        filler in "[0-9a-z -~]",
        length in 0..70_usize,
        strangers in prop::collection::vec((0..70_usize, EDGES), 0..3),
    ) {
        let mut value = filler.repeat(length);
        for (place, stranger) in strangers {
            let places: Vec<_> = value.char_indices().map(|(place, _)| place).collect();
            value.insert_str(places.get(place).copied().unwrap_or(value.len()), &stranger);
        }
        prop_assert_eq!(
            load_for_library(&source).matches(&value),
            load(&source).matches(&value),
            "{} on {:?}", source, value
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    /// Any text that is a pattern.
    #[test]
    fn any_pattern_matches_the_same(
        source in r"[ab01ä\-\^|()\[\]{}?*+,\\&~:<=!pPLxu]{0,12}",
        values in prop::collection::vec("[ab01ä\\-\\^LA]{0,4}", 8),
    ) {
        if !matches!(parse(&source), Ok(Run { .. } | Automaton { .. })) {
            return Ok(());
        }
        let (automaton, library) = (load(&source), load_for_library(&source));
        for value in &values {
            prop_assert_eq!(
                library.matches(value), automaton.matches(value), "{} on {:?}", source, value
            );
        }
    }
}

#[test]
fn each_general_category_holds_the_same_characters() {
    for name in [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe",
        "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
    ] {
        for source in [format!(r"\p{{{name}}}"), format!(r"[^\p{{{name}}}]")] {
            let (automaton, library) = (load(&source), load_for_library(&source));
            for character in ('\0'..=char::MAX).step_by(97) {
                let value = character.to_string();
                let expected = automaton.matches(&value);
                assert_eq!(library.matches(&value), expected, "{source} on {value:?}");
            }
        }
    }
}

#[test]
fn no_character_and_every_character_are_classes_too() {
    for source in [
        r"[^\s\S]",
        r"[\s\S]",
        r"a[^\s\S]*",
        r"(?:[^\s\S]|b){2}",
        r"\p{Cs}",
        "",
    ] {
        let (automaton, library) = (load(source), load_for_library(source));
        for value in ["", "a", "ab", "bb", "\n", "ä", "\u{10ffff}"] {
            let expected = automaton.matches(value);
            assert_eq!(library.matches(value), expected, "{source} on {value:?}");
        }
    }
}

#[test]
fn groups_nest_as_deep_as_they_may() {
    // A choice and a repetition each.
    let nested = |levels: usize| "(".repeat(levels) + "a|bc" + &"|d)*".repeat(levels);
    let library = load_for_library(&nested(8));
    assert!(library.matches("abcdda") && !library.matches("abcdc"));
    let refused = parse_for_library(&nested(9)).expect_err("it nests too deep");
    assert!(refused[0].message.contains("18 levels"), "{refused:?}");

    // Groups that are neither cost nothing.
    let plain = "(".repeat(100) + "a|bc" + &")".repeat(100);
    let library = load_for_library(&plain);
    assert!(library.matches("bc") && !library.matches("c"));
}

#[test]
fn the_largest_is_compiled_too() {
    for source in [
        // 65,535 states, or nearly, in three ways.
        "a{65533}",
        r"\p{L}{0,253}",
        "(?:[a-z]{1,120}é?){250}",
    ] {
        let library = load_for_library(source);
        assert!(!library.matches("!"), "{source}");
    }
    let library = load_for_library("a{65533}");
    assert!(library.matches(&"a".repeat(65_533)) && !library.matches(&"a".repeat(65_532)));
    assert!(parse_for_library("a{65534}").is_err());
}

#[test]
fn time_is_linear_where_backtracking_is_exponential() {
    let library = load_for_library("(a*)*(a*)*(a*)*b");
    assert!(!library.matches(&"a".repeat(10_000)));
    assert!(library.matches(&("a".repeat(10_000) + "b")));
}

/// The violations of a request, one a line.
fn violations(request: &PutHostsRequest) -> Vec<String> {
    let violations = request.validate().err();
    violations
        .iter()
        .flat_map(|violations| violations.iter())
        .map(ToString::to_string)
        .collect()
}

#[test]
fn a_service_validates() {
    let name = |labels: usize| "a-1.".repeat(labels) + "example";
    let request = PutHostsRequest::new(name(1)).with_hosts(vec![name(1), name(300)]);
    assert_eq!(violations(&request), Vec::<String>::new());
    assert!(PutHosts::encode_request(&request).is_ok());

    let wrong = PutHostsRequest::new("example")
        .with_hosts(vec![name(301), name(2), "a..b".to_owned()])
        .with_short(name(5))
        .with_label("Größe\u{1F600}");
    let said = violations(&wrong).join("\n");
    for place in ["/host'", "/hosts/0'", "/hosts/2'", "/short'", "/label'"] {
        assert!(said.contains(place), "{place}: {said}");
    }
    assert!(!said.contains("/hosts/1'"), "{said}");
    let right = request.with_label(format!("Ä{}-~é", "ö".repeat(100)));
    assert_eq!(violations(&right), Vec::<String>::new());
}
