//! What stands at a key.

use cistron_codegen::language::{
    ENUM_VALUE, ERROR, Form, INTEGER_ENUM_VALUE, ITEM, Key, MAP_ITEM, MEMBER, METHODS, OPERATION,
    TYPE, WAITER,
};

use super::json::Json;
use super::table::reference;

/// What names an operation or a waiter, and the service.
const NAME: &str = "^[A-Za-z][A-Za-z0-9_]*$";
/// What names a type or an error.
const DASHED_NAME: &str = "^[A-Za-z][A-Za-z0-9_-]*$";
/// A number as JSON writes it.
const NUMBER: &str = r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$";

/// The name of a type or of an error.
pub(super) fn name() -> Json {
    pattern(DASHED_NAME, "A name is letters, digits, `_` and `-`.")
}

/// What stands at a key of a table.
pub(super) fn of(key: &Key, owner: &str) -> Json {
    match (owner, key.name) {
        ("", "service") => pattern(NAME, "A name is letters, digits and `_`."),
        ("", "cistron") => Json::map([("const", cistron_codegen::language::VERSION.into())]),
        ("an operation", "http") => {
            let methods = METHODS.join("|");
            let hint = "Write a method and a URI, like `GET /run/{id}`.";
            pattern(&format!("^({methods}) /[^ ]*$"), hint)
        }
        ("an operation", "status") => integer(200, 299),
        ("an error", "status") => integer(400, 599),
        ("a waiter", "min-delay" | "max-delay") => integer(1, 86_400),
        // What is compared with a number or a boolean needs no quotes.
        ("`output`", "equals") => types(["string", "number", "boolean"]),
        ("`length`", _) => with_type("integer").with(Json::map([("minimum", 0.into())])),
        ("a value of an integer enum", "value") => integer(i32::MIN, i32::MAX),
        (_, "length" | "range") => form(key.form).with(Json::map([("minProperties", 1.into())])),
        (_, "acceptors") => form(key.form).with(Json::map([("minItems", 1.into())])),
        _ => form(key.form),
    }
}

fn form(form: Form) -> Json {
    match form {
        Form::Text => with_type("string"),
        Form::Integer => with_type("integer"),
        // A big number may stand in quotes.
        Form::Number => types(["number", "string"]).with(Json::map([("pattern", NUMBER.into())])),
        Form::Boolean => with_type("boolean"),
        Form::Reason => types(["boolean", "string"]),
        Form::OneOf(words) => {
            let words = words.iter().map(|word| match *word {
                "true" => true.into(),
                "false" => false.into(),
                word => Json::from(word),
            });
            Json::map([("enum", words.collect())])
        }
        Form::TypeName => refer("type-name"),
        Form::ErrorName => refer("name"),
        Form::Texts => list(with_type("string")),
        Form::ErrorNames => list(refer("name")).with(Json::map([("uniqueItems", true.into())])),
        Form::Table(keys) => reference(keys),
        Form::TableList(keys) => list(reference(keys)),
        Form::Operations => map(reference(OPERATION), NAME),
        Form::Types => map(either(refer("type-name"), reference(TYPE)), DASHED_NAME),
        Form::Errors => map(reference(ERROR), DASHED_NAME),
        Form::Members => map_of_any(either(refer("type-name"), reference(MEMBER))),
        Form::Waiters => map(reference(WAITER), NAME),
        Form::Item => either(refer("type-name"), reference(ITEM)),
        Form::MapItem => map_item(),
        Form::EnumValues => enum_values(),
        Form::IntegerEnumValues => {
            let value = either(integer(i32::MIN, i32::MAX), reference(INTEGER_ENUM_VALUE));
            filled_map(value)
        }
        Form::Any => Json::map([]),
    }
}

/// The name of a type, a map with `key` and `value`, or an item that is a map. One of the two keys
/// makes it the second.
fn map_item() -> Json {
    let has = |key: &Key| Json::map([("required", names([key.name]))]);
    let decided = Json::map([
        (
            "if",
            Json::map([("anyOf", MAP_ITEM.iter().map(has).collect())]),
        ),
        ("then", reference(MAP_ITEM)),
        ("else", reference(ITEM)),
    ]);
    let described = |key: &Key| {
        let summary = Json::map([("description", key.summary.into())]);
        (key.name.to_owned(), summary)
    };
    let offered = Json::Map(MAP_ITEM.iter().map(described).collect());
    let is_map = a_map().with(Json::map([("properties", offered)]));
    any_of([refer("type-name"), is_map]).with(where_a_map(decided))
}

/// A list of texts, or a map whose values may say nothing, a text, or more.
fn enum_values() -> Json {
    let some = Json::map([("minItems", 1.into()), ("uniqueItems", true.into())]);
    let list = list(with_type("string")).with(some);
    any_of([
        list,
        filled_map(either(types(["string", "null"]), reference(ENUM_VALUE))),
    ])
}

fn with_type(name: &str) -> Json {
    Json::map([("type", name.into())])
}

fn types<const N: usize>(kinds: [&str; N]) -> Json {
    Json::map([("type", names(kinds))])
}

fn names<const N: usize>(names: [&str; N]) -> Json {
    names.into_iter().map(Json::from).collect()
}

fn integer(least: i32, most: i32) -> Json {
    with_type("integer").with(Json::map([
        ("minimum", least.into()),
        ("maximum", most.into()),
    ]))
}

/// A text of a pattern. Editors show the hint where it does not match; nobody else looks at it.
fn pattern(pattern: &str, hint: &str) -> Json {
    with_type("string").with(Json::map([
        ("pattern", pattern.into()),
        ("patternErrorMessage", hint.into()),
    ]))
}

fn refer(definition: &str) -> Json {
    Json::map([("$ref", format!("#/$defs/{definition}").into())])
}

fn list(items: Json) -> Json {
    with_type("array").with(Json::map([("items", items)]))
}

fn any_of<const N: usize>(alternatives: [Json; N]) -> Json {
    Json::map([("anyOf", alternatives.into_iter().collect())])
}

/// What is short or a map. The kind of what is there decides, so that an editor speaks of a map
/// where there is one, even if none of its keys is known; what is short is offered where there is
/// nothing yet.
fn either(short: Json, long: Json) -> Json {
    any_of([short, a_map()]).with(where_a_map(long))
}

fn a_map() -> Json {
    Json::map([("title", "a map".into()), ("type", "object".into())])
}

fn where_a_map(schema: Json) -> Json {
    Json::map([("if", with_type("object")), ("then", schema)])
}

/// A map with any keys. Nothing after the key that it stands at is an empty one.
fn map_of_any(values: Json) -> Json {
    types(["object", "null"]).with(Json::map([("additionalProperties", values)]))
}

/// The same with names for keys.
fn map(values: Json, name: &str) -> Json {
    let hint = "A name is letters and digits, and begins with a letter.";
    map_of_any(values).with(Json::map([("propertyNames", pattern(name, hint))]))
}

/// A map with any keys, and at least one.
fn filled_map(values: Json) -> Json {
    with_type("object").with(Json::map([
        ("additionalProperties", values),
        ("minProperties", 1.into()),
    ]))
}
