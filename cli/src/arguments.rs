//! The arguments, and the help about them.

use std::path::{Path, PathBuf};

use cistron_codegen::Stage;
use clap::{Args, Parser, Subcommand, ValueEnum};

const EXIT_CODES: &str = "\
Exit codes:
  0  all is well
  1  a spec has errors, or a comparison shows a difference
  2  the command was not understood";

/// Checks specs of JSON-over-HTTP APIs, and generates Rust code from them.
#[derive(Debug, Parser)]
#[command(
    name = "cargo cistron",
    bin_name = "cargo cistron",
    version,
    after_help = EXIT_CODES,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub(crate) struct Arguments {
    /// When to use colour; `auto` is where a person looks at it and `NO_COLOR` is not set
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub(crate) color: Color,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    New(New),
    Add(Add),
    Check(Check),
    Explain(Explain),
    Generate(Generate),
    #[command(subcommand)]
    Import(Import),
    Schema(Schema),
    Print(Print),
}

/// Say what is wrong with specs
///
/// Every mistake in every spec is told at its place, with the fix where it is known. `cargo cistron
/// explain CODE` says more about one.
#[derive(Debug, Args)]
#[command(after_help = "Example: cargo cistron check spec/omics.yaml")]
pub(crate) struct Check {
    /// Root files of specs; `-` is standard input
    #[arg(required = true, value_name = "SPEC")]
    pub(crate) specs: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) messages: Messages,
}

/// Write the Rust code of a spec
///
/// The code is what the macros and the build script give too, to the byte. A crate that holds it
/// needs the dependency `cistron` and no other; a module of its own takes it in.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo cistron generate spec/omics.yaml -o src/omics.rs
  cargo cistron generate spec/omics.yaml -o src/omics.rs --check
  cargo cistron generate spec/omics.yaml --operation GetRun --operation ListRuns")]
pub(crate) struct Generate {
    /// The root file of the spec; `-` is standard input
    #[arg(value_name = "SPEC")]
    pub(crate) spec: PathBuf,
    #[command(flatten)]
    pub(crate) output: Output,
    /// Emit only this operation and the types that it reaches; can be repeated
    #[arg(long = "operation", value_name = "NAME")]
    pub(crate) operations: Vec<String>,
    /// The path of the crate `cistron`, where the code is to stand beside another name for it
    #[arg(long, value_name = "PATH")]
    pub(crate) crate_path: Option<String>,
    #[command(flatten)]
    pub(crate) messages: Messages,
}

/// Show what a stage of the compiler makes of a spec
#[derive(Debug, Args)]
#[command(after_help = "Example: cargo cistron print --stage model spec/omics.yaml")]
pub(crate) struct Print {
    /// The root file of the spec; `-` is standard input
    #[arg(value_name = "SPEC")]
    pub(crate) spec: PathBuf,
    /// The stage to look behind
    #[arg(long, value_enum, value_name = "STAGE")]
    pub(crate) stage: PrintedStage,
    /// With `--stage tokens`, emit only this operation and the types that it reaches; can be
    /// repeated
    #[arg(long = "operation", value_name = "NAME")]
    pub(crate) operations: Vec<String>,
}

/// A stage of the compiler.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PrintedStage {
    /// The keys and values of each file, with their places
    Yaml,
    /// What the author wrote, with names as text
    Model,
    /// What was made of it: resolved types, final Rust names
    Checked,
    /// The output before it is laid out
    Tokens,
}

impl PrintedStage {
    pub(crate) fn stage(self) -> Stage {
        match self {
            Self::Yaml => Stage::Yaml,
            Self::Model => Stage::Model,
            Self::Checked => Stage::Checked,
            Self::Tokens => Stage::Tokens,
        }
    }
}

/// Explain a diagnostic by its code
#[derive(Debug, Args)]
#[command(after_help = "Example: cargo cistron explain C021")]
pub(crate) struct Explain {
    /// The code, as it stands in brackets: C021. Without one, all codes are listed
    #[arg(value_name = "CODE")]
    pub(crate) code: Option<String>,
}

/// Write the JSON Schema of the spec language, for editors
///
/// With it, an editor that has a YAML server offers the keys and what may stand there, and
/// underlines what cannot be. The editor finds it by the first line of a spec, with the path of
/// the schema from there:
///
///   # yaml-language-server: $schema=cistron.schema.json
#[derive(Debug, Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Example: cargo cistron schema -o spec/cistron.schema.json"
)]
pub(crate) struct Schema {
    #[command(flatten)]
    pub(crate) output: Output,
}

/// Write a first spec, and say what to do with it
///
/// The spec is an example with one operation, and comments that say what each part is for. The JSON
/// Schema of the language is written beside it for editors, unless it is there.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo cistron new
  cargo cistron new spec/library.yaml --name Library")]
pub(crate) struct New {
    /// The file to write, where none may be yet; `spec/`, and the name of the service, where it is
    /// left out
    #[arg(value_name = "PATH")]
    pub(crate) path: Option<PathBuf>,
    /// The name of the service; that of the package where it is left out, or else that of the file
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
}

/// Add an operation to a spec, to be filled in
///
/// The operation goes to the end of `operations`, with a method, a path and members that follow from
/// its name: `Get…` and `Describe…` fetch one thing, `List…` gives pages, `Create…`, `Start…`, `Put…`,
/// `Update…` and `Delete…` change one, and anything else is a `POST`. Every other line of the file
/// stays as it is. Comments say what to fill in.
///
/// Where the root file has no `operations` and one included file has, they are added to there.
#[derive(Debug, Args)]
#[command(after_help = "Example: cargo cistron add spec/omics.yaml GetRunGroup")]
pub(crate) struct Add {
    /// The root file of the spec; with `-` it is standard input, and goes to standard output
    #[arg(value_name = "SPEC")]
    pub(crate) spec: PathBuf,
    /// The name of the operation: `GetRunGroup`
    #[arg(value_name = "OPERATION")]
    pub(crate) operation: String,
}

/// Make a spec of a model in another language
#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    Smithy(Smithy),
}

/// Make a spec of a Smithy model
///
/// The model is a JSON AST of Smithy 2.0, as `smithy ast` prints it and as AWS publishes it, with a
/// service on aws.protocols#restJson1. What the spec cannot say is listed, one line each, and never
/// left out without a word; what says nothing of messages or types is counted.
///
/// The spec is edited by hand from then on, so a file that differs from what would be written is only
/// replaced with `--force`, and `--check` shows where it differs.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo cistron import smithy omics.json -o spec/omics.yaml
  cargo cistron import smithy omics.json -o spec/omics.yaml --check
  cargo cistron import smithy omics.json --operation GetRun --operation ListRuns")]
pub(crate) struct Smithy {
    /// The model; `-` is standard input
    #[arg(value_name = "MODEL")]
    pub(crate) model: PathBuf,
    #[command(flatten)]
    pub(crate) output: Output,
    /// Replace FILE, whatever stands there
    #[arg(long, requires = "file", conflicts_with = "check")]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) messages: Messages,
    /// Import only this operation and the types that it reaches; can be repeated
    #[arg(long = "operation", value_name = "NAME")]
    pub(crate) operations: Vec<String>,
    /// The service, by its id or its name, where the model has several
    #[arg(long, value_name = "ID")]
    pub(crate) service: Option<String>,
}

/// Where what a command makes goes.
#[derive(Debug, Args)]
pub(crate) struct Output {
    /// The file to write, and the folders that it is to be in; standard output where it is left out,
    /// or is `-`
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    file: Option<PathBuf>,
    /// Write nothing: show where FILE differs from what would be written
    #[arg(long, requires = "file")]
    pub(crate) check: bool,
}

impl Output {
    /// The file to write, if it is not standard output.
    pub(crate) fn file(&self) -> Option<&Path> {
        self.file.as_deref().filter(|path| *path != Path::new("-"))
    }
}

/// How diagnostics are told.
#[derive(Debug, Args)]
pub(crate) struct Messages {
    /// `human` for people, on standard error; `json` for tools, one object a line on standard
    /// output
    #[arg(long, value_enum, default_value_t = MessageFormat::Human, value_name = "FORMAT")]
    pub(crate) message_format: MessageFormat,
}

impl Messages {
    /// Diagnostics for people.
    pub(crate) const HUMAN: Self = Self {
        message_format: MessageFormat::Human,
    };
}

/// How diagnostics are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    Human,
    Json,
}
