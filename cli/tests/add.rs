//! `add`: a spec that is right has an operation more, and no other line has changed.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use support::{SPEC, empty_folder, file, read, run, run_with, workspace};

/// What was put into a text, all of which is still there around it.
fn put_in<'a>(before: &str, after: &'a str) -> &'a str {
    let same = |(a, b): &(u8, u8)| a == b;
    let length = after.len() - before.len();
    let bytes = || before.bytes().zip(after.bytes());
    let start = bytes().take_while(same).count();
    // Where what was put in ends like what stands before it, several places are as good.
    let fits = |start: &usize| before[*start..] == after[start + length..];
    let start = (0..=start)
        .rev()
        .filter(|start| before.is_char_boundary(*start));
    let start = start.into_iter().find(fits);
    let start = start.unwrap_or_else(|| panic!("{before}\nis no part of\n{after}"));
    &after[start..start + length]
}

/// Adds an operation to a spec that is a single file, and gives the file's text then.
fn added(test: &str, spec: &str, operation: &str) -> String {
    let path = file(&empty_folder(&format!("add-{test}")), "things.yaml", spec);
    let found = run(&["add", &path, operation]);
    assert_eq!(
        (found.code, found.output.as_str()),
        (0, ""),
        "{}",
        found.error
    );
    let text = read(&path);
    let line = text
        .lines()
        .position(|line| line.trim() == format!("{operation}:"))
        .unwrap_or_else(|| panic!("{text}"));
    assert_eq!(
        found.error,
        format!("{path}:{}: added {operation}\n", line + 1)
    );
    let checked = run(&["check", &path]);
    assert_eq!(checked.code, 0, "{}\n{text}", checked.error);
    text
}

/// The start of a spec with these lines after it.
fn spec(lines: &str) -> String {
    format!("cistron: 1\nservice: Things\nversion: '1'\nprotocol: rest-json\n{lines}")
}

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

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

const NAMES: &[&str] = &[
    "GetVat",
    "DescribeVat",
    "ListVats",
    "CreateVat",
    "StartVat",
    "PutVat",
    "UpdateVat",
    "DeleteVat",
    "EmptyVat",
    "getvat",
    "V",
    "GetV2",
    "Get",
    "No",
    "ListHTTPVats",
    "Empty_the_vat",
];

#[test]
fn every_spec_of_the_repository_takes_every_kind_of_operation() {
    let folder = empty_folder("add-every");
    copy(&workspace().join("spec"), &folder);
    fs::copy(
        workspace().join("tests/hygiene/collisions.yaml"),
        folder.join("collisions.yaml"),
    )
    .unwrap();
    for spec in [
        "omics.yaml",
        "examples/bindings.yaml",
        "examples/everything.yaml",
        "examples/names.yaml",
        "examples/pets.yaml",
        "examples/recursion.yaml",
        "collisions.yaml",
    ] {
        let path = folder.join(spec).display().to_string();
        let before = read(&path);
        for name in NAMES {
            fs::write(&path, &before).unwrap();
            let found = run(&["add", &path, name]);
            assert_eq!(found.code, 0, "{spec} {name}: {}", found.error);
            let text = read(&path);
            let put_in = put_in(&before, &text);
            assert!(
                put_in.contains("    doc: ") && put_in.contains("    http: "),
                "{put_in}"
            );
            assert!(
                put_in.lines().all(|line| line.trim_end() == line),
                "{put_in}"
            );
        }
        // One after the other, all of them go together but for those with one name in Rust.
        fs::write(&path, &before).unwrap();
        for name in NAMES.iter().filter(|name| **name != "getvat") {
            assert_eq!(run(&["add", &path, name]).code, 0, "{spec} {name}");
        }
        assert_eq!(run(&["check", &path]).code, 0, "{spec}");
    }
}

#[test]
fn the_operation_looks_like_the_others() {
    let omics = read(workspace().join("spec/omics.yaml"));
    let folder = empty_folder("add-omics");
    copy(&workspace().join("spec"), &folder);
    let path = folder.join("omics.yaml").display().to_string();
    run(&["add", &path, "ListRunGroups"]);
    let text = read(&path);
    let expected = "
  ListRunGroups:
    # To replace: what the operation does, in a sentence or more.
    doc: Lists run groups, a page at a time.
    # The method and the URI. A label in it, `{id}`, takes the member `id` of the request.
    http: GET /run-groups
    host-prefix: workflows-
    readonly: true
    paginated:
      input-token: startingToken
      output-token: nextToken
      items: items
      page-size: maxResults
    request:
      # `name: Type`, or a map that says more. Optional, unless it says `required: true`.
      startingToken: { type: PageToken, query: startingToken, doc: The token that the last page gave. }
      maxResults:    { type: PageSize, query: maxResults, doc: The most run groups that a page may hold. }
    response:
      items:     { list: string, doc: The run groups of this page. }
      nextToken: { type: PageToken, doc: The token of the next page; absent on the last one. }
    errors:
      - ConflictException
      - RequestTimeoutException
      - ResourceNotFoundException
      - ServiceQuotaExceededException
";
    assert_eq!(put_in(&omics, &text).trim_end(), expected.trim_end());

    // Another spec has other paths, other pages, and a type for the ID.
    let pets = read(workspace().join("spec/examples/pets.yaml"));
    let list = run_with(&pets, &["add", "-", "ListVets"]).output;
    for part in [
        "GET /vets",
        "input-token: cursor, output-token: next, items: vets, page-size: limit",
    ] {
        assert!(list.contains(part), "{part}\n{list}");
    }
    let typed = pets.replace("  PetId:", "  VetId: string\n  PetId:");
    let delete = run_with(&typed, &["add", "-", "DeleteVet"]).output;
    assert!(delete.contains("DELETE /vets/{id}") && delete.contains("id: { type: VetId, doc: "));
    let create = run_with(&pets, &["add", "-", "CreateVet"]).output;
    assert!(
        create.contains("token: { type: string, idempotency-token: true, "),
        "{create}"
    );
}

#[test]
fn a_path_that_is_taken_is_left_to_its_operation() {
    let more = "operations:\n  A: { http: 'GET /thing/{x}', request: { x: string } }\n";
    let text = added("taken", &spec(more), "GetThing");
    assert!(text.contains("http: GET /get-thing/{id}\n"), "{text}");
    let both = format!("{more}  B: {{ http: 'GET /get-thing/{{y}}', request: {{ y: string }} }}\n");
    let text = added("taken-twice", &spec(&both), "GetThing");
    assert!(text.contains("http: GET /get-thing-2/{id}\n"), "{text}");
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
        missing.error.contains("`no/such.yaml` cannot be read"),
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
