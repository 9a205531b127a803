//! Values at the edge of what can be written and read.

use serde_json::json;

use super::generated::{Inner, Place, inner};
use super::shapes::{Dates, Documents, EchoDates, EchoDocuments, EchoMaybeInner, MaybeInner};
use crate::{Document, EncodeError, Operation, Timestamp, Validate, json};

/// A structure in a structure, this many of them.
fn nested(depth: usize) -> Inner {
    (1..depth).fold(inner(), |inner, _| Inner {
        next: Some(Box::new(inner)),
        ..super::generated::inner()
    })
}

/// A value too deep to be dropped as it is.
struct Deep(Option<Inner>);

impl Drop for Deep {
    fn drop(&mut self) {
        let mut next = self.0.take();
        while let Some(mut inner) = next {
            next = inner.next.take().map(|inner| *inner);
        }
    }
}

#[test]
fn what_nests_as_deep_as_it_may_comes_back() {
    let message = MaybeInner {
        inner: Some(nested(128)),
    };
    assert!(message.inner.validate().is_ok());
    let request = EchoMaybeInner::encode_request(&message).unwrap();
    assert_eq!(EchoMaybeInner::decode_request(&request), Ok(message));
}

#[test]
fn what_nests_deeper_is_refused_and_nothing_overflows() {
    for depth in [129, 200_000] {
        let deep = Deep(Some(nested(depth)));
        let violations = deep.0.validate().unwrap_err();
        assert_eq!(violations.total(), 1);
        assert_eq!(
            violations.as_slice()[0].constraint.to_string(),
            "Member must not nest more than 128 deep"
        );
        let mut message = MaybeInner { inner: None };
        let mut deep = deep;
        std::mem::swap(&mut message.inner, &mut deep.0);
        let refused = EchoMaybeInner::encode_request(&message);
        let text = json::to_string(&message.inner);
        std::mem::swap(&mut message.inner, &mut deep.0);
        assert_eq!(
            refused.unwrap_err(),
            EncodeError::TooDeep { member: "inner" }
        );
        assert!(text.contains(r#"{"next":null}"#));
    }
}

#[test]
fn a_document_nests_no_deeper_either() {
    let document =
        |depth| (1..depth).fold(json!([]), |document, _| Document::Array(vec![document]));
    let message = |depth| Documents {
        one: Some(document(depth)),
        many: None,
    };
    // The body is an object around the document.
    let request = EchoDocuments::encode_request(&message(127)).unwrap();
    assert_eq!(EchoDocuments::decode_request(&request), Ok(message(127)));
    for depth in [128, 5_000] {
        assert_eq!(
            EchoDocuments::encode_request(&message(depth)).unwrap_err(),
            EncodeError::TooDeep { member: "one" }
        );
    }
}

#[test]
fn null_is_a_document() {
    for one in [None, Some(Document::Null)] {
        let many = Some(vec![Document::Null, json!({ "a": null })]);
        let message = Documents { one, many };
        let request = EchoDocuments::encode_request(&message).unwrap();
        assert_eq!(EchoDocuments::decode_request(&request), Ok(message));
    }
}

#[test]
fn a_key_stands_once_in_a_document_that_a_server_reads() {
    let text = br#"{"one":{"a":{"b":1,"b":2}}}"#;
    let error = json::from_slice_checked::<Documents>(text).unwrap_err();
    assert!(
        error.to_string().ends_with(
            "Value at '/one/a/b' failed to satisfy constraint: Member must be given once"
        )
    );
    let read = json::from_slice::<Documents>(text).unwrap();
    assert_eq!(read.one, Some(json!({ "a": { "b": 2 } })));
}

#[test]
fn a_whole_number_of_a_document_has_64_bits_where_a_server_reads_it() {
    for (text, is_read) in [
        ("18446744073709551615", true),
        ("-9223372036854775808", true),
        ("-0", true),
        ("1e300", true),
        ("18446744073709551616", false),
        ("-9223372036854775809", false),
        ("123456789012345678901234567890", false),
    ] {
        let checked = json::from_slice_checked::<Document>(text.as_bytes());
        assert_eq!(checked.is_ok(), is_read, "{text}");
        if !is_read {
            let reason = "Member must be a whole number of at most 64 bits";
            assert!(checked.unwrap_err().to_string().ends_with(reason));
        }
        assert!(
            json::from_slice::<Document>(text.as_bytes()).is_ok(),
            "{text}"
        );
    }
    assert!(json::from_slice::<Document>(b"1e400").is_err());
}

#[test]
fn a_timestamp_before_the_year_0_is_sent_only_as_a_number() {
    let early = Timestamp::MIN;
    let dates = |header, text, number| Dates {
        header,
        text,
        number,
    };
    let number = dates(None, None, Some(early));
    let request = EchoDates::encode_request(&number).unwrap();
    assert_eq!(EchoDates::decode_request(&request), Ok(number));
    for (message, member) in [
        (dates(Some(early), None, None), "header"),
        (dates(None, Some(early), None), "text"),
    ] {
        assert_eq!(
            EchoDates::encode_request(&message).unwrap_err(),
            EncodeError::TimestampYear { member }
        );
    }
}

#[test]
fn equal_numbers_are_one_item_however_they_are_written() {
    use crate::validate::unique_items::entries;
    use crate::{BigDecimal, Schema};

    fn unique<T: crate::Value + Clone>(items: &[T]) -> bool {
        entries(&items.to_vec(), &Schema::ANY)
    }
    let decimals = |texts: [&str; 2]| texts.map(|text| text.parse::<BigDecimal>().unwrap());
    assert!(!unique(&[0.0, -0.0]));
    assert!(!unique(&[0.0_f32, -0.0]));
    assert!(unique(&[0.1, 0.100_000_000_000_000_02]));
    assert!(!unique(&[f64::NAN, f64::NAN]));
    for same in [
        ["1.0", "1.00"],
        ["100", "1e2"],
        ["0", "-0.0"],
        ["-15e-1", "-1.5"],
    ] {
        assert!(!unique(&decimals(same)), "{same:?}");
    }
    for other in [["1", "-1"], ["1", "10"], ["0.1", "0.01"]] {
        assert!(unique(&decimals(other)), "{other:?}");
    }
    assert!(!unique(&[json!({ "a": [1, 2] }), json!({ "a": [1.0, 2] })]));
    assert!(unique(&[json!("1"), json!(1)]));
}

#[test]
fn a_union_may_hold_a_null_that_it_does_not_know() {
    // A member that is null is not set, so no member is.
    let error = json::from_slice::<Place>(br#"{"new":null}"#).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("Member must have exactly one member set")
    );
}

#[test]
fn a_big_number_has_as_many_digits_as_can_be_read() {
    let ones = |count| "1".repeat(count);
    for (text, is_one) in [
        (ones(4300), true),
        (ones(4301), false),
        (format!("-{}.{}", ones(4300), ones(9000)), true),
        (format!("-{}.5", ones(4301)), false),
    ] {
        let number = text.parse::<crate::BigDecimal>();
        assert_eq!(number.is_ok(), is_one, "{} characters", text.len());
        let read = json::from_slice::<crate::BigDecimal>(text.as_bytes());
        assert_eq!(read.ok(), number.ok());
    }
}
