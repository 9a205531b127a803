//! `cargo cistron new`.

use std::path::{Path, PathBuf};

use cistron_build::{Options, load_with, write};
use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::arguments::New;
use crate::outcome::{Outcome, Stop};
use crate::schema;
use crate::streams::Terminal;

/// The spec that is written, with words for its name and for its path.
const SPEC: &str = include_str!("spec.yaml");

/// What the schema is called beside a spec; the first line of the spec names it.
const SCHEMA: &str = "cistron.schema.json";

/// The name of a service that nothing names.
const NAME: &str = "Service";

pub(crate) fn new(arguments: &New, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let named = match &arguments.name {
        Some(name) => Some(service_name(name)?),
        None => None,
    };
    let path = match &arguments.path {
        Some(path) => path.clone(),
        None => {
            let name = named.clone().or_else(|| package_name(Path::new("spec")));
            let stem = name.as_deref().unwrap_or(NAME).to_snake_case();
            PathBuf::from(format!("spec/{stem}.yaml"))
        }
    };
    is_free(&path)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let name = named
        .or_else(|| package_name(folder))
        .or_else(|| file_name(&path))
        .unwrap_or_else(|| NAME.to_owned());
    let shown = path.display().to_string();
    let text = SPEC.replace("SERVICE", &name).replace("PATH", &shown);
    is_right(&path, &text)?;
    write(&path, &text)?;
    terminal.error(&format!("{shown}: written\n"))?;
    let beside = folder.join(SCHEMA);
    // One that is there may be shared with other specs.
    if !beside.exists() {
        write(&beside, &schema::text()?)?;
        terminal.error(&format!("{}: written\n", beside.display()))?;
    }
    terminal.error(&next_steps(&path))?;
    Ok(())
}

/// A name for the service, if it can be one.
fn service_name(name: &str) -> Result<String, Stop> {
    if is_name(name) {
        return Ok(name.to_owned());
    }
    Err(Stop::Usage(format!(
        "`{name}` cannot name a service: a name is letters and digits, and begins with a letter, \
         as in Library"
    )))
}

fn is_name(name: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    name.chars().all(is_letter) && name.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// A text as the name of a service.
fn to_name(text: &str) -> Option<String> {
    Some(text.to_upper_camel_case()).filter(|name| is_name(name))
}

/// The name of the package that a folder is in: its own, or that of the folder above it.
fn package_name(folder: &Path) -> Option<String> {
    let folders = [Some(folder), folder.parent()];
    let mut manifests = folders.into_iter().flatten();
    manifests.find_map(|folder| package_name_in(&folder.join("Cargo.toml")))
}

fn package_name_in(manifest: &Path) -> Option<String> {
    let text = std::fs::read_to_string(manifest).ok()?;
    let manifest: toml::Table = text.parse().ok()?;
    to_name(manifest.get("package")?.get("name")?.as_str()?)
}

fn file_name(path: &Path) -> Option<String> {
    to_name(path.file_stem()?.to_str()?)
}

/// Whether a spec can be written to a path, where nothing may stand.
fn is_free(path: &Path) -> Outcome {
    let shown = path.display();
    if path.extension().is_none() {
        return Err(Stop::Usage(format!(
            "`{shown}` names no spec: the name of one ends in `.yaml`"
        )));
    }
    if path.symlink_metadata().is_ok() {
        return Err(Stop::Failed(format!(
            "{shown} is there already, and is left as it is"
        )));
    }
    Ok(())
}

/// Whether the spec that is about to be written is right. The name of the service may be that of
/// something else in it.
fn is_right(path: &Path, text: &str) -> Outcome {
    let options = Options {
        emit: false,
        ..Options::default()
    };
    let compiled = load_with(path, &options, &mut |_| Ok(text.as_bytes().to_vec()))?;
    match compiled.diagnostics.first() {
        Some(diagnostic) => Err(Stop::Failed(format!(
            "the service needs another name: {}",
            diagnostic.message
        ))),
        None => Ok(()),
    }
}

/// What to do with a spec: the three ways to the code.
fn next_steps(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let module = stem.to_snake_case();
    let path = path.display();
    format!(
        "
From there to the code, in one of three ways:
  by a macro         mod {module} {{ cistron::service! {{ spec = \"{path}\" }} }}
  by a build script  cistron_build::compile(\"{path}\");
  as a file          cargo cistron generate {path} -o src/{module}.rs
"
    )
}
