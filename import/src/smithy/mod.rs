//! Smithy 2.0, in its JSON AST (<https://smithy.io/2.0/spec/json-ast.html>).
//!
//! A service on restJson1 becomes a spec. What a spec cannot say is listed, and never dropped
//! without a word: see [`Imported::lost`].

mod ast;
mod bindings;
mod build;
mod category;
mod constraints;
mod default;
mod enums;
mod errors;
mod found;
mod http;
mod kind;
mod losses;
mod members;
mod mixins;
mod names;
mod operations;
mod pagination;
mod service;
mod spec;
mod traits;
mod types;
mod values;
mod waiters;

use cistron_codegen::diagnostic::{Code, Diagnostic, Sources};
use cistron_codegen::model::Model;
use cistron_codegen::source::Source;

use crate::errors::Errors;
use crate::json::{self, Json};
use crate::lost::{Ignored, Lost};
use crate::places::Places;
use found::Found;
pub use traits::{Fate, TRAITS, fate};

/// What to import of a model.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The path of the model, as it is shown in diagnostics.
    pub path: String,
    /// The service, by its id or by its name. It may be left out where only one service of the
    /// model is on restJson1.
    pub service: Option<String>,
    /// The operations, by their ids or their names; all of the service where it is `None`.
    pub operations: Option<Vec<String>>,
}

/// What was made of a model.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The model of the spec. [`write`](crate::write()) makes its text.
    pub model: Model,
    /// What changes messages or types and cannot be said in a spec, in the order of the model.
    pub lost: Vec<Lost>,
    /// The traits that say nothing of messages or types, by name.
    pub ignored: Vec<Ignored>,
}

/// Makes a spec of a model in Smithy's JSON AST.
///
/// # Errors
/// The text is not such a model, has mistakes, or has no service or operation as asked for. All
/// mistakes are told at once.
///
/// ```
/// use cistron_import::{smithy, write};
///
/// let model = r#"{
///   "smithy": "2.0",
///   "shapes": {
///     "library#Library": {
///       "type": "service",
///       "version": "2026-01-31",
///       "operations": [{ "target": "library#GetBook" }],
///       "traits": { "aws.protocols#restJson1": {} }
///     },
///     "library#GetBook": {
///       "type": "operation",
///       "input": { "target": "library#GetBookInput" },
///       "traits": { "smithy.api#http": { "method": "GET", "uri": "/book/{id}" } }
///     },
///     "library#GetBookInput": {
///       "type": "structure",
///       "members": {
///         "id": {
///           "target": "smithy.api#String",
///           "traits": { "smithy.api#httpLabel": {}, "smithy.api#required": {} }
///         }
///       }
///     }
///   }
/// }"#;
/// let imported = smithy::import(model.as_bytes(), &smithy::Options::default())?;
/// assert!(imported.lost.is_empty());
/// let spec = write(&imported.model);
/// assert!(spec.ends_with("
/// operations:
///   GetBook:
///     http: GET /book/{id}
///     request:
///       id: string
/// "));
/// # Ok::<(), cistron_import::Errors>(())
/// ```
pub fn import(json: &[u8], options: &Options) -> Result<Imported, Errors> {
    let text = String::from_utf8_lossy(json::without_mark(json));
    let places = Places::new(&options.path, &text);
    let mut found = Found::new(&places);
    let imported = read(json, &text, options, &mut found);
    if let Some(imported) = imported.filter(|_| !found.sink.has_errors()) {
        return Ok(imported);
    }
    let source = Source {
        path: options.path.as_str().into(),
        text: text.as_ref().into(),
    };
    let sources = Sources::new([source]);
    Err(Errors {
        diagnostics: found.sink.into_sorted(&sources),
        sources,
    })
}

fn read(json: &[u8], text: &str, options: &Options, found: &mut Found<'_>) -> Option<Imported> {
    if let Err(error) = std::str::from_utf8(json::without_mark(json)) {
        let place = found.places.place(error.valid_up_to(), 1);
        let message = "a byte here is not UTF-8";
        found
            .sink
            .push(Diagnostic::error(Code::NotUtf8, &place, message).help("save the file as UTF-8"));
        return None;
    }
    if is_idl(text) {
        let message = "this is a model in Smithy's own language, and JSON is read".to_owned();
        let help = "make its JSON AST with the tools of Smithy: `smithy ast model.smithy`";
        found.whole(Code::NotSmithy, message, Some(help.to_owned()));
        return None;
    }
    let mut twice = Vec::new();
    let parsed = json::parse(text, found.places, &mut twice);
    for diagnostic in twice {
        found.sink.push(diagnostic);
    }
    let root = match parsed {
        Ok(root) => root,
        Err(diagnostic) => {
            found.sink.push(*diagnostic);
            return None;
        }
    };
    version(&root, found)?;
    spec::spec(&root, options, found)
}

/// Whether a text is a model in the IDL: it begins with a word of it or a comment.
fn is_idl(text: &str) -> bool {
    let start = text.trim_start();
    [
        "$version",
        "$ version",
        "namespace ",
        "metadata ",
        "//",
        "use ",
    ]
    .iter()
    .any(|word| start.starts_with(word))
}

/// Sees that a model is of version 2 of Smithy.
fn version(root: &Json, found: &mut Found<'_>) -> Option<()> {
    let Some(version) = root.get("smithy") else {
        let message = "this is not a model of Smithy".to_owned();
        let help = "a model begins with `{ \"smithy\": \"2.0\", \"shapes\": { … } }`";
        found.whole(Code::NotSmithy, message, Some(help.to_owned()));
        return None;
    };
    let text = found.text(version, "`smithy`")?;
    if text == "2" || text.starts_with("2.") {
        return Some(());
    }
    let message = format!(
        "models of version 2.0 are read, and not of {}",
        cistron_codegen::diagnostic::quoted(text)
    );
    let help = "the tools of Smithy bring a model up: `smithy migrate`, then `smithy ast`";
    found.error_with_help(Code::SmithyVersion, (version.at, text), message, help);
    None
}
