//! The tree as text, a line a key or a value, for people who look into a spec.

use std::fmt::Write;

use super::{Node, Value};

impl Node {
    /// The tree as text: the place, then the key or a dash, then the value where that is one word.
    pub(crate) fn outline(&self) -> String {
        let mut text = String::new();
        self.write_outline(0, &mut text);
        text
    }

    fn write_outline(&self, depth: usize, text: &mut String) {
        match &self.value {
            Value::Map(entries) => {
                for entry in entries {
                    let place = format!("{}:{}", entry.place.line, entry.place.column);
                    let _ = write!(text, "{place:>8}  {:depth$}{:?}:", "", entry.key);
                    entry.value.write_below(depth, text);
                }
            }
            Value::List(items) => {
                for item in items {
                    let place = format!("{}:{}", item.place.line, item.place.column);
                    let _ = write!(text, "{place:>8}  {:depth$}-", "");
                    item.write_below(depth, text);
                }
            }
            _ => self.write_below(depth, text),
        }
    }

    /// What follows a key or a dash: the value on the same line, or the lines below it.
    fn write_below(&self, depth: usize, text: &mut String) {
        let _ = match &self.value {
            Value::Scalar(scalar) => {
                writeln!(text, " {:?} ({})", scalar.text, scalar.describe())
            }
            Value::Refused => writeln!(text, " (refused)"),
            Value::Map(entries) if entries.is_empty() => writeln!(text, " {{}}"),
            Value::List(items) if items.is_empty() => writeln!(text, " []"),
            Value::Map(_) | Value::List(_) => {
                text.push('\n');
                self.write_outline(depth + 2, text);
                Ok(())
            }
        };
    }
}
