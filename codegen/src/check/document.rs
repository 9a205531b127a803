//! The default of a document: any value of YAML, as JSON.

use std::fmt::Write;

use crate::constraint::Decimal;
use crate::diagnostic::Diagnostics;
use crate::fields;
use crate::yaml::{Meaning, Node, Scalar, Value};

/// The JSON text of any value.
pub(super) fn document(node: &Node, sink: &mut Diagnostics) -> Option<String> {
    match &node.value {
        Value::Refused => None,
        Value::Scalar(scalar) => scalar_document(node, scalar, sink),
        Value::List(items) => {
            let items: Vec<String> = items
                .iter()
                .filter_map(|item| document(item, sink))
                .collect();
            Some(format!("[{}]", items.join(",")))
        }
        Value::Map(entries) => {
            let mut members = Vec::new();
            for entry in entries {
                let value = document(&entry.value, sink)?;
                members.push(format!("{}:{value}", json_string(&entry.key)));
            }
            Some(format!("{{{}}}", members.join(",")))
        }
    }
}

fn scalar_document(node: &Node, scalar: &Scalar, sink: &mut Diagnostics) -> Option<String> {
    match scalar.meaning() {
        Meaning::Nothing => Some("null".to_owned()),
        Meaning::Boolean(value) => Some(value.to_string()),
        Meaning::Text => Some(json_string(&scalar.text)),
        Meaning::Number if Decimal::parse(&scalar.text).is_some() => Some(scalar.text.clone()),
        _ => {
            fields::text(node, "default", sink);
            None
        }
    }
}

fn json_string(text: &str) -> String {
    let mut json = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\u{0}'..='\u{1f}' => {
                // Writing to a string does not fail.
                let _ = write!(json, "\\u{:04x}", u32::from(character));
            }
            _ => json.push(character),
        }
    }
    json.push('"');
    json
}
