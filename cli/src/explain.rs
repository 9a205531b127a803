//! `cargo cistron explain`.

use cistron_codegen::diagnostic::Code;

use crate::arguments::Explain;
use crate::outcome::{Outcome, Stop};
use crate::streams::Terminal;

/// Every code: what it means, a wrong example and the right one.
const ERRORS: &str = include_str!("../errors.md");

pub(crate) fn explain(arguments: &Explain, terminal: &mut Terminal<'_, '_>) -> Outcome {
    let Some(asked) = &arguments.code else {
        for code in Code::ALL {
            terminal.output(&format!("{code}  {}\n", code.title()))?;
        }
        return Ok(());
    };
    let code = find(asked).ok_or_else(|| {
        Stop::Usage(format!(
            "there is no code `{asked}`; `cargo cistron explain` lists them all"
        ))
    })?;
    terminal.output(section(code))?;
    terminal.output(
        "\n\nThe examples leave out what every spec has: the four lines that it begins with, and where\n\
         there is no operation, one that uses the types and errors.\n",
    )?;
    Ok(())
}

/// The code that is meant: `C021`, `c021`, `21`, or as it stands in a message, `error[C021]`.
fn find(asked: &str) -> Option<Code> {
    let digits = asked
        .trim_start_matches("error")
        .trim_start_matches("warning")
        .trim_start_matches('[')
        .trim_end_matches(']')
        .trim_start_matches(['C', 'c']);
    let number: u16 = digits.parse().ok()?;
    Code::ALL
        .iter()
        .copied()
        .find(|code| code.number() == number)
}

/// What is written about a code, its heading included.
fn section(code: Code) -> &'static str {
    let Some(start) = ERRORS.find(&format!("## {code}:")) else {
        return "";
    };
    let rest = &ERRORS[start..];
    let end = rest.find("\n## ").map_or(rest.len(), |end| end + 1);
    rest[..end].trim_start_matches("## ").trim_end()
}
