//! One slip of a person's hand is one message, in its line.
//!
//! Out of one right spec come hundreds of wrong ones: a mark left out, a line or all that belongs to
//! it a column or two off, two letters of a key swapped, a space that is none, what other languages
//! write in the place of a type or beside it.

use std::fs;

use cistron_codegen::language::TABLES;
use cistron_codegen::{Compiled, Options};
use cistron_tests::{compile_text, workspace};

/// A spec with one slip in it.
struct Slip {
    what: String,
    /// The line that was changed, from 1.
    line: usize,
    text: String,
}

fn spec() -> String {
    fs::read_to_string(workspace().join("tests/slips.yaml")).unwrap()
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// A line that begins some columns further to the right, or to the left; nothing where it cannot.
fn shifted(line: &str, by: isize) -> Option<String> {
    let indent = indent(line).checked_add_signed(by)?;
    Some(format!("{}{}", " ".repeat(indent), line.trim_start()))
}

/// The spec with other lines in the place of some, the first of which is at an index.
fn with_lines(lines: &[&str], first: usize, new: &[String]) -> String {
    let mut all: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    all.splice(first..first + new.len(), new.iter().cloned());
    all.join("\n") + "\n"
}

/// Each mark of YAML left out, and each space behind a colon.
fn marks(spec: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    for (offset, mark) in spec.char_indices() {
        let line = spec[..offset].matches('\n').count() + 1;
        let mut without = |what: String, at: usize| {
            let mut text = spec.to_owned();
            text.remove(at);
            slips.push(Slip { what, line, text });
        };
        if ":{}[],'\"".contains(mark) {
            without(format!("no {mark:?}"), offset);
        }
        if mark == ':' && spec[offset + 1..].starts_with(' ') {
            without("no space behind a colon".to_owned(), offset + 1);
        }
    }
    slips
}

/// Each line, and each line with what belongs to it, a column or two off.
fn columns(spec: &str) -> Vec<Slip> {
    let lines: Vec<&str> = spec.lines().collect();
    let mut slips = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let deeper = |below: &&&str| indent(below) > indent(line);
        let block = 1 + lines[index + 1..].iter().take_while(deeper).count();
        for (by, count) in [(-2, 1), (-1, 1), (1, 1), (2, 1), (-2, block), (2, block)] {
            let moved: Option<Vec<String>> = lines[index..index + count]
                .iter()
                .map(|line| shifted(line, by))
                .collect();
            let Some(moved) = moved else { continue };
            slips.push(Slip {
                what: format!("{count} lines moved by {by}"),
                line: index + 1,
                text: with_lines(&lines, index, &moved),
            });
        }
    }
    slips
}

/// Each key of the language with two letters swapped, and without its last one.
fn keys(spec: &str) -> Vec<Slip> {
    let lines: Vec<&str> = spec.lines().collect();
    let mut slips = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let key = line.trim_start().split(':').next().unwrap_or_default();
        let known = TABLES
            .iter()
            .any(|(_, keys)| keys.iter().any(|known| known.name == key));
        if !known || key.len() < 4 {
            continue;
        }
        let (first, rest) = key.split_at(1);
        let (second, rest) = rest.split_at(1);
        let (third, rest) = rest.split_at(1);
        let wrong = [
            format!("{first}{third}{second}{rest}"),
            key[..key.len() - 1].to_owned(),
        ];
        for wrong in wrong.into_iter().filter(|wrong| wrong != key) {
            slips.push(Slip {
                what: format!("{wrong} for {key}"),
                line: index + 1,
                text: with_lines(&lines, index, &[line.replacen(key, &wrong, 1)]),
            });
        }
    }
    slips
}

/// Each space that means something, as one of Unicode.
fn spaces(spec: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    for (offset, _) in spec.char_indices().filter(|(_, mark)| *mark == ' ') {
        let (before, after) = (&spec[..offset], &spec[offset + 1..]);
        let in_front = before.ends_with('\n');
        let behind = before.ends_with([':', '{', ',']) && !before.ends_with("::");
        if !(in_front || behind) || before.lines().last().is_some_and(|line| line.contains('#')) {
            continue;
        }
        slips.push(Slip {
            what: "a no-break space".to_owned(),
            line: before.matches('\n').count() + 1,
            text: format!("{before}\u{a0}{after}"),
        });
    }
    slips
}

/// What other languages write beside the type of a member.
const BESIDE: &[&str] = &[
    "minLength: 1, maxLength: 5",
    "max_length: 5",
    "minimum: 1, maximum: 5",
    "exclusiveMinimum: 0",
    "min: 1, max: 5",
    "maxItems: 5",
    "nullable: true",
    "optional: false",
    "format: uuid",
    "format: int64",
    "in: query, name: a",
    "httpQuery: a",
    "title: A",
    "example: a",
    "readOnly: true",
    "enum: [A, B]",
    "properties: { a: string }",
    "items: string",
    "additionalProperties: false",
    "description: A.",
    "multipleOf: 2",
];

/// What other languages write for a type.
const TYPES: &[&str] = &[
    "int",
    "String",
    "uint32",
    "uuid",
    "object",
    "Option<string>",
    "List<string>",
    "Map<string, int>",
    "string?",
    "string[]",
    "repeated string",
    "string | null",
    "enum",
    "com.example#Text",
];

/// What other languages write in the place of a member's type, and beside it.
fn others(spec: &str) -> Vec<Slip> {
    let lines: Vec<&str> = spec.lines().collect();
    let mut slips = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let mut wrong = |what: String, changed: String| {
            slips.push(Slip {
                what,
                line: index + 1,
                text: with_lines(&lines, index, &[changed]),
            });
        };
        let Some((before, rest)) = line.split_once("{ type: ") else {
            continue;
        };
        let end = rest.find([',', ' ']).unwrap_or(rest.len());
        for other in TYPES {
            let changed = format!("{before}{{ type: \"{other}\"{}", &rest[end..]);
            wrong(format!("{other} for a type"), changed);
        }
        for other in BESIDE {
            let changed = format!("{before}{{ {other}, type: {rest}");
            wrong(format!("{other} beside a type"), changed);
        }
    }
    slips
}

/// How many lines lie between a slip and the nearest place that its message shows.
fn distance(compiled: &Compiled, line: usize) -> Option<usize> {
    let found = compiled.diagnostics.first()?;
    let labels = found.labels.iter().map(|(place, _)| place);
    let places = found.place.iter().chain(labels);
    places
        .map(|place| (place.line as usize).abs_diff(line))
        .min()
}

#[test]
fn the_spec_is_right() {
    let compiled = compile_text(&spec(), &Options::default());
    assert_eq!(compiled.render(), "");
}

#[test]
fn each_slip_is_one_message_in_its_line() {
    let spec = spec();
    let slips: Vec<Slip> = [
        marks(&spec),
        columns(&spec),
        keys(&spec),
        spaces(&spec),
        others(&spec),
    ]
    .into_iter()
    .flatten()
    .collect();
    assert!(slips.len() > 1_000, "{}", slips.len());
    let mut wrong = 0;
    for slip in &slips {
        let compiled = compile_text(&slip.text, &Options::default());
        let told = format!("line {}: {}\n{}", slip.line, slip.what, compiled.render());
        assert!(compiled.diagnostics.len() <= 1, "{told}");
        if let Some(distance) = distance(&compiled, slip.line) {
            assert!(distance <= 1, "{told}");
            wrong += 1;
        }
    }
    // Some leave the spec right: a space more in front of a member, say.
    assert!(wrong * 10 > slips.len() * 9, "{wrong} of {}", slips.len());
}
