//! What stands in place of a member that was to be there.

use http::{Request, Response};

use super::generated::{GetRunTask, RunId};
use super::shapes::{Defaults, EchoDefaults};
use crate::{Operation, json};

#[test]
fn a_client_makes_up_for_what_a_server_leaves_out() {
    for body in ["", "{}", r#"{"taskId":null}"#] {
        let task = GetRunTask::decode_response(&Response::new(body)).unwrap();
        assert_eq!(task.task_id, RunId(String::new()), "{body}");
    }
    // Plain JSON is no message, and nothing is made up.
    assert!(json::from_slice::<super::generated::GetRunTaskResponse>(b"{}").is_err());
}

fn receive(body: &str) -> Result<Defaults, crate::Rejection> {
    let request = Request::builder()
        .method("POST")
        .header("content-type", "application/json");
    EchoDefaults::decode_request(&request.body(body.to_owned()).unwrap())
}

fn defaults(sent: i32, left_out: Option<i32>) -> Defaults {
    Defaults {
        sent,
        left_out,
        short: None,
    }
}

#[test]
fn a_server_insists_on_a_default_that_is_required_and_a_client_does_not() {
    let rejection = receive("{}").unwrap_err();
    assert!(
        rejection
            .to_string()
            .ends_with("Value at '/sent' failed to satisfy constraint: Member must not be null")
    );
    let response = EchoDefaults::decode_response(&Response::new("{}")).unwrap();
    assert_eq!(response, defaults(1, None));
    assert_eq!(json::from_slice(b"{}"), Ok(defaults(1, None)));
}

#[test]
fn what_a_client_leaves_out_is_the_servers_to_fill_in() {
    let message = EchoDefaults::encode_request(&defaults(2, None)).unwrap();
    assert_eq!(message.body(), br#"{"sent":2}"#);
    assert_eq!(receive(r#"{"sent":2}"#), Ok(defaults(2, Some(1))));
    let message = EchoDefaults::encode_request(&defaults(2, Some(1))).unwrap();
    assert_eq!(message.body(), br#"{"sent":2,"leftOut":1}"#);
}

mod every_type {
    //! A response in which everything is required.

    use std::collections::BTreeMap;

    use http::Response;

    use super::super::generated::{
        Inner, Place, Priority, TaskStatus, blank, body, inner, make_default, place, required,
        structure, view,
    };
    use crate::{
        BigDecimal, Blob, Document, Http, Member, Operation, Schema, Slot, Structure, Timestamp,
        UnknownMember, Value, View,
    };

    structure!(Everything, EVERYTHING, {
        0 boolean: bool = required(body("boolean", &Schema::ANY)), required;
        1 integer: i64 = required(body("integer", &Schema::ANY)), required;
        2 float: f32 = required(body("float", &Schema::ANY)), required;
        3 decimal: BigDecimal = required(body("decimal", &Schema::ANY)), required;
        4 text: String = required(body("text", &Schema::ANY)), required;
        5 blob: Blob = required(body("blob", &Schema::ANY)), required;
        6 timestamp: Timestamp = required(body("timestamp", &super::super::generated::DATE_TIME)), required;
        7 document: Document = required(super::super::generated::document("document")), required;
        8 list: Vec<i8> = required(body("list", &Schema::ANY)), required;
        9 map: BTreeMap<String, Option<i8>> = required(body("map", &Schema::ANY)), required;
        10 structure: Inner = required(body("structure", &Schema::ANY)), structure;
        11 union: Place = required(body("union", &Schema::ANY)), required;
        12 status: TaskStatus = required(body("status", &Schema::ANY)), required;
        13 priority: Priority = required(body("priority", &Schema::ANY)), required;
        14 nested: Box<Nested> = required(body("nested", &Schema::ANY)), in_a_box;
    });
    structure!(Nested, NESTED, {
        0 text: String = required(body("text", &Schema::ANY)), required;
    });

    #[derive(Debug)]
    struct GiveEverything;

    impl Operation for GiveEverything {
        type Request = super::super::shapes::Nothing;
        type Response = Everything;
        type Error = super::super::generated::GetRunTaskError;
        const HTTP: &'static Http = &Http {
            name: "GiveEverything",
            ..Http::PLAIN
        };
    }

    #[test]
    fn of_a_structure_that_is_there_twice_nothing_stays() {
        structure!(Twice, TWICE, {
            0 inner: Pair = required(body("inner", &Schema::ANY)), structure;
        });
        structure!(Pair, PAIR, {
            0 one: Option<String> = body("one", &Schema::ANY), optional;
            1 other: Option<String> = body("other", &Schema::ANY), optional;
        });
        let text = br#"{"inner": {"one": "a"}, "inner": {"other": "b"}}"#;
        let twice: Twice = crate::json::from_slice(text).unwrap();
        assert_eq!(
            (twice.inner.one, twice.inner.other.as_deref()),
            (None, Some("b"))
        );
    }

    #[test]
    fn each_has_a_value_that_is_empty() {
        let response = GiveEverything::decode_response(&Response::new("{}")).unwrap();
        let unknown = UnknownMember {
            name: String::new(),
            value: Document::Null,
        };
        let empty = Everything {
            boolean: false,
            integer: 0,
            float: 0.0,
            decimal: "0".parse().unwrap(),
            text: String::new(),
            blob: Blob::default(),
            timestamp: Timestamp::UNIX_EPOCH,
            document: Document::Null,
            list: Vec::new(),
            map: BTreeMap::new(),
            structure: inner(),
            union: Place::Unknown(unknown),
            status: TaskStatus::Unknown(String::new()),
            priority: Priority::Unknown(0),
            nested: Box::new(Nested {
                text: String::new(),
            }),
        };
        assert_eq!(response, empty);
    }
}
