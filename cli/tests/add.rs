//! `add`: where an operation goes, and that no other line changes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use support::{SPEC, added, empty_folder, file, put_in, read, run, run_with, spec};

/// Adds `Go` to a spec. What is written for it is cut to its first and its last line.
fn with_go(test: &str, lines: &str) -> String {
    let text = added(test, &spec(lines), "Go");
    let text = text.strip_prefix(&spec("")).unwrap().to_owned();
    let start = text.find("Go:").unwrap() + "Go:".len();
    let last = "# errors: [NotFound]  # Its own errors, by their names under `errors`.";
    let end = text.find(last).unwrap() + last.len();
    format!("{}…{}", &text[..start], &text[end..])
}

#[test]
fn the_end_of_the_section_is_where_its_values_end() {
    for (test, before, after) in [
        (
            "comments",
            "operations:\n  A:\n    http: GET /a # b\n    # c\n  # d\n\n# e\ntypes:\n  # f\n",
            "operations:\n  A:\n    http: GET /a # b\n    # c\n  # d\n\n  Go:…\n\n# e\ntypes:\n  # f\n",
        ),
        (
            "no-newline",
            "operations:\n  A: { http: GET /a }",
            "operations:\n  A: { http: GET /a }\n\n  Go:…",
        ),
        (
            "next-section",
            "operations:\n  A:\n    http: GET /a\ntypes:\nerrors:\n",
            "operations:\n  A:\n    http: GET /a\n\n  Go:…\ntypes:\nerrors:\n",
        ),
        (
            "block",
            "operations:\n  A:\n    http: GET /a\n    doc: |\n      B.\n\n      # C.\n\n\n# d\n",
            "operations:\n  A:\n    http: GET /a\n    doc: |\n      B.\n\n      # C.\n\n  Go:…\n\n\n# d\n",
        ),
        (
            "block-that-keeps",
            "operations:\n  A:\n    http: GET /a\n    doc: |+\n      B.\n\n\ntypes:\n",
            "operations:\n  A:\n    http: GET /a\n    doc: |+\n      B.\n\n\n  Go:…\ntypes:\n",
        ),
        (
            "quotes",
            "operations:\n  A:\n    http: GET /a\n    doc: 'B\n\n      # C'\n# d\n",
            "operations:\n  A:\n    http: GET /a\n    doc: 'B\n\n      # C'\n\n  Go:…\n# d\n",
        ),
        (
            "braces",
            "operations:\n  A: {\n    http: GET /a, # }\n  } # b\n...\n",
            "operations:\n  A: {\n    http: GET /a, # }\n  } # b\n\n  Go:…\n...\n",
        ),
        (
            "close",
            "operations:\n  A: { http: GET /a }\n  # b\n  B: { http: GET /b }\n\ntypes:\n",
            "operations:\n  A: { http: GET /a }\n  # b\n  B: { http: GET /b }\n  Go:…\n\ntypes:\n",
        ),
        (
            "apart",
            "operations:\n  A: { http: GET /a }\n\n  # b\n  B: { http: GET /b }\ntypes:\n",
            "operations:\n  A: { http: GET /a }\n\n  # b\n  B: { http: GET /b }\n\n  Go:…\ntypes:\n",
        ),
        (
            "wide",
            "operations:\n    A:\n       http: GET /a\n",
            "operations:\n    A:\n       http: GET /a\n\n    Go:…\n",
        ),
    ] {
        assert_eq!(with_go(test, before), after, "{test}");
    }
}

#[test]
fn a_section_without_operations_takes_its_first() {
    for (test, before, after) in [
        (
            "nothing",
            "operations:\ntypes:\n",
            "operations:\n  Go:…\ntypes:\n",
        ),
        (
            "comment",
            "operations: # a\n  # b\n# c\n",
            "operations: # a\n  # b\n  Go:…\n# c\n",
        ),
        (
            "empty",
            "operations: {} # a\ntypes: {}\n",
            "operations: # a\n  Go:…\ntypes: {}\n",
        ),
        (
            "null",
            "operations: ~\n\ntypes:\n",
            "operations:\n  Go:…\n\ntypes:\n",
        ),
        (
            "missing",
            "doc: A.\n# b\n",
            "doc: A.\n# b\n\noperations:\n  Go:…\n",
        ),
        (
            "missing-at-the-end",
            "doc: A.",
            "doc: A.\n\noperations:\n  Go:…",
        ),
        (
            "marked",
            "doc: |\n  A.\n\n...\n",
            "doc: |\n  A.\n\noperations:\n  Go:…\n\n...\n",
        ),
        (
            "as-elsewhere",
            "types:\n    # a\noperations:\nerrors: # b\nsigning:\n    sigv4: c\n",
            "types:\n    # a\noperations:\n    Go:…\nerrors: # b\nsigning:\n    sigv4: c\n",
        ),
    ] {
        assert_eq!(with_go(test, before), after, "{test}");
    }
}

#[test]
fn lines_are_indented_and_ended_as_the_file_has_it() {
    let wide = "operations:\n    A:\n       http: GET /a\n";
    let text = added("steps", &spec(wide), "GetB");
    for line in [
        "\n    GetB:\n",
        "\n       http: GET /b/{id}\n",
        "\n          id: { type",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }

    let carriage_returns = SPEC.replace('\n', "\r\n");
    let text = added("carriage-returns", &carriage_returns, "DropThing");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    put_in(&carriage_returns, &text);

    let marked = format!("\u{feff}{SPEC}");
    put_in(&marked, &added("byte-order-mark", &marked, "DropThing"));
}

/// A folder with a root file and files that it includes, with what stands in each.
fn with_included(test: &str, root: &str, included: &[(&str, &str)]) -> PathBuf {
    let folder = empty_folder(&format!("add-{test}"));
    let names: Vec<&str> = included.iter().map(|(name, _)| *name).collect();
    file(
        &folder,
        "root.yaml",
        spec(&format!("include: [{}]\n{root}", names.join(", "))),
    );
    for (name, text) in included {
        file(&folder, name, text);
    }
    folder
}

#[test]
fn the_file_that_alone_has_operations_takes_it() {
    let one = "operations:\n  A: { http: GET /a }\n";
    let types = "types:\n";
    let folder = with_included("one-included", "", &[("x/a.yaml", one), ("b.yaml", types)]);
    let root = folder.join("root.yaml").display().to_string();
    let before = read(&root);
    let found = run(&["add", &root, "GetB"]);
    let path = folder.join("x/a.yaml");
    assert_eq!(found.code, 0, "{}", found.error);
    assert_eq!(found.error, format!("{}:4: added GetB\n", path.display()));
    assert!(put_in(one, &read(&path)).contains("GetB:"));
    assert_eq!(read(&root), before);

    let folder = with_included("root-first", "operations:\n", &[("a.yaml", one)]);
    let root = folder.join("root.yaml").display().to_string();
    assert_eq!(run(&["add", &root, "GetB"]).code, 0);
    assert!(read(&root).contains("  GetB:") && read(folder.join("a.yaml")) == one);

    let folder = with_included("none", "", &[("b.yaml", types)]);
    let root = folder.join("root.yaml").display().to_string();
    assert_eq!(run(&["add", &root, "GetB"]).code, 0);
    assert!(read(&root).contains("\noperations:\n  GetB:"));

    let other = "operations:\n  B: { http: GET /b }\n";
    let folder = with_included("several", "", &[("a.yaml", one), ("b.yaml", other)]);
    let root = folder.join("root.yaml").display().to_string();
    let found = run(&["add", &root, "GetC"]);
    assert_eq!(found.code, 1);
    assert!(
        found.error.contains("several files have operations"),
        "{}",
        found.error
    );
}

#[test]
fn what_cannot_be_is_told_and_nothing_is_written() {
    let a = "operations:\n  A: { http: GET /a }\n";
    for (test, text, name, code, part) in [
        (
            "twice",
            spec(a),
            "A",
            1,
            "things.yaml:6:3: there is an operation `A` already",
        ),
        (
            "hyphen",
            spec(a),
            "Get-B",
            2,
            "`Get-B` cannot name an operation",
        ),
        ("digit", spec(a), "2B", 2, "`2B` cannot name an operation"),
        ("no-name", spec(a), "", 2, "`` cannot name an operation"),
        (
            "one-in-rust",
            spec(a),
            "a",
            1,
            "a cannot be added: the operation `a` and the operation `A`",
        ),
        ("service", spec(a), "Things", 1, "`ThingsError` in Rust"),
        (
            "errors",
            spec("operations:\n  A: {}\n"),
            "B",
            1,
            "error[C031]",
        ),
        ("not-yaml", spec("operations: [\n"), "B", 1, "error[C001]"),
        (
            "flow",
            spec("operations: { A: { http: GET /a } }\n"),
            "B",
            1,
            "things.yaml:5:13: `operations` is written in braces",
        ),
        (
            "json",
            "{ cistron: 1, service: A, version: '1', protocol: rest-json }".to_owned(),
            "B",
            1,
            "things.yaml:1:1: the file is written in braces",
        ),
        (
            "braces-with-a-comment",
            spec("operations: {\n  # a\n}\n"),
            "B",
            1,
            "things.yaml:5:13: `operations` is written in braces",
        ),
    ] {
        let path = file(
            &empty_folder(&format!("add-not-{test}")),
            "things.yaml",
            &text,
        );
        let found = run(&["add", &path, name]);
        assert_eq!(
            (found.code, found.output.as_str()),
            (code, ""),
            "{test}: {}",
            found.error
        );
        assert!(found.error.contains(part), "{test}: {}", found.error);
        assert_eq!(read(&path), text, "{test}");
    }
    let missing = run(&["add", "no/such.yaml", "GetB"]);
    assert_eq!(missing.code, 1);
    assert!(
        missing
            .error
            .contains("no/such.yaml: error[C013]: the file cannot be read"),
        "{}",
        missing.error
    );
}

#[test]
fn standard_input_goes_to_standard_output() {
    let found = run_with(SPEC, &["add", "-", "ListThings"]);
    assert_eq!(found.code, 0, "{}", found.error);
    assert_eq!(found.error, "<stdin>:13: added ListThings\n");
    assert!(put_in(SPEC, &found.output).contains("ListThings:"));
    assert_eq!(run_with(&found.output, &["check", "-"]).code, 0);
    let wrong = run_with("cistron: 1", &["add", "-", "GetB"]);
    assert_eq!((wrong.code, wrong.output.as_str()), (1, ""));

    let one = "operations:\n  A: { http: GET /a }\n";
    let folder = with_included("stdin", "", &[("a.yaml", one)]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-cistron"))
        .args(["add", "-", "GetB"])
        .current_dir(&folder)
        .stdin(fs::File::open(folder.join("root.yaml")).unwrap())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    let said = std::io::read_to_string(child.stderr.take().unwrap()).unwrap();
    assert!(said.contains("the operations stand in a.yaml"), "{said}");
    assert_eq!(read(folder.join("a.yaml")), one);
}
