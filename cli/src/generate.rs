//! `cargo cistron generate`.

use cistron_build::{Build, Options, format};

use crate::arguments::Generate;
use crate::outcome::{Outcome, Stop};
use crate::output::deliver;
use crate::spec::{Spec, report};
use crate::streams::Terminal;

pub(crate) fn generate(arguments: &Generate, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let spec = Spec::new(&arguments.spec, terminal)?;
    let compiled = spec.compile(&options(arguments)?)?;
    report(&compiled, &arguments.messages, terminal)?;
    deliver(&format(&compiled)?, &arguments.output, terminal)
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
