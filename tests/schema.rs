//! The JSON Schema of the spec language takes what the compiler takes, and refuses what a schema can
//! know to be wrong.

use std::fs;
use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use cistron_codegen::{Compiled, Options, compile};
use cistron_tests::{assert_same, workspace};
use serde_json::Value;

/// The schema, ready to be asked.
struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    fn new() -> Self {
        let text = fs::read_to_string(workspace().join(SCHEMA)).unwrap();
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        // That the schema is one is checked here, by the schema of schemas.
        compiler
            .add_resource("schema.json", serde_json::from_str(&text).unwrap())
            .unwrap();
        let index = compiler
            .compile("schema.json", &mut schemas)
            .unwrap_or_else(|error| panic!("{error:#}"));
        Self { schemas, index }
    }

    /// Why the schema refuses a text, if it does.
    fn refuses(&self, text: &str) -> Option<String> {
        let value: Value = match serde_yaml::from_str(text) {
            Ok(value) => value,
            Err(error) => return Some(error.to_string()),
        };
        let error = self.schemas.validate(&value, self.index).err()?;
        Some(format!("{error:#}"))
    }
}

/// The schema, for whoever writes specs.
const SCHEMA: &str = "spec/cistron.schema.json";

/// The mistakes that a schema can know of: those of a single key or value.
const KNOWN: &[&str] = &[
    "C017", "C018", "C030", "C031", "C032", "C033", "C034", "C035", "C036", "C040", "C041",
];

/// Fixtures of these mistakes that the schema takes all the same.
const EXCEPTIONS: &[(&str, &str)] = &[
    (
        "C033-comma-in-the-doc-of-a-value.yaml",
        "What follows the comma is a further value, and a value may say nothing.",
    ),
    (
        "C033-version.yaml",
        "A date without quotes is a text to readers of YAML 1.2, and no schema sees quotes.",
    ),
];

fn yaml_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            yaml_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "yaml") {
            found.push(path);
        }
    }
}

/// Every file of every spec in the repository that is not a fixture.
fn spec_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    yaml_files(&workspace().join("spec"), &mut files);
    for path in ["tests/hygiene/collisions.yaml", "tests/macros/things.yaml"] {
        files.push(workspace().join(path));
    }
    assert!(files.len() >= 12, "{files:?}");
    files
}

/// The root files of the fixtures of `ui.rs`, relative to their folder.
fn fixtures() -> Vec<String> {
    let mut roots: Vec<String> = fs::read_dir(workspace().join("tests/ui"))
        .unwrap()
        .filter_map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name()?.to_str()?;
            let is_root = path.extension().is_some_and(|end| end == "yaml");
            if path.is_dir() {
                Some(format!("{name}/root.yaml"))
            } else {
                is_root.then(|| name.to_owned())
            }
        })
        .collect();
    roots.sort();
    roots
}

fn compiled(root: &str) -> Compiled {
    let folder = workspace().join("tests/ui");
    let mut read = |path: &str| fs::read(folder.join(path)).map_err(|error| error.to_string());
    compile(root, &mut read, &Options::default())
}

/// Why the schema refuses one of the files of a fixture, if it does.
fn refusal(schema: &Schema, compiled: &Compiled) -> Option<String> {
    compiled.sources.paths().find_map(|path| {
        let bytes = fs::read(workspace().join("tests/ui").join(path)).unwrap_or_default();
        schema.refuses(&String::from_utf8_lossy(&bytes))
    })
}

#[test]
fn the_schema_is_what_the_command_writes() {
    let mut output = Vec::new();
    let mut streams = cargo_cistron::Streams {
        input: &mut std::io::empty(),
        output: &mut output,
        error: &mut Vec::new(),
        output_is_terminal: false,
        error_is_terminal: false,
    };
    let arguments = ["cargo-cistron", "schema"].map(Into::into);
    assert_eq!(cargo_cistron::run(arguments, &mut streams), 0);
    let text = String::from_utf8(output).unwrap();
    assert_same(&workspace().join(SCHEMA), &text);
}

#[test]
fn every_spec_is_taken_and_names_the_schema() {
    let schema = Schema::new();
    for path in spec_files() {
        let text = fs::read_to_string(&path).unwrap();
        let refused = schema.refuses(&text);
        assert_eq!(refused, None, "{}", path.display());
        let first = text.lines().next().unwrap_or_default();
        let named = first.strip_prefix("# yaml-language-server: $schema=");
        let named = named.unwrap_or_else(|| panic!("{}: {first}", path.display()));
        let found = path.parent().unwrap().join(named).canonicalize().unwrap();
        let expected = workspace().join(SCHEMA).canonicalize().unwrap();
        assert_eq!(found, expected, "{}", path.display());
    }
}

#[test]
fn the_specs_in_the_documents_are_taken_if_they_compile() {
    let schema = Schema::new();
    let mut count = 0;
    for document in [
        "README.md",
        "spec/README.md",
        "cli/errors.md",
        "cli/src/new/spec.yaml",
    ] {
        let text = fs::read_to_string(workspace().join(document)).unwrap();
        let blocks = text.split("```yaml\n").skip(1);
        let blocks = blocks.map(|block| block.split("```").next().unwrap());
        let whole = blocks.chain([text.as_str()]).filter(|block| {
            let is_spec = block.lines().any(|line| line.starts_with("cistron:"));
            let compiled = cistron_tests::compile_text(block, &Options::default());
            is_spec && !compiled.has_errors()
        });
        for spec in whole {
            assert_eq!(schema.refuses(spec), None, "{document}:\n{spec}");
            count += 1;
        }
    }
    assert!(count >= 5, "only {count} specs were found");
}

#[test]
fn what_compiles_is_taken() {
    let schema = Schema::new();
    let mut count = 0;
    for root in fixtures() {
        let compiled = compiled(&root);
        if !compiled.has_errors() {
            assert_eq!(refusal(&schema, &compiled), None, "{root}");
            count += 1;
        }
    }
    assert!(count >= 2, "only {count} fixtures compile");
    let mut written = Vec::new();
    yaml_files(&workspace().join("import/tests/smithy"), &mut written);
    for path in &written {
        let text = fs::read_to_string(path).unwrap();
        let compiled = cistron_tests::compile_text(&text, &Options::default());
        if !compiled.has_errors() {
            assert_eq!(schema.refuses(&text), None, "{}", path.display());
            count += 1;
        }
    }
    assert!(count >= 15, "only {count} specs out of models compile");
}

#[test]
fn mistakes_of_a_key_or_a_value_are_refused() {
    let schema = Schema::new();
    let mut taken = Vec::new();
    let mut count = 0;
    for root in fixtures() {
        let compiled = compiled(&root);
        let is_known = compiled
            .diagnostics
            .iter()
            .any(|diagnostic| KNOWN.contains(&diagnostic.code.to_string().as_str()));
        if is_known {
            count += 1;
            if refusal(&schema, &compiled).is_none() {
                taken.push(root);
            }
        }
    }
    let exceptions: Vec<&str> = EXCEPTIONS.iter().map(|(name, _)| *name).collect();
    assert_eq!(taken, exceptions);
    assert!(count > 30, "only {count} fixtures were looked at");
}

/// A spec of one operation, and what else stands in the file.
fn spec(operation: &str, more: &str) -> String {
    format!(
        "cistron: 1\nservice: Things\nversion: '1'\nprotocol: rest-json\n\
         operations:\n  Get: {{ http: GET /a, {operation} }}\n{more}\n"
    )
}

/// What is short, empty or at a bound: keys of an operation, and sections.
const SMALL: &[(&str, &str)] = &[
    ("", ""),
    ("request: , response: {}", "types:\nerrors:"),
    ("errors: []", "include: []"),
    ("request: string", ""),
    ("status: 299", ""),
    ("status: 300", ""),
    ("status: '200'", ""),
    ("deprecated: false", "deprecated: true"),
    ("deprecated: no reason", ""),
    ("deprecated: 1", ""),
    (
        "response: { a: { type: integer, range: { min: '1' } } }",
        "",
    ),
    (
        "response: { a: { type: integer, range: { min: 'x' } } }",
        "",
    ),
    (
        "response: { a: { type: integer, range: { min: 1e2 } } }",
        "",
    ),
    ("response: { a: { type: integer, range: } }", ""),
    ("response: { a: { type: string, length: { min: -1 } } }", ""),
    ("response: { a: { type: string, length: {} } }", ""),
    ("response: { a: { map: string } }", ""),
    ("response: { a: { map: { list: string } } }", ""),
    ("response: { a: { map: { value: string } } }", ""),
    ("response: { a: { map: { key: string } } }", ""),
    (
        "response: { a: { list: { map: { value: { list: string } } } } }",
        "",
    ),
    ("response: { a: }", ""),
    ("response: { a: { default: , type: document } }", ""),
    (
        "response: { a: E }",
        "types: { E: { enum: { x: , y: Y., z: {} } } }",
    ),
    ("response: { a: E }", "types: { E: { enum: { x: 1 } } }"),
    ("response: { a: E }", "types: { E: { enum: [] } }"),
    (
        "response: { a: E }",
        "types: { E: { integer-enum: { x: 2147483647 } } }",
    ),
    (
        "response: { a: E }",
        "types: { E: { integer-enum: { x: 2147483648 } } }",
    ),
    (
        "response: { a: E }",
        "types: { E: { integer-enum: { x: { value: 1 } } } }",
    ),
    (
        "response: { a: E }",
        "types: { E: { integer-enum: { x: } } }",
    ),
    ("response: { a: S }", "types: { S: { structure: } }"),
    ("response: { a: S }", "types: { S: string }"),
    ("response: { a: S }", "types: { S: }"),
    ("response: { a: list<string> }", ""),
    (
        "errors: [E]",
        "errors: { E: { status: 400, retryable: true } }",
    ),
    (
        "errors: [E]",
        "errors: { E: { status: 400, retryable: throttling } }",
    ),
    (
        "errors: [E]",
        "errors: { E: { status: 400, retryable: 'true' } }",
    ),
    ("errors: [E]", "errors: { E: { status: 399 } }"),
    ("errors: [E]", "errors: { E: 400 }"),
    ("request: { a: { map: string, query-map: true } }", ""),
    ("request: { a: { map: string, query-map: all } }", ""),
    ("request: { a: { map: string, query-map: 'true' } }", ""),
    ("errors: [E, E]", "errors: { E: { status: 400 } }"),
    ("waiters: ", ""),
    (
        "waiters: { W: { acceptors: [{ state: retry, success: true }, { state: success, success: false }] } }",
        "",
    ),
    (
        "response: { a: integer }, waiters: { W: { acceptors: [{ state: success, output: { path: a, equals: 1 } }] } }",
        "",
    ),
    (
        "response: { a: integer }, waiters: { W: { acceptors: [{ state: success, output: { path: a, equals: } }] } }",
        "",
    ),
    ("waiters: { W: { acceptors: [] } }", ""),
    ("waiters: { W: { acceptors: [{ state: retry }] } }", ""),
    (
        "waiters: { W: { min-delay: 0, acceptors: [{ state: success, success: true }] } }",
        "",
    ),
    (
        "waiters: { W: { max-delay: 86401, acceptors: [{ state: success, success: true }] } }",
        "",
    ),
];

#[test]
fn the_schema_and_the_compiler_agree_on_what_is_short_empty_or_at_a_bound() {
    let schema = Schema::new();
    for (operation, more) in SMALL {
        let text = spec(operation, more);
        let compiled = cistron_tests::compile_text(&text, &Options::default());
        assert_eq!(
            schema.refuses(&text).is_some(),
            compiled.has_errors(),
            "{text}\nthe schema: {:?}\nthe compiler: {}",
            schema.refuses(&text),
            compiled.render()
        );
    }
}

#[test]
fn the_schema_and_the_compiler_agree_on_names() {
    let schema = Schema::new();
    for name in ["a", "A1", "a_b", "a-b", "1a", "_a", "ä", "a.b", "a b", ""] {
        for text in [
            spec("", "").replace("service: Things", &format!("service: {name:?}")),
            spec("", "").replace("Get", &format!("{name:?}")),
            spec(
                &format!("response: {{ a: {name:?} }}"),
                &format!("types: {{ {name:?}: string }}"),
            ),
            spec(
                &format!("errors: [{name:?}]"),
                &format!("errors: {{ {name:?}: {{ status: 400 }} }}"),
            ),
        ] {
            let compiled = cistron_tests::compile_text(&text, &Options::default());
            assert_eq!(
                schema.refuses(&text).is_some(),
                compiled.has_errors(),
                "{text}\nthe schema: {:?}\nthe compiler: {}",
                schema.refuses(&text),
                compiled.render()
            );
        }
    }
}
