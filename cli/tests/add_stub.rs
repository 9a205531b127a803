//! `add`: what is written for an operation, by its name and by the operations that are there.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use std::fs;

use support::{added, copy, empty_folder, put_in, read, run, run_with, spec, workspace};

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
