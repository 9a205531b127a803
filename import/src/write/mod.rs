//! From the model to the text of a spec, as a person would have written it.

mod constraints;
mod items;
mod layout;
mod operations;
mod text;
mod tree;
mod types;

use cistron_codegen::model::{Located, Model};

use tree::{Map, Tree};

/// The text of a spec.
///
/// Reading it again gives the same model, places aside. A model that was read from several files
/// becomes one.
///
/// Short maps stand in one line, `{ type: RunId, doc: … }`, and long ones in a line a key; the
/// text has at most 100 columns wherever its content lets it.
///
/// ```
/// use cistron_codegen::model::{Located, Model};
/// use cistron_codegen::source::Place;
///
/// let place = Place { path: "a.json".into(), line: 1, column: 1, width: 1 };
/// let model = Model {
///     complete: true,
///     service: Some(Located::new("Library".to_owned(), &place)),
///     version: Some("2026-01-31".to_owned()),
///     ..Model::default()
/// };
/// assert_eq!(
///     cistron_import::write(&model),
///     "cistron: 1\nservice: Library\nversion: \"2026-01-31\"\nprotocol: rest-json\n"
/// );
/// ```
#[must_use]
pub fn write(model: &Model) -> String {
    let mut out = String::new();
    layout::entries(&header(model), 0, &mut out);
    let common = Tree::names(model.common_errors.iter().map(Located::as_str));
    if !model.common_errors.is_empty() {
        out.push('\n');
        layout::entry("common-errors", &common, 0, &mut out);
    }
    let operations = model
        .operations
        .iter()
        .map(|found| (found.name.as_str(), operations::operation(found)));
    section("operations", operations, &mut out);
    let types = model
        .types
        .iter()
        .map(|found| (found.name.as_str(), types::definition(found)));
    section("types", types, &mut out);
    let errors = model
        .errors
        .iter()
        .map(|found| (found.name.as_str(), types::error(found)));
    section("errors", errors, &mut out);
    out
}

fn header(model: &Model) -> Map {
    let mut map = Map::block();
    map.raw("cistron", cistron_codegen::language::VERSION);
    if let Some(service) = &model.service {
        map.text("service", service.as_str());
    }
    if let Some(version) = &model.version {
        map.add("version", Tree::Quoted(version.clone()));
    }
    map.raw("protocol", "rest-json");
    if let Some(doc) = &model.doc {
        map.add("doc", Tree::Prose(doc.clone()));
    }
    if let Some(name) = &model.sigv4 {
        let mut signing = Map::default();
        signing.text("sigv4", name);
        map.add("signing", Tree::Map(signing));
    }
    if let Some(prefix) = &model.endpoint_prefix {
        map.text("endpoint-prefix", prefix);
    }
    map
}

/// A section: its entries with an empty line around each that takes more than one line.
fn section<'m>(name: &str, entries: impl Iterator<Item = (&'m str, Tree)>, out: &mut String) {
    let mut before = None;
    for (key, tree) in entries {
        let mut text = String::new();
        layout::entry(key, &tree, layout::STEP, &mut text);
        let lines = text.lines().count();
        match before {
            None => {
                out.push('\n');
                out.push_str(name);
                out.push_str(":\n");
            }
            Some(before) if before > 1 || lines > 1 => out.push('\n'),
            Some(_) => {}
        }
        out.push_str(&text);
        before = Some(lines);
    }
}
