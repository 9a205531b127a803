//! `cargo cistron generate`.

use std::path::Path;

use cistron_build::{Build, Options, format, write_generated};
use cistron_codegen::Compiled;

use crate::arguments::{Generate, MessageFormat};
use crate::outcome::{Outcome, Stop};
use crate::output::deliver;
use crate::spec::{Spec, report};
use crate::streams::Terminal;

pub(crate) fn generate(arguments: &Generate, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let for_tools = arguments.messages.message_format == MessageFormat::Json;
    if for_tools && arguments.output.file().is_none() {
        return Err(Stop::Usage(
            "the code and the diagnostics in JSON cannot both go to standard output; name a file \
             for the code with `-o`"
                .to_owned(),
        ));
    }
    let spec = Spec::new(&arguments.spec, terminal)?;
    let compiled = spec.compile(&options(arguments)?)?;
    keeps_the_spec(arguments, &compiled)?;
    report(&compiled, &arguments.messages, terminal)?;
    let text = format(&compiled)?;
    let how = (write_generated as _, !for_tools);
    deliver(&text, &arguments.output, terminal, how)
}

/// Whether the output is none of the files that it is made from.
fn keeps_the_spec(arguments: &Generate, compiled: &Compiled) -> Outcome {
    let Some(output) = arguments.output.file() else {
        return Ok(());
    };
    let full = |path: &Path| path.canonicalize().ok();
    let is_output =
        |path: &&str| full(path.as_ref()).is_some_and(|path| full(output) == Some(path));
    match compiled.sources.paths().find(is_output) {
        Some(path) => Err(Stop::Usage(format!(
            "{path} is a file of the spec, and would be lost; name another one with `-o`"
        ))),
        None => Ok(()),
    }
}

fn options(arguments: &Generate) -> Result<Options, Stop> {
    let mut build = Build::new(&arguments.spec);
    if !arguments.operations.is_empty() {
        build = build.operations(&arguments.operations);
    }
    if let Some(path) = &arguments.crate_path {
        build = build.crate_path(path);
    }
    build
        .options()
        .map_err(|error| Stop::Usage(error.to_string()))
}
