//! The whole of a value matches an imported pattern exactly where the pattern of the model is found
//! in it, as the `regex` crate finds it.

#[path = "patterns/load.rs"]
mod load;

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;

use cistron_codegen::model::{Model, Written};
use cistron_import::smithy::{self, Imported};
use load::{Loaded, load};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng};
use regex::Regex;
use regex_syntax::ast::{self, Ast, RepetitionKind, RepetitionRange};
use serde_json::{Value, json};

/// What becomes of a pattern.
enum Outcome {
    Pattern(Loaded),
    /// It is found in every value.
    Always,
    /// A spec cannot have it, for this reason.
    Lost(String),
}

/// Imports a model with one member that has a pattern.
fn imported(pattern: &str) -> Outcome {
    let model = json!({
        "smithy": "2.0",
        "shapes": {
            "a#Service": {
                "type": "service",
                "version": "1",
                "operations": [{ "target": "a#Put" }],
                "traits": { "aws.protocols#restJson1": {} }
            },
            "a#Put": {
                "type": "operation",
                "input": { "target": "a#PutInput" },
                "traits": { "smithy.api#http": { "method": "PUT", "uri": "/" } }
            },
            "a#PutInput": {
                "type": "structure",
                "members": {
                    "text": {
                        "target": "smithy.api#String",
                        "traits": { "smithy.api#pattern": pattern }
                    }
                }
            }
        }
    });
    let Imported { model, lost, .. } =
        smithy::import(model.to_string().as_bytes(), &smithy::Options::default()).unwrap();
    match (lost.first(), source(&model)) {
        (Some(lost), _) => Outcome::Lost(lost.reason.clone()),
        (None, Some(source)) => Outcome::Pattern(load(&source)),
        (None, None) => Outcome::Always,
    }
}

fn source(model: &Model) -> Option<String> {
    let member = model.operations[0].request.list.first()?;
    let constraint = member.item.constraints.first()?;
    match &constraint.written {
        Written::Pattern(pattern) => Some(pattern.source().to_owned()),
        _ => None,
    }
}

/// A pattern of ECMA-262, and the same as the oracle has it.
type Both = (String, String);

fn same(text: &str) -> Both {
    (text.to_owned(), text.to_owned())
}

fn atom() -> impl Strategy<Value = Both> {
    let pairs = [
        ("^", r"\A"),
        ("$", r"\z"),
        (".", r"[^\n\r\u{2028}\u{2029}]"),
        (r"\d", "[0-9]"),
        (r"[^\w]", "[^0-9A-Za-z_]"),
        (r"[\w-]", "[0-9A-Za-z_-]"),
        (r"[\s\S]", "(?s:.)"),
        (r"\u0061", "a"),
        (r"[\u0061-\uD800]", r"[a-\u{d7ff}]"),
        (r"[^\uD800-\uDFFF]", "(?s:.)"),
        (r"\ud800", r"[^\s\S]"),
        (r"\/", "/"),
        ("[a||b]", "[ab|]"),
        ("]", r"\]"),
        ("{", r"\{"),
    ];
    let texts = [
        "a",
        "b",
        "ä",
        "0",
        r"\.",
        r"\p{L}",
        "[a-c]",
        "[^a]",
        "[a-z0-9-.]",
        "[à-ÿ]",
        "",
    ];
    let pairs: Vec<Both> = pairs
        .map(|(ours, theirs)| (ours.to_owned(), theirs.to_owned()))
        .into_iter()
        .chain(texts.map(same))
        .chain([
            same("a"),
            ("^".to_owned(), r"\A".to_owned()),
            ("$".to_owned(), r"\z".to_owned()),
        ])
        .collect();
    prop::sample::select(pairs)
}

fn pattern() -> impl Strategy<Value = Both> {
    atom().prop_recursive(4, 16, 4, |inner| {
        let parts = prop::collection::vec(inner.clone(), 1..4);
        let groups = vec![("(", "("), ("(?:", "(?:"), ("(?<n>", "(")];
        let signs = vec!["", "*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,}"];
        prop_oneof![
            parts.clone().prop_map(|parts| join(&parts, "")),
            parts.prop_map(|parts| join(&parts, "|")),
            (
                inner,
                prop::sample::select(groups),
                prop::sample::select(signs)
            )
                .prop_map(|((ours, theirs), (our_group, their_group), sign)| (
                    format!("{our_group}{ours}){sign}"),
                    format!("{their_group}{theirs}){sign}"),
                )),
        ]
    })
}

fn join(parts: &[Both], between: &str) -> Both {
    let side = |side: fn(&Both) -> &str| parts.iter().map(side).collect::<Vec<_>>().join(between);
    (side(|part| &part.0), side(|part| &part.1))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_pattern_matches_the_whole_where_it_was_found_in_it(
        (ours, theirs) in pattern(),
        values in prop::collection::vec("[abcäÀ0A_.\\-\n\u{2028}|é\\]{]{0,5}", 1..20),
    ) {
        let oracle = Regex::new(&theirs).unwrap();
        let matches: Box<dyn Fn(&str) -> bool> = match imported(&ours) {
            Outcome::Pattern(pattern) => Box::new(move |value| pattern.matches(value)),
            Outcome::Always => Box::new(|_| true),
            Outcome::Lost(reason) if reason.contains("matches nothing") => Box::new(|_| false),
            Outcome::Lost(reason) => {
                prop_assert!(reason.contains("repetition"), "{ours}: {reason}");
                return Ok(());
            }
        };
        for value in &values {
            prop_assert_eq!(matches(value), oracle.is_match(value), "{} on {:?}", ours, value);
        }
    }
}

/// The patterns of the public models, each once.
fn public_patterns() -> Option<BTreeSet<String>> {
    let folder = PathBuf::from(std::env::var_os("CISTRON_SHARED")?);
    let mut found = BTreeSet::new();
    for model in [
        "models/omics-2022-11-28.json",
        "protocol-tests/restjson-validation.json",
    ] {
        let text = std::fs::read_to_string(folder.join(model)).unwrap();
        collect(&serde_json::from_str(&text).unwrap(), &mut found);
    }
    Some(found)
}

fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                match value.as_str() {
                    Some(pattern) if key == "smithy.api#pattern" => {
                        found.insert(pattern.to_owned());
                    }
                    _ => collect(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

/// Characters that texts are made of: those that stand at the edges of the classes of patterns.
const CHARACTERS: &str = "abcghkmxyzAZ0189_-./:s3rn|äß½€ \t\n";

/// Makes texts.
struct Maker {
    rng: TestRng,
    /// The characters that are in each class.
    classes: HashMap<String, Vec<char>>,
}

impl Maker {
    /// Adds a text that a pattern matches, or nearly.
    fn add(&mut self, node: &Ast, text: &mut String) {
        match node {
            Ast::Literal(literal) => text.push(literal.c),
            Ast::Dot(_) | Ast::ClassUnicode(_) | Ast::ClassPerl(_) | Ast::ClassBracketed(_) => {
                let fitting = self.fitting(node);
                text.extend(self.pick(&fitting));
            }
            Ast::Group(group) => self.add(&group.ast, text),
            Ast::Concat(concat) => {
                for node in &concat.asts {
                    self.add(node, text);
                }
            }
            Ast::Alternation(alternation) => {
                let nodes: Vec<&Ast> = alternation.asts.iter().collect();
                if let Some(node) = self.pick(&nodes) {
                    self.add(node, text);
                }
            }
            Ast::Repetition(repetition) => {
                for _ in 0..self.count(&repetition.op.kind) {
                    self.add(&repetition.ast, text);
                }
            }
            Ast::Empty(_) | Ast::Flags(_) | Ast::Assertion(_) => {}
        }
    }

    fn fitting(&mut self, class: &Ast) -> Vec<char> {
        let source = class.to_string();
        if let Some(known) = self.classes.get(&source) {
            return known.clone();
        }
        let regex = Regex::new(&format!(r"\A{source}\z")).unwrap();
        let is_in = |character: &char| regex.is_match(&character.to_string());
        let fitting: Vec<char> = CHARACTERS.chars().filter(is_in).collect();
        self.classes.insert(source, fitting.clone());
        fitting
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        let index = self.rng.random_range(0..items.len().max(1));
        items.get(index).copied()
    }

    /// How often something is repeated: as often as it may be, once more or once less.
    fn count(&mut self, kind: &RepetitionKind) -> u32 {
        let (min, max) = match kind {
            RepetitionKind::ZeroOrOne => (0, 1),
            RepetitionKind::ZeroOrMore => (0, 3),
            RepetitionKind::OneOrMore => (1, 3),
            RepetitionKind::Range(RepetitionRange::Exactly(count)) => (*count, *count),
            RepetitionKind::Range(RepetitionRange::AtLeast(min)) => (*min, min + 3),
            RepetitionKind::Range(RepetitionRange::Bounded(min, max)) => (*min, *max),
        };
        match self.rng.random_range(0..8_u32) {
            0 => max + 1,
            1 => min.saturating_sub(1),
            2 => max,
            _ => min,
        }
    }

    /// The text with one character more, less or another.
    fn changed(&mut self, text: &str) -> String {
        let mut characters: Vec<char> = text.chars().collect();
        let all: Vec<char> = CHARACTERS.chars().collect();
        let at = self.rng.random_range(0..=characters.len());
        match (self.rng.random_range(0..3_u32), self.pick(&all)) {
            (0, Some(character)) => characters.insert(at, character),
            (1, Some(character)) if at < characters.len() => characters[at] = character,
            _ if at < characters.len() => {
                characters.remove(at);
            }
            _ => {}
        }
        characters.into_iter().collect()
    }
}

#[test]
fn the_patterns_of_public_models_match_what_they_matched() {
    let Some(patterns) = public_patterns() else {
        println!("skipped: CISTRON_SHARED says nothing of where the public models are");
        return;
    };
    assert!(patterns.len() > 15, "only {} patterns", patterns.len());
    let mut maker = Maker {
        rng: TestRng::deterministic_rng(RngAlgorithm::ChaCha),
        classes: HashMap::new(),
    };
    for source in &patterns {
        let Outcome::Pattern(pattern) = imported(source) else {
            panic!("{source} is lost");
        };
        let oracle = Regex::new(source).unwrap();
        let tree = ast::parse::Parser::new().parse(source).unwrap();
        let (mut matched, mut refused) = (0, 0);
        for _ in 0..300 {
            let mut value = String::new();
            maker.add(&tree, &mut value);
            for _ in 0..maker.rng.random_range(0..3_u32) {
                value = maker.changed(&value);
            }
            let expected = oracle.is_match(&value);
            assert_eq!(pattern.matches(&value), expected, "{source} on {value:?}");
            *(if expected { &mut matched } else { &mut refused }) += 1;
        }
        assert!(
            matched > 20 && refused > 20,
            "{source}: {matched} and {refused}"
        );
    }
}
