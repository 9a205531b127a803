//! `cargo cistron import`.

use std::path::Path;

use cistron_build::{Options, load_with};
use cistron_import::smithy::{self, Imported};
use cistron_import::write;
use serde_json::json;

use crate::arguments::{Import, MessageFormat, Smithy};
use crate::outcome::{Outcome, Stop};
use crate::output::deliver;
use crate::spec::{Spec, place, report, report_to_tools};
use crate::streams::Terminal;

pub(crate) fn import(arguments: &Import, terminal: &mut Terminal<'_, '_>) -> Outcome {
    match arguments {
        Import::Smithy(arguments) => import_smithy(arguments, terminal),
    }
}

fn import_smithy(arguments: &Smithy, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let for_tools = arguments.messages.message_format == MessageFormat::Json;
    if for_tools && arguments.output.file().is_none() {
        return Err(Stop::Usage(
            "the spec and the diagnostics in JSON cannot both go to standard output; name a file for \
             the spec with `-o`"
                .to_owned(),
        ));
    }
    let model = Spec::new(&arguments.model, terminal)?;
    let path = model.path.display().to_string();
    let json = model
        .read(&model.path)
        .map_err(|error| Stop::Failed(format!("{path} cannot be read: {error}")))?;
    let options = smithy::Options {
        path,
        service: arguments.service.clone(),
        operations: (!arguments.operations.is_empty()).then(|| arguments.operations.clone()),
    };
    let imported = match smithy::import(&json, &options) {
        Ok(imported) => imported,
        Err(errors) => {
            if for_tools {
                report_to_tools(&errors.diagnostics, &errors.sources, terminal)?;
            } else {
                terminal.error(&errors.render(terminal.style()))?;
            }
            return Err(Stop::Said);
        }
    };
    let text = write(&imported.model);
    keeps_what_is_there(&text, arguments)?;
    let how = (cistron_build::write as _, !for_tools);
    deliver(&text, &arguments.output, terminal, how)?;
    if for_tools {
        list_what_was_left(&imported, terminal)?;
    } else {
        say_what_was_left(&imported, terminal)?;
    }
    check(&text, arguments, terminal)
}

/// Whether nothing is lost. An imported spec is edited by hand from then on, so nothing tells one that
/// was from one that was not, and it takes a word to replace either.
fn keeps_what_is_there(text: &str, arguments: &Smithy) -> Outcome {
    let Some(path) = arguments.output.file() else {
        return Ok(());
    };
    let full = |path: &Path| path.canonicalize().ok();
    if full(path).is_some_and(|path| full(&arguments.model) == Some(path)) {
        return Err(Stop::Usage(format!(
            "{} is the model, and would be lost; name another file with `-o`",
            path.display()
        )));
    }
    // A pipe holds nothing that could be lost, and would be waited for.
    let is_file = path.metadata().is_ok_and(|data| data.is_file());
    if arguments.force || arguments.output.check || !is_file {
        return Ok(());
    }
    match std::fs::read(path) {
        Ok(there) if !there.trim_ascii().is_empty() && there != text.as_bytes() => {
            Err(Stop::Failed(format!(
                "{} is there already, and differs from what would be written, so that what was edited in \
                 it would be lost; `--check` shows where it differs, and `--force` replaces it",
                path.display()
            )))
        }
        _ => Ok(()),
    }
}

/// What is not in the spec, for a tool.
fn list_what_was_left(imported: &Imported, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let lost = imported.lost.iter().map(|lost| {
        json!({
            "reason": "lost",
            "shape": lost.shape,
            "feature": lost.feature,
            "message": lost.reason,
            "place": place(&lost.place),
            "rendered": lost.to_string(),
        })
    });
    let ignored = imported.ignored.iter().map(|ignored| {
        json!({
            "reason": "passed-over",
            "feature": ignored.feature,
            "count": ignored.count,
            "message": ignored.reason,
            "rendered": ignored.to_string(),
        })
    });
    for line in lost.chain(ignored) {
        terminal.output(&format!("{line}\n"))?;
    }
    Ok(())
}

/// What is not in the spec, a line each: first what it cannot say, then what says nothing of
/// messages or types.
fn say_what_was_left(imported: &Imported, terminal: &mut Terminal<'_, '_>) -> Outcome {
    for lost in &imported.lost {
        terminal.error(&format!("lost: {lost}\n"))?;
    }
    for ignored in &imported.ignored {
        terminal.error(&format!("passed over: {ignored}\n"))?;
    }
    let operations = imported.model.operations.len();
    let lost = match imported.lost.len() {
        0 => "nothing was lost".to_owned(),
        1 => "1 thing was lost".to_owned(),
        count => format!("{count} things were lost"),
    };
    let word = if operations == 1 {
        "operation"
    } else {
        "operations"
    };
    terminal.error(&format!("{operations} {word} imported, {lost}\n"))?;
    Ok(())
}

/// A model can be right for Smithy and still say what a spec may not, such as two members that
/// become one in Rust. The spec is there to be mended then, and says where.
fn check(text: &str, arguments: &Smithy, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let path = arguments.output.file();
    let path = path.unwrap_or_else(|| Path::new("<stdout>"));
    let options = Options {
        emit: false,
        ..Options::default()
    };
    let mut read = |_: &Path| Ok(text.as_bytes().to_vec());
    let compiled = load_with(path, &options, &mut read)?;
    report(&compiled, &arguments.messages, terminal)
}
