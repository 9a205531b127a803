//! Queries, maps of queries and maps of headers.

use std::collections::BTreeMap;

use http::Request;

use super::generated::{Put, PutRequest, put};
use super::shapes::{EchoHeaders, EchoListsOfDates, EchoQueries, Headers, ListsOfDates, Queries};
use crate::{EncodeError, Operation, Rejection, Timestamp};

fn map(entries: &[(&str, &str)]) -> BTreeMap<String, String> {
    let entry = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
    entries.iter().map(entry).collect()
}

fn queries() -> Queries {
    Queries {
        ids: vec!["1".to_owned()],
        name: None,
        all: None,
    }
}

#[test]
fn a_map_of_all_parameters_sends_what_no_member_sends() {
    let request = Queries {
        name: Some("n".to_owned()),
        all: Some(map(&[("name", "other"), ("rest", "r"), ("constant", "2")])),
        ..queries()
    };
    let message = EchoQueries::encode_request(&request).unwrap();
    assert_eq!(message.uri(), "/?constant=1&ids=1&name=n&rest=r");
}

#[test]
fn a_map_of_all_parameters_receives_all_of_them() {
    let receive = |uri: &str| {
        let request = Request::builder().method("POST").uri(uri);
        EchoQueries::decode_request(&request.body("").unwrap())
    };
    let request = receive("/?constant=1&ids=1&ids=2&name=n&rest=r").unwrap();
    assert_eq!(request.ids, ["1", "2"]);
    assert_eq!(
        request.all,
        Some(map(&[
            ("constant", "1"),
            ("ids", "1"),
            ("name", "n"),
            ("rest", "r")
        ]))
    );
    // What no member takes is given once where the map takes one text.
    assert!(matches!(
        receive("/?constant=1&ids=1&rest=r&rest=s"),
        Err(Rejection::Invalid(violations)) if violations.as_slice()[0].pointer == "/all/rest"
    ));
}

#[test]
fn a_map_of_the_rest_leaves_the_name_of_an_absent_member_out() {
    let rest = [("count", "7"), ("other", "1")].map(|(name, value)| {
        let values = vec![value.to_owned()];
        (name.to_owned(), values)
    });
    let request = PutRequest {
        rest: Some(rest.into()),
        ..put()
    };
    let message = Put::encode_request(&request).unwrap();
    assert_eq!(message.uri(), "/files/k?type=x&raw&other=1");
}

#[test]
fn a_list_that_must_be_in_the_query_is_not_empty() {
    let request = Queries {
        ids: Vec::new(),
        ..queries()
    };
    assert_eq!(
        EchoQueries::encode_request(&request).unwrap_err(),
        EncodeError::EmptyQueryList { member: "ids" }
    );
}

fn headers() -> Headers {
    Headers {
        json: None,
        hello: None,
        rest: None,
    }
}

#[test]
fn an_empty_item_of_a_list_in_a_header_is_an_item() {
    for items in [
        &[][..],
        &[""],
        &["", ""],
        &["", "a"],
        &["a", ""],
        &["a", "b"],
    ] {
        let json = Some(items.iter().map(ToString::to_string).collect());
        let request = Headers { json, ..headers() };
        let message = EchoHeaders::encode_request(&request).unwrap();
        let received = EchoHeaders::decode_request(&message).unwrap();
        assert_eq!(received.json, request.json);
    }
}

#[test]
fn a_map_of_all_headers_has_those_that_it_may_set() {
    let response = Headers {
        hello: Some("there".to_owned()),
        rest: Some(map(&[("hello", "not sent"), ("x-foo", "")])),
        ..headers()
    };
    let message = EchoHeaders::encode_response(&response).unwrap();
    assert_eq!(message.headers()["hello"], "there");
    assert_eq!(message.headers()["content-type"], "application/json");
    let received = EchoHeaders::decode_response(&message).unwrap();
    assert_eq!(
        received.rest,
        Some(map(&[("hello", "there"), ("x-foo", "")]))
    );
}

#[test]
fn a_key_of_a_map_of_headers_is_in_lower_case() {
    let request = Headers {
        rest: Some(map(&[("x-Foo", "")])),
        ..headers()
    };
    let error = EchoHeaders::encode_request(&request).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`rest` has the key `x-Foo`, and the names of headers have no capitals"
    );
}

#[test]
fn every_http_date_of_a_list_is_read() {
    for count in 1..=4 {
        let dates: Vec<Timestamp> = (0..count)
            .map(|second| Timestamp::from_second(second).unwrap())
            .collect();
        let request = ListsOfDates {
            query: Some(dates.clone()),
            header: Some(dates),
        };
        let message = EchoListsOfDates::encode_request(&request).unwrap();
        let received = EchoListsOfDates::decode_request(&message).unwrap();
        assert_eq!(received, request);
    }
}
