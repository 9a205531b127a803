//! What is usual takes another way through the parser than what is not: here are the places where the
//! ways part.

use proptest::prelude::*;

use super::{Kind, Parser, read, skip};

/// Strings and keys of every length that takes another way, at each distance from the end of the
/// text, with one byte that ends them or is refused at every place.
#[test]
fn a_special_byte_is_found_wherever_it_stands() {
    for length in 0..50 {
        for place in 0..=length {
            for byte in ["", "\"", "\\", "\\n", "\u{1f}", "\u{7f}", "\u{80}"] {
                let string = "x".repeat(place) + byte + &"ä".repeat(length - place);
                let after = " ".repeat(place % 20);
                for text in [
                    format!("\"{string}\"{after}"),
                    format!("{{\"{string}\":1}}{after}"),
                    format!("{{\"x\":1,\"{string}\" : 1}}{after}"),
                    format!("\"{string}"),
                    format!("{{\"{string}"),
                ] {
                    let expected = serde_json::from_str(&text).ok();
                    assert_eq!(read(text.as_bytes()).ok(), expected, "{text}");
                    assert_eq!(skip(text.as_bytes()).is_ok(), expected.is_some(), "{text}");
                }
            }
        }
    }
}

/// A key is taken in one look where it is as usual, and in several steps where it is not.
#[test]
fn a_usual_key_has_no_space_and_no_escape() {
    for (text, usual) in [
        (r#"{"ab":1}"#, true),
        (r#"{"":1}"#, true),
        (r#"{"ab": 1}"#, true),
        (r#"{"more than eight bytes, and than sixteen":1}"#, true),
        (r#"{ "ab":1}"#, false),
        (r#"{"ab" :1}"#, false),
        (r#"{"a\u0062":1}"#, false),
        (r"{}", false),
        (r#"{"ab"1}"#, false),
        (r#"{"ab"#, false),
        (r#"{,"ab":1}"#, false),
        (r"{", false),
    ] {
        let mut parser = Parser::new(text.as_bytes()).unwrap();
        parser.open_object().unwrap();
        assert_eq!(parser.usual_key(b',').map(<[u8]>::len), None, "{text}");
        assert_eq!(parser.usual_key(b'{').is_some(), usual, "{text}");
        assert_eq!(parser.next() == Some(Kind::Number), usual, "{text}");
    }
}

#[test]
fn a_short_integer_is_one_of_at_most_eighteen_digits() {
    for (text, value) in [
        ("0", Some(0)),
        ("-0", Some(0)),
        ("7", Some(7)),
        ("-12", Some(-12)),
        ("12]", Some(12)),
        ("999999999999999999", Some(999_999_999_999_999_999)),
        ("-999999999999999999", Some(-999_999_999_999_999_999)),
        ("1000000000000000000", None),
        ("00", None),
        ("-01", None),
        ("-", None),
        ("-x", None),
        ("1.0", None),
        ("1e3", None),
        ("1E3", None),
        ("0.5", None),
    ] {
        let mut parser = Parser::new(text.as_bytes()).unwrap();
        assert_eq!(parser.short_integer(), value, "{text}");
        assert_eq!(parser.next().is_none(), value.is_some(), "{text}");
    }
}

#[test]
fn a_short_decimal_is_one_of_at_most_fifteen_digits() {
    for (text, is_short) in [
        ("0", true),
        ("-0", true),
        ("-0.0", true),
        ("0.1", true),
        ("12]", true),
        ("123456789.012345", true),
        ("999999999999999", true),
        ("0.00000000000001", true),
        ("123456789.0123456", false),
        ("9999999999999999", false),
        ("0.000000000000001", false),
        ("00", false),
        ("-01.5", false),
        ("-", false),
        (".5", false),
        ("1.", false),
        ("1.]", false),
        ("1.5.5", false),
        ("1e3", false),
        ("1.5E3", false),
    ] {
        let mut parser = Parser::new(text.as_bytes()).unwrap();
        let value = parser.short_decimal().map(f64::to_bits);
        let expected = text.trim_end_matches(']').parse().map(f64::to_bits).ok();
        assert_eq!(value, expected.filter(|_| is_short), "{text}");
        assert_eq!(parser.next().is_none(), is_short, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn a_short_decimal_is_the_double_that_is_nearest(text in "-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,9})?") {
        let value = Parser::new(text.as_bytes()).unwrap().short_decimal();
        let expected: f64 = text.parse().unwrap();
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let expected = Some(expected).filter(|_| digits <= 15);
        prop_assert_eq!(value.map(f64::to_bits), expected.map(f64::to_bits));
    }
}
