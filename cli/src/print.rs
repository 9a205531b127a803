//! `cargo cistron print`.

use cistron_build::Options;
use cistron_codegen::show;

use crate::arguments::{MessageFormat, Messages, Print, PrintedStage};
use crate::outcome::{Outcome, Stop};
use crate::spec::{Spec, report};
use crate::streams::Terminal;

pub(crate) fn print(arguments: &Print, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let spec = Spec::new(&arguments.spec, terminal)?;
    let Some(path) = spec.path.to_str() else {
        return Err(Stop::Usage(format!(
            "the path of the spec, {}, is not UTF-8",
            spec.path.display()
        )));
    };
    let operations = &arguments.operations;
    let options = Options {
        operations: (!operations.is_empty()).then(|| operations.clone()),
        emit: arguments.stage == PrintedStage::Tokens,
        ..Options::default()
    };
    let mut read = |path: &str| spec.read(path.as_ref()).map_err(|error| error.to_string());
    let (text, compiled) = show(arguments.stage.stage(), path, &mut read, &options);
    terminal.output(&text)?;
    let messages = Messages {
        message_format: MessageFormat::Human,
    };
    report(&compiled, &messages, terminal)
}
