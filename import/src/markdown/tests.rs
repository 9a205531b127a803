use super::*;

#[test]
fn paragraphs_and_lists_of_html_become_those_of_markdown() {
    for (html, expected) in [
        ("", None),
        ("<p></p>", None),
        ("<p>One  book.</p>", Some("One book.")),
        ("<p>One\n      book.</p>\n", Some("One book.")),
        ("<p>One.</p>\n  <p>Two.</p>", Some("One.\n\nTwo.\n")),
        (
            "<p>Kinds:</p><ul><li><p>a</p></li><li>b<ul><li>c</li></ul></li></ul><p>End.</p>",
            Some("Kinds:\n\n- a\n- b\n  - c\n\nEnd.\n"),
        ),
        ("<ol><li>a</li><li>b</li></ol>", Some("1. a\n2. b\n")),
        (
            "<ol><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>",
            Some("1. a\n   - b\n2. c\n\n   d\n"),
        ),
        (
            "<table><tr><th>Key</th><th>Use</th></tr><tr><td><p>a</p></td><td>b</td></tr></table>",
            Some("Key | Use\n\na | b\n"),
        ),
        (
            "<p>See <img alt=\"the shelf\" src=\"x\"/>.</p>",
            Some("See the shelf."),
        ),
        (
            "<note><p>Mind.</p><p>More.</p></note>",
            Some("Note: Mind.\n\nMore.\n"),
        ),
        ("<p>a<br/>b</p>", Some("a\n\nb\n")),
        (
            "<p>x</p><pre>\nlet a;\n  b &amp; c\n</pre>",
            Some("x\n\n```\nlet a;\n  b & c\n```\n"),
        ),
        ("<h2>Title</h2><p>x</p>", Some("**Title**\n\nx\n")),
        ("<p>- a</p>", Some("\\- a")),
        ("<p>a</p><!-- <p>hidden</p> -->", Some("a")),
    ] {
        assert_eq!(markdown(html).as_deref(), expected, "{html}");
    }
}

#[test]
fn spans_of_html_become_those_of_markdown() {
    for (html, expected) in [
        (
            "<p>A <code>x</code> and <i>y</i>, <b>z</b>.</p>",
            "A `x` and *y*, **z**.",
        ),
        ("<p>Set <code> x </code>.</p>", "Set `x` ."),
        (
            "<p>See <a href=\"https://a.example/b?c=1&amp;d=2\">the guide</a>.</p>",
            "See the guide (https://a.example/b?c=1&d=2).",
        ),
        (
            "<p><a href='https://a.example'>https://a.example</a></p>",
            "https://a.example",
        ),
        (
            "<p><a>GetRun</a> and <a href=\"#x\">this</a></p>",
            "GetRun and this",
        ),
        (
            "<p>a &lt; b &amp;&#38; &#x26; c&nbsp;d &unknown; &</p>",
            "a < b && & c d &unknown; &",
        ),
        ("<p>s3://<bucket>/<key></p>", "s3://<bucket>/<key>"),
        ("<p><i>a <b>c", "a **c**"),
        ("<p></i>a</b>", "a"),
        ("<p>a < b > c</p>", "a < b > c"),
        ("<p>a<", "a<"),
    ] {
        assert_eq!(markdown(html).as_deref(), Some(expected), "{html}");
    }
}

#[test]
fn markdown_stays_what_it_is() {
    for (text, expected) in [
        ("One\nbook.", "One book."),
        ("One.\n\nTwo\nwords.", "One.\n\nTwo words.\n"),
        ("Kinds:\n\n- a\n  b\n- c", "Kinds:\n\n- a\n  b\n- c\n"),
        ("A:\n- a\n- b\nc", "A:\n\n- a\n- b\nc\n"),
        (
            "x\n\n```\nlet <p>;\n\n  a\n```",
            "x\n\n```\nlet <p>;\n\n  a\n```\n",
        ),
        ("a <code>b</code> `<i>` &lt;", "a `b` `<i>` <"),
        ("# Title\n\ntext", "# Title\n\ntext\n"),
        ("    a\n    b", "a b"),
        ("a\u{7}\u{1b}b", "ab"),
    ] {
        assert_eq!(markdown(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn lines_are_wrapped_where_there_are_several() {
    let long = "word ".repeat(40);
    let text = markdown(&format!("<p>{long}</p><p>1</p>")).unwrap();
    assert!(text.lines().all(|line| line.chars().count() <= WIDTH));
    assert!(text.lines().count() > 3);
    // One paragraph is one line: who writes it knows how much room there is.
    assert!(!markdown(&format!("<p>{long}</p>")).unwrap().contains('\n'));
    // No line begins a list.
    let text = markdown(&format!("<p>{} - b</p><p>1</p>", "a".repeat(87))).unwrap();
    assert!(
        text.starts_with(&format!("{} -\nb", "a".repeat(87))),
        "{text}"
    );
}
