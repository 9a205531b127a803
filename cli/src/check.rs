//! `cargo cistron check`.

use cistron_build::Options;

use crate::arguments::{Check, MessageFormat};
use crate::outcome::{Outcome, Stop};
use crate::spec::{Spec, report};
use crate::streams::Terminal;

pub(crate) fn check(arguments: &Check, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let options = Options {
        emit: false,
        ..Options::default()
    };
    let mut outcome = Ok(());
    for path in &arguments.specs {
        let spec = Spec::new(path, terminal)?;
        let compiled = spec.compile(&options)?;
        match report(&compiled, &arguments.messages, terminal) {
            // The other specs are looked at all the same.
            Err(Stop::Said) => outcome = Err(Stop::Said),
            other => other?,
        }
        if compiled.diagnostics.is_empty()
            && arguments.messages.message_format == MessageFormat::Human
        {
            terminal.error(&format!("{}: no mistakes\n", spec.path.display()))?;
        }
    }
    outcome
}
