//! What a server answers to requests that break the constraints of the public model of constraints:
//! the whole answer, for every constraint.
#![cfg(shared)]

use cistron_protocol_tests::answer::{assert_answer, refused, send, taken};
use cistron_protocol_tests::validation::{
    MalformedEnum, MalformedLength, MalformedLengthOverride, MalformedLengthQueryString,
    MalformedPattern, MalformedPatternOverride, MalformedRange, MalformedRangeOverride,
    MalformedRequired, MalformedUniqueItems, RecursiveStructures, SensitiveValidation,
};

#[test]
fn a_value_of_an_enum() {
    let known = "satisfy enum value set: [abc, def, ghi, jkl]";
    refused::<MalformedEnum>(&[
        (r#"{"string":"ABC"}"#, "/string", known),
        (r#"{"string":""}"#, "/string", known),
        (
            r#"{"stringWithEnumTrait":"XYZ"}"#,
            "/stringWithEnumTrait",
            "satisfy enum value set: [abc, def, ghi]",
        ),
        (r#"{"list":["abc","XYZ"]}"#, "/list/1", known),
        (r#"{"map":{"XYZ":"abc"}}"#, "/map/XYZ", known),
        (r#"{"map":{"abc":"XYZ"}}"#, "/map/abc", known),
        (r#"{"union":{"first":"XYZ"}}"#, "/union/first", known),
    ]);
    taken::<MalformedEnum>(&[
        "{}",
        r#"{"string":"jkl","list":["abc","def"],"map":{"abc":"ghi"},"union":{"second":"def"}}"#,
    ]);
}

#[test]
fn a_length() {
    let both = "have length between 2 and 8, inclusive";
    let (least, most) = (
        "have length greater than or equal to 2",
        "have length less than or equal to 8",
    );
    let map = |entries: usize| {
        let entry = |index: usize| format!(r#""k{index}":["abc","def"]"#);
        let entries: Vec<String> = (0..entries).map(entry).collect();
        format!(r#"{{"map":{{{}}}}}"#, entries.join(","))
    };
    refused::<MalformedLength>(&[
        (r#"{"blob":"YQ=="}"#, "/blob", both),
        (r#"{"blob":"YWJjZGVmZ2hp"}"#, "/blob", both),
        (r#"{"string":"a"}"#, "/string", both),
        (r#"{"string":"abcdefghi"}"#, "/string", both),
        (r#"{"string":"👍"}"#, "/string", both),
        (r#"{"minString":"a"}"#, "/minString", least),
        (r#"{"maxString":"abcdefghi"}"#, "/maxString", most),
        (r#"{"list":["ab"]}"#, "/list", both),
        (
            r#"{"list":["ab","ab","ab","ab","ab","ab","ab","ab","ab"]}"#,
            "/list",
            both,
        ),
        (r#"{"list":["ab","a"]}"#, "/list/1", both),
        (&map(1), "/map", both),
        (&map(9), "/map", both),
        (
            r#"{"map":{"a":["abc","def"],"bcd":["abc","def"]}}"#,
            "/map/a",
            both,
        ),
        (
            r#"{"map":{"abc":["def"],"bcd":["abc","def"]}}"#,
            "/map/abc",
            both,
        ),
        (
            r#"{"map":{"abc":["def","d"],"bcd":["abc","def"]}}"#,
            "/map/abc/1",
            both,
        ),
    ]);
    taken::<MalformedLength>(&[
        r#"{"blob":"YWI=","string":"ab","minString":"abcdefghijkl","maxString":"","list":["ab","ab"]}"#,
        r#"{"string":"👍👍👍👍👍👍👍👍","blob":"YWJjZGVmZ2g="}"#,
        &map(2),
        &map(8),
    ]);
}

#[test]
fn a_length_that_a_member_gives_itself() {
    let both = "have length between 4 and 6, inclusive";
    refused::<MalformedLengthOverride>(&[
        (r#"{"blob":"YWJj"}"#, "/blob", both),
        (r#"{"blob":"YWJjZGVmZw=="}"#, "/blob", both),
        (r#"{"string":"abc"}"#, "/string", both),
        (r#"{"string":"abcdefg"}"#, "/string", both),
        (
            r#"{"minString":"abc"}"#,
            "/minString",
            "have length greater than or equal to 4",
        ),
        (
            r#"{"maxString":"abcdefg"}"#,
            "/maxString",
            "have length less than or equal to 6",
        ),
        (r#"{"list":["ab","ab","ab"]}"#, "/list", both),
        (
            r#"{"map":{"ab":["ab","ab"],"bc":["ab","ab"],"cd":["ab","ab"]}}"#,
            "/map",
            both,
        ),
    ]);
    taken::<MalformedLengthOverride>(&[
        r#"{"blob":"YWJjZA==","string":"abcd","minString":"abcd","maxString":"abcdef"}"#,
        r#"{"list":["ab","ab","ab","ab"]}"#,
    ]);
}

#[test]
fn a_length_in_the_query() {
    for (query, is_taken) in [("?string=ab", true), ("", true), ("?string=a", false)] {
        let answer = send::<MalformedLengthQueryString>(query, &[], "");
        assert_eq!(answer.is_ok(), is_taken, "{query}");
        if let Err(rejection) = answer {
            assert_answer(
                &rejection,
                &[("/string", "have length between 2 and 8, inclusive")],
            );
        }
    }
}

#[test]
fn a_pattern() {
    let letters = "satisfy regular expression pattern: [a-m]+";
    refused::<MalformedPattern>(&[
        (r#"{"string":"ABC"}"#, "/string", letters),
        (r#"{"string":"xyz"}"#, "/string", letters),
        (r#"{"string":"abcx"}"#, "/string", letters),
        (r#"{"string":""}"#, "/string", letters),
        (r#"{"list":["abc","xyz"]}"#, "/list/1", letters),
        (r#"{"map":{"xyz":"abc"}}"#, "/map/xyz", letters),
        (r#"{"map":{"abc":"xyz"}}"#, "/map/abc", letters),
        (r#"{"union":{"first":"xyz"}}"#, "/union/first", letters),
        (r#"{"union":{"second":"xyz"}}"#, "/union/second", letters),
    ]);
    let letters = "satisfy regular expression pattern: [g-m]+";
    refused::<MalformedPatternOverride>(&[
        (r#"{"string":"abc"}"#, "/string", letters),
        (r#"{"list":["xyz"]}"#, "/list/0", letters),
        (r#"{"map":{"abc":"ghi"}}"#, "/map/abc", letters),
        (r#"{"map":{"ghi":"abc"}}"#, "/map/ghi", letters),
        (r#"{"union":{"first":"abc"}}"#, "/union/first", letters),
    ]);
    taken::<MalformedPatternOverride>(&[
        r#"{"string":"ghi","list":["m"],"map":{"g":"h"},"union":{"second":"m"}}"#,
    ]);
}

#[test]
fn a_pattern_that_takes_others_for_ever() {
    let text = "0".repeat(1_000_000);
    let rejection = send::<MalformedPattern>("", &[], &format!(r#"{{"evilString":"{text}!"}}"#));
    assert_answer(
        &rejection.unwrap_err(),
        &[(
            "/evilString",
            "satisfy regular expression pattern: ([0-9]+)+",
        )],
    );
    taken::<MalformedPattern>(&[&format!(r#"{{"evilString":"{text}"}}"#)]);
}

#[test]
fn a_range() {
    for kind in ["byte", "short", "integer", "long"] {
        let capital = kind[..1].to_uppercase() + &kind[1..];
        for (member, value, said) in [
            (kind.to_owned(), 1, "be between 2 and 8, inclusive"),
            (kind.to_owned(), 9, "be between 2 and 8, inclusive"),
            (format!("min{capital}"), 1, "be greater than or equal to 2"),
            (format!("max{capital}"), 9, "be less than or equal to 8"),
        ] {
            let body = format!(r#"{{"{member}":{value}}}"#);
            refused::<MalformedRange>(&[(&body, &format!("/{member}"), said)]);
            let within = format!(r#"{{"{member}":2}}"#);
            taken::<MalformedRange>(&[&within]);
        }
        for (member, value, said) in [
            (kind.to_owned(), 3, "be between 4 and 6, inclusive"),
            (kind.to_owned(), 7, "be between 4 and 6, inclusive"),
            (format!("min{capital}"), 3, "be greater than or equal to 4"),
            (format!("max{capital}"), 7, "be less than or equal to 6"),
        ] {
            let body = format!(r#"{{"{member}":{value}}}"#);
            refused::<MalformedRangeOverride>(&[(&body, &format!("/{member}"), said)]);
        }
    }
    refused::<MalformedRange>(&[
        (
            r#"{"float":2.1}"#,
            "/float",
            "be between 2.2 and 8.8, inclusive",
        ),
        (
            r#"{"float":8.9}"#,
            "/float",
            "be between 2.2 and 8.8, inclusive",
        ),
        (
            r#"{"float":"NaN"}"#,
            "/float",
            "be between 2.2 and 8.8, inclusive",
        ),
        (
            r#"{"minFloat":2.1}"#,
            "/minFloat",
            "be greater than or equal to 2.2",
        ),
        (
            r#"{"maxFloat":8.9}"#,
            "/maxFloat",
            "be less than or equal to 8.8",
        ),
        (
            r#"{"maxFloat":"Infinity"}"#,
            "/maxFloat",
            "be less than or equal to 8.8",
        ),
    ]);
    taken::<MalformedRange>(&[r#"{"float":2.2,"minFloat":"Infinity","maxFloat":8.8}"#]);
    refused::<MalformedRangeOverride>(&[
        (
            r#"{"float":4.3}"#,
            "/float",
            "be between 4.4 and 6.6, inclusive",
        ),
        (
            r#"{"minFloat":4.3}"#,
            "/minFloat",
            "be greater than or equal to 4.4",
        ),
        (
            r#"{"maxFloat":6.7}"#,
            "/maxFloat",
            "be less than or equal to 6.6",
        ),
    ]);
}

#[test]
fn a_member_that_must_be_there() {
    let absent = "not be null";
    let (query, headers) = ("?stringInQuery=abc", [("string-in-headers", "abc")]);
    let all: [&[(&str, &str)]; 5] = [
        &[("/string", absent)],
        &[("/string", absent)],
        &[("/stringInQuery", absent)],
        &[("/stringInHeader", absent)],
        &[
            ("/string", absent),
            ("/stringInQuery", absent),
            ("/stringInHeader", absent),
        ],
    ];
    let answers = [
        send::<MalformedRequired>(query, &headers, "{}"),
        send::<MalformedRequired>(query, &headers, r#"{"string":null}"#),
        send::<MalformedRequired>("", &headers, r#"{"string":"abc"}"#),
        send::<MalformedRequired>(query, &[], r#"{"string":"abc"}"#),
        send::<MalformedRequired>("", &[], ""),
    ];
    for (answer, violations) in answers.into_iter().zip(all) {
        assert_answer(&answer.unwrap_err(), violations);
    }
    assert!(send::<MalformedRequired>(query, &headers, r#"{"string":""}"#).is_ok());
}

#[test]
fn items_of_which_none_is_there_twice() {
    let twice = "have unique values";
    for (member, items) in [
        ("blobList", r#"["YQ==","YQ=="]"#),
        ("booleanList", "[true,true]"),
        ("booleanList", "[false,false]"),
        ("stringList", r#"["abc","def","abc"]"#),
        ("byteList", "[1,1]"),
        ("shortList", "[2,2]"),
        ("integerList", "[3,3]"),
        ("longList", "[4,4]"),
        ("timestampList", "[1676660607,1676660607.0]"),
        (
            "dateTimeList",
            r#"["1985-04-12T23:20:50.52Z","1985-04-12T23:20:50.520Z"]"#,
        ),
        (
            "httpDateList",
            r#"["Tue, 29 Apr 2014 18:30:38 GMT","Tue, 29 Apr 2014 18:30:38 GMT"]"#,
        ),
        ("enumList", r#"["Foo","Foo"]"#),
        ("intEnumList", "[3,3]"),
        ("listList", r#"[["foo","bar"],["foo","bar"]]"#),
        ("structureList", r#"[{"hi":"hello"},{"hi":"hello"}]"#),
        ("structureList", r#"[{},{"hi":null}]"#),
        (
            "structureListWithNoKey",
            r#"[{"hi":"hello"},{"hi":"hello"}]"#,
        ),
        ("unionList", r#"[{"string":"foo"},{"string":"foo"}]"#),
    ] {
        let body = format!(r#"{{"{member}":{items}}}"#);
        refused::<MalformedUniqueItems>(&[(&body, &format!("/{member}"), twice)]);
    }
    taken::<MalformedUniqueItems>(&[
        r#"{"booleanList":[true,false],"listList":[["foo"],["bar"]],"stringList":[]}"#,
        r#"{"unionList":[{"string":"1"},{"integer":1}],"structureList":[{},{"hi":""}]}"#,
    ]);
}

#[test]
fn a_member_that_must_be_there_in_an_item() {
    let cases = [(
        r#"{"structureListWithNoKey":[{"hi":"hello"},{}]}"#,
        "/structureListWithNoKey/1/hi",
        "not be null",
    )];
    refused::<MalformedUniqueItems>(&cases);
}

#[test]
fn a_value_deep_in_what_holds_itself() {
    refused::<RecursiveStructures>(&[(
        r#"{"union":{"union":{"union":{"string":"XYZ"}}}}"#,
        "/union/union/union/string",
        "satisfy enum value set: [abc, def]",
    )]);
}

#[test]
fn a_value_that_is_not_to_be_shown() {
    let rejection = send::<SensitiveValidation>("", &[], r#"{"string":"SECRET"}"#).unwrap_err();
    assert_answer(
        &rejection,
        &[("/string", "satisfy regular expression pattern: [a-m]+")],
    );
    assert!(!format!("{rejection:?}").contains("SECRET"));
}

#[test]
fn all_that_is_wrong_comes_in_the_order_of_the_message() {
    let body = r#"{"string":"a","list":["ab","a",7],"blob":"*","map":{"a":["abc"]}}"#;
    let rejection = send::<MalformedLength>("", &[], body).unwrap_err();
    let both = "have length between 2 and 8, inclusive";
    assert_answer(
        &rejection,
        &[
            ("/string", both),
            ("/list/1", both),
            ("/list/2", "be a string"),
            ("/blob", "be Base64"),
            ("/map/a", both),
            ("/map/a", both),
            ("/map", both),
        ],
    );
}
