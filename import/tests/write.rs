//! What is written is read again as what it was.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what is not there fails the test"
)]

mod support;

use std::fs;
use std::path::Path;

use cistron_codegen::front;
use cistron_codegen::model::{
    Entry, EnumValue, Item, Length, Located, Member, Members, Model, Node, Pattern, Scalar, Style,
    Target, TypeKind, Value, Written,
};
use cistron_codegen::source::Place;
use cistron_import::write;
use cistron_tests::workspace;
use proptest::prelude::*;
use support::{assert_same_model, read};

/// The root files of the specs of the workspace that have no errors.
fn specs() -> Vec<String> {
    let mut found = vec!["spec/omics.yaml".to_owned()];
    for entry in fs::read_dir(workspace().join("spec/examples")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if Path::new(&name)
            .extension()
            .is_some_and(|found| found == "yaml")
        {
            found.push(format!("spec/examples/{name}"));
        }
    }
    found.sort();
    found
}

#[test]
fn every_spec_comes_back() {
    for spec in specs() {
        let root = workspace();
        let mut files = |path: &str| fs::read(root.join(path)).map_err(|error| error.to_string());
        let (model, ..) = front::read(&spec, &mut files);
        let model = model.unwrap();
        let text = write(&model);
        let again = read(&text);
        assert_same_model(&model, &again, &spec);
        assert_eq!(write(&again), text, "{spec}");
    }
}

fn place() -> Place {
    Place {
        path: "model.json".into(),
        line: 1,
        column: 1,
        width: 1,
    }
}

fn located<T>(value: T) -> Located<T> {
    Located::new(value, &place())
}

/// Texts with all that YAML takes for something else.
fn text() -> impl Strategy<Value = String> {
    let words = [
        "",
        " ",
        "~",
        "null",
        "true",
        "Yes",
        "OFF",
        "1",
        "-1.5",
        "0x1F",
        "1_000",
        ".inf",
        "2026-01-31",
        "- a",
        "? a",
        ": a",
        "a: b",
        "a #b",
        "#",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        "'",
        "\"",
        "\\",
        "---",
        "...",
        "<<",
        "=",
        "{}",
        "[]",
        ",",
        "a,b",
        "a, b",
        "[a",
        "{a",
        "a]",
        "a}",
        "a\n",
        "a\n\nb\n",
        "\na",
        " a\nb",
        "a \nb",
        "a\n b",
        "a\r\nb",
        "a\tb",
        "\u{0}",
        "\u{85}",
        "\u{a0}",
        "\u{2028}",
        "\u{feff}",
        "\u{202e}",
        "\u{1f600}",
        "é",
        "\u{fffe}",
        "\u{e000}",
    ];
    let long = "[a-z]{1,9}( [a-z:#,]{1,9}){10,30}\n?";
    prop_oneof![
        3 => prop::sample::select(words.to_vec()).prop_map(str::to_owned),
        2 => prop::collection::vec(prop::sample::select(words.to_vec()), 1..4)
            .prop_map(|words| words.concat()),
        1 => "\\PC{0,12}",
        1 => long,
    ]
}

/// Different texts that can be keys.
fn texts(most: usize) -> impl Strategy<Value = Vec<String>> {
    let key = text().prop_filter("a merge key", |text| text != "<<");
    prop::collection::hash_set(key, 1..most).prop_map(|set| set.into_iter().collect())
}

fn default() -> impl Strategy<Value = Node> {
    let scalar = |text: String, style| Node {
        place: place(),
        value: Value::Scalar(Scalar::new(text, style)),
        whole: true,
    };
    let raw = ["null", "true", "-1.5e3", "12345678901234567890"]
        .map(str::to_owned)
        .to_vec();
    let leaf = prop_oneof![
        text().prop_map(move |text| scalar(text, Style::Double)),
        prop::sample::select(raw).prop_map(move |text| scalar(text, Style::Plain)),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let node = |value| Node {
            place: place(),
            value,
            whole: true,
        };
        let items = prop::collection::vec(inner.clone(), 0..4);
        let entries = (texts(4), prop::collection::vec(inner, 4));
        prop_oneof![
            items.prop_map(move |items| node(Value::List(items))),
            entries.prop_map(move |(keys, values)| {
                let entries = keys.into_iter().zip(values).map(|(key, value)| Entry {
                    key,
                    place: place(),
                    value,
                });
                node(Value::Map(entries.collect()))
            }),
        ]
    })
}

fn item() -> impl Strategy<Value = Item> {
    let name = |name: &str| Item::named(name, &place());
    let leaf = prop::sample::select(vec!["string", "Thing"]).prop_map(name);
    let shapes = leaf.prop_recursive(3, 6, 2, |inner| {
        let made = |target| Item {
            target: Some(target),
            ..Item::unknown(&place())
        };
        prop_oneof![
            inner
                .clone()
                .prop_map(move |inner| made(Target::List(Box::new(inner)))),
            (inner.clone(), inner).prop_map(move |(key, value)| made(Target::Map {
                key: Box::new(key),
                value: Box::new(value),
            })),
        ]
    });
    let about = (
        prop::option::of(text()),
        prop::option::of(0_u64..9),
        prop::option::of(text()),
        any::<bool>(),
    );
    (shapes, about).prop_map(|(item, (media_type, length, pattern, sensitive))| {
        let length = length.map(|min| {
            Written::Length(Length {
                min: Some(located(min)),
                max: None,
            })
        });
        let pattern = pattern.and_then(|text| Pattern::new(text).ok());
        let written = length.into_iter().chain(pattern.map(Written::Pattern));
        Item {
            media_type: media_type.map(located).map(Box::new),
            constraints: written
                .map(|written| cistron_codegen::model::Constraint {
                    place: place(),
                    written,
                })
                .collect(),
            sensitive,
            ..item
        }
    })
}

fn members() -> impl Strategy<Value = Members> {
    let about = (
        item(),
        prop::option::of(text()),
        prop::option::of(text()),
        prop::option::of(default()),
    );
    let names = texts(5).prop_filter("more than a name", |names| {
        let is_more = |name: &String| {
            ["?", "!", "*", "[]"]
                .iter()
                .any(|mark| name.ends_with(mark))
                || ["optional ", "required ", "repeated ", "readonly "]
                    .iter()
                    .any(|word| name.starts_with(word))
        };
        !names.iter().any(is_more)
    });
    (names, prop::collection::vec(about, 5)).prop_map(|(names, about)| Members {
        list: names
            .into_iter()
            .zip(about)
            .map(|(name, (item, doc, wire_name, default))| Member {
                wire_name: wire_name.map(located).map(Box::new),
                doc,
                default: default.map(located).map(Box::new),
                ..Member::new(located(name), item)
            })
            .collect(),
        complete: true,
        written: true,
    })
}

fn values() -> impl Strategy<Value = Vec<EnumValue>> {
    let about = (prop::option::of(text()), prop::option::of(text()));
    (texts(5), prop::collection::vec(about, 5)).prop_map(|(values, about)| {
        let made = values.into_iter().zip(about);
        made.map(|(value, (doc, deprecated))| EnumValue {
            value: located(value),
            rust_name: None,
            doc,
            deprecated,
        })
        .collect()
    })
}

/// The spec that random members and values are put into.
const SPEC: &str = "
cistron: 1
service: A
version: '1'
protocol: rest-json
operations: { Put: { http: PUT / } }
types: { Thing: { structure: {} }, E: { enum: [a] } }
";

fn model() -> impl Strategy<Value = Model> {
    let base = read(SPEC);
    (members(), members(), values(), text(), text()).prop_map(
        move |(request, structure, values, doc, version)| {
            let mut model = base.clone();
            for operation in &mut model.operations {
                operation.request = request.clone();
                operation.doc = Some(doc.clone());
            }
            let kinds = [TypeKind::Structure(structure), TypeKind::Enum(values)];
            for (definition, kind) in model.types.iter_mut().zip(kinds) {
                definition.kind = Some(kind);
            }
            Model {
                version: Some(version),
                doc: Some(doc),
                ..model
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    #[test]
    fn every_model_comes_back(model in model()) {
        let text = write(&model);
        assert_same_model(&model, &read(&text), &text);
    }
}
