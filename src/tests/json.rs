//! Plain JSON in both directions.

use serde_json::json;

use super::generated::{
    GetRunTaskResponse, Inner, Place, Priority, RunId, TaskStatus, inner, task,
};
use crate::{Blob, DecodeError, Document, Timestamp, UnknownMember, Value, json};

fn checked<T: Value>(text: &str) -> Vec<String> {
    lines(json::from_slice_checked::<T>(text.as_bytes()))
}

fn unchecked<T: Value>(text: &str) -> Vec<String> {
    lines(json::from_slice::<T>(text.as_bytes()))
}

fn lines<T: Value>(result: Result<T, DecodeError>) -> Vec<String> {
    match result {
        Ok(_) => Vec::new(),
        Err(DecodeError::Invalid(violations)) => violations
            .iter()
            .map(|violation| format!("{}: {}", violation.pointer, violation.constraint))
            .collect(),
        Err(malformed) => vec![malformed.to_string()],
    }
}

fn full() -> GetRunTaskResponse {
    GetRunTaskResponse {
        cpus: Some(2),
        memory: 4,
        status: Some(TaskStatus::Running),
        start_time: Timestamp::new(1_576_540_098, 500_000_000).ok(),
        stop_time: Timestamp::new(1_576_540_098, 123_456_789).ok(),
        task_id: RunId("17".to_owned()),
        priority: Some(Priority::High),
        inner: Some(Inner {
            next: Some(Box::new(inner())),
            place: Some(Place::Inner(Box::new(inner()))),
            tags: Some([(RunId("1".to_owned()), vec![1, 2])].into()),
        }),
        names: Some(vec![Some("ä\"\n".to_owned()), None]),
        ratio: Some(0.1),
        cost: "1234567890123456789012345.678901234567890".parse().ok(),
        blob: Some(Blob(vec![0, 255])),
        small: Some(-128),
        single: Some(0.1),
        flag: Some(true),
        extra: Some(json!({ "a": [1, -1.5, null, "x", {}] })),
    }
}

#[test]
fn a_value_is_written_by_its_wire_names_and_read_back() {
    let text = json::to_string(&full());
    assert_eq!(
        text,
        concat!(
            r#"{"cpus":2,"memory":4,"status":"RUNNING","startTime":"2019-12-16T23:48:18.5Z","#,
            r#""stopTime":1576540098.123456789,"taskId":"17","priority":2,"#,
            r#""inner":{"next":{},"place":{"inner":{}},"tags":{"1":[1,2]}},"names":["ä\"\n",null],"#,
            r#""ratio":0.1,"cost":1234567890123456789012345.678901234567890,"blob":"AP8=","small":-128,"#,
            r#""single":0.1,"flag":true,"extra":{"a":[1,-1.5,null,"x",{}]}}"#,
        )
    );
    assert_eq!(json::from_slice(text.as_bytes()), Ok(full()));
    assert_eq!(json::from_slice_checked(text.as_bytes()), Ok(full()));
}

#[test]
fn what_is_absent_null_or_unknown_is_not_an_error() {
    let text = br#" { "new" : [ { } ] , "taskId" : "1" , "cpus" : null , "memory" : null } "#;
    assert_eq!(json::from_slice_checked(text), Ok(task()));
}

#[test]
fn unknown_values_of_enums_and_unions_are_kept() {
    let text = r#"{"memory":1,"status":"NEW","taskId":"1","priority":7,"inner":{"place":{"new":{"a":[1]}}}}"#;
    let value: GetRunTaskResponse = json::from_slice(text.as_bytes()).unwrap();
    assert_eq!(value.status, Some(TaskStatus::Unknown("NEW".to_owned())));
    assert_eq!(value.priority, Some(Priority::Unknown(7)));
    let place = Place::Unknown(UnknownMember {
        name: "new".to_owned(),
        value: json!({ "a": [1] }),
    });
    assert_eq!(
        value.inner.as_ref().and_then(|inner| inner.place.clone()),
        Some(place)
    );
    assert_eq!(json::to_string(&value), text);
    assert_eq!(
        checked::<GetRunTaskResponse>(text),
        [
            "/status: Member must satisfy enum value set: [PENDING, RUNNING]",
            "/priority: Member must satisfy enum value set: [1, 2]",
            "/inner/place: Member must have exactly one member set",
        ]
    );
}

#[test]
fn a_wrong_type_a_missing_member_and_a_broken_constraint_come_out_together() {
    let text = r#"{
        "cpus": 0, "memory": "1", "status": "X", "startTime": 17, "stopTime": "x", "priority": {"a": [1]},
        "inner": {"next": {"place": {}, "tags": {"x": [1, 1, "a", 0]}}}, "names": [1, "a", null, {}],
        "ratio": true, "cost": "1", "blob": "*", "small": 128, "single": 1e39, "flag": "true"
    }"#;
    assert_eq!(
        checked::<GetRunTaskResponse>(text),
        [
            "/cpus: Member must be greater than or equal to 1",
            "/memory: Member must be an integer",
            "/status: Member must satisfy enum value set: [PENDING, RUNNING]",
            "/startTime: Member must be a timestamp of RFC 3339",
            "/stopTime: Member must be a number of seconds since 1970",
            "/priority: Member must be an integer",
            "/inner/next/place: Member must have exactly one member set",
            "/inner/next/tags/x: Member must satisfy regular expression pattern: [0-9]+",
            "/inner/next/tags/x/2: Member must be an integer",
            "/inner/next/tags/x/3: Member must be greater than or equal to 1",
            "/names/0: Member must be a string",
            "/names/3: Member must be a string",
            "/ratio: Member must be a number",
            "/cost: Member must be a number of at most 4,300 digits before its point",
            "/blob: Member must be Base64",
            "/small: Member must be an integer from -128 to 127",
            "/single: Member must be a number that is not too great",
            "/flag: Member must be a boolean",
            "/taskId: Member must not be null",
        ]
    );
}

#[test]
fn broken_constraints_are_found_only_where_they_are_looked_for() {
    let text = r#"{"taskId":"","cpus":0,"cost":1e31,"ratio":2,"blob":"",
        "inner":{"tags":{"x":[],"1":[1],"2":[1,1]}}}"#;
    assert_eq!(unchecked::<GetRunTaskResponse>(text), [] as [&str; 0]);
    assert_eq!(
        checked::<GetRunTaskResponse>(text),
        [
            "/taskId: Member must have length between 1 and 18, inclusive",
            "/taskId: Member must satisfy regular expression pattern: [0-9]+",
            "/cpus: Member must be greater than or equal to 1",
            "/cost: Member must be less than or equal to 1e30",
            "/ratio: Member must be between 0 and 1, inclusive",
            "/blob: Member must have length between 1 and 3, inclusive",
            "/inner/tags/x: Member must satisfy regular expression pattern: [0-9]+",
            "/inner/tags/x: Member must have length between 1 and 3, inclusive",
            "/inner/tags/2: Member must have unique values",
            "/inner/tags: Member must have length between 1 and 2, inclusive",
        ]
    );
}

#[test]
fn integers_are_integers_within_their_rust_type() {
    for (text, expected) in [
        ("1.0", "an integer"),
        ("1e3", "an integer"),
        ("\"1\"", "an integer"),
        ("true", "an integer"),
        ("2147483648", "an integer from -2147483648 to 2147483647"),
        (
            "9223372036854775808",
            "an integer from -9223372036854775808 to 9223372036854775807",
        ),
    ] {
        assert_eq!(
            unchecked::<i32>(text),
            [format!(": Member must be {expected}")],
            "{text}"
        );
    }
    assert_eq!(unchecked::<i32>("null"), [": Member must not be null"]);
    assert_eq!(
        json::from_slice::<i64>(b"-9223372036854775808"),
        Ok(i64::MIN)
    );
    assert_eq!(json::from_slice::<i16>(b"-32768"), Ok(i16::MIN));
    assert_eq!(
        unchecked::<i16>("32768"),
        [": Member must be an integer from -32768 to 32767"]
    );
    assert_eq!(json::from_slice::<i32>(b"-0"), Ok(0));
}

#[test]
fn floats_that_json_has_no_number_for_are_strings() {
    for (value, text) in [
        (f64::INFINITY, "\"Infinity\""),
        (f64::NEG_INFINITY, "\"-Infinity\""),
    ] {
        assert_eq!(json::to_string(&value), text);
        assert_eq!(json::from_slice(text.as_bytes()), Ok(value));
    }
    assert_eq!(json::to_string(&f32::NAN), "\"NaN\"");
    assert!(json::from_slice::<f32>(b"\"NaN\"").unwrap().is_nan());
    for text in ["\"nan\"", "\"1.5\"", "1e309"] {
        assert_eq!(unchecked::<f64>(text).len(), 1, "{text}");
    }
    for value in [1.0, 1e300, -1.5e-7, f64::MAX, f64::MIN_POSITIVE, 5e-324] {
        assert_eq!(
            json::from_slice(json::to_string(&value).as_bytes()),
            Ok(value)
        );
    }
    assert_eq!(json::from_slice(b"3.4028235e38"), Ok(f32::MAX));
}

#[test]
fn the_numbers_of_a_document_are_read_exactly() {
    for text in [
        "31.245270191439438",
        "121.48791951161945",
        "9007199254740993",
        "-0.1",
    ] {
        let document: Document = json::from_slice(text.as_bytes()).unwrap();
        assert_eq!(json::to_string(&document), text);
    }
    assert_eq!(unchecked::<Document>("[1e400]").len(), 1);
}

#[test]
fn a_member_that_is_there_twice_is_refused_where_constraints_are_checked() {
    let text = r#"{"taskId":"1","cpus":1,"cpus":2,"inner":{"tags":{"1":[1],"1":[2]}}}"#;
    assert_eq!(
        checked::<GetRunTaskResponse>(text),
        [
            "/cpus: Member must be given once",
            "/inner/tags/1: Member must be given once"
        ]
    );
    let value: GetRunTaskResponse = json::from_slice(text.as_bytes()).unwrap();
    assert_eq!(value.cpus, Some(2));
    for twice in ["null,\"cpus\":1", "1,\"cpus\":null", "null,\"cpus\":null"] {
        let text = format!(r#"{{"taskId":"1","cpus":{twice}}}"#);
        assert_eq!(
            checked::<GetRunTaskResponse>(&text),
            ["/cpus: Member must be given once"],
            "{text}"
        );
    }
}

#[test]
fn a_union_has_exactly_one_member() {
    for text in [
        "{}",
        r#"{"path":null}"#,
        r#"{"path":"a","inner":{}}"#,
        r#"{"path":"a","new":1}"#,
    ] {
        assert_eq!(
            unchecked::<Place>(text),
            [": Member must have exactly one member set"],
            "{text}"
        );
    }
    for text in [
        r#"{"path":"a"}"#,
        r#"{ "inner" : null , "path" : "a" }"#,
        r#"{"__type":"x#Place","path":"a"}"#,
    ] {
        assert_eq!(
            json::from_slice_checked(text.as_bytes()),
            Ok(Place::Path("a".to_owned())),
            "{text}"
        );
    }
    assert_eq!(unchecked::<Place>("[]"), [": Member must be an object"]);
    assert_eq!(
        checked::<Place>(r#"{"path":1}"#),
        ["/path: Member must be a string"]
    );
}

#[test]
fn text_that_is_not_json_is_told_with_its_place() {
    for (text, expected) in [
        (
            "",
            "line 1, column 1, in '': the text ends here; expected a value",
        ),
        (
            "{\"taskId\":\"1\"} x",
            "line 1, column 16, in '': trailing characters; expected the end of the text",
        ),
        (
            "{\"taskId\":\"1\",}",
            "line 1, column 15, in '': a comma must not stand after the last item",
        ),
        (
            "{\n \"é\": 1,\n \"cpus\": 01}",
            "line 3, column 11, in '/cpus': a number must not begin with a zero",
        ),
        (
            "{\n \"é\": 1, \"cpus\": 01}",
            "line 2, column 19, in '/cpus': a number must not begin with a zero",
        ),
        (
            "{\"inner\":{\"tags\":{\"1\":[1,NaN]}}}",
            "line 1, column 26, in '/inner/tags/1/1': expected a value",
        ),
        (
            "{\"names\":[\"\\ud800\"]}",
            "line 1, column 12, in '/names/0': half of a surrogate pair stands alone",
        ),
        (
            "{\"cpus\": nul}",
            "line 1, column 13, in '/cpus': expected `null`",
        ),
        ("\u{feff}{}", "line 1, column 1, in '': a byte order mark"),
    ] {
        let lines = unchecked::<GetRunTaskResponse>(text);
        let expected = format!("malformed JSON at {expected}");
        assert!(lines[0].starts_with(&expected), "{text}: {lines:?}");
    }
    let error = json::from_slice::<GetRunTaskResponse>(b"{\"a\": \"\xff\"}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "malformed JSON at line 1, column 8, in '': the text is not UTF-8"
    );
}

#[test]
fn null_is_an_option_that_is_none() {
    use crate::json::from_slice;

    assert_eq!(from_slice::<Option<i32>>(b"null"), Ok(None));
    assert_eq!(from_slice::<Option<i32>>(b"1"), Ok(Some(1)));
    assert_eq!(
        from_slice::<Vec<Option<i32>>>(b"[null, 1]"),
        Ok(vec![None, Some(1)])
    );
    assert!(from_slice::<i32>(b"null").is_err());
}
