//! 256 types with JSON both ways: as a spec of cistron, and as structs with serde's derive.

use std::fmt::Write;

const COUNT: usize = 256;

/// Of so many types, each holds the one before it.
const GROUP: usize = 8;

/// The members of each type: the name, what it is in the spec, what it is in Rust.
const MEMBERS: [(&str, &str, &str); 10] = [
    ("identity", "type: string, required: true", "String"),
    (
        "title",
        "type: string, length: { min: 1, max: 128 }",
        "Option<String>",
    ),
    ("amount", "type: integer, required: true", "i32"),
    (
        "priority",
        "type: integer, range: { min: 0, max: 100000 }",
        "Option<i32>",
    ),
    ("size", "type: long, range: { min: 0 }", "Option<i64>"),
    ("ratio", "type: double", "Option<f64>"),
    ("enabled", "type: boolean", "Option<bool>"),
    (
        "digest",
        "type: string, pattern: '[0-9a-f]+'",
        "Option<String>",
    ),
    ("names", "list: string, required: true", "Vec<String>"),
    (
        "labels",
        "map: string",
        "Option<std::collections::BTreeMap<String, String>>",
    ),
];

/// The spec. One operation takes the last type of each group.
pub(crate) fn spec() -> String {
    let mut text = String::from(HEAD);
    for last in (GROUP - 1..COUNT).step_by(GROUP) {
        let _ = writeln!(text, "      value{last}: Type{last}");
    }
    text.push_str("types:\n");
    for index in 0..COUNT {
        let _ = writeln!(text, "  Type{index}:\n    structure:");
        for (name, in_spec, _) in MEMBERS {
            let _ = writeln!(text, "      {name}: {{ {in_spec} }}");
        }
        if index % GROUP > 0 {
            let _ = writeln!(text, "      inner: Type{}", index - 1);
        }
    }
    text
}

const HEAD: &str = "\
cistron: 1
service: Types
version: '2026-01-31'
protocol: rest-json
operations:
  PutType:
    http: PUT /type
    request:
";

/// The structs.
pub(crate) fn serde() -> String {
    let mut text = String::new();
    for index in 0..COUNT {
        let _ = writeln!(
            text,
            "/// A type.\n\
             #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]\n\
             #[serde(rename_all = \"camelCase\")]\n\
             pub struct Type{index} {{"
        );
        for (name, _, in_rust) in MEMBERS {
            let skip = "skip_serializing_if = \"Option::is_none\"";
            if in_rust.starts_with("Option") {
                let _ = writeln!(text, "    #[serde({skip})]");
            }
            let _ = writeln!(text, "    /// A member.\n    pub {name}: {in_rust},");
        }
        if index % GROUP > 0 {
            let inner = index - 1;
            let _ = writeln!(
                text,
                "    /// A member.\n    pub inner: Option<Box<Type{inner}>>,"
            );
        }
        text.push_str("}\n\n");
    }
    text
}

/// JSON both ways for each type.
pub(crate) fn cistron_calls() -> String {
    calls(
        "::cistron::json::from_slice(text)",
        "Some(::cistron::json::to_vec(&value))",
    )
}

/// JSON both ways for each type.
pub(crate) fn serde_calls() -> String {
    calls(
        "::serde_json::from_slice(text)",
        "::serde_json::to_vec(&value).ok()",
    )
}

fn calls(read: &str, write: &str) -> String {
    let mut text = String::new();
    for index in 0..COUNT {
        let _ = writeln!(
            text,
            "/// Reads a value and writes it again.\n\
             pub fn type_{index}(text: &[u8]) -> Option<Vec<u8>> {{\n    \
             let value: types::Type{index} = {read}.ok()?;\n    \
             {write}\n\
             }}\n"
        );
    }
    text
}
