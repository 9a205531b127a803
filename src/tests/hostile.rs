//! Input that is made to do harm.

use super::generated::{GetRunTaskResponse, Inner};
use crate::{DecodeError, Document, Value, Violations, json};

fn is_too_deep<T: Value>(text: &str) -> bool {
    let error = json::from_slice_checked::<T>(text.as_bytes()).err();
    error.is_some_and(|error| {
        error
            .to_string()
            .ends_with("stand too deep inside one another")
    })
}

#[test]
fn depth_is_bounded_in_every_kind_of_value() {
    let nested = |open: &str, close: &str, depth| open.repeat(depth) + "1" + &close.repeat(depth);
    for depth in [129, 100_000] {
        assert!(is_too_deep::<Document>(&nested("[", "]", depth)), "{depth}");
        assert!(
            is_too_deep::<Document>(&nested("{\"a\":", "}", depth)),
            "{depth}"
        );
        assert!(
            is_too_deep::<Inner>(&nested("{\"next\":", "}", depth)),
            "{depth}"
        );
        let unions = nested("{\"place\":{\"inner\":", "}}", depth);
        assert!(is_too_deep::<Inner>(&unions), "{depth}");
    }
    for text in [
        nested("{\"new\":[", "]}", 100_000),
        format!("{{\"cpus\":{}}}", nested("[", "]", 100_000)),
    ] {
        assert!(is_too_deep::<GetRunTaskResponse>(&text));
    }
    assert!(!is_too_deep::<Document>(&nested("[", "]", 128)));
    let deepest = "{\"next\":".repeat(127) + "{}" + &"}".repeat(127);
    assert!(json::from_slice_checked::<Inner>(deepest.as_bytes()).is_ok());
}

#[test]
fn what_stands_side_by_side_is_not_deep() {
    let text = format!("[{}[]]", "[{}],".repeat(1000));
    assert!(json::from_slice_checked::<Document>(text.as_bytes()).is_ok());
}

#[test]
fn the_number_of_violations_that_are_kept_is_bounded() {
    let text = format!("[{}1]", "1,".repeat(100_000));
    let Err(DecodeError::Invalid(violations)) = json::from_slice::<Vec<String>>(text.as_bytes())
    else {
        panic!("the items are not strings");
    };
    assert_eq!(violations.total(), 100_001);
    assert_eq!(violations.as_slice().len(), Violations::LIMIT);
}

#[test]
fn numbers_of_many_digits_are_read_in_linear_time_or_refused() {
    let text = "9".repeat(5_000_000);
    assert!(json::from_slice::<i64>(text.as_bytes()).is_err());
    assert!(json::from_slice::<crate::BigInteger>(text.as_bytes()).is_err());
    assert!(json::from_slice::<crate::Timestamp>(b"1e999999999999999999").is_err());
    assert!(json::from_slice::<crate::BigInteger>("9".repeat(4000).as_bytes()).is_ok());
}

#[test]
fn every_prefix_of_a_text_and_every_changed_byte_is_answered() {
    let text = br#"{"cpus":1,"status":"X","inner":{"place":{"path":"a"},"tags":{"1":[1,2]}},"extra":{"a":[1.5e3,null,"\u00e9"]},"blob":"AAA=","taskId":"1"}"#;
    assert!(json::from_slice::<GetRunTaskResponse>(text).is_ok());
    for end in 0..text.len() {
        assert!(
            json::from_slice::<GetRunTaskResponse>(&text[..end]).is_err(),
            "{end}"
        );
    }
    for index in 0..text.len() {
        for byte in *b"\0\"{}[],:x\\1-\xff" {
            let mut changed = text.to_vec();
            changed[index] = byte;
            // Whether it is sound is not the point: it is answered, and equally each time.
            let answer = json::from_slice_checked::<GetRunTaskResponse>(&changed);
            assert_eq!(answer, json::from_slice_checked(&changed));
            assert_eq!(
                serde_json::from_slice::<Document>(&changed).is_err(),
                is_malformed(&changed),
                "{}",
                String::from_utf8_lossy(&changed)
            );
        }
    }
}

fn is_malformed(text: &[u8]) -> bool {
    let answer = json::from_slice::<GetRunTaskResponse>(text);
    matches!(answer, Err(DecodeError::Malformed { .. }))
}
