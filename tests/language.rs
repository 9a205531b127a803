//! The language reference says what the compiler does: its tables have the compiler's keys, and its
//! specs compile.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use cistron_codegen::language::{Key, SIMPLE_TYPES, TABLES};
use cistron_codegen::{Options, compile};
use cistron_import::smithy::{Fate, TRAITS};
use cistron_tests::{compile_spec, workspace};

/// The reference's heading of each of the compiler's tables.
const HEADINGS: &[(&str, &str)] = &[
    ("the root file", "### Root"),
    ("an included file", "### Included file"),
    ("`signing`", "### Signing"),
    ("an operation", "### Operation"),
    ("`paginated`", "### Paginated"),
    ("a waiter", "### Waiter"),
    ("an acceptor", "### Acceptor"),
    ("`output`", "### Acceptor output"),
    ("a member", "### Member"),
    ("an item", "### Item"),
    ("`map`", "### Map"),
    ("a type", "### Type"),
    ("a value of an enum", "### Enum value"),
    ("a value of an integer enum", "### Integer enum value"),
    ("an error", "### Error"),
    ("`length`", "### Length"),
    ("`range`", "### Range"),
];

fn reference() -> String {
    fs::read_to_string(workspace().join("spec/README.md")).unwrap()
}

/// The rows of the first table after a heading, as cells.
fn rows(reference: &str, heading: &str) -> Vec<Vec<String>> {
    let mut lines = reference
        .lines()
        .skip_while(|line| *line != heading)
        .skip(1);
    assert!(
        lines.clone().next().is_some(),
        "there is no heading {heading:?}"
    );
    lines
        .by_ref()
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .skip(2)
        .map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

/// What stands between the first backticks of a cell.
fn code(cell: &str) -> String {
    cell.split('`').nth(1).unwrap_or_default().to_owned()
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

#[test]
fn each_table_has_the_keys_of_the_compiler() {
    let reference = reference();
    assert_eq!(
        HEADINGS.len(),
        TABLES.len(),
        "a table of the compiler has no heading"
    );
    for (subject, keys) in TABLES {
        let keys: &[Key] = keys;
        let (_, heading) = HEADINGS
            .iter()
            .find(|(known, _)| known == subject)
            .unwrap_or_else(|| panic!("{subject} has no heading"));
        let rows = rows(&reference, heading);
        let documented = rows.iter().map(|row| code(&row[1])).collect();
        let known = keys.iter().map(|key| key.name.to_owned()).collect();
        assert_eq!(sorted(documented), sorted(known), "{heading}");
        for row in &rows {
            let key = keys.iter().find(|key| key.name == code(&row[1])).unwrap();
            assert_eq!(
                row[2].contains("**"),
                key.required,
                "{heading}: `{}`",
                key.name
            );
        }
    }
}

#[test]
fn the_simple_types_are_those_of_the_compiler() {
    let documented = rows(&reference(), "## Simple types")
        .iter()
        .map(|row| code(&row[1]))
        .collect();
    let known = SIMPLE_TYPES
        .iter()
        .map(|simple| simple.name.to_owned())
        .collect();
    assert_eq!(sorted(documented), sorted(known));
}

/// Everything that stands between backticks in a cell.
fn codes(cell: &str) -> Vec<String> {
    cell.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// The rows of the table of the reference whose head begins with a word.
fn table(reference: &str, head: &str) -> Vec<Vec<String>> {
    let start = format!("| {head} |");
    let lines = reference
        .lines()
        .skip_while(|line| !line.starts_with(&start));
    lines
        .take_while(|line| line.starts_with('|'))
        .skip(2)
        .map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

#[test]
fn what_is_passed_over_of_smithy_is_what_the_importer_passes_over() {
    let documented: BTreeMap<String, String> = table(&reference(), "passed over")
        .iter()
        .flat_map(|row| codes(&row[1]).into_iter().map(|id| (id, row[2].clone())))
        .collect();
    let ignored = TRAITS.iter().filter_map(|(id, fate)| match fate {
        Fate::Ignored(about) => Some((*id, *about)),
        _ => None,
    });
    let mut count = 2;
    for (id, about) in ignored {
        let found = documented
            .get(id)
            .unwrap_or_else(|| panic!("{id} has no row"));
        assert_eq!(
            found.to_lowercase(),
            format!("{about}.").to_lowercase(),
            "{id}"
        );
        count += 1;
    }
    assert_eq!(documented.len(), count, "a row is of no trait");
}

#[test]
fn what_is_lost_of_smithy_is_what_the_reference_says() {
    let documented: BTreeSet<String> = table(&reference(), "lost")
        .iter()
        .flat_map(|row| codes(&row[1]))
        .collect();
    let lost = TRAITS
        .iter()
        .filter(|(_, fate)| matches!(fate, Fate::Lost(_)));
    for (id, _) in lost {
        assert!(documented.contains(*id), "{id} has no row");
    }
    // What the importer's fixtures lose is what it says at the end of each.
    let mut seen = 0;
    for entry in fs::read_dir(workspace().join("import/tests/smithy")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in text
            .lines()
            .filter_map(|line| line.strip_prefix("# lost: "))
        {
            let feature = line.split(": ").nth(1).unwrap();
            let is_known = documented.contains(feature) || feature == "smithy.api#newTrait";
            assert!(is_known, "{feature} has no row");
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} losses were found");
}

/// The fenced blocks of the reference in a language, in their order.
fn blocks(reference: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    reference
        .split(&fence)
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn the_first_page_compiles() {
    let spec = blocks(&reference(), "yaml").swap_remove(0);
    let compiled = cistron_tests::compile_text(&spec, &Options::default());
    assert!(!compiled.has_errors(), "{}", compiled.render());
}

#[test]
fn the_walk_through_adds_an_operation() {
    let blocks = blocks(&reference(), "yaml");
    let (operation, types) = (&blocks[1], &blocks[2]);
    let root = workspace();
    let mut read = |path: &str| {
        let mut text = fs::read_to_string(root.join(path)).map_err(|error| error.to_string())?;
        match path {
            "spec/omics.yaml" => text.push_str(operation),
            "spec/omics/types.yaml" => text.push_str(types),
            _ => {}
        }
        Ok(text.into_bytes())
    };
    let options = Options {
        operations: Some(vec!["GetRunGroup".to_owned()]),
        ..Options::default()
    };
    let compiled = compile("spec/omics.yaml", &mut read, &options);
    assert!(!compiled.has_errors(), "{}", compiled.render());
    let output = compiled.tokens().to_string();
    for name in [
        "GetRunGroup",
        "GetRunGroupRequest",
        "GetRunGroupResponse",
        "max_cpus",
        "max_duration",
    ] {
        assert!(output.contains(name), "{name} is missing");
    }
}

#[test]
fn the_slip_of_the_walk_through_is_told_as_the_reference_says() {
    let reference = reference();
    let blocks = blocks(&reference, "yaml");
    let (operation, types) = (
        blocks[1].replace("type: GroupName,", "type: GroupNam, "),
        &blocks[2],
    );
    let root = workspace();
    let mut read = |path: &str| {
        let mut text = fs::read_to_string(root.join(path)).map_err(|error| error.to_string())?;
        match path {
            "spec/omics.yaml" => text.push_str(&operation),
            "spec/omics/types.yaml" => text.push_str(types),
            _ => {}
        }
        Ok(text.into_bytes())
    };
    let compiled = compile("spec/omics.yaml", &mut read, &Options::default());
    let expected = reference
        .split("```text\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap_or_default())
        .find(|block| block.contains("GroupNam"))
        .unwrap();
    assert!(
        compiled.render().contains(expected),
        "the compiler says:\n{}\nthe reference says:\n{expected}",
        compiled.render()
    );
}

#[test]
fn every_example_compiles_without_a_warning() {
    let omics = compile_spec("spec/omics.yaml", &Options::default());
    assert_eq!(omics.render(), "");
    let folder = workspace().join("spec/examples");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let compiled = compile_spec(&format!("spec/examples/{name}"), &Options::default());
            // An example that earns a warning is a bad one.
            assert_eq!(compiled.render(), "");
            count += 1;
        }
    }
    assert!(count >= 5, "only {count} examples were found");
}
