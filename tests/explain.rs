//! What `cli/errors.md` says of each code is what the compiler does.
//!
//! An example is one or more blocks of YAML, the root file first. What stands after `yaml` on the
//! fence is the name of the file, or `operations = [Name]` where an operation is asked for; the
//! first line of the block repeats it as a comment, for whoever reads the page and not its source.
//! In a block of `bytes`, `\xE9` stands for that byte. What every example leaves out is added: see
//! [`whole`]. A block of JSON is a model to import.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use cistron_codegen::diagnostic::Code;
use cistron_codegen::{Compiled, Options, compile};
use cistron_import::Errors;
use cistron_import::smithy::{self, Imported};
use cistron_tests::workspace;

/// What stands on the fence of a model to import.
const JSON: &str = "json";

const HEAD: &str = "cistron: 1\nservice: Library\nversion: \"1\"\nprotocol: rest-json\n";

/// What is said of a code.
struct Section {
    heading: String,
    prose: String,
    wrong: Vec<Block>,
    right: Vec<Block>,
}

/// A block of YAML.
struct Block {
    /// What stands after `yaml` on its fence.
    info: String,
    text: String,
}

fn sections() -> Vec<Section> {
    let page = fs::read_to_string(workspace().join("cli/errors.md")).unwrap();
    page.split("\n## ").skip(1).map(section).collect()
}

fn section(text: &str) -> Section {
    let (heading, rest) = text.split_once('\n').unwrap();
    let (prose, rest) = rest.split_once("\nWrong:\n").unwrap_or((rest, ""));
    let (wrong, right) = rest.split_once("\nRight:\n").unwrap_or((rest, ""));
    Section {
        heading: heading.to_owned(),
        prose: prose.trim().to_owned(),
        wrong: blocks(wrong),
        right: blocks(right),
    }
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut pieces = text.split("```");
    // What stands between two fences is not text, and what stands in them is.
    assert_eq!(pieces.next().unwrap_or_default().trim(), "");
    while let Some(block) = pieces.next() {
        let (info, text) = block.split_once('\n').unwrap();
        let info = match info.strip_prefix("yaml") {
            Some(info) => info.trim(),
            None => info,
        };
        blocks.push(Block {
            info: info.to_owned(),
            text: text.to_owned(),
        });
        assert_eq!(pieces.next().unwrap_or_default().trim(), "");
    }
    blocks
}

/// The root file of an example, with the lines with which every spec begins, and an operation that
/// uses all of its types and errors, where it has none.
fn whole(blocks: &[Block]) -> String {
    let root = &blocks[0].text;
    let has = |key: &str| {
        let mut lines = blocks.iter().flat_map(|block| block.text.lines());
        lines.any(|line| line.starts_with(key))
    };
    let is_empty = root
        .lines()
        .all(|line| line.is_empty() || line.starts_with('#'));
    let is_whole = root.lines().any(|line| line.starts_with("cistron:"));
    if is_empty || is_whole {
        return root.clone();
    }
    let mut text = format!("{HEAD}{root}");
    if !has("operations:") {
        text.push_str("operations:\n  Use:\n    http: POST /use\n    response:\n");
        for (index, name) in defined(blocks, "types:").iter().enumerate() {
            writeln!(text, "      member{index}: {name}").unwrap();
        }
        let errors = defined(blocks, "errors:").join(", ");
        writeln!(text, "    errors: [{errors}]").unwrap();
    }
    text
}

/// The names that are defined under a root key.
fn defined(blocks: &[Block], key: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for block in blocks {
        let lines = block.text.lines().skip_while(|line| *line != key).skip(1);
        for line in lines.take_while(|line| line.starts_with(' ')) {
            let name = line
                .strip_prefix("  ")
                .and_then(|line| line.split_once(':'));
            let name = name.map(|(name, _)| name.to_owned());
            names.extend(name.filter(|name| !name.starts_with(' ') && !names.contains(name)));
        }
    }
    names
}

/// The bytes of a text in which `\xE9` stands for a byte.
fn decoded(text: &str) -> Vec<u8> {
    let mut pieces = text.split(r"\x");
    let mut bytes = pieces.next().unwrap().as_bytes().to_vec();
    for piece in pieces {
        let (digits, rest) = piece.split_at(2);
        bytes.push(u8::from_str_radix(digits, 16).unwrap());
        bytes.extend(rest.as_bytes());
    }
    bytes
}

fn compiled(blocks: &[Block]) -> Compiled {
    let asked = blocks[0].info.strip_prefix("operations = [");
    let asked = asked.map(|names| vec![names.trim_end_matches(']').to_owned()]);
    let mut files: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    for block in &blocks[1..] {
        files.insert(&block.info, block.text.clone().into_bytes());
    }
    let root = whole(blocks);
    let root = match blocks[0].info.as_str() {
        // The line that explains the byte is not about bytes.
        "bytes" => root
            .split_inclusive('\n')
            .filter(|line| !line.starts_with('#'))
            .flat_map(decoded)
            .collect(),
        _ => root.into_bytes(),
    };
    files.insert("service.yaml", root);
    let mut read = |path: &str| files.get(path).cloned().ok_or("there is none".to_owned());
    let options = Options {
        operations: asked,
        ..Options::default()
    };
    compile("service.yaml", &mut read, &options)
}

fn import(blocks: &[Block]) -> Result<Imported, Errors> {
    smithy::import(blocks[0].text.as_bytes(), &smithy::Options::default())
}

#[test]
fn every_code_is_explained_in_its_place() {
    let found: Vec<String> = sections().into_iter().map(|found| found.heading).collect();
    let expected: Vec<String> = Code::ALL
        .iter()
        .map(|code| format!("{code}: {}", code.title()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn every_explanation_says_why_and_shows_both() {
    for section in sections() {
        let heading = &section.heading;
        assert!(section.prose.len() > 80, "{heading}");
        assert!(!section.wrong.is_empty(), "{heading}");
        assert!(!section.right.is_empty(), "{heading}");
        for block in section.wrong.iter().chain(&section.right) {
            let is_named = !["", "bytes", JSON].contains(&&*block.info);
            if is_named {
                let comment = format!("# {}", block.info);
                assert_eq!(block.text.lines().next(), Some(&*comment), "{heading}");
            }
        }
    }
}

#[test]
fn what_is_wrong_has_the_code_and_no_other() {
    for (section, code) in sections().iter().zip(Code::ALL) {
        if section.wrong[0].info == JSON {
            let errors = import(&section.wrong).unwrap_err();
            let codes: Vec<Code> = errors.diagnostics.iter().map(|found| found.code).collect();
            assert_eq!(codes, [*code], "{}\n{errors}", section.heading);
            continue;
        }
        let compiled = compiled(&section.wrong);
        let codes: Vec<Code> = compiled
            .diagnostics
            .iter()
            .map(|found| found.code)
            .collect();
        assert_eq!(codes, [*code], "{}\n{}", section.heading, compiled.render());
    }
}

#[test]
fn what_is_right_has_no_diagnostics() {
    for section in sections() {
        if section.right[0].info == JSON {
            let imported = import(&section.right).unwrap_or_else(|errors| panic!("{errors}"));
            assert_eq!(imported.lost, [], "{}", section.heading);
            let text = cistron_import::write(&imported.model);
            let compiled = cistron_tests::compile_text(&text, &Options::default());
            assert_eq!(compiled.render(), "", "{}", section.heading);
            continue;
        }
        let compiled = compiled(&section.right);
        assert_eq!(compiled.render(), "", "{}", section.heading);
        assert!(!compiled.sections.is_empty(), "{}", section.heading);
    }
}
