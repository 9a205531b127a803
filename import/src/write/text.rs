//! Texts in YAML: without quotes, in quotes, as a block.

use std::fmt::Write;

use cistron_codegen::model::{Meaning, Scalar, Style};

/// A text in one line. In a flow, between brackets, commas and brackets end it.
pub(super) fn one_line(text: &str, in_flow: bool) -> String {
    if is_plain(text, in_flow) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A text in quotes.
pub(super) fn quoted(text: &str) -> String {
    if !text.contains(['"', '\\']) || !text.chars().all(is_printable) {
        double(text)
    } else {
        single(text)
    }
}

/// A pattern in single quotes, where they can hold it.
pub(super) fn pattern(text: &str) -> String {
    if text.chars().all(is_printable) {
        single(text)
    } else {
        double(text)
    }
}

/// Whether a text needs no quotes, and nobody who reads YAML takes it for anything but a text.
fn is_plain(text: &str, in_flow: bool) -> bool {
    let first = text.chars().next();
    let begins = first.is_some_and(|first| first.is_alphanumeric() || "(/$_".contains(first));
    let ends = text.ends_with(|last: char| last == ':' || last.is_whitespace())
        || text.contains(": ")
        || text.contains(" #");
    let ends_in_flow = in_flow && (text.contains([',', '[', ']', '{', '}']) || text.contains(":?"));
    begins
        && !ends
        && !ends_in_flow
        && text.chars().all(is_printable)
        && Scalar::new(text, Style::Plain).meaning() == Meaning::Text
}

/// Whether a character can stand in a line of YAML as it is, and be seen there.
fn is_printable(character: char) -> bool {
    matches!(character, ' '..='~' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fefe}' | '\u{ff00}'..='\u{fffd}' | '\u{10000}'..)
        && !matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

fn single(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn double(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        let code = u32::from(character);
        // Writing to a string does not fail.
        let _ = match character {
            '"' => quoted.write_str("\\\""),
            '\\' => quoted.write_str("\\\\"),
            '\n' => quoted.write_str("\\n"),
            '\t' => quoted.write_str("\\t"),
            '\r' => quoted.write_str("\\r"),
            _ if is_printable(character) => quoted.write_char(character),
            _ if code < 0x100 => write!(quoted, "\\x{code:02x}"),
            _ if code < 0x1_0000 => write!(quoted, "\\u{code:04x}"),
            _ => write!(quoted, "\\U{code:08x}"),
        };
    }
    quoted.push('"');
    quoted
}

/// A text as a block after its key, if it can be one: the mark, and the lines.
///
/// What is read is exactly the text: `|` keeps the lines, `>` joins them with spaces, and a `-`
/// after either takes the last line break away.
pub(super) fn block(text: &str, width: usize) -> Option<(&'static str, Vec<String>)> {
    let (body, strip) = match text.strip_suffix('\n') {
        Some(body) => (body, false),
        None => (text, true),
    };
    let lines: Vec<&str> = body.split('\n').collect();
    let begins = |line: &&str| line.starts_with(|first: char| first != ' ');
    let can_be = lines.first().is_some_and(begins)
        && lines.last().is_some_and(begins)
        && lines.iter().all(|line| line.chars().all(is_printable));
    if !can_be {
        return None;
    }
    if let [line] = lines.as_slice() {
        let words: Vec<&str> = line.split(' ').collect();
        if words.len() > 1 && words.iter().all(|word| !word.is_empty()) {
            let mark = if strip { ">-" } else { ">" };
            return Some((mark, wrap(&words, width)));
        }
    }
    let mark = if strip { "|-" } else { "|" };
    Some((mark, lines.into_iter().map(str::to_owned).collect()))
}

/// Words in lines of at most so many characters, if no word is longer.
fn wrap(words: &[&str], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut length = 0;
    for word in words {
        let more = word.chars().count() + 1;
        match lines.last_mut() {
            Some(line) if length + more <= width => {
                line.push(' ');
                line.push_str(word);
                length += more;
            }
            _ => {
                lines.push((*word).to_owned());
                length = more - 1;
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_stand_where_they_are_needed() {
        for (text, written) in [
            ("GetRun", "GetRun"),
            ("GET /run/{id}", "GET /run/{id}"),
            ("OFF", "\"OFF\""),
            ("2022-11-28", "\"2022-11-28\""),
            ("", "\"\""),
            ("a: b", "\"a: b\""),
            ("- a", "\"- a\""),
            ("a \"b\": c", "'a \"b\": c'"),
            ("a\u{7}", "\"a\\x07\""),
            ("\u{2028}\u{feff}", "\"\\u2028\\ufeff\""),
            ("it's", "it's"),
        ] {
            assert_eq!(one_line(text, false), written);
        }
        assert_eq!(one_line("a, b", false), "a, b");
        assert_eq!(one_line("a, b", true), "\"a, b\"");
        assert_eq!(pattern(r"\d'"), r"'\d'''");
    }

    #[test]
    fn a_block_holds_exactly_its_text() {
        assert_eq!(
            block("a b c", 3),
            Some((">-", vec!["a b".into(), "c".into()]))
        );
        assert_eq!(
            block("a\n\n- b\n", 3),
            Some(("|", vec!["a".into(), String::new(), "- b".into()]))
        );
        for text in [" a\nb", "a\n\n", "\na", "a\n b", "a\tb c", ""] {
            assert_eq!(block(text, 80), None, "{text:?}");
        }
    }
}
