//! Keys of operations and of errors in other languages.

use super::{Around, Foreign, word, write};
use crate::language::{MEMBER, METHODS};
use crate::yaml::{Entry, Value};

const METHOD: &[&str] = &["method", "verb", "httpmethod"];
const PATH: &[&str] = &["path", "uri", "url", "route", "requesturi", "endpoint"];

/// What a key of an operation is in another language.
pub(super) fn of_operation<'a>(
    key: &str,
    entry: &'a Entry,
    around: &Around<'a>,
) -> Option<Foreign<'a>> {
    match key {
        _ if is_line(key, entry) => {
            let [method, path] = [METHOD, PATH].map(|names| around.get(names));
            let text = |found: Option<&'a Entry>| found.and_then(|found| word(&found.value));
            let written = format!(
                "http: {} {}",
                text(method).unwrap_or("GET").to_ascii_uppercase(),
                text(path).unwrap_or("/…")
            );
            let other = [method, path].into_iter().flatten();
            let other = other.filter(|other| !std::ptr::eq(*other, entry));
            Some(Foreign::new(&["http"], write(&written)).with(other))
        }
        "get" | "put" | "post" | "delete" | "patch" | "head" => {
            let path = word(&entry.value).filter(|path| path.starts_with('/'))?;
            let written = format!("http: {} {path}", key.to_ascii_uppercase());
            Some(Foreign::new(&["http"], write(&written)))
        }
        "responses" if by_status(entry) => Some(Foreign::new(
            &["response", "errors"],
            "`response` has the members of the one that is a success, and `errors` lists how it fails",
        )),
        "parameters" | "params" if matches!(entry.value.value, Value::List(_)) => {
            Some(Foreign::new(
                &["request"],
                "each is a member of `request`, by its name: `id: string`; one of the query says `query: id` too",
            ))
        }
        "query" | "queryparameters" | "queryparams" if holds_members(entry) => Some(Foreign::new(
            &["request"],
            "its members stand under `request`, each with `query: name`",
        )),
        "header" | "headers" if holds_members(entry) => Some(Foreign::new(
            &["request"],
            "its members stand under `request`, each with `header: Name`",
        )),
        "body" | "pathparameters" | "pathparams" if holds_members(entry) => Some(Foreign::new(
            &["request"],
            "its members stand under `request`: those of the path by their labels, the others in the body",
        )),
        "auth" | "authentication" | "authorization" => Some(Foreign::new(
            &[],
            "leave it out: credentials are the caller's, and `signing` is a key of the file",
        )),
        "requestbody" => Some(Foreign::new(
            &["request"],
            "members of the body stand under `request`; one that is the whole body has `payload: true`",
        )),
        "operationid" => Some(Foreign::new(
            &[],
            "leave it out: an operation is called by the name before its `:`",
        )),
        "tags" | "security" | "servers" if matches!(entry.value.value, Value::List(_)) => Some(
            Foreign::new(&[], "leave it out: no key says that, and `doc` can"),
        ),
        _ => None,
    }
}

/// Whether a key gives the method or the path, and is no member in the wrong column.
fn is_line(key: &str, entry: &Entry) -> bool {
    let text = word(&entry.value).unwrap_or_default();
    let is_method = METHODS.contains(&text.to_ascii_uppercase().as_str());
    METHOD.contains(&key) && is_method || PATH.contains(&key) && text.starts_with('/')
}

/// Whether a map holds members, and is none itself that stands in the wrong column.
fn holds_members(entry: &Entry) -> bool {
    let is_key = |entry: &Entry| MEMBER.iter().any(|key| key.name == entry.key);
    match &entry.value.value {
        Value::Map(entries) => !entries.is_empty() && !entries.iter().any(is_key),
        _ => false,
    }
}

/// Whether a map has a key for each status.
fn by_status(entry: &Entry) -> bool {
    match &entry.value.value {
        Value::Map(entries) => {
            let is_status = |key: &str| {
                key == "default" || key.starts_with(|first: char| first.is_ascii_digit())
            };
            // A status without quotes is a number, which was refused as a key.
            !entry.value.whole || entries.iter().any(|entry| is_status(&entry.key))
        }
        _ => false,
    }
}

/// What a key of `paginated` is in another language.
pub(super) fn of_pages<'a>(key: &str) -> Option<Foreign<'a>> {
    matches!(key, "token" | "cursor" | "nexttoken" | "marker").then(|| {
        Foreign::new(
            &["input-token", "output-token"],
            "a token goes in by `input-token` and comes out by `output-token`, each the name of a member",
        )
    })
}

/// What a key of an error is in another language.
pub(super) fn of_error<'a>(key: &str) -> Option<Foreign<'a>> {
    match key {
        "error" => Some(Foreign::new(&["fault"], "it is called `fault` here")),
        "httperror" => {
            let mut found = Foreign::new(&["status"], "it is called `status` here");
            found.is_read = true;
            Some(found)
        }
        "message" => Some(Foreign::new(
            &[],
            "an error has a message of its own each time; what it means stands at `doc`",
        )),
        _ => None,
    }
}
