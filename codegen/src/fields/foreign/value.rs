//! Keys of members, items and types in other languages.

use super::bounds::of_bound;
use super::smithy::of_shape;
use super::{Around, Foreign, last_part, truth, type_word, word, write};
use crate::diagnostic::{Code, quoted};
use crate::language::{SIMPLE_TYPES, TIMESTAMP_FORMATS};
use crate::yaml::{Entry, Node, Value};

/// The keys that say what something is.
const KIND: &[&str] = &["type", "list", "map"];
/// Whatever may stand at `type` beside the items of a list.
const LISTS: &[&str] = &["array", "list", "set", "sequence", "vec"];
/// Whatever may stand at `type` beside members.
const OBJECTS: &[&str] = &[
    "object",
    "structure",
    "struct",
    "record",
    "message",
    "union",
];
/// Whatever may stand at `type` beside the values of a map.
const MAPS: &[&str] = &["object", "map", "dict", "hashmap", "record"];
/// Whatever may stand at `type` beside values.
const ENUMS: &[&str] = &["enum", "string", "integer"];

/// What a key of a member, of an item or of a type is in another language.
pub(super) fn of_value<'a>(
    key: &str,
    entry: &'a Entry,
    around: &Around<'a>,
) -> Option<Foreign<'a>> {
    match key {
        "nullable" | "optional" => Some(optional(entry, around)),
        "format" => format(entry, around),
        "$ref" | "ref" | "target" => {
            let name = word(&entry.value).map_or("Name", last_part);
            Some(Foreign::new(KIND, write(&format!("type: {name}"))))
        }
        "items" => Some(items(entry, around)),
        "additionalproperties" => Some(additional(entry, around)),
        "structure" | "union" | "enum" | "integerenum" if !around.takes(&entry.key) => {
            inline(entry, around)
        }
        "properties" | "fields" | "members" | "attributes" | "message" => Some(members(around)),
        "values" | "symbols" | "variants" => Some(values(key, around)),
        "oneof" | "anyof" | "allof" => composed(key, entry, around),
        "in" | "location" => Some(binding(entry, around)),
        "name" | "locationname" | "jsonname" | "alias" => Some(name(entry, around)),
        "required" => Some(Foreign::new(
            &[],
            "a member says it of itself: `name: { type: string, required: true }`",
        )),
        _ => of_bound(key, entry, around)
            .or_else(|| of_shape(key, entry, around))
            .or_else(|| left_out(key))
            .or_else(|| map_of(entry, around)),
    }
}

/// A map written as what it holds: `{ string: Book }`.
fn map_of<'a>(entry: &'a Entry, around: &Around<'a>) -> Option<Foreign<'a>> {
    let is_type = SIMPLE_TYPES.iter().any(|simple| simple.name == entry.key);
    let value = word(&entry.value).filter(|_| is_type && around.entries.len() == 1)?;
    let help = format!("a map of these is {}", quoted(&format!("map: {value}")));
    Some(Foreign::new(KIND, help))
}

/// What no key says here.
fn left_out<'a>(key: &str) -> Option<Foreign<'a>> {
    let help = match key {
        "example" | "examples" => "leave it out, or give the example in `doc`",
        "readonly" | "writeonly" => {
            "leave it out: a request and a response have members of their own"
        }
        "multipleof" | "not" | "if" | "then" | "else" | "contains" | "propertynames"
        | "patternproperties" | "dependentrequired" => {
            "no key says that: a check of your own can run after the generated one"
        }
        "extends" | "base" | "inherits" | "mixins" => {
            "a type has no base: write all its members in one `structure`"
        }
        "const" => "a value that is always the same is an `enum` with one value",
        "discriminator" | "xml" | "externaldocs" | "style" | "explode" => {
            "leave it out: no key says that"
        }
        _ => return None,
    };
    Some(Foreign::new(&[], help))
}

/// Whether a member may be absent.
fn optional<'a>(entry: &'a Entry, around: &Around<'a>) -> Foreign<'a> {
    let help = if !around.takes("required") {
        "whether it may be absent is said of a member, and of items by `sparse: true` on their list"
    } else if truth(&entry.value) == Some(false) {
        "write `required: true`"
    } else {
        "leave it out: a member is optional unless it says `required: true`"
    };
    Foreign::new(&["required"], help)
}

/// The formats of JSON Schema and of `OpenAPI` that are types here.
const FORMATS: &[(&str, &str)] = &[
    ("int8", "byte"),
    ("int16", "short"),
    ("int32", "integer"),
    ("int64", "long"),
    ("float", "float"),
    ("double", "double"),
    ("decimal", "big-decimal"),
    ("byte", "blob"),
    ("binary", "blob"),
    ("base64", "blob"),
    ("date-time", "timestamp"),
    ("datetime", "timestamp"),
    ("timestamp", "timestamp"),
    ("unix-time", "timestamp"),
];

/// A format, which is a type here, or a pattern.
fn format<'a>(entry: &'a Entry, around: &Around<'a>) -> Option<Foreign<'a>> {
    let value = word(&entry.value)?;
    let on_timestamp = matches!(around.type_name(), Some("timestamp") | None);
    if TIMESTAMP_FORMATS.contains(&value) && on_timestamp {
        return None;
    }
    let lower = value.to_ascii_lowercase();
    if let Some((_, simple)) = FORMATS.iter().find(|(format, _)| *format == lower) {
        if around.type_name() == Some(simple) {
            return Some(Foreign::new(
                &[],
                format!("leave it out: `type: {simple}` says it"),
            ));
        }
        let found = Foreign::new(&["type"], write(&format!("type: {simple}")));
        return Some(found.with(around.get(&["type"])));
    }
    let help = match lower.as_str() {
        "password" => "write `sensitive: true`",
        "date" | "time" | "duration" => {
            "leave it out: a `timestamp` is a moment, and anything else about time is a `string`"
        }
        _ => "leave it out, or say what the text looks like with `pattern`",
    };
    Some(Foreign::new(&["pattern"], help))
}

/// The items of an array.
fn items<'a>(entry: &'a Entry, around: &Around<'a>) -> Foreign<'a> {
    holds(
        &["list", "type", "map"],
        entry,
        around.type_of(LISTS),
        around,
    )
}

/// What a list or a map holds. Where that is more than a type, it is read as what is meant.
pub(super) fn holds<'a>(
    meant: &'static [&'static str],
    entry: &'a Entry,
    beside: Option<&'a Entry>,
    around: &Around<'a>,
) -> Foreign<'a> {
    let name = meant.first().copied().unwrap_or_default();
    if let Some(item) = type_word(&entry.value) {
        return Foreign::new(meant, write(&format!("{name}: {item}"))).with(beside);
    }
    let help = match beside {
        Some(_) => format!("it is called `{name}` here, without a `type` beside it"),
        None => format!("it is called `{name}` here"),
    };
    Foreign::new(meant, help).with(beside).read_in(around)
}

/// The values of an object that may have any key.
fn additional<'a>(entry: &'a Entry, around: &Around<'a>) -> Foreign<'a> {
    let beside = around.type_of(MAPS);
    let has_members = around.get(&["properties", "structure"]).is_some();
    match truth(&entry.value) {
        Some(is_open) if has_members || !is_open => {
            let help = "leave it out: members that are not known are passed over";
            Foreign::new(&[], help)
        }
        Some(_) => Foreign::new(KIND, write("map: document")).with(beside),
        None => holds(&["map", "type", "list"], entry, beside, around),
    }
}

/// A type that is defined where it is used.
fn inline<'a>(entry: &'a Entry, around: &Around<'a>) -> Option<Foreign<'a>> {
    let known = ["structure", "union", "enum", "integer-enum"];
    known.contains(&entry.key.as_str()).then(|| {
        let all = [OBJECTS, MAPS, ENUMS].concat();
        Foreign {
            code: Code::InlineType,
            message: Some(format!(
                "`{}` cannot be defined where it is used",
                entry.key
            )),
            ..Foreign::new(KIND, "define it under `types`, and write its name here")
                .with(around.type_of(&all))
        }
    })
}

/// The members of a structure or of a union.
fn members<'a>(around: &Around<'a>) -> Foreign<'a> {
    let beside = around.type_of(OBJECTS);
    if !around.takes("structure") {
        let help =
            "a structure is a type of its own: define it under `types`, and write its name here";
        let required = around.get(&["required"]);
        let list = required.filter(|found| matches!(found.value.value, Value::List(_)));
        return Foreign::new(KIND, help).with(beside).with(list);
    }
    if let Some(found) = enum_members(around) {
        return found;
    }
    let is_union = around.type_of(&["union"]).is_some();
    let (meant, kind): (&'static [&'static str], _) = if is_union {
        (&["union"], "union")
    } else {
        (&["structure"], "structure")
    };
    let help = match beside {
        Some(_) => format!("it is called `{kind}` here, without a `type` beside it"),
        None => format!("it is called `{kind}` here"),
    };
    Foreign::new(meant, help).with(beside).read_in(around)
}

/// The members of an enum of Smithy, each of which has its value below it.
fn enum_members<'a>(around: &Around<'a>) -> Option<Foreign<'a>> {
    if let Some(beside) = around.type_of(&["enum"]) {
        let help = "its values are listed, without a `type` beside them: `enum: [A, B]`";
        return Some(Foreign::new(&["enum"], help).with([beside]));
    }
    let beside = around.type_of(&["intenum", "integer-enum"])?;
    let help =
        "its values have their numbers, without a `type` beside them: `integer-enum: { A: 1 }`";
    Some(Foreign::new(&["integer-enum"], help).with([beside]))
}

/// The values of an enum.
fn values<'a>(key: &str, around: &Around<'a>) -> Foreign<'a> {
    if key == "variants" && around.type_of(&["union"]).is_some() {
        return members(around);
    }
    if !around.takes("enum") {
        let help = "an enum is a type of its own: define it under `types`, and write its name here";
        return Foreign::new(KIND, help).with(around.type_of(ENUMS));
    }
    let beside = around.type_of(ENUMS);
    let help = match beside {
        Some(_) => "it is called `enum` here, without a `type` beside it",
        None => "it is called `enum` here",
    };
    Foreign::new(&["enum"], help).with(beside).read_in(around)
}

/// One of several types, or all of them.
fn composed<'a>(key: &str, entry: &'a Entry, around: &Around<'a>) -> Option<Foreign<'a>> {
    let beside = around.type_of(OBJECTS);
    if key == "allof" {
        let help = "a type has no base: write all its members in one `structure`";
        return Some(Foreign::new(&["structure", "type"], help).with(beside));
    }
    if !around.takes("union") {
        let help = "a union is a type of its own: define it under `types`, and write its name here";
        return Some(Foreign::new(KIND, help).with(beside));
    }
    let Value::List(parts) = &entry.value.value else {
        // What has a name for each is a union under another name.
        return None;
    };
    let written = format!("union: {{ {} }}", named(parts));
    let help = format!("each of a union has a name: {}", write(&written));
    Some(Foreign::new(&["union"], help).with(beside))
}

/// The parts of a union, each under a name.
fn named(parts: &[Node]) -> String {
    const MOST: usize = 3;
    let mut all: Vec<String> = parts
        .iter()
        .filter_map(type_word)
        .map(|name| format!("{}: {name}", first_small(name)))
        .collect();
    if all.len() > MOST || all.len() < parts.len() {
        all.truncate(MOST);
        all.push("…".to_owned());
    }
    all.join(", ")
}

fn first_small(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// Where a parameter of `OpenAPI` stands.
fn binding<'a>(entry: &'a Entry, around: &Around<'a>) -> Foreign<'a> {
    let names = around.get(&["name", "locationname"]);
    if !around.takes("query") {
        let help = "leave it out: where something stands is said of a member";
        return Foreign::new(&[], help).with(names);
    }
    let sent = names.and_then(|found| word(&found.value));
    let bound = |key: &str| match sent {
        Some(sent) => write(&format!("{key}: {sent}")),
        None => format!("write `{key}: …`, with the name that is sent"),
    };
    let place = word(&entry.value).unwrap_or_default().to_ascii_lowercase();
    let (meant, help): (&'static [&'static str], String) = match place.as_str() {
        "query" | "querystring" => (&["query"], bound("query")),
        "header" | "headers" => (&["header"], bound("header")),
        "cookie" => (
            &["header"],
            "write `header: cookie`, which takes the cookies as one text".to_owned(),
        ),
        "path" | "uri" => (
            &["wire-name"],
            "leave it out: a member whose name is a `{label}` of the URI stands there".to_owned(),
        ),
        "statuscode" => (&["status-code"], write("status-code: true")),
        "body" | "formdata" => (
            &["payload"],
            "leave it out: what is bound nowhere is in the body, and `payload: true` is the whole of it"
                .to_owned(),
        ),
        _ => (
            &["query", "header", "payload"],
            "`query` and `header` bind a member, each with the name that is sent".to_owned(),
        ),
    };
    Foreign::new(meant, help).with(names)
}

/// The name that is sent.
fn name<'a>(entry: &'a Entry, around: &Around<'a>) -> Foreign<'a> {
    if !around.takes("wire-name") {
        return Foreign::new(&[], "leave it out: the name stands before the `:`");
    }
    let sent = word(&entry.value).unwrap_or("…");
    let help = format!(
        "leave it out, or write {} where another name is sent",
        quoted(&format!("wire-name: {sent}"))
    );
    Foreign::new(&["wire-name"], help)
}
