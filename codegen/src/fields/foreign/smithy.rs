//! Keys of Smithy, and what each is here.

use super::value::holds;
use super::{Around, Foreign, truth, type_word, word, write};
use crate::yaml::Entry;

/// The traits that bind a member, each with the key that binds it here. Those without a name are
/// `true`.
const BINDINGS: &[(&str, &str, bool)] = &[
    ("httpquery", "query", true),
    ("httpheader", "header", true),
    ("httpprefixheaders", "prefix-headers", true),
    ("httpqueryparams", "query-map", false),
    ("httppayload", "payload", false),
    ("httpresponsecode", "status-code", false),
];
const QUERY: &[&str] = &["query"];
const HEADER: &[&str] = &["header"];
const OTHERS: &[&str] = &["prefix-headers", "query-map", "payload", "status-code"];

/// What a trait or a property of a shape is.
pub(super) fn of_shape<'a>(
    key: &str,
    entry: &'a Entry,
    around: &Around<'a>,
) -> Option<Foreign<'a>> {
    if let Some((_, name, is_named)) = BINDINGS.iter().find(|(other, _, _)| *other == key) {
        let meant = match *name {
            "query" => QUERY,
            "header" => HEADER,
            _ => OTHERS,
        };
        let sent = word(&entry.value).filter(|_| truth(&entry.value).is_none());
        let written = match sent {
            Some(sent) if *is_named => format!("{name}: {sent}"),
            _ if *is_named => format!("{name}: …"),
            _ => format!("{name}: true"),
        };
        let help = if around.takes("query") {
            write(&written)
        } else {
            "leave it out: where something stands is said of a member".to_owned()
        };
        return Some(Foreign::new(meant, help));
    }
    match key {
        "httplabel" => Some(Foreign::new(
            &["wire-name"],
            "leave it out: a member whose name is a `{label}` of the URI stands there",
        )),
        "traits" => Some(Foreign::new(
            &["query", "header"],
            "leave it out: each trait is a key beside `type`, such as `length: { min: 1 }`",
        )),
        "member" => {
            let beside = around.type_of(&["list", "set"]);
            Some(holds(&["list", "type"], entry, beside, around))
        }
        "value" => {
            let beside = around.type_of(&["map"])?;
            let value = type_word(&entry.value).unwrap_or("…");
            let key = around.get(&["key"]);
            let string =
                |key: &&'a Entry| matches!(type_word(&key.value), Some("string" | "String"));
            let written = match key.filter(|key| !string(key)) {
                Some(key) => {
                    let key = type_word(&key.value).unwrap_or("…");
                    format!("map: {{ key: {key}, value: {value} }}")
                }
                None => format!("map: {value}"),
            };
            let found = Foreign::new(&["map", "type"], write(&written));
            Some(found.with([beside]).with(key))
        }
        "key" => {
            around.type_of(&["map"])?;
            let value = around.get(&["value"])?;
            of_shape("value", value, around).map(|found| {
                let others = found
                    .parts
                    .into_iter()
                    .filter(|part| !std::ptr::eq(*part, entry));
                Foreign {
                    parts: others.chain([value]).collect(),
                    ..found
                }
            })
        }
        _ => None,
    }
}

/// What the parts of a method and a URI say in one text: `{ method: PUT, uri: /orders/{id} }`.
pub(crate) fn line(entries: &[Entry]) -> Option<String> {
    let text = |names: &[&str]| {
        let mut entries = entries.iter();
        let found = entries.find(|entry| names.contains(&super::plain(&entry.key).as_str()));
        word(&found?.value)
    };
    let method = text(&["method"])?.to_ascii_uppercase();
    let uri = text(&["uri", "path", "url"])?;
    Some(format!("{method} {uri}"))
}
