//! Compares a message with what a case says of it.

use http::{HeaderMap, Uri};
use serde_json::Value;

use crate::Given;

/// What a message has that it should not have, or has not, line by line.
#[derive(Debug, Default)]
pub(crate) struct Difference {
    lines: Vec<String>,
}

impl Difference {
    /// Records what is not as expected.
    pub(crate) fn compare<T: PartialEq + std::fmt::Debug>(
        &mut self,
        what: &str,
        expected: &T,
        got: &T,
    ) {
        if expected != got {
            self.push(format!("{what}: expected {expected:?}, got {got:?}"));
        }
    }

    fn push(&mut self, line: String) {
        self.lines.push(line);
    }

    pub(crate) fn into_result(self) -> Result<(), String> {
        if self.lines.is_empty() {
            Ok(())
        } else {
            Err(self.lines.join("\n"))
        }
    }

    /// Compares the path and the query.
    pub(crate) fn uri(&mut self, case: &Given, uri: &Uri) {
        self.compare("path", &case.text("uri"), &Some(uri.path()));
        let got: Vec<&str> = uri
            .query()
            .map_or_else(Vec::new, |query| query.split('&').collect());
        let sorted = |parameters: &[&str]| {
            let mut sorted: Vec<String> = parameters.iter().map(ToString::to_string).collect();
            sorted.sort();
            sorted
        };
        let expected = case.texts("queryParams").unwrap_or_default();
        self.compare("query", &sorted(&expected), &sorted(&got));
        let has = |name: &str| {
            let mut names = got.iter().map(|pair| pair.split('=').next());
            names.any(|found| found == Some(name))
        };
        for (key, there) in [("forbidQueryParams", false), ("requireQueryParams", true)] {
            for name in case.texts(key).unwrap_or_default() {
                self.compare(&format!("query parameter {name}"), &there, &has(name));
            }
        }
    }

    /// Compares the headers.
    pub(crate) fn headers(&mut self, case: &Given, headers: &HeaderMap) {
        for (name, value) in &case.headers() {
            self.compare(name.as_str(), &Some(value), &headers.get(name));
        }
        for (key, there) in [("forbidHeaders", false), ("requireHeaders", true)] {
            for name in case.texts(key).unwrap_or_default() {
                let found = headers.contains_key(name);
                self.compare(&format!("header {name}"), &there, &found);
            }
        }
    }

    /// Compares the body: as JSON where it is said to be that, and otherwise byte by byte.
    pub(crate) fn body(&mut self, case: &Given, body: &[u8]) {
        let Some(expected) = case.text("body") else {
            return;
        };
        let got = String::from_utf8_lossy(body);
        if case.text("bodyMediaType") != Some("application/json") {
            return self.compare("body", &expected, &&*got);
        }
        match (json(expected), json(&got)) {
            (Some(expected), Some(got)) => self.compare("body", &expected, &got),
            _ => self.push(format!("body: expected {expected}, got {got}")),
        }
    }
}

/// JSON with every number as a double, so that `1.0` is `1`.
fn json(text: &str) -> Option<Value> {
    fn doubles(value: Value) -> Value {
        match value {
            Value::Number(number) => number.as_f64().into(),
            Value::Array(items) => items.into_iter().map(doubles).collect(),
            Value::Object(entries) => entries
                .into_iter()
                .map(|(key, value)| (key, doubles(value)))
                .collect(),
            other => other,
        }
    }
    serde_json::from_str(text).ok().map(doubles)
}
