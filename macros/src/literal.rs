//! The text of a literal.

use proc_macro2::Literal;

/// The text that a literal stands for; nothing where it is no text.
pub(crate) fn text(literal: &Literal) -> Option<String> {
    let source = literal.to_string();
    if let Some(raw) = source.strip_prefix('r') {
        let raw = raw.trim_start_matches('#');
        return raw
            .strip_prefix('"')?
            .trim_end_matches('#')
            .strip_suffix('"')
            .map(str::to_owned);
    }
    unescaped(source.strip_prefix('"')?.strip_suffix('"')?)
}

/// Reads the escapes in a text that rustc has taken for one (Rust Reference, "Tokens").
fn unescaped(source: &str) -> Option<String> {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let mut letters = after.chars();
        match letters.next()? {
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            '0' => text.push('\0'),
            'x' => {
                let digits = after.get(1..3)?;
                text.push(char::from(u8::from_str_radix(digits, 16).ok()?));
                letters = after.get(3..)?.chars();
            }
            'u' => {
                let (digits, behind) = after.get(1..)?.strip_prefix('{')?.split_once('}')?;
                let number = u32::from_str_radix(&digits.replace('_', ""), 16).ok()?;
                text.push(char::from_u32(number)?);
                letters = behind.chars();
            }
            '\n' => letters = letters.as_str().trim_start().chars(),
            quoted => text.push(quoted),
        }
        rest = letters.as_str();
    }
    text.push_str(rest);
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Option<String> {
        text(&source.parse().unwrap())
    }

    #[test]
    fn a_text_is_what_rustc_takes_it_for() {
        for (source, text) in [
            (r#""""#, ""),
            (r#""spec/a.yaml""#, "spec/a.yaml"),
            (r#""a\\b\"\'\n\r\t\0""#, "a\\b\"'\n\r\t\0"),
            (r#""\x41\u{e4}\u{1F_4D5}é""#, "Aä📕é"),
            ("\"a \\\n   b\"", "a b"),
            (r#"r"a\b""#, "a\\b"),
            (r###"r##"a"#b"##"###, "a\"#b"),
        ] {
            assert_eq!(read(source).as_deref(), Some(text), "{source}");
        }
    }

    #[test]
    fn other_literals_are_no_texts() {
        for source in ["1", "1.5", "'a'", "b\"a\"", "c\"a\"", "b'a'", "br\"a\""] {
            assert_eq!(read(source), None, "{source}");
        }
    }
}
