use super::*;

fn translated(source: &str) -> String {
    match whole(source) {
        Ok(Whole::Pattern(pattern)) => pattern,
        Ok(Whole::Always) => "always".to_owned(),
        Err(reason) => format!("error: {reason}"),
    }
}

#[test]
fn anchors_are_worked_out() {
    for (source, expected) in [
        ("^a$", "a"),
        ("^[0-9]+$", "[0-9]+"),
        ("^a$|^b$", "a|b"),
        ("^a|b$", r"a[\s\S]*|[\s\S]*b"),
        ("a", r"[\s\S]*a[\s\S]*"),
        ("^$|^x$", "x?"),
        ("^$|^arn:.+$", "(?:arn:.+)?"),
        ("^(a|b)$", "(a|b)"),
        ("(^a|b$)", r"a[\s\S]*|[\s\S]*b"),
        ("^arn:.*", r"arn:[\s\S]*"),
        ("a+", r"[\s\S]*a[\s\S]*"),
        ("^a{2,5}", r"a{2}[\s\S]*"),
        ("a*", "always"),
        ("^", "always"),
        ("$", "always"),
        ("^^a$$", "a"),
        ("^(?:a$|b)", r"a|b[\s\S]*"),
        ("^(^a)?b$", "a?b"),
        ("(^|/)a($|/)", r"a|a/[\s\S]*|[\s\S]*/a|[\s\S]*/a/[\s\S]*"),
        (r"\Aa\z", "a"),
        ("^a{0}$", ""),
    ] {
        assert_eq!(translated(source), expected, "{source}");
    }
}

#[test]
fn what_never_matches_is_told() {
    for source in ["a^", "$a", "^a$b$", "a^b", r"^\ud800$"] {
        assert!(translated(source).contains("matches nothing"), "{source}");
    }
}

#[test]
fn the_syntax_is_that_of_ecma_262() {
    for (source, expected) in [
        (r"^\/a\-b$", "/a-b"),
        (r"^a+?b*?$", "a+b*"),
        ("^(?<name>a)$", "(a)"),
        ("^{a}]$", r"\{a\}\]"),
        (r"^[\w-.]$", r"[\w\-.]"),
        ("^[a-z0-9-.]$", "[a-z0-9-.]"),
        ("^[-a]$", "[-a]"),
        ("^[a||b]$", "[a||b]"),
        (r"^[\[\]]$", r"[\[\]]"),
        ("^[^[]$", r"[^\[]"),
        (r"^\p{L}\pN$", r"\p{L}\p{N}"),
        (
            r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$",
            r"[ -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}\r\n\t]*",
        ),
        (r"^[\ud800-\udfff]|a$", r"[\s\S]*a"),
        (r"^[^\ud800-\udfff]$", r"[\s\S]"),
        (r"^\cJ\x41\u{1F600}\0$", r"\nA\u{1f600}\x00"),
        (r"^[\b]$", r"[\x08]"),
        ("^a&~b$", "a&~b"),
        ("^[&~]$", "[&~]"),
        ("^ü\u{feff}$", r"ü\ufeff"),
        ("^a**$", "error: a quantifier follows another quantifier"),
        ("^a++$", "error: possessive quantifiers are not in ECMA-262"),
        (
            "(?=a)",
            "error: it looks ahead or behind, and a spec matches in linear time",
        ),
        (
            r"(a)\1",
            "error: it refers back to a group, and a spec matches in linear time",
        ),
        (
            r"\bа",
            "error: it looks at the boundaries of words, and a spec cannot",
        ),
        ("(?i)a", "error: a flag or a group that is not in ECMA-262"),
        (
            "[[:alpha:]]",
            "error: named classes between brackets are not in ECMA-262",
        ),
        (
            "[a[b]]",
            "error: `[` in a class means different things to different engines",
        ),
        (
            "[a&&b]",
            "error: `&&` in a class means different things to different engines",
        ),
        (
            "[]a]",
            "error: `]` in front of a class means different things to different engines",
        ),
        (
            "a{,5}",
            "error: `{,n}` means different things to different engines",
        ),
        (
            "a{5,2}",
            "error: the bounds of a repetition are the wrong way round",
        ),
        (
            "[b-a]",
            "error: a range of characters is the wrong way round",
        ),
        ("(a", "error: a `(` is never closed"),
        ("a)", "error: a `)` closes nothing"),
        ("[a", "error: a `[` is never closed"),
        ("*a", "error: a quantifier repeats nothing"),
        ("{2}a", "error: a quantifier repeats nothing"),
        (r"\Qa\E", r"error: `\Q` is not in ECMA-262"),
        ("a\\", "error: it ends in a backslash"),
        (
            "(?:^a){2}",
            "error: an anchor stands in a counted repetition",
        ),
    ] {
        assert_eq!(translated(source), expected, "{source}");
    }
}

#[test]
fn a_pattern_nests_as_deep_as_it_likes_and_no_harm_is_done() {
    let deep = format!("{}a{}", "(".repeat(5000), ")".repeat(5000));
    assert!(translated(&deep).contains("levels deep"));
    let anchored = format!("{}^a|b$|c{}d", "(".repeat(50), ")*".repeat(50));
    assert!(translated(&anchored).contains("too many repetitions"));
}
