//! Patterns out of nothing, each in the dialect and in that of the `regex` crate.

use proptest::prelude::*;

/// A pattern in both dialects: they differ in what the shorthands stand for.
pub(crate) type Both = (String, String);

fn same(text: &str) -> Both {
    (text.to_owned(), text.to_owned())
}

fn atom() -> impl Strategy<Value = Both> {
    prop_oneof![
        prop::sample::select(vec![
            "a",
            "b",
            "ä",
            "0",
            "-",
            r"\.",
            r"\p{L}",
            r"\p{Lu}",
            r"\P{L}",
            r"\p{N}",
            "[a-c]",
            "[^a]",
            "[^ä]",
            r"[\p{L}||\p{N}]",
            "[a-z0-9-.]",
            "[à-ÿ]",
            r"[^\p{L}]",
            "[-a]",
            r"[\P{L}a]",
            ""
        ])
        .prop_map(same),
        Just((r"\d".to_owned(), "[0-9]".to_owned())),
        Just((r"\D".to_owned(), "[^0-9]".to_owned())),
        Just((r"\w".to_owned(), "[0-9A-Za-z_]".to_owned())),
        Just((r"[\W]".to_owned(), "[^0-9A-Za-z_]".to_owned())),
        Just((r"[^\d-]".to_owned(), "[^0-9-]".to_owned())),
        Just((".".to_owned(), r"[^\n\r\u{2028}\u{2029}]".to_owned())),
    ]
}

/// Any pattern.
pub(crate) fn pattern() -> impl Strategy<Value = Both> {
    atom().prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| (
                parts.iter().map(|part| part.0.as_str()).collect(),
                parts.iter().map(|part| part.1.as_str()).collect(),
            )),
            prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| {
                let join = |side: fn(&Both) -> &str| {
                    format!("({})", parts.iter().map(side).collect::<Vec<_>>().join("|"))
                };
                (join(|part| &part.0), join(|part| &part.1))
            }),
            (
                atom(),
                prop::sample::select(vec!["{2,4}", "{0,3}", "{3}", "{2,}"])
            )
                .prop_map(|((ours, theirs), quantifier)| (
                    if ours.is_empty() {
                        ours
                    } else {
                        format!("{ours}{quantifier}")
                    },
                    if theirs.is_empty() {
                        theirs
                    } else {
                        format!("{theirs}{quantifier}")
                    },
                )),
            (
                inner,
                prop::sample::select(vec![
                    "*", "+", "?", "{2}", "{0,2}", "{1,}", "{0}", "{1,3}", "{3}"
                ])
            )
                .prop_map(|((ours, theirs), quantifier)| (
                    format!("(?:{ours}){quantifier}"),
                    format!("(?:{theirs}){quantifier}"),
                )),
        ]
    })
}

/// One class with a quantifier, and now and then something behind it.
pub(crate) fn repeated_class() -> impl Strategy<Value = Both> {
    let class = prop_oneof![
        prop::sample::select(vec![
            "[0-9]",
            "[ -~]",
            "a",
            "[a-z0-9-.]",
            "[^a]",
            r"\P{L}",
            "[a-zß]",
            r"[\p{L} -~]",
            r"[\x00-\x7f]",
        ])
        .prop_map(same),
        Just((".".to_owned(), r"[^\n\r\u{2028}\u{2029}]".to_owned())),
    ];
    let quantifier = prop::sample::select(vec!["*", "+", "{0,20}", "{16,48}", "{17}", "*[^0]*"]);
    (class, quantifier)
        .prop_map(|((ours, theirs), after)| (format!("{ours}{after}"), format!("{theirs}{after}")))
}

/// Characters at the edges of classes and of the lengths that UTF-8 gives them.
pub(crate) const EDGES: &str =
    r"[\x00\x1f\x7f\x80\u{ff}\u{7ff}\u{800}\u{fffd}\u{10000}\u{10fffd} /09:@AZ\[`az{~äßÀ\u{301}]";
