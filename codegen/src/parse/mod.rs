//! From the located tree to the model.
//!
//! Each part returns what it could read. What it could not is reported once, and is absent from
//! the model in a way that later stages can tell from what was never written.

mod columns;
mod error;
mod http;
mod item;
mod label;
mod member;
mod operation;
mod parts;
mod salvage;
mod sections;
mod types;
mod waiter;

pub use http::http;
pub use operation::host_prefix;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::fields::{Fields, Located};
use crate::language::{self, Form};
use crate::load::{File, Read, Reading, load};
use crate::model::Model;
use crate::source::Place;
use crate::yaml::{Entry, Meaning, Node, Value, start_of};
use sections::sections;

/// Reads the files of a spec, and the model from them.
///
/// They are read in parts first. Wherever anything is to be said of them, they are read once more
/// as a whole, so what is said never depends on how they were read.
pub(crate) fn read(
    root_path: &str,
    read: &mut Read<'_>,
    sink: &mut Diagnostics,
) -> (Vec<File>, Option<Model>) {
    let mut found = Diagnostics::default();
    let files = load(root_path, read, Reading::Parts, &mut found);
    let model = parse(&files, &mut found);
    if model.is_some() && found.as_slice().is_empty() {
        return (files, model);
    }
    drop((files, model));
    let files = load(root_path, read, Reading::Whole, sink);
    let model = parse(&files, sink);
    (files, model)
}

/// Reads the model from the files of a spec. Of a file that is not YAML it has the names alone.
/// Nothing is returned where even these are not known, or where the root file is of a version of the language that is not this one.
pub(crate) fn parse(files: &[File], sink: &mut Diagnostics) -> Option<Model> {
    let (root, included) = files.split_first()?;
    let start = start_of(root.source.path);
    let Some(node) = root.node.as_ref() else {
        return salvage::root(root);
    };
    let Value::Map(entries) = &node.value else {
        crate::fields::wrong_kind(node, "the root file", Form::Table(language::ROOT), sink);
        return None;
    };
    let place = entries.first().map_or(&start, |entry| &entry.place);
    if !version_is_known(entries, place, sink) {
        return None;
    }
    let mut model = Model {
        complete: true,
        ..Model::default()
    };
    let fields = Fields::read(node, "the root file", language::ROOT, place, sink)?;
    root_file(&fields, &mut model, sink);
    sections(&fields, root, &mut model, sink);
    for file in included {
        included_file(file, &mut model, sink);
    }
    Some(model)
}

/// Whether the file is of this version of the language. A missing version is reported with the
/// other missing keys.
fn version_is_known(entries: &[Entry], place: &Place, sink: &mut Diagnostics) -> bool {
    let version = language::VERSION.to_string();
    let Some(entry) = entries.iter().find(|entry| entry.key == "cistron") else {
        // A file without a single known key is no spec at all.
        let is_spec = entries
            .iter()
            .any(|entry| language::ROOT.iter().any(|key| key.name == entry.key));
        if !is_spec {
            sink.push(
                Diagnostic::error(
                    Code::LanguageVersion,
                    place,
                    "this is not a spec of cistron",
                )
                .help(format!("a spec begins with `cistron: {version}`")),
            );
        }
        return is_spec;
    };
    let written = entry.value.as_scalar().map(|scalar| scalar.text.as_str());
    if written == Some(version.as_str()) {
        return true;
    }
    let message = match written {
        Some(written) => format!(
            "this compiler reads version {version} of the spec language, and not {}",
            quoted(written)
        ),
        None => "`cistron` takes the version of the spec language".to_owned(),
    };
    sink.push(
        Diagnostic::error(Code::LanguageVersion, &entry.value.place, message)
            .help(format!("write `cistron: {version}`")),
    );
    false
}

fn root_file(fields: &Fields<'_>, model: &mut Model, sink: &mut Diagnostics) {
    model.service = fields
        .text("service", sink)
        .filter(|name| is_name(name, "a service", sink));
    model.version = fields.prose("version", sink);
    fields.one_of("protocol", language::PROTOCOLS, sink);
    model.doc = fields.prose("doc", sink);
    model.common_errors = fields.texts("common-errors", sink);
    if let Some(entry) = fields.get("signing") {
        let signing = Fields::read(
            &entry.value,
            "`signing`",
            language::SIGNING,
            &entry.place,
            sink,
        );
        model.sigv4 = signing.and_then(|signing| signing.prose("sigv4", sink));
    }
    model.endpoint_prefix = fields.prose("endpoint-prefix", sink);
}

fn included_file(file: &File, model: &mut Model, sink: &mut Diagnostics) {
    let start = start_of(file.source.path);
    let Some(node) = &file.node else {
        model.complete = false;
        salvage::names_of(file, model);
        return;
    };
    let node = &without_root_keys(node, sink);
    match Fields::read(node, "an included file", language::INCLUDED, &start, sink) {
        Some(fields) => sections(&fields, file, model, sink),
        None => model.complete = false,
    }
}

/// The file without the keys that only the root file has, which are reported.
fn without_root_keys(node: &Node, sink: &mut Diagnostics) -> Node {
    let Value::Map(entries) = &node.value else {
        return node.clone();
    };
    let known =
        |keys: &[language::Key], entry: &Entry| keys.iter().any(|key| key.name == entry.key);
    let (root_only, rest): (Vec<&Entry>, Vec<&Entry>) = entries
        .iter()
        .partition(|entry| known(language::ROOT, entry) && !known(language::INCLUDED, entry));
    for entry in root_only {
        let message = format!("`{}` stands in the root file only", entry.key);
        sink.push(
            Diagnostic::error(Code::RootOnly, &entry.place, message)
                .help("leave it out here: an included file belongs to the root file's service"),
        );
    }
    Node {
        place: node.place,
        value: Value::Map(rest.into_iter().cloned().collect()),
        whole: node.whole,
    }
}

/// Whether a text can name an operation, a type or an error, which is reported where it cannot.
/// The name of an operation is looked for in Rust code, so it has no dashes.
fn is_name(name: &Located<String>, owner: &str, sink: &mut Diagnostics) -> bool {
    let text = name.as_str();
    let dashes = matches!(owner, "a type" | "an error");
    let letters = text.chars().all(|character| {
        character.is_ascii_alphanumeric() || character == '_' || character == '-' && dashes
    });
    if letters && text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return true;
    }
    let message = format!("{} cannot name {owner}", quoted(text));
    let rule = "a name is letters and digits, and begins with a letter";
    let help = match camel(text) {
        Some(written) => format!("write {}: {rule}", quoted(&written)),
        None => format!("{rule}: `GetRunTask`"),
    };
    sink.push(Diagnostic::error(Code::NoRustName, &name.place, message).help(help));
    false
}

/// The words of a name put together, where they make one.
fn camel(text: &str) -> Option<String> {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    let mut name = String::new();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    let is_name = text.is_ascii() && name.starts_with(|first: char| first.is_ascii_alphabetic());
    is_name.then_some(name)
}

/// The name that a key gives.
fn name_of(entry: &Entry) -> Located<String> {
    Located::new(entry.key.clone(), &entry.place)
}

/// Whether a node is a text that stands alone: the short form of a type or of a member.
fn is_short(node: &Node) -> bool {
    node.as_scalar()
        .is_some_and(|scalar| scalar.meaning() != Meaning::Nothing)
}
