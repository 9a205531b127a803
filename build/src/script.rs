//! What a build script calls.

use std::env;
use std::path::{Path, PathBuf};

use cistron_codegen::diagnostic::Style;
use cistron_codegen::front::RELATIVE_TO;
use cistron_codegen::{Compiled, Options};

use crate::{Error, format, load_with, write_generated};

/// Compiles a spec to `OUT_DIR`, under its own name with the ending `.rs`.
///
/// The path is relative to the package's folder, as a build script's paths are. Where there is no
/// output, the diagnostics are printed and the build ends.
///
/// ```no_run
/// // The whole of `main` in build.rs.
/// cistron_build::compile("spec/omics.yaml");
/// ```
pub fn compile(spec: impl AsRef<Path>) {
    Build::new(spec).run_or_exit();
}

/// Compiles a spec in a build script, with options.
///
/// ```no_run
/// // The whole of `main` in build.rs.
/// cistron_build::Build::new("spec/omics.yaml")
///     .operations(["GetRunTask", "ListRunTasks"])
///     .file_name("tasks.rs")
///     .run_or_exit();
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is done before `run_or_exit` or `run` is called"]
pub struct Build {
    spec: PathBuf,
    operations: Option<Vec<String>>,
    crate_path: Option<String>,
    folder: Option<PathBuf>,
    file_name: Option<String>,
}

impl Build {
    /// Compiles the spec with this root file, a path relative to the package's folder.
    pub fn new(spec: impl AsRef<Path>) -> Self {
        Self {
            spec: spec.as_ref().to_owned(),
            operations: None,
            crate_path: None,
            folder: None,
            file_name: None,
        }
    }

    /// Emits only these operations and the types that they reach; all operations unless it is
    /// called.
    pub fn operations(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operations = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// The path of the crate `cistron` in the crate that is built, where it has another name
    /// there: `::other_name`.
    pub fn crate_path(mut self, path: impl Into<String>) -> Self {
        self.crate_path = Some(path.into());
        self
    }

    /// Writes to this folder, relative to the package's, and not to `OUT_DIR`: `src/generated`,
    /// say, for who keeps the output under version control. Where it is deleted or edited, the next
    /// build writes it again.
    pub fn folder(mut self, folder: impl AsRef<Path>) -> Self {
        self.folder = Some(folder.as_ref().to_owned());
        self
    }

    /// The name of the output; the spec's own with the ending `.rs` unless it is called.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Compiles the spec, tells cargo what was read and what the warnings are, and writes the
    /// output unless it stands there already.
    ///
    /// # Errors
    /// Whatever [`Error`] says. What stood at the output's place before still does.
    pub fn run(&self) -> Result<(), Error> {
        let options = self.options()?;
        let output = self.output()?;
        let compiled = load_with(&self.spec, &options, &mut |path| self.read(path))?;
        for path in compiled.sources.paths() {
            println!("cargo::rerun-if-changed={path}");
        }
        if compiled.has_errors() {
            return Err(Error::Spec(Box::new(compiled)));
        }
        warn(&compiled);
        let is_written = write_generated(&output, &format(&compiled)?)?;
        if self.folder.is_some() {
            println!("cargo::rerun-if-changed={}", output.display());
            if is_written {
                date_as(&output, compiled.sources.paths());
            }
        }
        Ok(())
    }

    /// The same for a `main` that has nothing else to do: prints the error and ends the build.
    pub fn run_or_exit(&self) {
        if let Err(error) = self.run() {
            match &error {
                Error::Spec(compiled) => eprint!("{}", compiled.render_styled(style())),
                _ => eprintln!("error: {error}"),
            }
            std::process::exit(1);
        }
    }

    /// The options of the compiler that this stands for.
    ///
    /// # Errors
    /// [`Error::Option`], where no operation is named or the path of the crate is none.
    pub fn options(&self) -> Result<Options, Error> {
        let mut options = Options::default();
        if let Some(names) = &self.operations {
            if names.is_empty() {
                return Err(Error::Option(
                    "no operation is named; do not call `operations` for all of them".to_owned(),
                ));
            }
            options.operations = Some(names.clone());
        }
        if let Some(path) = &self.crate_path {
            options.crate_path = crate_path(path)?;
        }
        Ok(options)
    }

    /// Reads a file of the spec. Its author is told what the path of the root is relative to.
    fn read(&self, path: &Path) -> std::io::Result<Vec<u8>> {
        std::fs::read(path).map_err(|error| {
            if path == self.spec && path.is_relative() {
                std::io::Error::new(error.kind(), format!("{error}; {RELATIVE_TO}"))
            } else {
                error
            }
        })
    }

    /// The file to write.
    fn output(&self) -> Result<PathBuf, Error> {
        let name = match (&self.file_name, self.spec.file_stem()) {
            (Some(name), _) if !is_file_name(name) => {
                return Err(Error::Option(format!(
                    "`{name}` is no name of a file; `folder` says where it stands"
                )));
            }
            (Some(name), _) => PathBuf::from(name),
            (None, Some(stem)) => {
                let mut name = stem.to_owned();
                name.push(".rs");
                PathBuf::from(name)
            }
            (None, None) => {
                return Err(Error::Option(format!(
                    "{} names no file",
                    self.spec.display()
                )));
            }
        };
        let folder = match &self.folder {
            Some(folder) => folder.clone(),
            None => env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| {
                Error::Option(
                    "`OUT_DIR` is not set: call this in a build script, or name a `folder`"
                        .to_owned(),
                )
            })?,
        };
        Ok(folder.join(name))
    }
}

/// Gives a file the time of the newest of those that it is made from. Cargo takes what changes while
/// a script runs for a reason to run it again. Where this fails, it does so once.
fn date_as<'p>(output: &Path, sources: impl Iterator<Item = &'p str>) {
    let modified = |path| {
        std::fs::metadata(path)
            .and_then(|data| data.modified())
            .ok()
    };
    if let Some(newest) = sources.filter_map(modified).max() {
        let file = std::fs::File::options().write(true).open(output);
        let _ = file.and_then(|file| file.set_modified(newest));
    }
}

fn is_file_name(name: &str) -> bool {
    Path::new(name).file_name().is_some_and(|last| last == name)
}

/// The path of a crate as tokens.
fn crate_path(text: &str) -> Result<proc_macro2::TokenStream, Error> {
    let tokens = text.parse::<proc_macro2::TokenStream>().ok();
    tokens
        .filter(|tokens| syn::parse2::<syn::Path>(tokens.clone()).is_ok())
        .ok_or_else(|| {
            Error::Option(format!(
                "`{text}` is no path of a crate; one is written `::other_name`"
            ))
        })
}

/// Whether to colour what cargo prints of the script's errors. Cargo takes the colour away itself
/// where it shows none, so it is only left out where nobody can want it.
fn style() -> Style {
    let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let never = env::var_os("CARGO_TERM_COLOR").is_some_and(|when| when == "never");
    let by_hand = env::var_os("CARGO").is_none();
    if no_color || never || by_hand {
        Style::Plain
    } else {
        Style::Ansi
    }
}

/// Has cargo show the warnings. It takes a line at a time.
fn warn(compiled: &Compiled) {
    for line in compiled.render().lines() {
        println!("cargo::warning={line}");
    }
}
