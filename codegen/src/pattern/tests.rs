//! What is in the dialect, and what is said of what is not.

use super::*;

#[test]
fn a_repeated_class_is_a_run() {
    for (pattern, bounds) in [
        ("[a-z]", (1, Some(1))),
        ("([a-z])", (1, Some(1))),
        ("[a-z]*", (0, None)),
        ("(?:[a-z]){2,5}", (2, Some(5))),
        (r"\d{12}", (12, Some(12))),
        ("a{3,}", (3, None)),
        (".?", (0, Some(1))),
    ] {
        let Program::Run { min, max, .. } = parse(pattern).unwrap() else {
            panic!("{pattern} is not a run");
        };
        assert_eq!((min, max), bounds, "{pattern}");
    }
}

/// A pattern, how many characters stand before what is wrong in it, how many are wrong, and words of
/// the message.
type Case = (&'static str, usize, usize, &'static str);

/// What is wrong in each pattern is one thing.
fn told(cases: &[Case]) {
    for &(pattern, offset, width, message) in cases {
        let found = parse(pattern).unwrap_err();
        assert_eq!(found.len(), 1, "{pattern}: {found:#?}");
        let found = &found[0];
        let help = found.help.as_deref().unwrap_or_default();
        assert!(
            found.message.contains(message) || help.contains(message),
            "{pattern}: {found:#?}"
        );
        assert_eq!((found.offset, found.width), (offset, width), "{pattern}");
    }
}

#[test]
fn what_is_not_regular_is_refused_at_its_place() {
    told(&[
        ("a(?=b)", 1, 3, "look-around"),
        ("a(?<!b)", 1, 4, "look-around"),
        (r"(a)\1", 3, 2, "back-reference"),
        (r"(a)\12b", 3, 3, "back-reference"),
        (r"(a)\k<a>", 3, 5, "back-reference"),
        ("(a)(?P=a)", 3, 6, "back-reference"),
        (r"a\b", 1, 2, "boundary"),
        (r"[\b]", 1, 2, "boundary"),
        ("(?i)a", 0, 4, "flags"),
        ("(?i:a)", 0, 4, "flags"),
        ("(?<name>a)", 0, 8, "name"),
        ("(?P<name>a)", 0, 9, "name"),
        ("a(?>b)", 1, 3, "atomic"),
        ("a(?#b)c", 1, 5, "comment"),
        ("a(?)", 1, 2, "no group"),
    ]);
}

#[test]
fn anchors_are_one_mistake_and_what_is_meant_is_told() {
    told(&[
        ("^a", 0, 1, "write `a`, or `a.*` where"),
        ("äa$", 2, 1, "write `äa`, or `.*äa` where"),
        ("^[0-9]+$", 0, 1, "write `[0-9]+`"),
        (r"\Aa\z", 0, 2, "write `a`"),
        ("^(a|b)$", 0, 1, "write `(a|b)`"),
        ("^a$|^b$", 0, 1, "write `a|b`"),
        ("^a|b$", 0, 1, "where more may stand"),
        ("a(^|b)", 2, 1, "where more may stand"),
        ("^", 0, 1, "leave it out"),
        ("a^", 1, 1, "leave it out"),
        (r"^\.$", 0, 1, r"write `\.`"),
    ]);
}

#[test]
fn quantifiers_have_one_form() {
    told(&[
        ("a+?", 1, 2, "lazy"),
        ("a{2,3}?", 1, 6, "lazy"),
        ("a++", 2, 1, "quantifier"),
        ("a*{2}", 2, 3, "quantifier"),
        ("*a", 0, 1, r"write `\*`"),
        ("(+)", 1, 1, "could repeat"),
        ("a|{2}", 2, 3, r"write `\{`"),
        (r"a{,5}", 1, 4, "write `{0,5}`"),
        (r"a{}", 1, 2, "repetition"),
        (r"a{b}", 1, 1, r"`\{`"),
        (r"a{2", 1, 1, "repetition"),
        (r"a{2, 3}", 1, 6, "write `{2,3}`"),
        (r"a{5,2}", 1, 5, "write `{2,5}`"),
        ("a{99999999999}", 1, 13, "limit"),
        ("ba{1,50000}", 0, 11, "limit"),
    ]);
}

#[test]
fn classes_mean_one_thing_to_every_engine() {
    told(&[
        ("[a&&b]", 2, 2, "&&"),
        ("[a--b]", 2, 2, "--"),
        ("[--b]", 1, 2, "--"),
        ("[a[b]", 2, 1, "`[`"),
        (
            "[[:alpha:]]",
            1,
            1,
            "write `A-Za-z` in place of `[:alpha:]`",
        ),
        ("[]a]", 1, 1, "`]`"),
        ("[]", 1, 1, "`]`"),
        ("[^]", 2, 1, "`]`"),
        (r"[b-a]", 1, 3, "`a-b`"),
        (r"[\w-.]", 1, 4, r"`\-`"),
        ("a[b", 1, 1, "unclosed"),
        (r"\p{Greek}", 0, 9, "general category"),
        (r"\p", 0, 2, "general category"),
        (r"[\A]", 1, 2, "leave it out"),
    ]);
}

#[test]
fn what_is_open_is_closed_and_what_is_closed_was_open() {
    told(&[
        ("(a", 0, 1, "unclosed"),
        ("a(b|(c)", 1, 1, "unclosed"),
        ("a)b", 1, 1, "closes no group"),
    ]);
    let deep = "(".repeat(100) + "a" + &")".repeat(100);
    assert!(parse(&deep).is_ok());
    let too_deep = format!("({deep})|^");
    let found = parse(&too_deep).unwrap_err();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].offset, 100);
}

#[test]
fn escapes_are_those_of_the_dialect() {
    told(&[
        (r"a\0", 1, 2, r"write `\x00`"),
        (r"\a", 0, 2, r"write `\x07`"),
        (r"\e", 0, 2, r"write `\x1b`"),
        (r"\cJ", 0, 3, r"write `\x0a`"),
        (r"\h", 0, 2, "write `h`"),
        (r"\é", 0, 2, "write `é`"),
        (r"a\", 1, 1, "backslash"),
        (r"\x4", 0, 3, "2 hexadecimal digits"),
        (r"\u{}", 0, 4, "hexadecimal digits"),
        (r"\u{41", 0, 5, "hexadecimal digits"),
        (r"\ud83d", 0, 6, "half"),
        (r"\u{110000}", 0, 10, "no character"),
    ]);
    for pattern in [r"\x41", r"\x{41}", r"\u0041", r"\u{41}", r"\U00000041"] {
        assert_eq!(parse(pattern), parse("A"), "{pattern}");
    }
    assert_eq!(parse(r"\p{gc=Lu}"), parse(r"\p{Uppercase_Letter}"));
    assert_eq!(parse(r"\pL"), parse(r"\p{Letter}"));
}

#[test]
fn all_mistakes_are_told_at_once() {
    let found = parse(r"(?i)a+?[[:digit:]]\1(b").unwrap_err();
    let places: Vec<usize> = found.iter().map(|mistake| mistake.offset).collect();
    assert_eq!(places, [0, 5, 8, 18, 20], "{found:#?}");
}

#[test]
fn bars_in_a_class_are_plain_characters() {
    let Program::Run { class, .. } = parse(r"[\p{L}||\p{N}]+").unwrap() else {
        panic!("not a run");
    };
    assert!(class.contains_ascii('|') && class.contains_ascii('7'));
    assert!(!class.contains_ascii('-'));
}

#[test]
fn beyond_the_bounds_of_an_automaton_is_the_library() {
    for (pattern, expression) in [
        ("(?:ab){1,500}", "(?:<1><0>){1,500}"),
        ("ba{1,5000}", "<1>(?:<0>){1,5000}"),
        ("(?:a|){600,}", "(?:(?:<0>|(?:))){600,}"),
        (
            "(?:a(?:b){0}c?){900}",
            "(?:<1>(?:(?:)){0,0}(?:<0>){0,1}){900,900}",
        ),
    ] {
        let Program::Library(library) = parse(pattern).unwrap() else {
            panic!("{pattern} is not the library's");
        };
        assert_eq!(library.expression, expression, "{pattern}");
        assert!(library.reason.contains("limit"), "{pattern}");
    }
}

#[test]
fn the_library_has_a_bound_too() {
    // Two for each pair, one for the repetition, one for the end.
    assert!(parse("(?:ab){32766}").is_ok());
    told(&[
        ("(?:ab){32767}", 0, 13, "would need 65536 states"),
        ("ba{1,50000}", 0, 11, "would need 100002 states"),
        (r"(?:\p{L}-){600}", 0, 15, "would need"),
        (
            "(?:a{4000000000}){4000000000}b",
            0,
            30,
            "more than a billion",
        ),
    ]);
    // Each level is a choice and a repetition; only what an automaton has no room for is bounded.
    let nested = |levels: usize, inner: &str| "(".repeat(levels) + inner + &"|b)*".repeat(levels);
    assert!(parse(&nested(90, "a")).is_ok());
    let large = &"a".repeat(1_100);
    assert!(parse(&nested(8, large)).is_ok());
    let refused = parse(&nested(9, large)).expect_err("it nests too deep");
    let message = &refused[0].message;
    assert!(
        message.contains("nested 18 levels deep, and 16 are the limit"),
        "{message}"
    );
}

#[test]
fn what_makes_a_small_table_is_in_one_state_at_a_time() {
    for (pattern, small) in [
        ("(?:a|ab|abc)*d", true),
        (r"arn:[^:\n]*:[^:]*:[0-9]{12}:.+", true),
        (r"[a-z0-9.+_-]+@(?:[a-z0-9-]+\.)+[a-z]{2,63}", true),
        (r"\p{L}+ \p{N}+", true),
        // As many states as a byte has numbers, and one more: with the one that leads nowhere.
        ("a[b-z]{1,252}", true),
        ("a[b-z]{1,253}", false),
        // 2^12 states.
        ("[ab]*a[ab]{11}", false),
        // Four kinds of characters beyond ASCII.
        (r"\p{L}+ \p{N}+ \p{P}+", true),
        (r"\p{L}+ \p{N}+ \p{P}+ \p{S}+", false),
        // More kinds of ASCII than a symbol has letters.
        ("abcdefghijklmnopqrstuvwxyz0", true),
        ("abcdefghijklmnopqrstuvwxyz01", false),
    ] {
        let Ok(Program::Automaton { classes, states }) = parse(pattern) else {
            panic!("{pattern} is no automaton");
        };
        let found = determinise(&classes, &states);
        assert_eq!(found.is_some(), small, "{pattern}");
        let Some(automaton) = found else { continue };
        let rows = automaton.next.len() >> automaton.shift;
        assert!(automaton.accepting < 255 && usize::from(automaton.accepting) < rows);
        assert!(
            automaton.next[..1 << automaton.shift]
                .iter()
                .all(|to| *to == 0)
        );
    }
}
