//! The one compiler behind every front door of cistron.
//!
//! It is pure: text in, tokens and diagnostics out. Whoever calls it reads the files.
//!
//! ```
//! use cistron_codegen::{Options, compile};
//!
//! let spec = "
//! cistron: 1
//! service: Library
//! version: '1'
//! protocol: rest-json
//! operations:
//!   GetBook:
//!     http: GET /book/{id}
//!     request:
//!       id: string
//!     response:
//!       title: string
//! ";
//! let compiled = compile("library.yaml", &mut |_| Ok(spec.into()), &Options::default());
//! assert!(!compiled.has_errors(), "{}", compiled.render());
//! assert!(compiled.tokens().to_string().contains("GetBookResponse"));
//! ```

#![recursion_limit = "1024"]

mod check;
pub mod checked;
mod constraint;
pub mod diagnostic;
mod emit;
mod fields;
#[doc(hidden)]
pub mod front;
pub mod language;
mod literal;
mod load;
mod markdown;
#[doc(hidden)]
pub mod model;
mod parse;
pub mod pattern;
mod select;
pub mod source;
mod tokens;
pub mod written;
mod yaml;

use proc_macro2::TokenStream;
use quote::quote;

use checked::Service;
use diagnostic::{Code, Diagnostic, Diagnostics, Severity, Sources, Style, render};
use emit::Context;
pub use emit::Section;

/// The most diagnostics that are shown. Who has more has most likely one mistake that is many, or
/// no spec at all.
const MOST_SHOWN: usize = 100;

/// Compiles the spec whose root file has this path.
///
/// `read` is asked for each file by its path: the root's as it is given here, and that of an
/// included file with the folder of the file that includes it before it. What it returns as an
/// error is the reason why the file cannot be read.
pub fn compile(
    root_path: &str,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
    options: &Options,
) -> Compiled {
    let mut sink = Diagnostics::default();
    let files = load::load(root_path, read, &mut sink);
    let model = parse::parse(&files, &mut sink);
    // Each stage's result is dropped where the next one is there: at ten thousand operations each
    // takes as much memory as the one before.
    let sources = sources(files);
    let service = model.map(|model| check::check(&model, &mut sink));
    finish(sources, service.as_ref(), sink, root_path, options)
}

/// Compiles the spec, and gives what one stage has made of it as text, for people who look into a
/// spec or into the compiler. The text is not part of any interface.
pub fn show(
    stage: Stage,
    root_path: &str,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
    options: &Options,
) -> (String, Compiled) {
    let mut sink = Diagnostics::default();
    let files = load::load(root_path, read, &mut sink);
    let model = parse::parse(&files, &mut sink);
    let service = model.as_ref().map(|model| check::check(model, &mut sink));
    let text = match stage {
        Stage::Yaml => files.iter().map(load::File::outline).collect(),
        Stage::Model => debug(model.as_ref()),
        Stage::Checked => debug(service.as_ref()),
        Stage::Tokens => String::new(),
    };
    let compiled = finish(sources(files), service.as_ref(), sink, root_path, options);
    let text = match stage {
        Stage::Tokens => format!("{}\n", compiled.tokens()),
        _ => text,
    };
    (text, compiled)
}

fn debug<T: std::fmt::Debug>(value: Option<&T>) -> String {
    value.map_or_else(String::new, |value| format!("{value:#?}\n"))
}

/// A stage of the compiler, named by what comes out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// The keys and values of each file, with their places.
    Yaml,
    /// What the author wrote, with names as text.
    Model,
    /// What was made of it: resolved types, final Rust names.
    Checked,
    /// The output.
    Tokens,
}

fn sources(files: Vec<load::File>) -> Sources {
    Sources::new(files.into_iter().map(|file| file.source))
}

fn finish(
    sources: Sources,
    service: Option<&Service>,
    mut sink: Diagnostics,
    root_path: &str,
    options: &Options,
) -> Compiled {
    let chosen = choose(service, root_path, options, &mut sink);
    let is_right = !sink.has_errors();
    let mut compiled = Compiled {
        sections: Vec::new(),
        skeleton: TokenStream::new(),
        diagnostics: sink.into_sorted(&sources),
        sources,
    };
    match service {
        _ if !options.emit => {}
        Some(service) if is_right => {
            compiled.sections = sections(service, chosen, root_path, options);
        }
        _ => compiled.skeleton = skeleton(service, chosen, options, &compiled),
    }
    compiled
}

/// The indices of the operations that are asked for, in the order of the spec. One that does not
/// exist is reported.
fn choose(
    service: Option<&Service>,
    root_path: &str,
    options: &Options,
    sink: &mut Diagnostics,
) -> Vec<usize> {
    let operations = service.map_or(&[][..], |service| &service.operations);
    let Some(asked) = &options.operations else {
        return (0..operations.len()).collect();
    };
    let known = || operations.iter().map(|operation| operation.name.as_str());
    let missing: Vec<&String> = asked
        .iter()
        .filter(|name| !known().any(|known| known == name.as_str()))
        .collect();
    // Where the spec has errors, the operation may well be among what could not be read.
    if !sink.has_errors() {
        for name in missing {
            let help = sink.suggest(name, known());
            sink.push(Diagnostic {
                code: Code::NoSuchOperation,
                severity: Severity::Error,
                message: format!("there is no operation `{name}` in {root_path}"),
                place: None,
                labels: Vec::new(),
                help,
            });
        }
    }
    (0..operations.len())
        .filter(|&index| {
            let operation = operations.get(index);
            operation.is_some_and(|operation| asked.contains(&operation.name))
        })
        .collect()
}

fn sections(
    service: &Service,
    chosen: Vec<usize>,
    root_path: &str,
    options: &Options,
) -> Vec<Section> {
    let context = Context {
        service,
        root_folder: load::folder_of(root_path),
        cistron: tokens::TokenStream::from_text(&options.crate_path.to_string()),
        operation_items: options.operation_items,
    };
    emit::emit(&context, &select::select(service, chosen))
}

/// The names of a spec with errors, as far as they are known, and the errors as rustc's.
fn skeleton(
    service: Option<&Service>,
    chosen: Vec<usize>,
    options: &Options,
    compiled: &Compiled,
) -> TokenStream {
    let messages = compiled.rendered(Style::Plain, |diagnostic| {
        diagnostic.severity == Severity::Error
    });
    let names = emit::skeleton_names(service, chosen, options.operations.as_deref());
    emit::skeleton(
        &messages,
        &names,
        &options.crate_path,
        options.operation_items,
    )
}

/// What to compile, and how it is to be emitted.
#[derive(Debug, Clone)]
pub struct Options {
    /// The operations to emit, with the types that they reach; all of them where it is `None`.
    pub operations: Option<Vec<String>>,
    /// Emit a unit struct for each operation, and the error enum of the service. The derive has
    /// the struct already, and emits one operation.
    pub operation_items: bool,
    /// The path of the runtime, `::cistron` unless its user has renamed it.
    pub crate_path: TokenStream,
    /// Emit code. Where it is `false`, the spec is only checked, which takes less time.
    pub emit: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            operations: None,
            operation_items: true,
            crate_path: quote!(::cistron),
            emit: true,
        }
    }
}

/// What the compiler makes of a spec.
#[derive(Debug)]
pub struct Compiled {
    /// The output, part by part. There is none where the spec has errors.
    pub sections: Vec<Section>,
    /// What a macro emits where the spec has errors: every error as one of rustc's, and the names
    /// that its user's code needs.
    pub skeleton: TokenStream,
    /// What is wrong with the spec, file by file, from the top to the bottom; all of it.
    pub diagnostics: Vec<Diagnostic>,
    /// Every file that was read, the root first.
    pub sources: Sources,
}

impl Compiled {
    /// Whether the spec has errors.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The diagnostics as plain text, with an empty line between two. Beyond the first hundred it
    /// is only said how many more there are.
    #[must_use]
    pub fn render(&self) -> String {
        self.render_styled(Style::Plain)
    }

    /// The same in a style.
    #[must_use]
    pub fn render_styled(&self, style: Style) -> String {
        self.rendered(style, |_| true).join("\n")
    }

    /// What a front door shows of some of the diagnostics: the text of each of the first, and how
    /// many more there are.
    fn rendered(&self, style: Style, is_shown: impl Fn(&Diagnostic) -> bool) -> Vec<String> {
        let shown = || self.diagnostics.iter().filter(|found| is_shown(found));
        let mut texts: Vec<String> = shown()
            .take(MOST_SHOWN)
            .map(|diagnostic| render(diagnostic, &self.sources, style))
            .collect();
        let more = shown().count() - texts.len();
        if more > 0 {
            let path = self.sources.paths().next().unwrap_or_default();
            texts.push(format!("{path}: {more} more are not shown\n"));
        }
        texts
    }

    /// The whole output, as the text of Rust.
    #[must_use]
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self
            .sections
            .iter()
            .map(|section| section.text.as_str())
            .collect();
        texts.concat()
    }

    /// The whole output as tokens.
    #[must_use]
    pub fn tokens(&self) -> TokenStream {
        self.sections.iter().map(Section::tokens).collect()
    }
}
