use super::*;
use crate::diagnostic::Code;

fn source(text: &str) -> Source {
    Source {
        path: "a.yaml".into(),
        text: text.into(),
    }
}

/// What is read of a text, which is the same where all of it is read by the parser.
fn parsed(text: &str) -> (Option<Node>, Vec<Diagnostic>) {
    let mut sink = Diagnostics::default();
    let node = parse(&source(text), &mut sink);
    if simply(text).is_some() {
        assert_eq!((node.clone(), sink.as_slice().to_vec()), by_parser(text));
    }
    (node, sink.as_slice().to_vec())
}

/// What is read of a text at once, where it is simple.
fn simply(text: &str) -> Option<Node> {
    let plain = survey::survey(text).plain;
    plain.then(|| simple::read(&source(text))).flatten()
}

/// What the parser reads of a text that is not empty.
fn by_parser(text: &str) -> (Option<Node>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let start = cursor::first_content(text).unwrap();
    let node = read::read(&source(text), survey::survey(text), start, &mut found);
    (node, found)
}

/// Every key and scalar with its place, in the order of the file.
fn places(node: &Node, into: &mut Vec<String>) {
    let place = &node.place;
    match &node.value {
        Value::Scalar(scalar) => {
            into.push(format!(
                "{}:{}+{} {}",
                place.line, place.column, place.width, scalar.text
            ));
        }
        Value::List(items) => items.iter().for_each(|item| places(item, into)),
        Value::Map(entries) => {
            for entry in entries {
                let place = &entry.place;
                into.push(format!(
                    "{}:{}+{} {}=",
                    place.line, place.column, place.width, entry.key
                ));
                places(&entry.value, into);
            }
        }
        Value::Refused => into.push("refused".to_owned()),
    }
}

fn all_places(text: &str) -> Vec<String> {
    let (node, found) = parsed(text);
    assert_eq!(found, [], "{text}");
    let mut all = Vec::new();
    places(&node.unwrap(), &mut all);
    all
}

fn codes(text: &str) -> Vec<String> {
    parsed(text)
        .1
        .iter()
        .map(|found| {
            let place = found.place.as_ref().unwrap();
            format!("{:?} {}:{}", found.code, place.line, place.column)
        })
        .collect()
}

#[test]
fn every_key_and_value_has_its_place() {
    assert_eq!(
        all_places("a: b\n\"c d\":\n  - 'e'\n  - {f: 1.0, g: [h]}\nempty:\nlast: |\n  text\n"),
        [
            "1:1+1 a=",
            "1:4+1 b",
            "2:1+5 c d=",
            "3:5+3 e",
            "4:6+1 f=",
            "4:9+3 1.0",
            "4:14+1 g=",
            "4:18+1 h",
            "5:1+5 empty=",
            "5:7+1 ",
            "6:1+4 last=",
            "6:7+1 text\n"
        ]
    );
    assert_eq!(
        all_places("ä: ö\r\n# c\r\nü: [x, 'ß']\r\n"),
        ["1:1+1 ä=", "1:4+1 ö", "3:1+1 ü=", "3:5+1 x", "3:8+3 ß"]
    );
    assert_eq!(all_places("--- {a: b}"), ["1:6+1 a=", "1:9+1 b"]);
    assert_eq!(all_places("{a: b}"), ["1:2+1 a=", "1:5+1 b"]);
    assert_eq!(
        all_places("a:  b\nd:   'e'\n"),
        ["1:1+1 a=", "1:5+1 b", "2:1+1 d=", "2:6+3 e"]
    );
    assert_eq!(
        all_places("{a: -1, b: -c, d: ~}"),
        [
            "1:2+1 a=",
            "1:5+2 -1",
            "1:9+1 b=",
            "1:12+2 -c",
            "1:16+1 d=",
            "1:19+1 ~"
        ]
    );
    assert_eq!(all_places("? a\n: b"), ["1:3+1 a=", "2:3+1 b"]);
}

#[test]
fn aliases_are_refused_and_never_followed() {
    assert_eq!(codes("a: &x 1\nb: *x\nc: d"), ["Anchor 1:4"]);
    assert_eq!(
        codes("a: [&x 1, *x, *x]\n*x : 1\nb: b\nb: c"),
        ["Anchor 1:5", "DuplicateKey 4:1"]
    );
    assert_eq!(
        codes("a: &x [*x]\nb: 1\nb: 1"),
        ["Anchor 1:4", "DuplicateKey 3:1"]
    );
    assert_eq!(codes("&x a: b\nc: *x"), ["Anchor 1:1"]);
    assert_eq!(codes("a: {&x b: *x, *x : c}"), ["Anchor 1:5"]);
    assert_eq!(codes("a: !t &x [*x]\nb: *x"), ["Tag 1:4"]);
    assert_eq!(codes("a: *x"), ["Anchor 1:4"]);
    // One name for several anchors, and an anchor where a value is missing.
    assert_eq!(codes("a: &x 1\nb: &x 2\n&x c: *x\nd: e"), ["Anchor 1:4"]);
    assert_eq!(
        codes("? a\n&x : b\nc: d\nc: d"),
        ["Anchor 2:1", "DuplicateKey 4:1"]
    );
    assert_eq!(codes("--- &x\na: *x"), ["Anchor 1:5"]);
    let mut bomb = String::from("l0: &l0 [a, a, a, a, a, a, a, a, a]\n");
    for level in 1..30 {
        let items = vec![format!("*l{}", level - 1); 9].join(", ");
        bomb.extend([format!("l{level}: &l{level} [{items}]\n")]);
    }
    assert_eq!(parsed(&bomb).1.len(), 30);
}

#[test]
fn tags_and_merge_keys_are_refused() {
    assert_eq!(
        codes("a: !x b\nc: !!str 1\nd: [!y {e: f}, !z [g]]\nh: !e\n!k l: m\n<<: {a: b}\na: 1"),
        [
            "Tag 1:4",
            "Tag 2:4",
            "Tag 3:5",
            "Tag 3:16",
            "Tag 4:4",
            "Tag 5:1",
            "MergeKey 6:1",
            "DuplicateKey 7:1"
        ]
    );
    assert_eq!(codes("!x a"), ["Tag 1:1"]);
}

#[test]
fn keys_are_texts() {
    assert_eq!(
        codes("1: a\nNO: b\n2022-11-28: c\n[d]: e\n~: f\n'1': g\ny: h"),
        [
            "KeyNotText 1:1",
            "KeyNotText 2:1",
            "KeyNotText 3:1",
            "KeyNotText 4:1",
            "KeyNotText 5:1"
        ]
    );
    assert_eq!(
        codes("? a\n  b\n: c\n? |\n  d\n: e"),
        ["KeyNotText 1:3", "KeyNotText 4:3"]
    );
    assert_eq!(
        codes(&format!("{}: a", "k".repeat(257))),
        ["KeyNotText 1:1"]
    );
}

#[test]
fn what_is_not_yaml_has_a_place() {
    assert_eq!(codes(""), ["Empty 1:1"]);
    assert_eq!(codes("# only this\n---\n"), ["Empty 1:1"]);
    assert_eq!(codes("a: [b"), ["Syntax 1:4"]);
    assert_eq!(codes("a:\n\tb: c"), ["Tab 2:1"]);
    assert_eq!(codes("a: b: c"), ["Syntax 1:5"]);
    assert_eq!(codes("a: b\n---\nc: d"), ["SeveralDocuments 2:1"]);
    for text in [
        "a: \u{1}",
        "*x\u{1}",
        "# a\n\u{1}",
        "a: \t\n\u{7f}b: c",
        "&x a: \u{feff}",
    ] {
        assert!(codes(text)[0].starts_with("ControlCharacter"), "{text}");
        assert_eq!(codes(text).len(), 1, "{text}");
    }
    assert_eq!(codes("a: @b"), ["Syntax 1:4"]);
    assert_eq!(codes("a: [0-9]+"), ["Syntax 1:9"]);
}

#[test]
fn deep_files_are_refused_and_do_no_harm() {
    for depth in [200, 5_000, 200_000] {
        let (node, found) = parsed(&format!("a: {}", "[".repeat(depth)));
        assert!(node.is_none());
        assert!(!found.is_empty());
        let closed = format!("a: {}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(matches!(
            parsed(&closed).1[0].code,
            Code::TooDeep | Code::Syntax
        ));
        let (_, found) = parsed(&"- ".repeat(depth));
        assert!(!found.is_empty());
    }
    let (node, found) = parsed(&format!("a: {}{}", "[".repeat(120), "]".repeat(120)));
    assert!(node.is_some() && found.is_empty());
}

#[test]
fn a_root_of_another_kind_is_read_too() {
    for (text, kind) in [
        ("- a", "a list"),
        ("a", "a text"),
        ("1.5", "a number"),
        ("2", "a number"),
        ("true", "a boolean"),
        ("~", "nothing"),
        ("'1'", "a text"),
    ] {
        assert_eq!(parsed(text).0.unwrap().describe(), kind, "{text}");
    }
}

/// Damages a text at random, a few times in a row.
fn damaged(whole: &str, next: &mut impl FnMut(usize) -> usize) -> String {
    let pieces = [
        "*x",
        "&x ",
        "!t ",
        "? ",
        ": ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        "'",
        "\"",
        "|\n",
        "\t",
        "\n",
        ",",
        "#",
        "---\n",
        "ä",
        " ",
        "\n  ",
        "\r\n",
        "''",
        "\\",
        "a",
        "\u{2028}",
        ":",
        "-",
        ">",
        " #",
        "\n    ",
        "\n- ",
        "\n  - ",
        ": |\n",
        ": >\n    ",
        "\n\n",
        "a: ",
        "\nb:",
        "+",
        "1",
        "\u{85}",
        "\u{feff}",
    ];
    let mut text: Vec<char> = whole.chars().collect();
    for _ in 0..=next(4) {
        let at = next(text.len() + 1);
        match next(2) {
            0 => drop(text.drain(at..(at + next(6)).min(text.len()))),
            _ => drop(text.splice(at..at, pieces[next(pieces.len())].chars())),
        }
    }
    text.into_iter().collect()
}

/// Numbers that look random, each below a bound.
fn random() -> impl FnMut(usize) -> usize {
    let mut seed: u64 = 7;
    move |bound| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(seed >> 33).unwrap() % bound
    }
}

/// Whatever is cut out of, put into or swapped in a spec, nothing panics.
#[test]
fn damaged_files_do_no_harm() {
    let whole = "cistron: 1\na: &x {b: [c, 'd', \"e\\n\"], ? f : g}\nh:\n  - i: |\n      j\n    k: *x\n  - !t l\n<<: *x\n";
    let mut next = random();
    for _ in 0..20_000 {
        let text = damaged(whole, &mut next);
        let (node, found) = parsed(&text);
        assert!(node.is_some() || !found.is_empty(), "{text}");
    }
}

/// Texts in which everything is simple.
const SIMPLE: [&str; 4] = [
    "a: b\nc:\n  - d\n  - e: f\n    g: [h, 'k', \"l\"]\n# m\nn: {o: p, 'q': r, s: {t: u},}\n\nv: w\n  x\n\n  y z\ny: 'z'\n",
    "ab:  'c d' # e\nf:\n\n  # g\n  \"h\": |\n    i\n\n     i # i\n\n  j: >-\n\n    k\n    l\n\n    m\n  l: []\n  m: {}\nn: -1\no: [p,\n  q, r ]\ns:\n- t\n- {v: w}\n- u: |+\n    v\n\n  w: x # y\n",
    "ü: 'ä''ö'\r\ne: ß # f\r\ng: [ü, \"ö\\n\\\\\"]\r\nlong: >\r\n  a\r\n  b\r\n\r\nh: i\r\n",
    "a:\n  b:\n    c: { d: { e: f, g: arn:aws:s3 }, h: i#j }\n    k: http://l # m\n    n:\n  o: p - q\n    - r\n  s:\n    - t: u\n      v:\n      - w\n    - x\n",
];

/// What is read at once is what the parser reads, and it is nearly everything that has no mistake.
#[test]
fn what_is_simple_is_read_as_the_parser_does() {
    let mut next = random();
    let mut simple = 0;
    for _ in 0..20_000 {
        let text = damaged(SIMPLE[next(SIMPLE.len())], &mut next);
        let Some(node) = simply(&text) else { continue };
        assert_eq!(by_parser(&text), (Some(node), Vec::new()), "{text}");
        simple += 1;
    }
    assert!(simple > 2_000, "only {simple} were simple");
    for whole in &SIMPLE[..2] {
        assert!(simply(whole).is_some(), "{whole}");
    }
}

/// What is read of a text in parts, put together, where all of them are simple.
fn in_parts(text: &str) -> Option<Node> {
    let source = source(text);
    let (mut root, parts) = parse_in_parts(&source)?;
    let Value::Map(entries) = &mut root.value else {
        return None;
    };
    for entry in entries {
        if let Some(parts) = parts.of(&entry.key) {
            let read = parts.iter().map(|part| part.read(&source));
            let read: Option<Vec<Entry>> = read.collect();
            let Value::Map(names) = &mut entry.value.value else {
                panic!("{text}");
            };
            let named = |entries: &[Entry]| -> Vec<_> {
                let names = entries.iter().map(|found| (found.key.clone(), found.place));
                names.collect()
            };
            let names = std::mem::replace(names, read?);
            let Value::Map(read) = &entry.value.value else {
                panic!("{text}");
            };
            assert_eq!(named(&names), named(read), "{text}");
        }
    }
    Some(root)
}

/// A file that is read in parts is what it is as a whole, wherever all of its parts can be read.
#[test]
fn what_is_read_in_parts_is_the_whole() {
    let section = |name: &str, text: &str| {
        let lines = text.split_inclusive('\n').map(|line| match line.trim() {
            "" => line.to_owned(),
            _ => format!("  {line}"),
        });
        format!("{name}:\n{}", lines.collect::<String>())
    };
    let wholes: Vec<String> = SIMPLE
        .iter()
        .flat_map(|text| {
            let (first, last) = (section("types", text), section("errors", text));
            [
                format!("{first}service: a\n{last}"),
                format!("# b\n{last}\n# c\nservice: a\n{first}"),
            ]
        })
        .collect();
    for whole in &wholes {
        assert!(in_parts(whole).is_some(), "{whole}");
    }
    let mut next = random();
    let mut simple = 0;
    for _ in 0..20_000 {
        let text = damaged(&wholes[next(wholes.len())], &mut next);
        let (whole, in_parts) = (simply(&text), in_parts(&text));
        if in_parts.is_some() {
            assert_eq!(in_parts, whole, "{text}");
            simple += 1;
        }
    }
    assert!(simple > 2_000, "only {simple} were simple");
}
