//! Text as Markdown: the author's words, and names in code spans.

/// Text as a code span, whatever backticks it holds (`CommonMark` 6.1).
pub(crate) fn code(text: &str) -> String {
    let means_more = |byte: u8| matches!(byte, b'`' | b'\n' | b'\r');
    if !text.starts_with(' ') && !text.bytes().any(means_more) {
        return ["`", text, "`"].concat();
    }
    let longest = text
        .split(|character| character != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let text = text.replace(['\n', '\r'], " ");
    if longest > 0 || text.starts_with(' ') {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// The author's words as Markdown that rustdoc takes without a warning and without running any of
/// it.
///
/// Outside of code, brackets and angle brackets are plain characters. A code block is text, since
/// rustdoc takes any other for a test of the user's crate.
pub(crate) fn markdown(doc: &str) -> String {
    if is_plain(doc) {
        return doc.to_owned();
    }
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<&str> = None;
    for line in doc.lines() {
        let trimmed = line.trim_start();
        let opening = ["```", "~~~"]
            .into_iter()
            .find(|fence| trimmed.starts_with(fence));
        match (fence, opening) {
            (None, Some(opened)) => {
                fence = Some(opened);
                lines.push(format!("{opened}text"));
            }
            (Some(open), Some(closing)) if open == closing => {
                fence = None;
                lines.push(closing.to_owned());
            }
            (Some(_), _) => lines.push(line.to_owned()),
            (None, None) => lines.push(plain(&without_block(line))),
        }
    }
    lines.extend(fence.map(str::to_owned));
    lines.join("\n")
}

/// Whether a text is one line that begins with a letter and holds nothing that means more than
/// itself, as most do.
fn is_plain(text: &str) -> bool {
    let means_more = |byte: u8| {
        matches!(
            byte,
            b'`' | b'[' | b']' | b'<' | b'>' | b':' | b'\n' | b'\r' | b'\t'
        )
    };
    text.starts_with(|first: char| first.is_ascii_alphabetic()) && !text.bytes().any(means_more)
}

/// A line that begins no code block, in a list or in a quote neither: whatever an indentation or a
/// fence would make one is taken away.
fn without_block(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    loop {
        let content = rest.trim_start();
        let indent = &rest[..rest.len() - content.len()];
        if indent.len() >= 4 || indent.contains('\t') {
            text.push(' ');
        } else {
            text.push_str(indent);
        }
        let marker = marker(content);
        if marker == 0 {
            // A fence in a list or in a quote is left out; what it encloses is read as text.
            let is_fence = content.starts_with("```") || content.starts_with("~~~");
            text.push_str(if is_fence {
                content.trim_start_matches(['`', '~'])
            } else {
                content
            });
            // A paragraph of its own begins at the margin.
            return if line.starts_with([' ', '\t']) && text.starts_with(' ') {
                text.trim_start().to_owned()
            } else {
                text
            };
        }
        text.push_str(&content[..marker]);
        rest = &content[marker..];
    }
}

/// How many bytes the marker of a quote or of a list's item takes at the start of a text.
fn marker(text: &str) -> usize {
    if text.starts_with('>') {
        return 1;
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let signs = if digits > 0 { ".)" } else { "-*+" };
    let rest = text.get(digits..).unwrap_or_default();
    let is_marker =
        rest.starts_with(|sign| signs.contains(sign)) && rest[1..].starts_with([' ', '\t']);
    if is_marker { digits + 1 } else { 0 }
}

/// A line in which brackets stand for themselves, outside of code spans, and addresses are links:
/// rustdoc warns of one that is none.
fn plain(line: &str) -> String {
    // A lone backtick opens nothing.
    let has_spans = line.matches('`').count().is_multiple_of(2);
    let mut text = String::with_capacity(line.len());
    let mut in_code = false;
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        in_code ^= has_spans && character == '`';
        let address = if in_code { 0 } else { address(rest) };
        if address > 0 {
            text.push('<');
            text.push_str(&rest[..address]);
            text.push('>');
            rest = &rest[address..];
            continue;
        }
        let is_bracket = matches!(character, '[' | ']' | '<' | '>');
        if !in_code && is_bracket || !has_spans && character == '`' {
            text.push('\\');
        }
        text.push(character);
        rest = &rest[character.len_utf8()..];
    }
    text
}

/// How many bytes an address at the start of a text takes. What ends a sentence is no part of it.
fn address(text: &str) -> usize {
    let Some(rest) = ["https://", "http://"]
        .into_iter()
        .find_map(|scheme| text.strip_prefix(scheme))
    else {
        return 0;
    };
    let is_part =
        |character: char| character.is_ascii_alphanumeric() || "-@:%._+~#?&/=".contains(character);
    let end = rest.find(|character| !is_part(character));
    let host = rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', ':', '?']);
    if host.is_empty() {
        return 0;
    }
    text.len() - rest.len() + host.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_plain_outside_of_code() {
        assert_eq!(markdown("a [b] <c> `[d]`"), "a \\[b\\] \\<c\\> `[d]`");
        assert_eq!(markdown("a ` [b]"), "a \\` \\[b\\]");
    }

    #[test]
    fn an_address_is_a_link() {
        assert_eq!(
            markdown("See https://a.b/c?d=e#f. Or (http://x.y), not `https://z.z` or https://."),
            "See <https://a.b/c?d=e#f>. Or (<http://x.y>), not `https://z.z` or https://."
        );
        assert_eq!(markdown("<https://a.b>"), "\\<<https://a.b>\\>");
    }

    #[test]
    fn a_code_block_is_never_a_test() {
        assert_eq!(
            markdown("a\n\n    panic!()\n\n```\n[x]\n```\n[y]"),
            "a\n\npanic!()\n\n```text\n[x]\n```\n\\[y\\]"
        );
        assert_eq!(markdown("~~~rust\nlet x;"), "~~~text\nlet x;\n~~~");
    }

    #[test]
    fn no_list_and_no_quote_hides_a_code_block() {
        assert_eq!(markdown("- ~~~rust"), "- rust");
        assert_eq!(markdown("> ````"), "\\> ");
        assert_eq!(markdown("-     code"), "- code");
        assert_eq!(markdown("1. >     code"), "1. \\> code");
        assert_eq!(markdown("- a\n  b\n12) c"), "- a\nb\n12) c");
        assert_eq!(
            markdown("2026 was - in short - good"),
            "2026 was - in short - good"
        );
    }

    #[test]
    fn a_code_span_holds_any_text() {
        assert_eq!(code("[0-9]+"), "`[0-9]+`");
        assert_eq!(code("a`b"), "`` a`b ``");
    }
}
