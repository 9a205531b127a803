//! What is JSON and what is not, case by case; and by `serde_json`'s word, on random texts.

mod ways;

use std::borrow::Cow;

use proptest::prelude::*;
use serde_json::Value;

use super::{Error, Failed, Kind, Parser};

/// Reads a text by the parser's own means, into what `serde_json` would read.
fn read(text: &[u8]) -> Result<Value, Error> {
    let mut parser = Parser::new(text)?;
    let value = value(&mut parser);
    let end = parser.end();
    match parser.error() {
        Some(error) => {
            assert_eq!((parser.next(), end), (None, Err(Failed)));
            Err(error)
        }
        None => Ok(value.unwrap()),
    }
}

fn value(parser: &mut Parser<'_>) -> Result<Value, Failed> {
    Ok(match parser.next() {
        Some(Kind::Object) => {
            let mut entries = serde_json::Map::new();
            parser.open_object()?;
            let mut next = parser.next_key(b'{')?;
            while let Some(key) = next {
                entries.insert(key.into_owned(), value(parser)?);
                next = parser.next_key(b',')?;
            }
            Value::Object(entries)
        }
        Some(Kind::List) => {
            let mut items = Vec::new();
            let mut is_more = parser.first_item()?;
            while is_more {
                items.push(value(parser)?);
                is_more = parser.next_item()?;
            }
            Value::Array(items)
        }
        Some(Kind::String) => Value::String(parser.string()?.into_owned()),
        Some(Kind::Number) => {
            let number = parser.number()?;
            assert_eq!(number.is_integer, !number.text.contains(['.', 'e', 'E']));
            // A number that no double is near to is told by its digits.
            match number.text.parse() {
                Ok(number) => Value::Number(number),
                Err(_) => Value::String(number.text.to_owned()),
            }
        }
        Some(Kind::Null) => parser.literal(Kind::Null).map(|()| Value::Null)?,
        Some(kind @ (Kind::True | Kind::False)) => {
            parser.literal(kind)?;
            Value::Bool(kind == Kind::True)
        }
        Some(Kind::Invalid) => return Err(parser.skip().unwrap_err()),
        None => unreachable!("the parser stands at a value"),
    })
}

/// Passes over a text without looking into it.
fn skip(text: &[u8]) -> Result<(), Error> {
    let mut parser = Parser::new(text)?;
    let skipped = parser.skip();
    assert_eq!(parser.next(), None);
    let end = parser.end();
    assert_eq!(skipped.and(end).is_err(), parser.error().is_some());
    parser.error().map_or(Ok(()), Err)
}

#[test]
fn what_the_grammar_allows_is_read() {
    for text in [
        // Space.
        " \t\r\n1\n\r\t ",
        " [ 1 , 2 ] ",
        " { \"a\" : 1 , \"b\" : [ ] } ",
        "\n{\n}\n",
        // Literals, each the whole text.
        "true",
        "false",
        "null",
        "[true,false,null]",
        // Numbers.
        "0",
        "-0",
        "-1",
        "10",
        "1234567890",
        "0.5",
        "-0.0",
        "1.0",
        "0.00",
        "1e1",
        "1E1",
        "1e+1",
        "1E-1",
        "0e0",
        "-0e-0",
        "1.5e300",
        "1e-400",
        "123456789012345678901234567890",
        "0.123456789012345678901234567890",
        "[0,-0,1e5]",
        "1e00001",
        // Strings.
        r#""""#,
        r#""a""#,
        r#"" ""#,
        r#""\"\\\/\b\f\n\r\t""#,
        r#""\u0041\u00e9\u20ac""#,
        r#""\u0000""#,
        r#""\ud83d\ude39""#,
        r#""\uD83D\uDE39""#,
        r#""\ud834\udd1e\ud834\udd1e""#,
        r#""\uffff\ufffe\ufeff""#,
        r#""a\u0041b\nc""#,
        r#""\\u0041""#,
        r#""\\\"""#,
        "\"\u{7f}\"",
        "\"\u{80}\u{2028}\u{2029}\"",
        "\"é€😹\"",
        "\"\u{feff}\"",
        "\"{}[],:\"",
        "\"12345678\"",
        "\"1234567\\n\"",
        "\"12345678\\n\"",
        "\"äöüäöüäöü\\näöü\"",
        // Containers.
        "[]",
        "[[]]",
        "[[],[[]],{}]",
        "{}",
        r#"{"":0}"#,
        r#"{"a":{"b":{"c":[{}]}}}"#,
        r#"{"a":1,"a":2}"#,
        r#"{"\u0061":1,"a\nb":[]}"#,
        r#"[{"a":[1,{"b":[]},[]]},{"c":{}},[{}]]"#,
    ] {
        let expected: Value = serde_json::from_str(text).unwrap();
        assert_eq!(read(text.as_bytes()), Ok(expected), "{text}");
        assert_eq!(skip(text.as_bytes()), Ok(()), "{text}");
    }
}

#[test]
fn a_number_that_no_double_is_near_to_keeps_its_digits() {
    for text in ["1e400", "-1e400", "123e99999999999999999999"] {
        let number = Parser::new(text.as_bytes()).unwrap().number().unwrap();
        assert_eq!((number.text, number.is_integer), (text, false));
    }
    let text = "9".repeat(100_000);
    let number = Parser::new(text.as_bytes()).unwrap().number().unwrap();
    assert_eq!((number.text, number.is_integer), (&*text, true));
}

#[test]
fn a_string_is_borrowed_where_nothing_is_escaped() {
    for text in ["\"\"", "\"abc\"", "\"äöü, and more than eight bytes\""] {
        let string = Parser::new(text.as_bytes()).unwrap().string().unwrap();
        assert!(matches!(string, Cow::Borrowed(_)), "{text}");
    }
}

/// What is refused, at which byte, and why.
const REFUSED: &[(&str, usize, &str)] = &[
    // Nothing, or more than one value.
    ("", 0, "the text ends here; expected a value"),
    (" \n", 2, "the text ends here; expected a value"),
    (
        "1 2",
        2,
        "trailing characters; expected the end of the text",
    ),
    ("1,", 1, "trailing characters; expected the end of the text"),
    (
        "[]]",
        2,
        "trailing characters; expected the end of the text",
    ),
    (
        "{}}",
        2,
        "trailing characters; expected the end of the text",
    ),
    (
        "\"a\"b",
        3,
        "trailing characters; expected the end of the text",
    ),
    (
        "nullx",
        4,
        "trailing characters; expected the end of the text",
    ),
    (
        "true false",
        5,
        "trailing characters; expected the end of the text",
    ),
    (
        "1\0",
        1,
        "trailing characters; expected the end of the text",
    ),
    ("]", 0, "expected a value"),
    (",", 0, "expected a value"),
    (":", 0, "expected a value"),
    // What other languages allow.
    (
        "\u{feff}1",
        0,
        "a byte order mark must not stand before the value",
    ),
    (
        "\u{feff}",
        0,
        "a byte order mark must not stand before the value",
    ),
    ("\u{a0}1", 0, "expected a value"),
    ("\u{c}1", 0, "expected a value"),
    (
        "1\u{b}",
        1,
        "trailing characters; expected the end of the text",
    ),
    ("// 1\n1", 0, "expected a value"),
    ("/**/1", 0, "expected a value"),
    ("[1 // one\n]", 3, "expected `,` or `]`"),
    ("'a'", 0, "expected a value"),
    ("a", 0, "expected a value"),
    ("{a:1}", 1, "expected a key in double quotes"),
    ("{'a':1}", 1, "expected a key in double quotes"),
    ("{1:1}", 1, "expected a key in double quotes"),
    ("{null:1}", 1, "expected a key in double quotes"),
    ("NaN", 0, "expected a value"),
    ("-NaN", 1, "expected a digit"),
    ("Infinity", 0, "expected a value"),
    ("-Infinity", 1, "expected a digit"),
    ("undefined", 0, "expected a value"),
    // Literals.
    ("True", 0, "expected a value"),
    ("nul", 3, "the text ends here; expected `null`"),
    ("nul}", 3, "expected `null`"),
    ("nulL", 3, "expected `null`"),
    ("n", 1, "the text ends here; expected `null`"),
    ("tru", 3, "the text ends here; expected `true`"),
    ("ture", 1, "expected `true`"),
    ("falsy", 4, "expected `false`"),
    ("[fal]", 4, "expected `false`"),
    // Numbers.
    (
        "01",
        1,
        "a number must not begin with a zero that another digit follows",
    ),
    (
        "-01",
        2,
        "a number must not begin with a zero that another digit follows",
    ),
    (
        "00",
        1,
        "a number must not begin with a zero that another digit follows",
    ),
    (
        "00.5",
        1,
        "a number must not begin with a zero that another digit follows",
    ),
    ("+1", 0, "expected a value"),
    (".5", 0, "expected a value"),
    ("-", 1, "the text ends here; expected a digit"),
    ("--1", 1, "expected a digit"),
    ("-.5", 1, "expected a digit"),
    ("-a", 1, "expected a digit"),
    ("1.", 2, "the text ends here; expected a digit"),
    ("[1.]", 3, "expected a digit"),
    ("1.e1", 2, "expected a digit"),
    ("1..5", 2, "expected a digit"),
    (
        "1.5.5",
        3,
        "trailing characters; expected the end of the text",
    ),
    ("1e", 2, "the text ends here; expected a digit"),
    ("1e+", 3, "the text ends here; expected a digit"),
    ("1e-a", 3, "expected a digit"),
    ("1e+-1", 3, "expected a digit"),
    (
        "1e1.5",
        3,
        "trailing characters; expected the end of the text",
    ),
    (
        "1e1e1",
        3,
        "trailing characters; expected the end of the text",
    ),
    (
        "0x10",
        1,
        "trailing characters; expected the end of the text",
    ),
    (
        "1_000",
        1,
        "trailing characters; expected the end of the text",
    ),
    (
        "1 000",
        2,
        "trailing characters; expected the end of the text",
    ),
    ("[- 1]", 2, "expected a digit"),
    ("１", 0, "expected a value"),
    (
        "1１",
        1,
        "trailing characters; expected the end of the text",
    ),
    // Strings.
    ("\"", 1, "the text ends here; expected `\"`"),
    ("\"a", 2, "the text ends here; expected `\"`"),
    ("\"12345678", 9, "the text ends here; expected `\"`"),
    ("\"\\\"", 3, "the text ends here; expected `\"`"),
    (
        "\"a\nb\"",
        2,
        "a control character must be escaped in a string",
    ),
    (
        "\"\t\"",
        1,
        "a control character must be escaped in a string",
    ),
    (
        "\"\0\"",
        1,
        "a control character must be escaped in a string",
    ),
    (
        "\"\u{1f}\"",
        1,
        "a control character must be escaped in a string",
    ),
    (
        "\"12345678\u{1}12345678\"",
        9,
        "a control character must be escaped in a string",
    ),
    (
        "\"\\n\n\"",
        3,
        "a control character must be escaped in a string",
    ),
    ("\"\\", 2, "the text ends here; expected an escape"),
    ("\"\\a\"", 2, "the escape does not exist"),
    ("\"\\'\"", 2, "the escape does not exist"),
    ("\"\\x41\"", 2, "the escape does not exist"),
    ("\"\\U0041\"", 2, "the escape does not exist"),
    ("\"\\0\"", 2, "the escape does not exist"),
    ("\"\\é\"", 2, "the escape does not exist"),
    ("\"\\\n\"", 2, "the escape does not exist"),
    (
        "\"\\u",
        3,
        "the text ends here; expected a hexadecimal digit",
    ),
    ("\"\\u\"", 3, "expected a hexadecimal digit"),
    (
        "\"\\u00",
        5,
        "the text ends here; expected a hexadecimal digit",
    ),
    ("\"\\u00g0\"", 5, "expected a hexadecimal digit"),
    ("\"\\u+041\"", 3, "expected a hexadecimal digit"),
    ("\"\\u{41}\"", 3, "expected a hexadecimal digit"),
    ("\"\\u004é\"", 6, "expected a hexadecimal digit"),
    ("\"\\ud800\"", 1, "half of a surrogate pair stands alone"),
    ("\"\\udfff\"", 1, "half of a surrogate pair stands alone"),
    ("\"\\ud800a\"", 1, "half of a surrogate pair stands alone"),
    ("\"\\ud800\\n\"", 1, "half of a surrogate pair stands alone"),
    (
        "\"\\ud800\\ud800\"",
        1,
        "half of a surrogate pair stands alone",
    ),
    (
        "\"\\ud800\\u0041\"",
        1,
        "half of a surrogate pair stands alone",
    ),
    (
        "\"\\udc00\\ud800\"",
        1,
        "half of a surrogate pair stands alone",
    ),
    (
        "\"\\ud800\\u00",
        11,
        "the text ends here; expected a hexadecimal digit",
    ),
    // Lists.
    ("[", 1, "the text ends here; expected a value"),
    ("[1", 2, "the text ends here; expected `,` or `]`"),
    ("[1,", 3, "the text ends here; expected a value"),
    ("[1,]", 3, "a comma must not stand after the last item"),
    ("[1, \n]", 5, "a comma must not stand after the last item"),
    ("[,1]", 1, "expected a value"),
    ("[,]", 1, "expected a value"),
    ("[1,,2]", 3, "expected a value"),
    ("[1 2]", 3, "expected `,` or `]`"),
    ("[1\"a\"]", 2, "expected `,` or `]`"),
    ("[1}", 2, "expected `,` or `]`"),
    ("[}", 1, "expected a value"),
    ("[1:2]", 2, "expected `,` or `]`"),
    ("[[]", 3, "the text ends here; expected `,` or `]`"),
    ("[\"a\",\u{feff}1]", 5, "expected a value"),
    // Objects.
    (
        "{",
        1,
        "the text ends here; expected a key in double quotes",
    ),
    ("{\"a\"", 4, "the text ends here; expected `:`"),
    ("{\"a\"}", 4, "expected `:`"),
    ("{\"a\",1}", 4, "expected `:`"),
    ("{\"a\" 1}", 5, "expected `:`"),
    ("{\"a\"::1}", 5, "expected a value"),
    ("{\"a\":", 5, "the text ends here; expected a value"),
    ("{\"a\":}", 5, "expected a value"),
    ("{\"a\":,}", 5, "expected a value"),
    ("{\"a\":1", 6, "the text ends here; expected `,` or `}`"),
    (
        "{\"a\":1,",
        7,
        "the text ends here; expected a key in double quotes",
    ),
    (
        "{\"a\":1,}",
        7,
        "a comma must not stand after the last item",
    ),
    ("{,}", 1, "expected a key in double quotes"),
    ("{\"a\":1,,\"b\":2}", 7, "expected a key in double quotes"),
    ("{\"a\":1 \"b\":2}", 7, "expected `,` or `}`"),
    ("{\"a\":1]", 6, "expected `,` or `}`"),
    ("{]", 1, "expected a key in double quotes"),
    ("{[]:1}", 1, "expected a key in double quotes"),
    ("{\"a", 3, "the text ends here; expected `\"`"),
    (
        "{\"\\ud800\":1}",
        2,
        "half of a surrogate pair stands alone",
    ),
    ("[{\"a\":[1}]", 8, "expected `,` or `]`"),
];

#[test]
fn what_the_grammar_does_not_allow_is_refused_with_its_place() {
    for (text, offset, reason) in REFUSED {
        let error = read(text.as_bytes()).unwrap_err();
        let said = (error.offset, &*error.to_string());
        assert_eq!(said, (*offset, *reason), "{text:?}");
        // What is not read may hold it, as the grammar allows.
        let is_half = reason.starts_with("half of");
        let skipped = if is_half { Ok(()) } else { Err(error) };
        assert_eq!(skip(text.as_bytes()), skipped, "{text:?}");
        assert!(serde_json::from_str::<Value>(text).is_err(), "{text:?}");
    }
}

#[test]
fn only_utf8_is_text() {
    for (text, offset) in [
        (b"\xff".as_slice(), 0),
        (b"\"a\xff\"", 2),
        (b"\"\xc3\"", 1),
        // An overlong form, a surrogate, and what is past Unicode.
        (b"\"\xc0\xaf\"", 1),
        (b"\"\xed\xa0\x80\"", 1),
        (b"\"\xf4\x90\x80\x80\"", 1),
        (b"\xef\xbb", 0),
        // UTF-16.
        (b"\xff\xfe1\0", 0),
    ] {
        let error = read(text).unwrap_err();
        assert_eq!(
            (error.offset, &*error.to_string()),
            (offset, "the text is not UTF-8")
        );
    }
    // This is UTF-8, but no JSON.
    assert_eq!(read(b"1\0").unwrap_err().offset, 1);
}

#[test]
fn depth_is_bounded_whatever_is_done() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
        let levels = open.matches(['[', '{']).count();
        let nested = |depth: usize| {
            let count = depth / levels;
            open.repeat(count) + "1" + &close.repeat(count)
        };
        for text in [nested(128), nested(126)] {
            assert_eq!(skip(text.as_bytes()), Ok(()));
            assert!(read(text.as_bytes()).is_ok());
        }
        for text in [nested(130), nested(1_000_000)] {
            let error = skip(text.as_bytes()).unwrap_err();
            assert_eq!(error.offset, open.repeat(128 / levels).len());
            assert!(
                error
                    .to_string()
                    .ends_with("stand too deep inside one another")
            );
            assert_eq!(read(text.as_bytes()), Err(error));
        }
    }
    let beside = format!("[{}[]]", "[[{}],{}],".repeat(1000));
    assert_eq!(skip(beside.as_bytes()), Ok(()));
}

#[test]
fn a_value_inside_is_skipped_from_where_it_stands() {
    let mut parser = Parser::new(br#"{"a":[{"b":1},[2,{}]],"c":3}"#).unwrap();
    parser.open_object().unwrap();
    assert_eq!(parser.next_key(b'{').unwrap().as_deref(), Some("a"));
    assert!(parser.first_item().unwrap());
    parser.skip().unwrap();
    assert!(parser.next_item().unwrap());
    assert_eq!(parser.next(), Some(Kind::List));
    parser.skip().unwrap();
    assert!(!parser.next_item().unwrap());
    assert_eq!(parser.usual_key(b','), Some(&b"c"[..]));
    parser.skip().unwrap();
    assert_eq!(parser.next_key(b','), Ok(None));
    assert_eq!(parser.end(), Ok(()));
}

#[test]
fn after_an_error_all_is_an_error() {
    let mut parser = Parser::new(br#"[nul, [], {}, "a", 1]"#).unwrap();
    assert!(parser.first_item().unwrap());
    assert_eq!(parser.skip(), Err(Failed));
    assert_eq!(parser.next(), None);
    assert!(parser.next_item().is_err() && parser.next_key(b',').is_err());
    assert!(parser.skip().is_err() && parser.number().is_err() && parser.string().is_err());
    assert_eq!(parser.error().unwrap().offset, 4);
}

/// Numbers as texts, right and wrong.
fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?",
        "[-+0-9.eE]{1,8}",
        any::<f64>().prop_map(|number| format!("{number:e}")),
        any::<i64>().prop_map(|number| number.to_string()),
    ]
}

/// Strings as texts, right and wrong.
fn string() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        any::<String>(),
        "[ -~]{0,20}",
        r#"(\\["\\/bfnrt]){0,3}"#,
        r"(\\u[0-9a-fA-F]{4}){0,3}",
        r"(\\u[dD][89a-fA-F][0-9a-f]{2}){0,3}",
        "\\\\\\PC",
        "[\u{0}-\u{30}]",
    ];
    let parts = prop::collection::vec(part, 0..4);
    parts.prop_map(|parts| format!("\"{}\"", parts.concat()))
}

/// Texts that are JSON, or nearly.
fn text() -> impl Strategy<Value = String> {
    let space = || "[ \t\r\n]{0,2}";
    let leaf = prop_oneof![
        number(),
        string(),
        "true|false|null",
        "true|nul|nulll|NaN|",
        any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        let value = (space(), inner, space())
            .prop_map(|(before, value, after)| format!("{before}{value}{after}"));
        let key = prop_oneof![string(), Just("\"a\"".to_owned())];
        let entry = (key, space(), value.clone());
        let entry = entry.prop_map(|(key, space, value)| format!("{key}{space}:{value}"));
        prop_oneof![
            prop::collection::vec(value, 0..6).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(entry, 0..6).prop_map(|items| format!("{{{}}}", items.join(","))),
        ]
    })
}

/// Holds the parser to `serde_json`: the same is JSON, and it is the same value.
fn hold_to_the_oracle(text: &[u8]) {
    let shown = String::from_utf8_lossy(text);
    let skipped = skip(text);
    let read = read(text);
    let error = read.as_ref().err().copied();
    // What is not read may hold it, as the grammar allows.
    if !error.is_some_and(|error| error.to_string().starts_with("half of")) {
        assert_eq!(skipped.err(), error, "{shown}");
    }
    match serde_json::from_slice::<Value>(text) {
        Ok(expected) => assert_eq!(read, Ok(expected), "{shown}"),
        // What is too great for a double is not for JSON to refuse.
        Err(error) if error.to_string().starts_with("number out of range") => {}
        Err(_) => assert!(read.is_err(), "{shown}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn random_texts_are_read_as_by_serde_json(text in text()) {
        hold_to_the_oracle(text.as_bytes());
    }

    #[test]
    fn damaged_texts_are_read_as_by_serde_json(
        text in text(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), 0..3, any::<u8>(), 0..14_usize), 1..3),
    ) {
        let mut text = text.into_bytes();
        for (index, kind, byte, usual) in damage {
            let byte = *b"\"\\{}[],:\0\n0-e.".get(usual).unwrap_or(&byte);
            let index = index.index(text.len() + 1);
            match kind {
                0 => text.insert(index, byte),
                1 if index < text.len() => { text.remove(index); }
                _ => text.truncate(index),
            }
        }
        hold_to_the_oracle(&text);
    }

    #[test]
    fn random_bytes_are_read_as_by_serde_json(text in any::<Vec<u8>>()) {
        hold_to_the_oracle(&text);
    }

    #[test]
    fn whatever_is_cut_off_is_missed(text in text()) {
        // What is cut off a number may leave a number.
        let is_closed = text.ends_with([']', '}', '"']);
        if is_closed && read(text.as_bytes()).is_ok() {
            for end in 0..text.len() {
                prop_assert!(read(&text.as_bytes()[..end]).is_err());
            }
        }
    }
}
