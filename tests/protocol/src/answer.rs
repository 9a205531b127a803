//! Sends what a server has to refuse, and looks at the whole of its answer.

use std::fmt::Debug;

use cistron::{Operation, Rejection};
use http::Request;
use serde_json::{Value, json};

/// Sends a body, and what stands beside it.
///
/// # Errors
/// What the server refuses.
///
/// # Panics
/// There is no such message.
pub fn send<O: Operation<Request: Debug>>(
    query: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<O::Request, Rejection> {
    let mut request = Request::builder()
        .method(O::METHOD)
        .uri(format!("{}{query}", O::URI))
        .header("content-type", "application/json");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    O::decode_request(&request.body(body.to_owned()).unwrap())
}

/// The answer says no more than these violations, in this order.
///
/// # Panics
/// It says something else.
pub fn assert_answer(rejection: &Rejection, violations: &[(&str, &str)]) {
    let answer = rejection.to_response();
    assert_eq!(answer.status(), 400);
    let headers: Vec<(&str, &str)> = answer
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
        .filter(|(name, _)| *name != "content-length")
        .collect();
    assert_eq!(
        headers,
        [
            ("content-type", "application/json"),
            ("x-amzn-errortype", "ValidationException"),
        ]
    );
    let length = answer.headers()["content-length"].to_str().unwrap();
    assert_eq!(length, answer.body().len().to_string());
    let text = |(path, said): &(&str, &str)| {
        format!("Value at '{path}' failed to satisfy constraint: Member must {said}")
    };
    let texts: Vec<String> = violations.iter().map(text).collect();
    let count = match violations.len() {
        1 => "1 validation error".to_owned(),
        count => format!("{count} validation errors"),
    };
    let fields: Vec<Value> = violations
        .iter()
        .map(|found| json!({ "path": found.0, "message": text(found) }))
        .collect();
    let expected = json!({
        "message": format!("{count} detected. {}", texts.join("; ")),
        "fieldList": fields,
    });
    let body: Value = serde_json::from_slice(answer.body()).unwrap();
    assert_eq!(body, expected);
}

/// Sends each body, whose answer is the one violation beside it.
///
/// # Panics
/// It is another answer.
pub fn refused<O: Operation<Request: Debug>>(cases: &[(&str, &str, &str)]) {
    for (body, path, said) in cases {
        let rejection = send::<O>("", &[], body).unwrap_err();
        assert_answer(&rejection, &[(path, said)]);
    }
}

/// Sends each body, which is as it should be.
///
/// # Panics
/// It is refused.
pub fn taken<O: Operation<Request: Debug>>(bodies: &[&str]) {
    for body in bodies {
        let answer = send::<O>("", &[], body);
        assert!(answer.is_ok(), "{body}: {answer:?}");
    }
}
