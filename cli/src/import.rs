//! `cargo cistron import`.

use cistron_build::{Options, load_with};
use cistron_codegen::diagnostic::Style;
use cistron_import::smithy::{self, Imported};
use cistron_import::write;

use crate::arguments::{Import, Messages, Smithy};
use crate::outcome::{Outcome, Stop};
use crate::output::deliver;
use crate::spec::{Spec, report};
use crate::streams::Terminal;

pub(crate) fn import(arguments: &Import, terminal: &mut Terminal<'_, '_>) -> Outcome {
    match arguments {
        Import::Smithy(arguments) => import_smithy(arguments, terminal),
    }
}

fn import_smithy(arguments: &Smithy, terminal: &mut Terminal<'_, '_>) -> Outcome {
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
            let style = if terminal.color_error {
                Style::Ansi
            } else {
                Style::Plain
            };
            terminal.error(&errors.render(style))?;
            return Err(Stop::Said);
        }
    };
    let text = write(&imported.model);
    deliver(&text, &arguments.output, terminal, true)?;
    say_what_was_left(&imported, terminal)?;
    check(&text, arguments, terminal)
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
    let path = arguments.output.file.clone();
    let path = path.unwrap_or_else(|| "<stdout>".into());
    let options = Options {
        emit: false,
        ..Options::default()
    };
    let mut read = |_: &std::path::Path| Ok(text.as_bytes().to_vec());
    let compiled = load_with(&path, &options, &mut read)?;
    report(&compiled, &Messages::HUMAN, terminal)
}
