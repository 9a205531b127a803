//! What the values of traits are made of (Smithy 2.0, the definitions of the traits).

use cistron_codegen::diagnostic::{Code, quoted};

use super::found::Found;
use crate::json::{Entry, Json, Value};

/// What a value has to be.
#[derive(Debug, Clone, Copy)]
enum Form {
    /// An object, whatever it holds. What only marks a shape may stand there as `true` too.
    Mark,
    Boolean,
    Text,
    Number,
    TextOrNumber,
    Word(&'static [&'static str]),
    List(&'static Form),
    /// An object with keys of the author's.
    Map(&'static Form),
    /// An object with these keys, and no others.
    Parts(&'static [Part]),
    /// An object with at least one of these keys, and no others.
    Some(&'static [Part]),
    /// An object with these keys, and maybe others that nothing is made of.
    Known(&'static [Part]),
}

type Part = (&'static str, Form, bool);

use Form::{
    Boolean, Known, List, Map, Mark, Number, Parts, Some as AtLeast, Text, TextOrNumber, Word,
};

const NUMBERS: &[Part] = &[("min", Number, false), ("max", Number, false)];
const DECIMALS: &[Part] = &[("min", TextOrNumber, false), ("max", TextOrNumber, false)];
const WAITER: &[Part] = &[
    ("acceptors", List(&Known(ACCEPTOR)), true),
    ("documentation", Text, false),
    ("minDelay", Number, false),
    ("maxDelay", Number, false),
];
const ACCEPTOR: &[Part] = &[
    ("state", Word(&["success", "failure", "retry"]), true),
    ("matcher", Known(&[]), true),
];

/// The values of the traits that are carried over.
const FORMS: &[(&str, Form)] = &[
    (
        "aws.api#service",
        Known(&[
            ("endpointPrefix", Text, false),
            ("arnNamespace", Text, false),
        ]),
    ),
    ("aws.auth#sigv4", Known(&[("name", Text, true)])),
    ("aws.protocols#restJson1", Mark),
    ("smithy.api#clientOptional", Mark),
    (
        "smithy.api#deprecated",
        Parts(&[("message", Text, false), ("since", Text, false)]),
    ),
    ("smithy.api#documentation", Text),
    ("smithy.api#endpoint", Parts(&[("hostPrefix", Text, true)])),
    (
        "smithy.api#enum",
        List(&Known(&[("value", Text, true), ("name", Text, false)])),
    ),
    ("smithy.api#enumValue", TextOrNumber),
    ("smithy.api#error", Word(&["client", "server"])),
    ("smithy.api#hostLabel", Mark),
    (
        "smithy.api#http",
        Parts(&[
            ("method", Text, true),
            ("uri", Text, true),
            ("code", Number, false),
        ]),
    ),
    ("smithy.api#httpError", Number),
    ("smithy.api#httpHeader", Text),
    ("smithy.api#httpLabel", Mark),
    ("smithy.api#httpPayload", Mark),
    ("smithy.api#httpPrefixHeaders", Text),
    ("smithy.api#httpQuery", Text),
    ("smithy.api#httpQueryParams", Mark),
    ("smithy.api#httpResponseCode", Mark),
    ("smithy.api#idempotencyToken", Mark),
    ("smithy.api#idempotent", Mark),
    ("smithy.api#input", Mark),
    ("smithy.api#jsonName", Text),
    ("smithy.api#length", AtLeast(NUMBERS)),
    ("smithy.api#mediaType", Text),
    (
        "smithy.api#paginated",
        Parts(&[
            ("inputToken", Text, false),
            ("outputToken", Text, false),
            ("items", Text, false),
            ("pageSize", Text, false),
        ]),
    ),
    ("smithy.api#pattern", Text),
    ("smithy.api#range", AtLeast(DECIMALS)),
    ("smithy.api#readonly", Mark),
    ("smithy.api#required", Mark),
    ("smithy.api#requiresLength", Mark),
    (
        "smithy.api#retryable",
        Parts(&[("throttling", Boolean, false)]),
    ),
    ("smithy.api#sensitive", Mark),
    ("smithy.api#sparse", Mark),
    ("smithy.api#streaming", Mark),
    ("smithy.api#timestampFormat", Text),
    ("smithy.api#uniqueItems", Mark),
    ("smithy.waiters#waitable", Map(&Known(WAITER))),
];

/// Reports what is wrong with the value of a trait.
pub(super) fn check(entry: &Entry, found: &mut Found<'_>) {
    if let Some((id, form)) = FORMS.iter().find(|(id, _)| *id == entry.key) {
        let name = id.split_once('#').map_or(*id, |(_, name)| name);
        is_of(&entry.value, *form, &format!("`{name}`"), found);
    }
}

fn is_of(json: &Json, form: Form, owner: &str, found: &mut Found<'_>) {
    match (form, &json.value) {
        (Mark, Value::Map(_) | Value::Null | Value::Boolean(true))
        | (Boolean, Value::Boolean(_))
        | (Text | TextOrNumber, Value::Text(_))
        | (Number | TextOrNumber, Value::Number(_)) => {}
        (Word(words), Value::Text(text)) => {
            if !words.contains(&text.as_str()) {
                let message = format!("{owner} cannot be {}", quoted(text));
                found.wrong_word(json.at, text, message, words.iter().copied());
            }
        }
        (List(inner), Value::List(items)) => {
            for item in items {
                is_of(item, *inner, &format!("an item of {owner}"), found);
            }
        }
        (Map(inner), Value::Map(entries)) => {
            for entry in entries {
                is_of(&entry.value, *inner, &quoted(&entry.key), found);
            }
        }
        (Parts(parts), Value::Map(entries)) => {
            have(json, entries, parts, owner, found);
            are_known(entries, parts, owner, found);
        }
        (Known(parts), Value::Map(entries)) => have(json, entries, parts, owner, found),
        (AtLeast(parts), Value::Map(entries)) => {
            have(json, entries, parts, owner, found);
            are_known(entries, parts, owner, found);
            if entries.is_empty() {
                let names: Vec<String> =
                    parts.iter().map(|(name, ..)| format!("`{name}`")).collect();
                let message = format!("{owner} has neither {}", names.join(" nor "));
                found.error(Code::SmithyShape, json.at, "", message);
            }
        }
        _ => found.wrong_kind(json, owner, form.describe()),
    }
}

/// Reports parts that are missing, or are not what they should be.
fn have(json: &Json, entries: &[Entry], parts: &[Part], owner: &str, found: &mut Found<'_>) {
    for (name, form, required) in parts {
        match entries.iter().find(|entry| entry.key == *name) {
            Some(entry) => is_of(&entry.value, *form, &format!("`{name}`"), found),
            None if *required => {
                let message = format!("{owner} has no `{name}`");
                found.error(Code::SmithyShape, json.at, "", message);
            }
            None => {}
        }
    }
}

/// Reports keys that stand for nothing.
fn are_known(entries: &[Entry], parts: &[Part], owner: &str, found: &mut Found<'_>) {
    for entry in entries {
        if !parts.iter().any(|(name, ..)| *name == entry.key) {
            let message = format!("{owner} has no part {}", quoted(&entry.key));
            let names = parts.iter().map(|(name, ..)| *name);
            found.wrong_word(entry.at, &entry.key, message, names);
        }
    }
}

impl Form {
    fn describe(self) -> &'static str {
        match self {
            Mark | Map(_) | Parts(_) | AtLeast(_) | Known(_) => "an object",
            Boolean => "a boolean",
            Text | Word(_) => "a text",
            Number => "a number",
            TextOrNumber => "a text or a number",
            List(_) => "a list",
        }
    }
}
