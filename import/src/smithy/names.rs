//! The names that shapes have in a spec.
//!
//! A shape keeps its own name wherever it can. Operations, errors and types share the names of
//! Rust, and so do the members of one structure; who comes second gets another one.

use std::collections::{HashMap, HashSet};

use cistron_codegen::front::{field, upper_camel};
use cistron_codegen::language::SIMPLE_TYPES;

use super::ast::{Ast, Shape, name_of};
use super::category::Category;
use super::kind::Kind;

/// The names that are taken.
#[derive(Debug, Default)]
pub(super) struct Names<'j> {
    /// What a name becomes in Rust.
    rust: HashSet<String>,
    /// The names of types as they are written.
    types: HashSet<String>,
    by_shape: HashMap<&'j str, String>,
    /// The names that the service gives to shapes of its closure.
    renamed: HashMap<&'j str, &'j str>,
}

impl<'j> Names<'j> {
    /// Nothing is taken but the names of the built-in types.
    pub(super) fn new(renamed: HashMap<&'j str, &'j str>) -> Self {
        Self {
            types: SIMPLE_TYPES
                .iter()
                .map(|simple| simple.name.to_owned())
                .collect(),
            renamed,
            ..Self::default()
        }
    }

    /// Takes the name of the service.
    pub(super) fn service(&mut self, id: &str) -> String {
        let name = usable(name_of(id), "Service");
        self.rust.insert(rust(&format!("{name}-Error")));
        name
    }

    /// Takes the name of an error. It is sent, so it stays as it is wherever it can.
    pub(super) fn error(&mut self, id: &str) -> String {
        let name = usable(name_of(id), "Error");
        unique(&name, "Error", |name| self.rust.insert(rust(name)))
    }

    /// Takes the name of an operation, and those of its request, its response and its errors.
    pub(super) fn operation(&mut self, id: &str) -> String {
        let name = usable(name_of(id), "Operation");
        unique(&name, "Operation", |name| {
            let all =
                ["", "-Request", "-Response", "-Error"].map(|end| rust(&format!("{name}{end}")));
            let is_free = all.iter().all(|name| !self.rust.contains(name));
            if is_free {
                self.rust.extend(all);
            }
            is_free
        })
    }

    /// The name of a type, taken when it is asked for the first time. What is only another name for
    /// a type has no name in Rust.
    pub(super) fn of_type(&mut self, id: &'j str, is_alias: bool) -> String {
        if let Some(name) = self.by_shape.get(id) {
            return name.clone();
        }
        let given = self.renamed.get(id).copied().unwrap_or(name_of(id));
        let mut base = usable(given, "Type");
        // Types of the prelude's names in lower case are common: `string` becomes `String`.
        if SIMPLE_TYPES.iter().any(|simple| simple.name == base) {
            base = rust(&base);
        }
        let (types, rusts) = (&mut self.types, &mut self.rust);
        let name = unique(&base, "Value", |name| {
            let is_free = !types.contains(name) && (is_alias || !rusts.contains(&rust(name)));
            if is_free {
                types.insert(name.to_owned());
                if !is_alias {
                    rusts.insert(rust(name));
                }
            }
            is_free
        });
        self.by_shape.insert(id, name.clone());
        name
    }
}

/// The names of the members of a shape: each has its own, or one that Rust can have beside the
/// others.
pub(super) fn of_members(ast: &Ast<'_>, shape: &Shape<'_>) -> Vec<String> {
    let in_rust = |name: &str| {
        if shape.kind == Kind::Union {
            upper_camel(name)
        } else {
            field(name).map(|field| field.name)
        }
    };
    let mut taken: HashSet<String> = HashSet::new();
    let is_error = shape.traits.api("error").is_some();
    let mut names = Vec::new();
    for member in &shape.members {
        let fits = fits_key(member.name) && in_rust(member.name).is_some();
        let base = if fits {
            member.name.to_owned()
        } else {
            usable(member.name, "member")
        };
        // The message of an error is a string, and what is none cannot be called so.
        let category = Category::of_target(ast, member.target.id);
        let is_string = category == Category::Simple("string");
        names.push(unique(&base, "Value", |name| {
            let found = in_rust(name);
            let is_message = found.as_deref() == Some("message");
            found.is_some_and(|name| !(is_error && is_message && !is_string) && taken.insert(name))
        }));
    }
    names
}

/// The name in Rust.
fn rust(name: &str) -> String {
    upper_camel(name).unwrap_or_default()
}

/// The most characters of a key in a spec.
const LONGEST: usize = 256;

/// Whether a text can be a key: it is not too long, and does not merge maps in YAML.
pub(super) fn fits_key(text: &str) -> bool {
    text.chars().count() <= LONGEST && text != "<<"
}

/// Whether a text can name something that is not sent.
pub(super) fn is_name(text: &str) -> bool {
    fits_key(text) && text == usable(text, "")
}

/// The letters and digits of a name that a spec can have, or another one.
fn usable(name: &str, otherwise: &str) -> String {
    let name: String = name
        .chars()
        .filter(|character| character.is_ascii_alphanumeric() || *character == '_')
        // Words and numbers may come behind it.
        .take(LONGEST / 2)
        .collect();
    let name = name.trim_start_matches(|first: char| !first.is_ascii_alphabetic());
    if name.is_empty() {
        otherwise.to_owned()
    } else {
        name.to_owned()
    }
}

/// The name itself, or with a word behind it, or with a number behind that: whatever is free.
fn unique(name: &str, word: &str, mut take: impl FnMut(&str) -> bool) -> String {
    if take(name) {
        return name.to_owned();
    }
    let longer = format!("{name}{word}");
    if take(&longer) {
        return longer;
    }
    let mut number = 2_usize;
    loop {
        let numbered = format!("{longer}{number}");
        if take(&numbered) {
            return numbered;
        }
        number += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_keeps_its_name_where_it_can() {
        let mut names = Names::new(HashMap::from([("b#Thing", "OtherThing")]));
        assert_eq!(names.service("a#Store"), "Store");
        assert_eq!(names.error("a#NotFound"), "NotFound");
        assert_eq!(names.operation("a#GetThing"), "GetThing");
        for (id, name) in [
            ("a#Thing", "Thing"),
            ("a#Thing", "Thing"),
            ("b#Thing", "OtherThing"),
            ("c#Thing", "ThingValue"),
            ("d#thing", "thingValue2"),
            ("a#GetThing", "GetThingValue"),
            ("a#GetThingRequest", "GetThingRequestValue"),
            ("a#NotFound", "NotFoundValue"),
            ("a#StoreError", "StoreErrorValue"),
            ("a#string", "String"),
            ("a#_", "Type"),
            ("a#\u{7}\": ", "TypeValue"),
        ] {
            assert_eq!(names.of_type(id, false), name, "{id}");
        }
    }
}
