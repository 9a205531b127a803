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
mod threads;
mod tokens;
pub mod written;
mod yaml;

use proc_macro2::{Span, TokenStream};
use quote::quote;

use checked::Service;
use diagnostic::{Code, Diagnostic, Diagnostics, Severity, Sources, Style, quoted, render};
use emit::Context;
use emit::{Message, Site};
pub use emit::{Module, Section};

/// The most diagnostics that are shown. Who has more has most likely one mistake that is many, or
/// no spec at all.
const MOST_SHOWN: usize = 100;

/// Compiles the spec whose root file has this path.
///
/// `read` is asked for each file by its path: the root's as it is given here, and that of an
/// included file with the folder of the file that includes it before it. What it returns as an
/// error is the reason why the file cannot be read. It is asked a second time where there is
/// something to say of a file.
pub fn compile(
    root_path: &str,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
    options: &Options,
) -> Compiled {
    let mut sink = Diagnostics::default();
    let (files, model) = parse::read(root_path, read, &mut sink);
    // Each stage's result is dropped where the next one is there: at ten thousand operations each
    // takes as much memory as the one before.
    let sources = sources(files);
    let service = model.map(|model| check::check(model, &mut sink));
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
    let files = load::load(root_path, read, load::Reading::Whole, &mut sink);
    let model = parse::parse(&files, &mut sink);
    let mut text = match stage {
        Stage::Yaml => files.iter().map(load::File::outline).collect(),
        Stage::Model => debug(model.as_ref()),
        Stage::Checked | Stage::Tokens => String::new(),
    };
    let service = model.map(|model| check::check(model, &mut sink));
    if stage == Stage::Checked {
        text = debug(service.as_ref());
    }
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
    let chosen = choose(service, options, &mut sink);
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
fn choose(service: Option<&Service>, options: &Options, sink: &mut Diagnostics) -> Vec<usize> {
    let operations = service.map_or(&[][..], |service| &service.operations);
    let Some(asked) = &options.operations else {
        return (0..operations.len()).collect();
    };
    let known = || operations.iter().map(|operation| operation.name.as_str());
    // Where the spec has errors, the operation may well be among what could not be read.
    if !sink.has_errors() {
        for (index, name) in asked.iter().enumerate() {
            if known().any(|known| known == name.as_str()) {
                continue;
            }
            let help = sink.suggest(name, known());
            sink.push(Diagnostic {
                code: Code::NoSuchOperation,
                severity: Severity::Error,
                message: format!("there is no operation {}", quoted(name)),
                place: None,
                asked: Some(index),
                labels: Vec::new(),
                help,
                note: None,
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
        // `super` and `self` are other modules there, and a derive may stand in a function.
        has_modules: options.operation_items
            && !["super", "self"].contains(&first_segment(&options.crate_path).as_str()),
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
    let spans = &options.spans;
    let errors = compiled.rendered(Style::Plain, Severity::Error);
    let messages: Vec<Message> = errors
        .into_iter()
        .map(|(text, asked)| {
            let span = asked.and_then(|asked| spans.operations.get(asked));
            let span = span.copied().unwrap_or(spans.spec);
            Message { text, span }
        })
        .collect();
    let names = emit::skeleton_names(service, chosen, options.operations.as_deref());
    let site = Site {
        cistron: &options.crate_path,
        operation_items: options.operation_items,
        span: spans.spec,
    };
    emit::skeleton(&messages, &names, &site)
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
    /// Where rustc points in what a macro emits for a spec with errors.
    pub spans: Spans,
    /// Emit code. Where it is `false`, the spec is only checked, which takes less time.
    pub emit: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            operations: None,
            operation_items: true,
            crate_path: quote!(::cistron),
            spans: Spans::default(),
            emit: true,
        }
    }
}

/// The places in Rust that a spec, and operations of it, are named at.
#[derive(Debug, Clone)]
pub struct Spans {
    /// Where the spec is named.
    pub spec: Span,
    /// Where each of [`Options::operations`] is named.
    pub operations: Vec<Span>,
}

impl Default for Spans {
    fn default() -> Self {
        Self {
            spec: Span::call_site(),
            operations: Vec::new(),
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
        let all = self.rendered(style, Severity::Warning);
        let texts: Vec<String> = all.into_iter().map(|(text, _)| text).collect();
        texts.join("\n")
    }

    /// The text of each warning of a spec without errors, for a macro to tell. As in
    /// [`Compiled::render`], there are at most a hundred, and one that says how many more.
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        if self.has_errors() {
            return Vec::new();
        }
        let all = self.rendered(Style::Plain, Severity::Warning);
        all.into_iter().map(|(text, _)| text).collect()
    }

    /// What a front door shows of the diagnostics that are at least as bad: the text of each of
    /// the first, with the operation that it is about, and how many more there are.
    fn rendered(&self, style: Style, least: Severity) -> Vec<(String, Option<usize>)> {
        let is_shown =
            |found: &&Diagnostic| least == Severity::Warning || found.severity == Severity::Error;
        let shown = || self.diagnostics.iter().filter(is_shown);
        let mut texts: Vec<(String, Option<usize>)> = shown()
            .take(MOST_SHOWN)
            .map(|found| (render(found, &self.sources, style), found.asked))
            .collect();
        let more = shown().count() - texts.len();
        if more > 0 {
            let path = self.sources.paths().next().unwrap_or_default();
            texts.push((format!("{path}: {more} more are not shown\n"), None));
        }
        texts
    }

    /// The output, module by module: those parts that stand in the same one, or beside all of them.
    pub fn modules(&self) -> impl Iterator<Item = (Option<&Module>, &[Section])> {
        let is_beside = |one: &Section, other: &Section| one.module == other.module;
        self.sections.chunk_by(is_beside).map(|sections| {
            let module = sections
                .first()
                .and_then(|section| section.module.as_deref());
            (module, sections)
        })
    }

    /// The whole output, as the text of Rust.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (module, sections) in self.modules() {
            text.extend(module.map(|module| module.head.as_str()));
            text.extend(sections.iter().map(|section| section.text.as_str()));
            text.extend(module.map(|module| module.foot.as_str()));
        }
        text
    }

    /// The whole output as tokens.
    #[must_use]
    pub fn tokens(&self) -> TokenStream {
        emit::parsed(&self.text())
    }
}

/// What a path begins with; nothing where that is `::`.
fn first_segment(path: &TokenStream) -> String {
    let first = path.clone().into_iter().next();
    first.map(|token| token.to_string()).unwrap_or_default()
}
