//! The arguments of both macros: `spec = "…", operations = […], crate = …`.
//!
//! They are read by hand: a parser of Rust takes longer to compile than all that it would save.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use crate::errors::{Errors, place_of};
use crate::literal;

/// What both macros are told.
pub(crate) struct Arguments {
    /// The root file of the spec.
    pub(crate) spec: Text,
    /// The operations to emit, all where it is absent.
    pub(crate) operations: Option<Operations>,
    /// The path of the runtime.
    pub(crate) crate_path: Option<TokenStream>,
}

/// A text, and where it stands.
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) span: Span,
}

/// Operations, as they are named.
pub(crate) struct Operations {
    /// Where the argument is.
    pub(crate) key: Span,
    pub(crate) names: Vec<Ident>,
}

const ARGUMENTS: [&str; 3] = ["spec", "operations", "crate"];

/// Reads the arguments, which stand at a place. Nothing is returned where there is no spec.
pub(crate) fn parse(tokens: TokenStream, place: Span, errors: &mut Errors) -> Option<Arguments> {
    let mut parser = Parser {
        errors,
        given: Vec::new(),
        has_other_text: false,
        spec: None,
        operations: None,
        crate_path: None,
    };
    for part in parts(&flat(tokens)) {
        parser.arguments(part.tokens, part.span);
    }
    let is_given = parser.given.iter().any(|key| key == "spec");
    if !is_given && !parser.has_other_text {
        let message = "the spec is missing: `spec = \"spec/service.yaml\"`";
        parser.errors.push(place, message);
    }
    Some(Arguments {
        spec: parser.spec?,
        operations: parser.operations,
        crate_path: parser.crate_path,
    })
}

/// The tokens without the groups that `macro_rules!` puts around what it passes on.
pub(crate) fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let mut all = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                all.extend(flat(group.stream()));
            }
            other => all.push(other),
        }
    }
    all
}

/// What stands between two commas.
struct Part<'t> {
    tokens: &'t [TokenTree],
    /// Where it ends.
    span: Span,
}

/// The parts of a list. A comma may stand behind the last one.
fn parts(tokens: &[TokenTree]) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = tokens;
    while let Some(last) = rest.last() {
        let comma = rest.iter().position(|token| is_sign(token, ','));
        let (part, behind) = rest.split_at(comma.unwrap_or(rest.len()));
        parts.push(Part {
            tokens: part,
            span: behind.first().unwrap_or(last).span(),
        });
        rest = behind.get(1..).unwrap_or_default();
    }
    parts
}

pub(crate) fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

struct Parser<'e> {
    errors: &'e mut Errors,
    /// The keys that were read.
    given: Vec<String>,
    /// A text stands where none is known: most likely the spec.
    has_other_text: bool,
    spec: Option<Text>,
    operations: Option<Operations>,
    crate_path: Option<TokenStream>,
}

impl Parser<'_> {
    /// Reads what stands between two commas: one argument, or several where commas are missing.
    fn arguments(&mut self, tokens: &[TokenTree], end: Span) {
        let (key, value) = match tokens {
            [TokenTree::Ident(key), sign, value @ ..] if is_sign(sign, '=') => (key, value),
            [TokenTree::Ident(key), rest @ ..] if ARGUMENTS.iter().any(|known| key == known) => {
                self.given.push(key.to_string());
                let message = format!("`{key}` is given as {}", form(&key.to_string()));
                self.errors.push(place_of(rest, key.span()), message);
                return;
            }
            _ => return self.no_argument(tokens, end),
        };
        let next = (1..value.len()).find(|&at| {
            let signs = value.get(at..).unwrap_or_default();
            matches!(signs, [TokenTree::Ident(_), sign, ..] if is_sign(sign, '='))
        });
        let (value, behind) = value.split_at(next.unwrap_or(value.len()));
        self.argument(key, value);
        if let Some(next) = behind.first() {
            let message = format!("a comma is missing before `{next}`");
            self.errors.push(next.span(), message);
            self.arguments(behind, end);
        }
    }

    fn no_argument(&mut self, tokens: &[TokenTree], end: Span) {
        let place = place_of(tokens, end);
        let message = match tokens {
            [TokenTree::Literal(literal)] if literal::text(literal).is_some() => {
                self.has_other_text = true;
                format!("the spec is named by its key: `spec = {literal}`")
            }
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => {
                format!("the operations are named by their key: `operations = {group}`")
            }
            [] => "an argument is missing before this comma".to_owned(),
            _ => format!(
                "this is no argument; known are {}, {} and {}",
                form("spec"),
                form("operations"),
                form("crate")
            ),
        };
        self.errors.push(place, message);
    }

    fn argument(&mut self, key: &Ident, value: &[TokenTree]) {
        let name = key.to_string();
        if self.given.contains(&name) {
            self.errors
                .push(key.span(), format!("`{key}` is given twice"));
            return;
        }
        match name.as_str() {
            "spec" => self.spec = self.text(key, value),
            "operations" => self.operations = self.names(key, value),
            "crate" => self.crate_path = self.path(key, value),
            _ => {
                let message = format!(
                    "there is no argument `{key}`; known are `spec`, `operations` and `crate`"
                );
                self.errors.push(key.span(), message);
                self.has_other_text |= matches!(value, [TokenTree::Literal(_)]);
            }
        }
        self.given.push(name);
    }

    fn text(&mut self, key: &Ident, value: &[TokenTree]) -> Option<Text> {
        if let [TokenTree::Literal(literal)] = value
            && let Some(text) = literal::text(literal)
        {
            let span = literal.span();
            return Some(Text { value: text, span });
        }
        let message = format!("a text in quotes is expected: {}", form("spec"));
        self.errors.push(place_of(value, key.span()), message);
        None
    }

    fn names(&mut self, key: &Ident, value: &[TokenTree]) -> Option<Operations> {
        let group = match value {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => group,
            [TokenTree::Ident(name)] => {
                let message = format!("operations are a list in brackets: `operations = [{name}]`");
                self.errors.push(name.span(), message);
                return None;
            }
            _ => {
                let message = format!("a list in brackets is expected: {}", form("operations"));
                self.errors.push(place_of(value, key.span()), message);
                return None;
            }
        };
        let listed = flat(group.stream());
        if listed.is_empty() {
            let message = "no operation is named; leave `operations` out for all of them";
            self.errors.push(group.span(), message);
        }
        let mut names = Vec::new();
        for part in parts(&listed) {
            self.add_names(part.tokens, part.span, &mut names);
        }
        let key = key.span();
        Some(Operations { key, names })
    }

    /// Adds what stands between two commas: one name, or several where commas are missing.
    fn add_names(&mut self, tokens: &[TokenTree], end: Span, names: &mut Vec<Ident>) {
        match tokens {
            [TokenTree::Ident(name), rest @ ..] => {
                if names.contains(name) {
                    let message = format!("`{name}` is named twice");
                    self.errors.push(name.span(), message);
                } else {
                    names.push(name.clone());
                }
                match rest {
                    [] => {}
                    [TokenTree::Ident(next), ..] => {
                        let message = format!("a comma is missing before `{next}`");
                        self.errors.push(next.span(), message);
                        self.add_names(rest, end, names);
                    }
                    _ => {
                        let message = format!("a comma is expected behind `{name}`");
                        self.errors.push(place_of(rest, end), message);
                    }
                }
            }
            [TokenTree::Literal(literal)] if literal::text(literal).is_some() => {
                let text = literal::text(literal).unwrap_or_default();
                let message = format!("an operation is named without quotes: `{text}`");
                self.errors.push(literal.span(), message);
            }
            _ => {
                let message = "the name of an operation is expected here, as `GetThing` is one";
                self.errors.push(place_of(tokens, end), message);
            }
        }
    }

    fn path(&mut self, key: &Ident, value: &[TokenTree]) -> Option<TokenStream> {
        if is_path(value) {
            return Some(value.iter().cloned().collect());
        }
        let message = match value {
            [TokenTree::Literal(literal)] if literal::text(literal).is_some() => {
                let text = literal::text(literal).unwrap_or_default();
                format!("a path stands without quotes: `crate = {text}`")
            }
            _ => format!("a path is expected: {}", form("crate")),
        };
        self.errors.push(place_of(value, key.span()), message);
        None
    }
}

/// How an argument is written.
fn form(key: &str) -> &'static str {
    match key {
        "spec" => "`spec = \"spec/service.yaml\"`",
        "operations" => "`operations = [GetThing, ListThings]`",
        _ => "`crate = ::cistron`",
    }
}

/// Whether tokens are a path without arguments: `::a`, `a::b`, `$crate::a`.
fn is_path(tokens: &[TokenTree]) -> bool {
    let mut rest = match tokens {
        [first, second, rest @ ..] if is_sign(first, ':') && is_sign(second, ':') => rest,
        all => all,
    };
    loop {
        rest = match rest {
            [TokenTree::Ident(_)] => return true,
            [TokenTree::Ident(_), first, second, rest @ ..]
                if is_sign(first, ':') && is_sign(second, ':') =>
            {
                rest
            }
            _ => return false,
        };
    }
}
