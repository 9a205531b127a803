//! Models in which something was changed at random: the importer never panics, and what it imports
//! compiles.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what is not there fails the test"
)]

mod support;

use std::fs;
use std::path::Path;

use cistron_codegen::Options;
use cistron_import::{smithy, write};
use cistron_tests::compile_text;
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{assert_same_model, read};

/// The models of the fixtures.
fn models() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/smithy");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == "json"))
        .collect();
    paths.sort();
    let texts = paths.iter().map(|path| fs::read(path).unwrap());
    texts
        .map(|text| serde_json::from_slice(&text).unwrap())
        .collect()
}

/// The places in a value, each a way down from the top.
fn places(value: &Value, way: &str, found: &mut Vec<String>) {
    found.push(way.to_owned());
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                places(value, &format!("{way}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                places(value, &format!("{way}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// What is put into a place.
fn values() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<bool>().prop_map(Value::from),
        prop::sample::select(vec![
            json!(null),
            json!(0),
            json!(-1),
            json!(1e300),
            json!(204),
            json!(304),
            json!(""),
            json!([]),
            json!({}),
            json!("x"),
            json!("^a|b$"),
            json!("(?=a)"),
            json!("a: [b] #"),
            json!("HEAD"),
            json!("/a/"),
            json!("/{x+}/{y}?z"),
            json!("smithy.api#String"),
            json!("smithy.api#Unit"),
            json!("smithy.api#Document"),
            json!("library#Nothing"),
            json!({ "target": "smithy.api#Long" }),
            json!({ "min": 5, "max": 1 }),
            json!("union"),
            json!("structure"),
            json!("list"),
            json!("enum"),
            json!("blob"),
            json!("http-date"),
        ]),
    ]
}

/// A trait with a value that it may have.
fn traits() -> impl Strategy<Value = (String, Value)> {
    let named = |name: &str, value: Value| (format!("smithy.api#{name}"), value);
    prop::sample::select(vec![
        named("required", json!({})),
        named("default", json!(0)),
        named("default", json!("")),
        named("sparse", json!({})),
        named("streaming", json!({})),
        named("error", json!("client")),
        named("httpLabel", json!({})),
        named("httpPayload", json!({})),
        named("httpQuery", json!("q")),
        named("httpQueryParams", json!({})),
        named("httpHeader", json!("X-A")),
        named("httpPrefixHeaders", json!("X-")),
        named("httpResponseCode", json!({})),
        named("idempotencyToken", json!({})),
        named("jsonName", json!("j")),
        named("mixin", json!({})),
        named("length", json!({ "min": 1 })),
        named("range", json!({ "max": 9 })),
        named("pattern", json!("^[a-z]")),
        named("uniqueItems", json!({})),
        named("mediaType", json!("a/b")),
        named("timestampFormat", json!("epoch-seconds")),
        named("enum", json!([{ "value": "a" }, { "value": "A" }])),
        named("enumValue", json!(1)),
        named("documentation", json!("<p>a<ul><li>b")),
        named("deprecated", json!({})),
        named(
            "paginated",
            json!({ "inputToken": "next", "outputToken": "next" }),
        ),
        named("endpoint", json!({ "hostPrefix": "{id}.a" })),
        named("clientOptional", json!({})),
        named("requiresLength", json!({})),
        named("sensitive", json!({})),
    ])
}

#[derive(Debug, Clone)]
enum Change {
    Put(usize, Value),
    Remove(usize),
    Trait(usize, String, Value),
    Rename(usize, String),
}

fn change() -> impl Strategy<Value = Change> {
    let names = [
        "",
        "_",
        "self",
        "a b",
        "type",
        "Unit",
        "\"",
        "on",
        "library#A",
        "x#y",
    ];
    prop_oneof![
        2 => (any::<usize>(), values()).prop_map(|(at, value)| Change::Put(at, value)),
        1 => any::<usize>().prop_map(Change::Remove),
        4 => (any::<usize>(), traits()).prop_map(|(at, (id, value))| Change::Trait(at, id, value)),
        2 => (any::<usize>(), prop::sample::select(names.to_vec()))
            .prop_map(|(at, name)| Change::Rename(at, name.to_owned())),
    ]
}

/// Changes a model in one place.
fn apply(model: &mut Value, change: &Change) {
    let mut all = Vec::new();
    places(model, "", &mut all);
    let chosen = |at: usize, fits: &dyn Fn(&str) -> bool| {
        let fitting: Vec<&String> = all.iter().filter(|way| fits(way)).collect();
        fitting
            .get(at % fitting.len().max(1))
            .map(|way| (*way).clone())
    };
    match change {
        Change::Put(at, value) => {
            if let Some(place) = chosen(*at, &|_| true).and_then(|way| model.pointer_mut(&way)) {
                *place = value.clone();
            }
        }
        Change::Trait(at, id, value) => {
            let way = chosen(*at, &|way| way.ends_with("/traits"));
            let place = way.and_then(|way| model.pointer_mut(&way)?.as_object_mut());
            if let Some(place) = place {
                place.insert(id.clone(), value.clone());
            }
        }
        Change::Remove(at) | Change::Rename(at, _) => {
            let Some(way) = chosen(*at, &|way| way.contains('/')) else {
                return;
            };
            let (parent, key) = way.rsplit_once('/').unwrap();
            let key = key.replace("~1", "/").replace("~0", "~");
            let parent = model.pointer_mut(parent).and_then(Value::as_object_mut);
            if let Some(parent) = parent
                && let Some(value) = parent.remove(&key)
                && let Change::Rename(_, name) = change
            {
                parent.insert(name.clone(), value);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_changed_model_is_imported_or_its_mistakes_are_told(
        model in prop::sample::select(models()),
        changes in prop::collection::vec(change(), 1..5),
    ) {
        let mut model = model;
        for change in &changes {
            apply(&mut model, change);
        }
        let text = model.to_string();
        let options = smithy::Options { path: "model.json".to_owned(), ..Default::default() };
        match smithy::import(text.as_bytes(), &options) {
            Err(errors) => prop_assert!(!errors.diagnostics.is_empty() && !errors.to_string().is_empty()),
            Ok(imported) => {
                let spec = write(&imported.model);
                let compiled = compile_text(&spec, &Options::default());
                prop_assert!(!compiled.has_errors(), "{}\n{text}", compiled.render());
                assert_same_model(&imported.model, &read(&spec), &text);
            }
        }
    }
}
