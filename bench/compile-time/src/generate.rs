//! What the programs take in that is not checked in: it would have to be made again with every
//! change of the compiler.

use std::path::Path;

use cistron_build::{Options, format, load};

use crate::error::Error;
use crate::{service, types};

/// Makes all of it. Gives `false` where there is no spec of a whole service.
pub(crate) fn all(folder: &Path, service: Option<&Path>) -> Result<bool, Error> {
    let spec = folder.join("../../../spec/omics.yaml");
    let options = Options {
        operations: Some(vec!["GetRunTask".to_owned()]),
        ..Options::default()
    };
    put(folder, "cistron-file", "omics.rs", &code(&spec, &options)?)?;

    put(folder, "types-cistron", "types.yaml", &types::spec())?;
    let spec = folder.join("types-cistron/generated/types.yaml");
    let options = Options::default();
    put(folder, "types-cistron", "types.rs", &code(&spec, &options)?)?;
    put(folder, "types-cistron", "calls.rs", &types::cistron_calls())?;
    put(folder, "types-serde", "types.rs", &types::serde())?;
    put(folder, "types-serde", "calls.rs", &types::serde_calls())?;

    let Some(spec) = service::spec(service)? else {
        return Ok(false);
    };
    put(folder, "omics-macro", "spec.yaml", &spec)?;
    let spec = folder.join("omics-macro/generated/spec.yaml");
    let code = code(&spec, &options)?;
    let uses = service::uses(&code);
    put(folder, "omics-macro", "uses.rs", &uses)?;
    put(folder, "omics-file", "service.rs", &code)?;
    put(folder, "omics-file", "uses.rs", &uses)?;
    Ok(true)
}

/// What cistron makes of a spec.
fn code(spec: &Path, options: &Options) -> Result<String, Error> {
    let compiled = load(spec, options).map_err(|error| Error(error.to_string()))?;
    if compiled.has_errors() {
        return Err(Error(compiled.render()));
    }
    format(&compiled).map_err(|error| Error(error.to_string()))
}

fn put(folder: &Path, program: &str, file: &str, text: &str) -> Result<(), Error> {
    let folder = folder.join(program).join("generated");
    let path = folder.join(file);
    std::fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
    std::fs::write(&path, text).map_err(Error::file(&path))
}
