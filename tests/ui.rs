//! One mistake a fixture, and the whole of what the compiler says about it.
//!
//! A fixture is a file `ui/C021-no-such-type.yaml`, or a folder of that name with a `root.yaml`
//! in it, beside a `.stderr` with the expected text. The first line `# operation: Name` asks for
//! that operation alone. With `CISTRON_BLESS=1` the expected texts are written.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cistron_codegen::diagnostic::{Code, Style};
use cistron_codegen::{Compiled, Options, compile};
use cistron_tests::{assert_same, compile_text};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ui")
}

/// The root files of all fixtures, relative to the folder of fixtures, sorted.
fn roots() -> Vec<String> {
    let mut roots: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.ends_with(".stderr"))
        .map(|name| {
            let is_folder = folder().join(&name).is_dir();
            if is_folder {
                format!("{name}/root.yaml")
            } else {
                name
            }
        })
        .collect();
    roots.sort();
    roots
}

fn compiled(root: &str) -> Compiled {
    let bytes = fs::read(folder().join(root)).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let asked = text
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("# operation: "))
        .map(|name| vec![name.to_owned()]);
    let options = Options {
        operations: asked,
        ..Options::default()
    };
    // The reason of the system differs from one to the next.
    let mut read =
        |path: &str| fs::read(folder().join(path)).map_err(|_| "there is no such file".to_owned());
    compile(root, &mut read, &options)
}

/// The name of a fixture: that of its file without the ending, or that of its folder.
fn name(root: &str) -> &str {
    root.strip_suffix("/root.yaml")
        .or_else(|| root.strip_suffix(".yaml"))
        .unwrap_or(root)
}

#[test]
fn every_mistake_is_told_as_expected() {
    for root in roots() {
        let path = folder().join(format!("{}.stderr", name(&root)));
        assert_same(&path, &compiled(&root).render());
    }
}

#[test]
fn every_fixture_shows_the_code_of_its_name_and_no_other() {
    for root in roots() {
        let name = name(&root);
        let found: BTreeSet<String> = compiled(&root)
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.code.to_string())
            .collect();
        // A fixture without a code in its name is about how mistakes go together.
        let code = name.split('-').next().unwrap();
        if code.starts_with('C') {
            assert_eq!(found, BTreeSet::from([code.to_owned()]), "{name}");
        } else {
            assert!(found.len() > 1, "{name}");
        }
    }
}

#[test]
fn every_code_has_a_fixture() {
    let roots = roots();
    // The importer has fixtures of its own.
    for code in Code::ALL.iter().filter(|code| code.number() < 100) {
        let prefix = format!("{code}-");
        assert!(
            roots.iter().any(|root| root.starts_with(&prefix)),
            "{code} ({}) has no fixture",
            code.title()
        );
    }
}

#[test]
fn every_place_is_in_its_file() {
    for root in roots() {
        for diagnostic in compiled(&root).diagnostics {
            let labels = diagnostic.labels.iter().map(|(place, _)| place);
            for place in diagnostic.place.iter().chain(labels) {
                let Ok(bytes) = fs::read(folder().join(&*place.path)) else {
                    continue;
                };
                let text = String::from_utf8_lossy(&bytes);
                let lines = text.lines().count().max(1);
                assert!(
                    (1..=lines).contains(&(place.line as usize)),
                    "{root}: {place}"
                );
            }
        }
    }
}

/// What a fixture says of its own mistakes: the line, the column and the code behind each arrow.
fn marked(text: &str) -> Vec<(u32, u32, String)> {
    let marks = (1..).zip(text.lines()).filter_map(|(line, text)| {
        let (code, column) = text.split_once("# -> ")?.1.split_once(':')?;
        Some((line, column.parse().unwrap(), code.to_owned()))
    });
    marks.collect()
}

#[test]
fn twenty_mistakes_are_twenty_diagnostics_each_in_its_place() {
    let root = "twenty-mistakes.yaml";
    let expected = marked(&fs::read_to_string(folder().join(root)).unwrap());
    let kinds: BTreeSet<&String> = expected.iter().map(|(_, _, code)| code).collect();
    assert_eq!((expected.len(), kinds.len()), (20, 20));
    let found: Vec<(u32, u32, String)> = compiled(root)
        .diagnostics
        .iter()
        .map(|found| {
            let place = found.place.as_ref().unwrap();
            (place.line, place.column, found.code.to_string())
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_hundred_mistakes_are_shown_and_the_rest_is_counted() {
    let head = "cistron: 1\nservice: Many\nversion: '1'\nprotocol: rest-json\n";
    let mut text = format!("{head}operations:\n  Get:\n    http: GET /\n    response:\n");
    for index in 0..100_000 {
        text.extend([format!("      m{index}: strng\n")]);
    }
    let compiled = compile_text(&text, &Options::default());
    assert_eq!(compiled.diagnostics.len(), 100_000);
    let shown = compiled.render();
    assert_eq!(shown.matches("error[C021]").count(), 100);
    assert!(shown.starts_with("spec.yaml:9:11: error[C021]"));
    assert!(shown.contains("\nspec.yaml:108:12: error[C021]"));
    assert!(shown.ends_with("\n\nspec.yaml: 99900 more are not shown\n"));
    let skeleton = compiled.skeleton.to_string();
    assert_eq!(skeleton.matches("compile_error").count(), 101);
    assert!(skeleton.contains("99900 more are not shown"));
}

/// A text without its ANSI escapes, each of which ends with an `m`.
fn without_escapes(text: &str) -> String {
    let mut pieces = text.split('\u{1b}');
    let first = pieces.next().unwrap_or_default().to_owned();
    let rest = pieces.map(|piece| piece.split_once('m').unwrap().1);
    [first].into_iter().chain(rest.map(str::to_owned)).collect()
}

#[test]
fn colours_change_nothing_but_the_colour() {
    for root in roots() {
        let compiled = compiled(&root);
        let coloured = compiled.render_styled(Style::Ansi);
        assert!(coloured.contains("\u{1b}[1m"), "{root}");
        assert_eq!(without_escapes(&coloured), compiled.render(), "{root}");
    }
}
