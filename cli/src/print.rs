//! `cargo cistron print`.

use cistron_build::Options;
use cistron_codegen::show;

use crate::arguments::{Messages, Print, PrintedStage};
use crate::outcome::{Outcome, Stop};
use crate::spec::{Spec, report};
use crate::streams::Terminal;

pub(crate) fn print(arguments: &Print, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let operations = &arguments.operations;
    if arguments.stage != PrintedStage::Tokens && !operations.is_empty() {
        return Err(Stop::Usage(
            "operations are chosen when the output is made; `--operation` goes with `--stage tokens`"
                .to_owned(),
        ));
    }
    let spec = Spec::new(&arguments.spec, terminal)?;
    let path = spec.root()?;
    let options = Options {
        operations: (!operations.is_empty()).then(|| operations.clone()),
        emit: arguments.stage == PrintedStage::Tokens,
        ..Options::default()
    };
    let mut read = |path: &str| spec.read(path.as_ref()).map_err(|error| error.to_string());
    let (text, compiled) = show(arguments.stage.stage(), path, &mut read, &options);
    terminal.output(&text)?;
    report(&compiled, &Messages::HUMAN, terminal)
}
